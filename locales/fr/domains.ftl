### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = Domaines de messagerie
domains-lead = Les personnes qui demandent leur rattachement avec une adresse de l’un de vos domaines n’ont besoin d’aucune approbation. Faites d’abord vérifier que le domaine est le vôtre.
domains-none = Vous n’avez encore ajouté aucun domaine.
domains-caption = Les domaines de votre organisation
domains-state = État
domains-label-domain = Domaine
domains-missing-domain = Saisissez un domaine.
domains-hint-domain = La partie qui suit le @, par exemple example.com.
domains-note-domain = Seul ce domaine précis compte. Un sous-domaine s’ajoute séparément.
domains-claim = Ajouter un domaine
domains-claim-button = Ajouter le domaine
domains-done-ended = Le domaine a été abandonné.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = Non vérifié
domains-tag-proved = Vérifié
domains-tag-conflict = Conflit
domains-state-waiting = En attente de l’enregistrement ou d’une boîte e-mail.
domains-state-dns = Vérifié par enregistrement DNS le { $proved }, dernier contrôle le { $seen }.
domains-state-dns-failing = Vérifié par enregistrement DNS le { $proved }, trouvé pour la dernière fois le { $seen }. Le dernier contrôle ne l’a pas trouvé ; après trois de suite, la vérification n’est plus valable. Échecs jusqu’ici : { $failed }.
domains-state-dns-lost = L’enregistrement est resté introuvable trois fois de suite. Une approbation est nécessaire tant que vous n’avez pas fait vérifier le domaine à nouveau.
domains-state-mailbox = Vérifié par boîte e-mail jusqu’au { $until }.
domains-state-mailbox-over = La vérification par boîte e-mail est arrivée à son terme. Une approbation est nécessaire tant que vous n’avez pas fait vérifier le domaine à nouveau.
domains-state-service-center = Confirmé par le centre de service le { $proved }.
domains-ascii = Les serveurs de messagerie l’écrivent { $ascii }.
domains-conflict-ahead = Une autre organisation a elle aussi fait vérifier ce domaine, par une boîte e-mail. Votre justificatif est plus fort : c’est lui qui compte.
domains-conflict-level = Une autre organisation a elle aussi fait vérifier ce domaine. Tant que ce n’est pas réglé, chaque nouvelle demande passe par une approbation, chez vous comme chez elle.
domains-conflict-behind = Une autre organisation a fait vérifier ce domaine avec un justificatif plus fort. Chez vous, chaque nouvelle demande passe par une approbation.
domains-conflict-contact = Contacter le centre de service

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = Par un enregistrement DNS
domains-record-lead = Ajoutez cet enregistrement là où le domaine est géré, puis faites-le vérifier. Nous regardons à nouveau tous les 30 jours.
domains-record-name = Nom
domains-record-type = Type
domains-record-value = Valeur
domains-record-note = Un nouvel enregistrement peut mettre une heure à être visible partout.
domains-check = Vérifier maintenant
domains-checked-found = L’enregistrement a été trouvé. Le domaine est vérifié.
domains-checked-other = Un enregistrement porte ce nom, mais il a une autre valeur. Comparez-le avec la valeur ci-dessous.
domains-checked-absent = Aucun enregistrement n’a été trouvé sous ce nom. Si vous venez de l’ajouter, attendez un peu et vérifiez à nouveau.
domains-checked-silent = Les serveurs de noms du domaine n’ont pas répondu. Rien n’a changé ; vérifiez à nouveau plus tard.
domains-by-mailbox = Par une boîte e-mail
domains-own-lead = Vous vous connectez avec { $email }, une adresse de ce domaine. Cela suffit pour une année de programme.
domains-own-button = Vérifier par mon adresse
domains-mailbox-lead = Nous envoyons un lien à une adresse de ce domaine. La personne chargée de l’administration de cette organisation qui l’ouvre fait vérifier le domaine pour une année de programme.
domains-label-mailbox = Boîte e-mail
domains-missing-mailbox = Saisissez une boîte e-mail.
domains-hint-mailbox = La partie qui précède @{ $domain }, par exemple votre nom ou postmaster.
domains-mailbox-button = Envoyer le lien
domains-done-sent = Nous avons envoyé un lien. Ouvrez-le et appuyez sur le bouton qui s’y trouve.
domains-done-proved = Le domaine est vérifié.

## The page of the mailed link

domains-proof-title = Vérifier { $domain }
domains-proof-lead = Vous avez reçu ce lien à { $email }. Appuyez sur le bouton, et le domaine compte pour une année de programme comme celui de votre organisation.
domains-proof-button = Vérifier ce domaine
domains-spent-title = Ce lien ne fonctionne plus
domains-spent-lead = Il a servi, il est trop ancien ou un plus récent l’a remplacé. Vous pouvez en faire envoyer un autre.

## Giving a domain up

domains-end = Abandonner le domaine
domains-end-lead = Vous voyez d’abord ce que cela change.
domains-end-open = Abandonner
domains-all = Tous les domaines
domains-end-title = Abandonner { $domain } ?
domains-end-proved = Les nouvelles personnes ayant une adresse de ce domaine auront besoin d’une approbation. Celles qui sont rattachées le restent.
domains-end-unproved = Ce domaine n’est pas vérifié : rien d’autre ne change.
domains-end-button = Abandonner ce domaine
domains-end-back = Le garder
