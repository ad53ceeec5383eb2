//! Presses that come twice, and people who come at the same time.

use std::path::Path;
use std::time::Duration;

use futures::future::join_all;
use guildhall::serve::has_every_edition;
use membership::terms::Country;
use testkit::center::{Center, Staged};
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, PASSWORD, World, cast, databases};
use words::Words;

use crate::walk;

#[tokio::test(flavor = "multi_thread")]
async fn e12_finish_pressed_many_times_at_once_enrolls_once_and_congratulates_each_time() {
    for database in databases() {
        let center = Center::on(database).await;
        let clerk = center.newcomer("clerk@cast.example").await;
        let draft = walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
        let last = walk::last_page(center.house(), &draft);
        let presses = join_all((0..6).map(|_| clerk.send("/enroll/organization-profile", &last))).await;
        let mut led: Vec<String> = presses.iter().map(leads_to).collect();
        led.push(leads_to(&clerk.send("/enroll/organization-profile", &last).await));
        led.dedup();
        assert_eq!(led.len(), 1, "{led:?}");
        assert!(led[0].starts_with("/enroll/congratulations/"), "{led:?}");
        let page = walk::open(&clerk, &led[0]).await;
        assert_eq!(page.text_of(".certificate .holder"), "Aalto & Brandt");
        for table in [
            "SELECT count(*) FROM organizations",
            "SELECT count(*) FROM locations",
            "SELECT count(*) FROM terms",
            "SELECT count(*) FROM signatures",
        ] {
            assert_eq!(center.count(table).await, 1, "{table}");
        }
        assert_eq!(center.count("SELECT count(*) FROM enrollment_drafts").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e13_of_people_who_enroll_one_company_at_once_one_does_and_the_others_are_offered_it() {
    for database in databases() {
        let center = Center::on(database).await;
        let addresses = ["clerk1@cast.example", "clerk2@cast.example", "clerk3@cast.example"];
        let clerks = join_all(addresses.map(|email| center.newcomer(email))).await;
        let contact = cast::aalto_and_brandt();
        let drafts = join_all(clerks.iter().map(|clerk| walk::to_finish(&center, clerk, &contact))).await;
        let presses = clerks.iter().zip(&drafts).map(async |(clerk, draft)| {
            leads_to(
                &clerk
                    .send("/enroll/organization-profile", &walk::last_page(center.house(), draft))
                    .await,
            )
        });
        let led = join_all(presses).await;
        let enrolled = led
            .iter()
            .filter(|to| to.starts_with("/enroll/congratulations/"))
            .count();
        assert_eq!(enrolled, 1, "{led:?}");
        assert_eq!(center.count("SELECT count(*) FROM organizations").await, 1);
        for (clerk, to) in clerks
            .iter()
            .zip(&led)
            .filter(|(_, to)| !to.starts_with("/enroll/congratulations/"))
        {
            assert_eq!(to, "/enroll/contact/found");
            let offers = walk::offers(&walk::open(clerk, to).await);
            assert_eq!(offers.len(), 1, "{offers:?}");
            assert_eq!(offers[0].name, "Aalto & Brandt");
            let kept = walk::open(clerk, "/enroll/contact").await;
            assert_eq!(
                kept.value("legal_name").as_deref(),
                Some(contact.one("legal_name")),
                "nothing is lost"
            );
        }
        assert_eq!(center.count("SELECT count(*) FROM enrollment_drafts").await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e2_a_member_is_told_that_another_organization_begins_here() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let before = walk::open(&clerk, "/enroll").await;
    assert!(!before.text.contains("You are a member already"));
    let enrolled = walk::enroll(center.house(), &clerk, &cast::aalto_and_brandt()).await;
    let after = walk::open(&clerk, "/enroll").await;
    assert!(after.text.contains("You are a member already"));
    assert!(
        after
            .text
            .contains(&format!("href=\"/organizations/{}\"", enrolled.partner_id))
    );
    let last = clerk.get("/enroll/organization-profile").await;
    assert_eq!(leads_to(&last), "/enroll", "the last page leads there once it is sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn e3_the_country_that_the_browser_names_is_proposed() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await.preferring("ja-JP,ja;q=0.9");
    let page = walk::open(&clerk, "/enroll/contact").await;
    assert_eq!(page.value("country").as_deref(), Some("JP"));
    // Going away from a page on which nothing was typed leaves no draft.
    clerk
        .post("/enroll/contact", &[("action", "cancel"), ("country", "JP")])
        .await;
    assert_eq!(center.count("SELECT count(*) FROM enrollment_drafts").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn p3_a_program_that_lost_an_edition_of_a_term_does_not_start() {
    for database in databases() {
        let center = Center::on(database).await;
        let (db, mut program) = (&center.house().db, (*center.house().program).clone());
        let clerk = center.newcomer("clerk@cast.example").await;
        walk::enroll(center.house(), &clerk, &cast::aalto_and_brandt()).await;
        has_every_edition(db, &program).await.unwrap();
        let lost = std::mem::replace(&mut program.editions[0].id.0, "another".into());
        let refused = has_every_edition(db, &program).await.unwrap_err().to_string();
        let told = format!("editions/{lost} (1 of the terms in the database)");
        assert!(refused.contains(&told), "{refused}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn p3_who_signed_under_an_edition_that_is_gone_is_told_and_signs_again() {
    let mut world = World::on(Database::Sqlite).await;
    let center = Staged::over(&world, Words::embedded(), 1_000_000).await;
    let clerk = Visitor::new(&center.base);
    clerk.post("/register", &[("email", "clerk@cast.example")]).await;
    let path = format!("/register/{}", world.newest_link("clerk@cast.example").await);
    clerk.post(&path, &[("password", PASSWORD)]).await;
    walk::to_agreement(&clerk, &cast::aalto_and_brandt()).await;
    walk::to_individual(&clerk).await;
    let mut program = (*world.house.program).clone();
    program.editions[0].id.0 = "another".into();
    world.house = world.with_edited_program(program, 8);
    let center = Staged::over(&world, Words::embedded(), 1_000_000).await;
    let clerk = Visitor::new(&center.base);
    clerk
        .post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)])
        .await;
    assert_eq!(
        leads_to(&clerk.get("/enroll/individual-profile").await),
        "/enroll/agreement"
    );
    let page = walk::open(&clerk, "/enroll/agreement").await;
    assert!(page.text.contains("an edition of the program that is no longer there"));
}

#[tokio::test(flavor = "multi_thread")]
async fn e12_answers_to_a_letter_go_to_the_service_center_of_its_country() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let mut contact = cast::firm("Kurashiki Soko KK", "kurashiki");
    contact.set("country", "JP");
    contact.set("postal_code", "710-0046");
    let format = membership::address::format_of(Country::parse("JP").unwrap());
    contact.set("area", format.areas[0].key);
    contact.set("telephone", "+81 86 422 0000");
    walk::enroll(center.house(), &clerk, &contact).await;
    let apac = center.house().program.service_center(Country::parse("JP").unwrap());
    let expected = format!("Reply-To: {}", apac.unwrap().email);
    for _ in 0..200 {
        if letters(&center.mail).iter().any(|letter| letter.contains(&expected)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no letter has {expected}");
}

/// Reads the letters of a folder, as they were sent.
fn letters(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok);
    let sent = files.filter(|file| file.path().extension().is_some_and(|extension| extension == "eml"));
    sent.map(|file| std::fs::read_to_string(file.path()).expect("a letter"))
        .collect()
}
