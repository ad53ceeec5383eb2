# An organization's competencies: how near each is, and what is missing.

competencies-title = Competencias
competencies-lead = Una competencia se concede automáticamente el día en que se cumplen sus requisitos.
competencies-held = Concedida
competencies-held-until = Concedida hasta el { $day }
competencies-near = { $met } de { $all } requisitos cumplidos
competencies-retired = Ya no se puede obtener.
