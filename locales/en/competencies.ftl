# An organization's competencies: how near each is, and what is missing.

competencies-title = Competencies
competencies-lead = A competency is awarded by itself on the day its requirements are met.
competencies-held = Awarded
competencies-held-until = Awarded until { $day }
competencies-near = { $met } of { $all } requirements met
competencies-retired = It can no longer be earned.
