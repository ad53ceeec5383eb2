# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name } ist bis zum { $day } { $level }.
standing-was = { $name } war bis zum { $day } { $level }.
# $day: the first day on which it can be renewed
standing-reenroll = Die erneute Registrierung ist ab { $day } möglich. Vorher ist nichts zu tun.

standing-choose-title = Organisation auswählen
standing-choose-lead = Sie sind mehreren zugeordnet. Für welche handeln Sie jetzt?

standing-menu-listing = Verzeichnisseite
standing-menu-agreement = Unterschriebener Vertrag

standing-membership = Mitgliedschaft
standing-locations = Standorte
standing-people = Personen

standing-next = Was als Nächstes ansteht
standing-task-now = Jetzt
standing-task-later = Wenn Sie so weit sind
standing-task-listing = Ihre Seite im Partnerverzeichnis ansehen
standing-task-listing-why = Sie ist öffentlich. Prüfen Sie, wie Ihre Organisation dort erscheint.
standing-task-listing-button = Seite öffnen
standing-task-agreement = Den unterschriebenen Vertrag aufbewahren
standing-task-agreement-why = Eine Kopie liegt in Ihrem Postfach. Hier können Sie ihn jederzeit lesen und drucken.
standing-task-agreement-read = Den Vertrag Ihrer Organisation lesen
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person } hat ihn am { $day } unterschrieben. Hier können Sie ihn jederzeit lesen und drucken.
standing-task-agreement-button = Vertrag lesen
# $level: the next program level
standing-task-upgrade = Was die nächste Programmstufe voraussetzt: { $level }

standing-contacts = Ansprechpersonen
standing-contacts-caption = Wer am Hauptsitz welche Ansprechrolle hat
standing-role = Ansprechrolle
standing-holder = Besetzt mit
standing-nobody = Noch unbesetzt
standing-global-administrator = Globale Administration

standing-lately = Zuletzt
standing-deed-registered = Ein Konto wurde angelegt.
standing-deed-password-changed = Ein Passwort wurde geändert.
standing-deed-address-changed = Eine E-Mail-Adresse wurde geändert.
standing-deed-agreement-signed = Der Vertrag wurde unterschrieben.
standing-deed-organization-enrolled = Die Organisation wurde registriert.
standing-deed-contact-roles-assigned = Die Ansprechrollen wurden zugewiesen.
standing-deed-listed = Der Hauptsitz wurde in das Partnerverzeichnis eingetragen.
standing-deed-level-earned = Die Voraussetzungen einer höheren Programmstufe wurden erfüllt.
standing-deed-competency-awarded = Eine Kompetenz wurde zuerkannt.
standing-deed-designation-enrolled = Die Organisation wurde für eine Auszeichnung registriert.
standing-deed-fact-recorded = Von außen wurde erfasst, was zählt.
standing-deed-reference-written = Ein Kunde wurde gebeten, eine Referenz zu bestätigen.
standing-deed-reference-mailed-again = Ein Kunde wurde noch einmal gebeten, eine Referenz zu bestätigen.
standing-deed-reference-approved = Ein Kunde hat eine Referenz bestätigt.
standing-deed-reference-declined = Ein Kunde hat eine Referenz abgelehnt.
standing-deed-reference-assigned = Es wurde geändert, wofür eine Referenz zählt.
standing-deed-reference-withdrawn = Eine Referenz wurde zurückgezogen.
standing-deed-credential-linked = Ein Zertifikat wurde verknüpft.
standing-deed-credential-unlinked = Die Verknüpfung eines Zertifikats wurde gelöst.
standing-deed-credential-not-linked = Ein bei der Registrierung angegebenes Zertifikat konnte nicht verknüpft werden.
standing-deed-domain-claimed = Eine E-Mail-Domäne wurde hinzugefügt.
standing-deed-domain-proved = Eine E-Mail-Domäne wurde nachgewiesen.
standing-deed-domain-lost = Der Nachweis einer E-Mail-Domäne ging verloren.
standing-deed-domain-ended = Eine E-Mail-Domäne wurde aufgegeben.

standing-signature-title = Unterschrift
standing-signed-for = Für
standing-signed-by = Von
# $person, $title: as the agreement was signed
standing-signature = { $person }, { $title }
standing-signed-at = Am
standing-signed-edition = Ausgabe
standing-signed-digest = Prüfsumme des Textes (SHA-256)

standing-menu-requests = Zuordnungsanfragen
standing-menu-domains = E-Mail-Domänen
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
    [one] { $count } Person bittet um Zuordnung
   *[other] { $count } Personen bitten um Zuordnung
}
standing-task-requests-why = Wer anfragt, kann erst nach der Antwort der Administration für Sie handeln.
standing-task-requests-button = Beantworten
# $name: the organization.
standing-associated = Sie sind { $name } zugeordnet.
standing-deed-request-approved-by-domain = Eine Zuordnungsanfrage wurde aufgrund der Domäne genehmigt.
standing-deed-request-approved = Eine Zuordnungsanfrage wurde genehmigt.
standing-deed-request-rejected = Eine Zuordnungsanfrage wurde abgelehnt.
standing-deed-associated = Eine Person wurde zugeordnet.
standing-deed-invited = Eine Person wurde eingeladen.
standing-deed-invitation-withdrawn = Eine Einladung wurde zurückgezogen.
standing-deed-person-moved = Der Standort einer Person wurde geändert.
standing-deed-profile-changed = Ein persönliches Profil wurde geändert.
standing-deed-administration-changed = Das Administrationsrecht einer Person wurde geändert.
standing-deed-contact-role-handed-on = Eine Ansprechrolle wurde weitergegeben.
standing-deed-association-ended = Die Zuordnung einer Person wurde beendet.
standing-deed-association-left = Eine Person hat die Organisation verlassen.
standing-deed-location-added = Ein Standort wurde hinzugefügt.
standing-deed-location-changed = Die Angaben zu einem Standort wurden geändert.
standing-deed-location-moved = Ein Standort wurde verschoben.
standing-deed-location-closed = Ein Standort wurde geschlossen.
standing-deed-headquarters-exchanged = Ein anderer Standort wurde Hauptsitz.
standing-deed-contact-role-assigned = Eine Ansprechrolle an einem Standort wurde zugewiesen oder entfernt.
standing-deed-location-listed = Ein Standort wurde wieder in das Partnerverzeichnis eingetragen.
standing-deed-location-hidden = Ein Standort wurde aus dem Partnerverzeichnis genommen.
standing-menu-people = Personen
