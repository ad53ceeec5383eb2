//! Every page in every state, in words that are marked: what stands outside of the marks was typed by someone.

use jiff::SignedDuration;
use membership::names;
use membership::terms::PartnerId;
use reqwest::{Method, StatusCode};
use testkit::center::{LARGEST_FORM, Staged};
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, PASSWORD, World, cast};
use words::Words;

use crate::marks::Reader;
use crate::page::Page;
use crate::walk;

#[tokio::test(flavor = "multi_thread")]
async fn x1_no_text_node_is_outside_the_catalogues() {
    let world = World::on(Database::Sqlite).await;
    let center = Staged::over(&world, Words::embedded().marked(), 1_000_000).await;
    let narrow = Staged::over(&world, Words::embedded().marked(), 1).await;
    let mut reader = Reader::new(world, &center.base);
    strangers(&mut reader).await;
    faults(&mut reader, &narrow.base).await;
    let clerk = reader.newcomer("clerk@cast.example").await;
    account(&mut reader, &clerk).await;
    wizard(&mut reader, &clerk).await;
    member(&mut reader, &clerk).await;
    broken(&mut reader, &clerk).await;
    assert!(reader.pages > 75, "only {} pages were read", reader.pages);
    let outside: Vec<String> = reader
        .outside
        .iter()
        .map(|(text, at)| format!("{at}: {text}"))
        .collect();
    assert!(outside.is_empty(), "{}", outside.join("\n"));
}

#[tokio::test]
async fn x1_words_without_marks_are_noticed() {
    let world = World::on(Database::Sqlite).await;
    let center = Staged::over(&world, Words::embedded(), 1_000).await;
    let mut reader = Reader::new(world, &center.base);
    let visitor = reader.visitor();
    reader.open(&visitor, "/contact").await;
    let noticed: Vec<&str> = reader.outside.iter().map(|(text, _)| text.as_str()).collect();
    assert!(noticed.contains(&"Sign In") && noticed.len() > 8, "{noticed:?}");
}

async fn strangers(reader: &mut Reader) {
    let visitor = reader.visitor();
    for path in [
        "/",
        "/enroll-now",
        "/associate",
        "/directory",
        "/directory?id=no",
        "/privacy",
        "/accessibility",
        "/contact",
        "/sign-in",
        "/sign-in?return_to=/enroll/contact",
        "/register",
        "/register/sent",
        "/register/spent",
        "/recover",
        "/recover/sent",
        "/recover/spent",
        "/enroll",
    ] {
        reader.open(&visitor, path).await;
    }
    reader.own(&["new@cast.example", "not an address"]);
    for path in ["/register", "/recover"] {
        for email in ["", "not an address"] {
            reader.send(&visitor, path, &[("email", email)], 422).await;
        }
    }
    reader
        .send(
            &visitor,
            "/sign-in",
            &[("email", "new@cast.example"), ("password", "x")],
            422,
        )
        .await;
    reader
        .send(&visitor, "/enroll/contact", &[("legal_name", "Carried")], 200)
        .await;
    visitor.post("/register", &[("email", "new@cast.example")]).await;
    let path = format!("/register/{}", reader.world.newest_link("new@cast.example").await);
    reader.open(&visitor, &path).await;
    for password in ["", "short", "password1", &"long ".repeat(100)] {
        reader.send(&visitor, &path, &[("password", password)], 422).await;
    }
}

async fn faults(reader: &mut Reader, narrow: &str) {
    let visitor = reader.visitor();
    reader.open(&visitor, "/nowhere").await;
    reader.open(&visitor, "/directory/%ff").await;
    let foreign = visitor
        .request(Method::POST, "/sign-in")
        .send()
        .await
        .expect("an answer");
    let foreign = Page::read(foreign).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    reader.read("403", &foreign);
    let large = Page::read(visitor.post_body("/register", vec![b'x'; LARGEST_FORM + 1]).await).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    reader.read("413", &large);
    let hasty = Visitor::new(narrow);
    for _ in 0..3 {
        hasty.post("/recover", &[("email", "hasty@cast.example")]).await;
    }
    reader
        .send(&hasty, "/recover", &[("email", "hasty@cast.example")], 429)
        .await;
}

async fn account(reader: &mut Reader, clerk: &Visitor) {
    let elsewhere = reader.visitor();
    elsewhere
        .post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)])
        .await;
    for path in [
        "/account",
        "/account?done=password",
        "/account?done=address",
        "/account?done=sent",
        "/account?done=sessions",
        "/account?done=x",
    ] {
        reader.open(clerk, path).await;
    }
    reader.send(clerk, "/account/password", &[], 422).await;
    reader
        .send(
            clerk,
            "/account/password",
            &[("current_password", "x"), ("password", "short")],
            422,
        )
        .await;
    reader
        .send(
            clerk,
            "/account/password",
            &[("current_password", "wrong"), ("password", "new gable over water")],
            422,
        )
        .await;
    reader.send(clerk, "/account/address", &[], 422).await;
    reader.own(&["moved@cast.example"]);
    let change = [
        ("address_email", "moved@cast.example"),
        ("address_current_password", "wrong"),
    ];
    reader.send(clerk, "/account/address", &change, 422).await;
    clerk
        .post(
            "/account/address",
            &[
                ("address_email", "moved@cast.example"),
                ("address_current_password", PASSWORD),
            ],
        )
        .await;
    let path = format!(
        "/account/address/{}",
        reader.world.newest_link("moved@cast.example").await
    );
    reader.open(clerk, &path).await;
}

