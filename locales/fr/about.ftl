about-privacy-title = Protection des données et cookies
about-privacy-lead = Nous conservons ce qu’une adhésion exige, le temps nécessaire. Aucun autre site n’est informé de votre visite.
about-privacy-cookies = Les deux cookies
about-privacy-session = Maintient votre session ouverte dans ce navigateur. Il prend fin à votre déconnexion, après sept jours sans visite et au plus tard après trente jours.
about-privacy-language = Retient pendant un an la langue que vous avez choisie.
about-privacy-kept = Ce qui est conservé
about-privacy-drafts = Une inscription inachevée n’est visible que par vous. Elle est supprimée si vous l’annulez, sinon trente jours après votre dernière saisie.
about-privacy-signatures = Un contrat signé est conservé avec son texte, sa date et les noms des signataires, car chaque partie peut avoir à le prouver.
about-privacy-links = Un lien envoyé par courrier électronique ne fonctionne qu’une fois. Nous ne conservons aucun lien ni mot de passe sous une forme lisible.
about-privacy-logs = Nos journaux ne contiennent ni nom, ni adresse électronique, ni rien de ce que vous avez saisi.

about-accessibility-title = Accessibilité
about-accessibility-lead = Toute personne qui travaille pour un partenaire doit pouvoir accomplir seule ce pour quoi elle est venue.
about-accessibility-keyboard = Chaque page s’utilise au clavier seul, même avec un texte quatre fois plus grand.
about-accessibility-script = Chaque page fonctionne sans JavaScript.
about-accessibility-tested = Avant publication, chaque page est contrôlée automatiquement selon les WCAG 2.2 AA, en clair et en sombre, sur écrans étroits et larges.
about-accessibility-gaps = Aucune personne utilisant un lecteur d’écran ne l’a encore testé. Si quelque chose vous bloque, écrivez au centre de service : nous le corrigerons.

about-contact-title = Contacter le centre de service
about-contact-lead = Écrivez au centre de votre région. Indiquez votre organisation et, le cas échéant, son identifiant du programme partenaires. N’envoyez jamais de mot de passe.
