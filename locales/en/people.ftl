### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = People
people-lead = Who acts for { $organization }, where they are placed, and what they administer.
people-caption = People of the organization
people-name = Name
people-location = Location
people-administers = Administers
people-since = Associated since
people-tag-everything = Global Administrator
people-tag-branch = Location Administrator
people-administers-nothing = Nothing
people-find = Last name begins with
people-find-button = Find
people-found-none = There is nobody whose last name begins like this.
people-everybody = Show everybody
people-next = Next page
people-one-left = Only one person administers all of { $organization }. Give a second one that right, so that work goes on when one of them is away.
people-one-left-link = Choose a second administrator

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
        [one] One invitation is on its way.
       *[other] { $count } invitations are on their way.
    }
people-done-associated =
    { $count ->
        [one] One address belongs to somebody who is associated already.
       *[other] { $count } addresses belong to people who are associated already.
    }
people-done-waiting =
    { $count ->
        [one] One address was invited within the last day. It is not written to again so soon.
       *[other] { $count } addresses were invited within the last day. They are not written to again so soon.
    }
people-done-withdrawn = The invitation was taken back. Its link no longer works.
people-done-approval-withdrawn = Taken back. This person can no longer join with that approval.
people-done-placed = The location was changed.
people-done-administration = What this person administers was changed.
people-done-handed-on = The contact role was handed on.
people-done-ended = The association was ended.
people-done-left = You have left the organization.
people-done-profile = Your profile is saved.

## Inviting

people-invite = Invite people
people-invite-lead = Each address gets a mail with a link that works for seven days. Who uses it acts for { $organization } without having to ask, and administers nothing until you say so.
people-label-emails = E-mail addresses
people-hint-emails = One on each line, or separated by commas. You can paste them as your mail program copies them.
people-missing-emails = Enter the e-mail addresses of those whom you invite.
people-label-location = Location
people-hint-location = Where they are placed. You can move them later.
people-missing-location = Choose a location.
people-invite-button = Send invitations
people-invitations = Open invitations
people-invitations-caption = Invitations that nobody has accepted yet
people-invitation-until = Works until
people-invitation-act = Change
people-withdraw = Take back
people-arriving = Accepted or approved; the individual profile is still missing
people-arriving-since = Let in since

## One person

people-job-title = Job title
people-contact-roles = Contact roles
people-place-button = Move
people-administration = Administration
people-label-administers = What { $name } administers
people-choice-nothing = Nothing
people-choice-nothing-hint = Sees the pages of the organization and links their own credentials.
people-choice-branch = A location and those below it
people-choice-branch-hint = Invites people there, places them and ends their association.
people-choice-everything = Everything
people-choice-everything-hint = Global Administrator: people, rights, requests, mail domains and everything else.
people-label-branch = Location to administer
people-administration-button = Save
people-roles-lead = Contacts at the headquarters. Who becomes Primary Program Contact also administers everything.
people-role = Role
people-holder = Held by
people-hand-on = Hand on to { $name }
people-hand-on-title = Hand on { $role } to { $name }?
people-hand-on-lead = Nothing has changed yet. This is what would.
people-hand-on-now = Now
people-hand-on-then = From then on
people-hand-on-gains = { $name } then administers all of { $organization } (Global Administrator). That right goes with the role and cannot be taken away before the role is handed on again.
people-hand-on-keeps = { $name } administers all of { $organization } already. That right then goes with the role and cannot be taken away before the role is handed on again.
people-hand-on-loses = { $holder } no longer holds the role. Their right to administer everything stays until another administrator takes it away.
people-hand-on-told = Both and everybody else who administers the organization are told by mail, with the service center to turn to if it was not meant to happen.
# Of a role that brings no right.
people-hand-on-only = Only this role changes hands. What each of them administers stays as it is.
people-hand-on-keep = Leave it as it is
people-held = { $name } holds it

## Ending an association

people-end = End the association
people-end-lead = { $name } would no longer act for { $organization }. You see what goes with it before anything happens.
people-end-open = End the association …
people-end-title = End the association of { $name }?
people-end-what = { $name } no longer sees the pages of { $organization }, and is told by mail. What they did stays in the records.
people-end-credentials =
    { $count ->
        [one] One credential that { $name } linked no longer counts for { $organization }.
       *[other] { $count } credentials that { $name } linked no longer count for { $organization }.
    }
people-going-roles = These contact roles end with it; one that the program requires at the headquarters passes to the Primary Program Contact: { $roles }.
people-going-role = { $role } ({ $name })
people-end-one-left = After that, only one person administers all of { $organization }.
people-end-confirm = End the association
people-end-keep = Keep it

## Leaving

people-leave = Leave this organization
people-leave-title = Leave { $organization }?
people-leave-what = You no longer see its pages, and its administrators are told by mail. You can ask to be associated again later.
people-leave-credentials =
    { $count ->
        [one] One credential that you linked no longer counts for { $organization }.
       *[other] { $count } credentials that you linked no longer count for { $organization }.
    }
people-leave-confirm = Leave
people-leave-keep = Stay

## Accepting an invitation

people-invitation-title = Act for { $organization }
people-invitation-lead = { $name } invites you. Enter your name; your individual profile comes next.
people-invitation-button = Accept the invitation
people-invitation-already = You act for { $organization } already.
people-invitation-home = Go to { $organization }
people-invitation-spent = This invitation no longer works. Ask whoever invited you for a new one.
