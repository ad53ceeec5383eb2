directory-what-we-do = Was wir tun
directory-offices = Standorte
directory-headquarters = Hauptsitz
directory-no-description = Dieses Mitglied hat sich noch nicht beschrieben.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Kontakt
directory-phone = Telefon
directory-email = E-Mail
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
directory-verify-empty = Geben Sie eine Partnerprogramm-ID ein
directory-verify-unknown = Unter dieser ID ist kein Mitglied eingetragen. Prüfen Sie jeden Buchstaben und jede Ziffer.
