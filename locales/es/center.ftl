center-name = Centro de membresía de partners
center-name-brief = Centro partners
center-accessibility = Accesibilidad
center-privacy = Privacidad y cookies
center-contact = Contactar con el centro de servicio

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field } – { $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee } más impuestos
center-fee-none = Sin cuota
# Stands between the parts of a place, such as a city and its country.
center-comma = { ", " }
