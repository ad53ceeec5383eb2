//! An organization's people: inviting, placing, rights, contact roles, ending, leaving (rules A1, A9, E9).

use futures::future::join;
use jiff::SignedDuration;
use membership::access::{Administrator, Reach};
use membership::association::RequestState;
use membership::credentials::Outcome;
use membership::program::EditionId;
use membership::refusal::Reason;
use membership::terms::{AccountId, AssociationId, Language, LocationId, PartnerId, Typed};
use store::Conn;
use testkit::{World, cast};
use workflows::association::people::{self as act, Inviting, Shown};
use workflows::association::{self, Asked};
use workflows::{Failure, Secret, standing};

use crate::enroller::Clerk;
use crate::{on_every_database, races};

const PRIMARY: &str = "primary";

/// An organization with the one who enrolled it.
pub struct Firm<'w> {
    pub world: &'w World,
    pub partner_id: PartnerId,
    pub ana: AccountId,
}

impl<'w> Firm<'w> {
    pub async fn enrolled(world: &'w World) -> Self {
        let clerk = Clerk::register(world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        Self {
            world,
            partner_id,
            ana: clerk.account(),
        }
    }

    /// Someone who was invited and accepted.
    pub async fn hire(&self, email: &str, first: &str, last: &str) -> AccountId {
        let account = self.world.register(email).await.session.account;
        self.take_in(account, email, first, last).await;
        account
    }

    /// Invites somebody who has an account, who accepts.
    pub async fn take_in(&self, account: AccountId, email: &str, first: &str, last: &str) {
        self.invite(email).await.unwrap();
        let request = act::accept(
            &self.world.house,
            account,
            self.invitation(email).await,
            &named(first, last),
        )
        .await
        .unwrap();
        association::join(&self.world.house, account, request, &self.profile())
            .await
            .unwrap();
    }

    pub fn profile(&self) -> Typed {
        let edition = self.world.house.program.edition_on(self.world.house.today());
        cast::answers(&edition.questionnaires.individual)
    }

    pub async fn invite(&self, emails: &str) -> Result<Inviting, Failure> {
        act::invite(
            &self.world.house,
            self.ana,
            &self.partner_id,
            emails,
            None,
            Language::English,
        )
        .await
    }

    pub async fn invitation(&self, email: &str) -> Secret {
        Secret::brought(&self.world.newest_link(email).await)
    }

    pub async fn association(&self, account: AccountId) -> AssociationId {
        standing::member(&self.world.house, account, &self.partner_id)
            .await
            .unwrap()
            .association()
    }

    pub async fn right(&self, account: AccountId) -> Option<Administrator> {
        let member = standing::member(&self.world.house, account, &self.partner_id).await;
        member.ok().and_then(|member| member.administrator())
    }

    async fn seen_by(&self, account: AccountId, person: AccountId) -> Result<Shown, Failure> {
        let right = self.right(account).await.unwrap();
        act::look_at(&self.world.house, &right, self.association(person).await).await
    }

    pub async fn let_administer(&self, who: AccountId, person: AccountId, reach: Option<Reach>) -> Result<(), Failure> {
        let person = self.association(person).await;
        act::administer(&self.world.house, who, &self.partner_id, person, reach).await
    }

    pub async fn end(&self, who: AccountId, person: AccountId) -> Result<(), Failure> {
        let person = self.association(person).await;
        act::end(&self.world.house, who, &self.partner_id, person).await
    }

    pub async fn hand_on(&self, who: AccountId, person: AccountId, role: &str) -> Result<(), Failure> {
        let person = self.association(person).await;
        act::hand_on(&self.world.house, who, &self.partner_id, (person, role), None).await
    }

    pub async fn leave(&self, who: AccountId) -> Result<(), Failure> {
        act::leave(&self.world.house, who, &self.partner_id).await
    }

    /// A location below the headquarters.
    async fn open_depot(&self) -> LocationId {
        let depot = LocationId::from_uuid(self.world.house.key());
        let mut tx = self.world.house.db.begin().await.unwrap();
        tx.sql(
            "INSERT INTO locations (id, organization_id, parent_id, name, country, address, telephone, opened_at)
             SELECT $1, organization_id, id, 'Depot', country, address, telephone, opened_at
             FROM locations WHERE parent_id IS NULL",
        )
        .bind(depot.uuid())
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        depot
    }

    pub async fn told(&self, word: &str) -> Vec<String> {
        let mut told: Vec<String> = self
            .world
            .mails()
            .await
            .into_iter()
            .filter(|mail| mail.letter.word() == word)
            .map(|mail| mail.to.to_string())
            .collect();
        told.sort();
        told
    }
}

pub fn named(first: &str, last: &str) -> Typed {
    Typed::from_pairs([("first_name", first), ("last_name", last)], |_| true)
}

pub fn reason(refused: Result<(), Failure>) -> Reason {
    match refused {
        Err(Failure::Refused(mut refusals)) => refusals.remove(0).reason,
        other => panic!("{other:?}"),
    }
}

pub fn is_missing<T>(answer: &Result<T, Failure>) -> bool {
    matches!(answer, Err(Failure::Missing))
}

#[tokio::test]
async fn a9_several_are_invited_at_once_and_who_accepts_needs_no_approval() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mailed = firm
            .invite("mika@private.example, jo@private.example\nana@aalto-brandt.example")
            .await;
        let expected = Inviting {
            mailed: 2,
            associated: 1,
            waiting: 0,
        };
        assert_eq!(mailed.unwrap(), expected);
        let again = firm.invite("MIKA@private.example").await.unwrap();
        assert_eq!(
            again,
            Inviting {
                mailed: 0,
                associated: 0,
                waiting: 1
            },
            "once a day"
        );

