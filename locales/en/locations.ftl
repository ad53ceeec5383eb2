### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = Manage Locations
locations-summary = Location Summary
locations-listing = Directory listing

## The tree

locations-select-legend = Select Location
locations-select = Select
locations-organization = Organization
locations-headquarters = Headquarters
locations-headquarters-in = Headquarters, { $country }
locations-below = { " › " }
locations-find = Find a location by its name
locations-find-button = Find
locations-found-none = No location is called like this. Search for another part of its name.
# $shown of the $count that were found are listed
locations-found-more = These are { $shown } of the { $count } that were found. Search for more of the name.
locations-to-tree = To the tree of locations
locations-pages = Pages of locations
locations-more-below =
    { $count ->
        [one] Show one more below { $name }
       *[other] Show { $count } more below { $name }
    }
locations-counted =
    { $count ->
        [one] One location. A tree can be { $deepest } deep. There is no fee for a location.
       *[other] { $count } locations. A tree can be { $deepest } deep. There is no fee for a location.
    }

## The selected location

locations-under = Location under { $name }
locations-add = Add New Location
locations-edit = Edit
locations-why-organization = A new location hangs below another one, not below the organization itself. Select the headquarters or one of its locations.
locations-why-no-right = You do not administer { $name }, so you cannot add a location below it. The administrators of your organization can.
locations-why-too-deep = This location is as deep as the tree can be. Select one further up.
locations-address = Address
locations-telephone = Telephone
locations-directory = Directory
locations-description = Description
locations-people = People
locations-people-placed =
    { $count ->
        [0] Nobody is placed here.
        [one] One person is placed here.
       *[other] { $count } people are placed here.
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }. { $count } of { $most } characters in { $language }.
locations-described-not = None yet. Customers find it by name and place only.
locations-listed-yes = Listed since { $day }.
locations-listed-in-grace = Listed until { $day }, in the days of grace after your membership has ended.
locations-listed-lapsed = Not listed: your membership lapsed on { $day }.
locations-listed-hidden = Not listed: an administrator took it off the directory.

## Contact roles

locations-contacts = Program contacts
locations-contacts-caption = Who fills each contact role at this location
locations-contacts-then = To begin with, these are its contacts. Once it is saved, you can assign others.
locations-role = Contact role
locations-holder = Who
locations-held-here = Assigned here
locations-held-above = Inherited from { $name }
locations-held-nowhere = No holder here or above
locations-assign = Assign
locations-remove = Remove
# $role: what the program calls the contact role
locations-assign-title = { $role } of { $name }
locations-assign-lead-nobody = Nobody is { $role } here or above.
locations-assign-lead-here = { $person } is { $role } of { $name }. Choose who is from now on.
locations-assign-lead-above = { $name } inherits { $person } as { $role } from { $from }. Choose who is from now on.
locations-assign-nobody-else = There is nobody else whom you administer. Invite people first.
locations-assign-nobody = Nobody is placed at a location that you administer, so there is nobody to assign. Invite somebody, or ask a global administrator to place somebody here.
locations-assign-what = { $person } becomes { $role } of { $name }.
locations-remove-title = Remove the { $role } of { $name }?
locations-remove-what = { $person } is { $role } of { $name } no longer. Whoever holds the role further up fills it again.
locations-remove-vacant = { $person } is { $role } of { $name } no longer. Nobody holds the role then, until it is assigned again.
locations-label-person = Who

## The form

locations-new-title = Adding a New Location
locations-new-lead = It hangs below { $name }, shares the benefits of your level and is listed in the directory. There is no fee.
locations-edit-title = Edit { $name }
locations-edit-lead = Customers see this in the directory.
locations-missing = Fill in: { $field }.
locations-label-name = Name of the location
locations-hint-name = More than two characters, such as the city or the office.
locations-label-country = Country or region
locations-label-telephone = Telephone
locations-descriptions = Edit Location Description
locations-hint-descriptions = Plain text of up to 2,000 characters in each language. Customers read it in the directory, in their language where there is one.
locations-label-description = Description in { $language }
locations-save = Save
locations-cancel = Cancel
locations-added-before = A location was added from this form already: { $name }. Nothing was added now. What you typed is still here; save it to add another location.
locations-added-before-see = Go to that location
locations-added-before-closed = A location was added from this form already, and was closed meanwhile. What you typed is still here; save it to add another location.

