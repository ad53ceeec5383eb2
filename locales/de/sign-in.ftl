sign-in-lead = Verwenden Sie immer dieselbe E-Mail-Adresse: Daran erkennen wir Sie.
sign-in-refused = E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides. Nach zehn falschen Passwörtern warten Sie fünfzehn Minuten.
sign-in-session-ended = Ihre Sitzung ist während der Eingabe abgelaufen. Melden Sie sich erneut an: Ihre Eingaben sind erhalten.
sign-in-forgotten = Passwort vergessen
sign-in-new-here = Noch kein Konto?
sign-in-register = Konto anlegen

sign-in-label-email = E-Mail-Adresse
sign-in-label-password = Passwort
sign-in-label-new-password = Neues Passwort
sign-in-label-current-password = Ihr jetziges Passwort
sign-in-password-hint = Mindestens 8 Zeichen. Mehrere Wörter sind leichter zu merken und schwerer zu erraten.

sign-in-missing-email = Geben Sie Ihre E-Mail-Adresse ein
sign-in-missing-password = Wählen Sie ein Passwort
sign-in-missing-current-password = Geben Sie Ihr jetziges Passwort ein

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
