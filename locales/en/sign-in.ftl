# Signing in, registering, recovering.

sign-in-lead = Use the same e-mail address every time: it is how we know you.
sign-in-refused = The e-mail address and the password do not match. Check both. After ten wrong passwords, wait fifteen minutes.
sign-in-session-ended = Your session ended while you were typing. Sign in again: what you typed is kept.
sign-in-typed-title = You are signed in again
sign-in-typed-lead = What you typed is kept, and not sent yet. Look at it once more, then send it.
sign-in-typed-back = Back to what you typed
sign-in-forgotten = I forgot my password
sign-in-new-here = No account yet?
sign-in-register = Create an account

sign-in-label-email = E-mail address
sign-in-label-password = Password
sign-in-label-new-password = New password
sign-in-label-current-password = Your password now
sign-in-password-hint = At least 8 characters. Several words are easier to remember and harder to guess.

sign-in-missing-email = Enter your e-mail address.
sign-in-missing-password = Choose a password.
sign-in-missing-current-password = Enter the password that you use now.

sign-in-title-register = Create an account
sign-in-lead-register = We mail you a link. With it you choose a password, and you can begin.
sign-in-hint-register = Your work address is best: customers and colleagues know it.
sign-in-button-register = Mail me the link

sign-in-title-recover = Choose a new password
sign-in-lead-recover = We mail you a link with which you choose a new one.
sign-in-hint-recover = The address with which you sign in
sign-in-button-recover = Mail me the link

sign-in-sent-title = Check your mail
sign-in-sent-lead-register = A message is on its way. Open the link in it within 24 hours to choose a password.
sign-in-sent-lead-recover = A message is on its way. Open the link in it within one hour to choose a new password.
# $email: the address that was typed
sign-in-sent-to = We wrote to { $email }.
sign-in-sent-nothing = Nothing there after a minute? Look in your spam folder, and check how you typed the address.
sign-in-sent-again = Enter the address again

sign-in-choose-title-register = Choose a password
sign-in-choose-title-recover = Choose a new password
# $email: the address of the account
sign-in-choose-lead = For the account of { $email }.
sign-in-choose-button-register = Create the account
sign-in-choose-button-recover = Save the new password

sign-in-spent-title = This link no longer works
sign-in-spent-lead = It was used already, is too old, or was replaced by a newer one. Ask for another.
sign-in-spent-again = Mail me another link

sign-in-label-passkey-name = Name of the passkey
sign-in-label-way = Ways to sign in
sign-in-missing-passkey-name = Enter a name for the passkey.
sign-in-with-passkey = Sign in with a passkey
# $provider: the name of an outside provider
sign-in-with = Sign in with { $provider }
sign-in-passkey-lead = Your browser now asks your device. If it does not, press the button.
sign-in-passkey-failed = No passkey was used. Try again, or go back and choose another way.
sign-in-passkey-known = This device has a passkey for your account already. Go back, or use another device.
sign-in-passkey-refused = This passkey did not sign you in. Try again, or sign in another way.
sign-in-passkey-back = Back
sign-in-on-the-way = Next, { $provider } asks who you are.
sign-in-on-to = Go on to { $provider }
sign-in-provider-silent = The provider does not answer. Try again in a few minutes, or sign in another way.
sign-in-provider-refused = The provider did not confirm who you are. Nothing was changed. Try again, or sign in another way.
sign-in-has-account-title = You already have an account
sign-in-has-account-lead = There is an account with the e-mail address that { $provider } gave us. Sign in to it, then add { $provider } to your ways to sign in.
sign-in-vouched = { $provider } confirmed who you are, but not your e-mail address. Enter it here, and open the link that we mail in this browser within an hour.
sign-in-choose-with = You will sign in with { $provider }.
