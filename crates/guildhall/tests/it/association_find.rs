//! *Find My Organization* over HTTP (rules A2, A3, I1).

use reqwest::StatusCode;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, cast, databases, known};

use crate::crawler::{comes_again, soundness};
use crate::mutations::mutations;
use crate::page::Page;
use crate::walk;

/// Searches, as a browser sends the form.
async fn find(visitor: &Visitor, pairs: &[(&str, &str)]) -> Page {
    Page::read(visitor.get(&path(pairs)).await).await
}

fn path(pairs: &[(&str, &str)]) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    format!("/associate?{query}")
}

/// What was found: each name with its mark.
fn found(page: &Page) -> Vec<(String, String)> {
    let names = page.texts_of(".picks > div > :is(label, h3)");
    names.into_iter().zip(page.texts_of(".picks .tag")).collect()
}

fn one(name: &str, mark: &str) -> Vec<(String, String)> {
    vec![(name.to_owned(), mark.to_owned())]
}

/// Sends a form of the page as it stands, with these pairs added.
async fn send(visitor: &Visitor, page: &Page, css: &str, more: &[(&str, &str)]) -> reqwest::Response {
    let form = page.select(css);
    let hidden = form[0]
        .descendent_elements()
        .filter(|element| element.attr("type") == Some("hidden"))
        .filter_map(|element| Some((element.attr("name")?, element.attr("value")?)));
    let pairs: Vec<(&str, &str)> = hidden.chain(more.iter().copied()).collect();
    visitor.post_typed("/associate/enroll", pairs).await
}

const NEW: &str = "form[action='/associate/enroll']:not(#create-enrollment)";

