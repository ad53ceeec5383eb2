# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = Contrato para este período de vigência
requirement-individual-profile = Perfil individual
requirement-organization-profile = Perfil da organização
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
    [one] Um ponto de parceiro qualificável
   *[other] { $shown } pontos de parceiro qualificáveis
}
# $category: a category of points
requirement-points-in = { $needs ->
    [one] Um ponto qualificável em “{ $category }”
   *[other] { $shown } pontos qualificáveis em “{ $category }”
}
requirement-people = { $needs ->
    [one] Uma pessoa certificada, que conta só aqui
   *[other] { $shown } pessoas certificadas, que contam só aqui
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
    [one] Uma pessoa que tem uma destas certificações: { $list }
   *[other] { $shown } pessoas que têm uma destas certificações: { $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
    [one] Uma pessoa que passou em um destes exames: { $list }
   *[other] { $shown } pessoas que passaram em um destes exames: { $list }
}
requirement-competencies = { $needs ->
    [one] Pelo menos uma competência
   *[other] Pelo menos { $shown } competências
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
    [one] Uma destas competências: { $list }
   *[other] { $shown } destas competências: { $list }
}
requirement-designations = { $needs ->
    [one] Uma distinção
   *[other] { $shown } distinções
}
# $list: designations that count
requirement-designations-among = { $needs ->
    [one] Uma destas distinções: { $list }
   *[other] { $shown } destas distinções: { $list }
}
requirement-tested-products = { $needs ->
    [one] Um produto que passou em um teste
   *[other] { $shown } produtos que passaram em um teste
}
requirement-references = { $needs ->
    [one] Uma referência de cliente aprovada
   *[other] { $shown } referências de clientes aprovadas
}
# $months: how old they may be
requirement-references-within = { $needs ->
    [one] Uma referência de cliente aprovada nos últimos { $months } meses
   *[other] { $shown } referências de clientes aprovadas nos últimos { $months } meses
}
requirement-survey-responses = { $needs ->
    [one] Uma resposta à pesquisa com clientes
   *[other] { $shown } respostas à pesquisa com clientes
}
requirement-contact-roles = Funções de contato na sede
requirement-answer = Uma resposta no perfil da organização
requirement-any = Um destes requisitos
requirement-all = Todos estes requisitos
requirement-score = Uma pontuação de { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = { $has } de { $needs }.
# $list: who or what counted
requirement-counted = Na contagem: { $list }.
# The last item of a list of names; $count: how many are not named
requirement-and-more = mais { $count }
# $day: the last day on which all of it counts
requirement-until = Tudo isso conta até { $day }.
requirement-signed = Está assinado para o período de vigência em curso.
requirement-unsigned = Não está assinado para o período de vigência em curso.
requirement-complete = Está completo.
requirement-open = Está incompleto.
# $role: a contact role that nobody holds
requirement-no-holder = Ninguém é { $role }.

## Why something does not count; $list: what it is

requirement-why-not-missing = O que falta: { $list }.
requirement-why-not-ended = Fora de vigência: { $list }.
requirement-why-not-too-old = Data antiga demais: { $list }.
requirement-why-not-not-yet = Ainda sem vigência: { $list }.
requirement-why-not-not-linked = Sem certificação vinculada a esta organização: { $list }.
requirement-why-not-no-such-credential = Sem certificação que conte: { $list }.
requirement-why-not-no-such-exam = Sem aprovação no exame: { $list }.
requirement-why-not-at-another-location = Em outro local: { $list }.
requirement-why-not-serves-a-competency = Já em uso para uma competência: { $list }.
requirement-why-not-serves-not-this = Sem uso para uma competência, ou em uso para outra: { $list }.
requirement-why-not-enough-of-these = Acima do máximo que conta: { $list }.
