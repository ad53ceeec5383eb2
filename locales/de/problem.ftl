problem-required = Diese Angabe wird benötigt. Füllen Sie das Feld aus oder wählen Sie eine Antwort.
problem-too-long = { $most ->
    [one] Geben Sie höchstens { $most } Zeichen ein.
   *[other] Geben Sie höchstens { $most } Zeichen ein.
} Sie haben { $typed } eingegeben.
problem-too-short = { $least ->
    [one] Geben Sie mindestens { $least } Zeichen ein.
   *[other] Geben Sie mindestens { $least } Zeichen ein.
}
problem-hidden = Diese Eingabe enthält unsichtbare Zeichen. Löschen Sie sie und geben Sie sie neu ein.
problem-no-letter = Hier braucht es mindestens einen Buchstaben oder eine Ziffer.
problem-too-many-marks = Ein Buchstabe trägt hier mehr Zeichen, als irgendeine Sprache schreibt. Löschen Sie ihn und geben Sie ihn neu ein.
problem-not-a-city = Ein Ort braucht mindestens einen Buchstaben.
problem-not-offered = Wählen Sie eine der Antworten, die hier angeboten werden.
problem-not-an-email-address = Das ist keine E-Mail-Adresse. Geben Sie sie in dieser Form ein: name@example.com.
problem-not-a-web-address = Das ist keine Webadresse. Geben Sie sie in dieser Form ein: www.example.com.
problem-not-a-domain = Das ist keine Domäne einer Organisation. Geben Sie sie in dieser Form ein: example.com, oder eine E-Mail-Adresse Ihrer Organisation.
problem-not-a-partner-id = Diese ID ist vertippt. Prüfen Sie jeden Buchstaben und jede Ziffer, oder suchen Sie nach dem Namen.
problem-not-a-telephone-number = Das ist keine Telefonnummer. Geben Sie sie so ein, wie man sie in ihrem Land wählt, oder mit Ländervorwahl.
problem-not-a-postal-code = Das ist keine Postleitzahl dieses Landes. Geben Sie sie in dieser Form ein: { $example }.
problem-not-a-number = Geben Sie eine ganze Zahl von { $least } bis { $most } ein.
problem-not-a-hundred = Die Anteile müssen zusammen 100 Prozent ergeben. Ihre ergeben { $sum }.
problem-too-many = { $most ->
    [one] Wählen Sie höchstens { $most } Antwort.
   *[other] Wählen Sie höchstens { $most } Antworten.
}
problem-guessable-password = Dieses Passwort ließe sich erraten. Nehmen Sie ein längeres: Gut sind drei oder vier Wörter, die nicht zusammengehören.
problem-wrong-password = Das ist nicht Ihr jetziges Passwort. Geben Sie es noch einmal ein. Wenn Sie es vergessen haben, melden Sie sich ab und fordern Sie ein neues an.
problem-too-often = { $minutes ->
    [one] Zum Schutz der Konten zählen wir Versuche. Versuchen Sie es in { $minutes } Minute noch einmal.
   *[other] Zum Schutz der Konten zählen wir Versuche. Versuchen Sie es in { $minutes } Minuten noch einmal.
}
problem-guessed-too-often =
    { $minutes ->
        [one] Sie haben viele Nummern ausprobiert. Versuchen Sie es in { $minutes } Minute noch einmal.
       *[other] Sie haben viele Nummern ausprobiert. Versuchen Sie es in { $minutes } Minuten noch einmal.
    }
problem-credential-not-found = Wir finden kein Zertifikat mit dieser Nummer auf Ihren Namen. Vergleichen Sie die Nummer und Ihren Namen mit Ihrer Urkunde.
problem-credential-elsewhere = Dieses Zertifikat ist anderswo verknüpft. Lösen Sie die Verknüpfung dort und verknüpfen Sie es dann hier.
problem-credential-to-confirm = Das Register schreibt Ihren Namen so: „{ $name }“. Bestätigen Sie unten, dass Sie das sind.
problem-public-suffix = Unter dieser Endung kann jede Person einen Namen registrieren, sie kann also niemandem gehören. Geben Sie Ihre eigene Domäne ein.
problem-free-mail = Bei diesem Anbieter bekommt jede Person ein Postfach, die Domäne kann also niemandem gehören. Geben Sie Ihre eigene Domäne ein.
problem-disposable = Diese Domäne vergibt Wegwerf-Postfächer, sie kann also niemandem gehören. Geben Sie Ihre eigene Domäne ein.
problem-too-many-domains = Eine Organisation kann { $most } Domänen haben. Geben Sie zuerst eine auf.

problem-own-reference = Diese Adresse gehört zur Organisation selbst. Eine Referenz bestätigt ein Kunde.
problem-too-many-references = Es werden schon { $most } Kunden gefragt. Warten Sie deren Antworten ab, oder ziehen Sie eine Referenz zurück.
problem-mailed-enough = Diesem Kunden wurde vorerst oft genug geschrieben. Versuchen Sie es morgen noch einmal.
problem-reference-serves = Diese Referenz hat zu einer Kompetenz beigetragen, die Sie noch haben. Sobald diese endet, kann die Referenz für anderes zählen.
problem-last-way = Das ist Ihr einziger Anmeldeweg, deshalb bleibt er. Fügen Sie zuerst einen anderen hinzu.
# $entries: what was typed and is no address, separated by commas
problem-not-email-addresses = Das sind keine E-Mail-Adressen: { $entries }. Korrigieren oder entfernen Sie sie.
problem-last-global-administrator = Sonst hat niemand die Globale Administration. Geben Sie sie zuerst einer weiteren Person.
problem-primary-contact-first = Das ist die Hauptansprechperson. Geben Sie diese Rolle zuerst an eine andere Person weiter.
problem-location-contact-first = Das ist die Ansprechperson eines Standorts in einer Rolle, mit der das Recht über ihn einhergeht. Weisen Sie diese Rolle zuerst unter „Standorte verwalten“ einer anderen Person zu.
problem-location-missing = Diesen Standort gibt es nicht mehr.
problem-location-own-branch = Ein Standort kann nicht unter sich selbst liegen. Wählen Sie einen außerhalb seines eigenen Zweigs.
problem-location-already-there = So ist es bereits. Treffen Sie eine andere Wahl.
problem-location-too-deep = Damit lägen mehr als fünf Ebenen untereinander. Wählen Sie einen Standort weiter oben.
problem-location-headquarters = Der Hauptsitz bleibt: Mit ihm ist die Organisation eingetragen. Machen Sie zuerst einen anderen Standort zum Hauptsitz.
problem-location-role-required = Das Programm verlangt diese Ansprechrolle, und über dem Hauptsitz ist niemand, der sie übernehmen könnte. Weisen Sie sie stattdessen einer anderen Person zu.
problem-location-administers-elsewhere = Mit dieser Rolle ist das Administrationsrecht für den Standort und die darunterliegenden verbunden, und diese Person verwaltet bereits andere Standorte. Ändern Sie zuerst ihr Administrationsrecht oder wählen Sie eine andere Person.
problem-changed-meanwhile = Seit diese Seite angezeigt wurde, hat sich etwas geändert. Lesen Sie, was sich jetzt ändern würde, und bestätigen Sie dann.
problem-edited-meanwhile = Seit Sie das Formular geöffnet haben, hat jemand anderes diesen Standort geändert. Ihre Eingaben stehen unten und sind noch nicht gespeichert. Wenn Sie sie speichern, ersetzen sie den jetzigen Stand.
