fault-title-not-found = Diese Seite gibt es nicht
fault-lead-not-found = Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist nur für andere Personen zugänglich. Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.

fault-title-foreign = Dieses Formular stammt nicht von unseren Seiten
fault-lead-foreign = Es wurde nichts geändert. Öffnen Sie die Seite hier noch einmal und senden Sie das Formular von dort ab.

fault-title-too-often = Das waren zu viele Versuche
fault-lead-too-often = { $minutes ->
    [one] Zum Schutz der Konten zählen wir Versuche. Versuchen Sie es in { $minutes } Minute noch einmal.
   *[other] Zum Schutz der Konten zählen wir Versuche. Versuchen Sie es in { $minutes } Minuten noch einmal.
}

fault-title-too-large = Das war mehr, als ein Formular aufnehmen kann
fault-lead-too-large = Es wurde nichts gespeichert. Gehen Sie zurück, kürzen Sie den längsten Text und senden Sie das Formular noch einmal ab.

fault-title-renewed = Das Verzeichnis wird gerade erneuert
fault-lead-renewed = Die Suche ist gleich wieder da. Es ist nichts verloren. Versuchen Sie es in einer Minute noch einmal.

fault-title-broken = Bei uns ist etwas ausgefallen
fault-lead-broken = Es liegt nicht an Ihnen. Was Sie vorher gespeichert haben, ist erhalten. Versuchen Sie es in einigen Minuten noch einmal. Besteht die Störung weiter, schreiben Sie dem Servicecenter und nennen Sie die Referenz unten.

fault-home = Zur Startseite
fault-contact = Servicecenter kontaktieren
fault-reference = Referenz:
