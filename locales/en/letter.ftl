### The letters that the center mails, and the signed agreement that comes with one of them.
###
### $center is what the center is called, $program what the program is called, and $service is the e-mail address of
### the service center. Subjects begin with what happened. Every letter ends with why one gets it.

## On every letter

# Stands before an address that is written out below a button.
letter-copy-address = Or copy this address:
# $until: a date and time.
letter-until = The link works once, until { $until }.
# $reference: letters and figures to quote when writing to the service center.
letter-reference = Reference { $reference }

## Someone wants an account with this address

letter-prove-address-subject = Confirm your e-mail address for the { $center }
letter-prove-address-head = Confirm your e-mail address
letter-prove-address-body = You began an account at the { $center } of the { $program } with this address. Confirm it, choose a password, and you can start.
letter-prove-address-button = Confirm and choose a password
letter-prove-address-why = You get this message because somebody entered this address to open an account. If that was not you, do nothing: without you there will be no account.

## Someone wants an account, but the address has one

letter-already-registered-subject = You already have an account at the { $center }
letter-already-registered-head = You already have an account
letter-already-registered-body = Somebody entered this address to open an account at the { $center }. It has one already, so nothing was changed. Sign in with your password, or choose a new one.
letter-already-registered-button = Sign In
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = Choose a new password here:
letter-already-registered-why = You get this message because somebody entered this address to open an account. If that was not you, there is nothing to do: nobody was told that you have one.

## Someone wants to choose a new password

letter-recover-subject = Choose a new password for the { $center }
letter-recover-head = Choose a new password
letter-recover-body = Somebody asked for a new password for the account with this address. Choose it here; until you do, the old one works.
letter-recover-button = Choose a new password
letter-recover-why = You get this message because somebody entered this address as that of a forgotten password. If that was not you, do nothing: your password stays as it is.

## Someone wants to choose a new password, but the address has no account

letter-nothing-to-recover-subject = There is no account with this address at the { $center }
letter-nothing-to-recover-head = There is no account with this address
letter-nothing-to-recover-body = Somebody asked for a new password, but the { $center } of the { $program } has no account with this address. Perhaps yours has another one. You can also open an account now.
letter-nothing-to-recover-button = Open an account
letter-nothing-to-recover-why = You get this message because somebody entered this address as that of a forgotten password. If that was not you, there is nothing to do.

## An account is to have this address from now on

letter-prove-new-address-subject = Confirm the new e-mail address of your account at the { $center }
letter-prove-new-address-head = Confirm your new e-mail address
letter-prove-new-address-body = An account at the { $center } of the { $program } is to have this address. It counts once you confirm it; until then the old one does.
letter-prove-new-address-button = Confirm this address
letter-prove-new-address-why = You get this message because somebody entered this address as the new one of an account. If that was not you, do nothing: the account keeps its old address.

## The address of an account was changed: told to the old one

letter-address-changed-subject = The e-mail address of your account at the { $center } was changed
letter-address-changed-head = Your e-mail address was changed
# $address: the new e-mail address.
letter-address-changed-body = Your account at the { $center } has a new address: { $address }. You sign in with it from now on, and our messages go there. All other sessions were ended.
letter-address-changed-button = Open the { $center }
letter-address-changed-why = You get this message because this was the address of the account until now. If you did not change it, write to { $service } at once.

## The password was changed

letter-password-changed-subject = The password of your account at the { $center } was changed
letter-password-changed-head = Your password was changed
letter-password-changed-body = Your account at the { $center } has a new password. All other sessions were ended.
letter-password-changed-why = You get this message because the account has this address. If you did not change the password, choose a new one and write to { $service } at once.

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = Prove the domain { $domain } for the { $center }
letter-prove-domain-head = Prove a domain by this mailbox
letter-prove-domain-body = An administrator of an organization at the { $center } says that { $domain } is theirs, and that they read mail at this address. If that is you, open the link, sign in and press the button.
letter-prove-domain-button = Prove the domain
letter-prove-domain-why = You get this message because somebody entered this address to prove a domain. If that was not you, do nothing: without the button nothing is proved.

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = A mail domain of { $organization } is proved
letter-domain-proved-head = A domain is proved
letter-domain-proved-body = { $domain } is proved as a domain of { $organization }. Colleagues who ask to join with an address in it need nobody’s approval.
letter-domain-proved-button = See the domains
letter-domain-proved-why = You get this message because you administer { $organization }. If you know nothing of it, look at the domains.

