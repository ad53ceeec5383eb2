### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = Standorte verwalten
locations-summary = Standortübersicht
locations-listing = Verzeichniseintrag

## The tree

locations-select-legend = Standort auswählen
locations-select = Auswählen
locations-organization = Organisation
locations-headquarters = Hauptsitz
locations-headquarters-in = Hauptsitz, { $country }
locations-below = { " › " }
locations-find = Standort nach Namen suchen
locations-find-button = Suchen
locations-found-none = Kein Standort heißt so. Suchen Sie nach einem anderen Teil des Namens.
# $shown of the $count that were found are listed
locations-found-more = Dies sind { $shown } der { $count } gefundenen Standorte. Geben Sie mehr vom Namen ein.
locations-to-tree = Zum Standortbaum
locations-pages = Seiten der Standortliste
locations-more-below =
    { $count ->
        [one] Einen weiteren unter { $name } anzeigen
       *[other] { $count } weitere unter { $name } anzeigen
    }
locations-counted =
    { $count ->
        [one] Ein Standort. Möglich sind { $deepest } Ebenen untereinander. Für Standorte fällt keine Gebühr an.
       *[other] { $count } Standorte. Möglich sind { $deepest } Ebenen untereinander. Für Standorte fällt keine Gebühr an.
    }

## The selected location

locations-under = Standort unter { $name }
locations-add = Neuen Standort hinzufügen
locations-edit = Bearbeiten
locations-why-organization = Ein neuer Standort liegt immer unter einem anderen, nicht unmittelbar unter der Organisation. Wählen Sie den Hauptsitz oder einen der Standorte darunter aus.
locations-why-no-right = Sie haben kein Administrationsrecht für { $name } und können deshalb keinen Standort darunter hinzufügen. Die Administration Ihrer Organisation kann das.
locations-why-too-deep = Dieser Standort liegt bereits auf der untersten möglichen Ebene. Wählen Sie einen weiter oben aus.
locations-address = Adresse
locations-telephone = Telefon
locations-directory = Partnerverzeichnis
locations-description = Beschreibung
locations-people = Personen
locations-people-placed =
    { $count ->
        [0] Zu diesem Standort gehört niemand.
        [one] Zu diesem Standort gehört eine Person.
       *[other] Zu diesem Standort gehören { $count } Personen.
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }. { $count } von { $most } Zeichen ({ $language }).
locations-described-not = Noch keine. Kunden finden den Standort nur über Namen und Ort.
locations-listed-yes = Eingetragen seit dem { $day }.
locations-listed-in-grace = Eingetragen bis zum { $day }, in der Nachfrist nach dem Ende Ihrer Mitgliedschaft.
locations-listed-lapsed = Nicht eingetragen: Ihre Mitgliedschaft ist am { $day } erloschen.
locations-listed-hidden = Nicht eingetragen: Die Administration hat den Standort aus dem Partnerverzeichnis genommen.

## Contact roles

locations-contacts = Ansprechpersonen
locations-contacts-caption = Wer an diesem Standort welche Ansprechrolle hat
locations-contacts-then = Zu Beginn sind dies die Ansprechpersonen. Sobald der Standort gespeichert ist, können Sie andere zuweisen.
locations-role = Ansprechrolle
locations-holder = Besetzt mit
locations-held-here = Hier zugewiesen
locations-held-above = Übernommen von { $name }
locations-held-nowhere = Weder hier noch weiter oben besetzt
locations-assign = Zuweisen
locations-remove = Entfernen
# $role: what the program calls the contact role
locations-assign-title = { $role } am Standort { $name }
locations-assign-lead-nobody = Weder hier noch weiter oben ist jemand { $role }.
locations-assign-lead-here = { $person } ist { $role } am Standort { $name }. Wählen Sie, wer es von jetzt an ist.
locations-assign-lead-above = Der Standort { $name } übernimmt diese Rolle von { $from }: { $person } ist { $role }. Wählen Sie, wer es von jetzt an ist.
locations-assign-nobody-else = Es gibt keine weitere Person, die Sie verwalten. Laden Sie zuerst Personen ein.
locations-assign-nobody = An den Standorten, die Sie verwalten, ist niemand, dem Sie die Rolle zuweisen können. Laden Sie jemanden ein, oder bitten Sie die Globale Administration, jemanden diesem Standort zuzuordnen.
locations-assign-what = { $person } wird { $role } am Standort { $name }.
locations-remove-title = { $role } am Standort { $name } entfernen?
locations-remove-what = { $person } ist dann nicht mehr { $role } am Standort { $name }. Die Rolle übernimmt wieder, wer sie weiter oben hat.
locations-remove-vacant = { $person } ist dann nicht mehr { $role } am Standort { $name }. Die Rolle ist unbesetzt, bis sie wieder zugewiesen wird.
locations-label-person = Person