        let mika = world.register("mika@elsewhere.example").await.session.account;
        let link = firm.invitation("mika@private.example").await;
        for _ in 0..3 {
            let shown = act::open_invitation(&world.house, mika, &link).await.unwrap();
            assert_eq!(shown.invitation.email.as_str(), "mika@private.example");
        }
        assert_eq!(
            world.count("SELECT count(*) FROM association_requests").await,
            0,
            "opened, it changes nothing"
        );
        let nameless = act::accept(&world.house, mika, link.clone(), &Typed::default()).await;
        assert!(matches!(nameless, Err(Failure::Refused(refusals)) if refusals.len() == 2));
        let request = act::accept(&world.house, mika, link.clone(), &named("Mika", "Sato"))
            .await
            .unwrap();
        let second = act::accept(&world.house, mika, link, &named("Mika", "Sato")).await;
        assert!(is_missing(&second), "it is accepted once");
        association::join(&world.house, mika, request, &firm.profile())
            .await
            .unwrap();
        assert!(firm.right(mika).await.is_none(), "and brings no right");
        let shown = firm.seen_by(firm.ana, mika).await.unwrap();
        assert_eq!(shown.person.email.as_str(), "mika@private.example");
    });
}

#[tokio::test]
async fn a9_an_open_request_is_the_one_that_an_invitation_approves() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = world.register("mika@private.example").await.session.account;
        let applicant = Typed::from_pairs(
            [
                ("email", "mika@wrong.example"),
                ("first_name", "Mika"),
                ("last_name", "Sato"),
            ],
            |_| true,
        );
        let asked = association::ask(&world.house, mika, &firm.partner_id, &applicant, Language::English).await;
        let Ok(Asked::Sent(open)) = asked else {
            panic!("{asked:?}")
        };
        firm.invite("mika@private.example").await.unwrap();
        let link = firm.invitation("mika@private.example").await;
        let approved = act::accept(&world.house, mika, link, &named("Mika", "Sato"))
            .await
            .unwrap();
        assert_eq!(approved, open);
        association::join(&world.house, mika, approved, &firm.profile())
            .await
            .unwrap();
    });
}

#[tokio::test]
async fn a9_an_invitation_that_was_taken_back_works_no_longer() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = world.register("mika@private.example").await.session.account;
        firm.invite("mika@private.example").await.unwrap();
        let link = firm.invitation("mika@private.example").await;
        let right = firm.right(firm.ana).await.unwrap();
        let open = act::open_invitations(&world.house, &right).await.unwrap();
        act::withdraw_invitation(&world.house, firm.ana, &firm.partner_id, open[0].id)
            .await
            .unwrap();
        assert!(act::open_invitations(&world.house, &right).await.unwrap().is_empty());
        assert!(is_missing(&act::open_invitation(&world.house, mika, &link).await));
        assert!(is_missing(
            &act::accept(&world.house, mika, link, &named("Mika", "Sato")).await
        ));
    });
}

