# A member's home: where the membership stands.

# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name } is a { $level } until { $day }.
standing-was = { $name } was a { $level } until { $day }.
# $day: the first day on which it can be renewed
standing-reenroll = Re-enrollment opens on { $day }. Nothing is due before then.

standing-choose-title = Choose an organization
standing-choose-lead = You are associated with several. Which one do you act for now?

standing-menu-listing = Directory page
standing-menu-agreement = Signed agreement

standing-membership = Membership
standing-locations = Locations
standing-people = People

standing-next = What to do next
standing-task-now = Now
standing-task-later = When you are ready
standing-task-listing = See your directory page
standing-task-listing-why = It is public. Check how customers see your organization.
standing-task-listing-button = Open the page
standing-task-agreement = Keep your signed agreement
standing-task-agreement-why = A copy is in your mail. You can read and print it here at any time.
standing-task-agreement-read = Read the agreement of your organization
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person } signed it on { $day }. You can read and print it here at any time.
standing-task-agreement-button = Read it
# $level: the next program level
standing-task-upgrade = Find out what { $level } takes

standing-contacts = Program contacts
standing-contacts-caption = Who holds which contact role at the headquarters
standing-role = Contact role
standing-holder = Held by
standing-nobody = Nobody yet
standing-global-administrator = Global Administrator

standing-lately = Lately
standing-deed-registered = An account was created.
standing-deed-password-changed = A password was changed.
standing-deed-address-changed = An e-mail address was changed.
standing-deed-agreement-signed = The agreement was signed.
standing-deed-organization-enrolled = The organization was enrolled.
standing-deed-contact-roles-assigned = The contact roles were assigned.
standing-deed-listed = The headquarters was listed in the directory.
standing-deed-level-earned = The requirements of a higher program level were met.
standing-deed-competency-awarded = A competency was awarded.
standing-deed-designation-enrolled = The organization was enrolled in a designation.
standing-deed-fact-recorded = Facts that count were recorded from outside.
standing-deed-reference-written = A customer was asked to approve a reference.
standing-deed-reference-mailed-again = A customer was asked again to approve a reference.
standing-deed-reference-approved = A customer approved a reference.
standing-deed-reference-declined = A customer declined a reference.
standing-deed-reference-assigned = It was changed what a reference counts for.
standing-deed-reference-withdrawn = A reference was withdrawn.
standing-deed-credential-linked = A credential was linked.
standing-deed-credential-unlinked = A credential was unlinked.
standing-deed-credential-not-linked = A credential given at the enrollment could not be linked.
standing-deed-domain-claimed = A mail domain was added.
standing-deed-domain-proved = A mail domain was proved.
standing-deed-domain-lost = The proof of a mail domain was lost.
standing-deed-domain-ended = A mail domain was given up.

standing-signature-title = Signature
standing-signed-for = For
standing-signed-by = By
# $person, $title: as the agreement was signed
standing-signature = { $person }, { $title }
standing-signed-at = On
standing-signed-edition = Edition
standing-signed-digest = SHA-256 of the text

## Requests to associate

standing-menu-requests = Requests to associate
standing-menu-domains = Mail domains
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
    [one] { $count } person asks to be associated
   *[other] { $count } people ask to be associated
}
standing-task-requests-why = They cannot act for you until an administrator has answered.
standing-task-requests-button = Answer
# $name: the organization.
standing-associated = You are associated with { $name }.
standing-deed-request-approved-by-domain = A request to associate was approved by its domain.
standing-deed-request-approved = A request to associate was approved.
standing-deed-request-rejected = A request to associate was rejected.
standing-deed-associated = Somebody was associated.
standing-deed-invited = Somebody was invited.
standing-deed-invitation-withdrawn = An invitation was taken back.
standing-deed-person-moved = Somebody was placed at another location.
standing-deed-profile-changed = An individual profile was changed.
standing-deed-administration-changed = What somebody administers was changed.
standing-deed-contact-role-handed-on = A contact role was handed on.
standing-deed-association-ended = Somebody’s association was ended.
standing-deed-association-left = Somebody left the organization.
standing-deed-location-added = A location was added.
standing-deed-location-changed = What is told of a location was changed.
standing-deed-location-moved = A location was moved.
standing-deed-location-closed = A location was closed.
standing-deed-headquarters-exchanged = Another location became the headquarters.
standing-deed-contact-role-assigned = A contact role at a location was assigned or removed.
standing-deed-location-listed = A location was listed in the directory again.
standing-deed-location-hidden = A location was taken off the directory.
standing-menu-people = People
