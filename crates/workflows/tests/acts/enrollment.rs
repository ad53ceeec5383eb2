//! The pages before *Finish*: drafts, order, agreement, duplicates (rules E3 to E8, E13, P3).

use jiff::SignedDuration;
use membership::enrollment::{Because, Step};
use membership::refusal::Reason;
use membership::terms::{Digest, Language, Typed};
use testkit::{World, cast};
use workflows::enrollment::{self, Advance, Finished, Form};
use workflows::{Failure, sweeps};

use crate::enroller::Clerk;
use crate::on_every_database;

#[tokio::test]
async fn e3_nobody_gets_forward_more_than_one_page_not_by_a_typed_address_either() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        for step in [Step::Agreement, Step::IndividualProfile, Step::OrganizationProfile] {
            let skipped = clerk.advance(step, clerk.individual()).await;
            assert!(matches!(skipped, Err(Failure::NotYet(Step::Contact))), "{skipped:?}");
        }
        clerk.advance(Step::Contact, cast::aalto_and_brandt()).await.unwrap();
        let skipped = clerk.advance(Step::OrganizationProfile, clerk.organization()).await;
        assert!(matches!(skipped, Err(Failure::NotYet(Step::Agreement))), "{skipped:?}");
    });
}

#[tokio::test]
async fn e4_every_mistake_is_named_at_once_and_everything_typed_is_kept() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let mut contact = cast::aalto_and_brandt();
        contact.set("legal_name", "");
        contact.set("postal_code", "2276");
        contact.set("web_address", "www.aalto brandt.example");
        let Err(Failure::Refused(refusals)) = clerk.advance(Step::Contact, contact.clone()).await else {
            panic!()
        };
        let fields: Vec<&str> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
        assert_eq!(fields, ["legal_name", "postal_code", "web_address"]);
        assert_eq!(refusals[2].reason, Reason::NotAWebAddress);
        let draft = enrollment::draft(&world.house, clerk.account()).await.unwrap().unwrap();
        assert_eq!(draft.entries.typed(Step::Contact), &contact);
    });
}

#[tokio::test]
async fn e5_nothing_is_an_organization_until_finish_and_cancel_leaves_nothing() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let draft = Some(clerk.walk(cast::aalto_and_brandt()).await);
        assert_eq!(world.count("SELECT count(*) FROM organizations").await, 0);
        assert_eq!(world.count("SELECT count(*) FROM organization_claims").await, 0);
        enrollment::cancel(&world.house, clerk.account(), draft).await.unwrap();
        assert_eq!(world.count("SELECT count(*) FROM enrollment_drafts").await, 0);
        // Asked once more, there is nothing left to lose.
        enrollment::cancel(&world.house, clerk.account(), draft).await.unwrap();
    });
}

#[tokio::test]
async fn e6_what_was_typed_for_another_draft_replaces_nothing() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let first = clerk.walk(cast::aalto_and_brandt()).await;
        enrollment::cancel(&world.house, clerk.account(), Some(first))
            .await
            .unwrap();
        let second = clerk.walk(cast::firm("Second GmbH", "second")).await;
        let own = enrollment::draft(&world.house, clerk.account()).await.unwrap();
        for step in Step::ALL {
            for draft in [Some(first), None] {
                let form = Form {
                    account: clerk.account(),
                    draft,
                    step,
                };
                let typed = cast::typed(&[("legal_name", "First"), ("description", "First")]);
                if draft.is_some() || step != Step::OrganizationProfile {
                    let kept = enrollment::keep(&world.house, form, typed.clone()).await;
                    assert!(matches!(kept, Err(Failure::Missing)), "{step:?}: {kept:?}");
                    let on = enrollment::advance(&world.house, form, typed, Language::English).await;
                    assert!(matches!(on, Err(Failure::Missing)), "{step:?}: {on:?}");
                }
            }
        }
        let lost = enrollment::cancel(&world.house, clerk.account(), Some(first)).await;
        assert!(matches!(lost, Err(Failure::Missing)), "{lost:?}");
        assert!(matches!(clerk.finish(first).await, Err(Failure::Missing)));
        assert_eq!(enrollment::draft(&world.house, clerk.account()).await.unwrap(), own);
        assert!(matches!(clerk.finish(second).await, Ok(Finished::Enrolled(_))));
    });
}

#[tokio::test]
async fn e6_a_first_page_that_is_sent_twice_begins_one_draft() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let form = Form {
            account: clerk.account(),
            draft: None,
            step: Step::Contact,
        };
        for _ in 0..2 {
            let on = enrollment::advance(&world.house, form, cast::aalto_and_brandt(), Language::English).await;
            assert_eq!(on.unwrap(), Advance::To(Step::Agreement));
        }
    });
}

#[tokio::test]
async fn e5_declining_signs_nothing() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        clerk.advance(Step::Contact, cast::aalto_and_brandt()).await.unwrap();
        let declined = clerk
            .advance(Step::Agreement, cast::typed(&[("decision", "decline")]))
            .await
            .unwrap();
        assert_eq!(declined, Advance::Declined);
        let draft = enrollment::draft(&world.house, clerk.account()).await.unwrap().unwrap();
        assert!(draft.entries.acceptance().is_none());
        assert!(!draft.entries.is_finished(Step::Agreement));
    });
}

