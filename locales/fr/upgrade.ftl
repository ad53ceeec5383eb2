# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = Passer au niveau supérieur du programme
upgrade-now = Passer au niveau supérieur maintenant

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
    [one] Il reste une exigence à remplir pour le niveau { $level }.
   *[other] Il reste { $count } exigences à remplir pour le niveau { $level }.
}
upgrade-all-met = Toutes les exigences du niveau { $level } sont remplies.
# $level: the highest program level, which the organization has
upgrade-highest = Votre organisation est au niveau le plus élevé du programme : { $level }.
upgrade-lead = Le niveau { $level } est attribué automatiquement le jour où toutes les exigences sont remplies ; il est actif dès le paiement de la cotisation annuelle.
# $active: the program level now
upgrade-lead-no-fee = Le niveau { $level } est attribué automatiquement le jour où toutes les exigences sont remplies. À partir du niveau { $active }, aucune autre cotisation n’est due.
upgrade-lead-earned = Le niveau { $level } vous est attribué. Il est actif dès le paiement de la cotisation annuelle : votre centre de service envoie la facture.
upgrade-lead-earned-no-fee = Le niveau { $level } vous est attribué. Aucune autre cotisation n’est due : votre centre de service l’active.
upgrade-lead-highest = Voici sur quoi il repose, et quand chaque élément prend fin.
# $level: the level that one works toward
upgrade-toward = Progression vers le niveau { $level }
# $met, $all: how many requirements are met, of how many
upgrade-so-many = Exigences remplies : { $met } sur { $all }.

# $level: a program level
upgrade-requirements-for = Exigences du niveau { $level }
upgrade-met = Remplie
upgrade-not-met = Pas encore remplie
upgrade-close = Fermer

## Points

upgrade-points-title = Points par catégorie
# $qualifying, $earned: points
upgrade-points-sum = Points qualifiants : { $qualifying } sur { $earned } obtenus.
upgrade-points-qualify = { $points ->
    [one] { $shown } qualifiant
   *[other] { $shown } qualifiants
}
upgrade-points-earned = sur { $earned } obtenus
# $over: how many points the cap removed
upgrade-points-earned-over = { $earned } obtenus, { $over } au-dessus du plafond
upgrade-points-cap = Plafond : { $cap }
upgrade-points-no-cap = Sans plafond
upgrade-points-key-qualifying = Qualifiants
upgrade-points-key-over = Obtenus, au-dessus du plafond
upgrade-points-key-cap = Plafond de la catégorie
upgrade-points-lines = D’où vient chaque point
upgrade-points-nothing = Rien pour l’instant.
upgrade-points-from = Origine
upgrade-points-points = Points
upgrade-points-until = Compte jusqu’au
upgrade-points-always = Sans fin
upgrade-points-left-out = Ce qui n’a rapporté aucun point ici
upgrade-points-bonus = Bonus de la première compétence : { $competency }
upgrade-points-download = Télécharger au format CSV
upgrade-points-category = Catégorie
upgrade-points-note = Remarque

## The past year and the next

upgrade-course-title = L’année écoulée et l’année à venir
# $level: a program level; $points: the points that it needs
upgrade-course-needs = Le niveau { $level } en demande { $points }
# $points: the points today
upgrade-course-now = { $points } aujourd’hui
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $points } le { $day }, si rien ne s’y ajoute
upgrade-course-table = Afficher sous forme de tableau
upgrade-course-day = Date
upgrade-course-level = Niveau obtenu
upgrade-course-today = Aujourd’hui
upgrade-course-nothing = Rien de ce qui compte ne prend fin d’ici un an.
