### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = Gestion des établissements
locations-summary = Vue de l’établissement
locations-listing = Présence dans l’annuaire

## The tree

locations-select-legend = Sélectionner un établissement
locations-select = Sélectionner
locations-organization = Organisation
locations-headquarters = Siège
locations-headquarters-in = Siège, { $country }
locations-below = { " › " }
locations-find = Rechercher un établissement par son nom
locations-find-button = Rechercher
locations-found-none = Aucun établissement ne porte ce nom. Recherchez une autre partie de son nom.
# $shown of the $count that were found are listed
locations-found-more = Voici { $shown } des { $count } établissements trouvés. Saisissez une plus grande partie du nom.
locations-to-tree = Vers l’arborescence des établissements
locations-pages = Pages de la liste des établissements
locations-more-below =
    { $count ->
        [one] Afficher un autre établissement sous { $name }
       *[other] Afficher { $count } autres établissements sous { $name }
    }
locations-counted =
    { $count ->
        [one] Un établissement. L’arborescence peut compter { $deepest } niveaux. Aucune cotisation n’est due pour un établissement.
       *[other] { $count } établissements. L’arborescence peut compter { $deepest } niveaux. Aucune cotisation n’est due pour un établissement.
    }

## The selected location

locations-under = Dépend de l’établissement { $name }
locations-add = Ajouter un établissement
locations-edit = Modifier
locations-why-organization = Un nouvel établissement dépend toujours d’un autre, et non de l’organisation elle-même. Sélectionnez le siège ou l’un des établissements qui en dépendent.
locations-why-no-right = Vous n’administrez pas { $name } : vous ne pouvez donc pas y ajouter d’établissement. L’administration de votre organisation peut le faire.
locations-why-too-deep = Cet établissement est déjà au dernier niveau possible de l’arborescence. Sélectionnez-en un plus haut.
locations-address = Adresse
locations-telephone = Téléphone
locations-directory = Annuaire
locations-description = Description
locations-people = Personnes
locations-people-placed =
    { $count ->
        [0] Aucune personne dans cet établissement.
        [one] Une personne dans cet établissement.
       *[other] { $count } personnes dans cet établissement.
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }. Caractères ({ $language }) : { $count } sur { $most }.
locations-described-not = Aucune pour l’instant. Les clients ne trouvent l’établissement que par son nom et sa ville.
locations-listed-yes = Fiche publiée depuis le { $day }.
locations-listed-in-grace = Fiche publiée jusqu’au { $day }, pendant le délai de grâce qui suit la fin de votre adhésion.
locations-listed-lapsed = Fiche non publiée : votre adhésion a expiré le { $day }.
locations-listed-hidden = Fiche non publiée : l’administration a retiré l’établissement de l’annuaire.

## Contact roles

locations-contacts = Contacts du programme
locations-contacts-caption = Qui occupe quel rôle de contact dans cet établissement
locations-contacts-then = Au départ, voici ses contacts. Une fois l’établissement enregistré, vous pourrez attribuer ces rôles à d’autres personnes.
locations-role = Rôle de contact
locations-holder = Titulaire
locations-held-here = Rôle attribué ici
locations-held-above = Hérité de l’établissement { $name }
locations-held-nowhere = Sans titulaire, ici comme plus haut
locations-assign = Attribuer
locations-remove = Retirer
# $role: what the program calls the contact role
locations-assign-title = { $role } dans l’établissement { $name }
locations-assign-lead-nobody = Personne n’est { $role }, ni ici ni plus haut.
locations-assign-lead-here = { $person } est { $role } dans l’établissement { $name }. Choisissez qui occupera désormais ce rôle.
locations-assign-lead-above = L’établissement { $name } hérite ce rôle de l’établissement { $from } : { $person } est { $role }. Choisissez qui occupera désormais ce rôle.
locations-assign-nobody-else = Vous n’administrez aucune autre personne. Invitez d’abord des personnes.
locations-assign-nobody = Personne ne se trouve dans un établissement que vous administrez : il n’y a donc personne à qui attribuer ce rôle. Invitez quelqu’un, ou demandez à l’Administration globale de placer quelqu’un ici.
locations-assign-what = { $person } devient { $role } dans l’établissement { $name }.
locations-remove-title = Retirer le rôle « { $role } » dans l’établissement { $name } ?
locations-remove-what = { $person } ne sera plus { $role } dans l’établissement { $name }. Le rôle reviendra à la personne qui l’occupe plus haut.
locations-remove-vacant = { $person } ne sera plus { $role } dans l’établissement { $name }. Le rôle restera vacant jusqu’à ce qu’il soit de nouveau attribué.
locations-label-person = Personne