letter-domain-lost-subject = A mail domain of { $organization } no longer lets people in
letter-domain-lost-head = A domain no longer lets people in
letter-domain-lost-body-record = The record of { $domain } was not found three times in a row, so the domain is no longer proved. New colleagues of { $organization } need your approval until you prove it again.
letter-domain-lost-body-year = The proof of { $domain } by mailbox is over. New colleagues of { $organization } need your approval until you prove it again.
letter-domain-lost-body-given-up = An administrator gave up { $domain }. New colleagues of { $organization } with an address in it need your approval. Nobody who is in goes out.
letter-domain-lost-body-conflict = Another organization has proved { $domain } as strongly as yours. Until that is settled, new colleagues of { $organization } need your approval.
letter-domain-lost-body-outdone = Another organization has proved { $domain } more strongly, and that counts. New colleagues of { $organization } need your approval until you prove the domain as strongly.
letter-domain-lost-button = See the domains
letter-domain-lost-why = You get this message because you administer { $organization }.

letter-domain-ends-subject = The proof of a mail domain of { $organization } ends soon
letter-domain-ends-head = The proof of a domain ends soon
letter-domain-ends-body = The proof of { $domain } by mailbox holds until { $day }. After that, new colleagues of { $organization } need your approval. Prove it again, or by a DNS record, which does not run out.
letter-domain-ends-button = Prove it again
letter-domain-ends-why = You get this message because you administer { $organization }.

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = { $organization } is enrolled in the { $program }
letter-enrolled-head = Your membership is confirmed.
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = Dear { $person },
letter-enrolled-body = { $organization } is now a member of the { $program }. Keep this message: it has the ID that you give when you write to us.
letter-enrolled-partner-id = Partner Program ID
letter-enrolled-level = Program level
letter-enrolled-anniversary = Anniversary
# $starts, $ends: the first and the last day.
letter-enrolled-term = The membership lasts from { $starts } to { $ends }.
letter-enrolled-button = Open your membership
# Stands before the address of the organization's public page.
letter-enrolled-listing = What customers see of you:
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = You signed the agreement on { $signed } as { $person }, { $title }. It is attached as you signed it, with its digest.
letter-enrolled-credential-not-found = Your credential was not linked: we find none with this number in your name. Everything else is done. Try again under Credentials.
letter-enrolled-credential-elsewhere = Your credential was not linked: it is linked elsewhere. Everything else is done. Unlink it there, then link it under Credentials.
letter-enrolled-credential-not-confirmed = Your credential was not linked: the register now writes your name otherwise. Everything else is done. Confirm it under Credentials.
letter-enrolled-why = You get this message because you enrolled { $organization }. If that was not you, write to { $service }.

## The signed agreement, attached

