# Credentials: what somebody holds from the vendor, and for which organization it counts.

credentials-menu = Credentials
credentials-title = Credentials
# $organization: the name that customers see
credentials-lead = Link a credential, and it counts for { $organization }. A credential is linked to one organization at most, and you can unlink it at any time.
credentials-own = Your credentials
credentials-none = You have not linked a credential here yet.
credentials-add = Link a credential
credentials-label-number = Credential number
credentials-optional-number = Credential number (optional)
credentials-hint-number = It is on your certificate, such as MC0012345. Spaces and dashes make no difference.
credentials-missing-number = Enter the number of your credential.
credentials-confirm = Is this your name?
# $name: the name as the register writes it
credentials-confirm-yes = Yes, { $name } is me
# $differences: what is forgiven, such as “accents and other marks”
credentials-confirm-differs = What differs: { $differences }
credentials-forgiven-case = capital and small letters
credentials-forgiven-accents = accents and other marks
credentials-forgiven-width = wide and narrow letters
credentials-forgiven-order = the order of the names
credentials-forgiven-middle-name = a middle name
credentials-link = Link Credential
credentials-done-linked = The credential is linked. It counts from now on.
credentials-done-already = You have linked this credential already.
credentials-done-unlinked = The credential is unlinked.
# $number: as the register writes it
credentials-number = Credential { $number }
# $day: when it was linked
credentials-since = Linked since { $day }.
credentials-earned = Certification or exam
credentials-on = Earned on
credentials-until = Valid until
credentials-no-end = No end
credentials-nothing = The register names no certification or exam for it yet.
credentials-unlink = Unlink
# $number: as the register writes it
credentials-unlink-title = Unlink credential { $number }?
# $organization: the name that customers see
credentials-unlink-lead = It no longer counts for { $organization } then. You can link it again at any time.
credentials-unlink-confirm = Unlink Credential
credentials-unlink-keep = Keep it linked
credentials-everybodys = Credentials of your organization
credentials-everybodys-caption = Which credential was linked by whom
credentials-nobodys = Nobody has linked a credential yet.
credentials-holder = Individual
credentials-head-number = Number
credentials-holds = Certifications and exams
# On the congratulations page, where the credential given in the wizard could not be linked
credentials-notice-not-found = Your credential was not linked: we find none with this number in your name. Everything else is done. Try again under Credentials.
credentials-notice-elsewhere = Your credential was not linked: it is linked elsewhere. Everything else is done. Unlink it there, then link it under Credentials.
credentials-notice-not-confirmed = Your credential was not linked: the register now writes your name otherwise. Everything else is done. Confirm it under Credentials.
