### How people come to an organization. Guide: steps 25 to 33.

## Organization Found: Submit E-mail

association-request-title = Organization Found: Submit E-mail
# $organization: the name that customers see.
association-request-lead = You ask to be associated with { $organization }. We write to the address that you give here.
association-label-email = E-mail address
association-label-first-name = First name
association-label-last-name = Last name
association-hint-email = Your address at this organization is best: where its domain is known, you need nobody’s approval.
association-missing-email = Enter your e-mail address.
association-missing-first-name = Enter your first name.
association-missing-last-name = Enter your last name.
association-submit = Submit
association-cancel = Cancel

## What becomes of a request. $organization: the name that customers see. $email: the address that was given.

association-state-title-mailbox = Check your e-mail
association-state-lead-mailbox = We wrote to { $email }. If that address is right, you have a message within a minute: open the link in it to go on with { $organization }.
association-state-title-choice = Your address is confirmed
association-state-lead-choice = { $email } is not in a domain that { $organization } has claimed. Contact its administrators, or correct your entries.
association-state-title-administrator = The administrators are asked
association-state-lead-administrator = The administrators of { $organization } decide. We write to { $email } as soon as they have; you can close this page.
association-state-title-approval = Your request is approved
association-state-lead-approval = { $organization } has let you in. Open the link that we mailed to { $email } to go on: it shows that the address is yours.
association-state-title-profile = Your request is approved
association-state-lead-profile = One page is left before you are associated with { $organization }: your individual profile.
association-state-title-done = You are associated with { $organization }
association-state-lead-done = You can use its pages now.
association-state-title-rejected = Your request was rejected
association-state-lead-rejected = The administrators of { $organization } did not approve it. Their reason is below.
association-state-title-withdrawn = Your request is withdrawn
association-state-lead-withdrawn = Nobody at { $organization } is asked any more. You can ask again at any time.
association-state-title-taken-back = The approval was taken back
association-state-lead-taken-back = { $organization } let you in and has taken that back. Ask its administrators if you do not know why.
association-state-title-lapsed = Nobody answered your request
association-state-lead-lapsed = The administrators of { $organization } did not answer in 30 days, so the request has lapsed. You can ask again, or write to the service center.
association-so-far = What happened so far
association-moment-made = You asked
association-moment-proved = You opened the link and confirmed the address
association-moment-asked = The administrators were asked
association-moment-completed = You submitted your individual profile
association-moment-approved = An administrator approved
association-moment-approved-by-domain = Approved at once: the address is in a domain of the organization
association-moment-rejected = An administrator rejected
association-moment-withdrawn = The request was withdrawn
association-moment-taken-back = An administrator took the approval back
association-moment-lapsed = The request lapsed
# $person: the administrator’s name.
association-reason-by = { $person } gives this reason:
association-contact-administrator = Contact Administrator
association-correct = Correct your entries
association-find-again = Find My Organization
association-to-profile = Go on to Your Individual Profile
association-to-organization = Open the organization’s page

## The page of the link that was mailed. $organization: the name that customers see. $email: the address.

association-link-title = Your association with { $organization }
association-link-lead-own = { $email } is an address of { $organization }. Go on, and your request is approved.
association-link-lead-approved = The administrators of { $organization } have approved your request. Go on to confirm that { $email } is yours; your individual profile comes next.
association-link-lead-other = Go on to confirm that { $email } is yours. Then the administrators of { $organization } can be asked.
association-link-button-own = Go on to Your Individual Profile
association-link-button-other = Confirm my address
association-spent-title = This link no longer works
association-spent-lead = It was used already, is too old, was replaced by a newer one, or belongs to another account. Sign in with the account with which you asked, or find your organization again.

## Your Individual Profile

association-profile-title = Your Individual Profile
# $organization: the name that customers see.
association-profile-lead = With this page you are associated with { $organization }. Its administrators see your answers.

## The administrators’ inbox

association-inbox-title = Requests to associate
association-inbox-lead = People who want to act for your organization. Approve only whom you know: an address can be in anybody’s hands.
association-inbox-empty = Nobody is waiting. When somebody asks, we write to you.
association-inbox-approved = Approved. We wrote to them with the link to their individual profile.
association-inbox-rejected = Rejected. We wrote to them with your reason.
association-label-asked = Waiting since
association-address-proved = Address confirmed
association-address-unproved = Address not confirmed yet
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = Look closely: { $theirs } could be taken for your domain { $ours }, but is another.
association-approve = Approve
association-reject = Reject
association-reject-open = Reject with a reason
association-label-reason = Reason
association-hint-reason = They read it as you write it.
association-missing-reason = Give a reason.
association-to-inbox = Back to the requests
association-before-title = This request is decided already
# $name: the administrator. $when: a date and time.
association-before-approved = { $name } approved it on { $when }.
association-before-rejected = { $name } rejected it on { $when }.
# $when: a date and time.
association-before-approved-by-domain = It was approved on { $when } because of the address’s domain.
association-before-withdrawn = It was withdrawn on { $when }.
association-before-lapsed = It lapsed on { $when }.
