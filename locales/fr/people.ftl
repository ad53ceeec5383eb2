### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = Personnes
people-lead = Qui agit pour { $organization }, dans quel établissement et avec quel droit d’administration.
people-caption = Personnes de l’organisation
people-name = Nom
people-location = Établissement
people-administers = Droit d’administration
people-since = Rattachement depuis le
people-tag-everything = Administration globale
people-tag-branch = Administration d’établissement
people-administers-nothing = Aucun
people-find = Nom commençant par
people-find-button = Rechercher
people-found-none = Aucun nom ne commence ainsi.
people-everybody = Afficher toutes les personnes
people-next = Page suivante
people-one-left = Une seule personne a l’Administration globale de { $organization }. Donnez ce droit à une deuxième, pour que le travail continue lorsque l’une des deux est absente.
people-one-left-link = Choisir une deuxième personne

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
        [one] Une invitation est en route.
       *[other] { $count } invitations sont en route.
    }
people-done-associated =
    { $count ->
        [one] Une adresse appartient à une personne déjà rattachée.
       *[other] { $count } adresses appartiennent à des personnes déjà rattachées.
    }
people-done-waiting =
    { $count ->
        [one] Une adresse a déjà reçu une invitation au cours des dernières 24 heures. Nous n’y écrivons pas de nouveau si tôt.
       *[other] { $count } adresses ont déjà reçu une invitation au cours des dernières 24 heures. Nous n’y écrivons pas de nouveau si tôt.
    }
people-done-withdrawn = L’invitation a été retirée. Son lien ne fonctionne plus.
people-done-approval-withdrawn = Approbation retirée. Cette personne ne peut plus s’en servir pour vous rejoindre.
people-done-placed = L’établissement de cette personne a été modifié.
people-done-administration = Le droit d’administration de cette personne a été modifié.
people-done-handed-on = Le rôle de contact a été transmis.
people-done-ended = Le rattachement a pris fin.
people-done-left = Vous avez quitté l’organisation.
people-done-profile = Votre profil est enregistré.

## Inviting

people-invite = Inviter des personnes
people-invite-lead = Chaque adresse reçoit un message avec un lien valable sept jours. La personne qui l’utilise agit pour { $organization } sans avoir à le demander, et n’a aucun droit d’administration tant que vous ne lui en donnez pas.
people-label-emails = Adresses électroniques
people-hint-emails = Une par ligne, ou séparées par des virgules. Vous pouvez les coller telles que votre logiciel de messagerie les copie.
people-missing-emails = Saisissez les adresses électroniques des personnes que vous invitez.
people-label-location = Établissement
people-hint-location = L’établissement de ces personnes. Vous pourrez le modifier plus tard.
people-missing-location = Choisissez un établissement.
people-invite-button = Envoyer les invitations
people-invitations = Invitations en attente
people-invitations-caption = Invitations que personne n’a encore acceptées
people-invitation-until = Valable jusqu’au
people-invitation-act = Modifier
people-withdraw = Retirer
people-arriving = Acceptées ou approuvées ; il manque encore le profil individuel
people-arriving-since = Accord donné le

## One person

people-job-title = Fonction
people-contact-roles = Rôles de contact
people-place-button = Changer d’établissement
people-administration = Droit d’administration
people-label-administers = Ce que { $name } administre
people-choice-nothing = Rien
people-choice-nothing-hint = Voit les pages de l’organisation et lie ses propres certifications.
people-choice-branch = Un établissement et ceux qui en dépendent
people-choice-branch-hint = Y invite des personnes, modifie leur établissement et met fin à leur rattachement.
people-choice-everything = Tout
people-choice-everything-hint = Administration globale : personnes, droits, demandes, domaines de messagerie et tout le reste.
people-label-branch = Établissement à administrer
people-administration-button = Enregistrer
people-roles-lead = Les rôles de contact au siège. Devenir Contact principal du programme donne aussi l’Administration globale.
people-role = Rôle
people-holder = Titulaire
people-hand-on = Transmettre à { $name }
people-hand-on-title = Transmettre le rôle { $role } à { $name } ?
people-hand-on-lead = Rien n’a encore changé. Voici ce qui changerait.
people-hand-on-now = Actuellement
people-hand-on-then = Ensuite
people-hand-on-gains = { $name } reçoit ainsi l’Administration globale de { $organization }. Ce droit est lié au rôle et ne peut être retiré tant que le rôle n’a pas été transmis à nouveau.
people-hand-on-keeps = { $name } a déjà l’Administration globale de { $organization }. Ce droit sera alors lié au rôle et ne pourra être retiré tant que le rôle n’aura pas été transmis à nouveau.
people-hand-on-loses = { $holder } n’a plus ce rôle. Son droit de tout administrer reste jusqu’à ce qu’une autre personne chargée de l’Administration globale le retire.
people-hand-on-told = Ces deux personnes et toutes celles qui administrent l’organisation reçoivent un e-mail, qui indique le centre de service à contacter si ce changement n’était pas voulu.
people-hand-on-only = Seul ce rôle change de mains. Les droits d’administration de chacun restent tels qu’ils sont.
people-hand-on-keep = Ne rien changer
people-held = { $name } a ce rôle

## Ending an association

people-end = Mettre fin au rattachement
people-end-lead = { $name } n’agirait plus pour { $organization }. Vous voyez d’abord ce que cela change.
people-end-open = Mettre fin au rattachement…
people-end-title = Mettre fin au rattachement de { $name } ?
people-end-what = { $name } ne verra plus les pages de { $organization } et recevra un message à ce sujet. Ses actions passées restent dans le journal des modifications.
people-end-credentials =
    { $count ->
        [one] Une certification que { $name } a liée ne comptera plus pour { $organization }.
       *[other] { $count } certifications que { $name } a liées ne compteront plus pour { $organization }.
    }
people-going-roles = Ces rôles de contact prennent fin en même temps ; celui que le programme exige au siège passe au contact principal du programme : { $roles }.
people-going-role = { $role } ({ $name })
people-end-one-left = Ensuite, une seule personne aura l’Administration globale de { $organization }.
people-end-confirm = Mettre fin au rattachement
people-end-keep = Garder le rattachement

## Leaving

people-leave = Quitter cette organisation
people-leave-title = Quitter { $organization } ?
people-leave-what = Vous ne verrez plus ses pages, et son administration recevra un message à ce sujet. Vous pourrez demander de nouveau votre rattachement plus tard.
people-leave-credentials =
    { $count ->
        [one] Une certification que vous avez liée ne comptera plus pour { $organization }.
       *[other] { $count } certifications que vous avez liées ne compteront plus pour { $organization }.
    }
people-leave-confirm = Quitter
people-leave-keep = Rester

## Accepting an invitation

people-invitation-title = Agir pour { $organization }
people-invitation-lead = { $name } vous invite. Saisissez votre prénom et votre nom ; votre profil individuel vient ensuite.
people-invitation-button = Accepter l’invitation
people-invitation-already = Vous agissez déjà pour { $organization }.
people-invitation-home = Aller à { $organization }
people-invitation-spent = Cette invitation ne fonctionne plus. Demandez-en une nouvelle à la personne qui vous l’a envoyée.
