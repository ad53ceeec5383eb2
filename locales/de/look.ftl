look-skip = Zum Inhalt
look-find-a-partner = Partner finden
look-sign-in = Anmelden
look-sign-out = Abmelden
look-signed-in-as = Angemeldet als
look-account = Ihr Konto
look-organization-information = Organisationsdaten
look-membership-status = Mitgliedsstatus
# $language is the name of the page's language in itself.
look-language = Sprache: { $language }
look-languages = Sprachen
look-runs-on = Läuft mit Guildhall, freier Software für Mitgliedschaften

# Stands after an asterisk that is drawn.
look-required-field = Pflichtfeld
look-show-password = Passwort anzeigen
# Stands after a number field.
look-percent = %
look-problems = Es gibt ein Problem
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = Fehler: { $title }

look-progress = Schritte Ihrer Registrierung
look-step = Schritt { $step } von { $steps }
# Is heard before the name of a finished step.
look-step-done = Erledigt:

look-certificate = Mitgliedsurkunde
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = ist { $level }, { $program }, mit Kennzeichen, geprägt für das Jahr { $year }.
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }, { $city }. Zu prüfen unter { $address }
look-partner-id = Partnerprogramm-ID
look-program-level = Programmstufe
look-anniversary = Stichtag

look-ruler-anniversary = Stichtag { $day }
look-ruler-today = Heute
look-ruler-reenroll = Erneut registrieren ab { $day }
look-switch-organization = Organisation wechseln
# A number follows
look-characters-left = Verbleibende Zeichen:

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = { $from } bis { $to } von { $all }
look-pages-previous = Zurück
look-pages-next = Weiter