#[tokio::test]
async fn e6_a_draft_is_its_owners_alone_and_kept_thirty_days_from_the_last_entry() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let other = Clerk::register(&world, "ben@brightwater.example").await;
        clerk.advance(Step::Contact, cast::aalto_and_brandt()).await.unwrap();
        assert!(
            enrollment::draft(&world.house, other.account())
                .await
                .unwrap()
                .is_none()
        );
        world.clock.advance(SignedDuration::from_hours(20 * 24));
        clerk.sign().await;
        world.clock.advance(SignedDuration::from_hours(30 * 24));
        assert_eq!(sweeps::past_drafts(&world.house).await.unwrap(), 0);
        world.clock.advance(SignedDuration::from_hours(24));
        assert_eq!(sweeps::past_drafts(&world.house).await.unwrap(), 1);
        assert_eq!(sweeps::past_drafts(&world.house).await.unwrap(), 0);
        assert!(
            enrollment::draft(&world.house, clerk.account())
                .await
                .unwrap()
                .is_none()
        );
    });
}

#[tokio::test]
async fn e8_a_text_that_changed_while_it_was_read_is_to_be_read_again() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        clerk.advance(Step::Contact, cast::aalto_and_brandt()).await.unwrap();
        let stale = cast::signature(Digest::of("what the page showed").hex());
        assert_eq!(clerk.advance(Step::Agreement, stale).await.unwrap(), Advance::ReadAgain);
        clerk.sign().await;
    });
}

#[tokio::test]
async fn e8_another_legal_name_is_signed_for_again() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        clerk.walk(cast::aalto_and_brandt()).await;
        let mut contact = cast::aalto_and_brandt();
        contact.set("telephone", "+49 40 5550 0143");
        clerk.advance(Step::Contact, contact.clone()).await.unwrap();
        assert!(clerk.advance(Step::IndividualProfile, clerk.individual()).await.is_ok());
        contact.set("legal_name", "Brandt & Aalto AG");
        clerk.advance(Step::Contact, contact).await.unwrap();
        let unsigned = clerk.advance(Step::IndividualProfile, clerk.individual()).await;
        assert!(
            matches!(unsigned, Err(Failure::NotYet(Step::Agreement))),
            "{unsigned:?}"
        );
    });
}

async fn reasons(world: &World, clerk: &Clerk<'_>, contact: Typed) -> Vec<Because> {
    match clerk.advance(Step::Contact, contact).await.unwrap() {
        Advance::Offer => {
            let draft = enrollment::draft(&world.house, clerk.account()).await.unwrap().unwrap();
            let offered = enrollment::offered(&world.house, &draft).await.unwrap();
            offered.into_iter().map(|found| found.because).collect()
        }
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn e13_an_organization_that_is_enrolled_already_is_offered_with_the_reason() {
    on_every_database!(world, {
        Clerk::register(&world, "ana@aalto-brandt.example")
            .await
            .enroll(cast::aalto_and_brandt())
            .await;
        let other = Clerk::register(&world, "ben@brightwater.example").await;
        let mut contact = cast::firm("Something Else GmbH", "something-else");
        assert_eq!(reasons(&world, &other, contact.clone()).await, []);
        contact.set("registration_number", "hrb-148220");
        assert_eq!(reasons(&world, &other, contact).await, [Because::RegistrationNumber]);
        let same_domain = cast::firm("Something Else GmbH", "aalto-brandt");
        assert_eq!(reasons(&world, &other, same_domain).await, [Because::Domain]);
        let same_name = cast::firm("ＡＡＬＴＯ und Brandt KG", "else");
        assert_eq!(reasons(&world, &other, same_name).await, [Because::SameName]);
        let similar = cast::firm("Aalto & Brant AG", "else");
        assert_eq!(reasons(&world, &other, similar).await, [Because::SimilarName]);
        let mut abroad = cast::firm("Aalto & Brandt AG", "else");
        abroad.set("country", "CH");
        abroad.set("postal_code", "8001");
        abroad.set("city", "Zürich");
        assert_eq!(reasons(&world, &other, abroad).await, []);
    });
}

#[tokio::test]
async fn e13_who_says_that_it_is_another_organization_goes_on() {
    on_every_database!(world, {
        Clerk::register(&world, "ana@aalto-brandt.example")
            .await
            .enroll(cast::aalto_and_brandt())
            .await;
        let other = Clerk::register(&world, "ben@brightwater.example").await;
        let contact = cast::firm("Aalto & Brandt AG", "else");
        assert_eq!(other.advance(Step::Contact, contact).await.unwrap(), Advance::Offer);
        let skipped = other.advance(Step::Agreement, cast::signature(&other.digest())).await;
        assert!(matches!(skipped, Err(Failure::NotYet(Step::Contact))), "{skipped:?}");
        let draft = enrollment::draft(&world.house, other.account()).await.unwrap().unwrap();
        let offered = enrollment::offered(&world.house, &draft).await.unwrap();
        let ids = offered.iter().map(|found| found.known.id).collect();
        let on = enrollment::are_not_ours(&world.house, other.account(), ids)
            .await
            .unwrap();
        assert_eq!(on, Advance::To(Step::Agreement));
        other.sign().await;
        other
            .advance(Step::IndividualProfile, other.individual())
            .await
            .unwrap();
        let finished = other.finish(other.draft().await).await.unwrap();
        assert!(matches!(finished, enrollment::Finished::Enrolled(_)), "{finished:?}");
        assert_eq!(world.count("SELECT count(*) FROM organizations").await, 2);
    });
}