#[tokio::test]
async fn a9_an_invitation_ends_after_a_week_and_is_mailed_again_after_a_day() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = world.register("mika@private.example").await.session.account;
        firm.invite("mika@private.example").await.unwrap();
        let old = firm.invitation("mika@private.example").await;
        world.clock.advance(SignedDuration::from_hours(25));
        assert_eq!(firm.invite("mika@private.example").await.unwrap().mailed, 1);
        let link = firm.invitation("mika@private.example").await;
        assert!(
            is_missing(&act::open_invitation(&world.house, mika, &old).await),
            "the one before is void"
        );
        world.clock.advance(SignedDuration::from_hours(7 * 24 + 1));
        assert!(is_missing(
            &act::accept(&world.house, mika, link, &named("Mika", "Sato")).await
        ));
    });
}

#[tokio::test]
async fn a9_an_organization_always_keeps_a_global_administrator() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = firm.hire("mika@private.example", "Mika", "Sato").await;
        let right = firm.right(firm.ana).await.unwrap();
        let people = act::list(&world.house, &right, "", None).await.unwrap();
        assert!(people.is_one_left, "they are warned");
        let last = Reason::LastGlobalAdministrator;
        assert_eq!(reason(firm.let_administer(firm.ana, firm.ana, None).await), last);
        assert_eq!(reason(firm.end(firm.ana, firm.ana).await), last);
        assert_eq!(reason(firm.leave(firm.ana).await), last);
        firm.let_administer(firm.ana, mika, Some(Reach::Global)).await.unwrap();
        let both = ["ana@aalto-brandt.example", "mika@private.example"];
        assert_eq!(firm.told("administration-changed").await, both);
        assert!(!act::list(&world.house, &right, "", None).await.unwrap().is_one_left);
        firm.let_administer(mika, mika, None).await.unwrap();
        assert!(firm.right(mika).await.is_none());
    });
}

#[tokio::test]
async fn e9_the_primary_program_contact_is_handed_on_and_administers_everything() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = firm.hire("mika@private.example", "Mika", "Sato").await;
        firm.let_administer(firm.ana, mika, Some(Reach::Global)).await.unwrap();
        let first = Reason::PrimaryContactFirst;
        assert_eq!(reason(firm.leave(firm.ana).await), first);
        assert_eq!(reason(firm.let_administer(mika, firm.ana, None).await), first);
        firm.let_administer(firm.ana, mika, None).await.unwrap();

        firm.hand_on(firm.ana, mika, PRIMARY).await.unwrap();
        assert_eq!(firm.right(mika).await.map(|right| right.reach()), Some(Reach::Global));
        assert_eq!(firm.told("contact-handed-on").await.len(), 2, "both are told");
        assert!(
            is_missing(&firm.hand_on(firm.ana, mika, "caretaker").await),
            "a role of no program"
        );
        firm.leave(firm.ana).await.unwrap();
        assert_eq!(firm.told("association-left").await, ["mika@private.example"]);
        let member = standing::member(&world.house, mika, &firm.partner_id).await.unwrap();
        let (standing, _) = standing::review(&world.house, &member).await.unwrap();
        let edition = world
            .house
            .program
            .edition(&EditionId(standing.edition.clone()))
            .unwrap();
        let required = edition.contact_roles.iter().filter(|role| role.required);
        for role in required {
            let holder = standing
                .contacts
                .iter()
                .find(|contact| contact.role == role.id)
                .unwrap();
            assert_eq!(
                holder.last_name, "Sato",
                "{} falls to the Primary Program Contact",
                role.id
            );
        }
    });
}

