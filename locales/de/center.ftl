center-name = Partner Membership Center
center-name-brief = Partner Center
center-accessibility = Barrierefreiheit
center-privacy = Datenschutz und Cookies
center-contact = Servicecenter kontaktieren

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field } – { $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee } zuzüglich Steuer
center-fee-none = Keine
# Stands between the parts of a place, such as a city and its country.
center-comma = { ", " }
