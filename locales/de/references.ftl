# Customer references: written by a partner, approved by the customer from a mail.

references-title = Kundenreferenzen
references-lead = Eine Referenz beschreibt ein abgeschlossenes Projekt. Der Kunde liest sie aus einer E-Mail heraus, ohne Konto, und bestätigt sie oder lehnt sie ab. Sobald sie bestätigt ist, zählt sie.

references-write = Referenz schreiben
references-write-lead = Wir schicken dem Kunden einen Link. Er sieht eine Seite mit diesem Text und antwortet dort.
references-none = Es gibt noch keine Referenz.
references-caption = Die Referenzen Ihrer Organisation
references-latest = Angezeigt werden die neuesten { $count }.
references-serves = Zählt für

references-state = Stand
references-state-waiting = Kunde gefragt
references-state-approved = Bestätigt
references-state-declined = Abgelehnt
references-state-lapsed = Nicht rechtzeitig beantwortet
references-state-withdrawn = Zurückgezogen
references-points = Partnerpunkte

references-label-customer = Firma des Kunden
references-label-contact = Wer dort bestätigt
references-label-email = E-Mail-Adresse dort
references-label-mail-language = Sprache der E-Mail
references-label-title = Titel des Projekts
references-label-project = Was getan wurde
references-label-competency = Wofür die Referenz zählt
references-hint-email = Eine Adresse des Kunden, keine Ihrer eigenen Organisation.
references-hint-project = Einfacher Text. Der Kunde liest ihn so, wie Sie ihn schreiben.
references-hint-competency = Eine Referenz zählt für eine Kompetenz oder für Partnerpunkte. Sie können auch später wählen.
references-save = Speichern und Kunden fragen
references-all = Alle Referenzen

references-asked = Gefragt
references-mailed = Gemailt am
references-until = Antwort möglich bis
references-answered = Beantwortet am
references-remark = Was der Kunde dazu schreibt
references-assign = Auswahl speichern
references-resend-title = Noch einmal fragen
references-resend-lead = Der Kunde bekommt einen neuen Link. Der vorige funktioniert dann nicht mehr.
references-resend = Neuen Link schicken
references-resend-too-soon = Die letzte E-Mail an den Kunden ist keinen Tag alt. Danach können Sie noch einmal fragen.
references-resend-too-often = Der Kunde hat sechs E-Mails bekommen. Ziehen Sie die Referenz zurück, oder warten Sie auf eine Antwort.
references-withdraw = Zurückziehen
references-withdraw-title = Diese Referenz zurückziehen?
references-withdraw-lead = „{ $title }“ kann { $customer } dann nicht mehr beantworten. Dabei bleibt es.
references-withdraw-lead-approved = „{ $title }“, bestätigt von { $customer }, zählt dann nicht mehr. Dabei bleibt es.
references-keep = Behalten
references-done-written = Die Referenz ist gespeichert, und eine E-Mail an den Kunden ist unterwegs.
references-done-assigned = Die Auswahl ist gespeichert.
references-done-resent = Eine E-Mail mit einem neuen Link ist unterwegs zum Kunden.
references-done-withdrawn = Die Referenz ist zurückgezogen.

references-answer-title = { $organization } fragt nach einem Projekt
references-answer-lead = { $organization } nimmt teil ({ $program }, { $level }) und gibt an, dieses Projekt für { $customer } abgeschlossen zu haben. Bestätigen Sie es, wenn es so war.
references-answer-part = Ihre Antwort
references-answer-remark = Was Sie dazu sagen möchten (optional)
references-answer-remark-hint = { $organization } kann es lesen.
references-answer-approve = Bestätigen
references-answer-decline = Ablehnen
references-answer-note = Ihre Antwort ist endgültig. { $organization } erfährt davon.
references-answered-approved-title = Vielen Dank
references-answered-approved-lead = Sie haben am { $day } bestätigt. Jetzt zählt es für { $organization }, und Sie brauchen nichts weiter zu tun.
references-answered-declined-title = Vielen Dank für Ihre Antwort
references-answered-declined-lead = Sie haben am { $day } abgelehnt. Für { $organization } zählt es nicht, und Sie brauchen nichts weiter zu tun.
references-answered-lapsed-title = Dreißig Tage sind vorbei
references-answered-lapsed-lead = Eine Antwort ist nicht mehr möglich. Wenn Sie noch antworten möchten, bitten Sie { $organization } um einen neuen Link.
references-answered-withdrawn-title = Es gibt nichts mehr zu beantworten
references-answered-withdrawn-lead = { $organization } hat die Anfrage zurückgezogen.
references-gone-title = Dieser Link funktioniert nicht
references-gone-lead = Vielleicht haben Sie eine neuere E-Mail bekommen: Nur der Link in der letzten funktioniert.