## The form

locations-new-title = Neuen Standort hinzufügen
locations-new-lead = Er liegt unter { $name }, teilt die Leistungen Ihrer Programmstufe und wird in das Partnerverzeichnis eingetragen. Eine Gebühr fällt nicht an.
locations-edit-title = { $name } bearbeiten
locations-edit-lead = Diese Angaben sehen Kunden im Partnerverzeichnis.
locations-missing = Füllen Sie aus: { $field }.
locations-label-name = Name des Standorts
locations-hint-name = Mehr als zwei Zeichen, etwa der Ort oder die Niederlassung.
locations-label-country = Land/Region
locations-label-telephone = Telefon
locations-descriptions = Standortbeschreibung bearbeiten
locations-hint-descriptions = Reiner Text, in jeder Sprache bis zu 2.000 Zeichen. Kunden lesen ihn im Partnerverzeichnis, und zwar in ihrer Sprache, soweit vorhanden.
locations-label-description = Beschreibung ({ $language })
locations-save = Speichern
locations-cancel = Abbrechen
locations-added-before = Über dieses Formular wurde bereits ein Standort hinzugefügt: { $name }. Jetzt wurde nichts hinzugefügt. Ihre Eingaben stehen noch hier; mit „Speichern“ fügen Sie einen weiteren Standort hinzu.
locations-added-before-see = Zu diesem Standort
locations-added-before-closed = Über dieses Formular wurde bereits ein Standort hinzugefügt, der inzwischen geschlossen ist. Ihre Eingaben stehen noch hier; mit „Speichern“ fügen Sie einen weiteren Standort hinzu.

## Moving, closing, exchanging the headquarters

locations-reshape = Diesen Standort verschieben oder schließen
locations-headquarters-stays = Der Hauptsitz lässt sich nur wechseln, nicht verschieben oder schließen: Wählen Sie einen anderen Standort aus, um ihn zum Hauptsitz zu machen.
locations-why-own-branch = Sie verwalten diesen Standort und die darunterliegenden. Verschieben oder schließen kann ihn, wer den darüberliegenden verwaltet.
locations-move = Verschieben
locations-close = Schließen
locations-exchange = Zum Hauptsitz machen
locations-label-under = Unter welchem Standort
locations-hint-under = Alles, was darunterliegt, wird mitverschoben.
locations-name-in = { $name } ({ $way })
locations-see-changes = Änderungen ansehen
locations-keep = Unverändert lassen
locations-changes = Was sich ändert
locations-move-title = { $name } verschieben
locations-move-lead = Wählen Sie, worunter der Standort liegen soll. Bevor etwas verschoben wird, sehen Sie, was sich damit für wen ändert.
locations-move-nowhere = Es gibt keinen anderen Standort, unter dem dieser liegen könnte.
locations-move-lead-of = { $name } liegt danach unter { $other }.
locations-move-confirm = Verschieben
locations-close-title = { $name } schließen?
locations-close-lead-of = Was zu { $name } gehört, geht an { $other } über. Der bisherige Verlauf bleibt im Änderungsprotokoll.
locations-close-confirm = Schließen
locations-exchange-title = { $name } zum Hauptsitz machen?
locations-exchange-lead-of = { $name } wird Hauptsitz. { $other }, bisher Hauptsitz, liegt danach darunter.
locations-exchange-confirm = Zum Hauptsitz machen
locations-change-branch-moves =
    { $count ->
        [one] Ein Standort unter { $name } wird mitverschoben.
       *[other] { $count } Standorte unter { $name } werden mitverschoben.
    }
