# The public page of a member.

directory-what-we-do = What we do
directory-offices = Offices
directory-headquarters = Headquarters
directory-no-description = This member has not described itself yet.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Contact
directory-phone = Phone
directory-email = E-mail
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
directory-verify-empty = Enter a Partner Program ID
directory-verify-unknown = No member is listed under this ID. Check each letter and figure.
