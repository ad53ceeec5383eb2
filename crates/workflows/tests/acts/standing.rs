//! What counts follows the facts in the same transaction, and changes by itself on the day it ends (rules Q2, Q6 and U2).

use jiff::SignedDuration;
use membership::audit::Deed;
use membership::credentials::CredentialNumber;
use membership::program::EditionId;
use membership::standing::{CompetencyAward, evaluate};
use membership::terms::{AccountId, Day, OrganizationId};
use store::StoreFailure;
use store::records::standings::{self, Counted};
use store::records::{audit_entries, credential_links};
use store::views::standing::facts;
use workflows::{association::people, credentials, standing};

use crate::credentials::take_in_register;
use crate::on_every_database;
use crate::people::Firm;

const ENGINEERS: &str = "MC-1,Jonas,Brandt,systems_engineer,2024-02-29,2027-02-28,,\n\
    MC-2,Mika,Lind,systems_engineer,2024-02-29,,,\n\
    MC-3,Noor,Haddad,systems_administrator,2025-05-01,,,\n";

impl Firm<'_> {
    pub async fn organization(&self) -> OrganizationId {
        let member = standing::member(&self.world.house, self.ana, &self.partner_id).await;
        member.unwrap().organization()
    }

    pub async fn link(&self, account: AccountId, number: &str) {
        let linked = credentials::link(&self.world.house, account, &self.partner_id, number, None).await;
        assert!(
            matches!(linked.unwrap(), membership::credentials::Outcome::Linked(_)),
            "{number}"
        );
    }

    /// The standing as it is kept, which is what the facts come to.
    pub async fn counted(&self) -> Counted {
        let (house, organization) = (&self.world.house, self.organization().await);
        let mut reader = house.db.read().await.unwrap();
        let kept = standings::of(&mut reader, organization).await.unwrap().unwrap();
        let known = facts::known(&mut reader, organization, house.today())
            .await
            .unwrap()
            .unwrap();
        let fresh = evaluate(house.program.edition(&known.edition).unwrap(), &known.facts);
        assert_eq!(
            (
                &kept.earned_level,
                kept.points_earned,
                kept.points_qualifying,
                kept.changes_on
            ),
            (
                &fresh.earned_level,
                fresh.points.earned,
                fresh.points.qualifying,
                fresh.changes_on
            )
        );
        kept
    }

    pub async fn points(&self) -> i64 {
        self.counted().await.points_qualifying
    }

    /// Networking was awarded by an earlier edition: what was awarded stays.
    pub async fn was_awarded_networking(&self) {
        let award = CompetencyAward {
            competency: "networking_infrastructure".to_owned(),
            until: day("2027-11-30"),
        };
        let (edition, on) = (EditionId("2026".to_owned()), day("2026-11-01"));
        let organization = self.organization().await;
        let mut tx = self.world.house.db.begin().await.unwrap();
        standings::award(&mut tx, organization, &edition, &award, on);
        tx.commit().await.unwrap();
    }

    pub async fn deeds(&self) -> Vec<Deed> {
        let mut reader = self.world.house.db.read().await.unwrap();
        let entries = audit_entries::latest(&mut reader, self.organization().await, 50)
            .await
            .unwrap();
        entries.into_iter().map(|entry| entry.deed).collect()
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[tokio::test]
async fn q2_a_credential_counts_as_soon_as_it_is_linked_and_no_longer_than_that() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        take_in_register(&world, ENGINEERS).await;
        let before = firm.counted().await;
        assert_eq!(
            (before.points_qualifying, before.earned_level.as_deref()),
            (0, Some("registered"))
        );
        let mika = firm.hire("mika@aalto-brandt.example", "Mika", "Lind").await;
        firm.link(mika, "MC-2").await;
        assert_eq!(firm.points().await, 3, "an engineer is worth three");
        let noor = firm.hire("noor@aalto-brandt.example", "Noor", "Haddad").await;
        firm.link(noor, "MC-3").await;
        assert_eq!(firm.points().await, 5, "an administrator is worth two");
        credentials::unlink(&world.house, mika, &firm.partner_id, "MC-2")
            .await
            .unwrap();
        assert_eq!(firm.points().await, 2);
        people::leave(&world.house, noor, &firm.partner_id).await.unwrap();
        assert_eq!(firm.points().await, 0, "who is not associated does not count");
    });
}

