sign-in-lead = Verwenden Sie immer dieselbe E-Mail-Adresse: Daran erkennen wir Sie.
sign-in-refused = E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides. Nach zehn falschen Passwörtern warten Sie fünfzehn Minuten.
sign-in-session-ended = Ihre Sitzung ist während der Eingabe abgelaufen. Melden Sie sich erneut an: Ihre Eingaben sind erhalten.
sign-in-typed-title = Sie sind wieder angemeldet
sign-in-typed-lead = Ihre Eingaben sind erhalten und noch nicht abgeschickt. Sehen Sie sie noch einmal an und schicken Sie sie dann ab.
sign-in-typed-back = Zurück zu Ihren Eingaben
sign-in-forgotten = Passwort vergessen
sign-in-new-here = Noch kein Konto?
sign-in-register = Konto anlegen

sign-in-label-email = E-Mail-Adresse
sign-in-label-password = Passwort
sign-in-label-new-password = Neues Passwort
sign-in-label-current-password = Ihr jetziges Passwort
sign-in-password-hint = Mindestens 8 Zeichen. Mehrere Wörter sind leichter zu merken und schwerer zu erraten.

sign-in-missing-email = Geben Sie Ihre E-Mail-Adresse ein.
sign-in-missing-password = Wählen Sie ein Passwort.
sign-in-missing-current-password = Geben Sie Ihr jetziges Passwort ein.

sign-in-title-register = Konto anlegen
sign-in-lead-register = Wir senden Ihnen einen Link. Damit wählen Sie ein Passwort, und Sie können beginnen.
sign-in-hint-register = Am besten Ihre geschäftliche Adresse: Man kennt sie in Ihrem Haus und bei Ihrer Kundschaft.
sign-in-button-register = Link anfordern

sign-in-title-recover = Neues Passwort wählen
sign-in-lead-recover = Wir senden Ihnen einen Link, mit dem Sie ein neues wählen.
sign-in-hint-recover = Die Adresse, mit der Sie sich anmelden
sign-in-button-recover = Link anfordern

sign-in-sent-title = Prüfen Sie Ihr Postfach
sign-in-sent-lead-register = Eine Nachricht ist unterwegs. Öffnen Sie den Link darin innerhalb von 24 Stunden, um ein Passwort zu wählen.
sign-in-sent-lead-recover = Eine Nachricht ist unterwegs. Öffnen Sie den Link darin innerhalb einer Stunde, um ein neues Passwort zu wählen.
# $email: the address that was typed
sign-in-sent-to = Wir haben an { $email } geschrieben.
sign-in-sent-nothing = Nach einer Minute noch nichts da? Sehen Sie im Spam-Ordner nach und prüfen Sie, ob die Adresse richtig geschrieben ist.
sign-in-sent-again = Adresse neu eingeben

sign-in-choose-title-register = Passwort wählen
sign-in-choose-title-recover = Neues Passwort wählen
# $email: the address of the account
sign-in-choose-lead = Für das Konto { $email }.
sign-in-choose-button-register = Konto anlegen
sign-in-choose-button-recover = Neues Passwort speichern

sign-in-spent-title = Dieser Link gilt nicht mehr
sign-in-spent-lead = Er wurde bereits verwendet, ist zu alt oder wurde durch einen neueren ersetzt. Fordern Sie einen neuen an.
sign-in-spent-again = Neuen Link anfordern

sign-in-label-passkey-name = Name des Passkeys
sign-in-label-way = Anmeldewege
sign-in-missing-passkey-name = Geben Sie dem Passkey einen Namen.
sign-in-with-passkey = Mit Passkey anmelden
sign-in-with = Mit { $provider } anmelden
sign-in-passkey-lead = Ihr Browser fragt jetzt Ihr Gerät. Wenn nicht, drücken Sie die Schaltfläche.
sign-in-passkey-failed = Es wurde kein Passkey verwendet. Versuchen Sie es noch einmal, oder gehen Sie zurück und wählen Sie einen anderen Weg.
sign-in-passkey-known = Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto. Gehen Sie zurück, oder verwenden Sie ein anderes Gerät.
sign-in-passkey-refused = Mit diesem Passkey konnten Sie nicht angemeldet werden. Versuchen Sie es noch einmal, oder melden Sie sich auf einem anderen Weg an.
sign-in-passkey-back = Zurück
sign-in-on-the-way = Als Nächstes fragt { $provider }, wer Sie sind.
sign-in-on-to = Weiter zu { $provider }
sign-in-provider-silent = Der Anbieter antwortet nicht. Versuchen Sie es in einigen Minuten noch einmal, oder melden Sie sich auf einem anderen Weg an.
sign-in-provider-refused = Der Anbieter hat nicht bestätigt, wer Sie sind. Es wurde nichts geändert. Versuchen Sie es noch einmal, oder melden Sie sich auf einem anderen Weg an.
sign-in-has-account-title = Sie haben bereits ein Konto
sign-in-has-account-lead = Es gibt ein Konto mit der E-Mail-Adresse, die { $provider } genannt hat. Melden Sie sich dort an, und fügen Sie { $provider } dann Ihren Anmeldewegen hinzu.
sign-in-vouched = { $provider } hat bestätigt, wer Sie sind, aber nicht Ihre E-Mail-Adresse. Geben Sie sie hier ein, und öffnen Sie den Link aus unserer Nachricht innerhalb einer Stunde in diesem Browser.
sign-in-choose-with = Sie melden sich mit { $provider } an.
