# $organization: the name that customers see.
association-request-title = Organisation gefunden: E-Mail-Adresse angeben
association-request-lead = Sie bitten um Zuordnung zu { $organization }. Wir schreiben an die Adresse, die Sie hier angeben.
association-label-email = E-Mail-Adresse
association-label-first-name = Vorname
association-label-last-name = Nachname
association-hint-email = Am besten Ihre Adresse in dieser Organisation: Ist deren Domäne bekannt, muss niemand zustimmen.
association-missing-email = Geben Sie Ihre E-Mail-Adresse ein.
association-missing-first-name = Geben Sie Ihren Vornamen ein.
association-missing-last-name = Geben Sie Ihren Nachnamen ein.
association-submit = Absenden
association-cancel = Abbrechen

# $organization: the name that customers see. $email: the address that was given.
association-state-title-mailbox = Prüfen Sie Ihr Postfach
association-state-lead-mailbox = Wir haben an { $email } geschrieben. Stimmt die Adresse, ist die Nachricht in einer Minute da: Öffnen Sie den Link darin, um die Zuordnung zu { $organization } fortzusetzen.
association-state-title-choice = Ihre Adresse ist bestätigt
association-state-lead-choice = { $email } liegt in keiner Domäne, die { $organization } für sich angemeldet hat. Kontaktieren Sie die Administration oder korrigieren Sie Ihre Eingaben.
association-state-title-administrator = Die Administration ist angefragt
association-state-lead-administrator = Die Administration von { $organization } entscheidet. Wir schreiben an { $email }, sobald die Entscheidung vorliegt; Sie können diese Seite schließen.
association-state-title-approval = Ihre Anfrage ist genehmigt
association-state-lead-approval = { $organization } hat zugestimmt. Öffnen Sie den Link, den wir an { $email } gesendet haben, um fortzufahren: Er zeigt, dass die Adresse Ihnen gehört.
association-state-title-profile = Ihre Anfrage ist genehmigt
association-state-lead-profile = Bis zur Zuordnung zu { $organization } fehlt noch eine Seite: Ihr persönliches Profil.
association-state-title-done = Sie sind { $organization } zugeordnet
association-state-lead-done = Sie können jetzt die Seiten dieser Organisation nutzen.
association-state-title-rejected = Ihre Anfrage wurde abgelehnt
association-state-lead-rejected = Die Administration von { $organization } hat sie nicht genehmigt. Die Begründung steht unten.
association-state-title-withdrawn = Ihre Anfrage ist zurückgezogen
association-state-lead-withdrawn = Bei { $organization } muss niemand mehr darüber entscheiden. Sie können jederzeit erneut anfragen.
association-state-title-taken-back = Die Genehmigung wurde zurückgenommen
association-state-lead-taken-back = { $organization } hatte zugestimmt und hat die Zustimmung zurückgenommen. Wenn Sie den Grund nicht kennen, fragen Sie die Administration dort.
association-state-title-lapsed = Niemand hat Ihre Anfrage beantwortet
association-state-lead-lapsed = Die Administration von { $organization } hat 30 Tage lang nicht geantwortet, deshalb ist die Anfrage erloschen. Sie können erneut anfragen oder dem Servicecenter schreiben.
association-so-far = Was bisher geschah
association-moment-made = Sie haben angefragt
association-moment-proved = Sie haben den Link geöffnet und die Adresse bestätigt
association-moment-asked = Die Administration wurde angefragt
association-moment-completed = Sie haben Ihr persönliches Profil abgesendet
association-moment-approved = Die Administration hat genehmigt
association-moment-approved-by-domain = Sofort genehmigt: Die Adresse liegt in einer Domäne der Organisation
association-moment-rejected = Die Administration hat abgelehnt
association-moment-withdrawn = Die Anfrage wurde zurückgezogen
association-moment-taken-back = Die Administration hat die Genehmigung zurückgenommen
association-moment-lapsed = Die Anfrage ist erloschen
# $person: the administrator’s name.
association-reason-by = Begründung von { $person }:
association-contact-administrator = Administration kontaktieren
association-correct = Eingaben korrigieren
association-find-again = Meine Organisation suchen
association-to-profile = Zum persönlichen Profil
association-to-organization = Zur Organisation

# $organization: the name that customers see. $email: the address.
association-link-title = Ihre Zuordnung zu { $organization }
association-link-lead-own = { $email } ist eine Adresse von { $organization }. Wenn Sie fortfahren, ist Ihre Anfrage genehmigt.
association-link-lead-approved = Die Administration von { $organization } hat Ihre Anfrage genehmigt. Bestätigen Sie, dass { $email } Ihre Adresse ist; danach folgt Ihr persönliches Profil.
association-link-lead-other = Bestätigen Sie, dass { $email } Ihre Adresse ist. Danach können Sie die Administration von { $organization } anfragen.
association-link-button-own = Zum persönlichen Profil
association-link-button-other = Adresse bestätigen
association-spent-title = Dieser Link gilt nicht mehr
association-spent-lead = Er wurde bereits verwendet, ist zu alt, wurde durch einen neueren ersetzt oder gehört zu einem anderen Konto. Melden Sie sich mit dem Konto an, mit dem Sie angefragt haben, oder suchen Sie Ihre Organisation erneut.

association-profile-title = Ihr persönliches Profil
# $organization: the name that customers see.
association-profile-lead = Mit dieser Seite werden Sie { $organization } zugeordnet. Die Administration sieht Ihre Antworten.

association-inbox-title = Zuordnungs­anfragen
association-inbox-lead = Diese Personen möchten für Ihre Organisation handeln. Genehmigen Sie nur Anfragen von Personen, die Sie kennen: Eine Adresse kann in fremde Hände geraten.
association-inbox-empty = Niemand wartet. Sobald jemand anfragt, schreiben wir Ihnen.
association-inbox-approved = Genehmigt. Den Link zum persönlichen Profil haben wir per E-Mail gesendet.
association-inbox-rejected = Abgelehnt. Ihre Begründung haben wir per E-Mail gesendet.
association-label-asked = Wartet seit
association-address-proved = Adresse bestätigt
association-address-unproved = Adresse noch nicht bestätigt
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = Sehen Sie genau hin: { $theirs } lässt sich mit Ihrer Domäne { $ours } verwechseln, ist aber eine andere.
association-approve = Genehmigen
association-reject = Ablehnen
association-reject-open = Mit Begründung ablehnen
association-label-reason = Begründung
association-hint-reason = Sie wird genau so übermittelt, wie Sie sie schreiben.
association-missing-reason = Geben Sie eine Begründung ein.
association-to-inbox = Zurück zu den Anfragen
association-before-title = Diese Anfrage ist bereits entschieden
# $name: the administrator. $when: a date and time.
association-before-approved = { $name } hat sie am { $when } genehmigt.
association-before-rejected = { $name } hat sie am { $when } abgelehnt.
# $when: a date and time.
association-before-approved-by-domain = Sie wurde am { $when } aufgrund der Domäne der Adresse genehmigt.
association-before-withdrawn = Sie wurde am { $when } zurückgezogen.
association-before-lapsed = Sie ist am { $when } erloschen.
