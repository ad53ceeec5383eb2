# What an act changes of an organization’s standing, told before it is done.

cost-title = Qué cambia con esto
cost-nothing = El nivel del programa, las competencias, las distinciones y los puntos de partner de su organización quedan como están.

# $level: a program level; $list: what is asked for and would be missing
cost-level = Desde hoy, su organización deja de cumplir los requisitos del nivel { $level }. Faltará: { $list }.
# $day: the last day of the term
cost-level-stays = Su organización deja de cumplir los requisitos del nivel { $level }. Faltará: { $list }. Conserva el nivel hasta el { $day } y solo podrá renovarlo si para entonces vuelve a cumplirlos.
# $name: a competency
cost-competency-stays = La competencia «{ $name }» cuenta hasta el { $day } y después no se renueva.
cost-competency-ends = La competencia «{ $name }» deja de contar desde hoy.
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = La inscripción para la distinción «{ $name }» vale hasta el { $day } y después no se podrá renovar.
cost-hidden = En el directorio, la distinción «{ $name }» deja de aparecer en { $location } desde hoy.
# $before, $after: points that qualify
cost-points = Puntos de partner computables: { $before } ahora, { $after } después.
