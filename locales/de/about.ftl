about-privacy-title = Datenschutz und Cookies
about-privacy-lead = Wir bewahren auf, was eine Mitgliedschaft braucht, und nur so lange wie nötig. Keine andere Website erfährt, dass Sie hier sind.
about-privacy-cookies = Die beiden Cookies
about-privacy-session = Hält Sie in diesem Browser angemeldet. Er endet, wenn Sie sich abmelden, nach sieben Tagen ohne Besuch und spätestens nach dreißig Tagen.
about-privacy-language = Merkt sich ein Jahr lang die Sprache, die Sie gewählt haben.
about-privacy-kept = Was aufbewahrt wird
about-privacy-drafts = Eine nicht abgeschlossene Registrierung sehen nur Sie. Sie wird gelöscht, wenn Sie sie abbrechen, spätestens dreißig Tage nach Ihrer letzten Eingabe.
about-privacy-signatures = Ein unterschriebener Vertrag wird mit seinem Text, dem Zeitpunkt und den Namen der Unterschrift aufbewahrt, weil beide Seiten ihn nachweisen können müssen.
about-privacy-links = Ein Link, den wir per E-Mail senden, funktioniert einmal. Wir speichern keinen Link und kein Passwort in lesbarer Form.
about-privacy-logs = Unsere Protokolle enthalten keine Namen, keine E-Mail-Adressen und nichts von Ihren Eingaben.

about-accessibility-title = Barrierefreiheit
about-accessibility-lead = Alle, die für einen Partner arbeiten, sollen hier ohne fremde Hilfe ans Ziel kommen.
about-accessibility-keyboard = Jede Seite lässt sich allein mit der Tastatur bedienen, auch bei vierfacher Textgröße.
about-accessibility-script = Jede Seite funktioniert ohne JavaScript.
about-accessibility-tested = Vor der Veröffentlichung wird jede Seite automatisch nach WCAG 2.2 AA geprüft, hell und dunkel, auf schmalen und breiten Bildschirmen.
about-accessibility-gaps = Menschen, die Screenreader verwenden, haben die Seiten noch nicht getestet. Wenn etwas Sie behindert, schreiben Sie dem Servicecenter: Wir beheben es.

about-contact-title = Servicecenter kontaktieren
about-contact-lead = Schreiben Sie dem Center Ihrer Region. Nennen Sie Ihre Organisation und, falls vorhanden, ihre Partnerprogramm-ID. Senden Sie nie ein Passwort.
