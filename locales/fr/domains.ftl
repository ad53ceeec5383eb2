### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = Domaines de messagerie
domains-lead = Les personnes qui demandent leur rattachement avec une adresse de l’un de vos domaines n’ont besoin d’aucune approbation. Montrez d’abord que le domaine est le vôtre.
domains-none = Vous n’avez encore ajouté aucun domaine.
domains-caption = Les domaines de votre organisation
domains-state = État
domains-label-domain = Domaine
domains-missing-domain = Saisissez un domaine
domains-hint-domain = La partie qui suit le @, par exemple example.com.
domains-note-domain = Seul ce domaine précis compte. Un sous-domaine s’ajoute séparément.
domains-claim = Ajouter un domaine
domains-claim-button = Ajouter le domaine
domains-done-ended = Le domaine a été abandonné.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = Non prouvé
domains-tag-proved = Prouvé
domains-tag-conflict = Conflit
domains-state-waiting = En attente de l’enregistrement ou d’une boîte aux lettres.
domains-state-dns = Prouvé par enregistrement DNS le { $proved }, vérifié le { $seen }.
domains-state-dns-failing = Prouvé par enregistrement DNS le { $proved }, trouvé pour la dernière fois le { $seen }. La dernière vérification ne l’a pas trouvé ; après trois de suite, la preuve est perdue. Échecs jusqu’ici : { $failed }.
domains-state-dns-lost = L’enregistrement est resté introuvable trois fois de suite. Une approbation est nécessaire tant que vous n’avez pas prouvé le domaine à nouveau.
domains-state-mailbox = Prouvé par boîte aux lettres jusqu’au { $until }.
domains-state-mailbox-over = La preuve par boîte aux lettres est arrivée à son terme. Une approbation est nécessaire tant que vous n’avez pas prouvé le domaine à nouveau.
domains-state-service-center = Confirmé par le centre de service le { $proved }.
domains-ascii = Les serveurs de messagerie l’écrivent { $ascii }.
domains-conflict-ahead = Une autre organisation a aussi montré une boîte aux lettres de ce domaine. Votre preuve est plus forte : c’est elle qui compte.
domains-conflict-level = Une autre organisation a aussi prouvé ce domaine. Tant que ce n’est pas réglé, il n’admet personne de lui-même, ni ici ni là-bas.
domains-conflict-behind = Une autre organisation a prouvé ce domaine plus fortement. Ici, il n’admet personne de lui-même. Un enregistrement DNS est plus fort qu’une boîte aux lettres.
domains-conflict-contact = Contacter le centre de service

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = Par un enregistrement DNS
domains-record-lead = Ajoutez cet enregistrement là où le domaine est géré, puis faites-le vérifier. Nous regardons à nouveau tous les 30 jours.
domains-record-name = Nom
domains-record-type = Type
domains-record-value = Valeur
domains-record-note = Un nouvel enregistrement peut mettre une heure à être visible partout.
domains-check = Vérifier maintenant
domains-checked-found = L’enregistrement a été trouvé. Le domaine est prouvé.
domains-checked-other = Un enregistrement porte ce nom, mais il a une autre valeur. Comparez-le avec la valeur ci-dessous.
domains-checked-absent = Aucun enregistrement n’a été trouvé sous ce nom. Si vous venez de l’ajouter, attendez un peu et vérifiez à nouveau.
domains-checked-silent = Les serveurs de noms du domaine n’ont pas répondu. Rien n’a changé ; vérifiez à nouveau plus tard.
domains-by-mailbox = Par une boîte aux lettres
domains-own-lead = Vous vous connectez avec { $email }, une adresse de ce domaine. Cela suffit pour une année de programme.
domains-own-button = Prouver par mon adresse
domains-mailbox-lead = Nous envoyons un lien à une adresse de ce domaine. La personne chargée de l’administration de cette organisation qui l’ouvre prouve le domaine pour une année de programme.
domains-label-mailbox = Boîte aux lettres
domains-missing-mailbox = Saisissez une boîte aux lettres
domains-hint-mailbox = La partie qui précède @{ $domain }, par exemple votre nom ou postmaster.
domains-mailbox-button = Envoyer le lien
domains-done-sent = Nous avons envoyé un lien. Ouvrez-le et appuyez sur le bouton qui s’y trouve.
domains-done-proved = Le domaine est prouvé.

## The page of the mailed link

domains-proof-title = Prouver { $domain }
domains-proof-lead = Vous avez reçu ce lien à { $email }. Appuyez sur le bouton, et le domaine compte pour une année de programme comme celui de votre organisation.
domains-proof-button = Prouver ce domaine
domains-spent-title = Ce lien ne fonctionne plus
domains-spent-lead = Il a servi, il est trop ancien ou un plus récent l’a remplacé. Vous pouvez en faire envoyer un autre.

## Giving a domain up

domains-end = Abandonner le domaine
domains-end-lead = Vous voyez d’abord ce que cela change.
domains-end-open = Abandonner
domains-all = Tous les domaines
domains-end-title = Abandonner { $domain } ?
domains-end-proved = Les nouvelles personnes ayant une adresse de ce domaine auront besoin d’une approbation. Celles qui sont rattachées le restent.
domains-end-unproved = Ce domaine n’est pas prouvé : rien d’autre ne change.
domains-end-button = Abandonner ce domaine
domains-end-back = Le garder
