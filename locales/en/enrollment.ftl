# The wizard: four pages, a draft until Finish, and congratulations.

enrollment-step-contact = Organization contact information
enrollment-step-agreement = Agreement
enrollment-step-individual-profile = Individual profile
enrollment-step-organization-profile = Organization profile

enrollment-next = Next
enrollment-submit = Submit
enrollment-finish = Finish
enrollment-cancel = Cancel
enrollment-choose = Choose
enrollment-yes = Yes
enrollment-no = No
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = Draft saved { $when }. We keep it until { $day }.
enrollment-stray = The form that you sent belongs to another enrollment than the one below: it was opened before, or by someone else. None of it was saved, and nothing here was changed. Go on with what you see; the Back button of your browser may still show what you typed.
enrollment-stray-gone = The enrollment that your form belonged to is gone: it was canceled or finished elsewhere, was kept no longer, or is someone else’s. None of the form was saved. You can begin an enrollment here.

## The page before the first

# $program: the program's name
enrollment-introduction-title = Enroll Your Organization in the { $program }
enrollment-introduction-lead = Four pages, about ten minutes. Everyone begins as a Registered Member, without a fee.
# $day: the last day on which the draft is kept
enrollment-introduction-draft = You have begun an enrollment. We keep it until { $day }.
enrollment-introduction-member = You are a member already. What you begin here enrolls another organization.
enrollment-introduction-steps = The four steps
enrollment-introduction-step-contact = The legal name, the name that customers see, and the address of your headquarters.
enrollment-introduction-step-agreement = You read the agreement in your language and sign it with your name and job title.
enrollment-introduction-step-individual-profile = How to reach you, and what you do.
enrollment-introduction-step-organization-profile = What you do, for whom, and with what. Then you are a member.
enrollment-introduction-needs = Have at hand
enrollment-introduction-need-register = The name and address in the company register
enrollment-introduction-need-signer = Someone who may sign for the organization
enrollment-introduction-need-mailbox = A mailbox that you can open now
enrollment-introduction-begin = Begin Enrollment
enrollment-introduction-go-on = Go on with your enrollment
enrollment-introduction-discard = Discard it
enrollment-introduction-sign-in = You sign in or create an account first.

## Step 1

enrollment-contact-title = Organization Contact Information
enrollment-contact-address = Headquarters address
enrollment-contact-reach = How customers reach you
enrollment-contact-refresh = Show the address fields of this country
enrollment-contact-needed = What we know is filled in. Still needed:

enrollment-label-country = Country/Region
enrollment-label-legal-name = Legal Name
enrollment-label-doing-business-as = Doing Business As Name
enrollment-label-registration-number = Registration number
enrollment-label-telephone = Telephone
enrollment-label-web-address = Web address
enrollment-label-preferred-language = Language for our letters

enrollment-note-country = The address below follows this country. Changing it keeps what you have typed.
enrollment-hint-legal-name = As it stands in the company register
enrollment-note-legal-name = Check it twice. You cannot change the legal name later. The service center can, once it has seen papers that prove the change.
enrollment-note-doing-business-as = The name that customers see in the directory. You can change it at any time. Leave it empty to show the legal name.
enrollment-hint-registration-number = From the company register, if you have one
enrollment-hint-telephone = As it is dialed in that country, or with the country code
enrollment-note-web-address = Colleagues with an e-mail address at this domain can be associated faster later on.
enrollment-hint-preferred-language = What we write to your organization is in this language

# $field: what the field asks for
enrollment-missing = Fill in: { $field }.
enrollment-missing-country = Choose the country or region of your headquarters.
enrollment-missing-legal-name = Enter the legal name of your organization.
enrollment-missing-telephone = Enter a telephone number.
enrollment-missing-web-address = Enter the web address of your organization, like www.aalto-brandt.example.
enrollment-missing-preferred-language = Choose a language.

## What was found

enrollment-found-title = Is one of these your organization?
enrollment-found-lead = An organization needs to be enrolled only once. If a colleague has enrolled yours, be associated with it instead.
enrollment-found-because-registration-number = Found because it has the same registration number
enrollment-found-because-domain = Found because it has the same web address
enrollment-found-because-same-record = Found because it was enrolled from the record with which you began
enrollment-found-because-same-name = Found because it has the same name
enrollment-found-because-similar-name = Found because its name is similar
enrollment-found-associate = Associate to this Organization
enrollment-found-others = None of these is my organization
enrollment-found-back = Correct what I entered

## Step 2

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = Edition { $edition }, in force from { $day }. Text in: { $language }. Read it in full before you sign.
enrollment-agreement-changed = The agreement has changed while you were reading. Read the text below again, then sign. What you typed is kept.
enrollment-agreement-gone = The agreement that you signed belongs to an edition of the program that is no longer there. Read the text below and sign it. Everything else that you entered is kept.
enrollment-agreement-contents = In this agreement
enrollment-agreement-print = To print the agreement, print this page. Only the text is printed.

enrollment-signature-title = Your signature
# $name: the legal name of the organization
enrollment-signature-lead = You sign for { $name } and become its Primary Program Contact and Global Administrator. Both can be handed on after enrollment.
enrollment-label-last-name = Last name
enrollment-label-first-name = First name
enrollment-label-job-title = Job title
enrollment-label-decision = Your decision
enrollment-hint-first-name = If you have only one name, enter it in both fields
enrollment-accept = I Accept
# $email: where the copy is mailed
enrollment-accept-hint = I have read the agreement and agree to abide by it. A copy is mailed to { $email }.
enrollment-decline = Decline
enrollment-decline-hint = Ends this enrollment. We ask once more, then everything you entered is deleted.
enrollment-missing-last-name = Enter your last name.
enrollment-missing-first-name = Enter your first name.
enrollment-missing-job-title = Enter your job title.
enrollment-missing-decision = Choose whether you accept the agreement.

## Steps 3 and 4

enrollment-individual-title = Individual Profile
enrollment-individual-lead = So that we write to you about what matters to you, and to nobody else.
enrollment-organization-title = Organization Profile
enrollment-organization-lead = Customers read parts of this in the directory. Finish makes you a member and puts the listing online.
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = When you press Finish, you are listed in the public directory as { $name }, { $city }.

enrollment-section-complete = Complete
enrollment-section-begun = Something is missing
enrollment-section-not-started = Not started
enrollment-section-optional = Optional
enrollment-section-wrong = Needs attention
# $question: the question
enrollment-question-missing = Answer “{ $question }”.
# $share: a part of a hundred, such as Hardware
enrollment-question-share = “{ $share }” of “{ $question }”

## Cancel and Decline

enrollment-cancel-title = Cancel this enrollment?
enrollment-cancel-lead = Everything you entered will be deleted, and cannot be brought back.
enrollment-decline-title = Decline the agreement?
enrollment-decline-lead = Without the agreement there is no membership. Everything you entered will be deleted, and cannot be brought back.
enrollment-cancel-confirm = Delete everything I entered
enrollment-cancel-keep = Keep my enrollment
# $day: the last day on which the draft is kept
enrollment-cancel-kept = You can also leave now and return by { $day }.

## Finished

enrollment-congratulations-title = Congratulations, you are a member!
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = { $name } is enrolled and listed. A copy of the agreement is on its way to { $email }.
enrollment-congratulations-next = What you can do now
enrollment-congratulations-home = Go to your membership
# $minutes: a whole number
enrollment-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
