### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = Mail domains
domains-lead = Colleagues who ask to join with an address in one of your domains need nobody’s approval. First show that the domain is yours.
domains-none = You have not added a domain yet.
domains-caption = The domains of your organization
domains-state = State
domains-label-domain = Domain
domains-missing-domain = Enter a domain.
domains-hint-domain = The part after the @, such as example.com.
domains-note-domain = Only this very domain counts. A domain below it is added by itself.
domains-claim = Add a domain
domains-claim-button = Add domain
domains-done-ended = The domain was given up.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = Not proved
domains-tag-proved = Proved
domains-tag-conflict = Conflict
domains-state-waiting = Waiting for the record, or for a mailbox.
domains-state-dns = Proved by DNS record on { $proved }, last checked on { $seen }.
domains-state-dns-failing = Proved by DNS record on { $proved }, last found on { $seen }. The latest check did not find it; after three in a row the proof is lost. Failed so far: { $failed }.
domains-state-dns-lost = The record was not found three times in a row. Colleagues need approval until you prove the domain again.
domains-state-mailbox = Proved by mailbox until { $until }.
domains-state-mailbox-over = The proof by mailbox is over. Colleagues need approval until you prove the domain again.
domains-state-service-center = Confirmed by the service center on { $proved }.
domains-ascii = Mail servers write it { $ascii }.
domains-conflict-ahead = Another organization has proved this domain by a mailbox, too. Your proof is stronger and counts.
domains-conflict-level = Another organization has proved this domain, too. Until that is settled, it lets nobody in by itself, neither here nor there.
domains-conflict-behind = Another organization has proved this domain more strongly. Here it lets nobody in by itself.
domains-conflict-contact = Contact the service center

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = By a DNS record
domains-record-lead = Add this record where the domain is managed, then have it checked. We look again every 30 days.
domains-record-name = Name
domains-record-type = Type
domains-record-value = Value
domains-record-note = A new record can take up to an hour to be seen everywhere.
domains-check = Check now
domains-checked-found = The record was found. The domain is proved.
domains-checked-other = There is a record with this name, but it has another value. Compare it with the value below.
domains-checked-absent = No record was found under this name. If you have just added it, wait a little and check again.
domains-checked-silent = The name servers of the domain did not answer. Nothing was changed; check again later.
domains-by-mailbox = By a mailbox
domains-own-lead = You sign in with { $email }, an address in this domain. That is enough for a program year.
domains-own-button = Prove with my address
domains-mailbox-lead = We mail a link to an address in this domain. Whoever administers this organization and opens it proves the domain for a program year.
domains-label-mailbox = Mailbox
domains-missing-mailbox = Enter a mailbox.
domains-hint-mailbox = The part before @{ $domain }, such as your name or postmaster.
domains-mailbox-button = Mail the link
domains-done-sent = We mailed a link. Open it and press the button there.
domains-done-proved = The domain is proved.

## The page of the mailed link

domains-proof-title = Prove { $domain }
domains-proof-lead = You got this link at { $email }. Press the button, and the domain counts as your organization’s for a program year.
domains-proof-button = Prove this domain
domains-spent-title = This link does not work any more
domains-spent-lead = It was used, is too old, or a newer one replaced it. You can have another one mailed.

## Giving a domain up

domains-end = Give up the domain
domains-end-lead = You see first what it changes.
domains-end-open = Give up
domains-all = All domains
domains-end-title = Give up { $domain }?
domains-end-proved = New colleagues with an address in this domain will need the approval of an administrator. Nobody who is in goes out.
domains-end-unproved = This domain is not proved, so nothing else changes.
domains-end-button = Give up this domain
domains-end-back = Keep it
