### $center is what the center is called, $program what the program is called, and $service is the e-mail address of
### the service center. Subjects begin with what happened. Every letter ends with why one gets it.

# Stands before an address that is written out below a button.
letter-copy-address = Oder kopieren Sie diese Adresse:
# $until: a date and time.
letter-until = Der Link funktioniert einmal, längstens bis { $until }.
# $reference: letters and figures to quote when writing to the service center.
letter-reference = Referenz { $reference }

letter-prove-address-subject = Bestätigen Sie Ihre E-Mail-Adresse für das { $center }
letter-prove-address-head = Bestätigen Sie Ihre E-Mail-Adresse
letter-prove-address-body = Sie haben mit dieser Adresse begonnen, ein Konto im { $center } ({ $program }) anzulegen. Bestätigen Sie die Adresse, wählen Sie ein Passwort, und Sie können beginnen.
letter-prove-address-button = Adresse bestätigen
letter-prove-address-why = Sie erhalten diese Nachricht, weil diese Adresse eingegeben wurde, um ein Konto anzulegen. Wenn Sie das nicht waren, tun Sie nichts: Ohne Sie entsteht kein Konto.

letter-already-registered-subject = Sie haben bereits ein Konto im { $center }
letter-already-registered-head = Sie haben bereits ein Konto
letter-already-registered-body = Diese Adresse wurde eingegeben, um ein Konto im { $center } anzulegen. Es gibt bereits eines, deshalb wurde nichts geändert. Melden Sie sich mit Ihrem Passwort an oder wählen Sie ein neues.
letter-already-registered-button = Anmelden
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = Ein neues Passwort wählen Sie hier:
letter-already-registered-why = Sie erhalten diese Nachricht, weil diese Adresse eingegeben wurde, um ein Konto anzulegen. Wenn Sie das nicht waren, ist nichts zu tun: Niemand hat erfahren, dass Sie ein Konto haben.

letter-recover-subject = Wählen Sie ein neues Passwort für das { $center }
letter-recover-head = Wählen Sie ein neues Passwort
letter-recover-body = Für das Konto mit dieser Adresse wurde ein neues Passwort angefordert. Wählen Sie es hier; bis dahin gilt das alte.
letter-recover-button = Neues Passwort wählen
letter-recover-why = Sie erhalten diese Nachricht, weil für diese Adresse ein vergessenes Passwort gemeldet wurde. Wenn Sie das nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.

letter-nothing-to-recover-subject = Kein Konto mit dieser Adresse im { $center }
letter-nothing-to-recover-head = Es gibt kein Konto mit dieser Adresse
letter-nothing-to-recover-body = Es wurde ein neues Passwort angefordert, aber im { $center } ({ $program }) gibt es kein Konto mit dieser Adresse. Vielleicht gehört Ihr Konto zu einer anderen. Sie können auch jetzt ein Konto anlegen.
letter-nothing-to-recover-button = Konto anlegen
letter-nothing-to-recover-why = Sie erhalten diese Nachricht, weil für diese Adresse ein vergessenes Passwort gemeldet wurde. Wenn Sie das nicht waren, ist nichts zu tun.

letter-prove-new-address-subject = Bestätigen Sie die neue E-Mail-Adresse Ihres Kontos im { $center }
letter-prove-new-address-head = Bestätigen Sie Ihre neue E-Mail-Adresse
letter-prove-new-address-body = Ein Konto im { $center } ({ $program }) soll diese Adresse erhalten. Sie gilt, sobald Sie sie bestätigen; bis dahin gilt die alte.
letter-prove-new-address-button = Adresse bestätigen
letter-prove-new-address-why = Sie erhalten diese Nachricht, weil diese Adresse als neue Adresse eines Kontos eingegeben wurde. Wenn Sie das nicht waren, tun Sie nichts: Das Konto behält seine alte Adresse.

letter-address-changed-subject = Die E-Mail-Adresse Ihres Kontos im { $center } wurde geändert
letter-address-changed-head = Ihre E-Mail-Adresse wurde geändert
# $address: the new e-mail address.
letter-address-changed-body = Ihr Konto im { $center } hat eine neue Adresse: { $address }. Ab jetzt melden Sie sich damit an und erhalten unsere Nachrichten dort. Alle anderen Sitzungen wurden beendet.
letter-address-changed-button = Zum { $center }
letter-address-changed-why = Sie erhalten diese Nachricht, weil dies bisher die Adresse des Kontos war. Wenn Sie sie nicht geändert haben, schreiben Sie sofort an { $service }.

