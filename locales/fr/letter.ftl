### $center is what the center is called, $program what the program is called, and $service is the e-mail address of
### the service center. Subjects begin with what happened. Every letter ends with why one gets it.

# Stands before an address that is written out below a button.
letter-copy-address = Ou copiez cette adresse :
# $until: a date and time.
letter-until = Le lien fonctionne une seule fois, jusqu’au { $until }.
# $reference: letters and figures to quote when writing to the service center.
letter-reference = Référence { $reference }

letter-prove-address-subject = Confirmez votre adresse électronique pour le { $center }
letter-prove-address-head = Confirmez votre adresse électronique
letter-prove-address-body = Vous avez commencé à créer un compte au { $center } ({ $program }) avec cette adresse. Confirmez-la, choisissez un mot de passe, et vous pouvez commencer.
letter-prove-address-button = Confirmer l’adresse
letter-prove-address-why = Vous recevez ce message parce que cette adresse a été saisie pour créer un compte. Si ce n’était pas vous, ne faites rien : sans vous, aucun compte ne sera créé.

letter-already-registered-subject = Vous avez déjà un compte au { $center }
letter-already-registered-head = Vous avez déjà un compte
letter-already-registered-body = Cette adresse a été saisie pour créer un compte au { $center }. Elle en a déjà un, rien n’a donc été modifié. Connectez-vous avec votre mot de passe ou choisissez-en un nouveau.
letter-already-registered-button = Se connecter
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = Choisissez un nouveau mot de passe ici :
letter-already-registered-why = Vous recevez ce message parce que cette adresse a été saisie pour créer un compte. Si ce n’était pas vous, il n’y a rien à faire : personne n’a appris que vous en avez un.

letter-recover-subject = Choisissez un nouveau mot de passe pour le { $center }
letter-recover-head = Choisissez un nouveau mot de passe
letter-recover-body = Un nouveau mot de passe a été demandé pour le compte lié à cette adresse. Choisissez-le ici ; d’ici là, l’ancien reste valable.
letter-recover-button = Choisir le mot de passe
letter-recover-why = Vous recevez ce message parce que cette adresse a été saisie pour un mot de passe oublié. Si ce n’était pas vous, ne faites rien : votre mot de passe ne change pas.

letter-nothing-to-recover-subject = Aucun compte n’utilise cette adresse au { $center }
letter-nothing-to-recover-head = Aucun compte n’utilise cette adresse
letter-nothing-to-recover-body = Un nouveau mot de passe a été demandé, mais aucun compte n’utilise cette adresse au { $center } ({ $program }). Le vôtre en utilise peut-être une autre. Vous pouvez aussi créer un compte maintenant.
letter-nothing-to-recover-button = Créer un compte
letter-nothing-to-recover-why = Vous recevez ce message parce que cette adresse a été saisie pour un mot de passe oublié. Si ce n’était pas vous, il n’y a rien à faire.

letter-prove-new-address-subject = Confirmez la nouvelle adresse électronique de votre compte au { $center }
letter-prove-new-address-head = Confirmez votre nouvelle adresse électronique
letter-prove-new-address-body = Un compte au { $center } ({ $program }) doit prendre cette adresse. Elle est valable dès que vous la confirmez ; d’ici là, l’ancienne le reste.
letter-prove-new-address-button = Confirmer cette adresse
letter-prove-new-address-why = Vous recevez ce message parce que cette adresse a été saisie comme nouvelle adresse d’un compte. Si ce n’était pas vous, ne faites rien : le compte garde son ancienne adresse.

letter-address-changed-subject = L’adresse électronique de votre compte au { $center } a été modifiée
letter-address-changed-head = Votre adresse électronique a été modifiée
# $address: the new e-mail address.
letter-address-changed-body = Votre compte au { $center } a une nouvelle adresse : { $address }. Désormais, elle vous sert à vous connecter et à recevoir nos messages. Toutes les autres sessions ont été fermées.
letter-address-changed-button = Ouvrir le { $center }
letter-address-changed-why = Vous recevez ce message parce que cette adresse était jusqu’ici celle du compte. Si vous ne l’avez pas modifiée, écrivez immédiatement à { $service }.

letter-password-changed-subject = Le mot de passe de votre compte au { $center } a été modifié
letter-password-changed-head = Votre mot de passe a été modifié
letter-password-changed-body = Votre compte au { $center } a un nouveau mot de passe. Toutes les autres sessions ont été fermées.
letter-password-changed-button = Ouvrir le { $center }
letter-password-changed-why = Vous recevez ce message parce que cette adresse est celle du compte. Si vous n’avez pas modifié le mot de passe, choisissez-en un nouveau et écrivez immédiatement à { $service }.

# $organization: the name that customers see.
letter-enrolled-subject = Inscription confirmée : { $organization }, { $program }
letter-enrolled-head = Votre adhésion est confirmée.
# $first, $last: the name of who enrolled, in the order and with the title that a letter wants.
letter-enrolled-greeting = Bonjour { $first } { $last },
letter-enrolled-body = { $organization } est désormais membre ({ $program }). Conservez ce message : il contient l’identifiant à indiquer lorsque vous nous écrivez.
letter-enrolled-partner-id = Identifiant du programme partenaires
letter-enrolled-level = Niveau du programme
letter-enrolled-anniversary = Date anniversaire
# $starts, $ends: the first and the last day.
letter-enrolled-term = L’adhésion court du { $starts } au { $ends }.
letter-enrolled-button = Voir votre adhésion
# Stands before the address of the organization's public page.
letter-enrolled-listing = Ce que les clients voient de vous :
# $signed: a date and time. $first, $last, $title: name and job title of who signed.
letter-enrolled-agreement = Vous avez signé le contrat le { $signed } : { $first } { $last }, { $title }. Il est joint tel que vous l’avez signé, avec son empreinte numérique.
letter-enrolled-why = Vous recevez ce message parce que vous avez inscrit { $organization } au programme. Si ce n’était pas vous, écrivez à { $service }.

# The heading above the facts of the signature.
letter-agreement-signature = La signature
letter-agreement-organization = Organisation
letter-agreement-partner-id = Identifiant du programme partenaires
letter-agreement-program = Programme
letter-agreement-vendor = Signé avec
letter-agreement-signed-by = Signé par
# $first, $last: in the order in which a full name is written.
letter-agreement-name = { $first } { $last }
letter-agreement-job-title = Fonction
letter-agreement-signed-at = Signé le
letter-agreement-signed-at-utc = Le même instant en UTC
# The program year whose text was signed.
letter-agreement-edition = Édition
letter-agreement-language = Langue du texte
letter-agreement-digest = Empreinte numérique du texte (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = L’empreinte numérique est celle du fichier { $file }, joint au même message : le texte signé, à l’octet près.
