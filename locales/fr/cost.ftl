# What an act changes of an organization’s standing, told before it is done.

cost-title = Ce que cela change
cost-nothing = Le niveau du programme, les compétences, les distinctions et les points partenaire de votre organisation restent inchangés.

# $level: a program level; $list: what is asked for and would be missing
cost-level = Dès aujourd’hui, votre organisation ne remplit plus les exigences du niveau { $level }. Il manquera : { $list }.
# $day: the last day of the term
cost-level-stays = Votre organisation ne remplit plus les exigences du niveau { $level }. Il manquera : { $list }. Elle garde ce niveau jusqu’au { $day } et ne pourra le renouveler que si ces exigences sont de nouveau remplies d’ici là.
# $name: a competency
cost-competency-stays = La compétence « { $name } » compte jusqu’au { $day } et ne sera pas renouvelée ensuite.
cost-competency-ends = La compétence « { $name } » ne compte plus dès aujourd’hui.
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = L’inscription pour la distinction « { $name } » vaut jusqu’au { $day } et ne pourra pas être renouvelée ensuite.
cost-hidden = Dans l’annuaire, la distinction « { $name } » n’apparaît plus pour { $location } dès aujourd’hui.
# $before, $after: points that qualify
cost-points = Points partenaire qualifiants : { $before } maintenant, { $after } ensuite.