letter-password-changed-subject = Das Passwort Ihres Kontos im { $center } wurde geändert
letter-password-changed-head = Ihr Passwort wurde geändert
letter-password-changed-body = Ihr Konto im { $center } hat ein neues Passwort. Alle anderen Sitzungen wurden beendet.
letter-password-changed-why = Sie erhalten diese Nachricht, weil dies die Adresse des Kontos ist. Wenn Sie das Passwort nicht geändert haben, wählen Sie ein neues und schreiben Sie sofort an { $service }.

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = Weisen Sie die Domäne { $domain } nach: { $center }
letter-prove-domain-head = Weisen Sie eine Domäne durch dieses Postfach nach
letter-prove-domain-body = Die Administration einer Organisation im { $center } gibt an, dass { $domain } dieser gehört und dass sie die Post an diese Adresse liest. Wenn Sie das waren, öffnen Sie den Link, melden Sie sich an und drücken Sie die Schaltfläche.
letter-prove-domain-button = Domäne nachweisen
letter-prove-domain-why = Sie erhalten diese Nachricht, weil jemand diese Adresse eingegeben hat, um eine Domäne nachzuweisen. Wenn Sie das nicht waren, tun Sie nichts: Ohne die Schaltfläche wird nichts nachgewiesen.

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = Eine E-Mail-Domäne von { $organization } ist nachgewiesen
letter-domain-proved-head = Eine Domäne ist nachgewiesen
letter-domain-proved-body = { $domain } ist als Domäne von { $organization } nachgewiesen. Wer mit einer Adresse darin um Zuordnung bittet, braucht keine Genehmigung.
letter-domain-proved-button = Domänen ansehen
letter-domain-proved-why = Sie erhalten diese Nachricht, weil Sie { $organization } verwalten. Wissen Sie nichts davon, sehen Sie sich die Domänen an.

letter-domain-lost-subject = Eine E-Mail-Domäne von { $organization } lässt niemanden mehr ein
letter-domain-lost-head = Eine Domäne lässt niemanden mehr ein
letter-domain-lost-body-record = Der Eintrag von { $domain } wurde dreimal in Folge nicht gefunden; die Domäne ist nicht mehr nachgewiesen. Neue Personen bei { $organization } brauchen Ihre Genehmigung, bis Sie die Domäne erneut nachweisen.
letter-domain-lost-body-year = Der Nachweis von { $domain } durch ein Postfach ist abgelaufen. Neue Personen bei { $organization } brauchen Ihre Genehmigung, bis Sie die Domäne erneut nachweisen.
letter-domain-lost-body-given-up = Die Domäne { $domain } wurde von Ihrer Administration aufgegeben. Neue Personen bei { $organization } mit einer Adresse darin brauchen Ihre Genehmigung. Wer zugeordnet ist, bleibt es.
letter-domain-lost-body-conflict = Auch eine andere Organisation hat { $domain } ebenso stark nachgewiesen. Bis das geklärt ist, brauchen neue Personen bei { $organization } Ihre Genehmigung.
letter-domain-lost-body-outdone = Eine andere Organisation hat { $domain } stärker nachgewiesen als Sie, und das zählt. Neue Personen bei { $organization } brauchen Ihre Genehmigung, bis auch Sie die Domäne ebenso stark nachweisen.
letter-domain-lost-button = Domänen ansehen
letter-domain-lost-why = Sie erhalten diese Nachricht, weil Sie { $organization } verwalten.

letter-domain-ends-subject = Der Nachweis einer E-Mail-Domäne von { $organization } endet bald
letter-domain-ends-head = Der Nachweis einer Domäne endet bald
letter-domain-ends-body = Der Nachweis von { $domain } durch ein Postfach gilt bis { $day }. Danach brauchen neue Personen bei { $organization } Ihre Genehmigung. Weisen Sie die Domäne erneut nach, oder weisen Sie sie durch einen DNS-Eintrag nach, der nicht abläuft.
letter-domain-ends-button = Erneut nachweisen
letter-domain-ends-why = Sie erhalten diese Nachricht, weil Sie { $organization } verwalten.