locations-change-unlisted = { $name } steht danach nicht mehr im Partnerverzeichnis.
locations-change-people-go =
    { $count ->
        [one] Eine Person gehört danach zum Standort { $other }.
       *[other] { $count } Personen gehören danach zum Standort { $other }.
    }
locations-change-invitations-go =
    { $count ->
        [one] Eine offene Einladung gilt danach für den Standort { $other }.
       *[other] { $count } offene Einladungen gelten danach für den Standort { $other }.
    }
locations-change-requests-go =
    { $count ->
        [one] Eine Zuordnungsanfrage geht an den Standort { $other } über.
       *[other] { $count } Zuordnungsanfragen gehen an den Standort { $other } über.
    }
locations-change-children-go =
    { $count ->
        [one] Ein Standort liegt danach unter { $other }.
       *[other] { $count } Standorte liegen danach unter { $other }.
    }
locations-change-below-headquarters = Was unter { $other } liegt, liegt danach unter { $name }. Die Organisation behält ihre Ansprechpersonen.
locations-change-right-ends = { $person } verwaltet { $name } und alles darunter. Dieses Recht endet.
locations-change-right-begins = { $person } verwaltet danach { $name } und alles darunter.
locations-change-administers-now = { $person } verwaltet danach auch { $name }.
locations-change-administers-no-longer = { $person } verwaltet { $name } danach nicht mehr.
locations-change-no-contact = Alle Ansprechpersonen bleiben dieselben.
locations-nobody = Niemand
locations-change-contacts = Wo die Ansprechperson wechselt
locations-before = Bisher
locations-after = Danach
locations-where = Wo
locations-and-more =
    { $count ->
        [one] { $names } sowie ein weiterer
       *[other] { $names } sowie { $count } weitere
    }

## What was done just before

locations-done-added = Der Standort ist hinzugefügt und im Partnerverzeichnis eingetragen. Unten können Sie seine Ansprechrollen zuweisen.
locations-done-saved = Ihre Änderungen sind gespeichert.
locations-done-moved = Der Standort wurde verschoben.
locations-done-closed = Der Standort wurde geschlossen. Was zu ihm gehörte, gehört jetzt hierher.
locations-done-gone = Diesen Standort gibt es nicht mehr: Er wurde inzwischen geschlossen. Es wurde nichts geändert.
locations-done-exchanged = Dies ist jetzt der Hauptsitz.
locations-done-assigned = Die Ansprechrolle ist zugewiesen.
locations-done-removed = Die Ansprechrolle wird wieder von weiter oben übernommen.
locations-done-listed = Der Standort ist wieder eingetragen.
locations-done-hidden = Der Standort wurde aus dem Partnerverzeichnis genommen.

## Why is this location listed, or not?

locations-listing-lead = Warum ist ein Standort eingetragen oder nicht? Hier stehen alle, jeweils mit dem, was Sie tun können.
locations-listing-caption = Standorte im Partnerverzeichnis
locations-location = Standort
locations-listed = Im Partnerverzeichnis
locations-remedy = Was Sie tun können
locations-tag-yes = Eingetragen
locations-tag-in-grace = Nachfrist
locations-tag-lapsed = Nicht eingetragen
locations-tag-hidden = Nicht eingetragen
locations-hide = Aus dem Partnerverzeichnis nehmen
locations-list = Wieder eintragen
locations-remedy-re-enroll = Registrieren Sie Ihre Organisation erneut. Solange das hier noch nicht möglich ist, schreiben Sie dem Servicecenter.
locations-remedy-ask = Wer diesen Standort verwaltet, kann ihn wieder eintragen.
locations-remedy-describe = Beschreiben Sie den Standort, damit Kunden ihn auch über sein Angebot finden.
locations-listing-no-page = Ihre Organisation hat zurzeit keine öffentliche Seite: Ihre Mitgliedschaft ist am { $day } erloschen. Die Seite erscheint wieder, sobald Ihre Organisation erneut registriert ist.
