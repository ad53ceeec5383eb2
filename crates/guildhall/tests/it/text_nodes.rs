//! Every page in every state, in words that are marked: what stands outside of the marks was typed by someone.

use jiff::SignedDuration;
use membership::names;
use membership::program::Questionnaire;
use membership::terms::{PartnerId, Typed};
use reqwest::{Method, StatusCode};
use testkit::center::{LARGEST_FORM, Staged};
use testkit::visitor::Visitor;
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

const FOR_STRANGERS: [&str; 16] = [
    "/",
    "/enroll-now",
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
];

async fn strangers(reader: &mut Reader) {
    let visitor = reader.visitor();
    for path in FOR_STRANGERS {
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
    let link = format!("/recover/{}", "x".repeat(43));
    let page = Page::read(hasty.get(&link).await).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    reader.read("429", &page);
}

async fn account(reader: &mut Reader, clerk: &Visitor) {
    let elsewhere = reader.visitor();
    elsewhere
        .post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)])
        .await;
    for done in ["", "password", "address", "sent", "sessions", "x"] {
        reader.open(clerk, &format!("/account?done={done}")).await;
    }
    let path = "/account/password";
    reader.send(clerk, path, &[], 422).await;
    reader
        .send(
            clerk,
            path,
            &[("current_password", "wrong"), ("password", "short")],
            422,
        )
        .await;
    reader
        .send(
            clerk,
            path,
            &[("current_password", "wrong"), ("password", "new gable over water")],
            422,
        )
        .await;
    let path = "/account/address";
    reader.own(&["moved@cast.example"]);
    reader.send(clerk, path, &[], 422).await;
    let change = |password| {
        [
            ("address_email", "moved@cast.example"),
            ("address_current_password", password),
        ]
    };
    reader.send(clerk, path, &change("wrong"), 422).await;
    clerk.post(path, &change(PASSWORD)).await;
    let path = format!("{path}/{}", reader.world.newest_link("moved@cast.example").await);
    reader.open(clerk, &path).await;
}

async fn wizard(reader: &mut Reader, clerk: &Visitor) {
    contact(reader, clerk).await;
    agreement(reader, clerk).await;
    let edition = reader
        .world
        .house
        .program
        .edition_on(reader.world.house.today())
        .clone();
    let questionnaires = &edition.questionnaires;
    questions(reader, clerk, "/enroll/individual-profile", &questionnaires.individual).await;
    clerk
        .send("/enroll/individual-profile", &cast::answers(&questionnaires.individual))
        .await;
    questions(
        reader,
        clerk,
        "/enroll/organization-profile",
        &questionnaires.organization,
    )
    .await;
    clerk.post("/enroll/cancel", &[]).await;
}

async fn contact(reader: &mut Reader, clerk: &Visitor) {
    let contact = cast::aalto_and_brandt();
    reader.typed(&contact);
    reader.own(&[
        "22767 Hamburg",
        "aalto-brandt.example",
        "nonsense",
        "We move warehouses, one at a time.",
    ]);
    let path = "/enroll/contact";
    reader.open(clerk, path).await;
    for country in ["US", "JP", "BR", "GB", "CN", "SN", ""] {
        reader.send(clerk, path, &[("country", country)], 422).await;
    }
    let nonsense = [
        "legal_name",
        "postal_code",
        "telephone",
        "web_address",
        "preferred_language",
        "country",
    ];
    reader
        .send(clerk, path, &nonsense.map(|name| (name, "nonsense")), 422)
        .await;
    let long = "nonsense".repeat(500);
    let wrong = [
        ("country", "DE"),
        ("postal_code", "nonsense"),
        ("legal_name", "nonsense\u{202E}"),
        ("city", &long),
    ];
    reader.send(clerk, path, &wrong, 422).await;
    walk::to_agreement(clerk, &contact).await;
    for path in ["/enroll", path, "/enroll/cancel", "/enroll/cancel?declined=yes"] {
        reader.open(clerk, path).await;
    }
}

async fn agreement(reader: &mut Reader, clerk: &Visitor) {
    reader.open(clerk, "/enroll/agreement").await;
    reader.send(clerk, "/enroll/agreement", &[], 422).await;
    let signature = cast::signature("not this text");
    reader.typed(&signature);
    let pairs: Vec<(&str, &str)> = signature.pairs().collect();
    reader.send(clerk, "/enroll/agreement", &pairs, 409).await;
    walk::to_individual(clerk).await;
}

/// A page of questions: empty, wrong in two ways, and with every question that hangs on another answer.
async fn questions(reader: &mut Reader, clerk: &Visitor, path: &str, questionnaire: &Questionnaire) {
    let page = reader.open(clerk, path).await;
    let draft = page.value("draft").unwrap_or_default();
    reader.send(clerk, path, &[("draft", &draft)], 422).await;
    let names: Vec<String> = questionnaire.field_names().into_iter().collect();
    for wrong in ["nonsense", "70"] {
        let mut pairs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), wrong)).collect();
        pairs.push(("draft", &draft));
        reader.send(clerk, path, &pairs, 422).await;
    }
    let conditions = questionnaire
        .questions()
        .filter_map(|question| question.only_if.as_ref());
    let pairs = conditions.map(|condition| (condition.question.as_str(), condition.is_one_of[0].as_str()));
    let pairs: Vec<(&str, &str)> = pairs.chain([("draft", draft.as_str())]).collect();
    reader.send(clerk, path, &pairs, 422).await;
}

async fn member(reader: &mut Reader, clerk: &Visitor) {
    let ids = [
        enrolled(reader, clerk, &cast::aalto_and_brandt()).await,
        enrolled(reader, clerk, &cast::firm("Kvist Kaffeebrennerei", "kvist")).await,
    ];
    reader.own(&["kvist.example"]);
    reader.open(clerk, "/organizations").await;
    let other = reader.newcomer("other@cast.example").await;
    other.send("/enroll/contact", &cast::aalto_and_brandt()).await;
    let found = reader.open(&other, "/enroll/contact/found").await;
    assert_eq!(walk::offers(&found).len(), 1);
    its_pages(reader, clerk, &ids).await;
    // The last days of the term, and the days of grace.
    for days in [300, 80] {
        reader.world.clock.advance(SignedDuration::from_hours(days * 24));
        let clerk = reader.visitor();
        clerk
            .post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)])
            .await;
        its_pages(reader, &clerk, &ids).await;
    }
}

async fn enrolled(reader: &mut Reader, clerk: &Visitor, contact: &Typed) -> String {
    reader.typed(contact);
    let house = reader.world.house.clone();
    let id = walk::enroll(&house, clerk, contact).await.partner_id;
    let grouped = PartnerId::parse(&id).expect("an ID").grouped();
    reader.own(&[&id, &grouped]);
    for name in ["doing_business_as", "legal_name"]
        .map(|field| contact.one(field))
        .iter()
        .filter(|name| !name.is_empty())
    {
        reader.drawn(names::monogram(name));
    }
    id
}

async fn its_pages(reader: &mut Reader, clerk: &Visitor, ids: &[String]) {
    for id in ids {
        for path in ["/enroll/congratulations/", "/organizations/", "/directory/"] {
            let path = format!("{path}{id}");
            assert_eq!(reader.open(clerk, &path).await.status, StatusCode::OK, "{path}");
        }
        reader.open(clerk, &format!("/organizations/{id}/agreement")).await;
    }
}

async fn broken(reader: &mut Reader, clerk: &Visitor) {
    reader.world.house.db.close().await;
    let page = reader.open(clerk, "/account").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
}
