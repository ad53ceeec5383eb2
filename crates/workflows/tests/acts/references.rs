//! Customer references: written by an administrator, approved by the customer from a mail, and then they count (rules Q3, Q4).

use futures::future::join;
use jiff::SignedDuration;
use membership::letters::Letter;
use membership::references::{Answer, MOST_OPEN, Obstacle, State};
use membership::refusal::Reason;
use membership::terms::{AccountId, Language, ReferenceId, Typed};
use store::Conn as _;
use testkit::{World, cast};
use workflows::references::{self as act, Opened, Shown};
use workflows::{Failure, Secret, credentials, standing};

use crate::credentials::take_in_register;
use crate::on_every_database;
use crate::people::{Firm, is_missing, reason};

const CUSTOMER: &str = "femke@nordlicht.example";
const NETWORKING: &str = "networking_infrastructure";

fn told(more: &[(&str, &str)]) -> Typed {
    let mut typed = cast::typed(&[
        ("customer", "Nordlicht Reederei"),
        ("contact", "Femke Janssen"),
        ("email", CUSTOMER),
        ("mail_language", "de"),
        ("title", "A warehouse that moves"),
        ("project", "Three sites, one system.\nDone in a year."),
    ]);
    for (field, value) in more {
        typed.set(field, *value);
    }
    typed
}

impl Firm<'_> {
    async fn send(&self, who: AccountId, id: ReferenceId, typed: Typed) -> Result<(), Failure> {
        act::write(&self.world.house, who, &self.partner_id, id, typed).await
    }

    async fn try_write(&self, more: &[(&str, &str)]) -> Result<ReferenceId, Failure> {
        let id = ReferenceId::from_uuid(self.world.house.key());
        self.send(self.ana, id, told(more)).await?;
        Ok(id)
    }

    /// A reference whose customer is asked, and the link that was mailed.
    async fn ask(&self, number: usize, more: &[(&str, &str)]) -> (ReferenceId, Secret) {
        let email = format!("femke{number}@nordlicht.example");
        let mut told = vec![("email", email.as_str())];
        told.extend(more);
        let id = self.try_write(&told).await.unwrap();
        (id, Secret::brought(&self.world.newest_link(&email).await))
    }

    async fn approved(&self, number: usize, more: &[(&str, &str)]) -> ReferenceId {
        let (id, link) = self.ask(number, more).await;
        assert_eq!(self.answer(&link, Answer::Approved).await.state, State::Approved);
        id
    }

    async fn answer(&self, link: &Secret, answer: Answer) -> Opened {
        act::answer(&self.world.house, link, answer, "").await.unwrap()
    }

    async fn assign(&self, id: ReferenceId, competency: &str) -> Result<(), Failure> {
        act::assign(&self.world.house, self.ana, &self.partner_id, id, competency).await
    }

    async fn resend(&self, id: ReferenceId) -> Result<(), Failure> {
        act::resend(&self.world.house, self.ana, &self.partner_id, id).await
    }

    async fn withdraw(&self, id: ReferenceId) {
        let done = act::withdraw(&self.world.house, self.ana, &self.partner_id, id).await;
        done.unwrap();
    }

    async fn reference(&self, id: ReferenceId) -> Shown {
        let right = self.right(self.ana).await.unwrap();
        act::look_at(&self.world.house, &right, id).await.unwrap()
    }
}

fn hours_later(world: &World, hours: i64) {
    world.clock.advance(SignedDuration::from_hours(hours));
}

fn refused<T>(answer: Result<T, Failure>) -> Reason {
    reason(answer.map(|_| ()))
}

#[tokio::test]
async fn q4_a_reference_counts_the_moment_it_is_approved_and_no_longer_than_it_is_not_taken_back() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let (id, link) = firm.ask(1, &[]).await;
        assert_eq!(firm.points().await, 0, "asked is not approved");
        let mails = world.mails().await;
        let asked = mails
            .iter()
            .find(|mail| mail.letter.word() == "reference-asked")
            .unwrap();
        assert_eq!(
            asked.language,
            Language::German,
            "they are written to in their language"
        );
        let remark = "With pleasure.\nAsk me anything.";
        let opened = act::answer(&world.house, &link, Answer::Approved, remark)
            .await
            .unwrap();
        assert_eq!(
            (opened.state, opened.reference.remark.as_deref()),
            (State::Approved, Some(remark))
        );
        assert_eq!(firm.points().await, 2);
        let told = world.mails().await.into_iter().find_map(|mail| match mail.letter {
            Letter::ReferenceApproved(of) => Some((mail.to.to_string(), of.customer, of.remark)),
            _ => None,
        });
        let told = told.unwrap();
        assert_eq!(told.0, "ana@aalto-brandt.example", "who wrote it is told");
        assert_eq!((told.1.as_str(), told.2.as_str()), ("Nordlicht Reederei", remark));
        let organization = firm.organization().await;
        let told = standing::cost_of_reference(&world.house, organization, id)
            .await
            .unwrap();
        assert_eq!(
            (told.cost.points_before, told.cost.points_after),
            (2, 0),
            "what it costs is told before (rule U4)"
        );
        firm.withdraw(id).await;
        firm.withdraw(id).await;
        assert_eq!(firm.points().await, 0, "taken back, it counts no longer");
        assert_eq!(act::open(&world.house, &link).await.unwrap().state, State::Withdrawn);
    });
}

