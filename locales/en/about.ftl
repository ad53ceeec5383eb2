# What the footer leads to.

about-privacy-title = Privacy and cookies
about-privacy-lead = We keep what a membership needs, for as long as it needs it. No other website is told that you are here.
about-privacy-cookies = The two cookies
about-privacy-session = Keeps you signed in on this browser. It ends when you sign out, after seven days without a visit, and after thirty days at the latest.
about-privacy-language = Remembers the language that you chose, for one year.
about-privacy-kept = What is kept
about-privacy-drafts = An enrollment that you have not finished is yours alone. It is deleted when you cancel it, and thirty days after your last entry.
about-privacy-signatures = A signed agreement is kept with its text, its time and the names that signed it, because both sides may have to prove it.
about-privacy-links = A link that we mail works once. We store no link and no password that anyone could read.
about-privacy-logs = Our logs have no names, no e-mail addresses and nothing that you typed.

about-accessibility-title = Accessibility
about-accessibility-lead = Everyone who works for a partner should be able to finish what they came for, alone.
about-accessibility-keyboard = Every page works with the keyboard alone, and with the text at four times its size.
about-accessibility-script = Every page works without JavaScript.
about-accessibility-tested = Each page is checked by machine against WCAG 2.2 AA before it is released, in light and dark, on narrow and wide screens.
about-accessibility-gaps = No people who use screen readers have tested it yet. If something stops you, write to the service center: we will mend it.

about-contact-title = Contact the service center
about-contact-lead = Write to the center of your region. Name your organization and its Partner Program ID, if it has one. Never send a password.
