# $organization: the name that customers see.
association-request-title = Organisation trouvée : votre adresse électronique
association-request-lead = Vous demandez votre rattachement à { $organization }. Nous écrivons à l’adresse que vous indiquez ici.
association-label-email = Adresse électronique
association-label-first-name = Prénom
association-label-last-name = Nom
association-hint-email = De préférence votre adresse dans cette organisation : si son domaine est connu, aucune approbation n’est nécessaire.
association-missing-email = Saisissez votre adresse électronique.
association-missing-first-name = Saisissez votre prénom.
association-missing-last-name = Saisissez votre nom.
association-submit = Envoyer
association-cancel = Annuler

# $organization: the name that customers see. $email: the address that was given.
association-state-title-mailbox = Consultez votre messagerie
association-state-lead-mailbox = Nous avons écrit à { $email }. Si cette adresse est exacte, le message arrive dans la minute : ouvrez le lien qu’il contient pour poursuivre votre rattachement à { $organization }.
association-state-title-choice = Votre adresse est confirmée
association-state-lead-choice = { $email } n’appartient à aucun domaine déclaré par { $organization }. Contactez l’administration ou corrigez votre saisie.
association-state-title-administrator = L’administration est saisie de votre demande
association-state-lead-administrator = Les personnes chargées de l’administration décident pour { $organization }. Nous écrivons à { $email } dès que la décision est prise ; vous pouvez fermer cette page.
association-state-title-approval = Votre demande est approuvée
association-state-lead-approval = { $organization } a donné son accord. Pour continuer, ouvrez le lien que nous avons envoyé à { $email } : il montre que cette adresse est la vôtre.
association-state-title-profile = Votre demande est approuvée
association-state-lead-profile = Il reste une page avant votre rattachement à { $organization } : votre profil individuel.
association-state-title-done = Votre rattachement à { $organization } est effectif
association-state-lead-done = Vous pouvez désormais utiliser les pages de cette organisation.
association-state-title-rejected = Votre demande a été refusée
association-state-lead-rejected = { $organization } ne l’a pas approuvée. Le motif figure ci-dessous.
association-state-title-withdrawn = Votre demande est retirée
association-state-lead-withdrawn = Chez { $organization }, plus personne n’a à y répondre. Vous pouvez faire une nouvelle demande à tout moment.
association-state-title-taken-back = L’approbation a été retirée
association-state-lead-taken-back = { $organization } avait donné son accord et l’a retiré. Si vous n’en connaissez pas la raison, adressez-vous à son administration.
association-state-title-lapsed = Personne n’a répondu à votre demande
association-state-lead-lapsed = Chez { $organization }, l’administration n’a pas répondu en 30 jours : la demande a expiré. Vous pouvez en faire une nouvelle ou écrire au centre de service.
association-so-far = Suivi de la demande
association-moment-made = Vous avez fait la demande
association-moment-proved = Vous avez ouvert le lien et confirmé l’adresse
association-moment-asked = L’administration a été saisie
association-moment-completed = Vous avez envoyé votre profil individuel
association-moment-approved = L’administration a approuvé
association-moment-approved-by-domain = Approuvée aussitôt : l’adresse appartient à un domaine de l’organisation
association-moment-rejected = L’administration a refusé
association-moment-withdrawn = La demande a été retirée
association-moment-taken-back = L’administration a retiré son approbation
association-moment-lapsed = La demande a expiré
# $person: the administrator’s name.
association-reason-by = Motif indiqué par { $person } :
association-contact-administrator = Contacter l’administration
association-correct = Corriger ma saisie
association-find-again = Trouver mon organisation
association-to-profile = Continuer vers le profil
association-to-organization = Voir l’organisation

# $organization: the name that customers see. $email: the address.
association-link-title = Votre rattachement à { $organization }
association-link-lead-own = { $email } est une adresse appartenant à { $organization }. Continuez, et votre demande est approuvée.
association-link-lead-approved = L’administration chez { $organization } a approuvé votre demande. Confirmez que { $email } est bien votre adresse ; votre profil individuel vient ensuite.
association-link-lead-other = Confirmez que { $email } est bien votre adresse. Vous pourrez ensuite contacter l’administration chez { $organization }.
association-link-button-own = Continuer vers le profil
association-link-button-other = Confirmer mon adresse
association-spent-title = Ce lien n’est plus valable
association-spent-lead = Il a déjà servi, il est trop ancien, un lien plus récent l’a remplacé ou il appartient à un autre compte. Connectez-vous avec le compte qui a servi à faire la demande, ou recherchez de nouveau votre organisation.

association-profile-title = Votre profil individuel
# $organization: the name that customers see.
association-profile-lead = Cette page achève votre rattachement à { $organization }. Son administration voit vos réponses.

association-inbox-title = Demandes de rattachement
association-inbox-lead = Ces personnes souhaitent agir pour votre organisation. N’approuvez que celles que vous connaissez : une adresse peut se trouver entre toutes les mains.
association-inbox-empty = Personne n’attend. Dès qu’une demande arrive, nous vous écrivons.
association-inbox-approved = Demande approuvée. Nous avons envoyé à cette personne le lien vers son profil individuel.
association-inbox-rejected = Demande refusée. Nous avons communiqué votre motif à cette personne.
association-label-asked = En attente depuis le
association-address-proved = Adresse confirmée
association-address-unproved = Adresse pas encore confirmée
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = Regardez bien : { $theirs } peut être confondu avec votre domaine { $ours }, mais c’en est un autre.
association-approve = Approuver
association-reject = Refuser
association-reject-open = Refuser avec un motif
association-label-reason = Motif
association-hint-reason = Il est transmis tel que vous l’écrivez.
association-missing-reason = Indiquez un motif.
association-to-inbox = Revenir aux demandes
association-before-title = Cette demande est déjà tranchée
# $name: the administrator. $when: a date and time.
association-before-approved = { $name } l’a approuvée le { $when }.
association-before-rejected = { $name } l’a refusée le { $when }.
# $when: a date and time.
association-before-approved-by-domain = Elle a été approuvée le { $when } en raison du domaine de l’adresse.
association-before-withdrawn = Elle a été retirée le { $when }.
association-before-lapsed = Elle a expiré le { $when }.
