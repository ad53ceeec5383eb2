//! What an act would cost is told before it is done, and is what it then costs (rule U4).

use membership::terms::{AccountId, AssociationId};
use store::Conn as _;
use workflows::standing::{Told, cost_of_credential, cost_of_person};
use workflows::{Failure, credentials, standing};

use crate::credentials::take_in_register;
use crate::on_every_database;
use crate::people::Firm;

const REGISTER: &str = "MC-2,Mika,Lind,systems_engineer,2024-02-29,,,\n\
    MC-3,Noor,Haddad,systems_administrator,2025-05-01,,,\n\
    MC-4,Noor,Haddad,systems_administrator,2025-05-01,,,\n";

impl Firm<'_> {
    async fn cost_of_unlinking(&self, account: AccountId, number: &str) -> Result<Told, Failure> {
        let house = &self.world.house;
        let member = standing::member(house, account, &self.partner_id).await.unwrap();
        cost_of_credential(house, &member, number).await
    }

    async fn cost_of_losing(&self, person: AssociationId) -> Told {
        let organization = self.organization().await;
        cost_of_person(&self.world.house, organization, person).await.unwrap()
    }

    async fn unlink(&self, account: AccountId, number: &str) {
        let unlinked = credentials::unlink(&self.world.house, account, &self.partner_id, number).await;
        unlinked.unwrap();
    }
}

/// The points before and after, and each level of which something is lost, with how much.
fn in_short(told: &Told) -> (i64, i64, Vec<(&str, usize)>) {
    let levels = told.cost.levels.iter();
    let levels = levels.map(|lost| (lost.level.as_str(), lost.requirements.len()));
    (told.cost.points_before, told.cost.points_after, levels.collect())
}

#[tokio::test]
async fn u4_what_is_told_of_unlinking_and_ending_is_what_comes_to_pass() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        firm.was_awarded_networking().await;
        take_in_register(&world, REGISTER).await;
        let mika = firm.hire("mika@aalto-brandt.example", "Mika", "Lind").await;
        firm.link(mika, "MC-2").await;
        let noor = firm.hire("noor@aalto-brandt.example", "Noor", "Haddad").await;
        firm.link(noor, "MC-3").await;
        let told = firm.cost_of_unlinking(noor, "mc 3").await.unwrap();
        assert_eq!(
            in_short(&told),
            (55, 53, vec![("certified", 1)]),
            "two people are asked for"
        );
        assert_eq!(told.cost.levels[0].stays_until, None, "it is earned, and not active");
        firm.unlink(noor, "MC-3").await;
        let counted = firm.counted().await;
        assert_eq!(
            (counted.points_qualifying, counted.earned_level.as_deref()),
            (53, Some("registered"))
        );
        firm.link(noor, "MC-3").await;
        let told = firm.cost_of_losing(firm.association(mika).await).await;
        assert_eq!(in_short(&told), (55, 52, vec![("certified", 1)]));
        firm.end(firm.ana, mika).await.unwrap();
        assert_eq!(firm.points().await, 52);
    });
}

#[tokio::test]
async fn u4_what_changes_nothing_is_told_to_change_nothing() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        take_in_register(&world, REGISTER).await;
        let noor = firm.hire("noor@aalto-brandt.example", "Noor", "Haddad").await;
        let told = firm.cost_of_losing(firm.association(noor).await).await;
        assert!(told.cost.is_nothing(), "{told:?}");
        firm.link(noor, "MC-3").await;
        firm.link(noor, "MC-4").await;
        let told = firm.cost_of_unlinking(noor, "MC-3").await.unwrap();
        assert!(told.cost.is_nothing(), "the other one shows the same: {told:?}");
        firm.unlink(noor, "MC-3").await;
        assert_eq!(firm.points().await, 2);
        let told = firm.cost_of_unlinking(noor, "MC-4").await.unwrap();
        assert_eq!(in_short(&told), (2, 0, vec![]));
        for number in ["MC-2", "MC-3", "no number"] {
            let another = firm.cost_of_unlinking(noor, number).await;
            assert!(
                matches!(another, Err(Failure::Missing)),
                "{number}: nobody else's is told"
            );
        }
    });
}

#[tokio::test]
async fn u4_a_contact_role_that_is_handed_on_costs_nothing() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let noor = firm.hire("noor@aalto-brandt.example", "Noor", "Haddad").await;
        firm.hand_on(firm.ana, noor, "executive").await.unwrap();
        // Gold asks for the roles at the headquarters.
        let mut tx = world.house.db.begin().await.unwrap();
        tx.sql("UPDATE terms SET level = 'gold'").run().await.unwrap();
        tx.commit().await.unwrap();
        let told = firm.cost_of_losing(firm.association(noor).await).await;
        assert!(told.cost.is_nothing(), "{told:?}");
    });
}
