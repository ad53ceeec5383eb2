//! Every form takes everything: never a 5xx, never a lost entry, never unescaped (rule E4).

use membership::enrollment::Step;
use reqwest::StatusCode;
use testkit::center::Center;
use testkit::{Database, PASSWORD, cast, databases};

use crate::crawler::{Crawler, as_it_is, comes_again, soundness};
use crate::mutations::{Mutation, mutations};
use crate::page::Page;
use crate::walk;

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_forms_of_strangers_take_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::at(center.visitor());
        crawler.filled = cast::typed(&[("email", "ana@cast.example"), ("password", "nobody's password")]);
        for action in ["/sign-in", "/register", "/recover"] {
            crawler.crawl(action, action, as_it_is).await;
        }
        crawler
            .crawl("/sign-in?return_to=%2Fenroll%2Fcontact", "/sign-in", as_it_is)
            .await;
        crawler
            .crawl("/register?return_to=%2Fenroll%2Fcontact", "/register", as_it_is)
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_lookup_of_the_directory_takes_everything() {
    let center = Center::on(Database::Sqlite).await;
    let visitor = center.visitor();
    let page = walk::open(&visitor, "/directory?id=").await;
    let form = page.form("/directory").expect("a form");
    for mutation in mutations(&form, &form.pairs()) {
        let at = format!("/directory with {}", mutation.what);
        let query: String = mutation
            .body
            .iter()
            .map(|byte| match byte {
                b'!'..=b'~' if !b"\"<>#{}|\\^`".contains(byte) => char::from(*byte).to_string(),
                other => format!("%{other:02x}"),
            })
            .collect();
        if query.len() > 20_000 {
            continue;
        }
        let answer = walk::open(&visitor, &format!("/directory?{query}")).await;
        soundness(&at, &answer);
        if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
            let trimmed = mutation.typed.map(|pairs| {
                pairs
                    .into_iter()
                    .map(|(name, value)| (name, value.trim().to_owned()))
                    .collect()
            });
            comes_again(&at, &answer, &form, trimmed.as_ref());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_mailed_links_take_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        center.newcomer("forgetful@cast.example").await;
        for (word, email) in [("register", "ana@cast.example"), ("recover", "forgetful@cast.example")] {
            let visitor = center.visitor();
            visitor.post(&format!("/{word}"), &[("email", email)]).await;
            let path = center.link(email, &format!("/{word}/")).await;
            let crawler = Crawler::at(visitor);
            let form = walk::open(&crawler.visitor, &path).await.form(&path).expect("a form");
            // What would be a good password ends the link: it is left out here, and told elsewhere.
            let all = mutations(&form, &crawler.base(&form));
            let weak = |mutation: &Mutation| {
                !mutation
                    .typed
                    .iter()
                    .flatten()
                    .any(|(name, value)| name == "password" && (8..=200).contains(&value.chars().count()))
            };
            for mutation in all.iter().filter(|mutation| weak(mutation) && mutation.typed.is_some()) {
                crawler.send(&path, &path, &form, mutation).await;
            }
            for odd in [
                "%00",
                "%ff%fe",
                "..%2f..",
                "a%0d%0aSet-Cookie:%20a=b",
                &"x".repeat(5_000),
                "%F0%9F%98%80",
            ] {
                let path = format!("/{word}/{odd}");
                soundness(&path, &walk::open(&crawler.visitor, &path).await);
                soundness(
                    &path,
                    &Page::read(crawler.visitor.post(&path, &[("password", PASSWORD)]).await).await,
                );
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_forms_of_the_account_take_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        crawler.filled = cast::typed(&[("address_email", "new@cast.example"), ("session", "others")]);
        for action in ["/account/password", "/account/address"] {
            crawler.crawl("/account", action, as_it_is).await;
        }
        let second = center.visitor();
        second
            .post("/sign-in", &[("email", "ana@cast.example"), ("password", PASSWORD)])
            .await;
        for id in [
            "",
            "x",
            "0",
            "-1",
            "00000000-0000-0000-0000-000000000000",
            "' OR 1=1",
            "\0",
            "others\0",
        ] {
            let answer = Page::read(crawler.visitor.post("/account/sessions", &[("session", id)]).await).await;
            soundness(&format!("/account/sessions with {id:?}"), &answer);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_contact_page_takes_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        crawler.filled = cast::aalto_and_brandt();
        crawler.is_draft = true;
        let path = "/enroll/contact";
        crawler.visitor.send(path, &crawler.filled).await;
        assert!(crawler.crawl(path, path, as_it_is).await > 200);
        crawler.empty = vec!["telephone", "web_address"];
        crawler.crawl(path, path, as_it_is).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_agreement_takes_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        walk::to_agreement(&crawler.visitor, &cast::aalto_and_brandt()).await;
        crawler.is_draft = true;
        crawler.filled = cast::signature("");
        let path = "/enroll/agreement";
        let digest = walk::open(&crawler.visitor, path)
            .await
            .value("agreement")
            .expect("a digest");
        crawler.filled.set("agreement", digest);
        crawler.crawl(path, path, as_it_is).await;
        crawler.empty = vec!["decision", "job_title"];
        crawler.crawl(path, path, as_it_is).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_individual_profile_takes_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        walk::to_agreement(&crawler.visitor, &cast::aalto_and_brandt()).await;
        walk::to_individual(&crawler.visitor).await;
        let path = "/enroll/individual-profile";
        let edition = center.house().program.edition_on(center.house().today());
        crawler.filled = cast::answers(&edition.questionnaires.individual);
        crawler.is_draft = true;
        crawler.crawl(path, path, as_it_is).await;
        crawler.empty = vec!["business_email", "phone"];
        crawler.crawl(path, path, as_it_is).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_organization_profile_takes_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        let draft = walk::to_finish(&center, &crawler.visitor, &cast::aalto_and_brandt()).await;
        let path = "/enroll/organization-profile";
        crawler.filled = walk::last_page(center.house(), &draft);
        crawler.is_draft = true;
        // With two of them empty nothing is ever enrolled, whatever is done to the others.
        crawler.empty = vec!["business_type", "employees"];
        crawler.crawl(path, path, as_it_is).await;
        assert_eq!(center.count("SELECT count(*) FROM organizations").await, 0);
        assert_eq!(center.count("SELECT count(*) FROM enrollment_drafts").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_cancel_and_what_was_found_take_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let first = center.newcomer("first@cast.example").await;
        walk::enroll(center.house(), &first, &cast::aalto_and_brandt()).await;
        let crawler = Crawler::newcomer(&center, "second@cast.example").await;
        for path in ["/enroll/cancel", "/enroll/contact/found"] {
            let begin = async |path: &str| {
                crawler
                    .visitor
                    .post(&format!("/enroll/{}", Step::Contact.word()), &[])
                    .await;
                crawler.visitor.send("/enroll/contact", &cast::aalto_and_brandt()).await;
                path.to_owned()
            };
            begin(path).await;
            crawler.crawl(path, path, begin).await;
        }
        assert_eq!(center.count("SELECT count(*) FROM organizations").await, 1);
    }
}

const ODD_QUERIES: [&str; 8] = [
    "return_to=a&return_to=b",
    "declined=%ff&declined=1",
    "id=1&id=2",
    "done=<svg+onload=alert(1)>&done",
    "language=xx&language=de&language",
    "%",
    "&&=&",
    "language=%00",
];

#[tokio::test(flavor = "multi_thread")]
async fn e4_addresses_with_odd_queries_are_answered_by_our_pages() {
    let center = Center::on(Database::Sqlite).await;
    let member = center.newcomer("ana@cast.example").await;
    for path in [
        "/",
        "/sign-in",
        "/register",
        "/recover",
        "/account",
        "/enroll",
        "/enroll/cancel",
        "/directory",
    ] {
        for query in ODD_QUERIES {
            let at = format!("{path}?{query}");
            for visitor in [&member, &center.visitor()] {
                soundness(&at, &walk::open(visitor, &at).await);
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_odd_addresses_are_answered_by_our_pages() {
    let center = Center::on(Database::Sqlite).await;
    let member = center.newcomer("ana@cast.example").await;
    let id = walk::enroll(center.house(), &member, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let long = "9".repeat(4_000);
    let odd = [
        "%ff",
        "%00",
        "%2e%2e%2f",
        "x%0d%0ay",
        "<svg%20onload=alert(1)>",
        &long,
        &id.to_lowercase(),
    ];
    let below = [
        "/directory",
        "/organizations",
        "/enroll/congratulations",
        "/assets",
        "/account/address",
        "/enroll",
        "",
    ];
    for at in below.iter().flat_map(|path| odd.map(|part| format!("{path}/{part}"))) {
        soundness(&at, &walk::open(&member, &at).await);
        soundness(&format!("POST {at}"), &Page::read(member.post(&at, &[]).await).await);
    }
}