#[tokio::test]
async fn a9_ending_tells_whose_it_was_and_their_credentials_count_no_longer() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = firm.hire("mika@private.example", "Mika", "Sato").await;
        let person = firm.association(mika).await;
        let mut tx = world.house.db.begin().await.unwrap();
        tx.sql(
            "INSERT INTO register_credentials (number, first_name, last_name, source, told_at)
             SELECT '4711', first_name, last_name, 'test', since FROM associations WHERE last_name = 'Sato'",
        )
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let linked = workflows::credentials::link(&world.house, mika, &firm.partner_id, "4711", None).await;
        assert!(matches!(linked, Ok(Outcome::Linked(_))), "{linked:?}");
        let member = standing::member(&world.house, firm.ana, &firm.partner_id)
            .await
            .unwrap();
        let loss = act::loss(&world.house, member.organization(), person).await.unwrap();
        assert_eq!(loss.credentials, 1, "it is said before");
        firm.end(firm.ana, mika).await.unwrap();
        assert!(
            is_missing(&act::end(&world.house, firm.ana, &firm.partner_id, person).await),
            "it ends once"
        );
        assert!(is_missing(
            &standing::member(&world.house, mika, &firm.partner_id).await
        ));
        let both = ["ana@aalto-brandt.example", "mika@private.example"];
        assert_eq!(firm.told("association-ended").await, both);
        assert_eq!(
            world
                .count("SELECT count(*) FROM credential_links WHERE unlinked_at IS NULL")
                .await,
            0
        );
        // They may come back.
        firm.invite("mika@private.example").await.unwrap();
    });
}

#[tokio::test]
async fn a9_who_administers_a_branch_runs_its_people_and_no_administrator() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let depot = firm.open_depot().await;
        let kim = firm.hire("kim@private.example", "Kim", "Berg").await;
        let mika = firm.hire("mika@private.example", "Mika", "Sato").await;
        firm.let_administer(firm.ana, kim, Some(Reach::Branch(depot)))
            .await
            .unwrap();
        let right = firm.right(kim).await.unwrap();
        let list = async || act::list(&world.house, &right, "", None).await.unwrap().people.len();
        assert_eq!(list().await, 0, "nobody is at the depot");
        assert!(is_missing(&firm.seen_by(kim, mika).await));
        assert!(is_missing(&firm.end(kim, mika).await));
        assert!(is_missing(
            &firm.let_administer(kim, mika, Some(Reach::Branch(depot))).await
        ));
        assert!(is_missing(&firm.hand_on(kim, mika, PRIMARY).await));
        let person = firm.association(mika).await;
        let taken = act::place(&world.house, kim, &firm.partner_id, person, depot).await;
        assert!(is_missing(&taken), "nobody is drawn from elsewhere");

        act::place(&world.house, firm.ana, &firm.partner_id, person, depot)
            .await
            .unwrap();
        assert_eq!(list().await, 1);
        let admin = firm.association(firm.ana).await;
        act::place(&world.house, firm.ana, &firm.partner_id, admin, depot)
            .await
            .unwrap();
        assert!(
            is_missing(&firm.end(kim, firm.ana).await),
            "an administrator is a global administrator's to end"
        );
        let invited = act::invite(
            &world.house,
            kim,
            &firm.partner_id,
            "jo@private.example",
            None,
            Language::English,
        );
        invited.await.unwrap();
        firm.end(kim, mika).await.unwrap();
    });
}

#[tokio::test]
async fn a9_the_list_is_by_name_and_goes_on_page_by_page() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        for number in 0..3 {
            let email = format!("p{number}@private.example");
            firm.hire(&email, "Émile", &format!("Ødegaard {number}")).await;
        }
        let right = firm.right(firm.ana).await.unwrap();
        let named = act::list(&world.house, &right, "ode", None).await.unwrap();
        let names: Vec<_> = named.people.iter().map(|person| person.last_name.as_str()).collect();
        assert_eq!(
            names,
            ["Ødegaard 0", "Ødegaard 1", "Ødegaard 2"],
            "without regard to accents"
        );
        let rest = act::list(&world.house, &right, "ode", Some(named.people[0].association))
            .await
            .unwrap();
        assert_eq!(rest.people.len(), 2);
        assert!(
            act::list(&world.house, &right, "zz", None)
                .await
                .unwrap()
                .people
                .is_empty()
        );
    });
}

