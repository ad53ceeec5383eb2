//! The pages of an organization's people over HTTP (rules A5, A9, A10, E8, E9).

use reqwest::StatusCode;
use testkit::center::Center;
use testkit::visitor::leads_to;
use testkit::{Database, cast};

use crate::access::joined;
use crate::page::Page;
use crate::walk;

#[tokio::test(flavor = "multi_thread")]
async fn e8_only_who_signed_is_told_of_a_copy_in_their_mail() {
    let center = Center::on(Database::Sqlite).await;
    let boss = center.newcomer("boss@aalto-brandt.example").await;
    let id = walk::enroll(center.house(), &boss, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let home = format!("/organizations/{id}");
    let colleague = joined(&center, &boss, &format!("{home}/people"), "colleague@private.example").await;
    assert!(boss.page(&home).await.contains("A copy is in your mail."));
    let theirs = colleague.page(&home).await;
    assert!(!theirs.contains("A copy is in your mail."));
    assert!(theirs.contains("Read the agreement of your organization") && theirs.contains("signed it on"));
}

#[tokio::test(flavor = "multi_thread")]
async fn e9_the_primary_program_contact_is_handed_on_after_a_page_that_asks() {
    let center = Center::on(Database::Sqlite).await;
    let boss = center.newcomer("boss@aalto-brandt.example").await;
    let id = walk::enroll(center.house(), &boss, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let people = format!("/organizations/{id}/people");
    joined(&center, &boss, &people, "colleague@private.example").await;
    let list = walk::open(&boss, &people).await;
    let links = list.select("tbody th a");
    let person = links.iter().find(|link| link.text().any(|text| text.contains("Sato")));
    let person = person.and_then(|link| link.attr("href")).expect("somebody").to_owned();
    let page = walk::open(&boss, &person).await;
    let asks = format!("{person}/contact-role?role=primary");
    assert_eq!(page.select(&format!("main a[href='{asks}']")).len(), 1);
    assert!(
        page.select("main button[value='primary']").is_empty(),
        "no press alone hands it on"
    );
    assert!(
        page.select("main button[name='role']").is_empty(),
        "nor does one any other role"
    );
    let other = page.select("main a.button[href*='contact-role?role=']");
    let other = other
        .iter()
        .filter_map(|link| link.attr("href"))
        .find(|href| *href != asks);
    let other = walk::open(&boss, other.expect("another role")).await;
    assert!(other.text.contains("Only this role changes hands."));
    assert!(other.form(&format!("{person}/contact-role")).is_some());
    let asked = walk::open(&boss, &asks).await;
    assert_eq!(asked.texts_of("dl.facts dd"), ["Jonas Brandt", "Mika Sato"]);
    assert!(asked.text.contains("then administers all of Aalto"));
    let sent = asked.form(&format!("{person}/contact-role")).expect("the form").pairs();
    let sent: Vec<_> = sent
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let done = boss.post(&format!("{person}/contact-role"), &sent).await;
    assert_eq!(leads_to(&done), format!("{person}?done=handed-on"));
    assert_eq!(
        leads_to(&boss.get(&asks).await),
        person,
        "held already, there is nothing to ask"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a9_why_somebody_cannot_leave_is_said_once() {
    let center = Center::on(Database::Sqlite).await;
    let boss = center.newcomer("boss@aalto-brandt.example").await;
    let id = walk::enroll(center.house(), &boss, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let refused = Page::read(boss.post(&format!("/organizations/{id}/leave"), &[]).await).await;
    assert_eq!(
        refused.problems(),
        ["Nobody else administers all of the organization. Give somebody else that right first."]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a10_who_never_linked_a_credential_cannot_unlink_it() {
    let center = Center::on(Database::Sqlite).await;
    let boss = center.newcomer("boss@aalto-brandt.example").await;
    let id = walk::enroll(center.house(), &boss, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let unlinked = boss
        .post(&format!("/organizations/{id}/credentials/4711/unlink"), &[])
        .await;
    assert_eq!(unlinked.status(), StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a5_rejecting_opens_by_what_looks_like_a_button() {
    let center = Center::on(Database::Sqlite).await;
    let boss = center.newcomer("boss@aalto-brandt.example").await;
    let id = walk::enroll(center.house(), &boss, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let applicant = center.newcomer("applicant@private.example").await;
    // The first letter of the domain is Cyrillic.
    let typed = [
        ("organization", id.as_str()),
        ("email", "jo@\u{430}alto-brandt.example"),
        ("first_name", "Jo"),
        ("last_name", "Berg"),
    ];
    let request = leads_to(&applicant.post("/associate/request", &typed).await);
    applicant.post(&request, &[("action", "contact")]).await;
    let domains = format!("/organizations/{id}/domains");
    let claimed = leads_to(&boss.post(&domains, &[("domain", "aalto-brandt.example")]).await);
    boss.post(&format!("{claimed}/own-address"), &[]).await;
    let inbox = walk::open(&boss, &format!("/organizations/{id}/requests")).await;
    assert_eq!(inbox.texts_of("summary.button"), ["Reject with a reason Jo Berg"]);
    let told = inbox.texts_of(".notice p").join(" ");
    assert!(
        told.contains("\u{430}alto-brandt.example (xn--") && told.contains(" aalto-brandt.example,"),
        "{told}"
    );
}
