# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name } est { $level } jusqu’au { $day }.
standing-was = { $name } était { $level } jusqu’au { $day }.
# $day: the first day on which it can be renewed
standing-reenroll = La réinscription sera ouverte le { $day }. Il n’y a rien à faire d’ici là.

standing-choose-title = Choisir une organisation
standing-choose-lead = Vous avez plusieurs rattachements. Pour quelle organisation agissez-vous maintenant ?

standing-menu-listing = Fiche dans l’annuaire
standing-menu-agreement = Contrat signé

standing-membership = Adhésion
standing-locations = Établissements
standing-people = Personnes

standing-next = Prochaines étapes
standing-task-now = Maintenant
standing-task-later = Le moment venu
standing-task-listing = Voir votre fiche dans l’annuaire
standing-task-listing-why = Elle est publique. Vérifiez comment les clients voient votre organisation.
standing-task-listing-button = Ouvrir la fiche
standing-task-agreement = Conserver votre contrat signé
standing-task-agreement-why = Une copie se trouve dans votre messagerie. Vous pouvez le lire et l’imprimer ici à tout moment.
standing-task-agreement-read = Lire le contrat de votre organisation
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person } l’a signé le { $day }. Vous pouvez le lire et l’imprimer ici à tout moment.
standing-task-agreement-button = Lire le contrat
# $level: the next program level
standing-task-upgrade = Voir ce que demande le niveau suivant : { $level }

standing-contacts = Contacts du programme
standing-contacts-caption = Qui occupe quel rôle de contact au siège
standing-role = Rôle de contact
standing-holder = Titulaire
standing-nobody = À pourvoir
standing-global-administrator = Administration globale

standing-lately = Activité récente
standing-deed-registered = Un compte a été créé.
standing-deed-password-changed = Un mot de passe a été modifié.
standing-deed-address-changed = Une adresse électronique a été modifiée.
standing-deed-agreement-signed = Le contrat a été signé.
standing-deed-organization-enrolled = L’organisation a été inscrite.
standing-deed-contact-roles-assigned = Les rôles de contact ont été attribués.
standing-deed-listed = La fiche du siège a été publiée dans l’annuaire.
standing-deed-level-earned = Les exigences d’un niveau supérieur du programme ont été remplies.
standing-deed-competency-awarded = Une compétence a été accordée.
standing-deed-designation-enrolled = L’organisation a été inscrite pour une distinction.
standing-deed-fact-recorded = Des éléments qui comptent ont été enregistrés depuis l’extérieur.
standing-deed-reference-written = Un client a été invité à approuver une référence.
standing-deed-reference-mailed-again = Un client a été invité une nouvelle fois à approuver une référence.
standing-deed-reference-approved = Un client a approuvé une référence.
standing-deed-reference-declined = Un client a refusé une référence.
standing-deed-reference-assigned = L’usage d’une référence a été modifié.
standing-deed-reference-withdrawn = Une référence a été retirée.
standing-deed-credential-linked = Une certification a été liée.
standing-deed-credential-unlinked = Une certification a été déliée.
standing-deed-credential-not-linked = Une certification indiquée lors de l’inscription n’a pas pu être liée.
standing-deed-domain-claimed = Un domaine de messagerie a été ajouté.
standing-deed-domain-proved = Un domaine de messagerie a été vérifié.
standing-deed-domain-lost = Un domaine de messagerie n’est plus vérifié.
standing-deed-domain-ended = Un domaine de messagerie a été abandonné.

standing-signature-title = Signature
standing-signed-for = Pour
standing-signed-by = Par
# $person, $title: as the agreement was signed
standing-signature = { $person }, { $title }
standing-signed-at = Le
standing-signed-edition = Édition
standing-signed-digest = Empreinte numérique du texte (SHA-256)

standing-menu-requests = Demandes de rattachement
standing-menu-domains = Domaines de messagerie
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
    [one] { $count } personne demande son rattachement
   *[other] { $count } personnes demandent leur rattachement
}
standing-task-requests-why = Tant que l’administration n’a pas répondu, ces demandes ne donnent pas le droit d’agir pour vous.
standing-task-requests-button = Répondre
# $name: the organization.
standing-associated = Votre rattachement à { $name } est effectif.
standing-deed-request-approved-by-domain = Une demande de rattachement a été approuvée d’après son domaine.
standing-deed-request-approved = Une demande de rattachement a été approuvée.
standing-deed-request-rejected = Une demande de rattachement a été refusée.
standing-deed-associated = Une personne a été rattachée.
standing-deed-invited = Une personne a été invitée.
standing-deed-invitation-withdrawn = Une invitation a été retirée.
standing-deed-person-moved = L’établissement d’une personne a été modifié.
standing-deed-profile-changed = Un profil individuel a été modifié.
standing-deed-administration-changed = Le droit d’administration d’une personne a été modifié.
standing-deed-contact-role-handed-on = Un rôle de contact a été transmis.
standing-deed-association-ended = Le rattachement d’une personne a pris fin.
standing-deed-association-left = Une personne a quitté l’organisation.
standing-deed-location-added = Un établissement a été ajouté.
standing-deed-location-changed = Les informations sur un établissement ont été modifiées.
standing-deed-location-moved = Un établissement a été déplacé.
standing-deed-location-closed = Un établissement a été fermé.
standing-deed-headquarters-exchanged = Un autre établissement est devenu le siège.
standing-deed-contact-role-assigned = Un rôle de contact a été attribué ou retiré dans un établissement.
standing-deed-location-listed = La fiche d’un établissement a été publiée de nouveau dans l’annuaire.
standing-deed-location-hidden = Un établissement a été retiré de l’annuaire.
standing-menu-people = Personnes
