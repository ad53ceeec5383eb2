# One's account: sessions, password, address, language and mail.

# $email: the address of the account
account-lead = You sign in as { $email }.

account-sessions = Where you are signed in
# $when: date and time
account-session-used = Last used { $when }
account-session-this = This browser
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $browser } on { $system }
account-session-unknown = Unknown browser
account-session-end = End
account-session-end-others = End all other sessions

account-password = Change your password
account-password-button = Save the new password

account-address = Change your e-mail address
account-address-hint = The new address counts once you have opened the link that we mail to it.
account-address-button = Mail a link to the new address

account-preferences = Language and mail
account-preferences-language = Language of pages and mail
account-preferences-mail = Mail about your organizations
account-preferences-always = We always write to you about your own account, requests that wait for you, and what is owed.
account-preferences-join-mail = Write to me when somebody joins an organization that I administer
account-preferences-button = Save

account-confirm-title = Confirm your new address
# $email: the new address
account-confirm-lead = From now on you sign in as { $email }, and we write to you there. Your other sessions end.
account-confirm-button = Use this address

account-done-password = Your password is changed. Your other sessions have ended.
account-done-address = Your e-mail address is changed. Your other sessions have ended.
account-done-sent = A message with a link is on its way to the new address.
account-done-sessions = Done. That browser is signed out.
account-done-preferences = Your choice of language and mail is saved.

account-ways = Ways to sign in
account-way-passkey = Passkey
# $when: date and time
account-way-added = Added { $when }
account-way-remove = Remove
# $provider: the name of an outside provider
account-way-add = Add { $provider }
account-passkey-hint = By which you know it again, such as “Work laptop”.
account-passkey-button = Add a passkey
account-password-new = Choose a password
account-done-ways = Your ways to sign in are changed. Your other sessions have ended.
account-not-done-passkey-refused = No passkey was added. Try again.
account-not-done-provider-refused = The provider did not confirm who you are. Nothing was changed.
account-not-done-provider-silent = The provider does not answer. Try again in a few minutes.
account-not-done-of-another = Another account is signed in to in this way already. Nothing was changed.
account-proof-title = Confirm that it is you
account-proof-lead = You signed in a while ago. Before this is changed, show once more that the account is yours.
account-proof-button = Confirm
account-proof-again = Sign in again
