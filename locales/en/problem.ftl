# What is wrong with an entry, shown beside its field and in the list at the top of the page.
# Each says what is wrong and what to do.

problem-required = This is needed. Fill it in, or choose an answer.
problem-too-long = { $most ->
    [one] Enter at most { $most } character.
   *[other] Enter at most { $most } characters.
} You typed { $typed }.
problem-too-short = { $least ->
    [one] Enter at least { $least } character.
   *[other] Enter at least { $least } characters.
}
problem-hidden = This has characters that cannot be seen. Delete it and type it again.
problem-no-letter = This needs at least one letter or digit.
problem-too-many-marks = One letter here has more marks than any language writes. Delete them and type it again.
problem-not-a-city = A city needs at least one letter.
problem-not-offered = Choose one of the answers that are offered here.
problem-not-an-email-address = This is not an e-mail address. Enter one such as name@example.com.
problem-not-a-web-address = This is not a web address. Enter one such as www.example.com.
problem-not-a-domain = This is not the domain of an organization. Enter one such as example.com, or an e-mail address of your organization.
problem-not-a-partner-id = This ID is mistyped. Check each letter and figure, or search by name.
problem-not-a-telephone-number = This is not a telephone number. Enter it as it is dialed in its country, or with the country code.
problem-not-a-postal-code = This is not how postal codes are written there. Enter one such as { $example }.
problem-not-a-number = Enter a whole number from { $least } to { $most }.
problem-not-a-hundred = The shares must add up to 100 percent. Yours add up to { $sum }.
problem-too-many = { $most ->
    [one] Choose at most { $most } answer.
   *[other] Choose at most { $most } answers.
}
problem-guessable-password = Others could guess this password. Use a longer one: three or four words that do not belong together do well.
problem-wrong-password = This is not your current password. Type it again. If you forgot it, sign out and ask for a new one.
problem-too-often = { $minutes ->
    [one] To protect accounts, we count attempts. Try again in { $minutes } minute.
   *[other] To protect accounts, we count attempts. Try again in { $minutes } minutes.
}
problem-guessed-too-often =
    { $minutes ->
        [one] You have tried many numbers. Try again in { $minutes } minute.
       *[other] You have tried many numbers. Try again in { $minutes } minutes.
    }
problem-credential-not-found = We find no credential with this number in your name. Compare the number with your certificate, and your name with the one on it.
problem-credential-elsewhere = This credential is linked elsewhere. Unlink it there first, then link it here.
# $name: the name as the register writes it
problem-credential-to-confirm = The register writes your name as “{ $name }”. Confirm below that this is you.
problem-public-suffix = Anybody can register a name under this ending, so it can be nobody’s. Enter your own domain.
problem-free-mail = Anybody gets a mailbox at this provider, so the domain can be nobody’s. Enter your own domain.
problem-disposable = This domain hands out throwaway mailboxes, so it can be nobody’s. Enter your own domain.
problem-too-many-domains = An organization can have { $most } domains. Give one up first.

problem-own-reference = This address belongs to the organization itself. A reference is approved by a customer.
problem-too-many-references = { $most } customers are being asked already. Wait for their answers, or withdraw a reference.
problem-mailed-enough = This customer was written to as often as may be for now. Try again tomorrow.
problem-reference-serves = This reference helped to earn a competency that you still hold. It can serve something else once that has ended.
problem-last-way = This is your only way to sign in, so it stays. Add another one first.
# $entries: what was typed and is no address, separated by commas
problem-not-email-addresses = These are not e-mail addresses: { $entries }. Correct them or take them out.
problem-last-global-administrator = Nobody else administers all of the organization. Give somebody else that right first.
problem-primary-contact-first = This is the Primary Program Contact. Hand that role on to somebody else first.
problem-location-contact-first = This is the contact of a location in a role that brings the right over it. Assign that role to somebody else first, under Manage Locations.
problem-location-missing = There is no such location any more.
problem-location-own-branch = A location cannot hang below itself. Choose one outside of its own branch.
problem-location-already-there = That is how it is already. Choose another one.
problem-location-too-deep = The tree would become more than five locations deep. Choose one further up.
problem-location-headquarters = The headquarters stays: it is what the organization is listed by. Make another location the headquarters first.
problem-location-role-required = The program requires this contact role, and nobody is above the headquarters who could fill it. Assign somebody else instead.
problem-location-administers-elsewhere = This role brings the right over the location and those below it, and this person administers other locations already. Choose somebody else, or change what this person administers first.
problem-changed-meanwhile = Something has changed since this page was shown. Read what would change now, then confirm.
problem-edited-meanwhile = Somebody else has changed this location since you opened the form. Your entries are below and not saved yet. Saving them replaces what is kept now.