#[tokio::test]
async fn q4_a_link_that_is_only_opened_changes_nothing() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let (_, link) = firm.ask(1, &[]).await;
        let before = world.everything().await;
        for _ in 0..3 {
            let opened = act::open(&world.house, &link).await.unwrap();
            assert_eq!(
                (opened.state, opened.reference.title.as_str()),
                (State::Waiting, "A warehouse that moves")
            );
            assert_eq!(
                (opened.asking.level.as_str(), opened.asking.shown_name.is_empty()),
                ("registered", false)
            );
        }
        assert!(is_missing(&act::open(&world.house, &Secret::brought("guessed")).await));
        assert_eq!(world.everything().await, before);
    });
}

#[tokio::test]
async fn q4_the_first_answer_stays_and_two_at_once_are_one() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let (_, link) = firm.ask(1, &[]).await;
        let (one, other) = join(
            firm.answer(&link, Answer::Approved),
            firm.answer(&link, Answer::Approved),
        )
        .await;
        assert_eq!((one.state, other.state), (State::Approved, State::Approved));
        assert_eq!(firm.points().await, 2, "it counts once");
        assert_eq!(firm.told("reference-approved").await.len(), 1, "and is told once");
        assert_eq!(firm.answer(&link, Answer::Declined).await.state, State::Approved);
        assert_eq!(firm.points().await, 2);
        let (_, declined) = firm.ask(2, &[]).await;
        assert_eq!(firm.answer(&declined, Answer::Declined).await.state, State::Declined);
        assert_eq!(firm.answer(&declined, Answer::Approved).await.state, State::Declined);
        assert_eq!(firm.points().await, 2);
        assert_eq!(firm.told("reference-declined").await.len(), 1);
    });
}

#[tokio::test]
async fn q4_of_two_customers_who_approve_at_once_both_count() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let (_, one) = firm.ask(1, &[]).await;
        let (_, other) = firm.ask(2, &[]).await;
        join(
            firm.answer(&one, Answer::Approved),
            firm.answer(&other, Answer::Approved),
        )
        .await;
        assert_eq!(firm.points().await, 4);
    });
}

#[tokio::test]
async fn q4_own_people_and_own_domains_approve_nothing() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = firm.hire("mika@elsewhere.example", "Mika", "Lind").await;
        for own in [
            "ana@aalto-brandt.example",
            "Mika@elsewhere.example",
            "mika+customer@elsewhere.example",
        ] {
            let answer = firm.try_write(&[("email", own), ("title", "")]).await;
            assert_eq!(
                refused(answer),
                Reason::OwnReference,
                "{own}: told with everything else"
            );
        }
        let mut tx = world.house.db.begin().await.unwrap();
        tx.sql(
            "INSERT INTO organization_domains (id, organization_id, domain, skeleton, proof, token, claimed_at, proved_at)
             SELECT $1, organization_id, 'daughter.example', 'daughter.example', 'dns', 't', opened_at, opened_at
             FROM locations WHERE parent_id IS NULL",
        )
        .bind(world.house.key())
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let answer = firm.try_write(&[("email", "kim@mail.daughter.example")]).await;
        assert_eq!(refused(answer), Reason::OwnReference);
        assert!(
            firm.try_write(&[("email", "femke@gmail.com")]).await.is_ok(),
            "anybody can be a customer"
        );
        let (_, link) = firm.ask(1, &[]).await;
        firm.hire("femke1@nordlicht.example", "Femke", "Janssen").await;
        let answer = act::answer(&world.house, &link, Answer::Approved, "").await;
        assert_eq!(refused(answer), Reason::OwnReference, "who was taken in since");
        assert_eq!(firm.points().await, 0);
        let id = ReferenceId::from_uuid(world.house.key());
        assert!(
            is_missing(&firm.send(mika, id, told(&[])).await),
            "only who administers writes one"
        );
    });
}

