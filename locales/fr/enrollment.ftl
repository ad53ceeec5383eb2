enrollment-step-contact = Coordonnées de l’organisation
enrollment-step-agreement = Contrat
enrollment-step-individual-profile = Profil individuel
enrollment-step-organization-profile = Profil de l’organisation

enrollment-next = Suivant
enrollment-submit = Envoyer
enrollment-finish = Terminer
enrollment-cancel = Annuler
enrollment-choose = Choisir
enrollment-yes = Oui
enrollment-no = Non
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = Brouillon enregistré le { $when }. Nous le conservons jusqu’au { $day }.
enrollment-stray = Le formulaire envoyé appartient à une autre inscription que celle ci-dessous : il a été ouvert auparavant, ou par quelqu’un d’autre. Rien n’en a été enregistré et rien n’a changé ici. Poursuivez avec ce qui est affiché ; le bouton Précédent de votre navigateur montre peut-être encore ce que vous aviez saisi.
enrollment-stray-gone = L’inscription à laquelle appartenait votre formulaire n’existe plus : elle a été annulée ou terminée ailleurs, n’était plus conservée, ou est celle de quelqu’un d’autre. Rien du formulaire n’a été enregistré. Vous pouvez commencer une inscription ici.

# $program: the program's name
enrollment-introduction-title = { $program } : inscrire votre organisation
enrollment-introduction-lead = Quatre pages, une dizaine de minutes. Toute organisation commence comme Membre inscrit, sans cotisation.
# $day: the last day on which the draft is kept
enrollment-introduction-draft = Vous avez commencé une inscription. Nous la conservons jusqu’au { $day }.
enrollment-introduction-member = Vous êtes déjà membre. Ce que vous commencez ici inscrit une autre organisation.
enrollment-introduction-steps = Les quatre étapes
enrollment-introduction-step-contact = La dénomination sociale, le nom que voient les clients et l’adresse de votre siège.
enrollment-introduction-step-agreement = Vous lisez le contrat dans votre langue et le signez de vos nom et fonction.
enrollment-introduction-step-individual-profile = Comment vous joindre et ce que vous faites.
enrollment-introduction-step-organization-profile = Ce que vous faites, pour qui et avec quoi. Ensuite, vous êtes membre.
enrollment-introduction-needs = À prévoir
enrollment-introduction-need-register = Le nom et l’adresse inscrits au registre du commerce
enrollment-introduction-need-signer = Une personne habilitée à signer pour l’organisation
enrollment-introduction-need-mailbox = Une messagerie accessible maintenant
enrollment-introduction-begin = Commencer l’inscription
enrollment-introduction-go-on = Poursuivre l’inscription
enrollment-introduction-discard = Supprimer le brouillon
enrollment-introduction-sign-in = Vous commencez par vous connecter ou créer un compte.

enrollment-contact-title = Coordonnées de l’organisation
enrollment-contact-address = Adresse du siège
enrollment-contact-reach = Comment les clients vous joignent
enrollment-contact-refresh = Afficher les champs de ce pays
enrollment-contact-needed = Ce que nous savons est déjà rempli. Il manque encore :

enrollment-label-country = Pays/région
enrollment-label-legal-name = Dénomination sociale
enrollment-label-doing-business-as = Nom commercial
enrollment-label-registration-number = Numéro d’immatriculation
enrollment-label-telephone = Téléphone
enrollment-label-web-address = Adresse web
enrollment-label-preferred-language = Langue de nos courriers

enrollment-note-country = L’adresse ci-dessous suit ce pays. En changer ne supprime pas ce que vous avez saisi.
enrollment-hint-legal-name = Telle qu’elle figure au registre du commerce
enrollment-note-legal-name = Vérifiez-la avec soin : vous ne pourrez plus la modifier. Seul le centre de service peut le faire, sur présentation de documents qui prouvent le changement.
enrollment-note-doing-business-as = Le nom que les clients voient dans l’annuaire. Vous pouvez le modifier à tout moment. Si ce champ est vide, la dénomination sociale s’affiche.
enrollment-hint-registration-number = Du registre du commerce, si vous en avez un
enrollment-hint-telephone = Comme on le compose dans ce pays, ou avec l’indicatif du pays
enrollment-note-web-address = Les personnes dont l’adresse électronique appartient à ce domaine pourront être rattachées plus vite.
enrollment-hint-preferred-language = Nous écrivons à votre organisation dans cette langue

