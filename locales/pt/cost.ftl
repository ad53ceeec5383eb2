# What an act changes of an organization’s standing, told before it is done.

cost-title = O que isso muda
cost-nothing = O nível do programa, as competências, as distinções e os pontos de parceiro da sua organização permanecem como estão.

# $level: a program level; $list: what is asked for and would be missing
cost-level = A partir de hoje, sua organização deixa de cumprir os requisitos do nível { $level }. Faltará: { $list }.
# $day: the last day of the term
cost-level-stays = Sua organização deixa de cumprir os requisitos do nível { $level }. Faltará: { $list }. Ela mantém o nível até { $day } e só poderá renová-lo se voltar a cumpri-los até lá.
# $name: a competency
cost-competency-stays = A competência “{ $name }” conta até { $day } e depois não é renovada.
cost-competency-ends = A competência “{ $name }” deixa de contar a partir de hoje.
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = A inscrição para a distinção “{ $name }” vale até { $day } e depois não poderá ser renovada.
cost-hidden = No diretório, a distinção “{ $name }” deixa de aparecer em { $location } a partir de hoje.
# $before, $after: points that qualify
cost-points = Pontos de parceiro qualificáveis: { $before } agora, { $after } depois.