#[tokio::test(flavor = "multi_thread")]
async fn a2_who_is_signed_in_searches_in_three_ways_under_an_address_that_can_be_shared() {
    for database in databases() {
        let center = Center::on(database).await;
        let member = center.newcomer("ana@cast.example").await;
        let id = walk::enroll(center.house(), &member, &cast::aalto_and_brandt())
            .await
            .partner_id;
        let clerk = center.newcomer("bo@cast.example").await;
        let spaced = format!("{} {}", id[..4].to_lowercase(), &id[4..]);
        let searches: [(&[(&str, &str)], &str); 4] = [
            (
                &[
                    ("by", "name"),
                    ("country", "DE"),
                    ("name", "AALTO & brandt"),
                    ("city", "hamburg"),
                ],
                "the Doing Business As name and the city",
            ),
            (
                &[("by", "domain"), ("domain", "jonas@aalto-brandt.example")],
                "this domain",
            ),
            (&[("by", "id"), ("partner_id", &spaced)], "this Partner Program ID"),
            (
                &[("by", "name"), ("country", "DE"), ("name", "www.aalto-brandt.example")],
                "this domain",
            ),
        ];
        for (search, because) in searches {
            let page = find(&clerk, search).await;
            assert_eq!(page.status, StatusCode::OK, "{search:?}");
            assert_eq!(found(&page), one("Aalto & Brandt", "Enrolled"), "{search:?}");
            assert!(
                page.text.contains(&format!("Found because of: {because}")),
                "{search:?}"
            );
            let form = page.form("/associate/request").expect("a form");
            assert_eq!(form.method, "get");
            assert_eq!(
                form.pairs(),
                [("organization".to_owned(), id.clone())],
                "the only one is chosen"
            );
            // Nobody begins to associate without signing in, and comes back to the same search.
            let stranger = center.visitor().get(&path(search)).await;
            let to = leads_to(&stranger);
            assert!(to.starts_with("/sign-in?return_to=%2Fassociate%3Fby%3D"), "{to}");
        }
        let recognized = find(&clerk, searches[3].0).await;
        assert!(
            recognized
                .text
                .contains("We looked for the web address aalto-brandt.example.")
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a2_a_result_tells_nothing_of_people_and_addresses() {
    let center = Center::on(Database::Sqlite).await;
    let member = center.newcomer("ana@cast.example").await;
    walk::enroll(center.house(), &member, &cast::aalto_and_brandt()).await;
    let mut contact = cast::firm("Aalto Brand AG", "aalto-brand");
    contact.set("telephone", "+49 40 5550 0199");
    known::tell(center.house(), &[known::of(center.house(), &contact)]).await;
    let clerk = center.newcomer("bo@cast.example").await;
    let page = find(&clerk, &[("by", "name"), ("country", "DE"), ("name", "Aalto Brandt")]).await;
    assert_eq!(found(&page).len(), 2);
    for shown in [
        "Aalto &amp; Brandt",
        "Gesellschaft für Systemberatung mbH",
        "Hamburg",
        "Germany",
        "Aalto Brand AG",
    ] {
        assert!(page.text.contains(shown), "{shown}");
    }
    for secret in [
        "ana@",
        "Jonas",
        "Elbstraße",
        "22767",
        "5550 01",
        "HRB",
        "148220",
        "aalto-brandt.example",
        "Managing",
    ] {
        assert!(!page.text.contains(secret), "{secret}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a2_what_is_wrong_is_said_and_what_was_typed_is_still_there() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("bo@cast.example").await;
    let empty = find(
        &clerk,
        &[("by", "name"), ("country", ""), ("name", ""), ("city", "Kiel")],
    )
    .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        empty.problems(),
        [
            "Choose the country or region of your organization.",
            "Enter the name of your organization."
        ]
    );
    assert_eq!(empty.value("city").as_deref(), Some("Kiel"));
    let mistyped = find(&clerk, &[("by", "id"), ("partner_id", "7K2M9QX4X")]).await;
    assert_eq!(mistyped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        mistyped.problems()[0].contains("This ID is mistyped"),
        "{:?}",
        mistyped.problems()
    );
    assert_eq!(mistyped.value("partner_id").as_deref(), Some("7K2M9QX4X"));
    // Another language on the page as it was opened is no search.
    let opened = find(&clerk, &[("country", "DE"), ("name", ""), ("city", "Kiel")]).await;
    assert_eq!(opened.status, StatusCode::OK);
    assert_eq!(
        (opened.problems().len(), opened.value("city").as_deref()),
        (0, Some("Kiel"))
    );
    let proposed = walk::open(&clerk.preferring("ja-JP"), "/associate").await;
    assert_eq!(proposed.value("country").as_deref(), Some("JP"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a2_nothing_that_nobody_types_breaks_the_search() {
    let center = Center::configured(Database::Sqlite, &[]).await;
    let mut clerk = center.newcomer("bo@cast.example").await;
    let mut sent = 0;
    for action in ["name", "domain", "id"] {
        let opened = walk::open(&clerk, "/associate").await;
        let forms = opened.form("/associate").expect("the form");
        let base = vec![
            ("by".to_owned(), action.to_owned()),
            ("country".to_owned(), "DE".to_owned()),
        ];
        for mutation in mutations(&forms, &base) {
            sent += 1;
            if sent % 29 == 0 {
                // Who searches so often is told to wait.
                clerk = center.newcomer(&format!("bo{sent}@cast.example")).await;
            }
            let Ok(query) = String::from_utf8(mutation.body.clone()) else {
                continue;
            };
            let answer = Page::read(clerk.get(&format!("/associate?{query}")).await).await;
            soundness(&mutation.what, &answer);
            if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
                comes_again(&mutation.what, &answer, &forms, mutation.typed.as_ref());
            }
        }
    }
    assert!(sent > 300, "{sent}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a2_an_account_searches_thirty_times_a_minute_and_loses_nothing_when_it_waits() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("bo@cast.example").await;
    let search = [
        ("by", "name"),
        ("country", "DE"),
        ("name", "Aalto"),
        ("city", "Hamburg"),
    ];
    let mut answered = 0;
    let waiting = loop {
        let page = find(&clerk, &search).await;
        if page.status != StatusCode::OK {
            break page;
        }
        answered += 1;
        assert!(answered < 300, "nobody is told to wait");
    };
    assert!(answered >= 30, "{answered}");
    assert_eq!(waiting.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(waiting.headers.contains_key("retry-after"));
    assert_eq!(waiting.value("city").as_deref(), Some("Hamburg"));
    assert!(waiting.text.contains("You have searched very often."));
    // Another account, and a page without a search, are not told to wait.
    let other = center.newcomer("cy@cast.example").await;
    assert_eq!(find(&other, &search).await.status, StatusCode::OK);
    assert_eq!(walk::open(&clerk, "/associate").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a2_each_way_has_the_guides_button_and_a_country_brings_its_states() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("bo@cast.example").await;
    let page = walk::open(&clerk, "/associate").await;
    let buttons = page.texts_of("main .actions button");
    let ways = ["By name", "By web or e-mail domain", "By Partner Program ID"];
    assert_eq!(buttons, ways.map(|way| format!("Find My Organization {way}")));
    let refreshed = "/associate?country=US&name=Bright+Harbor&action=refresh";
    let page = walk::open(&clerk, refreshed).await;
    assert_eq!(
        page.value("name").as_deref(),
        Some("Bright Harbor"),
        "nothing was searched or lost"
    );
    assert!(page.select(".picks").is_empty() && page.problems().is_empty());
    assert!(!page.select("select[name='area'] option[value='CA']").is_empty());
    let none = walk::open(&clerk, "/associate?country=DE&action=refresh").await;
    assert!(none.select("select[name='area']").is_empty(), "else it is typed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a3_nothing_found_says_how_to_widen_and_enrolls_with_what_was_entered() {
    for database in databases() {
        let center = Center::on(database).await;
        let clerk = center.newcomer("bo@cast.example").await;
        let search = [
            ("by", "name"),
            ("country", "FR"),
            ("name", "Lumière du Nord"),
            ("doing_business_as", "Lumi"),
            ("city", "Lille"),
        ];
        let page = find(&clerk, &search).await;
        assert!(
            page.text
                .contains("You looked for Lumière du Nord, Lumi, Lille, France.")
        );
        assert_eq!(page.texts_of("section.part h3"), ["How to find more"]);
        let entered = page.texts_of("dl.facts dd");
        assert_eq!(entered, ["France", "Lumière du Nord", "Lumi", "Lille"]);
        let begun = send(&clerk, &page, NEW, &[]).await;
        assert_eq!(leads_to(&begun), "/enroll/contact?needed=yes");
        let contact = walk::open(&clerk, "/enroll/contact?needed=yes").await;
        for (field, entry) in [
            ("country", "FR"),
            ("legal_name", "Lumière du Nord"),
            ("doing_business_as", "Lumi"),
            ("city", "Lille"),
        ] {
            assert_eq!(contact.value(field).as_deref(), Some(entry), "{field}");
        }
        let needed = contact.texts_of(".notice li");
        assert_eq!(needed.len(), 4, "what is still needed is named: {needed:?}");
        assert!(contact.problems().is_empty(), "and nobody has done anything wrong");
        assert!(!contact.text.contains("There is a problem"));
        assert!(
            walk::open(&clerk, "/enroll/contact")
                .await
                .select(".notice li")
                .is_empty()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a3_create_enrollment_goes_to_the_agreement_and_asks_before_it_replaces() {
    for database in databases() {
        let center = Center::on(database).await;
        let told = known::of(center.house(), &cast::firm("Nordlicht Software GmbH", "nordlicht"));
        known::tell(center.house(), std::slice::from_ref(&told)).await;
        let id = told.id.to_string();
        let clerk = center.newcomer("bo@cast.example").await;
        clerk.send("/enroll/contact", &cast::aalto_and_brandt()).await;
        let page = find(
            &clerk,
            &[("by", "name"), ("country", "DE"), ("name", "nordlict software")],
        )
        .await;
        assert_eq!(found(&page), one("Nordlicht Software GmbH", "Non-Enrolled"));
        assert!(
            page.select(".picks input").is_empty(),
            "nobody can be associated with it"
        );
        let button = &page.select("button[form='create-enrollment']")[0];
        assert_eq!(
            (button.attr("name"), button.attr("value")),
            (Some("known"), Some(id.as_str()))
        );

        let asked = Page::read(send(&clerk, &page, "#create-enrollment", &[("known", &id)]).await).await;
        assert_eq!(asked.text_of("h1"), "You have begun an enrollment");
        assert!(asked.text_of(".lead").contains("Aalto & Brandt"));
        let kept = walk::open(&clerk, "/enroll/contact").await;
        assert_eq!(kept.value("doing_business_as").as_deref(), Some("Aalto & Brandt"));

        let begun = send(&clerk, &asked, "#earlier", &[]).await;
        assert_eq!(leads_to(&begun), "/enroll/agreement");
        let contact = walk::open(&clerk, "/enroll/contact").await;
        assert_eq!(contact.value("legal_name").as_deref(), Some("Nordlicht Software GmbH"));
        walk::to_individual(&clerk).await;

        // Somebody else was faster: who chose it on an old page is led to what it has become.
        let other = center.newcomer("cy@cast.example").await;
        let begun = send(&other, &page, "#create-enrollment", &[("known", &id)]).await;
        assert_eq!(leads_to(&begun), "/enroll/agreement");
        let enrolled = walk::enroll(center.house(), &other, &told.entries).await.partner_id;
        let late = center.newcomer("di@cast.example").await;
        let led = leads_to(&send(&late, &page, "#create-enrollment", &[("known", &id)]).await);
        assert_eq!(led, format!("/associate?by=id&partner_id={enrolled}"));
        assert_eq!(
            found(&walk::open(&late, &led).await),
            one("Nordlicht Software GmbH", "Enrolled")
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a3_an_enrollment_is_begun_by_who_is_signed_in_and_for_what_there_is() {
    let center = Center::on(Database::Sqlite).await;
    let search = [("by", "name"), ("country", "DE"), ("name", "Nordlicht")];
    let stranger = center.visitor().post("/associate/enroll", &search).await;
    assert_eq!(
        leads_to(&stranger),
        "/sign-in?return_to=%2Fassociate%3Fby%3Dname%26country%3DDE%26name%3DNordlicht"
    );
    let clerk = center.newcomer("bo@cast.example").await;
    for nobody in ["x", "00000000-0000-7000-8000-000000000000"] {
        let missing = clerk.post("/associate/enroll", &[("known", nobody)]).await;
        assert_eq!(missing.status(), StatusCode::NOT_FOUND, "{nobody}");
    }
    assert_eq!(leads_to(&clerk.get("/associate/enroll").await), "/associate");
    let language = clerk
        .post("/associate/enroll", &[&search[..], &[("language", "de")]].concat())
        .await;
    assert_eq!(leads_to(&language), "/associate?by=name&country=DE&name=Nordlicht");
    assert_eq!(center.count("SELECT count(*) FROM enrollment_drafts").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a3_one_that_is_offered_instead_leads_to_the_request() {
    let center = Center::on(Database::Sqlite).await;
    let member = center.newcomer("ana@cast.example").await;
    let id = walk::enroll(center.house(), &member, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let clerk = center.newcomer("bo@cast.example").await;
    clerk.send("/enroll/contact", &cast::aalto_and_brandt()).await;
    let page = walk::open(&clerk, "/enroll/contact/found").await;
    let link = page.select("ul.found a")[0].attr("href").map(str::to_owned);
    assert_eq!(link, Some(format!("/associate/request?organization={id}")));
}
