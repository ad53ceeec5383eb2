//! *Manage Locations* over HTTP: its form takes everything, and a tree of thousands is still a page (rules L2 to L4).

use membership::address;
use membership::terms::{AssociationId, Country, LocationId, OrganizationId, PartnerId};
use store::records::locations::{self, NewLocation, Told};
use store::views::association;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use testkit::{cast, databases};

use crate::crawler::{Crawler, as_it_is};
use crate::walk;

/// How many locations the largest organizations have.
const MANY: usize = 5_000;

/// Returns the key of the headquarters.
async fn headquarters(visitor: &Visitor, home: &str) -> String {
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
        let last = open_many(&center, organization, top).await;

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
        for page in ["people", "people/invite", "locations/listing"] {
            walk::open(&ana, &format!("{home}/{page}")).await;
        }
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
            assert_eq!(led, format!("{home}/locations?done=gone"), "{path}");
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

/// Opens 5,000 locations, each with about seventy below it until there are enough: three levels. Returns the last.
async fn open_many(center: &Center, organization: OrganizationId, top: LocationId) -> LocationId {
    let house = center.house();
    let contact = cast::aalto_and_brandt();
    let address = address::check(Country::parse("DE").expect("a country"), &contact).expect("an address");
    let mut tx = house.db.begin().await.expect("a transaction");
    let mut keys = vec![top];
    for number in 1..MANY {
        let id = LocationId::from_uuid(house.key());
        let new = NewLocation {
            id,
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
            tx.commit().await.expect("a commit");
            tx = house.db.begin().await.expect("a transaction");
        }
    }
    tx.commit().await.expect("a commit");
    keys[MANY - 1]
}
