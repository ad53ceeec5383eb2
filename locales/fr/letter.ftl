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
letter-password-changed-why = Vous recevez ce message parce que cette adresse est celle du compte. Si vous n’avez pas modifié le mot de passe, choisissez-en un nouveau et écrivez immédiatement à { $service }.

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = Vérification du domaine { $domain } : { $center }
letter-prove-domain-head = Faites vérifier un domaine par cette boîte e-mail
letter-prove-domain-body = La personne chargée de l’administration d’une organisation au { $center } indique que { $domain } appartient à cette organisation et qu’elle lit le courrier de cette adresse. Si c’est vous, ouvrez le lien, connectez-vous et appuyez sur le bouton.
letter-prove-domain-button = Vérifier le domaine
letter-prove-domain-why = Vous recevez ce message parce que quelqu’un a saisi cette adresse pour faire vérifier un domaine. Si ce n’était pas vous, ne faites rien : sans le bouton, rien n’est vérifié.

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = Un domaine de messagerie de { $organization } est vérifié
letter-domain-proved-head = Un domaine est vérifié
letter-domain-proved-body = { $domain } est vérifié : c’est un domaine de { $organization }. Les personnes qui demandent leur rattachement avec une adresse de ce domaine n’ont besoin d’aucune approbation.
letter-domain-proved-button = Voir les domaines
letter-domain-proved-why = Vous recevez ce message parce que vous administrez { $organization }. Si vous n’en savez rien, regardez les domaines.

letter-domain-lost-subject = Un domaine de messagerie de { $organization } ne dispense plus d’approbation
letter-domain-lost-head = Un domaine ne dispense plus d’approbation
letter-domain-lost-body-record = L’enregistrement de { $domain } est resté introuvable trois fois de suite : le domaine n’est plus vérifié. Les nouvelles personnes de { $organization } ont besoin de votre approbation tant que vous n’avez pas fait vérifier le domaine à nouveau.
letter-domain-lost-body-year = La vérification de { $domain } par boîte e-mail est arrivée à son terme. Les nouvelles personnes de { $organization } ont besoin de votre approbation tant que vous n’avez pas fait vérifier le domaine à nouveau.
letter-domain-lost-body-given-up = Le domaine { $domain } a été abandonné par votre administration. Les nouvelles personnes de { $organization } ayant une adresse de ce domaine ont besoin de votre approbation. Celles qui sont rattachées le restent.
letter-domain-lost-body-conflict = Une autre organisation a elle aussi fait vérifier { $domain }, avec un justificatif de même valeur. Tant que ce n’est pas réglé, les nouvelles personnes de { $organization } ont besoin de votre approbation.
letter-domain-lost-body-outdone = Une autre organisation a fait vérifier { $domain } avec un justificatif plus fort que le vôtre, et c’est lui qui compte. Les nouvelles personnes de { $organization } ont besoin de votre approbation tant que vous ne présentez pas un justificatif de même valeur.
letter-domain-lost-button = Voir les domaines
letter-domain-lost-why = Vous recevez ce message parce que vous administrez { $organization }.

letter-domain-ends-subject = La vérification d’un domaine de messagerie de { $organization } expire bientôt
letter-domain-ends-head = La vérification d’un domaine expire bientôt
letter-domain-ends-body = La vérification de { $domain } par boîte e-mail vaut jusqu’au { $day }. Ensuite, les nouvelles personnes de { $organization } auront besoin de votre approbation. Faites vérifier le domaine à nouveau, ou faites-le vérifier par un enregistrement DNS, qui n’expire pas.
letter-domain-ends-button = Vérifier à nouveau
letter-domain-ends-why = Vous recevez ce message parce que vous administrez { $organization }.

# $organization: the name that customers see.
letter-enrolled-subject = Inscription confirmée : { $organization }, { $program }
letter-enrolled-head = Votre adhésion est confirmée.
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = Bonjour { $person },
letter-enrolled-body = { $organization } est désormais membre ({ $program }). Conservez ce message : il contient l’identifiant à indiquer lorsque vous nous écrivez.
letter-enrolled-partner-id = Identifiant du programme partenaires
letter-enrolled-level = Niveau du programme
letter-enrolled-anniversary = Date anniversaire
# $starts, $ends: the first and the last day.
letter-enrolled-term = L’adhésion court du { $starts } au { $ends }.
letter-enrolled-button = Voir votre adhésion
# Stands before the address of the organization's public page.
letter-enrolled-listing = Ce que les clients voient de vous :
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = Vous avez signé le contrat le { $signed } : { $person }, { $title }. Il est joint tel que vous l’avez signé, avec son empreinte numérique.
letter-enrolled-credential-not-found = Votre certification n’a pas été liée : nous n’en trouvons aucune sous ce numéro à votre nom. Tout le reste est fait. Réessayez sous « Certifications ».
letter-enrolled-credential-elsewhere = Votre certification n’a pas été liée : elle est liée ailleurs. Tout le reste est fait. Déliez-la là-bas, puis liez-la sous « Certifications ».
letter-enrolled-credential-not-confirmed = Votre certification n’a pas été liée : le registre écrit désormais votre nom autrement. Tout le reste est fait. Confirmez-le sous « Certifications ».
letter-enrolled-why = Vous recevez ce message parce que vous avez inscrit { $organization } au programme. Si ce n’était pas vous, écrivez à { $service }.