async fn wizard(reader: &mut Reader, clerk: &Visitor) {
    let contact = cast::aalto_and_brandt();
    reader.typed(&contact);
    reader.own(&[
        "22767 Hamburg",
        "aalto-brandt.example",
        "nonsense",
        "We move warehouses, one at a time.",
    ]);
    reader.open(clerk, "/enroll/contact").await;
    let empty = ["US", "JP", "BR", "GB", "CN", "SN", ""];
    for country in empty {
        reader
            .send(clerk, "/enroll/contact", &[("country", country)], 422)
            .await;
    }
    let nonsense = [
        "legal_name",
        "postal_code",
        "telephone",
        "web_address",
        "preferred_language",
        "country",
    ];
    let nonsense: Vec<(&str, &str)> = nonsense.iter().map(|name| (*name, "nonsense")).collect();
    reader.send(clerk, "/enroll/contact", &nonsense, 422).await;
    let in_germany = [
        ("country", "DE"),
        ("postal_code", "nonsense"),
        ("legal_name", "nonsense\u{202E}"),
        ("city", &"nonsense".repeat(500)),
    ];
    reader.send(clerk, "/enroll/contact", &in_germany, 422).await;
    walk::to_agreement(clerk, &contact).await;
    for path in [
        "/enroll",
        "/enroll/contact",
        "/enroll/agreement",
        "/enroll/cancel",
        "/enroll/cancel?declined=yes",
    ] {
        reader.open(clerk, path).await;
    }
    reader.send(clerk, "/enroll/agreement", &[], 422).await;
    let signature = cast::signature("not this text");
    reader.typed(&signature);
    let pairs: Vec<(&str, &str)> = signature.pairs().collect();
    reader.send(clerk, "/enroll/agreement", &pairs, 409).await;
    walk::to_individual(clerk).await;
    for path in ["/enroll/individual-profile", "/enroll/organization-profile"] {
        if path.ends_with("organization-profile") {
            let edition = reader
                .world
                .house
                .program
                .edition_on(reader.world.house.today())
                .clone();
            clerk
                .send(
                    "/enroll/individual-profile",
                    &cast::answers(&edition.questionnaires.individual),
                )
                .await;
        }
        let form = reader.open(clerk, path).await.form(path).expect("a form");
        let draft = form
            .pairs()
            .into_iter()
            .find(|(name, _)| name == "draft")
            .map(|(_, id)| id)
            .unwrap_or_default();
        reader.send(clerk, path, &[("draft", &draft)], 422).await;
        let mut pairs: Vec<(&str, &str)> = form
            .fields
            .iter()
            .map(|field| (field.name.as_str(), "nonsense"))
            .collect();
        pairs.retain(|(name, _)| *name != "draft");
        pairs.push(("draft", &draft));
        reader.send(clerk, path, &pairs, 422).await;
        let numbers: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(name, value)| (*name, if *name == "draft" { *value } else { "70" }))
            .collect();
        reader.send(clerk, path, &numbers, 422).await;
    }
    clerk.post("/enroll/cancel", &[]).await;
}

async fn member(reader: &mut Reader, clerk: &Visitor) {
    let house = reader.world.house.clone();
    let mut ids = Vec::new();
    for contact in [cast::aalto_and_brandt(), cast::firm("Kvist Kaffeebrennerei", "kvist")] {
        reader.typed(&contact);
        let id = walk::enroll(&house, clerk, &contact).await.partner_id;
        let grouped = PartnerId::parse(&id).expect("an ID").grouped();
        let shown = [contact.one("doing_business_as"), contact.one("legal_name")]
            .into_iter()
            .find(|name| !name.is_empty());
        let monogram = names::monogram(shown.expect("a name"));
        reader.own(&[&id, &grouped]);
        reader.drawn(monogram);
        ids.push(id);
    }
    reader.own(&["kvist.example"]);
    reader.open(clerk, "/organizations").await;
    let other = reader.newcomer("other@cast.example").await;
    other.send("/enroll/contact", &cast::aalto_and_brandt()).await;
    assert_eq!(
        reader.open(&other, "/enroll/contact/found").await.status,
        StatusCode::OK
    );
    let today = ids.iter().flat_map(|id| {
        [
            "/enroll/congratulations/{}",
            "/organizations/{}",
            "/organizations/{}/agreement",
            "/directory/{}",
        ]
        .map(|path| path.replace("{}", id))
    });
    let today: Vec<String> = today.collect();
    for path in &today {
        assert_eq!(reader.open(clerk, path).await.status, StatusCode::OK, "{path}");
    }
    // The last days of the term, and the days of grace.
    for days in [300, 80] {
        reader.world.clock.advance(SignedDuration::from_hours(days * 24));
        let clerk = reader.visitor();
        let door = clerk
            .post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)])
            .await;
        assert_eq!(leads_to(&door), "/organizations");
        for path in &today {
            assert_eq!(
                reader.open(&clerk, path).await.status,
                StatusCode::OK,
                "{path} after {days} days"
            );
        }
    }
}

async fn broken(reader: &mut Reader, clerk: &Visitor) {
    reader.world.house.db.close().await;
    let page = reader.open(clerk, "/account").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
}