# $field: what the field asks for
enrollment-missing = Remplissez ce champ : { $field }.
enrollment-missing-country = Choisissez le pays ou la région de votre siège.
enrollment-missing-legal-name = Saisissez la dénomination sociale de votre organisation.
enrollment-missing-telephone = Saisissez un numéro de téléphone.
enrollment-missing-web-address = Saisissez l’adresse web de votre organisation, par exemple www.aalto-brandt.example.
enrollment-missing-preferred-language = Choisissez une langue.

enrollment-found-title = Votre organisation est‑elle dans cette liste ?
enrollment-found-lead = Une organisation ne s’inscrit qu’une fois. Si la vôtre est déjà inscrite, demandez plutôt votre rattachement.
enrollment-found-because-registration-number = Trouvée : même numéro d’immatriculation
enrollment-found-because-domain = Trouvée : même adresse web
enrollment-found-because-same-record = Trouvée : inscrite à partir de la fiche avec laquelle vous avez commencé
enrollment-found-because-same-name = Trouvée : même nom
enrollment-found-because-similar-name = Trouvée : nom semblable
enrollment-found-associate = Se rattacher à cette organisation
enrollment-found-others = Aucune n’est mon organisation
enrollment-found-back = Corriger ma saisie

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = Édition { $edition }, en vigueur à compter du { $day }. Langue du texte : { $language }. Lisez le contrat en entier avant de le signer.
enrollment-agreement-changed = Le contrat a changé pendant votre lecture. Relisez le texte ci-dessous, puis signez. Ce que vous avez saisi est conservé.
enrollment-agreement-gone = Le contrat que vous avez signé appartient à une édition du programme qui n’existe plus. Lisez le texte ci-dessous et signez-le. Tout le reste de votre saisie est conservé.
enrollment-agreement-contents = Dans ce contrat
enrollment-agreement-print = Pour imprimer le contrat, imprimez cette page. Seul le texte est imprimé.

enrollment-signature-title = Votre signature
# $name: the legal name of the organization
enrollment-signature-lead = Vous signez pour { $name }, devenez Contact principal du programme et recevez l’Administration globale. Ces deux rôles peuvent être transmis après l’inscription.
enrollment-label-last-name = Nom
enrollment-label-first-name = Prénom
enrollment-label-job-title = Fonction
enrollment-label-decision = Votre décision
enrollment-hint-first-name = Si vous n’avez qu’un seul nom, saisissez-le dans les deux champs
enrollment-accept = J’accepte
# $email: where the copy is mailed
enrollment-accept-hint = J’ai lu le contrat et je m’engage à le respecter. Une copie est envoyée à { $email }.
enrollment-decline = Refuser
enrollment-decline-hint = Met fin à cette inscription. Nous demandons une confirmation, puis tout ce que vous avez saisi est supprimé.
enrollment-missing-last-name = Saisissez votre nom.
enrollment-missing-first-name = Saisissez votre prénom.
enrollment-missing-job-title = Saisissez votre fonction.
enrollment-missing-decision = Indiquez si vous acceptez le contrat.

enrollment-individual-title = Profil individuel
enrollment-individual-lead = Pour n’écrire qu’à vous, et seulement sur ce qui compte pour vous.
enrollment-organization-title = Profil de l’organisation
enrollment-organization-lead = Les clients en lisent une partie dans l’annuaire. « Terminer » fait de vous un membre et met la fiche en ligne.
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = Avec « Terminer », vous figurez ainsi dans l’annuaire public des partenaires : { $name }, { $city }.

enrollment-section-complete = Complète
enrollment-section-begun = Incomplète
enrollment-section-not-started = Non commencée
enrollment-section-optional = Facultative
enrollment-section-wrong = À corriger
# $question: the question
enrollment-question-missing = À compléter : « { $question } ».
# $share: a part of a hundred, such as Hardware
enrollment-question-share = « { $share } » dans « { $question } »

enrollment-cancel-title = Annuler cette inscription ?
enrollment-cancel-lead = Tout ce que vous avez saisi sera supprimé, sans récupération possible.
enrollment-decline-title = Refuser le contrat ?
enrollment-decline-lead = Sans contrat, il n’y a pas d’adhésion. Tout ce que vous avez saisi sera supprimé, sans récupération possible.
enrollment-cancel-confirm = Supprimer ma saisie
enrollment-cancel-keep = Garder mon inscription
# $day: the last day on which the draft is kept
enrollment-cancel-kept = Vous pouvez aussi quitter maintenant et revenir jusqu’au { $day }.

enrollment-congratulations-title = Félicitations, vous êtes membre !
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = L’organisation { $name } est inscrite et figure dans l’annuaire. Une copie du contrat a été envoyée à { $email }.
enrollment-congratulations-next = Ce que vous pouvez faire maintenant
enrollment-congratulations-home = Voir votre adhésion
# $minutes: a whole number
enrollment-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