#[tokio::test]
async fn a1_one_person_acts_for_several_organizations_each_by_its_own_right() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let clerk = Clerk::register(&world, "kim@southwind.example").await;
        let other = clerk.enroll(cast::firm("Southwind Software", "southwind")).await;
        let mailed = act::invite(
            &world.house,
            clerk.account(),
            &other,
            "ana@aalto-brandt.example",
            None,
            Language::English,
        );
        mailed.await.unwrap();
        let link = firm.invitation("ana@aalto-brandt.example").await;
        let request = act::accept(&world.house, firm.ana, link, &named("Ana", "Aalto"))
            .await
            .unwrap();
        association::join(&world.house, firm.ana, request, &firm.profile())
            .await
            .unwrap();
        let memberships = standing::memberships(&world.house, firm.ana).await.unwrap();
        assert_eq!(memberships.len(), 2);
        let member = standing::member(&world.house, firm.ana, &other).await.unwrap();
        assert!(
            member.administrator().is_none(),
            "the right over one is none over the other"
        );
        let (standing, _) = standing::review(&world.house, &member).await.unwrap();
        assert_eq!((standing.memberships, &standing.partner_id), (2, &other));
        let stranger = act::end(&world.house, firm.ana, &other, firm.association(firm.ana).await).await;
        assert!(is_missing(&stranger));
    });
}

#[tokio::test]
async fn x7_of_two_last_administrators_who_remove_each_other_one_stays() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = firm.hire("mika@private.example", "Mika", "Sato").await;
        let kim = firm.hire("kim@private.example", "Kim", "Berg").await;
        firm.hand_on(firm.ana, mika, PRIMARY).await.unwrap();
        firm.let_administer(mika, kim, Some(Reach::Global)).await.unwrap();
        firm.let_administer(mika, firm.ana, None).await.unwrap();
        firm.hand_on(mika, firm.ana, PRIMARY).await.unwrap();
        for _ in 0..races() {
            for person in [mika, kim] {
                firm.let_administer(firm.ana, person, Some(Reach::Global))
                    .await
                    .unwrap();
            }
            let (first, second) = join(
                firm.let_administer(mika, kim, None),
                firm.let_administer(kim, mika, None),
            )
            .await;
            assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
            let left = world
                .count("SELECT count(*) FROM administrators WHERE location_id IS NULL")
                .await;
            assert_eq!(left, 2, "who won, and the Primary Program Contact");
        }
    });
}

#[tokio::test]
async fn x3_an_invitation_taken_back_while_it_is_accepted_counts_or_does_not() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = world.register("mika@private.example").await.session.account;
        for _ in 0..races() {
            // A mailbox is invited once a day, whatever became of the letter before.
            world.clock.advance(SignedDuration::from_hours(24));
            firm.invite("mika@private.example").await.unwrap();
            let link = firm.invitation("mika@private.example").await;
            world.lose_mails().await;
            let open = act::open_invitations(&world.house, &firm.right(firm.ana).await.unwrap()).await;
            let invitation = open.unwrap().remove(0).id;
            let (accepted, withdrawn) = join(
                act::accept(&world.house, mika, link, &named("Mika", "Sato")),
                act::withdraw_invitation(&world.house, firm.ana, &firm.partner_id, invitation),
            )
            .await;
            match (&accepted, &withdrawn) {
                (Ok(request), Err(Failure::Missing)) => {
                    let own = association::look_at(&world.house, mika, *request).await.unwrap();
                    assert_eq!(own.state(), RequestState::Profile);
                    association::withdraw(&world.house, mika, *request).await.unwrap();
                }
                (Err(Failure::Missing), Ok(())) => {}
                other => panic!("{other:?}"),
            }
        }
    });
}

#[tokio::test]
async fn a7_the_individual_profile_can_be_changed_by_whose_it_is() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = firm.hire("mika@private.example", "Mika", "Sato").await;
        let member = standing::member(&world.house, mika, &firm.partner_id).await.unwrap();
        let before = association::own_profile(&world.house, &member).await.unwrap();
        let mut typed = before.answers.typed();
        typed.set("business_email", "nowhere");
        let refused = association::change_profile(&world.house, mika, &firm.partner_id, &typed).await;
        assert_eq!(reason(refused), Reason::NotAnEmailAddress);
        typed.set("business_email", "mika@new.example");
        association::change_profile(&world.house, mika, &firm.partner_id, &typed)
            .await
            .unwrap();
        let after = association::own_profile(&world.house, &member).await.unwrap();
        assert_eq!(after.answers.text("business_email"), "mika@new.example");
        let boss = standing::member(&world.house, firm.ana, &firm.partner_id)
            .await
            .unwrap();
        let hers = association::own_profile(&world.house, &boss).await.unwrap();
        assert_ne!(hers.answers.text("business_email"), "mika@new.example");
    });
}
