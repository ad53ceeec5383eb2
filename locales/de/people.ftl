### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = Personen
people-lead = Wer für { $organization } handelt, an welchem Standort und mit welchem Administrationsrecht.
people-caption = Personen der Organisation
people-name = Name
people-location = Standort
people-administers = Administrationsrecht
people-since = Zugeordnet seit
people-tag-everything = Globale Administration
people-tag-branch = Standortadministration
people-administers-nothing = Keines
people-find = Nachname beginnt mit
people-find-button = Suchen
people-found-none = Niemand hier hat einen Nachnamen, der so beginnt.
people-everybody = Alle anzeigen
people-next = Nächste Seite
people-one-left = Nur eine Person hat die Globale Administration von { $organization }. Geben Sie dieses Recht einer zweiten, damit die Arbeit weitergeht, wenn eine von beiden abwesend ist.
people-one-left-link = Zweite Person auswählen

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
        [one] Eine Einladung ist unterwegs.
       *[other] { $count } Einladungen sind unterwegs.
    }
people-done-associated =
    { $count ->
        [one] Eine Adresse gehört einer Person, die bereits zugeordnet ist.
       *[other] { $count } Adressen gehören Personen, die bereits zugeordnet sind.
    }
people-done-waiting =
    { $count ->
        [one] Eine Adresse wurde in den letzten 24 Stunden schon eingeladen. Wir schreiben ihr nicht so bald noch einmal.
       *[other] { $count } Adressen wurden in den letzten 24 Stunden schon eingeladen. Wir schreiben ihnen nicht so bald noch einmal.
    }
people-done-withdrawn = Die Einladung wurde zurückgezogen. Ihr Link gilt nicht mehr.
people-done-approval-withdrawn = Zurückgenommen. Mit dieser Genehmigung kann die Person nicht mehr beitreten.
people-done-placed = Der Standort wurde geändert.
people-done-administration = Das Administrationsrecht dieser Person wurde geändert.
people-done-handed-on = Die Ansprechrolle wurde weitergegeben.
people-done-ended = Die Zuordnung wurde beendet.
people-done-left = Sie haben die Organisation verlassen.
people-done-profile = Ihr Profil ist gespeichert.

## Inviting

people-invite = Personen einladen
people-invite-lead = An jede Adresse geht eine Nachricht mit einem Link, der sieben Tage gilt. Wer ihn nutzt, handelt für { $organization }, ohne anfragen zu müssen, und hat kein Administrationsrecht, solange Sie keines geben.
people-label-emails = E-Mail-Adressen
people-hint-emails = Eine pro Zeile oder durch Kommas getrennt. Sie können sie so einfügen, wie Ihr E-Mail-Programm sie kopiert.
people-missing-emails = Geben Sie die E-Mail-Adressen der Personen ein, die Sie einladen.
people-label-location = Standort
people-hint-location = Der Standort dieser Personen. Sie können ihn später ändern.
people-missing-location = Wählen Sie einen Standort.
people-invite-button = Einladungen senden
people-invitations = Offene Einladungen
people-invitations-caption = Einladungen, die noch niemand angenommen hat
people-invitation-until = Gilt bis
people-invitation-act = Ändern
people-withdraw = Zurückziehen
people-arriving = Angenommen oder genehmigt; das persönliche Profil fehlt noch
people-arriving-since = Zugelassen seit

## One person

