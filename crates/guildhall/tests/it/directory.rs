//! The public page of a member, as a customer reads it (rules D1, E7).

use testkit::center::Center;
use testkit::visitor::leads_to;
use testkit::{Database, cast};

use crate::page::Page;
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

#[tokio::test]
async fn d2_search_engines_are_told_what_a_listing_is_and_its_one_address() {
    let page = listing_with(&[]).await;
    let told = |css: &str, name: &str| page.select(css)[0].attr(name).unwrap_or_default().to_owned();
    let contact = cast::aalto_and_brandt();
    assert_eq!(
        told("meta[name=description]", "content"),
        format!(
            "{}, Hamburg, Germany: Registered Member, Meridian Partner Program",
            contact.one("doing_business_as")
        )
    );
    let address = told("link[rel=canonical]", "href");
    assert!(
        address.starts_with("http") && address.contains("/directory/"),
        "{address}"
    );
}

#[tokio::test]
async fn d1_a_description_keeps_its_paragraphs() {
    let page = listing_with(&[("description", "We mend what others built.\r\n\r\nSince 1987.")]).await;
    assert_eq!(
        page.texts_of(".described > p"),
        ["We mend what others built.", "Since 1987."]
    );
}

/// Enrolls with these answers on the last page, and opens the listing.
async fn listing_with(answers: &[(&str, &str)]) -> Page {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let draft = walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
    let mut last = walk::last_page(center.house(), &draft);
    for (question, answer) in answers {
        last.set(question, *answer);
    }
    let to = leads_to(&clerk.send("/enroll/organization-profile", &last).await);
    let id = to.strip_prefix("/enroll/congratulations/").expect("a member");
    walk::open(&center.visitor(), &format!("/directory/{id}")).await
}

#[tokio::test]
async fn d1_a_listing_shows_how_customers_reach_the_member_as_far_as_it_told() {
    let page = listing_with(&[
        ("public_phone", "+49 (0)40 5550 0142"),
        ("public_email", "hallo@aalto-brandt.example"),
        ("public_web_address", "shop.aalto-brandt.example"),
        ("opening_hours", "Mo–Fr <9–17>"),
    ])
    .await;
    let links: Vec<_> = page
        .select(".facts.long a")
        .iter()
        .map(|link| {
            (
                link.attr("href").unwrap_or_default().to_owned(),
                link.attr("rel").map(str::to_owned),
            )
        })
        .collect();
    assert_eq!(
        links,
        [
            ("tel:+494055500142".to_owned(), None),
            ("mailto:hallo@aalto-brandt.example".to_owned(), None),
            (
                "https://shop.aalto-brandt.example/".to_owned(),
                Some("nofollow noopener ugc".to_owned())
            ),
        ]
    );
    let said = page.texts_of(".facts.long dt");
    assert_eq!(said, ["Phone", "E-mail", "Web", "Opening hours"]);
    assert!(page.text_of(".facts.long").contains("Mo–Fr <9–17>"));
    let silent = listing_with(&[("opening_hours", "Mo–Fr")]).await;
    assert_eq!(silent.texts_of(".facts.long dt"), ["Opening hours"]);
}
