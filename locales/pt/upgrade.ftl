# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = Subir de nível no programa
upgrade-now = Subir de nível agora

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
    [one] Falta um requisito para o nível { $level }.
   *[other] Faltam { $count } requisitos para o nível { $level }.
}
upgrade-all-met = Todos os requisitos do nível { $level } foram cumpridos.
# $level: the highest program level, which the organization has
upgrade-highest = Sua organização está no nível mais alto do programa: { $level }.
upgrade-lead = O nível { $level } é atribuído automaticamente no dia em que todos os requisitos são cumpridos e fica ativo após o pagamento da taxa anual.
# $active: the program level now
upgrade-lead-no-fee = O nível { $level } é atribuído automaticamente no dia em que todos os requisitos são cumpridos. A partir do nível { $active }, não há nenhuma outra taxa.
upgrade-lead-earned = O nível { $level } foi atribuído à sua organização. Ele fica ativo após o pagamento da taxa anual: seu centro de serviço envia a fatura.
upgrade-lead-earned-no-fee = O nível { $level } foi atribuído à sua organização. Não há nenhuma outra taxa: seu centro de serviço o ativa.
upgrade-lead-highest = Veja a seguir em que ele se baseia e quando cada coisa termina.
# $level: the level that one works toward
upgrade-toward = Progresso rumo ao nível { $level }
# $met, $all: how many requirements are met, of how many
upgrade-so-many = Requisitos cumpridos: { $met } de { $all }.

# $level: a program level
upgrade-requirements-for = Requisitos do nível { $level }
upgrade-met = Cumprido
upgrade-not-met = Ainda não cumprido
upgrade-close = Fechar

## Points

upgrade-points-title = Pontos por categoria
# $qualifying, $earned: points
upgrade-points-sum = Pontos qualificáveis: { $qualifying } de { $earned } obtidos.
upgrade-points-qualify = { $points ->
    [one] { $shown } qualificável
   *[other] { $shown } qualificáveis
}
upgrade-points-earned = de { $earned } obtidos
# $over: how many points the cap removed
upgrade-points-earned-over = { $earned } obtidos, { $over } acima do limite
upgrade-points-cap = Limite: { $cap }
upgrade-points-no-cap = Sem limite
upgrade-points-key-qualifying = Qualificáveis
upgrade-points-key-over = Obtidos, acima do limite
upgrade-points-key-cap = Limite da categoria
upgrade-points-lines = De onde vem cada ponto
upgrade-points-nothing = Nada ainda.
upgrade-points-from = Origem
upgrade-points-points = Pontos
upgrade-points-until = Conta até
upgrade-points-always = Sem vencimento
upgrade-points-left-out = O que não rendeu pontos aqui
upgrade-points-bonus = Bônus da primeira competência: { $competency }
upgrade-points-download = Baixar em formato CSV
upgrade-points-category = Categoria
upgrade-points-note = Observação

## The past year and the next

upgrade-course-title = O último ano e o próximo
# $level: a program level; $points: the points that it needs
upgrade-course-needs = O nível { $level } exige { $points }
# $points: the points today
upgrade-course-now = { $points } hoje
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $points } em { $day }, se nada for adicionado
upgrade-course-table = Mostrar como tabela
upgrade-course-day = Data
upgrade-course-level = Nível obtido
upgrade-course-today = Hoje
upgrade-course-nothing = Nada do que conta termina dentro de um ano.