## The form

locations-new-title = Nouvel établissement
locations-new-lead = Il dépend de l’établissement { $name }, partage les avantages de votre niveau et figure dans l’annuaire. Aucune cotisation n’est due.
locations-edit-title = Modifier l’établissement { $name }
locations-edit-lead = Les clients voient ces informations dans l’annuaire.
locations-missing = Remplissez ce champ : { $field }.
locations-label-name = Nom de l’établissement
locations-hint-name = Plus de deux caractères, par exemple la ville ou l’agence.
locations-label-country = Pays/région
locations-label-telephone = Téléphone
locations-descriptions = Modifier la description de l’établissement
locations-hint-descriptions = Texte brut, 2 000 caractères au plus dans chaque langue. Les clients le lisent dans l’annuaire, dans leur langue si elle est disponible.
locations-label-description = Description ({ $language })
locations-save = Enregistrer
locations-cancel = Annuler
locations-added-before = Un établissement a déjà été ajouté depuis ce formulaire : { $name }. Rien n’a été ajouté cette fois. Votre saisie est toujours là ; enregistrez-la pour ajouter un autre établissement.
locations-added-before-see = Voir cet établissement
locations-added-before-closed = Un établissement a déjà été ajouté depuis ce formulaire et a été fermé entre-temps. Votre saisie est toujours là ; enregistrez-la pour ajouter un autre établissement.

## Moving, closing, exchanging the headquarters

locations-reshape = Déplacer ou fermer cet établissement
locations-headquarters-stays = Le siège ne peut être ni déplacé ni fermé, seulement remplacé : sélectionnez un autre établissement pour en faire le siège.
locations-why-own-branch = Vous administrez cet établissement et ceux qui en dépendent. La personne qui administre l’établissement supérieur peut le déplacer ou le fermer.
locations-move = Déplacer
locations-close = Fermer
locations-exchange = En faire le siège
locations-label-under = Établissement dont il dépendra
locations-hint-under = Tout ce qui dépend de l’établissement déplacé le suit.
locations-name-in = { $name } ({ $way })
locations-see-changes = Voir ce qui change
locations-keep = Ne rien changer
locations-changes = Ce qui change
locations-move-title = Déplacer l’établissement { $name }
locations-move-lead = Choisissez l’établissement dont il dépendra. Avant tout déplacement, vous voyez ce que cela change, et pour qui.
locations-move-nowhere = Il n’y a aucun autre établissement dont il pourrait dépendre.
locations-move-lead-of = L’établissement { $name } dépendra ensuite de l’établissement { $other }.
locations-move-confirm = Déplacer l’établissement
locations-close-title = Fermer l’établissement { $name } ?
locations-close-lead-of = Tout ce qui dépend de l’établissement { $name } passe à l’établissement { $other }. Son historique est conservé.
locations-close-confirm = Fermer l’établissement
locations-exchange-title = Faire de l’établissement { $name } le siège ?
locations-exchange-lead-of = L’établissement { $name } devient le siège. { $other }, siège actuel, en dépendra.
locations-exchange-confirm = En faire le siège
locations-change-branch-moves =
    { $count ->
        [one] Un établissement qui en dépend est déplacé avec { $name }.
       *[other] { $count } établissements qui en dépendent sont déplacés avec { $name }.
    }
