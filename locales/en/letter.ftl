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
letter-password-changed-button = Open the { $center }
letter-password-changed-why = You get this message because the account has this address. If you did not change the password, choose a new one and write to { $service } at once.

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = { $organization } is enrolled in the { $program }
letter-enrolled-head = Your membership is confirmed.
# $first, $last: the name of who enrolled, in the order and with the title that a letter wants.
letter-enrolled-greeting = Dear { $first } { $last },
letter-enrolled-body = { $organization } is now a member of the { $program }. Keep this message: it has the ID that you give when you write to us.
letter-enrolled-partner-id = Partner Program ID
letter-enrolled-level = Program level
letter-enrolled-anniversary = Anniversary
# $starts, $ends: the first and the last day.
letter-enrolled-term = The membership lasts from { $starts } to { $ends }.
letter-enrolled-button = Open your membership
# Stands before the address of the organization's public page.
letter-enrolled-listing = What customers see of you:
# $signed: a date and time. $first, $last, $title: name and job title of who signed.
letter-enrolled-agreement = You signed the agreement on { $signed } as { $first } { $last }, { $title }. It is attached as you signed it, with its digest.
letter-enrolled-why = You get this message because you enrolled { $organization }. If that was not you, write to { $service }.

## The signed agreement, attached

# The heading above the facts of the signature.
letter-agreement-signature = The signature
letter-agreement-organization = Organization
letter-agreement-partner-id = Partner Program ID
letter-agreement-program = Program
letter-agreement-vendor = Signed with
letter-agreement-signed-by = Signed by
# $first, $last: in the order in which a full name is written.
letter-agreement-name = { $first } { $last }
letter-agreement-job-title = Job title
letter-agreement-signed-at = Signed on
letter-agreement-signed-at-utc = The same moment in UTC
# The program year whose text was signed.
letter-agreement-edition = Edition
letter-agreement-language = Language of the text
letter-agreement-digest = Digest of the text (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = The digest is that of the file { $file }, attached to the same message: the text that was signed, byte for byte.
