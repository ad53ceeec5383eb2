# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = Tornar-se { $designation }
designation-lead = Há uma única inscrição para toda a organização: todos os locais a herdam. Ela dura um ano.
# $day: the last day on which the organization is enrolled
designation-enrolled-until = Sua organização está inscrita até { $day }.
designation-renewed-from = A inscrição pode ser renovada a partir de { $day }.
designation-enroll = Inscrever agora
designation-renew-now = Renovar agora
designation-ask-administrator = Quem administra sua organização pode inscrevê-la.

designation-benefits = Benefícios
designation-requirements = Requisitos

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = Sua organização ainda não cumpre todos os requisitos
designation-not-qualified-lead = Faltam estes requisitos. Cada link leva ao lugar onde isso pode ser resolvido.

designation-complete-title = Concluir a inscrição como { $designation }
# $from, $to: the first and the last day
designation-complete-lead = Sua organização cumpre todos os requisitos. A inscrição vale de { $from } a { $to }. Não há taxa.
designation-complete = Concluir a inscrição
designation-back = Voltar

designation-congratulations = Parabéns! Sua organização agora é { $designation }.
designation-congratulations-lead = A inscrição vale até { $day } e é renovada a cada ano.
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
    [one] A distinção rende um ponto de parceiro em “{ $category }”.
   *[other] A distinção rende { $points } pontos de parceiro em “{ $category }”.
}
designation-to-home = Voltar ao Centro de adesão de parceiros

designation-where = Onde aparece
designation-where-lead = No diretório, a distinção “{ $designation }” aparece nos locais cuja própria equipe cumpre os requisitos exigidos ali.
designation-where-caption = Cada local e se a distinção aparece nele
designation-location = Local
designation-shows = Aparece
designation-hidden = Não aparece
designation-why = Por quê
designation-not-enrolled = Aparecerá assim que sua organização estiver inscrita.
# $count: how many locations are not in the list
designation-further = { $count ->
    [one] Há mais um local que não está nesta lista.
   *[other] Há mais { $count } locais que não estão nesta lista.
}
