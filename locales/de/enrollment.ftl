enrollment-step-contact = Kontaktdaten der Organisation
enrollment-step-agreement = Vertrag
enrollment-step-individual-profile = Persönliches Profil
enrollment-step-organization-profile = Organisationsprofil

enrollment-next = Weiter
enrollment-submit = Absenden
enrollment-finish = Fertigstellen
enrollment-cancel = Abbrechen
enrollment-choose = Auswählen
enrollment-yes = Ja
enrollment-no = Nein
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = Entwurf gespeichert am { $when }. Wir bewahren ihn bis zum { $day } auf.
enrollment-stray = Das abgeschickte Formular gehört zu einer anderen Registrierung als der unten gezeigten: Es wurde vorher oder von jemand anderem geöffnet. Nichts davon wurde gespeichert, und hier wurde nichts geändert. Fahren Sie mit dem fort, was Sie hier sehen; über die Zurück-Taste Ihres Browsers finden Sie Ihre Eingaben vielleicht noch.
enrollment-stray-gone = Die Registrierung, zu der Ihr Formular gehörte, gibt es nicht mehr: Sie wurde anderswo abgebrochen oder abgeschlossen, ihre Aufbewahrung ist abgelaufen, oder sie gehört jemand anderem. Nichts aus dem Formular wurde gespeichert. Sie können hier eine Registrierung beginnen.

# $program: the program's name
enrollment-introduction-title = { $program }: Ihre Organisation registrieren
enrollment-introduction-lead = Vier Seiten, etwa zehn Minuten. Jede Organisation beginnt als Registriertes Mitglied, ohne Gebühr.
# $day: the last day on which the draft is kept
enrollment-introduction-draft = Sie haben eine Registrierung begonnen. Wir bewahren sie bis zum { $day } auf.
enrollment-introduction-member = Sie sind bereits Mitglied. Was Sie hier beginnen, registriert eine weitere Organisation.
enrollment-introduction-steps = Die vier Schritte
enrollment-introduction-step-contact = Der rechtliche Name, der Name für die Kundschaft und die Adresse Ihres Hauptsitzes.
enrollment-introduction-step-agreement = Sie lesen den Vertrag in Ihrer Sprache und unterschreiben mit Namen und Funktion.
enrollment-introduction-step-individual-profile = Wie wir Sie erreichen und was Sie tun.
enrollment-introduction-step-organization-profile = Was Sie tun, für wen und womit. Dann sind Sie Mitglied.
enrollment-introduction-needs = Halten Sie bereit
enrollment-introduction-need-register = Name und Adresse laut Handelsregister
enrollment-introduction-need-signer = Jemanden, der für die Organisation unterschreiben darf
enrollment-introduction-need-mailbox = Ein Postfach, das Sie jetzt öffnen können
enrollment-introduction-begin = Registrierung beginnen
enrollment-introduction-go-on = Registrierung fortsetzen
enrollment-introduction-discard = Entwurf verwerfen
enrollment-introduction-sign-in = Zuerst melden Sie sich an oder legen ein Konto an.

enrollment-contact-title = Kontaktdaten der Organisation
enrollment-contact-address = Adresse des Hauptsitzes
enrollment-contact-reach = So erreicht man Sie
enrollment-contact-refresh = Adressfelder dieses Landes anzeigen
enrollment-contact-needed = Was wir wissen, ist schon eingetragen. Es fehlt noch:

enrollment-label-country = Land/Region
enrollment-label-legal-name = Rechtlicher Name
enrollment-label-doing-business-as = Geschäftsbezeichnung
enrollment-label-registration-number = Registernummer
enrollment-label-telephone = Telefon
enrollment-label-web-address = Webadresse
enrollment-label-preferred-language = Sprache unserer Schreiben

enrollment-note-country = Die Adressfelder richten sich nach diesem Land. Bei einem Wechsel bleiben Ihre Eingaben erhalten.
enrollment-hint-legal-name = Wie im Handelsregister eingetragen
enrollment-note-legal-name = Prüfen Sie ihn genau: Später können Sie ihn nicht mehr ändern. Das kann nur das Servicecenter, wenn ihm Nachweise über die Änderung vorliegen.
enrollment-note-doing-business-as = Der Name, der im Partnerverzeichnis erscheint. Sie können ihn jederzeit ändern. Bleibt das Feld leer, erscheint der rechtliche Name.
enrollment-hint-registration-number = Aus dem Handelsregister, falls vorhanden
enrollment-hint-telephone = Wie man sie in diesem Land wählt, oder mit Ländervorwahl
enrollment-note-web-address = Personen mit einer E-Mail-Adresse dieser Domäne lassen sich später schneller zuordnen.
enrollment-hint-preferred-language = In dieser Sprache schreiben wir Ihrer Organisation

# $field: what the field asks for
enrollment-missing = Füllen Sie aus: { $field }.
enrollment-missing-country = Wählen Sie das Land oder die Region Ihres Hauptsitzes.
enrollment-missing-legal-name = Geben Sie den rechtlichen Namen Ihrer Organisation ein.
enrollment-missing-telephone = Geben Sie eine Telefonnummer ein.
enrollment-missing-web-address = Geben Sie die Webadresse Ihrer Organisation ein, zum Beispiel www.aalto-brandt.example.
enrollment-missing-preferred-language = Wählen Sie eine Sprache.