# The heading above the facts of the signature.
letter-agreement-signature = The signature
letter-agreement-organization = Organization
letter-agreement-partner-id = Partner Program ID
letter-agreement-program = Program
letter-agreement-vendor = Signed with
letter-agreement-signed-by = Signed by
letter-agreement-job-title = Job title
letter-agreement-signed-at = Signed on
letter-agreement-signed-at-utc = The same moment in UTC
# The program year whose text was signed.
letter-agreement-edition = Edition
letter-agreement-language = Language of the text
letter-agreement-digest = Digest of the text (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = The digest is that of the file { $file }, attached to the same message: the text that was signed, byte for byte.

## Somebody asked to be associated. $organization: the name that customers see.

letter-association-ready-subject = Go on with your association with { $organization }
letter-association-ready-head = One step is left
letter-association-ready-body = This address is in a domain of { $organization }, so nobody has to approve your request. Open the link and fill in your individual profile.
letter-association-ready-button = Go on to Your Individual Profile
letter-association-ready-why = You get this message because somebody entered this address to be associated with { $organization } at the { $center }. If that was not you, do nothing: nobody is let in.

letter-association-to-ask-subject = Confirm your address for { $organization }
letter-association-to-ask-head = Confirm your address
letter-association-to-ask-body = This address is not in a domain that { $organization } has claimed. Open the link to confirm that it is yours; then you can contact the administrators of { $organization }, or enter the address that you have there.
letter-association-to-ask-button = Confirm my address
letter-association-to-ask-why = You get this message because somebody entered this address to be associated with { $organization } at the { $center }. If that was not you, do nothing: nobody is let in.

## Told to administrators. $person: who asks. $address: their e-mail address.

letter-association-asked-subject = Somebody asks to be associated with { $organization }
letter-association-asked-head = Somebody asks to join you
letter-association-asked-body = { $person } asks to act for { $organization } in the { $program }. The address they gave: { $address }. Approve the request if you know them, or reject it with a reason.
letter-association-asked-button = Open the request
letter-association-asked-why = You get this message because you administer { $organization } at the { $center }.

letter-association-reminded-subject = A request to { $organization } has waited for three days
letter-association-reminded-head = Somebody is still waiting
letter-association-reminded-body = { $person } ({ $address }) asked to act for { $organization } three days ago. Without an answer the request goes to your next contact in four days, and lapses after thirty.
letter-association-reminded-button = Open the request
letter-association-reminded-why = You get this message because you administer { $organization } at the { $center }.

letter-association-passed-on-subject = A request to { $organization } waits for its administrators
letter-association-passed-on-head = A request nobody has answered
letter-association-passed-on-body = { $person } ({ $address }) asked to act for { $organization } seven days ago, and no administrator has answered. Tell one of them: only an administrator can approve or reject it.
letter-association-passed-on-button = Open the { $center }
letter-association-passed-on-why = You get this message because you hold a contact role of { $organization } at the { $center }.

letter-association-completed-subject = { $person } is associated with { $organization }
letter-association-completed-head = Somebody joined you
letter-association-completed-body = { $person } ({ $address }) is associated with { $organization } now, without any administrative right.
letter-association-completed-button = Open your membership
letter-association-completed-why = You get this message because you administer { $organization } at the { $center }.

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = Look closely: { $theirs } could be taken for your domain { $ours }, but is another.

## The answer. $administrator: who gave it.

letter-association-approved-subject = { $organization } approved your request
letter-association-approved-head = You are let in
letter-association-approved-body = { $administrator } approved your request to be associated with { $organization }. Fill in your individual profile, and you can act for it.
letter-association-approved-button = Go on to Your Individual Profile
letter-association-approved-why = You get this message because you asked to be associated with { $organization } at the { $center }.

letter-association-rejected-subject = { $organization } did not approve your request
letter-association-rejected-head = Your request was rejected
letter-association-rejected-body = { $administrator } rejected your request to be associated with { $organization }. The reason:
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = Find My Organization
letter-association-rejected-why = You get this message because you asked to be associated with { $organization } at the { $center }. If the reason is a mistake, write to { $organization }, or to { $service }.

letter-association-lapsed-subject = Your request to { $organization } has lapsed
letter-association-lapsed-head = Nobody answered in thirty days
letter-association-lapsed-body = The administrators of { $organization } did not answer your request, so it has lapsed. Ask again, or write to { $service }.
letter-association-lapsed-button = Ask again
letter-association-lapsed-why = You get this message because you asked to be associated with { $organization } at the { $center }.

letter-invited-subject = { $organization } invites you to the { $program }
letter-invited-head = You are invited
letter-invited-body = { $administrator } invites you to act for { $organization } in the { $program }. Open the link, sign in or create an account, and fill in your individual profile.
letter-invited-button = Accept the invitation
letter-invited-why = You get this message because an administrator of { $organization } entered this address at the { $center }. If you do not know them, do nothing: without you nothing happens.

## A customer is asked to approve a reference, and who wrote it is told the answer

# $administrator: who wrote it
letter-reference-asked-subject = { $organization } asks you to approve a reference
letter-reference-asked-head = Was this project as described?
letter-reference-asked-body = { $administrator } has described a project that { $organization } finished for you, as a reference for the { $program }. Read the description, and approve or decline it. It is one page, and you need no account.
letter-reference-asked-button = Read and answer
letter-reference-asked-why = You get this message because an administrator of { $organization } entered this address at the { $center }. If you know nothing of such a project, decline it on the page, or do nothing: without you it does not count.

# $customer: the customer’s company. $title: what the project is called
letter-reference-approved-subject = A customer approved your reference
letter-reference-approved-head = A reference was approved
letter-reference-approved-body = { $customer } approved the reference “{ $title }”. It counts for { $organization } from now on.
letter-reference-approved-button = Open the reference
letter-reference-approved-why = You get this message because you wrote this reference, or because you administer { $organization } at the { $center }.

letter-reference-declined-subject = A customer declined your reference
letter-reference-declined-head = A reference was declined
letter-reference-declined-body = { $customer } declined the reference “{ $title }”. It does not count for { $organization }.
letter-reference-declined-button = Open the reference
letter-reference-declined-why = You get this message because you wrote this reference, or because you administer { $organization } at the { $center }.

# Stands before what the customer wrote
letter-reference-remark = The customer added:

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = Rights at { $organization } were changed
letter-administration-changed-head = Rights were changed
letter-administration-changed-body-nothing = { $by } took back what { $person } administered at { $organization }.
letter-administration-changed-body-branch = { $by } lets { $person } administer a location of { $organization } and those below it.
letter-administration-changed-body-everything = { $by } lets { $person } administer all of { $organization }.
letter-administration-changed-button = See the organization
letter-administration-changed-why = You get this message because it is about you, or because you administer { $organization } at the { $center }. If it was not meant to happen, talk to the other administrators.

letter-contact-handed-on-subject = { $organization } has another Primary Program Contact
letter-contact-handed-on-head = Primary Program Contact
letter-contact-handed-on-body = { $person } is now the Primary Program Contact of { $organization }. { $by } made the change.
letter-contact-handed-on-button = See the organization
letter-contact-handed-on-why = You get this message because it is about you, or because you administer { $organization } at the { $center }. If it was not meant to happen, write to the service center at once: { $service }.

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = You are a contact of { $organization } now
letter-contact-assigned-head = A contact role is yours
letter-contact-assigned-body = { $by } made you { $role } of { $location }, a location of { $organization }. The locations below it that have nobody else in this role turn to you, too.
letter-contact-assigned-button = See the organization
letter-contact-assigned-why = You get this message because you work for { $organization } at the { $center }. If it was not meant for you, talk to its administrators.

letter-association-ended-subject = An association with { $organization } was ended
letter-association-ended-head = An association was ended
letter-association-ended-body = { $by } ended the association of { $person } with { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials =
    { $count ->
        [one] One credential that was linked there no longer counts for it and can be linked elsewhere.
       *[other] { $count } credentials that were linked there no longer count for it and can be linked elsewhere.
    }
letter-association-ended-button = Open the center
letter-association-ended-why = You get this message because it is about you, or because you administer { $organization } at the { $center }.

letter-association-left-subject = Somebody left { $organization }
letter-association-left-head = Somebody left
letter-association-left-body = { $person } no longer acts for { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials =
    { $count ->
        [one] One credential that was linked there no longer counts for it.
       *[other] { $count } credentials that were linked there no longer count for it.
    }
letter-association-left-button = See the organization
letter-association-left-why = You get this message because you administer { $organization } at the { $center }.

## When something happened to an account, and on which browser

# $when: a date and time, $browser: a browser or the word for an unknown one
letter-happened = It happened on { $when }. Browser: { $browser }
# $browser, $system: names of products, such as Firefox and Windows 10
letter-browser = { $browser } on { $system }
letter-browser-unknown = unknown

## The ways to sign in were changed

letter-ways-changed-subject = The ways to sign in to your account at the { $center } were changed
letter-ways-changed-head = Your ways to sign in were changed
# $change: one of the sentences that follow
letter-ways-changed-body = { $change } All other sessions were ended.
letter-ways-changed-password-added = Your account now has a password.
letter-ways-changed-password-removed = The password of your account was removed.
# $name: what the passkey or the provider is called
letter-ways-changed-passkey-added = This passkey was added: { $name }.
letter-ways-changed-passkey-removed = This passkey was removed: { $name }.
letter-ways-changed-outside-added = You can now sign in with { $name }.
letter-ways-changed-outside-removed = You can no longer sign in with { $name }.
letter-ways-changed-why = You get this message because the account has this address. If you did not change this, choose a new password, look at the ways to sign in on the account’s page, and write to { $service } at once.

## Somebody signed in on a browser that was not known

letter-new-device-subject = New sign-in to your account at the { $center }
letter-new-device-head = A new browser signed in to your account
letter-new-device-body = Somebody signed in to your account at the { $center } on a browser that it did not know yet. If that was you, there is nothing to do.
letter-new-device-why = You get this message because the account has this address. If that was not you, choose a new password, which ends every session, and write to { $service } at once.
