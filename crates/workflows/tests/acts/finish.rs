//! What *Finish* makes, once, however often it is pressed (rules E7, E8, E9, E12, E13, P3, D1).

use futures::future::{join_all, ready, select};
use jiff::{SignedDuration, ToSpan as _};
use membership::enrollment::Step;
use membership::letters::Letter;
use membership::terms::{Digest, Language};
use store::Conn as _;
use testkit::{Database, World, cast};
use workflows::enrollment::{self, Advance, Finished, Form};
use workflows::{Failure, directory, standing};

use crate::enroller::Clerk;
use crate::on_every_database;

#[tokio::test]
async fn e12_finish_makes_everything_of_a_membership() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        let member = standing::member(&world.house, clerk.account(), &partner_id)
            .await
            .unwrap();
        let (standing, lately) = standing::review(&world.house, &member).await.unwrap();
        assert_eq!(standing.level, "registered");
        assert_eq!(standing.starts_on.to_string(), "2026-11-22");
        assert_eq!(standing.ends_on.to_string(), "2027-11-30");
        assert_eq!((standing.locations, standing.people), (1, 1));
        assert_eq!(standing.headquarters.city(), "Hamburg");
        assert_eq!(lately.len(), 4);
        assert_eq!(world.count("SELECT count(*) FROM enrollment_drafts").await, 0);
        assert_eq!(world.count("SELECT count(*) FROM organization_profiles").await, 1);
        assert!(
            enrollment::draft(&world.house, clerk.account())
                .await
                .unwrap()
                .is_none()
        );
    });
}

#[tokio::test]
async fn e7_customers_see_the_doing_business_as_name() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        let listing = directory::listing(&world.house, &partner_id).await.unwrap();
        assert_eq!(listing.doing_business_as.as_deref(), Some("Aalto & Brandt"));
        assert_eq!(listing.legal_name, "Aalto & Brandt Gesellschaft für Systemberatung mbH");
        let letter = world.mails().await.into_iter().find_map(|mail| match mail.letter {
            Letter::Enrolled(enrolled) => Some(enrolled),
            _ => None,
        });
        assert_eq!(letter.unwrap().shown_name, "Aalto & Brandt");
    });
}

#[tokio::test]
async fn e8_the_signature_is_kept_with_the_text_and_a_copy_is_mailed() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        let member = standing::member(&world.house, clerk.account(), &partner_id)
            .await
            .unwrap();
        let (standing, text) = standing::signed_agreement(&world.house, &member).await.unwrap();
        assert_eq!(Digest::of(&text.body), standing.agreement_digest);
        assert_eq!(standing.signed_by.last_name, "Brandt");
        assert_eq!(standing.signed_at, world.house.now());
        let mails = world.mails().await;
        let letters: Vec<_> = mails
            .iter()
            .filter(|mail| matches!(mail.letter, Letter::Enrolled(_)))
            .collect();
        let [mail] = letters.as_slice() else {
            panic!("{} copies", letters.len())
        };
        let Letter::Enrolled(enrolled) = &mail.letter else {
            panic!()
        };
        assert_eq!(enrolled.agreement_digest, Digest::of(&text.body));
        assert_eq!(mail.to.as_str(), "ana@aalto-brandt.example");
    });
}

#[tokio::test]
async fn e8_what_was_read_in_french_is_signed_in_french_at_that_moment() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        clerk.advance(Step::Contact, cast::aalto_and_brandt()).await.unwrap();
        let french = enrollment::agreement_to_read(&world.house, Language::French).unwrap();
        assert_eq!(french.agreement.language, Language::French);
        let typed = cast::signature(french.agreement.digest.hex());
        let signed_at = world.house.now();
        let form = Form {
            account: clerk.account(),
            draft: Some(clerk.draft().await),
            step: Step::Agreement,
        };
        let next = enrollment::advance(&world.house, form, typed, Language::French).await;
        assert_eq!(next.unwrap(), Advance::To(Step::IndividualProfile));
        world.clock.advance(SignedDuration::from_hours(30));
        clerk
            .advance(Step::IndividualProfile, clerk.individual())
            .await
            .unwrap();
        let Finished::Enrolled(partner_id) = clerk.finish(clerk.draft().await).await.unwrap() else {
            panic!()
        };
        let member = standing::member(&world.house, clerk.account(), &partner_id)
            .await
            .unwrap();
        let (standing, text) = standing::signed_agreement(&world.house, &member).await.unwrap();
        assert_eq!(standing.agreement_language, Language::French);
        assert_eq!(standing.signed_at, signed_at);
        assert_eq!(text.body, french.agreement.text);
    });
}