# The heading above the facts of the signature.
letter-agreement-signature = La signature
letter-agreement-organization = Organisation
letter-agreement-partner-id = Identifiant du programme partenaires
letter-agreement-program = Programme
letter-agreement-vendor = Signé avec
letter-agreement-signed-by = Signé par
letter-agreement-job-title = Fonction
letter-agreement-signed-at = Signé le
letter-agreement-signed-at-utc = Le même instant en UTC
# The program year whose text was signed.
letter-agreement-edition = Édition
letter-agreement-language = Langue du texte
letter-agreement-digest = Empreinte numérique du texte (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = L’empreinte numérique est celle du fichier { $file }, joint au même message : le texte signé, à l’octet près.

# Somebody asked to be associated. $organization: the name that customers see.
letter-association-ready-subject = Poursuivez votre rattachement à { $organization }
letter-association-ready-head = Il reste une étape
letter-association-ready-body = Cette adresse appartient à un domaine déclaré par { $organization } : personne n’a donc à approuver votre demande. Ouvrez le lien et remplissez votre profil individuel.
letter-association-ready-button = Continuer vers le profil
letter-association-ready-why = Vous recevez ce message parce que cette adresse a été saisie au { $center } pour un rattachement à { $organization }. Si ce n’était pas vous, ne faites rien : sans vous, personne n’obtient d’accès.

letter-association-to-ask-subject = Confirmez votre adresse pour { $organization }
letter-association-to-ask-head = Confirmez votre adresse
letter-association-to-ask-body = Cette adresse n’appartient à aucun domaine déclaré par { $organization }. Ouvrez le lien pour confirmer que c’est la vôtre ; vous pourrez ensuite contacter l’administration chez { $organization } ou saisir l’adresse que vous y avez.
letter-association-to-ask-button = Confirmer mon adresse
letter-association-to-ask-why = Vous recevez ce message parce que cette adresse a été saisie au { $center } pour un rattachement à { $organization }. Si ce n’était pas vous, ne faites rien : sans vous, personne n’obtient d’accès.

# Told to administrators. $person: who asks. $address: their e-mail address.
letter-association-asked-subject = Quelqu’un demande son rattachement à { $organization }
letter-association-asked-head = Quelqu’un demande son rattachement
letter-association-asked-body = { $person } demande à agir pour { $organization } ({ $program }). Adresse indiquée : { $address }. Approuvez la demande si vous connaissez cette personne, ou refusez-la en indiquant un motif.
letter-association-asked-button = Ouvrir la demande
letter-association-asked-why = Vous recevez ce message parce que vous êtes en charge de l’administration pour { $organization } au { $center }.

letter-association-reminded-subject = Une demande adressée à { $organization } attend depuis trois jours
letter-association-reminded-head = Quelqu’un attend toujours
letter-association-reminded-body = { $person } ({ $address }) a demandé il y a trois jours à agir pour { $organization }. Sans réponse, la demande sera transmise dans quatre jours à votre contact suivant et expirera au bout de trente jours.
letter-association-reminded-button = Ouvrir la demande
letter-association-reminded-why = Vous recevez ce message parce que vous êtes en charge de l’administration pour { $organization } au { $center }.

letter-association-passed-on-subject = Une demande adressée à { $organization } attend l’administration
letter-association-passed-on-head = Une demande reste sans réponse
letter-association-passed-on-body = { $person } ({ $address }) a demandé il y a sept jours à agir pour { $organization }, et l’administration n’a pas répondu. Prévenez une personne chargée de l’administration : elle seule peut approuver ou refuser la demande.
letter-association-passed-on-button = Ouvrir le { $center }
letter-association-passed-on-why = Vous recevez ce message parce que vous avez un rôle de contact pour { $organization } au { $center }.

letter-association-completed-subject = Nouveau rattachement à { $organization } : { $person }
letter-association-completed-head = Une personne a rejoint votre organisation
letter-association-completed-body = Le rattachement de cette personne à { $organization } est effectif, sans aucun droit d’administration : { $person } ({ $address }).
letter-association-completed-button = Voir votre adhésion
letter-association-completed-why = Vous recevez ce message parce que vous êtes en charge de l’administration pour { $organization } au { $center }.

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = Regardez bien : { $theirs } peut être confondu avec votre domaine { $ours }, mais c’en est un autre.

# The answer. $administrator: who gave it.
letter-association-approved-subject = { $organization } a approuvé votre demande
letter-association-approved-head = Votre demande est approuvée
letter-association-approved-body = { $administrator } a approuvé votre demande de rattachement à { $organization }. Remplissez votre profil individuel pour pouvoir agir pour cette organisation.
letter-association-approved-button = Continuer vers le profil
letter-association-approved-why = Vous recevez ce message parce que vous avez demandé votre rattachement à { $organization } au { $center }.

letter-association-rejected-subject = { $organization } n’a pas approuvé votre demande
letter-association-rejected-head = Votre demande a été refusée
letter-association-rejected-body = { $administrator } a refusé votre demande de rattachement à { $organization }. Motif indiqué :
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = Trouver mon organisation
letter-association-rejected-why = Vous recevez ce message parce que vous avez demandé votre rattachement à { $organization } au { $center }. Si ce motif est une erreur, écrivez à { $organization } ou à { $service }.

letter-association-lapsed-subject = Votre demande adressée à { $organization } a expiré
letter-association-lapsed-head = Personne n’a répondu en trente jours
letter-association-lapsed-body = Chez { $organization }, l’administration n’a pas répondu à votre demande, qui a donc expiré. Faites une nouvelle demande ou écrivez à { $service }.
letter-association-lapsed-button = Refaire la demande
letter-association-lapsed-why = Vous recevez ce message parce que vous avez demandé votre rattachement à { $organization } au { $center }.

letter-invited-subject = Invitation reçue : { $organization }, { $program }
letter-invited-head = Vous avez reçu une invitation
letter-invited-body = { $administrator } vous invite à agir pour { $organization } ({ $program }). Ouvrez le lien, connectez-vous ou créez un compte, puis remplissez votre profil individuel.
letter-invited-button = Accepter l’invitation
letter-invited-why = Vous recevez ce message parce qu’une personne chargée de l’administration chez { $organization } a saisi cette adresse au { $center }. Si vous ne la connaissez pas, ne faites rien : sans vous, rien ne se passe.

letter-reference-asked-subject = { $organization } vous demande d’approuver une référence
letter-reference-asked-head = Le projet s’est-il passé ainsi ?
letter-reference-asked-body = { $administrator } a décrit un projet que { $organization } a mené à bien pour vous, à titre de référence ({ $program }). Lisez la description, puis approuvez-la ou refusez-la. Tout tient sur une page, et aucun compte n’est nécessaire.
letter-reference-asked-button = Lire et répondre
letter-reference-asked-why = Vous recevez ce message parce qu’une personne chargée de l’administration chez { $organization } a saisi cette adresse au { $center }. Si vous ne savez rien d’un tel projet, refusez sur la page ou ne faites rien : sans vous, il ne compte pas.

letter-reference-approved-subject = Un client a approuvé votre référence
letter-reference-approved-head = Une référence a été approuvée
letter-reference-approved-body = { $customer } a approuvé la référence « { $title } ». Elle compte désormais pour { $organization }.
letter-reference-approved-button = Ouvrir la référence
letter-reference-approved-why = Vous recevez ce message parce que vous avez rédigé cette référence ou que vous administrez { $organization } au { $center }.

letter-reference-declined-subject = Un client a refusé votre référence
letter-reference-declined-head = Une référence a été refusée
letter-reference-declined-body = { $customer } a refusé la référence « { $title } ». Elle ne compte pas pour { $organization }.
letter-reference-declined-button = Ouvrir la référence
letter-reference-declined-why = Vous recevez ce message parce que vous avez rédigé cette référence ou que vous administrez { $organization } au { $center }.

letter-reference-remark = Le client ajoute :

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = Des droits d’administration ont été modifiés chez { $organization }
letter-administration-changed-head = Des droits d’administration ont été modifiés
letter-administration-changed-body-nothing = { $person } n’a plus aucun droit d’administration chez { $organization }. Modification faite par { $by }.
letter-administration-changed-body-branch = { $person } administre désormais un établissement de { $organization } et ceux qui en dépendent. Modification faite par { $by }.
letter-administration-changed-body-everything = { $person } a désormais l’Administration globale de { $organization }. Modification faite par { $by }.
letter-administration-changed-button = Voir l’organisation
letter-administration-changed-why = Vous recevez ce message parce qu’il vous concerne, ou parce que vous êtes en charge de l’administration pour { $organization } au { $center }. Si ce n’était pas voulu, parlez-en aux autres personnes chargées de l’administration.

letter-contact-handed-on-subject = { $organization } a un nouveau Contact principal du programme
letter-contact-handed-on-head = Contact principal du programme
letter-contact-handed-on-body = { $person } est désormais Contact principal du programme pour { $organization }. Ce changement a été fait par { $by }.
letter-contact-handed-on-button = Voir l’organisation
letter-contact-handed-on-why = Vous recevez ce message parce qu’il vous concerne, ou parce que vous êtes en charge de l’administration pour { $organization } au { $center }. Si ce changement n’était pas voulu, écrivez sans tarder au centre de service : { $service }.

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = Vous avez désormais un rôle de contact pour { $organization }
letter-contact-assigned-head = Un rôle de contact vous est attribué
letter-contact-assigned-body = { $by } vous a attribué un rôle de contact pour { $organization } : vous êtes désormais { $role } dans l’établissement { $location }. Les établissements qui en dépendent et où personne d’autre n’a ce rôle s’adressent aussi à vous.
letter-contact-assigned-button = Voir l’organisation
letter-contact-assigned-why = Vous recevez ce message parce que vous agissez pour { $organization } au { $center }. S’il ne vous était pas destiné, parlez-en aux personnes chargées de l’administration.

letter-association-ended-subject = Un rattachement à { $organization } a pris fin
letter-association-ended-head = Un rattachement a pris fin
letter-association-ended-body = { $by } a mis fin au rattachement de { $person } à { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials =
    { $count ->
        [one] { $count } certification qui y était liée ne compte plus pour cette organisation et peut être liée ailleurs.
        [many] { $count } de certifications qui y étaient liées ne comptent plus pour cette organisation et peuvent être liées ailleurs.
       *[other] { $count } certifications qui y étaient liées ne comptent plus pour cette organisation et peuvent être liées ailleurs.
    }
letter-association-ended-button = Ouvrir le centre
letter-association-ended-why = Vous recevez ce message parce qu’il vous concerne, ou parce que vous êtes en charge de l’administration pour { $organization } au { $center }.

letter-association-left-subject = Une personne a quitté { $organization }
letter-association-left-head = Une personne a quitté l’organisation
letter-association-left-body = { $person } n’agit plus pour { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials =
    { $count ->
        [one] { $count } certification qui y était liée ne compte plus pour cette organisation.
        [many] { $count } de certifications qui y étaient liées ne comptent plus pour cette organisation.
       *[other] { $count } certifications qui y étaient liées ne comptent plus pour cette organisation.
    }
letter-association-left-button = Voir l’organisation
letter-association-left-why = Vous recevez ce message parce que vous êtes en charge de l’administration pour { $organization } au { $center }.

letter-happened = Date : { $when }. Navigateur : { $browser }
letter-browser = { $browser } sur { $system }
letter-browser-unknown = inconnu

letter-ways-changed-subject = Les moyens de connexion à votre compte au { $center } ont été modifiés
letter-ways-changed-head = Vos moyens de connexion ont été modifiés
letter-ways-changed-body = { $change } Toutes les autres sessions ont été fermées.
letter-ways-changed-password-added = Votre compte a maintenant un mot de passe.
letter-ways-changed-password-removed = Le mot de passe de votre compte a été retiré.
letter-ways-changed-passkey-added = Cette clé d’accès a été ajoutée : { $name }.
letter-ways-changed-passkey-removed = Cette clé d’accès a été retirée : { $name }.
letter-ways-changed-outside-added = Vous pouvez maintenant vous connecter avec { $name }.
letter-ways-changed-outside-removed = Vous ne pouvez plus vous connecter avec { $name }.
letter-ways-changed-why = Vous recevez ce message parce que cette adresse est celle du compte. Si vous n’êtes pas à l’origine de cette modification, choisissez un nouveau mot de passe, vérifiez les moyens de connexion sur la page du compte et écrivez immédiatement à { $service }.

letter-new-device-subject = Nouvelle connexion à votre compte au { $center }
letter-new-device-head = Connexion avec un nouveau navigateur
letter-new-device-body = Quelqu’un s’est connecté à votre compte au { $center } avec un navigateur encore inconnu. Si c’était vous, il n’y a rien à faire.
letter-new-device-why = Vous recevez ce message parce que cette adresse est celle du compte. Si ce n’était pas vous, choisissez un nouveau mot de passe, ce qui ferme toutes les sessions, et écrivez immédiatement à { $service }.
