# $email: the address of the account
account-lead = Sie melden sich mit { $email } an.

account-sessions = Wo Sie angemeldet sind
# $when: date and time
account-session-used = Zuletzt verwendet am { $when }
account-session-this = Dieser Browser
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $browser } auf { $system }
account-session-unknown = Unbekannter Browser
account-session-end = Beenden
account-session-end-others = Andere Sitzungen beenden

account-password = Passwort ändern
account-password-button = Neues Passwort speichern

account-address = E-Mail-Adresse ändern
account-address-hint = Die neue Adresse gilt, sobald Sie den Link geöffnet haben, den wir dorthin senden.
account-address-button = Link an neue Adresse senden

account-preferences = Sprache und E-Mails
account-preferences-language = Sprache der Seiten und E-Mails
account-preferences-mail = E-Mails zu Ihren Organisationen
account-preferences-always = Über Ihr eigenes Konto, Anfragen, die auf Sie warten, und offene Zahlungen schreiben wir Ihnen immer.
account-preferences-join-mail = Schreiben Sie mir, wenn jemand einer Organisation zugeordnet wird, die ich verwalte
account-preferences-button = Speichern

account-confirm-title = Neue Adresse bestätigen
# $email: the new address
account-confirm-lead = Ab jetzt melden Sie sich mit { $email } an, und wir schreiben Ihnen dorthin. Ihre anderen Sitzungen werden beendet.
account-confirm-button = Diese Adresse verwenden

account-done-password = Ihr Passwort ist geändert. Ihre anderen Sitzungen sind beendet.
account-done-address = Ihre E-Mail-Adresse ist geändert. Ihre anderen Sitzungen sind beendet.
account-done-sent = Eine Nachricht mit einem Link ist an die neue Adresse unterwegs.
account-done-sessions = Erledigt. Der andere Browser ist abgemeldet.
account-done-preferences = Ihre Auswahl zu Sprache und E-Mails ist gespeichert.

account-ways = Anmeldewege
account-way-passkey = Passkey
account-way-added = Hinzugefügt am { $when }
account-way-remove = Entfernen
account-way-add = { $provider } hinzufügen
account-passkey-hint = Woran Sie ihn wiedererkennen, etwa „Laptop bei der Arbeit“.
account-passkey-button = Passkey hinzufügen
account-password-new = Passwort wählen
account-done-ways = Ihre Anmeldewege sind geändert. Ihre anderen Sitzungen sind beendet.
account-not-done-passkey-refused = Es wurde kein Passkey hinzugefügt. Versuchen Sie es noch einmal.
account-not-done-provider-refused = Der Anbieter hat nicht bestätigt, wer Sie sind. Es wurde nichts geändert.
account-not-done-provider-silent = Der Anbieter antwortet nicht. Versuchen Sie es in einigen Minuten noch einmal.
account-not-done-of-another = Auf diesem Weg meldet sich bereits ein anderes Konto an. Es wurde nichts geändert.
account-proof-title = Bestätigen Sie, dass Sie es sind
account-proof-lead = Ihre Anmeldung liegt eine Weile zurück. Zeigen Sie vor dieser Änderung noch einmal, dass das Konto Ihnen gehört.
account-proof-button = Bestätigen
account-proof-again = Neu anmelden
