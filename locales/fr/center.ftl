center-name = Centre d’adhésion des partenaires
center-name-brief = Espace membres
center-accessibility = Accessibilité
center-privacy = Protection des données et cookies
center-contact = Contacter le centre de service

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field } – { $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee } hors taxes
center-fee-none = Aucune
# Stands between the parts of a place, such as a city and its country.
center-comma = { ", " }