people-job-title = Funktion
people-contact-roles = Ansprechrollen
people-place-button = Standort ändern
people-administration = Administrationsrecht
people-label-administers = Was { $name } verwaltet
people-choice-nothing = Nichts
people-choice-nothing-hint = Sieht die Seiten der Organisation und verknüpft eigene Zertifikate.
people-choice-branch = Einen Standort und die darunterliegenden
people-choice-branch-hint = Lädt dort Personen ein, ändert ihren Standort und beendet ihre Zuordnung.
people-choice-everything = Alles
people-choice-everything-hint = Globale Administration: Personen, Rechte, Anfragen, E-Mail-Domänen und alles Übrige.
people-label-branch = Zu verwaltender Standort
people-administration-button = Speichern
people-roles-lead = Die Ansprechrollen am Hauptsitz. Wer Hauptansprechperson wird, erhält auch die Globale Administration.
people-role = Ansprechrolle
people-holder = Besetzt mit
people-hand-on = An { $name } weitergeben
people-hand-on-title = { $role }: an { $name } weitergeben?
people-hand-on-lead = Noch ist nichts geändert. Das würde sich ändern:
people-hand-on-now = Jetzt
people-hand-on-then = Danach
people-hand-on-gains = { $name } erhält damit die Globale Administration für { $organization }. Dieses Recht gehört zur Rolle und lässt sich erst entziehen, wenn die Rolle wieder weitergegeben ist.
people-hand-on-keeps = { $name } hat die Globale Administration für { $organization } schon. Dieses Recht gehört dann zur Rolle und lässt sich erst entziehen, wenn die Rolle wieder weitergegeben ist.
people-hand-on-loses = { $holder } hat diese Rolle dann nicht mehr. Das Recht, alles zu administrieren, bleibt, bis es jemand mit Globaler Administration entzieht.
people-hand-on-told = Beide und alle anderen mit Globaler Administration erfahren es per E-Mail. Darin steht auch das Servicecenter, an das sie sich wenden können, wenn das nicht gewollt war.
people-hand-on-only = Nur diese Rolle wechselt. Was beide administrieren, bleibt, wie es ist.
people-hand-on-keep = Alles so lassen
people-held = { $name } hat diese Rolle

## Ending an association

people-end = Zuordnung beenden
people-end-lead = { $name } würde dann nicht mehr für { $organization } handeln. Sie sehen zuerst, was sich damit ändert.
people-end-open = Zuordnung beenden …
people-end-title = Zuordnung von { $name } beenden?
people-end-what = { $name } sieht dann die Seiten von { $organization } nicht mehr und wird per E-Mail benachrichtigt. Alles bisher Geänderte bleibt im Änderungsprotokoll.
people-end-credentials =
    { $count ->
        [one] Ein Zertifikat, das { $name } verknüpft hat, zählt dann nicht mehr für { $organization }.
       *[other] { $count } Zertifikate, die { $name } verknüpft hat, zählen dann nicht mehr für { $organization }.
    }
people-going-roles = Diese Ansprechrollen enden damit; eine, die das Programm am Hauptsitz verlangt, geht an die Hauptansprechperson über: { $roles }.
people-going-role = { $role } ({ $name })
people-end-one-left = Danach hat nur noch eine Person die Globale Administration von { $organization }.
people-end-confirm = Zuordnung beenden
people-end-keep = Zuordnung behalten

## Leaving

people-leave = Diese Organisation verlassen
people-leave-title = { $organization } verlassen?
people-leave-what = Sie sehen dann die Seiten der Organisation nicht mehr, und ihre Administration wird per E-Mail benachrichtigt. Sie können später erneut um Zuordnung bitten.
people-leave-credentials =
    { $count ->
        [one] Ein Zertifikat, das Sie verknüpft haben, zählt dann nicht mehr für { $organization }.
       *[other] { $count } Zertifikate, die Sie verknüpft haben, zählen dann nicht mehr für { $organization }.
    }
people-leave-confirm = Verlassen
people-leave-keep = Bleiben

## Accepting an invitation

people-invitation-title = Für { $organization } handeln
people-invitation-lead = { $name } lädt Sie ein. Geben Sie Ihren Namen ein; danach folgt Ihr persönliches Profil.
people-invitation-button = Einladung annehmen
people-invitation-already = Sie handeln bereits für { $organization }.
people-invitation-home = Zu { $organization }
people-invitation-spent = Diese Einladung gilt nicht mehr. Bitten Sie die Person, die Sie eingeladen hat, um eine neue.
