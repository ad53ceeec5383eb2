//! *Find My Organization* among as many organizations as are asked for, half of them enrolled and half merely known,
//! against the bare query: one row by its primary key, on the same connection, in turn.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use membership::association::Search;
use membership::enrollment::{Contact, claims, grams};
use membership::terms::{AccountId, EmailAddress, Language, LocationId, OrganizationId, PartnerId, Typed};
use proofs::firms;
use store::Conn;
use store::records::organizations::NewOrganization;
use store::records::{accounts, locations, organizations};
use testkit::{Database, World, cast, known};
use workflows::{House, association};

/// How many are kept in one commit.
const AT_ONCE: usize = 500;
/// How often each kind of search is made.
const EACH: usize = 300;

const BARE: &str = "SELECT partner_id, legal_name, doing_business_as, country FROM organizations WHERE partner_id = $1";

/// Searches, and returns rows of a table and how many of the golden searches find the right one among so many.
///
/// # Errors
/// The database failed.
pub async fn measure(database: Database, all: usize) -> anyhow::Result<String> {
    let world = World::on(database).await;
    let house = &world.house;
    let ids = fill(house, all).await?;
    let mut rows = String::new();
    for (kind, search) in kinds() {
        let (mut searching, mut bare) = (Vec::new(), Vec::new());
        for number in 0..EACH {
            let firm = number * 331 % all;
            let id = &ids[firm % ids.len()];
            bare.push(ask(house, id).await?);
            let typed = search(firm, id.as_str());
            let search = Search::read(&typed).ok().context("a search")?;
            let begun = Instant::now();
            association::find(house, &search).await?;
            searching.push(begun.elapsed());
        }
        let (p50, p95, p99) = (at(&mut searching, 50), at(&mut searching, 95), at(&mut searching, 99));
        let (bare50, bare95) = (at(&mut bare, 50), at(&mut bare, 95));
        rows += &format!(
            "| {database:?}, {kind} | {p50:.2} | {p95:.2} | {p99:.2} | {bare50:.2} | {bare95:.2} | {:.0} | {:.0} |\n",
            p50 / bare50,
            p95 / bare95
        );
    }
    rows += &format!("\n{database:?}: {}\n", golden(house).await?);
    Ok(rows)
}

type Kind = (&'static str, fn(usize, &str) -> Typed);

fn kinds() -> [Kind; 6] {
    [
        ("a name", |firm, _| by_name(firm, &firms::legal_name(firm))),
        ("a name with a slip", |firm, _| {
            by_name(firm, &with_a_slip(&firms::legal_name(firm)))
        }),
        ("a part of a name", |firm, _| {
            by_name(firm, firms::legal_name(firm).split(' ').next().unwrap_or_default())
        }),
        ("a name that nobody has", |firm, _| {
            by_name(firm, &format!("Wyxhuff {} Gmelqvist", firm % 97))
        }),
        ("a domain", |firm, _| {
            cast::typed(&[("by", "domain"), ("domain", &format!("ana@mail.firm-{firm}.example"))])
        }),
        ("an ID", |_, id| cast::typed(&[("by", "id"), ("partner_id", id)])),
    ]
}

fn by_name(firm: usize, name: &str) -> Typed {
    cast::typed(&[
        ("by", "name"),
        ("country", firms::contact(firm).one("country")),
        ("name", name),
    ])
}

/// Two letters in the middle change places.
fn with_a_slip(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let middle = letters.len() / 3;
    letters.swap(middle, middle + 1);
    letters.into_iter().collect()
}

/// Every other firm is enrolled, the others are known; so are the two hundred real ones.
async fn fill(house: &House, all: usize) -> anyhow::Result<Vec<PartnerId>> {
    let account = AccountId::from_uuid(house.key());
    let email = EmailAddress::parse("ana@people.example").context("an address")?;
    let mut tx = house.db.begin().await?;
    accounts::insert(&mut tx, account, &email, Language::English, house.now()).await?;
    tx.commit().await?;
    let mut ids = Vec::new();
    let firms: Vec<usize> = (0..all).collect();
    for some in firms.chunks(AT_ONCE) {
        let (enrolled, others): (Vec<usize>, Vec<usize>) = some.iter().partition(|number| *number % 2 == 0);
        ids.extend(enroll(house, account, &enrolled).await?);
        let told: Vec<_> = others
            .iter()
            .map(|number| known::of(house, &firms::contact(*number)))
            .collect();
        known::tell(house, &told).await;
    }
    let real: Vec<_> = cast::real_organizations()
        .iter()
        .map(|real| known::of(house, &real.contact()))
        .collect();
    known::tell(house, &real).await;
    let mut tx = house.db.begin().await?;
    tx.sql("ANALYZE").run().await?;
    tx.commit().await?;
    Ok(ids)
}

/// Keeps what a search reads of an enrolled organization.
async fn enroll(house: &House, account: AccountId, firms: &[usize]) -> anyhow::Result<Vec<PartnerId>> {
    let mut ids = Vec::with_capacity(firms.len());
    let mut tx = house.db.begin().await?;
    for number in firms {
        let contact = Contact::check(&firms::contact(*number)).ok().context("a contact")?;
        let id = OrganizationId::from_uuid(house.key());
        let partner_id = PartnerId::from_bits(*number as u64 * 7_368_787);
        let new = NewOrganization {
            id,
            draft: membership::terms::DraftId::from_uuid(house.key()),
            partner_id: &partner_id,
            contact: &contact,
            enrolled_by: account,
            enrolled_at: house.now(),
        };
        organizations::insert(&mut tx, &new);
        organizations::claim(&mut tx, id, &claims(&contact)).await?;
        organizations::keep_grams(&mut tx, id, contact.country().code(), grams(&contact));
        let headquarters = locations::NewLocation {
            id: LocationId::from_uuid(house.key()),
            draft: None,
            organization: id,
            parent: None,
            told: locations::Told {
                name: contact.address().city(),
                address: contact.address(),
                telephone: Some(contact.telephone().as_str()),
            },
            opened_at: house.now(),
            listed_since: house.today(),
        };
        locations::insert(&mut tx, &headquarters);
        ids.push(partner_id);
    }
    tx.commit().await?;
    Ok(ids)
}

async fn ask(house: &House, id: &PartnerId) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    let mut reader = house.db.read().await?;
    let row: Option<(String, String, Option<String>, String)> =
        reader.sql(BARE).bind(id.as_str().to_owned()).optional().await?;
    row.context("an organization")?;
    Ok(begun.elapsed())
}

/// The golden searches of the tests, among all the others. Those by ID are left out: the real ones are merely known here.
async fn golden(house: &House) -> anyhow::Result<String> {
    let (mut all, mut right, mut missed) = (0, 0, Vec::new());
    for search in cast::golden_searches().iter().filter(|search| search.by != "id") {
        let typed = Search::read(&search.typed("")).ok().context("a search")?;
        let found = association::find(house, &typed).await?;
        let is_there = found
            .iter()
            .take(3)
            .any(|one| one.candidate.legal_name == search.expected);
        all += 1;
        right += usize::from(is_there);
        if !is_there {
            missed.push(format!("{} {:?}", search.kind, search.name));
        }
    }
    Ok(format!(
        "{right} of {all} golden searches find the right one in the top three; missed: {missed:?}"
    ))
}

fn at(times: &mut [Duration], percent: usize) -> f64 {
    times.sort_unstable();
    let place = times.len().saturating_sub(1) * percent / 100;
    times.get(place).copied().unwrap_or_default().as_secs_f64() * 1000.0
}
