# The frame of every page and the parts that pages share.

look-skip = Skip to the page
look-find-a-partner = Find a partner
look-sign-in = Sign In
look-sign-out = Sign Out
look-signed-in-as = Signed in as
look-account = Your Account
look-organization-information = Organization Information
look-membership-status = Membership Status
# Names the menu of languages for those who hear the page. $language is the name of the page's language in itself.
look-language = Language: { $language }
look-languages = Languages
look-runs-on = Runs on Guildhall, open-source membership software

# Stands after an asterisk that is drawn.
look-required-field = Required field
look-show-password = Show password
# Stands after a number field.
look-percent = %
look-problems = There is a problem
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = Error: { $title }

look-progress = Steps of your enrollment
look-step = Step { $step } of { $steps }
# Is heard before the name of a finished step.
look-step-done = Done:

look-certificate = Certificate of membership
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = is a { $level } of the { $program }, and has its mark struck for the year { $year }.
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }, { $city }. Verify at { $address }
look-partner-id = Partner Program ID
look-program-level = Program level
look-anniversary = Anniversary

look-ruler-anniversary = Anniversary { $day }
look-ruler-today = Today
look-ruler-reenroll = Re-enroll from { $day }
look-switch-organization = Switch organization
# A number follows
look-characters-left = Characters left:

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = { $from } to { $to } of { $all }
look-pages-previous = Previous
look-pages-next = Next
