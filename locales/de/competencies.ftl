# An organization's competencies: how near each is, and what is missing.

competencies-title = Kompetenzen
competencies-lead = Eine Kompetenz wird automatisch an dem Tag zuerkannt, an dem ihre Voraussetzungen erfüllt sind.
competencies-held = Zuerkannt
competencies-held-until = Zuerkannt bis zum { $day }
competencies-near = { $met } von { $all } Voraussetzungen erfüllt
competencies-retired = Sie kann nicht mehr erworben werden.
