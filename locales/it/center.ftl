center-name = Centro adesioni partner
center-name-brief = Centro adesioni
center-accessibility = Accessibilità
center-privacy = Privacy e cookie
center-contact = Contatta il centro servizi

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field } – { $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee } più imposte
center-fee-none = Nessuna
# Stands between the parts of a place, such as a city and its country.
center-comma = { ", " }