# $organization: the name that customers see.
letter-enrolled-subject = Registrierung bestätigt: { $organization }, { $program }
letter-enrolled-head = Ihre Mitgliedschaft ist bestätigt.
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = Guten Tag { $person },
letter-enrolled-body = { $organization } ist jetzt Mitglied ({ $program }). Bewahren Sie diese Nachricht auf: Sie enthält die ID, die Sie angeben, wenn Sie uns schreiben.
letter-enrolled-partner-id = Partnerprogramm-ID
letter-enrolled-level = Programmstufe
letter-enrolled-anniversary = Stichtag
# $starts, $ends: the first and the last day.
letter-enrolled-term = Die Mitgliedschaft läuft vom { $starts } bis zum { $ends }.
letter-enrolled-button = Zur Mitgliedschaft
# Stands before the address of the organization's public page.
letter-enrolled-listing = Ihr öffentlicher Eintrag:
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = Sie haben den Vertrag am { $signed } unterschrieben, als { $person }, { $title }. Er ist so beigefügt, wie Sie ihn unterschrieben haben, mit seiner Prüfsumme.
letter-enrolled-credential-not-found = Ihr Zertifikat wurde nicht verknüpft: Wir finden keines mit dieser Nummer auf Ihren Namen. Alles andere ist erledigt. Versuchen Sie es unter „Zertifikate“ noch einmal.
letter-enrolled-credential-elsewhere = Ihr Zertifikat wurde nicht verknüpft: Es ist anderswo verknüpft. Alles andere ist erledigt. Lösen Sie die Verknüpfung dort und verknüpfen Sie es dann unter „Zertifikate“.
letter-enrolled-credential-not-confirmed = Ihr Zertifikat wurde nicht verknüpft: Das Register schreibt Ihren Namen jetzt anders. Alles andere ist erledigt. Bestätigen Sie ihn unter „Zertifikate“.
letter-enrolled-why = Sie erhalten diese Nachricht, weil Sie { $organization } registriert haben. Wenn Sie das nicht waren, schreiben Sie an { $service }.

