find-title = Trouver mon organisation
find-lead = Cherchez de l’une des trois façons. Vous voyez des noms, des villes et des pays, et rien sur les personnes.
find-by-name = Par nom
find-by-domain = Par domaine web ou de messagerie
find-by-id = Par identifiant du programme partenaires
find-label-country = Pays/région
find-label-name = Nom de l’organisation ou de l’établissement
find-label-doing-business-as = Nom commercial
find-label-city = Ville
find-label-area = État/province
find-label-domain = Domaine web ou de messagerie
find-label-partner-id = Identifiant du programme partenaires
find-hint-name = Majuscules, accents, ponctuation et formes juridiques comme SA ne comptent pas
find-hint-domain = Une adresse web, une adresse électronique ou ce qui suit le @
find-hint-partner-id = Neuf lettres et chiffres, comme sur le certificat
find-note-city = Parmi les organisations de même nom, celles de cette ville viennent en premier.
find-choose = Choisir
find-refresh = Afficher les États et provinces de ce pays
find-any-area = Indifférent
find-missing-country = Choisissez le pays ou la région de votre organisation.
find-missing-name = Saisissez le nom de votre organisation.
find-missing-domain = Saisissez un domaine web ou de messagerie.
find-missing-partner-id = Saisissez un identifiant du programme partenaires.
find-recognized-domain = Recherche faite pour l’adresse web { $domain }.
find-recognized-id = Recherche faite pour l’identifiant du programme partenaires { $id }.
find-found-title = { $count ->
    [one] { $count } organisation trouvée
   *[other] { $count } organisations trouvées
}
find-found-lead = Choisissez la vôtre. La plus probable vient en premier.
find-found-legend = Organisations
find-enrolled = Inscrite
find-non-enrolled = Non inscrite
find-legal-name = Dénomination sociale : { $name }
find-because = Correspondance : { $reasons }
find-because-partner-id = cet identifiant du programme partenaires
find-because-domain = ce domaine
find-because-same-name = même nom
find-because-doing-business-as = nom commercial
find-because-similar-name = nom semblable
find-because-city = ville
find-associate = Se rattacher à cette organisation
find-create-enrollment = Créer l’inscription
find-create-enrollment-of = pour { $name }
find-non-enrolled-note = Personne n’a encore inscrit cette organisation. Si vous pouvez signer pour elle, créez son inscription : ce que nous savons est déjà rempli.
find-nothing-title = Aucun résultat
find-nothing-entered = Recherche : { $query }
find-widen = Pour élargir la recherche
find-widen-country = Choisissez le pays ou la région du siège, même si vous travaillez ailleurs.
find-widen-shorter = Saisissez seulement le mot du nom que nul autre ne porte. Laissez de côté la ville et l’État.
find-widen-other = Essayez le domaine de votre adresse électronique, ou l’identifiant qui figure sur le certificat de membre.
find-new-title = La vôtre n’y est pas ?
find-new-lead = Vérifiez ce que vous avez saisi. Ce sera repris lorsque vous inscrirez votre organisation.
find-new-empty = Vous pouvez inscrire vous-même votre organisation, si vous pouvez signer pour elle.
find-enroll-new = Inscrire une nouvelle organisation
find-too-often = { $minutes ->
    [one] Vous avez cherché très souvent. Cherchez de nouveau dans { $minutes } minute.
   *[other] Vous avez cherché très souvent. Cherchez de nouveau dans { $minutes } minutes.
}
find-earlier-title = Vous avez commencé une inscription
find-earlier-named = Inscription commencée : { $name }. Nous conservons votre saisie jusqu’au { $day }.
find-earlier-unnamed = Nous conservons votre saisie jusqu’au { $day }.
find-earlier-lead = On inscrit une seule organisation à la fois. Si vous commencez une nouvelle inscription, ce que vous aviez saisi est perdu.
find-earlier-replace = Commencer la nouvelle
find-earlier-go-on = Poursuivre la précédente
