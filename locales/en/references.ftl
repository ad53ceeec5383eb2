# Customer references: written by a partner, approved by the customer from a mail.

references-title = Customer References
references-lead = A reference describes a finished project. Its customer reads it from a mail, without an account, and approves or declines it. Once it is approved, it counts.

references-write = Write a reference
references-write-lead = We mail a link to the customer, who reads this on a page of its own and answers there.
references-none = There is no reference yet.
references-caption = The references of your organization
# $count: how many are listed at most
references-latest = The latest { $count } are shown.
references-serves = Counts for

references-state = State
references-state-waiting = Customer asked
references-state-approved = Approved
references-state-declined = Declined
references-state-lapsed = Not answered in time
references-state-withdrawn = Withdrawn
references-points = Partner points

## The form

references-label-customer = Customer’s company
references-label-contact = Who approves it there
references-label-email = Their e-mail address
references-label-mail-language = Language of the mail
references-label-title = Title of the project
references-label-project = What was done
references-label-competency = What it counts for
references-hint-email = An address of the customer’s, not one of your own organization.
references-hint-project = Plain text. The customer reads it as you write it.
references-hint-competency = A reference counts for one competency or for partner points. You can choose later.
references-save = Save and ask the customer
references-all = All references

## One reference

references-asked = Asked
references-mailed = Mailed on
references-until = Can be answered until
references-answered = Answered on
references-remark = What the customer added
references-assign = Save choice
references-resend-title = Ask once more
references-resend-lead = The customer gets a new link. The one before stops working.
references-resend = Mail a new link
references-resend-too-soon = The customer was mailed less than a day ago. After that you can ask once more.
references-resend-too-often = The customer was mailed six times. Withdraw this reference, or wait for an answer.
references-withdraw = Withdraw
references-withdraw-title = Withdraw this reference?
# $title: what the project is called. $customer: the customer’s company
references-withdraw-lead = “{ $title }” can no longer be answered by { $customer }. This stays so.
references-withdraw-lead-approved = “{ $title }”, approved by { $customer }, no longer counts. This stays so.
references-keep = Keep
references-done-written = The reference is saved, and a mail to the customer is on its way.
references-done-assigned = The choice is saved.
references-done-resent = A mail with a new link is on its way to the customer.
references-done-withdrawn = The reference is withdrawn.

## The page that the customer opens from the mail. $organization: who asks

references-answer-title = { $organization } asks about a project
# $program: the program’s name. $level: the level’s name. $customer: the customer’s company
references-answer-lead = { $organization } takes part in the { $program } ({ $level }) and says that it finished this project for { $customer }. Approve it if it was so.
references-answer-part = Your answer
references-answer-remark = Something to add (optional)
references-answer-remark-hint = { $organization } can read it.
references-answer-approve = Approve
references-answer-decline = Decline
references-answer-note = Your answer stays. { $organization } is told.
# $day: the day of the answer
references-answered-approved-title = Thank you
references-answered-approved-lead = You approved this on { $day }. It counts for { $organization } now, and there is nothing more to do.
references-answered-declined-title = Thank you for your answer
references-answered-declined-lead = You declined this on { $day }. It does not count for { $organization }, and there is nothing more to do.
references-answered-lapsed-title = Thirty days have passed
references-answered-lapsed-lead = This can no longer be answered. If you would still like to, ask { $organization } for a new link.
references-answered-withdrawn-title = Nothing to answer any more
references-answered-withdrawn-lead = { $organization } has withdrawn what it asked you about.
references-gone-title = This link does not work
references-gone-lead = Perhaps you got a newer mail: only the link in the latest works.
