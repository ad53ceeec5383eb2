# An organization's competencies: how near each is, and what is missing.

competencies-title = Competências
competencies-lead = Uma competência é concedida automaticamente no dia em que seus requisitos são cumpridos.
competencies-held = Concedida
competencies-held-until = Concedida até { $day }
competencies-near = { $met } de { $all } requisitos cumpridos
competencies-retired = Não pode mais ser obtida.