#[tokio::test]
async fn q4_it_lapses_after_thirty_days_and_is_asked_again_once_a_day() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let (id, first) = firm.ask(1, &[]).await;
        assert_eq!(refused(firm.resend(id).await), Reason::MailedEnough, "not twice a day");
        hours_later(&world, 24 * 30);
        assert_eq!(firm.answer(&first, Answer::Approved).await.state, State::Lapsed);
        assert_eq!(
            (firm.reference(id).await.state, firm.points().await),
            (State::Lapsed, 0)
        );
        firm.resend(id).await.unwrap();
        assert!(
            is_missing(&act::open(&world.house, &first).await),
            "a newer link replaces it"
        );
        let link = Secret::brought(&world.newest_link("femke1@nordlicht.example").await);
        assert_eq!(firm.answer(&link, Answer::Approved).await.state, State::Approved);
        assert_eq!(firm.points().await, 2);
        assert_eq!(firm.reference(id).await.resend, Err(Obstacle::Over));
        let (again, _) = firm.ask(2, &[]).await;
        for _ in 0..5 {
            hours_later(&world, 24);
            firm.resend(again).await.unwrap();
        }
        hours_later(&world, 24);
        assert_eq!(
            refused(firm.resend(again).await),
            Reason::MailedEnough,
            "five times at most"
        );
    });
}

#[tokio::test]
async fn q4_nobodys_mailbox_is_filled() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let id = ReferenceId::from_uuid(world.house.key());
        let twice = join(firm.send(firm.ana, id, told(&[])), firm.send(firm.ana, id, told(&[]))).await;
        assert!(twice.0.is_ok() && twice.1.is_ok());
        assert_eq!(
            firm.told("reference-asked").await,
            [CUSTOMER],
            "sent twice it is written once"
        );
        firm.withdraw(id).await;
        for _ in 1..3 {
            firm.try_write(&[]).await.unwrap();
        }
        assert_eq!(
            refused(firm.try_write(&[]).await),
            Reason::MailedEnough,
            "taken back, it was mailed all the same"
        );
        hours_later(&world, 24);
        firm.try_write(&[]).await.unwrap();
        for number in 3..MOST_OPEN {
            firm.ask(number, &[]).await;
        }
        let most = MOST_OPEN;
        let one_more = firm.try_write(&[("email", "else@nordlicht.example")]).await;
        assert_eq!(refused(one_more), Reason::TooManyReferences { most });
    });
}

#[tokio::test]
async fn q3_a_competency_is_awarded_with_the_third_reference_and_what_served_it_serves_nothing_else() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let serving = [("competency", NETWORKING)];
        take_in_register(
            &world,
            "MC-1,Mika,Lind,,,,networking,2025-06-01\nMC-2,Noor,Haddad,,,,networking,2025-06-01\n",
        )
        .await;
        for (name, last, number) in [("Mika", "Lind", "MC-1"), ("Noor", "Haddad", "MC-2")] {
            let email = format!("{}@aalto-brandt.example", name.to_lowercase());
            let account = firm.hire(&email, name, last).await;
            let linked = credentials::link(&world.house, account, &firm.partner_id, number, None).await;
            linked.unwrap();
        }
        firm.approved(1, &serving).await;
        let moved = firm.approved(2, &[]).await;
        assert_eq!(firm.points().await, 2, "what serves a competency earns no points");
        firm.assign(moved, NETWORKING).await.unwrap();
        assert_eq!(firm.points().await, 0, "one or the other");
        firm.assign(moved, "").await.unwrap();
        assert_eq!(
            firm.points().await,
            2,
            "it may be changed while nothing was earned by it"
        );
        firm.assign(moved, NETWORKING).await.unwrap();
        assert_eq!(held(&firm).await, 0, "two are too few");
        firm.approved(3, &serving).await;
        assert_eq!(held(&firm).await, 1);
        let with_it = firm.points().await;
        assert_eq!(
            refused(firm.assign(moved, "").await),
            Reason::ReferenceServes,
            "it would count twice"
        );
        assert_eq!(firm.points().await, with_it);
        assert_eq!(refused(firm.assign(moved, "juggling").await), Reason::NotOffered);
        hours_later(&world, 24 * 380);
        while standing::due(&world.house).await.unwrap() > 0 {}
        firm.assign(moved, "").await.unwrap();
        assert_eq!(firm.points().await, 0, "and so has the year in which it counts");
    });
}

/// How many competencies are held.
async fn held(firm: &Firm<'_>) -> i64 {
    firm.counted().await;
    firm.world.count("SELECT count(*) FROM awarded_competencies").await
}
