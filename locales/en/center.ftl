# What the center calls itself, and what many pages share.

center-name = Partner Membership Center
# The same, short enough for a telephone’s header.
center-name-brief = Membership Center
center-accessibility = Accessibility
center-privacy = Privacy and cookies
center-contact = Contact the service center

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field } – { $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee } plus tax
center-fee-none = None
# Stands between the parts of a place, such as a city and its country.
center-comma = { ", " }
