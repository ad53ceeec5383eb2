# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = Programmstufe erhöhen
upgrade-now = Jetzt aufsteigen

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
    [one] Für die Stufe { $level } fehlt noch eine Voraussetzung.
   *[other] Für die Stufe { $level } fehlen noch { $count } Voraussetzungen.
}
upgrade-all-met = Alle Voraussetzungen für die Stufe { $level } sind erfüllt.
# $level: the highest program level, which the organization has
upgrade-highest = Sie haben die höchste Programmstufe erreicht: { $level }.
upgrade-lead = Die Stufe { $level } wird automatisch an dem Tag zugewiesen, an dem alle erfüllt sind, und ist aktiv, sobald die Jahresgebühr bezahlt ist.
# $active: the program level now
upgrade-lead-no-fee = Die Stufe { $level } wird automatisch an dem Tag zugewiesen, an dem alle erfüllt sind. Beim Aufstieg von der Stufe { $active } fällt keine weitere Gebühr an.
upgrade-lead-earned = Die Stufe { $level } ist Ihnen zugewiesen. Sie ist aktiv, sobald die Jahresgebühr bezahlt ist: Ihr Servicecenter sendet die Rechnung.
upgrade-lead-earned-no-fee = Die Stufe { $level } ist Ihnen zugewiesen. Es fällt keine weitere Gebühr an: Ihr Servicecenter aktiviert die Stufe.
upgrade-lead-highest = Hier steht, worauf sie beruht und was davon wann endet.
# $level: the level that one works toward
upgrade-toward = Auf dem Weg zur Stufe { $level }
# $met, $all: how many requirements are met, of how many
upgrade-so-many = { $met } von { $all } Voraussetzungen sind erfüllt.

# $level: a program level
upgrade-requirements-for = Voraussetzungen für die Stufe { $level }
upgrade-met = Erfüllt
upgrade-not-met = Noch nicht erfüllt
upgrade-close = Schließen

## Points

upgrade-points-title = Punkte nach Kategorie
# $qualifying, $earned: points
upgrade-points-sum = { $earned } erzielt, davon { $qualifying } angerechnet.
upgrade-points-qualify = { $points ->
    [one] { $shown } wird angerechnet
   *[other] { $shown } werden angerechnet
}
upgrade-points-earned = von { $earned } erzielten
# $over: how many points the cap removed
upgrade-points-earned-over = { $earned } erzielt, { $over } über der Obergrenze
upgrade-points-cap = Obergrenze { $cap }
upgrade-points-no-cap = Keine Obergrenze
upgrade-points-key-qualifying = Angerechnet
upgrade-points-key-over = Erzielt, über der Obergrenze
upgrade-points-key-cap = Obergrenze der Kategorie
upgrade-points-lines = Woher jeder Punkt kommt
upgrade-points-nothing = Noch nichts.
upgrade-points-from = Herkunft
upgrade-points-points = Punkte
upgrade-points-until = Zählt bis
upgrade-points-always = Unbegrenzt
upgrade-points-left-out = Was hier keine Punkte bringt
upgrade-points-bonus = Bonus der ersten Kompetenz: { $competency }
upgrade-points-download = Als CSV-Datei herunterladen
upgrade-points-category = Kategorie
upgrade-points-note = Anmerkung

## The past year and the next

upgrade-course-title = Das vergangene und das kommende Jahr
# $level: a program level; $points: the points that it needs
upgrade-course-needs = Stufe { $level }: ab { $points }
# $points: the points today
upgrade-course-now = Heute { $points }
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $points } am { $day }, wenn nichts hinzukommt
upgrade-course-table = Als Tabelle zeigen
upgrade-course-day = Tag
upgrade-course-level = Erreichte Stufe
upgrade-course-today = Heute
upgrade-course-nothing = Nichts von dem, was zählt, endet innerhalb eines Jahres.
