//! Ten languages over HTTP: what is asked for, what is chosen, what is kept (rules X1, X2).

use std::collections::BTreeMap;

use membership::terms::Language;
use testkit::center::Center;
use testkit::visitor::leads_to;
use testkit::{Database, cast};

use crate::page::Page;
use crate::walk;

/// Every page that a stranger can read.
const PUBLIC: [&str; 13] = [
    "/",
    "/enroll-now",
    "/directory?id=x",
    "/privacy",
    "/accessibility",
    "/contact",
    "/sign-in",
    "/register",
    "/register/sent",
    "/recover",
    "/recover/sent",
    "/enroll",
    "/nowhere",
];

#[tokio::test(flavor = "multi_thread")]
async fn x1_every_public_page_is_in_each_of_ten_languages() {
    let center = Center::on(Database::Sqlite).await;
    let member = center.newcomer("ana@cast.example").await;
    let id = walk::enroll(center.house(), &member, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let listing = format!("/directory/{id}");
    for path in PUBLIC.into_iter().chain([listing.as_str()]) {
        let mut headings: BTreeMap<&str, String> = BTreeMap::new();
        for language in Language::ALL {
            let page = walk::open(&center.visitor().preferring(language.tag()), path).await;
            assert_eq!(page.root().attr("lang"), Some(language.tag()), "{path}");
            assert!(page.is_ours(), "{path}");
            headings.insert(
                language.tag(),
                page.text_of(if path == listing { "main h2" } else { "main h1" }),
            );
        }
        let english = headings.remove("en").expect("English");
        for (tag, heading) in headings {
            assert_ne!(heading, english, "{path} in {tag}");
        }
    }
}

#[tokio::test]
async fn x1_any_other_language_gives_english() {
    let center = Center::on(Database::Sqlite).await;
    for (asked, expected) in [
        ("nl, sv;q=0.9", "en"),
        ("nl, pt-BR;q=0.8, fr;q=0.5", "pt"),
        ("zh-TW", "zh-Hant"),
        ("", "en"),
        (";;;q=x", "en"),
    ] {
        let page = walk::open(&center.visitor().preferring(asked), "/").await;
        assert_eq!(page.root().attr("lang"), Some(expected), "{asked}");
    }
}

#[tokio::test]
async fn x2_a_chosen_language_stays_and_its_link_leads_to_the_same_page() {
    let center = Center::on(Database::Sqlite).await;
    let visitor = center.visitor().preferring("fr");
    let chosen = visitor.get("/enroll-now?id=4&language=ja&x=%26").await;
    assert_eq!(leads_to(&chosen), "/enroll-now?id=4&x=%26");
    for path in ["/", "/directory?id=4", "/sign-in"] {
        assert_eq!(
            walk::open(&visitor, path).await.root().attr("lang"),
            Some("ja"),
            "{path}"
        );
    }
    for unknown in ["/?language=tlh", "/?language="] {
        assert_eq!(
            walk::open(&visitor, unknown).await.root().attr("lang"),
            Some("ja"),
            "{unknown}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn x2_the_language_buttons_of_a_form_keep_what_was_typed() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("ana@cast.example").await;
    let mut typed = cast::firm("Ümläut & „Größe“ 倉庫 <b>GmbH</b>", "umlaut");
    typed.set("telephone", "no telephone");
    typed.set("language", "ja");
    let next = clerk.send("/enroll/contact", &typed).await;
    assert_eq!(leads_to(&next), "/enroll/contact");
    let page = walk::open(&clerk, "/enroll/contact").await;
    assert_eq!(page.root().attr("lang"), Some("ja"));
    for field in [
        "legal_name",
        "telephone",
        "street",
        "city",
        "country",
        "preferred_language",
    ] {
        assert_eq!(page.value(field).as_deref(), Some(typed.one(field)), "{field}");
    }
    // What the account chose counts in any browser.
    let elsewhere = center.visitor();
    elsewhere
        .post(
            "/sign-in",
            &[("email", "ana@cast.example"), ("password", testkit::PASSWORD)],
        )
        .await;
    assert_eq!(walk::open(&elsewhere, "/account").await.root().attr("lang"), Some("ja"));
}

#[tokio::test]
async fn x2_a_link_changes_the_language_of_this_browser_and_not_of_the_account() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("ana@cast.example").await;
    let stored = "SELECT count(*) FROM accounts WHERE language = 'ja'";
    clerk.get("/?language=ja").await;
    assert_eq!(walk::open(&clerk, "/account").await.root().attr("lang"), Some("ja"));
    assert_eq!(center.count(stored).await, 0, "anybody can make somebody open a link");
    clerk.post("/account/address", &[("language", "ja")]).await;
    assert_eq!(center.count(stored).await, 1);
}

#[tokio::test]
async fn x2_a_stranger_chooses_a_language_in_the_middle_of_a_form() {
    let center = Center::on(Database::Sqlite).await;
    for path in ["/sign-in", "/register", "/recover"] {
        let stranger = center.visitor();
        let pairs = [
            ("email", "Größe <b>@cast"),
            ("return_to", "/enroll"),
            ("language", "de"),
        ];
        let page = Page::read(stranger.post(path, &pairs).await).await;
        assert_eq!(page.root().attr("lang"), Some("de"), "{path}");
        assert_eq!(page.value("email").as_deref(), Some("Größe <b>@cast"), "{path}");
        assert!(page.problems().is_empty(), "{path}: choosing a language sends nothing");
        assert_eq!(
            walk::open(&stranger, path).await.root().attr("lang"),
            Some("de"),
            "{path}: it stays"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn x2_a_page_that_came_again_has_its_languages_too() {
    let center = Center::on(Database::Sqlite).await;
    let member = center.newcomer("ana@cast.example").await;
    for (form, pairs) in [
        ("/account/password", [("password", "x")]),
        ("/account/address", [("address_email", "not an address")]),
    ] {
        let refused = Page::read(member.post(form, &pairs).await).await;
        let german = "nav#languages button[name=language][value=de][form=address]";
        assert!(!refused.select(german).is_empty(), "{form}: no button for German");
        let typed = [("address_email", "ana@new.example"), ("language", "de")];
        let page = Page::read(member.post("/account/address", &typed).await).await;
        assert!(page.status.is_success(), "{form}: German led to {}", page.status);
        assert_eq!(page.root().attr("lang"), Some("de"), "{form}");
        assert!(page.text.contains("ana@new.example"), "{form}: what was typed is lost");
    }
}
