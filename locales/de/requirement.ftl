# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = Vertrag für diese Laufzeit
requirement-individual-profile = Persönliches Profil
requirement-organization-profile = Organisationsprofil
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
    [one] Ein anrechenbarer Partnerpunkt
   *[other] { $shown } anrechenbare Partnerpunkte
}
# $category: a category of points
requirement-points-in = { $needs ->
    [one] Ein anrechenbarer Punkt in der Kategorie „{ $category }“
   *[other] { $shown } anrechenbare Punkte in der Kategorie „{ $category }“
}
requirement-people = { $needs ->
    [one] Eine zertifizierte Person, die nur hier zählt
   *[other] { $shown } zertifizierte Personen, die nur hier zählen
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
    [one] Eine Person mit einem dieser Zertifikate: { $list }
   *[other] { $shown } Personen mit einem dieser Zertifikate: { $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
    [one] Eine Person, die eine dieser Prüfungen bestanden hat: { $list }
   *[other] { $shown } Personen, die eine dieser Prüfungen bestanden haben: { $list }
}
requirement-competencies = { $needs ->
    [one] Mindestens eine Kompetenz
   *[other] Mindestens { $shown } Kompetenzen
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
    [one] Eine dieser Kompetenzen: { $list }
   *[other] { $shown } dieser Kompetenzen: { $list }
}
requirement-designations = { $needs ->
    [one] Eine Auszeichnung
   *[other] { $shown } Auszeichnungen
}
# $list: designations that count
requirement-designations-among = { $needs ->
    [one] Eine dieser Auszeichnungen: { $list }
   *[other] { $shown } dieser Auszeichnungen: { $list }
}
requirement-tested-products = { $needs ->
    [one] Ein geprüftes Produkt
   *[other] { $shown } geprüfte Produkte
}
requirement-references = { $needs ->
    [one] Eine bestätigte Kundenreferenz
   *[other] { $shown } bestätigte Kundenreferenzen
}
# $months: how old they may be
requirement-references-within = { $needs ->
    [one] Eine Kundenreferenz, bestätigt in den letzten { $months } Monaten
   *[other] { $shown } Kundenreferenzen, bestätigt in den letzten { $months } Monaten
}
requirement-survey-responses = { $needs ->
    [one] Eine Antwort auf die Kundenumfrage
   *[other] { $shown } Antworten auf die Kundenumfrage
}
requirement-contact-roles = Ansprechrollen am Hauptsitz
requirement-answer = Eine Antwort im Organisationsprofil
requirement-any = Eine dieser Voraussetzungen
requirement-all = Alle diese Voraussetzungen
requirement-score = Ein Gesamtwert von { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = { $has } von { $needs }.
# $list: who or what counted
requirement-counted = Gezählt: { $list }.
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count ->
    [one] eine weitere
   *[other] { $count } weitere
}
# $day: the last day on which all of it counts
requirement-until = Bis zum { $day } zählt alles davon.
requirement-signed = Er ist für die laufende Laufzeit unterschrieben.
requirement-unsigned = Er ist für die laufende Laufzeit nicht unterschrieben.
requirement-complete = Es ist vollständig.
requirement-open = Es ist nicht vollständig.
# $role: a contact role that nobody holds
requirement-no-holder = Noch unbesetzt: { $role }.

## Why something does not count; $list: what it is

requirement-why-not-missing = Nicht vorhanden: { $list }.
requirement-why-not-ended = Nicht mehr gültig: { $list }.
requirement-why-not-too-old = Zu lange her: { $list }.
requirement-why-not-not-yet = Noch nicht gültig: { $list }.
requirement-why-not-not-linked = Kein Zertifikat mit dieser Organisation verknüpft: { $list }.
requirement-why-not-no-such-credential = Kein Zertifikat, das zählt: { $list }.
requirement-why-not-no-such-exam = Nicht bestanden von: { $list }.
requirement-why-not-at-another-location = An einem anderen Standort: { $list }.
requirement-why-not-serves-a-competency = Für eine Kompetenz verwendet: { $list }.
requirement-why-not-serves-not-this = Für keine oder eine andere Kompetenz verwendet: { $list }.
requirement-why-not-enough-of-these = Über das hinaus, was zählt: { $list }.