## Moving, closing, exchanging the headquarters

locations-reshape = Move or close this location
locations-headquarters-stays = The headquarters is exchanged, not moved or closed: select another location to make it the headquarters.
locations-why-own-branch = You administer this location and those below it. Who administers the one above can move or close it.
locations-move = Move
locations-close = Close
locations-exchange = Make it the headquarters
locations-label-under = Below which location
locations-hint-under = Everything below it moves along.
locations-name-in = { $name } ({ $way })
locations-see-changes = See what changes
locations-keep = Leave it as it is
locations-changes = What changes
locations-move-title = Move { $name }
locations-move-lead = Choose where it hangs. Before anything is moved you see what that changes for whom.
locations-move-nowhere = There is no other location below which it could hang.
locations-move-lead-of = { $name } hangs below { $other } from then on.
locations-move-confirm = Move it
locations-close-title = Close { $name }?
locations-close-lead-of = What hangs on { $name } goes to { $other }. Its history stays.
locations-close-confirm = Close it
locations-exchange-title = Make { $name } the headquarters?
locations-exchange-lead-of = { $name } becomes the headquarters. { $other }, which is it now, hangs below it.
locations-exchange-confirm = Make it the headquarters
locations-change-branch-moves =
    { $count ->
        [one] One location below { $name } moves along.
       *[other] { $count } locations below { $name } move along.
    }
locations-change-unlisted = { $name } is no longer listed in the directory.
locations-change-people-go =
    { $count ->
        [one] One person is placed at { $other } from then on.
       *[other] { $count } people are placed at { $other } from then on.
    }
locations-change-invitations-go =
    { $count ->
        [one] One open invitation leads to { $other } from then on.
       *[other] { $count } open invitations lead to { $other } from then on.
    }
locations-change-requests-go =
    { $count ->
        [one] One request to be associated goes to { $other }.
       *[other] { $count } requests to be associated go to { $other }.
    }
locations-change-children-go =
    { $count ->
        [one] One location hangs below { $other } from then on.
       *[other] { $count } locations hang below { $other } from then on.
    }
locations-change-below-headquarters = What hangs below { $other } hangs below { $name } from then on. The organization keeps its contacts.
locations-change-right-ends = { $person } administers { $name } and what is below it. That right ends.
locations-change-right-begins = { $person } administers { $name } and what is below it from then on.
locations-change-administers-now = { $person } administers { $name }, too, from then on.
locations-change-administers-no-longer = { $person } administers { $name } no longer.
locations-change-no-contact = Nobody’s contact changes.
locations-nobody = Nobody
locations-change-contacts = Whose contact becomes another
locations-before = Until now
locations-after = From then on
locations-where = Where
locations-and-more =
    { $count ->
        [one] { $names } and one more
       *[other] { $names } and { $count } more
    }

## What was done just before

locations-done-added = The location is added and listed in the directory. You can assign its contacts below.
locations-done-saved = What you changed is saved.
locations-done-moved = The location was moved.
locations-done-closed = The location was closed. What hung on it hangs here now.
locations-done-gone = That location is no longer there: it was closed meanwhile. Nothing was changed.
locations-done-exchanged = This is the headquarters now.
locations-done-assigned = The contact role is assigned.
locations-done-removed = The contact role is inherited again.
locations-done-listed = The location is listed again.
locations-done-hidden = The location was taken off the directory.

## Why is this location listed, or not?

locations-listing-lead = Why is a location listed, or not? Here is each of them, with what you can do about it.
locations-listing-caption = Locations in the directory
locations-location = Location
locations-listed = In the directory
locations-remedy = What you can do
locations-tag-yes = Listed
locations-tag-in-grace = Days of grace
locations-tag-lapsed = Not listed
locations-tag-hidden = Not listed
locations-hide = Take it off the directory
locations-list = List it again
locations-remedy-re-enroll = Re-enroll your organization. Until you can do so here, write to the service center.
locations-remedy-ask = Who administers this location can list it again.
locations-remedy-describe = Describe it, so that customers find it by what it does.
locations-listing-no-page = Customers find no page of your organization: your membership lapsed on { $day }. There is one again once your organization is re-enrolled.
