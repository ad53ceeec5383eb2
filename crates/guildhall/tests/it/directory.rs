//! The public page of a member, as a customer reads it (rules D1, E7).

use testkit::center::Center;
use testkit::{Database, cast};

use crate::walk;

#[tokio::test]
async fn e7_customers_read_the_doing_business_as_name_first() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let contact = cast::aalto_and_brandt();
    let id = walk::enroll(center.house(), &clerk, &contact).await.partner_id;
    let page = walk::open(&center.visitor(), &format!("/directory/{id}")).await;
    assert_eq!(page.text_of("h1"), contact.one("doing_business_as"));
    assert!(page.text_of("main").contains(contact.one("legal_name")));
}

#[tokio::test]
async fn d1_a_listing_shows_the_headquarters_and_its_description() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let contact = cast::aalto_and_brandt();
    let id = walk::enroll(center.house(), &clerk, &contact).await.partner_id;
    let page = walk::open(&center.visitor(), &format!("/directory/{id}")).await;
    let text = page.text_of("main");
    for part in ["We move warehouses, one at a time.", "Große Elbstraße 145", "Hamburg"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}