enrollment-found-title = Ist eine davon Ihre Organisation?
enrollment-found-lead = Eine Organisation muss nur einmal registriert werden. Ist Ihre bereits registriert, lassen Sie sich ihr zuordnen.
enrollment-found-because-registration-number = Gefunden, weil die Registernummer gleich ist
enrollment-found-because-domain = Gefunden, weil die Webadresse gleich ist
enrollment-found-because-same-record = Gefunden, weil sie aus dem Eintrag entstanden ist, mit dem Sie begonnen haben
enrollment-found-because-same-name = Gefunden, weil der Name gleich ist
enrollment-found-because-similar-name = Gefunden, weil der Name ähnlich ist
enrollment-found-associate = Dieser Organisation zuordnen
enrollment-found-others = Keine davon ist meine Organisation
enrollment-found-back = Eingaben korrigieren

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = Ausgabe { $edition }, in Kraft ab { $day }. Sprache des Textes: { $language }. Lesen Sie den Vertrag vollständig, bevor Sie unterschreiben.
enrollment-agreement-changed = Der Vertrag hat sich geändert, während Sie ihn gelesen haben. Lesen Sie den Text unten noch einmal und unterschreiben Sie dann. Ihre Eingaben sind erhalten.
enrollment-agreement-gone = Der Vertrag, den Sie unterschrieben haben, gehört zu einer Ausgabe des Programms, die es nicht mehr gibt. Lesen Sie den Text unten und unterschreiben Sie ihn. Alle anderen Eingaben sind erhalten.
enrollment-agreement-contents = In diesem Vertrag
enrollment-agreement-print = Um den Vertrag zu drucken, drucken Sie diese Seite. Gedruckt wird nur der Text.

enrollment-signature-title = Ihre Unterschrift
# $name: the legal name of the organization
enrollment-signature-lead = Sie unterschreiben für { $name }, werden Hauptansprechperson und übernehmen die Globale Administration. Beides lässt sich nach der Registrierung weitergeben.
enrollment-label-last-name = Nachname
enrollment-label-first-name = Vorname
enrollment-label-job-title = Funktion
enrollment-label-decision = Ihre Entscheidung
enrollment-hint-first-name = Wenn Sie nur einen Namen haben, geben Sie ihn in beiden Feldern ein
enrollment-accept = Ich nehme an
# $email: where the copy is mailed
enrollment-accept-hint = Ich habe den Vertrag gelesen und verpflichte mich, ihn einzuhalten. Eine Kopie geht an { $email }.
enrollment-decline = Ablehnen
enrollment-decline-hint = Beendet diese Registrierung. Wir fragen noch einmal nach, dann wird alles gelöscht, was Sie eingegeben haben.
enrollment-missing-last-name = Geben Sie Ihren Nachnamen ein.
enrollment-missing-first-name = Geben Sie Ihren Vornamen ein.
enrollment-missing-job-title = Geben Sie Ihre Funktion ein.
enrollment-missing-decision = Wählen Sie, ob Sie den Vertrag annehmen.

enrollment-individual-title = Persönliches Profil
enrollment-individual-lead = So schreiben wir nur Ihnen, und nur zu dem, was für Sie wichtig ist.
enrollment-organization-title = Organisations{"\u00AD"}profil
enrollment-organization-lead = Einen Teil davon lesen Kunden im Partnerverzeichnis. Mit „Fertigstellen“ werden Sie Mitglied, und der Eintrag ist online.
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = Mit „Fertigstellen“ werden Sie so in das öffentliche Partnerverzeichnis eingetragen: { $name }, { $city }.

enrollment-section-complete = Vollständig
enrollment-section-begun = Es fehlt noch etwas
enrollment-section-not-started = Nicht begonnen
enrollment-section-optional = Freiwillig
enrollment-section-wrong = Zu korrigieren
# $question: the question
enrollment-question-missing = Bitte ergänzen: „{ $question }“.
# $share: a part of a hundred, such as Hardware
enrollment-question-share = „{ $share }“ bei „{ $question }“

enrollment-cancel-title = Diese Registrierung abbrechen?
enrollment-cancel-lead = Alles, was Sie eingegeben haben, wird gelöscht und lässt sich nicht wiederherstellen.
enrollment-decline-title = Vertrag ablehnen?
enrollment-decline-lead = Ohne den Vertrag gibt es keine Mitgliedschaft. Alles, was Sie eingegeben haben, wird gelöscht und lässt sich nicht wiederherstellen.
enrollment-cancel-confirm = Alle Eingaben löschen
enrollment-cancel-keep = Registrierung behalten
# $day: the last day on which the draft is kept
enrollment-cancel-kept = Sie können die Seite auch jetzt verlassen und bis zum { $day } zurückkehren.

enrollment-congratulations-title = Herzlichen Glückwunsch, Sie sind jetzt Mitglied!
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = { $name } ist registriert und im Partnerverzeichnis eingetragen. Eine Kopie des Vertrags ist unterwegs an { $email }.
enrollment-congratulations-next = Was Sie jetzt tun können
enrollment-congratulations-home = Zur Mitgliedschaft
# $minutes: a whole number
enrollment-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