# The heading above the facts of the signature.
letter-agreement-signature = Die Unterschrift
letter-agreement-organization = Organisation
letter-agreement-partner-id = Partnerprogramm-ID
letter-agreement-program = Programm
letter-agreement-vendor = Vertragspartei
letter-agreement-signed-by = Unterschrieben von
letter-agreement-job-title = Funktion
letter-agreement-signed-at = Unterschrieben am
letter-agreement-signed-at-utc = Derselbe Zeitpunkt in UTC
# The program year whose text was signed.
letter-agreement-edition = Ausgabe
letter-agreement-language = Sprache des Textes
letter-agreement-digest = Prüfsumme des Textes (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = Die Prüfsumme ist die der Datei { $file }, die derselben Nachricht beigefügt ist: Byte für Byte der Text, der unterschrieben wurde.

# Somebody asked to be associated. $organization: the name that customers see.
letter-association-ready-subject = Setzen Sie Ihre Zuordnung zu { $organization } fort
letter-association-ready-head = Noch ein Schritt
letter-association-ready-body = Diese Adresse liegt in einer Domäne von { $organization }, deshalb muss niemand Ihre Anfrage genehmigen. Öffnen Sie den Link und füllen Sie Ihr persönliches Profil aus.
letter-association-ready-button = Zum persönlichen Profil
letter-association-ready-why = Sie erhalten diese Nachricht, weil diese Adresse im { $center } für eine Zuordnung zu { $organization } eingegeben wurde. Wenn Sie das nicht waren, tun Sie nichts: Ohne Sie erhält niemand Zugang.

letter-association-to-ask-subject = Bestätigen Sie Ihre Adresse für { $organization }
letter-association-to-ask-head = Bestätigen Sie Ihre Adresse
letter-association-to-ask-body = Diese Adresse liegt in keiner Domäne, die { $organization } für sich angemeldet hat. Öffnen Sie den Link, um zu bestätigen, dass sie Ihnen gehört; danach können Sie die Administration von { $organization } kontaktieren oder die Adresse eingeben, die Sie dort haben.
letter-association-to-ask-button = Adresse bestätigen
letter-association-to-ask-why = Sie erhalten diese Nachricht, weil diese Adresse im { $center } für eine Zuordnung zu { $organization } eingegeben wurde. Wenn Sie das nicht waren, tun Sie nichts: Ohne Sie erhält niemand Zugang.

# Told to administrators. $person: who asks. $address: their e-mail address.
letter-association-asked-subject = Jemand bittet um Zuordnung zu { $organization }
letter-association-asked-head = Jemand bittet um Zuordnung
letter-association-asked-body = { $person } bittet darum, für { $organization } handeln zu dürfen ({ $program }). Angegebene Adresse: { $address }. Genehmigen Sie die Anfrage, wenn Sie die Person kennen, oder lehnen Sie sie mit Begründung ab.
letter-association-asked-button = Anfrage öffnen
letter-association-asked-why = Sie erhalten diese Nachricht, weil Sie im { $center } das Administrationsrecht für { $organization } haben.

letter-association-reminded-subject = Eine Anfrage an { $organization } wartet seit drei Tagen
letter-association-reminded-head = Jemand wartet noch auf Antwort
letter-association-reminded-body = { $person } ({ $address }) hat vor drei Tagen darum gebeten, für { $organization } handeln zu dürfen. Ohne Antwort geht die Anfrage in vier Tagen an Ihre nächste Ansprechperson und erlischt nach insgesamt dreißig Tagen.
letter-association-reminded-button = Anfrage öffnen
letter-association-reminded-why = Sie erhalten diese Nachricht, weil Sie im { $center } das Administrationsrecht für { $organization } haben.

letter-association-passed-on-subject = Eine Anfrage an { $organization } wartet auf die Administration
letter-association-passed-on-head = Eine Anfrage ist unbeantwortet
letter-association-passed-on-body = { $person } ({ $address }) hat vor sieben Tagen darum gebeten, für { $organization } handeln zu dürfen, und die Administration hat nicht geantwortet. Sprechen Sie eine Person mit Administrationsrecht an: Nur sie kann die Anfrage genehmigen oder ablehnen.
letter-association-passed-on-button = Zum { $center }
letter-association-passed-on-why = Sie erhalten diese Nachricht, weil Sie im { $center } eine Ansprechrolle von { $organization } haben.

letter-association-completed-subject = Neue Zuordnung zu { $organization }: { $person }
letter-association-completed-head = Eine Person ist hinzugekommen
letter-association-completed-body = { $person } ({ $address }) ist jetzt der Organisation { $organization } zugeordnet, ohne Administrationsrecht.
letter-association-completed-button = Zur Mitgliedschaft
letter-association-completed-why = Sie erhalten diese Nachricht, weil Sie im { $center } das Administrationsrecht für { $organization } haben.

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = Sehen Sie genau hin: { $theirs } lässt sich mit Ihrer Domäne { $ours } verwechseln, ist aber eine andere.

# The answer. $administrator: who gave it.
letter-association-approved-subject = { $organization } hat Ihre Anfrage genehmigt
letter-association-approved-head = Ihre Anfrage ist genehmigt
letter-association-approved-body = { $administrator } hat Ihre Anfrage auf Zuordnung zu { $organization } genehmigt. Füllen Sie Ihr persönliches Profil aus, dann können Sie für die Organisation handeln.
letter-association-approved-button = Zum persönlichen Profil
letter-association-approved-why = Sie erhalten diese Nachricht, weil Sie im { $center } um Zuordnung zu { $organization } gebeten haben.

letter-association-rejected-subject = { $organization } hat Ihre Anfrage nicht genehmigt
letter-association-rejected-head = Ihre Anfrage wurde abgelehnt
letter-association-rejected-body = { $administrator } hat Ihre Anfrage auf Zuordnung zu { $organization } abgelehnt. Die Begründung:
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = Meine Organisation suchen
letter-association-rejected-why = Sie erhalten diese Nachricht, weil Sie im { $center } um Zuordnung zu { $organization } gebeten haben. Beruht die Begründung auf einem Irrtum, schreiben Sie an { $organization } oder an { $service }.

letter-association-lapsed-subject = Ihre Anfrage an { $organization } ist erloschen
letter-association-lapsed-head = Dreißig Tage lang kam keine Antwort
letter-association-lapsed-body = Die Administration von { $organization } hat Ihre Anfrage nicht beantwortet, deshalb ist sie erloschen. Fragen Sie erneut an oder schreiben Sie an { $service }.
letter-association-lapsed-button = Erneut anfragen
letter-association-lapsed-why = Sie erhalten diese Nachricht, weil Sie im { $center } um Zuordnung zu { $organization } gebeten haben.

letter-invited-subject = { $organization } lädt Sie ein: { $program }
letter-invited-head = Sie sind eingeladen
letter-invited-body = { $administrator } lädt Sie ein, für { $organization } zu handeln ({ $program }). Öffnen Sie den Link, melden Sie sich an oder legen Sie ein Konto an, und füllen Sie Ihr persönliches Profil aus.
letter-invited-button = Einladung annehmen
letter-invited-why = Sie erhalten diese Nachricht, weil die Administration von { $organization } diese Adresse im { $center } eingegeben hat. Wenn Ihnen die Einladung unbekannt vorkommt, tun Sie nichts: Ohne Sie geschieht nichts.

letter-reference-asked-subject = { $organization } bittet Sie, eine Referenz zu bestätigen
letter-reference-asked-head = War das Projekt so wie beschrieben?
letter-reference-asked-body = { $administrator } hat ein Projekt beschrieben, das { $organization } für Sie abgeschlossen hat: als Referenz ({ $program }). Lesen Sie die Beschreibung, und bestätigen Sie sie oder lehnen Sie sie ab. Es ist eine einzige Seite, und Sie brauchen kein Konto.
letter-reference-asked-button = Lesen und antworten
letter-reference-asked-why = Sie erhalten diese Nachricht, weil die Administration von { $organization } diese Adresse im { $center } eingegeben hat. Wenn Sie von einem solchen Projekt nichts wissen, lehnen Sie auf der Seite ab oder tun Sie nichts: Ohne Sie zählt es nicht.

letter-reference-approved-subject = Ein Kunde hat Ihre Referenz bestätigt
letter-reference-approved-head = Eine Referenz wurde bestätigt
letter-reference-approved-body = { $customer } hat die Referenz „{ $title }“ bestätigt. Ab jetzt zählt sie für { $organization }.
letter-reference-approved-button = Referenz öffnen
letter-reference-approved-why = Sie erhalten diese Nachricht, weil Sie diese Referenz geschrieben haben oder { $organization } im { $center } administrieren.

letter-reference-declined-subject = Ein Kunde hat Ihre Referenz abgelehnt
letter-reference-declined-head = Eine Referenz wurde abgelehnt
letter-reference-declined-body = { $customer } hat die Referenz „{ $title }“ abgelehnt. Für { $organization } zählt sie nicht.
letter-reference-declined-button = Referenz öffnen
letter-reference-declined-why = Sie erhalten diese Nachricht, weil Sie diese Referenz geschrieben haben oder { $organization } im { $center } administrieren.

letter-reference-remark = Der Kunde schreibt dazu:

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = Administrationsrechte bei { $organization } wurden geändert
letter-administration-changed-head = Administrationsrechte wurden geändert
letter-administration-changed-body-nothing = { $person } hat kein Administrationsrecht mehr für { $organization }. Geändert hat das { $by }.
letter-administration-changed-body-branch = { $person } verwaltet jetzt einen Standort von { $organization } und die darunterliegenden. Geändert hat das { $by }.
letter-administration-changed-body-everything = { $person } hat jetzt die Globale Administration von { $organization }. Geändert hat das { $by }.
letter-administration-changed-button = Zur Organisation
letter-administration-changed-why = Sie erhalten diese Nachricht, weil sie Sie betrifft oder weil Sie im { $center } das Administrationsrecht für { $organization } haben. War das nicht beabsichtigt, sprechen Sie mit den anderen Personen mit Administrationsrecht.

letter-contact-handed-on-subject = { $organization } hat eine neue Hauptansprechperson
letter-contact-handed-on-head = Hauptansprechperson
letter-contact-handed-on-body = { $person } ist jetzt Hauptansprechperson von { $organization }. Die Änderung stammt von { $by }.
letter-contact-handed-on-button = Zur Organisation
letter-contact-handed-on-why = Sie erhalten diese Nachricht, weil sie Sie betrifft oder weil Sie im { $center } das Administrationsrecht für { $organization } haben. Wenn das nicht gewollt war, schreiben Sie umgehend dem Servicecenter: { $service }.

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = Sie sind jetzt Ansprechperson von { $organization }
letter-contact-assigned-head = Ihnen wurde eine Ansprechrolle zugewiesen
letter-contact-assigned-body = { $by } hat Ihnen eine Ansprechrolle von { $organization } zugewiesen: Sie sind jetzt { $role } am Standort { $location }. Auch die darunterliegenden Standorte, an denen sonst niemand diese Rolle hat, wenden sich an Sie.
letter-contact-assigned-button = Zur Organisation
letter-contact-assigned-why = Sie erhalten diese Nachricht, weil Sie im { $center } für { $organization } handeln. War sie nicht für Sie bestimmt, sprechen Sie mit der Administration der Organisation.

letter-association-ended-subject = Eine Zuordnung zu { $organization } wurde beendet
letter-association-ended-head = Eine Zuordnung wurde beendet
letter-association-ended-body = { $by } hat die Zuordnung von { $person } zu { $organization } beendet.
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials =
    { $count ->
        [one] Ein dort verknüpftes Zertifikat zählt nicht mehr für die Organisation und lässt sich anderswo verknüpfen.
       *[other] { $count } dort verknüpfte Zertifikate zählen nicht mehr für die Organisation und lassen sich anderswo verknüpfen.
    }
letter-association-ended-button = Center öffnen
letter-association-ended-why = Sie erhalten diese Nachricht, weil sie Sie betrifft oder weil Sie im { $center } das Administrationsrecht für { $organization } haben.

letter-association-left-subject = Eine Person hat { $organization } verlassen
letter-association-left-head = Eine Person hat die Organisation verlassen
letter-association-left-body = { $person } handelt nicht mehr für { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials =
    { $count ->
        [one] Ein dort verknüpftes Zertifikat zählt nicht mehr für die Organisation.
       *[other] { $count } dort verknüpfte Zertifikate zählen nicht mehr für die Organisation.
    }
letter-association-left-button = Zur Organisation
letter-association-left-why = Sie erhalten diese Nachricht, weil Sie im { $center } das Administrationsrecht für { $organization } haben.

letter-happened = Zeitpunkt: { $when }. Browser: { $browser }
letter-browser = { $browser } auf { $system }
letter-browser-unknown = unbekannt

letter-ways-changed-subject = Die Anmeldewege Ihres Kontos im { $center } wurden geändert
letter-ways-changed-head = Ihre Anmeldewege wurden geändert
letter-ways-changed-body = { $change } Alle anderen Sitzungen wurden beendet.
letter-ways-changed-password-added = Ihr Konto hat jetzt ein Passwort.
letter-ways-changed-password-removed = Das Passwort Ihres Kontos wurde entfernt.
letter-ways-changed-passkey-added = Dieser Passkey wurde hinzugefügt: { $name }.
letter-ways-changed-passkey-removed = Dieser Passkey wurde entfernt: { $name }.
letter-ways-changed-outside-added = Sie können sich jetzt mit { $name } anmelden.
letter-ways-changed-outside-removed = Sie können sich nicht mehr mit { $name } anmelden.
letter-ways-changed-why = Sie erhalten diese Nachricht, weil dies die Adresse des Kontos ist. Wenn Sie das nicht geändert haben, wählen Sie ein neues Passwort, prüfen Sie die Anmeldewege auf der Seite des Kontos und schreiben Sie sofort an { $service }.

letter-new-device-subject = Neue Anmeldung bei Ihrem Konto im { $center }
letter-new-device-head = Anmeldung mit einem neuen Browser
letter-new-device-body = Bei Ihrem Konto im { $center } hat sich jemand mit einem Browser angemeldet, den es noch nicht kannte. Wenn Sie das waren, ist nichts zu tun.
letter-new-device-why = Sie erhalten diese Nachricht, weil dies die Adresse des Kontos ist. Wenn Sie das nicht waren, wählen Sie ein neues Passwort (das beendet alle Sitzungen) und schreiben Sie sofort an { $service }.
