# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = Diventa { $designation }
designation-lead = C’è una sola iscrizione per tutta l’organizzazione: ogni sede la eredita. Dura un anno.
# $day: the last day on which the organization is enrolled
designation-enrolled-until = L’organizzazione è iscritta fino al giorno { $day }.
designation-renewed-from = L’iscrizione si può rinnovare a partire dal giorno { $day }.
designation-enroll = Iscriviti ora
designation-renew-now = Rinnova ora
designation-ask-administrator = Può iscriverla chi amministra l’organizzazione.

designation-benefits = Vantaggi
designation-requirements = Requisiti

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = L’organizzazione non soddisfa ancora tutti i requisiti
designation-not-qualified-lead = Mancano questi requisiti. Ogni link porta al punto in cui si può rimediare.

designation-complete-title = Completare l’iscrizione come { $designation }
# $from, $to: the first and the last day
designation-complete-lead = L’organizzazione soddisfa tutti i requisiti. Validità dell’iscrizione: { $from } – { $to }. Non è dovuta alcuna quota.
designation-complete = Completa l’iscrizione
designation-back = Indietro

designation-congratulations = Congratulazioni! Ora l’organizzazione è { $designation }.
designation-congratulations-lead = L’iscrizione è valida fino al giorno { $day } e si rinnova ogni anno.
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
    [one] Il riconoscimento porta un punto partner in «{ $category }».
   *[other] Il riconoscimento porta { $points } punti partner in «{ $category }».
}
designation-to-home = Torna al Centro adesioni partner

designation-where = Dove compare
designation-where-lead = Nell’elenco dei partner, il riconoscimento «{ $designation }» compare per le sedi che con le proprie persone soddisfano i requisiti lì previsti.
designation-where-caption = Ogni sede e se il riconoscimento vi compare
designation-location = Sede
designation-shows = Compare
designation-hidden = Non compare
designation-why = Perché
designation-not-enrolled = Compare non appena l’organizzazione è iscritta.
# $count: how many locations are not in the list
designation-further = { $count ->
    [one] Un’altra sede non figura in questo elenco.
   *[other] Altre { $count } sedi non figurano in questo elenco.
}
