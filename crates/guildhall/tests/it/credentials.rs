//! The page of credentials over HTTP: linked, confirmed, unlinked, and nothing told to strangers (rules A10 and E10).

use membership::credentials::{CredentialNumber, PersonName, RegisterRow};
use membership::terms::Instant;
use reqwest::StatusCode;
use store::records::register;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, cast, databases};

use crate::page::Page;
use crate::walk;

/// Jonas Brandt is who signs in the cast.
async fn register(center: &Center) {
    let rows = [
        ("1001", "Jonas", "Brandt"),
        ("1002", "JONAS", "BRANDT"),
        ("1003", "Eve", "Ivy"),
    ];
    let rows: Vec<RegisterRow> = rows
        .into_iter()
        .map(|(number, first, last)| RegisterRow {
            number: CredentialNumber::parse(number).expect("a number"),
            name: PersonName {
                first: first.to_owned(),
                last: last.to_owned(),
            },
            earned: None,
        })
        .collect();
    let mut tx = center.house().db.begin().await.expect("a transaction");
    let rows: Vec<&RegisterRow> = rows.iter().collect();
    register::keep(&mut tx, &rows, "test", Instant::UNIX_EPOCH)
        .await
        .expect("kept");
    tx.commit().await.expect("committed");
}

async fn member(center: &Center, name: &str) -> (Visitor, String) {
    let visitor = center.newcomer(&format!("jonas@{name}.example")).await;
    let firm = cast::firm(&format!("{name} {}", name.chars().rev().collect::<String>()), name);
    let enrolled = walk::enroll(center.house(), &visitor, &firm).await;
    (visitor, format!("/organizations/{}/credentials", enrolled.partner_id))
}

#[tokio::test(flavor = "multi_thread")]
async fn a10_a_credential_is_linked_confirmed_shown_and_unlinked_on_its_page() {
    for database in databases() {
        let center = Center::on(database).await;
        register(&center).await;
        let (jonas, path) = member(&center, "brightwater").await;
        let linked = jonas.post(&path, &[("credential_number", "10-01")]).await;
        assert_eq!(leads_to(&linked), format!("{path}?done=linked"));
        let asked = Page::read(jonas.post(&path, &[("credential_number", "1002")]).await).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.text.contains("JONAS BRANDT") && asked.text.contains("capital and small letters"));
        assert_eq!(asked.value("credential_number").as_deref(), Some("1002"));
        let confirmed = [("credential_number", "1002"), ("credential_confirmed", "JONAS BRANDT")];
        assert_eq!(
            leads_to(&jonas.post(&path, &confirmed).await),
            format!("{path}?done=linked")
        );
        let page = walk::open(&jonas, &path).await;
        assert_eq!(page.texts_of("main table tbody tr").len(), 2, "administrators see both");
        let unlink = format!("{path}/1001/unlink");
        assert!(walk::open(&jonas, &unlink).await.is_ours());
        assert_eq!(
            center
                .count("SELECT count(*) FROM credential_links WHERE unlinked_at IS NULL")
                .await,
            2
        );
        assert_eq!(
            leads_to(&jonas.post(&unlink, &[]).await),
            format!("{path}?done=unlinked")
        );
        assert_eq!(
            center
                .count("SELECT count(*) FROM credential_links WHERE unlinked_at IS NULL")
                .await,
            1
        );
        assert_eq!(walk::open(&jonas, &unlink).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a10_a_strangers_credential_and_none_look_the_same_and_elsewhere_names_nobody() {
    for database in databases() {
        let center = Center::on(database).await;
        register(&center).await;
        let (jonas, path) = member(&center, "brightwater").await;
        let (other, others_path) = member(&center, "sturmvogel").await;
        let seen = |page: Page, number: &str| page.text.replace(number, "NUMBER");
        let mut answers = Vec::new();
        for number in ["1003", "9999", "nonsense"] {
            let page = Page::read(jonas.post(&path, &[("credential_number", number)]).await).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            answers.push(seen(page, number));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]));
        jonas.post(&path, &[("credential_number", "1001")]).await;
        let elsewhere = Page::read(other.post(&others_path, &[("credential_number", "1001")]).await).await;
        assert_eq!(elsewhere.problems().len(), 1);
        assert!(!elsewhere.text.contains("brightwater"), "it names where");
        for foreign in [path.clone(), format!("{path}/1001/unlink")] {
            assert_eq!(other.get(&foreign).await.status(), StatusCode::NOT_FOUND);
            let posted = other.post(&foreign, &[("credential_number", "1001")]).await;
            assert_eq!(posted.status(), StatusCode::NOT_FOUND);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a10_attempts_are_counted_by_account() {
    let center = Center::configured(Database::Sqlite, &[("limits.attempts_by_email", "3")]).await;
    register(&center).await;
    let (jonas, path) = member(&center, "brightwater").await;
    for _ in 0..3 {
        let wrong = jonas.post(&path, &[("credential_number", "9999")]).await;
        assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    }
    let refused = Page::read(jonas.post(&path, &[("credential_number", "1001")]).await).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.value("credential_number").as_deref(), Some("1001"));
}

#[tokio::test(flavor = "multi_thread")]
async fn e10_the_wizard_tells_beside_the_field_and_finishes_where_the_credential_was_taken_meanwhile() {
    for database in databases() {
        let center = Center::on(database).await;
        register(&center).await;
        let (jonas, path) = member(&center, "brightwater").await;
        let other = center.newcomer("jonas@sturmvogel.example").await;
        walk::to_agreement(&other, &cast::firm("Sturmvogel AG", "sturmvogel")).await;
        walk::to_individual(&other).await;
        let house = center.house();
        let edition = house.program.edition_on(house.today());
        let mut typed = cast::answers(&edition.questionnaires.individual);
        typed.set("credential_number", "1003");
        let page = Page::read(other.send("/enroll/individual-profile", &typed).await).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.problems().len(), 1);
        assert!(!page.text_of("#credential_number-problem").is_empty());
        typed.set("credential_number", "1001");
        let next = other.send("/enroll/individual-profile", &typed).await;
        assert_eq!(leads_to(&next), "/enroll/organization-profile");
        jonas.post(&path, &[("credential_number", "1001")]).await;
        let draft = walk::open(&other, "/enroll/organization-profile")
            .await
            .value("draft")
            .expect("a draft");
        let done = other
            .send("/enroll/organization-profile", &walk::last_page(house, &draft))
            .await;
        let page = walk::open(&other, &leads_to(&done)).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.text_of(".notice").contains("linked elsewhere"),
            "{}",
            page.text_of("main")
        );
        assert!(!page.text.contains("brightwater"));
    }
}
