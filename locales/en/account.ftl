# One's account: sessions, password, address.

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

account-confirm-title = Confirm your new address
# $email: the new address
account-confirm-lead = From now on you sign in as { $email }, and we write to you there. Your other sessions end.
account-confirm-button = Use this address

account-done-password = Your password is changed. Your other sessions have ended.
account-done-address = Your e-mail address is changed. Your other sessions have ended.
account-done-sent = A message with a link is on its way to the new address.
account-done-sessions = Done. That browser is signed out.
