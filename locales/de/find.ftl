find-title = Meine Organisation suchen
find-lead = Suchen Sie auf einem von drei Wegen. Sie sehen Namen, Orte und Länder und nichts über Personen.
find-by-name = Nach Namen
find-by-domain = Nach Web- oder E-Mail-Domäne
find-by-id = Nach Partnerprogramm-ID
find-label-country = Land/Region
find-label-name = Name der Organisation oder des Standorts
find-label-doing-business-as = Geschäftsbezeichnung
find-label-city = Ort
find-label-area = Bundesland/Provinz
find-label-domain = Web- oder E-Mail-Domäne
find-label-partner-id = Partnerprogramm-ID
find-hint-name = Großschreibung, Akzente, Satzzeichen und Rechtsformen wie GmbH spielen keine Rolle
find-hint-domain = Eine Webadresse, eine E-Mail-Adresse oder das, was nach dem @ steht
find-hint-partner-id = Neun Buchstaben und Ziffern, wie auf der Urkunde
find-note-city = Von gleichnamigen Organisationen stehen die in diesem Ort zuerst.
find-choose = Auswählen
find-refresh = Bundesländer und Provinzen dieses Landes zeigen
find-any-area = Beliebig
find-missing-country = Wählen Sie das Land oder die Region Ihrer Organisation.
find-missing-name = Geben Sie den Namen Ihrer Organisation ein.
find-missing-domain = Geben Sie eine Web- oder E-Mail-Domäne ein.
find-missing-partner-id = Geben Sie eine Partnerprogramm-ID ein.
find-recognized-domain = Gesucht wurde nach der Webadresse { $domain }.
find-recognized-id = Gesucht wurde nach der Partnerprogramm-ID { $id }.
find-found-title = { $count ->
    [one] { $count } Organisation gefunden
   *[other] { $count } Organisationen gefunden
}
find-found-lead = Wählen Sie Ihre aus. Die wahrscheinlichste steht zuerst.
find-found-legend = Organisationen
find-enrolled = Registriert
find-non-enrolled = Nicht registriert
find-legal-name = Rechtlicher Name: { $name }
find-because = Übereinstimmung: { $reasons }
find-because-partner-id = diese Partnerprogramm-ID
find-because-domain = diese Domäne
find-because-same-name = gleicher Name
find-because-doing-business-as = Geschäftsbezeichnung
find-because-similar-name = ähnlicher Name
find-because-city = Ort
find-associate = Dieser Organisation zuordnen
find-create-enrollment = Registrierung anlegen
find-create-enrollment-of = für { $name }
find-non-enrolled-note = Diese Organisation hat noch niemand registriert. Wenn Sie für sie unterschreiben dürfen, legen Sie ihre Registrierung an: Was wir wissen, ist schon ausgefüllt.
find-nothing-title = Nichts gefunden
find-nothing-entered = Gesucht wurde nach: { $query }
find-widen = So finden Sie mehr
find-widen-country = Wählen Sie das Land oder die Region des Hauptsitzes, auch wenn Sie anderswo arbeiten.
find-widen-shorter = Geben Sie nur das Wort des Namens ein, das sonst niemand hat. Lassen Sie Ort und Bundesland weg.
find-widen-other = Versuchen Sie es mit der Domäne Ihrer E-Mail-Adresse oder der ID auf der Mitgliedsurkunde.
find-new-title = Ist Ihre nicht dabei?
find-new-lead = Prüfen Sie, was Sie eingegeben haben. Es wird übernommen, wenn Sie Ihre Organisation registrieren.
find-new-empty = Sie können Ihre Organisation selbst registrieren, wenn Sie für sie unterschreiben dürfen.
find-enroll-new = Neue Organisation registrieren
find-too-often = { $minutes ->
    [one] Sie haben sehr oft gesucht. Suchen Sie in { $minutes } Minute noch einmal.
   *[other] Sie haben sehr oft gesucht. Suchen Sie in { $minutes } Minuten noch einmal.
}
find-earlier-title = Sie haben eine Registrierung begonnen
find-earlier-named = Begonnene Registrierung: { $name }. Wir bewahren Ihre Angaben bis zum { $day } auf.
find-earlier-unnamed = Wir bewahren Ihre Angaben bis zum { $day } auf.
find-earlier-lead = Eine Person registriert immer nur eine Organisation auf einmal. Wenn Sie eine neue Registrierung beginnen, gehen Ihre früheren Angaben verloren.
find-earlier-replace = Neue Registrierung beginnen
find-earlier-go-on = Frühere fortsetzen