#[tokio::test]
async fn e9_who_accepts_becomes_primary_contact_and_global_administrator() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        let member = standing::member(&world.house, clerk.account(), &partner_id)
            .await
            .unwrap();
        assert!(member.global_administrator().is_some());
        let (standing, _) = standing::review(&world.house, &member).await.unwrap();
        let required = world
            .house
            .program
            .edition_on(world.house.today())
            .contact_roles
            .iter()
            .filter(|role| role.required);
        for role in required {
            assert!(
                standing.contacts.iter().any(|contact| contact.role == role.id),
                "{} is open",
                role.id
            );
        }
        let stranger = Clerk::register(&world, "ben@brightwater.example").await;
        let refused = standing::member(&world.house, stranger.account(), &partner_id).await;
        assert!(matches!(refused, Err(Failure::Missing)));
    });
}

#[tokio::test]
async fn e12_finish_twice_enrolls_once() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let draft = clerk.walk(cast::aalto_and_brandt()).await;
        let presses = join_all((0..8).map(|_| clerk.finish(draft))).await;
        let answers: Vec<Finished> = presses.into_iter().map(Result::unwrap).collect();
        assert!(
            answers
                .iter()
                .all(|answer| *answer == answers[0] && matches!(answer, Finished::Enrolled(_)))
        );
        assert_eq!(world.count("SELECT count(*) FROM organizations").await, 1);
        assert_eq!(world.count("SELECT count(*) FROM terms").await, 1);
        assert_eq!(
            world
                .count("SELECT count(*) FROM outbox WHERE letter = 'enrolled'")
                .await,
            1
        );
    });
}

/// What *Finish* writes into, from first to last: each is taken away once, and put back.
const TABLES: [[&str; 2]; 5] = [
    [
        "ALTER TABLE organization_claims RENAME TO away",
        "ALTER TABLE away RENAME TO organization_claims",
    ],
    [
        "ALTER TABLE administrators RENAME TO away",
        "ALTER TABLE away RENAME TO administrators",
    ],
    ["ALTER TABLE terms RENAME TO away", "ALTER TABLE away RENAME TO terms"],
    [
        "ALTER TABLE audit_entries RENAME TO away",
        "ALTER TABLE away RENAME TO audit_entries",
    ],
    ["ALTER TABLE outbox RENAME TO away", "ALTER TABLE away RENAME TO outbox"],
];

#[tokio::test]
async fn e12_whatever_fails_on_the_way_leaves_nothing_of_it() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let draft = clerk.walk(cast::aalto_and_brandt()).await;
        for [take_away, put_back] in TABLES {
            change(&world, take_away).await;
            let failed = clerk.finish(draft).await;
            assert!(matches!(failed, Err(Failure::Store(_))), "{take_away}: {failed:?}");
            change(&world, put_back).await;
            for count in [
                "SELECT count(*) FROM organizations",
                "SELECT count(*) FROM organization_claims",
                "SELECT count(*) FROM associations",
                "SELECT count(*) FROM terms",
                "SELECT count(*) FROM outbox WHERE letter = 'enrolled'",
            ] {
                assert_eq!(world.count(count).await, 0, "{take_away}: {count}");
            }
        }
        assert!(matches!(clerk.finish(draft).await, Ok(Finished::Enrolled(_))));
    });
}

async fn change(world: &World, sql: &'static str) {
    let mut tx = world.house.db.begin().await.unwrap();
    tx.sql(sql).run().await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn e12_a_strangers_finish_finds_nothing() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let draft = clerk.walk(cast::aalto_and_brandt()).await;
        let stranger = Clerk::register(&world, "ben@brightwater.example").await;
        assert!(matches!(stranger.finish(draft).await, Err(Failure::Missing)));
        clerk.finish(draft).await.unwrap();
        assert!(matches!(stranger.finish(draft).await, Err(Failure::Missing)));
    });
}

#[tokio::test]
async fn e12_an_incomplete_last_page_enrolls_nothing_and_loses_nothing() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let draft = clerk.walk(cast::aalto_and_brandt()).await;
        let typed = cast::typed(&[("description", "We move warehouses.")]);
        let refused = enrollment::finish(&world.house, clerk.enroller.clone(), draft, typed.clone()).await;
        assert!(matches!(refused, Err(Failure::Refused(_))), "{refused:?}");
        assert_eq!(world.count("SELECT count(*) FROM organizations").await, 0);
        let kept = enrollment::draft(&world.house, clerk.account()).await.unwrap().unwrap();
        assert_eq!(kept.entries.typed(Step::OrganizationProfile), &typed);
    });
}

#[tokio::test]
async fn e6_a_finish_that_is_refused_is_an_entry_too() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let draft = clerk.walk(cast::aalto_and_brandt()).await;
        world.clock.advance(SignedDuration::from_hours(24));
        let typed = cast::typed(&[("description", "We move warehouses.")]);
        let refused = enrollment::finish(&world.house, clerk.enroller.clone(), draft, typed).await;
        assert!(matches!(refused, Err(Failure::Refused(_))), "{refused:?}");
        let kept = enrollment::draft(&world.house, clerk.account()).await.unwrap().unwrap();
        assert_eq!(kept.changed_at, world.house.now());
        assert_eq!(kept.kept_until, world.house.today().saturating_add(30.days()));
    });
}