locations-change-unlisted = L’établissement { $name } ne figurera plus dans l’annuaire.
locations-change-people-go =
    { $count ->
        [one] Une personne sera ensuite dans l’établissement { $other }.
       *[other] { $count } personnes seront ensuite dans l’établissement { $other }.
    }
locations-change-invitations-go =
    { $count ->
        [one] Une invitation en attente vaudra ensuite pour l’établissement { $other }.
       *[other] { $count } invitations en attente vaudront ensuite pour l’établissement { $other }.
    }
locations-change-requests-go =
    { $count ->
        [one] Une demande de rattachement passe à l’établissement { $other }.
       *[other] { $count } demandes de rattachement passent à l’établissement { $other }.
    }
locations-change-children-go =
    { $count ->
        [one] Un établissement dépendra ensuite de l’établissement { $other }.
       *[other] { $count } établissements dépendront ensuite de l’établissement { $other }.
    }
locations-change-below-headquarters = Tout ce qui dépend de l’établissement { $other } dépendra ensuite de l’établissement { $name }. L’organisation garde ses contacts.
locations-change-right-ends = { $person } administre { $name } et tout ce qui en dépend. Ce droit prend fin.
locations-change-right-begins = { $person } administrera ensuite { $name } et tout ce qui en dépend.
locations-change-administers-now = { $person } administrera ensuite aussi { $name }.
locations-change-administers-no-longer = { $person } n’administrera plus { $name }.
locations-change-no-contact = Aucun contact ne change.
locations-nobody = Personne
locations-change-contacts = Changements de contact
locations-before = Jusqu’à présent
locations-after = Ensuite
locations-where = Où
locations-and-more =
    { $count ->
        [one] { $names }, ainsi qu’un autre
       *[other] { $names }, ainsi que { $count } autres
    }

## What was done just before

locations-done-added = L’établissement est ajouté et sa fiche publiée dans l’annuaire. Vous pouvez attribuer ses rôles de contact ci-dessous.
locations-done-saved = Vos modifications sont enregistrées.
locations-done-moved = L’établissement a été déplacé.
locations-done-closed = L’établissement a été fermé. Tout ce qui en dépendait dépend maintenant de celui-ci.
locations-done-gone = Cet établissement n’existe plus : il a été fermé entre-temps. Rien n’a été modifié.
locations-done-exchanged = Cet établissement est désormais le siège.
locations-done-assigned = Le rôle de contact est attribué.
locations-done-removed = Le rôle de contact est de nouveau hérité.
locations-done-listed = La fiche de l’établissement est de nouveau publiée.
locations-done-hidden = L’établissement a été retiré de l’annuaire.

## Why is this location listed, or not?

locations-listing-lead = Pourquoi un établissement figure-t-il ou non dans l’annuaire ? Les voici tous, avec ce que vous pouvez faire.
locations-listing-caption = Établissements dans l’annuaire
locations-location = Établissement
locations-listed = Dans l’annuaire
locations-remedy = Ce que vous pouvez faire
locations-tag-yes = Fiche publiée
locations-tag-in-grace = Délai de grâce
locations-tag-lapsed = Fiche non publiée
locations-tag-hidden = Fiche non publiée
locations-hide = Retirer de l’annuaire
locations-list = Publier de nouveau
locations-remedy-re-enroll = Réinscrivez votre organisation. Tant que ce n’est pas possible ici, écrivez au centre de service.
locations-remedy-ask = La personne qui administre cet établissement peut en publier de nouveau la fiche.
locations-remedy-describe = Décrivez l’établissement, pour que les clients le trouvent aussi par son activité.
locations-listing-no-page = Votre organisation n’a pas de page publique : votre adhésion a expiré le { $day }. La page reparaîtra dès que votre organisation sera réinscrite.
