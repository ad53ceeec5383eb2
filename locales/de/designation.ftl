# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = { $designation } werden
designation-lead = Für Ihre Organisation gibt es nur eine Registrierung: Alle Standorte übernehmen sie. Sie gilt ein Jahr.
# $day: the last day on which the organization is enrolled
designation-enrolled-until = Ihre Organisation ist bis zum { $day } registriert.
designation-renewed-from = Die Registrierung kann ab { $day } erneuert werden.
designation-enroll = Jetzt registrieren
designation-renew-now = Jetzt erneuern
designation-ask-administrator = Die Administration Ihrer Organisation kann sie registrieren.

designation-benefits = Leistungen
designation-requirements = Voraussetzungen

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = Ihre Organisation erfüllt noch nicht alle Voraussetzungen
designation-not-qualified-lead = Diese Voraussetzungen fehlen noch. Jeder Link führt dorthin, wo sich das beheben lässt.

designation-complete-title = Registrierung als { $designation } abschließen
# $from, $to: the first and the last day
designation-complete-lead = Ihre Organisation erfüllt alle Voraussetzungen. Die Registrierung gilt vom { $from } bis zum { $to }. Eine Gebühr fällt nicht an.
designation-complete = Registrierung abschließen
designation-back = Zurück

designation-congratulations = Herzlichen Glückwunsch! Ihre Organisation ist jetzt { $designation }.
designation-congratulations-lead = Die Registrierung gilt bis zum { $day } und wird jährlich erneuert.
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
    [one] Die Auszeichnung bringt einen Partnerpunkt in der Kategorie „{ $category }“.
   *[other] Die Auszeichnung bringt { $points } Partnerpunkte in der Kategorie „{ $category }“.
}
designation-to-home = Zurück zum Partner Membership Center

designation-where = Wo sie erscheint
designation-where-lead = Im Partnerverzeichnis erscheint die Auszeichnung „{ $designation }“ bei den Standorten, deren eigene Personen die dort geltenden Voraussetzungen erfüllen.
designation-where-caption = Jeder Standort und ob die Auszeichnung dort erscheint
designation-location = Standort
designation-shows = Erscheint
designation-hidden = Erscheint nicht
designation-why = Warum
designation-not-enrolled = Sie erscheint, sobald Ihre Organisation registriert ist.
# $count: how many locations are not in the list
designation-further = { $count ->
    [one] Ein weiterer Standort steht nicht in dieser Liste.
   *[other] { $count } weitere Standorte stehen nicht in dieser Liste.
}