#[tokio::test]
async fn e13_of_two_people_who_enroll_one_company_at_once_the_second_is_offered_the_first() {
    on_every_database!(world, {
        let ana = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let ben = Clerk::register(&world, "ben@aalto-brandt.example").await;
        let (ana_draft, ben_draft) = (
            ana.walk(cast::aalto_and_brandt()).await,
            ben.walk(cast::aalto_and_brandt()).await,
        );
        let (ana_done, ben_done) = tokio::join!(ana.finish(ana_draft), ben.finish(ben_draft));
        let answers = [ana_done.unwrap(), ben_done.unwrap()];
        let enrolled = answers
            .iter()
            .filter(|answer| matches!(answer, Finished::Enrolled(_)))
            .count();
        let offered = answers.iter().filter(|answer| **answer == Finished::Offer).count();
        assert_eq!((enrolled, offered), (1, 1), "{answers:?}");
        assert_eq!(world.count("SELECT count(*) FROM organizations").await, 1);
        let second = if answers[0] == Finished::Offer { &ana } else { &ben };
        let draft = enrollment::draft(&world.house, second.account())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(enrollment::offered(&world.house, &draft).await.unwrap().len(), 1);
    });
}

#[tokio::test]
async fn p3_a_program_edited_meanwhile_changes_nothing_for_who_has_signed() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let draft = clerk.walk(cast::aalto_and_brandt()).await;
        let signed = clerk.digest();
        // The next edition: another agreement, in force from tomorrow.
        let mut program = (*world.house.program).clone();
        let mut next = program.editions.last().unwrap().clone();
        next.id.0 = "next".into();
        next.in_force_from = world.house.today().tomorrow().unwrap();
        for agreement in next.agreements.values_mut() {
            agreement.text.push_str("\n\n21.1 Something new.");
            agreement.digest = Digest::of(&agreement.text);
        }
        program.editions.push(next);
        let edited = world.with_edited_program(program, 8);
        world.clock.advance(SignedDuration::from_hours(48));
        let clerk = Clerk {
            house: &edited,
            enroller: clerk.enroller,
        };
        assert_ne!(clerk.digest(), signed);
        let Finished::Enrolled(partner_id) = clerk.finish(draft).await.unwrap() else {
            panic!()
        };
        let member = standing::member(&edited, clerk.account(), &partner_id).await.unwrap();
        let (standing, text) = standing::signed_agreement(&edited, &member).await.unwrap();
        assert_eq!(standing.edition, world.house.program.editions[0].id.0);
        assert_eq!(standing.agreement_digest.hex(), signed);
        assert!(!text.body.contains("Something new"));
        // Who signs now signs the new one.
        clerk
            .advance(Step::Contact, cast::firm("Brightwater AG", "brightwater"))
            .await
            .unwrap();
        assert_eq!(
            clerk.advance(Step::Agreement, cast::signature(&signed)).await.unwrap(),
            Advance::ReadAgain
        );
    });
}

#[tokio::test]
async fn d1_enrolling_lists_the_organization_and_lapsing_ends_it() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        let listing = directory::listing(&world.house, &partner_id).await.unwrap();
        assert_eq!(listing.locations.len(), 1);
        assert_eq!(listing.locations[0].descriptions.len(), 1);
        // The anniversary is 2027-11-30; thirty days of grace end on 2027-12-30.
        world.clock.advance(SignedDuration::from_hours(24 * 403));
        assert!(directory::listing(&world.house, &partner_id).await.is_ok());
        world.clock.advance(SignedDuration::from_hours(24));
        let lapsed = directory::listing(&world.house, &partner_id).await;
        assert!(matches!(lapsed, Err(Failure::Missing)), "{lapsed:?}");
    });
}

#[tokio::test]
async fn e12_a_client_who_leaves_does_not_stop_finish_half_way() {
    for database in testkit::databases() {
        let world = World::on(database).await;
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let draft = clerk.walk(cast::aalto_and_brandt()).await;
        let press = Box::pin(clerk.finish(draft));
        let futures::future::Either::Right(_left) = select(press, ready(())).await else {
            panic!("nothing to leave")
        };
        // Nobody presses again: what was begun ends by itself.
        for _ in 0..500 {
            if world.count("SELECT count(*) FROM organizations").await == 1 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(world.count("SELECT count(*) FROM organizations").await, 1);
        let done = clerk.finish(draft).await.unwrap();
        assert!(matches!(done, Finished::Enrolled(_)), "{database:?}: {done:?}");
        assert_eq!(world.count("SELECT count(*) FROM organizations").await, 1);
        assert!(matches!(database, Database::Sqlite | Database::Postgres));
    }
}
