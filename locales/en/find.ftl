# Find My Organization (guide: step 4), and what becomes of what was found (steps 26 to 28).

find-title = Find My Organization
find-lead = Search in one of three ways. You see names, cities and countries, and nothing about people.

find-by-name = By name
find-by-domain = By web or e-mail domain
find-by-id = By Partner Program ID

find-label-country = Country/Region
find-label-name = Organization or location name
find-label-doing-business-as = Doing Business As Name
find-label-city = City
find-label-area = State/Province
find-label-domain = Web or e-mail domain
find-label-partner-id = Partner Program ID
find-hint-name = Capitals, accents, punctuation and legal forms such as Inc. do not matter
find-hint-domain = A web address, an e-mail address, or what stands after its @
find-hint-partner-id = Nine letters and figures, as on the certificate
find-note-city = Of organizations with the same name, those of this city come first.
find-choose = Choose one
find-refresh = Show the states and provinces of this country
find-any-area = Any
find-missing-country = Choose the country or region of your organization.
find-missing-name = Enter the name of your organization.
find-missing-domain = Enter a web or e-mail domain.
find-missing-partner-id = Enter a Partner Program ID.

# What was recognized in the field of the name. $domain, $id: as they were understood.
find-recognized-domain = We looked for the web address { $domain }.
find-recognized-id = We looked for the Partner Program ID { $id }.

find-found-title = { $count ->
    [one] { $count } organization found
   *[other] { $count } organizations found
}
find-found-lead = Choose yours. The likeliest is first.
find-found-legend = Organizations
find-enrolled = Enrolled
find-non-enrolled = Non-Enrolled
find-legal-name = Legal Name: { $name }
# $reasons: a list of the sentences below
find-because = Found because of: { $reasons }
find-because-partner-id = this Partner Program ID
find-because-domain = this domain
find-because-same-name = the same name
find-because-doing-business-as = the Doing Business As name
find-because-similar-name = a similar name
find-because-city = the city
find-associate = Associate to this Organization
find-create-enrollment = Create Enrollment
# Is heard after "Create Enrollment".
find-create-enrollment-of = for { $name }
find-non-enrolled-note = Nobody has enrolled this organization yet. If you may sign for it, create its enrollment: what we know is filled in.

find-nothing-title = Nothing was found
find-nothing-entered = You looked for { $query }.
find-widen = How to find more
find-widen-country = Choose the country or region of the headquarters, even where you work elsewhere.
find-widen-shorter = Enter only the word of the name that nobody else has. Leave out city and state.
find-widen-other = Try the domain of your e-mail address, or the ID on the certificate of membership.

find-new-title = Is yours not here?
find-new-lead = Check what you entered. It is filled in when you enroll your organization.
find-new-empty = You can enroll your organization yourself, if you may sign for it.
find-enroll-new = Enroll New Organization

find-too-often = { $minutes ->
    [one] You have searched very often. Search again in { $minutes } minute.
   *[other] You have searched very often. Search again in { $minutes } minutes.
}

find-earlier-title = You have begun an enrollment
# $name: the name of the organization; $day: until when it is kept
find-earlier-named = You began to enroll { $name }. What you entered is kept until { $day }.
find-earlier-unnamed = What you entered is kept until { $day }.
find-earlier-lead = A person enrolls one organization at a time. If you begin a new enrollment, what you entered before is lost.
find-earlier-replace = Begin the new enrollment
find-earlier-go-on = Go on with the earlier one
