# The home page.

home-title = Put your mark on good work.
home-lead = { $vendor } partners sell, build and support. Enrolling in the { $program } is free, takes four steps, and lists you in the directory the moment you finish.
home-become-a-member = Become a member now
home-verify-a-member = Verify a member
home-marks = Four marks are struck when a membership begins, and again each year. Anyone can verify them.

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = The firm
home-mark-level = Its level
home-mark-program = The program
home-mark-year = The year

home-levels = Every level is earned
home-levels-lead = Everyone begins as a { $level }. The higher levels assign themselves on the day their requirements are met.
home-level-takes = What it takes
home-level-brings = What it brings
home-level-fee = Annual fee

home-verify = Is this firm really a member?
home-verify-lead = Every member has a Partner Program ID and a page of its own that says what it has earned, and until when.
home-verify-hint = It stands on the certificate, beneath the marks.
home-verify-submit = Verify

home-steps = Four steps to a membership
home-steps-lead = Have your registered name and address at hand, and someone who may sign. You can stop at any step: what you entered is kept for 30 days.
home-step-organization = Organization contact information
home-step-organization-text = Legal name, address, and the name that customers see.
home-step-agreement = Agreement
home-step-agreement-text = Read it in your language, and sign it with your name.
home-step-individual = Individual profile
home-step-individual-text = Who you are, and how to reach you.
home-step-profile = Organization profile
home-step-profile-text = What you do, for whom, and with what. Then you are a member.
home-already-enrolled = Is your organization enrolled already?
home-associate = Associate as an Individual
