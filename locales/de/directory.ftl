directory-what-we-do = Was wir tun
directory-listed-locations = Standorte
directory-headquarters = Hauptsitz
directory-no-description = Dieses Mitglied hat sich noch nicht beschrieben.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Kontakt
directory-phone = Telefon
directory-web = Web
directory-opening-hours = Öffnungszeiten

directory-verified = Geprüft
directory-in-force = Mitgliedschaft in Kraft
directory-in-grace = Erneute Registrierung fällig
directory-member-since = Mitglied seit
directory-until = Bis
# $vendor: the vendor's name
directory-vouches = { $vendor } steht für die Angaben unter dieser Überschrift ein, für nichts anderes auf dieser Seite.

directory-verify-title = Mitglied prüfen
directory-verify-lead = Geben Sie die ID ein, die auf der Mitgliedsurkunde oder der Website des Mitglieds steht.
directory-verify-hint = Neun Buchstaben und Ziffern, mit oder ohne Leerzeichen
directory-verify-button = Prüfen
directory-verify-empty = Geben Sie eine Partnerprogramm-ID ein.
directory-verify-unknown = Unter dieser ID ist kein Mitglied eingetragen. Prüfen Sie jeden Buchstaben und jede Ziffer.

directory-title = Partner finden
directory-about = Mitglieder des Partnerprogramms nach Leistungen, Ort, Stufe und Sprachen. Jede Stufe ist geprüft.
directory-words = Wobei brauchen Sie Hilfe?
directory-near = In der Nähe welcher Stadt?
directory-near-unknown = Diesen Ort kennen wir nicht. Geben Sie eine Stadt ein, oder Stadt und Land, etwa Hamburg, Deutschland.
directory-within = Umkreis
directory-distance = { $distance } km
directory-search = Suchen

# $shown: $count as it is written.
directory-found = { $count ->
    [0] Keine Partner
    [one] { $shown } Partner
   *[other] { $shown } Partner
}
# $found: the sentence above.
directory-found-for = { $found } für „{ $words }“
directory-found-near = { $found } in der Nähe von { $near }
directory-found-for-near = { $found } für „{ $words }“ in der Nähe von { $near }
directory-found-chosen = { $found }: { $choices }
directory-chosen-more = { $count } weitere
directory-near-within = { $near } ({ $distance })
directory-title-page = { $title }, Seite { $page }

directory-order-by-lot = Die Reihenfolge wird jeden Tag neu ausgelost. Niemand kann einen Platz kaufen.
directory-order-best-match = Zuerst alle, deren Name passt, dann die übrigen, jeden Tag neu ausgelost. Niemand kann einen Platz kaufen.
directory-order-nearest = Die nächsten zuerst. Niemand kann einen Platz kaufen.

directory-filters = { $count ->
    [0] Filter
   *[other] Filter, { $count } gewählt
}
directory-apply = Filter anwenden
directory-more = { $count } weitere anzeigen
directory-everywhere = Alle Länder
directory-facet-place = Ort
directory-facet-level = Programmstufe
directory-facet-service = Leistung
directory-facet-industry = Branche
directory-facet-speaks = Hier gesprochen
directory-facet-size = Größe der Kunden
directory-take-back = Filter entfernen: { $choice }
directory-clear-all = Alle entfernen
directory-locations = { $count } Standorte

directory-nothing = Kein Partner erfüllt alles zugleich. Lassen Sie etwas weg:
directory-nobody = Noch ist niemand verzeichnet.
directory-without-words = Ohne „{ $words }“
directory-without-near = Überall, nicht nur in der Nähe von { $near }
directory-without-choice = Ohne „{ $choice }“

directory-pages = Ergebnisseiten

directory-path = Pfad zu dieser Seite
directory-map = Auf der Karte zeigen
directory-level-since = Auf dieser Stufe seit
directory-address = Adresse
directory-location-title = { $name }, { $location }
directory-facet-designation = Auszeichnung
directory-designations = Auszeichnungen
