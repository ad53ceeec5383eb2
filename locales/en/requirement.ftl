# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = Agreement for this term
requirement-individual-profile = Individual profile
requirement-organization-profile = Organization profile
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
    [one] One qualifying partner point
   *[other] { $shown } qualifying partner points
}
# $category: a category of points
requirement-points-in = { $needs ->
    [one] One qualifying point in { $category }
   *[other] { $shown } qualifying points in { $category }
}
requirement-people = { $needs ->
    [one] One certified person, counted here only
   *[other] { $shown } certified people, counted here only
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
    [one] One person who holds one of these: { $list }
   *[other] { $shown } people who hold one of these: { $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
    [one] One person who passed one of these: { $list }
   *[other] { $shown } people who passed one of these: { $list }
}
requirement-competencies = { $needs ->
    [one] At least one competency
   *[other] At least { $shown } competencies
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
    [one] One of these competencies: { $list }
   *[other] { $shown } of these competencies: { $list }
}
requirement-designations = { $needs ->
    [one] A designation
   *[other] { $shown } designations
}
# $list: designations that count
requirement-designations-among = { $needs ->
    [one] One of these designations: { $list }
   *[other] { $shown } of these designations: { $list }
}
requirement-tested-products = { $needs ->
    [one] A product that passed a test
   *[other] { $shown } products that passed a test
}
requirement-references = { $needs ->
    [one] One approved customer reference
   *[other] { $shown } approved customer references
}
# $months: how old they may be
requirement-references-within = { $needs ->
    [one] One customer reference, approved in the last { $months } months
   *[other] { $shown } customer references, approved in the last { $months } months
}
requirement-survey-responses = { $needs ->
    [one] One answer to the customer survey
   *[other] { $shown } answers to the customer survey
}
requirement-contact-roles = Contact roles at the headquarters
requirement-answer = An answer in the organization profile
requirement-any = One of these
requirement-all = All of these
requirement-score = A score of { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = { $has } of { $needs }.
# $list: who or what counted
requirement-counted = Counted: { $list }.
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count ->
    [one] one more
   *[other] { $count } more
}
# $day: the last day on which all of it counts
requirement-until = All of it counts until { $day }.
requirement-signed = It is signed for the term in force.
requirement-unsigned = It is not signed for the term in force.
requirement-complete = It is complete.
requirement-open = It is not complete.
# $role: a contact role that nobody holds
requirement-no-holder = Nobody holds { $role }.

## Why something does not count; $list: what it is

requirement-why-not-missing = Not there: { $list }.
requirement-why-not-ended = Ended: { $list }.
requirement-why-not-too-old = Too old: { $list }.
requirement-why-not-not-yet = Not yet in force: { $list }.
requirement-why-not-not-linked = No credential linked to this organization: { $list }.
requirement-why-not-no-such-credential = No credential that counts: { $list }.
requirement-why-not-no-such-exam = Not passed by: { $list }.
requirement-why-not-at-another-location = At another location: { $list }.
requirement-why-not-serves-a-competency = Serves a competency: { $list }.
requirement-why-not-serves-not-this = Serves no competency, or another: { $list }.
requirement-why-not-enough-of-these = Beyond what counts: { $list }.
