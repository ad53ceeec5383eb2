# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = Become a { $designation }
designation-lead = There is one enrollment for your organization: every location inherits it. It lasts a year.
# $day: the last day on which the organization is enrolled
designation-enrolled-until = Your organization is enrolled until { $day }.
designation-renewed-from = It can be renewed from { $day }.
designation-enroll = Enroll Now
designation-renew-now = Renew Now
designation-ask-administrator = An administrator of your organization can enroll it.

designation-benefits = Benefits
designation-requirements = Requirements

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = Your organization does not qualify yet
designation-not-qualified-lead = These requirements are missing. Each link leads to where it is mended.

designation-complete-title = Complete your enrollment as { $designation }
# $from, $to: the first and the last day
designation-complete-lead = Your organization meets every requirement. It is enrolled from { $from } to { $to }. There is no fee.
designation-complete = Complete Enrollment
designation-back = Back

designation-congratulations = Congratulations! Your organization is a { $designation }.
designation-congratulations-lead = The enrollment is valid until { $day } and is renewed yearly.
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
    [one] It brings one partner point in { $category }.
   *[other] It brings { $points } partner points in { $category }.
}
designation-to-home = Return to Partner Membership Center

designation-where = Where it shows
designation-where-lead = In the directory, { $designation } shows at locations whose own people meet what is asked for there.
designation-where-caption = Each location, and whether the designation shows there
designation-location = Location
designation-shows = Shows
designation-hidden = Does not show
designation-why = Why
designation-not-enrolled = It shows once your organization is enrolled.
# $count: how many locations are not in the list
designation-further = { $count ->
    [one] One more location is not listed here.
   *[other] { $count } more locations are not listed here.
}