#[tokio::test]
async fn q6_what_the_register_says_anew_counts_with_the_file_that_says_it() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        take_in_register(&world, ENGINEERS).await;
        let noor = firm.hire("noor@aalto-brandt.example", "Noor", "Haddad").await;
        firm.link(noor, "MC-3").await;
        assert_eq!(firm.points().await, 2);
        take_in_register(&world, "MC-3,Noor,Haddad,systems_engineer,2026-11-20,,,\n").await;
        assert_eq!(firm.points().await, 3, "the highest credential counts, once");
    });
}

#[tokio::test]
async fn q6_an_act_that_forgets_to_count_cannot_commit() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        take_in_register(&world, ENGINEERS).await;
        let mika = firm.hire("mika@aalto-brandt.example", "Mika", "Lind").await;
        firm.link(mika, "MC-2").await;
        let member = standing::member(&world.house, mika, &firm.partner_id).await.unwrap();
        let holder = (member.organization(), member.association());
        let number = CredentialNumber::parse("MC-2").unwrap();
        let mut tx = world.house.db.begin().await.unwrap();
        assert!(
            credential_links::end(&mut tx, &number, holder, world.house.now())
                .await
                .unwrap()
        );
        let refused = tx.commit().await;
        assert!(matches!(refused, Err(StoreFailure::Uncounted(_))), "{refused:?}");
        assert_eq!(firm.points().await, 3, "nothing of it stays");
    });
}

#[tokio::test]
async fn q1_what_ends_by_itself_stops_counting_on_its_day_and_only_then_is_anybody_looked_at() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        take_in_register(&world, ENGINEERS).await;
        let jonas = firm.hire("jonas@aalto-brandt.example", "Jonas", "Brandt").await;
        firm.link(jonas, "MC-1").await;
        let counted = firm.counted().await;
        assert_eq!(
            (counted.points_qualifying, counted.changes_on),
            (3, Some(day("2027-03-01")))
        );
        assert_eq!(standing::due(&world.house).await.unwrap(), 0, "nothing is due");
        let until_then = SignedDuration::from_hours(24 * 98);
        world.clock.advance(until_then);
        assert_eq!(world.house.today(), day("2027-02-28"));
        assert_eq!(
            standing::due(&world.house).await.unwrap(),
            0,
            "its last day still counts"
        );
        world.clock.advance(SignedDuration::from_hours(24));
        assert_eq!(standing::due(&world.house).await.unwrap(), 1);
        assert_eq!(standing::due(&world.house).await.unwrap(), 0, "once");
        assert_eq!(firm.points().await, 0);
        let mut reader = world.house.db.read().await.unwrap();
        let days = standings::days(&mut reader, firm.organization().await, day("2026-01-01"))
            .await
            .unwrap();
        let days: Vec<(Day, i64)> = days.iter().map(|at| (at.day, at.points_qualifying)).collect();
        assert_eq!(
            days,
            [(day("2026-11-22"), 3), (day("2027-03-01"), 0)],
            "of several changes in a day the last stays"
        );
    });
}

#[tokio::test]
async fn u2_a_level_whose_requirements_are_met_is_assigned_by_itself_and_told_once() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        firm.was_awarded_networking().await;
        take_in_register(&world, ENGINEERS).await;
        let mika = firm.hire("mika@aalto-brandt.example", "Mika", "Lind").await;
        firm.link(mika, "MC-2").await;
        assert_eq!(
            firm.counted().await.earned_level.as_deref(),
            Some("registered"),
            "one person is too few"
        );
        let noor = firm.hire("noor@aalto-brandt.example", "Noor", "Haddad").await;
        firm.link(noor, "MC-3").await;
        let counted = firm.counted().await;
        assert_eq!(
            (counted.points_qualifying, counted.earned_level.as_deref()),
            (55, Some("certified"))
        );
        assert_eq!(counted.edition, EditionId("2026".to_owned()));
        let jonas = firm.hire("jonas@aalto-brandt.example", "Jonas", "Brandt").await;
        firm.link(jonas, "MC-1").await;
        let earned = firm
            .deeds()
            .await
            .into_iter()
            .filter(|deed| matches!(deed, Deed::LevelEarned { .. }));
        let certified = Deed::LevelEarned {
            level: "certified".to_owned(),
            on: world.house.today(),
        };
        assert_eq!(earned.collect::<Vec<_>>(), [certified]);
    });
}
