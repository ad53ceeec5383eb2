//! *Manage Locations* over HTTP: its form takes everything, and a tree of thousands is still a page (rules L2 to L4).

use jiff::SignedDuration;
use membership::address;
use membership::terms::{AssociationId, Country, LocationId, OrganizationId, PartnerId};
use store::records::locations::{self, NewLocation, Told};
use store::views::association;
use testkit::center::{Center, Staged};
use testkit::visitor::{Visitor, leads_to};
use testkit::{PASSWORD, World, cast, databases};
use words::Words;

use crate::crawler::{Crawler, as_it_is};
use crate::walk;

/// How many locations the largest organizations have.
const MANY: usize = 5_000;

/// Returns the key of the headquarters.
pub async fn headquarters(visitor: &Visitor, home: &str) -> String {
    let page = walk::open(visitor, &format!("{home}/locations")).await;
    page.select("[name=location][checked]")[0]
        .attr("value")
        .expect("a key")
        .to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn l3_the_form_of_a_location_takes_everything_and_loses_nothing() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        let enrolled = walk::enroll(center.house(), &crawler.visitor, &cast::aalto_and_brandt()).await;
        let home = format!("/organizations/{}", enrolled.partner_id);
        let under = headquarters(&crawler.visitor, &home).await;
        crawler.filled = cast::typed(&[
            ("name", "Zürich West"),
            ("country", "CH"),
            ("street", "Zollstrasse 36"),
            ("postal_code", "8005"),
            ("city", "Zürich"),
            ("description_ja", "倉庫をお引越しします。"),
        ]);
        // With two of them empty nothing is ever added, whatever is done to the others.
        crawler.empty = vec!["name", "street"];
        let action = format!("{home}/locations/new");
        let count = crawler
            .crawl(&format!("{action}?under={under}"), &action, as_it_is)
            .await;
        assert!(count > 200, "{count}");
        assert_eq!(center.count("SELECT count(*) FROM locations").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn l2_of_five_thousand_locations_the_page_shows_the_way_and_finds_the_others() {
    for database in databases() {
        let center = Center::on(database).await;
        let ana = center.newcomer("ana@cast.example").await;
        let enrolled = walk::enroll(center.house(), &ana, &cast::aalto_and_brandt()).await;
        let home = format!("/organizations/{}", enrolled.partner_id);
        let top: LocationId = headquarters(&ana, &home).await.parse().expect("a key");
        let organization = organization_of(&center, &enrolled.partner_id).await;
        let last = open_some(&center, organization, top, MANY).await;

        let page = walk::open(&ana, &format!("{home}/locations")).await;
        assert!(
            page.select("[name=location]").len() < 100,
            "the page shows what can be looked at"
        );
        assert!(page.text.len() < 60_000, "{} bytes", page.text.len());
        let found = walk::open(&ana, &format!("{home}/locations?find=depot+4999")).await;
        assert_eq!(found.select("[name=location]").len(), 1);
        let deep = walk::open(&ana, &format!("{home}/locations?location={last}")).await;
        let checked = deep.select("[name=location][checked]");
        assert_eq!(checked[0].attr("value"), Some(last.to_string().as_str()));
        for page in ["people", "people/invite"] {
            walk::open(&ana, &format!("{home}/{page}")).await;
        }
        let below = walk::open(&ana, &format!("{home}/locations?location={top}")).await;
        let names = below.text.find("Depot 2<").zip(below.text.find("Depot 10<"));
        assert!(
            names.is_some_and(|(two, ten)| two < ten),
            "Depot 2 comes before Depot 10"
        );
        let public = format!("/directory/{}", enrolled.partner_id);
        for (path, entry) in [
            (format!("{home}/locations/listing?page=50"), "tbody tr"),
            (public.clone(), "ul.offices > li"),
            (format!("{public}?page=50"), "ul.offices > li"),
        ] {
            let page = walk::open(&ana, &path).await;
            assert_eq!(page.select(entry).len(), 100, "{path}");
            assert!(page.text.len() < 200_000, "{path}: {} bytes", page.text.len());
        }
        let structured = walk::open(&ana, &public).await;
        let structured = structured.text.matches("LocalBusiness").count();
        assert_eq!(structured, 100, "what is shown is described");
        let moving = walk::open(&ana, &format!("{home}/locations/{last}/move")).await;
        assert!(moving.text.len() < 60_000, "{} bytes", moving.text.len());
        let moving = walk::open(&ana, &format!("{home}/locations/{last}/move?find=depot+17")).await;
        assert_eq!(
            moving.select("[name=under]").len(),
            100,
            "the first of those that are called so"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn l4_a_form_that_added_a_location_and_comes_with_another_leads_to_it_and_loses_nothing() {
    for database in databases() {
        let center = Center::on(database).await;
        let ana = center.newcomer("ana@cast.example").await;
        let enrolled = walk::enroll(center.house(), &ana, &cast::aalto_and_brandt()).await;
        let home = format!("/organizations/{}", enrolled.partner_id);
        let under = headquarters(&ana, &home).await;
        let new = format!("{home}/locations/new");
        let form = walk::open(&ana, &format!("{new}?under={under}")).await;
        let draft = form.select("[name=draft]")[0].attr("value").expect("a key").to_owned();
        let mut told = vec![
            ("draft", draft.as_str()),
            ("under", &under),
            ("name", "Zürich West"),
            ("country", "CH"),
            ("street", "Zollstrasse 36"),
            ("postal_code", "8005"),
            ("city", "Zürich"),
        ];
        let led = leads_to(&ana.post(&new, &told).await);
        assert_eq!(leads_to(&ana.post(&new, &told).await), led);
        told[2].1 = "Basel Port";
        let answer = ana.post(&new, &told).await;
        assert_eq!(answer.status(), 422);
        let page = answer.text().await.expect("a page");
        let location = led.split("&done").next().expect("an address");
        assert!(page.contains("Basel Port"), "what was typed is there");
        assert!(page.contains(&format!("{location}#chosen")), "{location}");
        assert!(!page.contains(&draft), "Save adds another one");
        assert_eq!(center.count("SELECT count(*) FROM locations").await, 2);
        // A key that was not drawn here is none.
        for key in [
            "",
            "17",
            "00000000-0000-0000-0000-000000000000",
            "6fa459ea-ee8a-4ca4-894e-db77e160355e",
        ] {
            told[0].1 = key;
            assert_eq!(ana.post(&new, &told).await.status(), 404, "{key}");
        }
    }
}

/// Opens a location in Zürich below another one, by the form, and returns its key.
pub async fn open_in_zurich(visitor: &Visitor, home: &str, under: &str, name: &str) -> String {
    let form = walk::open(visitor, &format!("{home}/locations/new?under={under}")).await;
    let draft = form.select("[name=draft]")[0].attr("value").expect("a key").to_owned();
    let told = [
        ("draft", draft.as_str()),
        ("under", under),
        ("name", name),
        ("country", "CH"),
        ("street", "Zollstrasse 36"),
        ("postal_code", "8005"),
        ("city", "Zürich"),
    ];
    let led = leads_to(&visitor.post(&format!("{home}/locations/new"), &told).await);
    let added = led.split_once("location=").and_then(|(_, rest)| rest.split('&').next());
    added.expect("a location").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn l2_the_address_of_a_form_that_has_no_room_leads_to_the_reason() {
    for database in databases() {
        let center = Center::on(database).await;
        let ana = center.newcomer("ana@cast.example").await;
        let enrolled = walk::enroll(center.house(), &ana, &cast::aalto_and_brandt()).await;
        let home = format!("/organizations/{}", enrolled.partner_id);
        let mut under = headquarters(&ana, &home).await;
        for name in ["Zürich", "Oerlikon", "Halle 550", "Tor West"] {
            under = open_in_zurich(&ana, &home, &under, name).await;
        }
        let answer = ana.get(&format!("{home}/locations/new?under={under}")).await;
        assert_eq!(leads_to(&answer), format!("{home}/locations?location={under}#chosen"));
        let page = walk::open(&ana, &format!("{home}/locations?location={under}")).await;
        assert_eq!(
            page.select("button[disabled]").len(),
            1,
            "and the reason stands beside it"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn d1_who_has_lapsed_is_told_that_there_is_no_public_page_and_not_led_to_it() {
    for database in databases() {
        let world = World::on(database).await;
        let center = Staged::over(&world, Words::embedded(), 1_000).await;
        let ana = Visitor::new(&center.base);
        let email = "ana@cast.example";
        ana.post("/register", &[("email", email)]).await;
        let link = format!("/register/{}", world.newest_link(email).await);
        ana.post(&link, &[("password", PASSWORD)]).await;
        let enrolled = walk::enroll(&world.house, &ana, &cast::aalto_and_brandt()).await;
        let listing = format!("/organizations/{}/locations/listing", enrolled.partner_id);
        let link = format!("main a[href='/directory/{}']", enrolled.partner_id);
        assert_eq!(walk::open(&ana, &listing).await.select(&link).len(), 1);
        world.clock.advance(SignedDuration::from_hours(24 * 500));
        let ana = Visitor::new(&center.base);
        ana.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        let page = walk::open(&ana, &listing).await;
        assert_eq!(page.select(&link).len(), 0);
        assert!(page.text.contains("Customers find no page of your organization"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn l7_closing_says_before_that_open_invitations_go_along() {
    for database in databases() {
        let center = Center::on(database).await;
        let ana = center.newcomer("ana@cast.example").await;
        let enrolled = walk::enroll(center.house(), &ana, &cast::aalto_and_brandt()).await;
        let home = format!("/organizations/{}", enrolled.partner_id);
        let top: LocationId = headquarters(&ana, &home).await.parse().expect("a key");
        let organization = organization_of(&center, &enrolled.partner_id).await;
        let depot = open_some(&center, organization, top, 2).await;
        let invited = [("emails", "jo@cast.example"), ("location", &depot.to_string())];
        ana.post(&format!("{home}/people/invite"), &invited).await;
        let page = walk::open(&ana, &format!("{home}/locations/{depot}/close")).await;
        assert!(page.text.contains("One open invitation leads to"), "{}", page.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn l7_a_form_about_a_location_that_is_closed_meanwhile_changes_nothing_and_says_so() {
    for database in databases() {
        let center = Center::on(database).await;
        let ana = center.newcomer("ana@cast.example").await;
        let enrolled = walk::enroll(center.house(), &ana, &cast::aalto_and_brandt()).await;
        let home = format!("/organizations/{}", enrolled.partner_id);
        let gone = center.house().key();
        let before = roles(&center).await;
        let people = walk::open(&ana, &format!("{home}/people")).await;
        let links = people.select("main a[href*='/people/']").into_iter();
        let own = links.filter_map(|link| link.attr("href")?.rsplit('/').next()?.parse::<AssociationId>().ok());
        let own = own.last().expect("Ana is on the list").to_string();
        let paths = [
            format!("{home}/locations/{gone}/contacts/primary"),
            format!("{home}/locations/{gone}/contacts/benefits"),
            format!("{home}/locations/{gone}/close"),
            format!("{home}/locations/{gone}/edit"),
        ];
        for path in paths {
            let led = leads_to(&ana.post(&path, &[("person", &own), ("name", "Basel Nord")]).await);
            assert_eq!(led, format!("{home}/locations?done=gone#chosen"), "{path}");
        }
        assert_eq!(roles(&center).await, before);
        let told = walk::open(&ana, &format!("{home}/locations?done=gone")).await;
        assert!(told.text.contains("no longer there"), "{}", told.text);
    }
}

async fn roles(center: &Center) -> i64 {
    center.count("SELECT count(*) FROM contact_roles").await
}

async fn organization_of(center: &Center, partner_id: &str) -> OrganizationId {
    let mut reader = center.house().db.read().await.expect("a reader");
    let partner_id = PartnerId::parse(partner_id).expect("an ID");
    let known = association::joinable_by_partner_id(&mut reader, &partner_id).await;
    known.expect("an answer").expect("an organization").id
}

/// Opens locations until there are `many`, each with about seventy below it: three levels of 5,000. Returns the last.
async fn open_some(center: &Center, organization: OrganizationId, top: LocationId, many: usize) -> LocationId {
    let house = center.house();
    let contact = cast::aalto_and_brandt();
    let address = address::check(Country::parse("DE").expect("a country"), &contact).expect("an address");
    let mut tx = house.db.begin().await.expect("a transaction");
    let mut keys = vec![top];
    for number in 1..many {
        let id = LocationId::from_uuid(house.key());
        let new = NewLocation {
            id,
            draft: None,
            organization,
            parent: Some(keys[(number - 1) / 70]),
            told: Told {
                name: &format!("Depot {number}"),
                address: &address,
                telephone: None,
            },
            opened_at: house.now(),
            listed_since: house.today(),
        };
        locations::insert(&mut tx, &new);
        keys.push(id);
        // What waits for the commit is one statement: in portions, as an import does.
        if number % 500 == 0 {
            // Locations without people change nobody's standing.
            tx.take_uncounted();
            tx.commit().await.expect("a commit");
            tx = house.db.begin().await.expect("a transaction");
        }
    }
    tx.take_uncounted();
    tx.commit().await.expect("a commit");
    keys[many - 1]
}
