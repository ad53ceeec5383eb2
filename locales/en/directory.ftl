# The public page of a member.

directory-what-we-do = What we do
directory-listed-locations = Locations
directory-headquarters = Headquarters
directory-no-description = This member has not described itself yet.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Contact
directory-phone = Phone
directory-web = Web
directory-opening-hours = Opening hours

directory-verified = Verified
directory-in-force = Membership in force
directory-in-grace = Re-enrollment is due
directory-member-since = Member since
directory-until = Until
# $vendor: the vendor's name
directory-vouches = { $vendor } vouches for what is written under this heading, and for nothing else on this page.

directory-verify-title = Verify a member
directory-verify-lead = Enter the ID that is on the member’s certificate or website.
directory-verify-hint = Nine letters and figures, with or without spaces
directory-verify-button = Verify
directory-verify-empty = Enter a Partner Program ID.
directory-verify-unknown = No member is listed under this ID. Check each letter and figure.

# Searching.
directory-title = Find a partner
# What search engines show under the title.
directory-about = Members of the partner program, by what they do, where they are, their level and the languages they speak. Every level is verified.
directory-words = What do you need help with?
directory-near = Near which city?
directory-near-unknown = We do not know this place. Enter a city, or a city and its country, such as Hamburg, Germany.
directory-within = Within
directory-distance = { $distance } km
directory-search = Search

# $shown: $count as it is written.
directory-found = { $count ->
    [0] No partners
    [one] { $shown } partner
   *[other] { $shown } partners
}
# $found: the sentence above.
directory-found-for = { $found } for “{ $words }”
directory-found-near = { $found } near { $near }
directory-found-for-near = { $found } for “{ $words }” near { $near }
# $choices: what else was chosen: places, levels, services.
directory-found-chosen = { $found }: { $choices }
# The last of $choices where there are many.
directory-chosen-more = { $count } more
# Nearer or farther than usual. $distance: 25 km
directory-near-within = { $near } ({ $distance })
directory-title-page = { $title }, page { $page }

# How the order comes about.
directory-order-by-lot = The order is drawn by lot, anew every day. Nobody can pay for a place.
directory-order-best-match = First those whose name fits, then all others, drawn by lot anew every day. Nobody can pay for a place.
directory-order-nearest = Nearest first. Nobody can pay for a place.

directory-filters = { $count ->
    [0] Filters
   *[other] Filters, { $count } applied
}
directory-apply = Apply filters
directory-more = Show { $count } more
directory-everywhere = All countries
directory-facet-place = Place
directory-facet-level = Program level
directory-facet-service = Service
directory-facet-industry = Industry
directory-facet-speaks = Spoken here
directory-facet-size = Size of customers
directory-take-back = Remove filter: { $choice }
directory-clear-all = Clear all
directory-locations = { $count } locations

# Where nothing is found. Each of the lines is followed by how many one gets.
directory-nothing = No partner has all of this. Leave something out:
directory-nobody = Nobody is listed yet.
directory-without-words = Without “{ $words }”
directory-without-near = Anywhere, not only near { $near }
directory-without-choice = Without { $choice }

directory-pages = Pages of results

# A member and its locations.
directory-path = Path to this page
directory-map = Show on a map
directory-level-since = At this level since
directory-address = Address
directory-location-title = { $name }, { $location }
directory-facet-designation = Designation
directory-designations = Designations
