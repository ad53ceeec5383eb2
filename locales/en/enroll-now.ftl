# "Become a member now" leads to this choice.

enroll-now-title = Enroll Now
enroll-now-lead = Is your organization new to the program, or has a colleague enrolled it already?
enroll-now-deleted = Everything you entered is deleted.

enroll-now-new-title = My organization is new here
enroll-now-new-text = You enter its details, sign the agreement and become its first administrator. You can hand that role to someone else afterwards.
enroll-now-new-point-register = The name and address in the company register
enroll-now-new-point-signer = Someone who may sign for the organization
enroll-now-new-point-minutes = About ten minutes, with or without a break
enroll-now-enroll-my-organization = Enroll my Organization

enroll-now-member-title = My organization is a member
enroll-now-member-text = You ask to be associated with it. An administrator of your organization decides.
enroll-now-member-point-name = The name of your organization or its Partner Program ID
enroll-now-member-point-mail = Your work e-mail address
enroll-now-member-point-minutes = About two minutes
enroll-now-associate-as-an-individual = Associate as an Individual
