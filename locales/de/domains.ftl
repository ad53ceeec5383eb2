### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = E-Mail-Domänen
domains-lead = Wer mit einer Adresse aus einer Ihrer Domänen um Zuordnung bittet, braucht keine Genehmigung. Weisen Sie zuerst nach, dass die Domäne Ihnen gehört.
domains-none = Sie haben noch keine Domäne hinzugefügt.
domains-caption = Die Domänen Ihrer Organisation
domains-state = Stand
domains-label-domain = Domäne
domains-missing-domain = Geben Sie eine Domäne ein.
domains-hint-domain = Der Teil nach dem @, etwa example.com.
domains-note-domain = Es zählt genau diese Domäne. Eine darunterliegende wird eigens hinzugefügt.
domains-claim = Domäne hinzufügen
domains-claim-button = Hinzufügen
domains-done-ended = Die Domäne wurde aufgegeben.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = Nicht nachgewiesen
domains-tag-proved = Nachgewiesen
domains-tag-conflict = Konflikt
domains-state-waiting = Wartet auf den Eintrag oder auf ein Postfach.
domains-state-dns = Durch DNS-Eintrag nachgewiesen am { $proved }, zuletzt geprüft am { $seen }.
domains-state-dns-failing = Durch DNS-Eintrag nachgewiesen am { $proved }, zuletzt gefunden am { $seen }. Die letzte Prüfung fand ihn nicht; nach drei in Folge gilt der Nachweis nicht mehr. Bisher vergeblich: { $failed }.
domains-state-dns-lost = Der Eintrag wurde dreimal in Folge nicht gefunden. Neue Personen brauchen eine Genehmigung, bis Sie die Domäne erneut nachweisen.
domains-state-mailbox = Durch Postfach nachgewiesen bis { $until }.
domains-state-mailbox-over = Der Nachweis durch ein Postfach ist abgelaufen. Neue Personen brauchen eine Genehmigung, bis Sie die Domäne erneut nachweisen.
domains-state-service-center = Vom Servicecenter bestätigt am { $proved }.
domains-ascii = Mailserver schreiben sie { $ascii }.
domains-conflict-ahead = Auch eine andere Organisation hat diese Domäne durch ein Postfach nachgewiesen. Ihr Nachweis ist stärker und gilt.
domains-conflict-level = Auch eine andere Organisation hat diese Domäne nachgewiesen. Bis das geklärt ist, lässt sie hier wie dort niemanden von selbst ein.
domains-conflict-behind = Eine andere Organisation hat diese Domäne stärker nachgewiesen. Hier brauchen neue Personen eine Genehmigung.
domains-conflict-contact = Servicecenter kontaktieren

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = Durch einen DNS-Eintrag
domains-record-lead = Fügen Sie diesen Eintrag dort hinzu, wo die Domäne verwaltet wird, und lassen Sie ihn prüfen. Wir sehen alle 30 Tage wieder nach.
domains-record-name = Name
domains-record-type = Typ
domains-record-value = Wert
domains-record-note = Bis ein neuer Eintrag überall zu sehen ist, kann eine Stunde vergehen.
domains-check = Jetzt prüfen
domains-checked-found = Der Eintrag wurde gefunden. Die Domäne ist nachgewiesen.
domains-checked-other = Unter diesem Namen gibt es einen Eintrag, aber mit einem anderen Wert. Vergleichen Sie ihn mit dem Wert unten.
domains-checked-absent = Unter diesem Namen wurde kein Eintrag gefunden. Haben Sie ihn eben erst hinzugefügt, warten Sie etwas und prüfen Sie erneut.
domains-checked-silent = Die Nameserver der Domäne haben nicht geantwortet. Es wurde nichts geändert; prüfen Sie später erneut.
domains-by-mailbox = Durch ein Postfach
domains-own-lead = Sie melden sich mit { $email } an, einer Adresse in dieser Domäne. Das genügt für ein Programmjahr.
domains-own-button = Mit meiner Adresse nachweisen
domains-mailbox-lead = Wir schicken einen Link an eine Adresse in dieser Domäne. Wer diese Organisation verwaltet und ihn öffnet, weist die Domäne für ein Programmjahr nach.
domains-label-mailbox = Postfach
domains-missing-mailbox = Geben Sie ein Postfach ein.
domains-hint-mailbox = Der Teil vor @{ $domain }, etwa Ihr Name oder postmaster.
domains-mailbox-button = Link schicken
domains-done-sent = Wir haben einen Link geschickt. Öffnen Sie ihn und drücken Sie dort die Schaltfläche.
domains-done-proved = Die Domäne ist nachgewiesen.

## The page of the mailed link

domains-proof-title = { $domain } nachweisen
domains-proof-lead = Sie haben diesen Link unter { $email } erhalten. Drücken Sie die Schaltfläche, und die Domäne gilt für ein Programmjahr als die Ihrer Organisation.
domains-proof-button = Domäne nachweisen
domains-spent-title = Dieser Link funktioniert nicht mehr
domains-spent-lead = Er wurde benutzt, ist zu alt oder durch einen neueren ersetzt. Sie können einen weiteren schicken lassen.

## Giving a domain up

domains-end = Domäne aufgeben
domains-end-lead = Sie sehen zuerst, was sich ändert.
domains-end-open = Aufgeben
domains-all = Alle Domänen
domains-end-title = { $domain } aufgeben?
domains-end-proved = Neue Personen mit einer Adresse in dieser Domäne brauchen dann eine Genehmigung. Wer zugeordnet ist, bleibt es.
domains-end-unproved = Diese Domäne ist nicht nachgewiesen, also ändert sich sonst nichts.
domains-end-button = Diese Domäne aufgeben
domains-end-back = Behalten
