# An organization's competencies: how near each is, and what is missing.

competencies-title = Competenze
competencies-lead = Una competenza si attribuisce automaticamente il giorno in cui i suoi requisiti sono soddisfatti.
competencies-held = Attribuita
competencies-held-until = Attribuita fino al giorno { $day }
competencies-near = { $met } di { $all } requisiti soddisfatti
competencies-retired = Non si può più ottenere.
