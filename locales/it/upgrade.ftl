# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = Passaggio al livello superiore del programma
upgrade-now = Passa ora al livello superiore

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
    [one] Manca un requisito per il livello { $level }.
   *[other] Mancano { $count } requisiti per il livello { $level }.
}
upgrade-all-met = Tutti i requisiti del livello { $level } sono soddisfatti.
# $level: the highest program level, which the organization has
upgrade-highest = L’organizzazione è al livello più alto del programma: { $level }.
upgrade-lead = Il livello { $level } si assegna automaticamente il giorno in cui tutti i requisiti sono soddisfatti e diventa attivo una volta pagata la quota annuale.
# $active: the program level now
upgrade-lead-no-fee = Il livello { $level } si assegna automaticamente il giorno in cui tutti i requisiti sono soddisfatti. A partire dal livello { $active } non è dovuta alcuna altra quota.
upgrade-lead-earned = Il livello { $level } è stato assegnato. Diventa attivo una volta pagata la quota annuale: il centro servizi invia la fattura.
upgrade-lead-earned-no-fee = Il livello { $level } è stato assegnato. Non è dovuta alcuna altra quota: il centro servizi lo attiva.
upgrade-lead-highest = Qui sotto sono indicati gli elementi su cui si fonda e le rispettive scadenze.
# $level: the level that one works toward
upgrade-toward = Avanzamento verso il livello { $level }
# $met, $all: how many requirements are met, of how many
upgrade-so-many = Requisiti soddisfatti: { $met } su { $all }.

# $level: a program level
upgrade-requirements-for = Requisiti del livello { $level }
upgrade-met = Soddisfatto
upgrade-not-met = Non ancora soddisfatto
upgrade-close = Chiudi

## Points

upgrade-points-title = Punti per categoria
# $qualifying, $earned: points
upgrade-points-sum = Punti qualificanti: { $qualifying } su { $earned } ottenuti.
upgrade-points-qualify = { $points ->
    [one] { $shown } qualificante
   *[other] { $shown } qualificanti
}
upgrade-points-earned = su { $earned } ottenuti
# $over: how many points the cap removed
upgrade-points-earned-over = { $earned } ottenuti, { $over } oltre il limite
upgrade-points-cap = Limite: { $cap }
upgrade-points-no-cap = Nessun limite
upgrade-points-key-qualifying = Qualificanti
upgrade-points-key-over = Ottenuti, oltre il limite
upgrade-points-key-cap = Limite della categoria
upgrade-points-lines = Da dove viene ogni punto
upgrade-points-nothing = Ancora nulla.
upgrade-points-from = Provenienza
upgrade-points-points = Punti
upgrade-points-until = Conta fino al
upgrade-points-always = Senza fine
upgrade-points-left-out = Che cosa non ha dato punti qui
upgrade-points-bonus = Bonus della prima competenza: { $competency }
upgrade-points-download = Scarica in formato CSV
upgrade-points-category = Categoria
upgrade-points-note = Nota

## The past year and the next

upgrade-course-title = L’ultimo anno e il prossimo
# $level: a program level; $points: the points that it needs
upgrade-course-needs = Il livello { $level } ne richiede { $points }
# $points: the points today
upgrade-course-now = { $points } oggi
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $points } in data { $day }, se non si aggiunge nulla
upgrade-course-table = Mostra come tabella
upgrade-course-day = Data
upgrade-course-level = Livello ottenuto
upgrade-course-today = Oggi
upgrade-course-nothing = Nulla di ciò che conta termina entro un anno.
