//! Who may open what (reliability.md, abuse cases T9, T10): every address of the router, by everybody. An address without a
//! line here fails.

use std::collections::BTreeMap;

use membership::terms::Typed;
use regex::Regex;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to, mailed_path};
use testkit::{cast, databases};

use crate::walk;

/// Whose an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    /// Everybody's.
    Everybody,
    /// Whoever is signed in.
    SignedIn,
    /// One person's alone, and none of theirs who knock here.
    Own,
    /// Nobody's: this center has no outside provider.
    Nobody,
    /// Those who are associated with the organization.
    Member,
    /// Those who administer people of it.
    Administrator,
    /// Those who administer all of it.
    GlobalAdministrator,
}

use Door::{Administrator, Everybody, GlobalAdministrator, Member, Nobody, Own, SignedIn};

/// The matrix. An address is as in the router.
const DOORS: &[(&str, Door)] = &[
    ("/", Everybody),
    ("/assets/{name}", Everybody),
    ("/enroll-now", Everybody),
    ("/directory", Everybody),
    ("/directory/{partner_id}", Everybody),
    ("/directory/{partner_id}/{office}", Everybody),
    ("/robots.txt", Everybody),
    ("/sitemap.xml", Everybody),
    ("/sitemap/{part}", Everybody),
    ("/privacy", Everybody),
    ("/accessibility", Everybody),
    ("/contact", Everybody),
    ("/sign-in", Everybody),
    ("/sign-out", Everybody),
    ("/register", Everybody),
    ("/register/sent", Everybody),
    ("/register/{token}", Everybody),
    ("/recover", Everybody),
    ("/recover/sent", Everybody),
    ("/recover/{token}", Everybody),
    ("/account", SignedIn),
    ("/account/password", SignedIn),
    ("/account/address", SignedIn),
    ("/account/address/{token}", Own),
    ("/account/preferences", SignedIn),
    ("/account/sessions", SignedIn),
    ("/account/ways", SignedIn),
    ("/account/passkeys", SignedIn),
    ("/account/passkeys/answer", SignedIn),
    ("/account/with/{provider}", SignedIn),
    ("/sign-in/passkey", Everybody),
    ("/sign-in/passkey/answer", Everybody),
    ("/sign-in/with/{provider}", Everybody),
    ("/sign-in/with/{provider}/back", Nobody),
    ("/enroll", Everybody),
    ("/enroll/contact", SignedIn),
    ("/enroll/contact/found", SignedIn),
    ("/enroll/agreement", SignedIn),
    ("/enroll/individual-profile", SignedIn),
    ("/enroll/organization-profile", SignedIn),
    ("/enroll/cancel", SignedIn),
    ("/enroll/congratulations/{partner_id}", Member),
    ("/associate", SignedIn),
    ("/associate/enroll", SignedIn),
    ("/associate/request", SignedIn),
    ("/associate/requests/{request}", Own),
    ("/associate/requests/{request}/profile", Own),
    ("/associate/invitation/{token}", Own),
    ("/associate/link/{token}", Own),
    ("/organizations", SignedIn),
    ("/organizations/{partner_id}", Member),
    ("/organizations/{partner_id}/agreement", Member),
    ("/organizations/{partner_id}/competencies", Member),
    ("/organizations/{partner_id}/designations/{designation}", Member),
    (
        "/organizations/{partner_id}/designations/{designation}/enroll",
        Administrator,
    ),
    (
        "/organizations/{partner_id}/designations/{designation}/congratulations",
        Member,
    ),
    ("/organizations/{partner_id}/upgrade", Member),
    ("/organizations/{partner_id}/upgrade-now", Member),
    ("/organizations/{partner_id}/points.csv", Member),
    ("/organizations/{partner_id}/credentials", Member),
    ("/organizations/{partner_id}/credentials/{number}/unlink", Own),
    ("/organizations/{partner_id}/leave", Member),
    ("/organizations/{partner_id}/profile", Member),
    ("/organizations/{partner_id}/people", Administrator),
    ("/organizations/{partner_id}/people/invite", Administrator),
    (
        "/organizations/{partner_id}/people/invitations/{invitation}",
        Administrator,
    ),
    ("/organizations/{partner_id}/people/approvals/{request}", Administrator),
    ("/organizations/{partner_id}/people/{person}", Administrator),
    ("/organizations/{partner_id}/people/{person}/location", Administrator),
    (
        "/organizations/{partner_id}/people/{person}/administration",
        GlobalAdministrator,
    ),
    (
        "/organizations/{partner_id}/people/{person}/contact-role",
        GlobalAdministrator,
    ),
    ("/organizations/{partner_id}/people/{person}/end", Administrator),
    ("/organizations/{partner_id}/locations", Member),
    ("/organizations/{partner_id}/locations/listing", Member),
    ("/organizations/{partner_id}/locations/new", Administrator),
    ("/organizations/{partner_id}/locations/{location}/edit", Administrator),
    ("/organizations/{partner_id}/locations/{location}/move", Administrator),
    ("/organizations/{partner_id}/locations/{location}/close", Administrator),
    (
        "/organizations/{partner_id}/locations/{location}/headquarters",
        GlobalAdministrator,
    ),
    (
        "/organizations/{partner_id}/locations/{location}/listing",
        Administrator,
    ),
    (
        "/organizations/{partner_id}/locations/{location}/contacts/{role}",
        Administrator,
    ),
    ("/organizations/{partner_id}/requests", GlobalAdministrator),
    ("/organizations/{partner_id}/requests/{request}", GlobalAdministrator),
    ("/organizations/{partner_id}/domains", GlobalAdministrator),
    ("/organizations/{partner_id}/domains/{domain}", GlobalAdministrator),
    (
        "/organizations/{partner_id}/domains/{domain}/check",
        GlobalAdministrator,
    ),
    (
        "/organizations/{partner_id}/domains/{domain}/mailbox",
        GlobalAdministrator,
    ),
    (
        "/organizations/{partner_id}/domains/{domain}/own-address",
        GlobalAdministrator,
    ),
    ("/organizations/{partner_id}/domains/{domain}/end", GlobalAdministrator),
    ("/organizations/{partner_id}/domains/proof/{token}", Own),
    // Whom the link was mailed to has no account: its token is the key.
    ("/references/{token}", Everybody),
    ("/organizations/{partner_id}/references", Administrator),
    ("/organizations/{partner_id}/references/new", Administrator),
    ("/organizations/{partner_id}/references/{reference}", Administrator),
    (
        "/organizations/{partner_id}/references/{reference}/assign",
        Administrator,
    ),
    (
        "/organizations/{partner_id}/references/{reference}/resend",
        Administrator,
    ),
    (
        "/organizations/{partner_id}/references/{reference}/withdraw",
        Administrator,
    ),
];

/// Who knocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    /// Somebody who is not signed in.
    Stranger,
    /// Somebody of no organization.
    Newcomer,
    /// Who administers all of another organization.
    Foreigner,
    /// Whose association was ended.
    Former,
    /// Somebody of the organization.
    Colleague,
    /// Who administers the people of a branch.
    BranchAdministrator,
    /// Who administers all of the organization.
    Boss,
}

impl Who {
    fn may(self, door: Door) -> bool {
        match door {
            Everybody => true,
            SignedIn => self != Self::Stranger,
            Own | Nobody => false,
            Member => matches!(self, Self::Colleague | Self::BranchAdministrator | Self::Boss),
            Administrator => matches!(self, Self::BranchAdministrator | Self::Boss),
            GlobalAdministrator => self == Self::Boss,
        }
    }
}

struct Route {
    path: String,
    gets: bool,
    posts: bool,
}

/// Reads the addresses out of the router.
fn routes() -> Vec<Route> {
    let source = include_str!("../../../web/src/routes.rs");
    let starts = Regex::new(r#"\.route\(\s*"([^"]+)","#).expect("a pattern");
    let found: Vec<_> = starts.captures_iter(source).collect();
    let ends = found.iter().skip(1).map(|next| next.get(0).expect("a route").start());
    let ends = ends.chain([source.len()]);
    found
        .iter()
        .zip(ends)
        .map(|(route, end)| {
            let handlers = &source[route.get(0).expect("a route").end()..end];
            Route {
                path: route[1].to_owned(),
                gets: handlers.contains("get("),
                posts: handlers.contains("post("),
            }
        })
        .collect()
}

/// An organization, and everybody who could knock at its doors.
struct Town {
    visitors: Vec<(Who, Visitor)>,
    places: BTreeMap<&'static str, String>,
}

pub async fn joined(center: &Center, boss: &Visitor, people: &str, email: &str) -> Visitor {
    let invited = boss.post(&format!("{people}/invite"), &[("emails", email)]).await;
    assert!(leads_to(&invited).contains("done=invited"), "{}", leads_to(&invited));
    let visitor = center.newcomer(email).await;
    let link = mailed_path(&center.mail, email, "/associate/invitation/").await;
    let accepted = visitor
        .post(&link, &[("first_name", "Mika"), ("last_name", "Sato")])
        .await;
    let house = center.house();
    let profile: Typed = cast::answers(&house.program.edition_on(house.today()).questionnaires.individual);
    let done = visitor.send(&leads_to(&accepted), &profile).await;
    assert!(leads_to(&done).ends_with("?done=associated"), "{}", leads_to(&done));
    visitor
}

/// Finds the newest key of a person in the list.
async fn person_of(boss: &Visitor, people: &str, among: &[String]) -> String {
    let key = Regex::new(r"/people/([0-9a-f-]{36})").expect("a pattern");
    let page = boss.page(people).await;
    let keys = key.captures_iter(&page).map(|found| found[1].to_owned());
    keys.into_iter().find(|key| !among.contains(key)).expect("somebody new")
}

/// Adds a location below the headquarters.
async fn opened(boss: &Visitor, home: &str) -> String {
    let summary = walk::open(boss, &format!("{home}/locations")).await;
    let under = summary.select("[name=location][checked]")[0]
        .attr("value")
        .expect("a key")
        .to_owned();
    let form = walk::open(boss, &format!("{home}/locations/new?under={under}")).await;
    let draft = form.select("[name=draft]")[0].attr("value").expect("a key").to_owned();
    let told = [
        ("draft", draft.as_str()),
        ("under", &under),
        ("name", "Zürich West"),
        ("country", "CH"),
        ("street", "Zollstrasse 36"),
        ("postal_code", "8005"),
        ("city", "Zürich"),
    ];
    let added = boss.post(&format!("{home}/locations/new"), &told).await;
    let led = leads_to(&added);
    let location = led
        .strip_suffix("&done=added#chosen")
        .and_then(|led| led.rsplit_once("location="));
    location.unwrap_or_else(|| panic!("{led}")).1.to_owned()
}

/// Asks a customer about a project.
async fn referred(boss: &Visitor, home: &str) -> String {
    let form = walk::open(boss, &format!("{home}/references/new")).await;
    let reference = form.select("[name=reference]")[0]
        .attr("value")
        .expect("a key")
        .to_owned();
    let told = [
        ("reference", reference.as_str()),
        ("customer", "Nordlicht Reederei"),
        ("contact", "Femke Janssen"),
        ("email", "femke@nordlicht.example"),
        ("mail_language", "de"),
        ("title", "A warehouse that moves"),
        ("project", "Three sites, one system."),
    ];
    let written = boss.post(&format!("{home}/references/new"), &told).await;
    assert!(leads_to(&written).ends_with("?done=written"), "{}", leads_to(&written));
    reference
}

async fn town(center: &Center) -> Town {
    let boss = center.newcomer("boss@aalto-brandt.example").await;
    let enrolled = walk::enroll(center.house(), &boss, &cast::aalto_and_brandt()).await;
    let home = format!("/organizations/{}", enrolled.partner_id);
    let people = format!("{home}/people");
    let mut known = vec![person_of(&boss, &people, &[]).await];

    let colleague = joined(center, &boss, &people, "colleague@private.example").await;
    let person = person_of(&boss, &people, &known).await;
    known.push(person.clone());

    let deputy = joined(center, &boss, &people, "deputy@private.example").await;
    let deputys = person_of(&boss, &people, &known).await;
    known.push(deputys.clone());
    let form = walk::open(&boss, &format!("{people}/{deputys}")).await;
    let branch = form.select("[name=branch]")[0]
        .attr("value")
        .expect("a location")
        .to_owned();
    let right = [("administers", "branch"), ("branch", branch.as_str())];
    let given = boss.post(&format!("{people}/{deputys}/administration"), &right).await;
    assert!(leads_to(&given).ends_with("?done=administration"));

    let former = joined(center, &boss, &people, "former@private.example").await;
    let formers = person_of(&boss, &people, &known).await;
    let ended = boss.post(&format!("{people}/{formers}/end"), &[]).await;
    assert!(leads_to(&ended).ends_with("?done=ended"));

    let foreigner = center.newcomer("kim@southwind.example").await;
    walk::enroll(
        center.house(),
        &foreigner,
        &cast::firm("Southwind Software", "southwind"),
    )
    .await;

    let newcomer = center.newcomer("newcomer@private.example").await;
    let applicant = center.newcomer("applicant@private.example").await;
    let asked = [
        ("email", "applicant@private.example"),
        ("first_name", "Jo"),
        ("last_name", "Berg"),
        ("organization", enrolled.partner_id.as_str()),
    ];
    let asked = applicant.post("/associate/request", &asked).await;
    let request = leads_to(&asked).rsplit('/').next().unwrap_or_default().to_owned();
    applicant
        .post(&format!("/associate/requests/{request}"), &[("action", "contact")])
        .await;
    let claimed = boss
        .post(&format!("{home}/domains"), &[("domain", "brightwater.example")])
        .await;
    let domain = leads_to(&claimed).rsplit('/').next().unwrap_or_default().to_owned();
    boss.post(&format!("{people}/invite"), &[("emails", "late@private.example")])
        .await;
    let invitation = Regex::new(r"/invitations/([0-9a-f-]{36})").expect("a pattern");
    let invitation = invitation
        .captures(&boss.page(&people).await)
        .expect("an open invitation")[1]
        .to_owned();

    let location = opened(&boss, &home).await;
    let reference = referred(&boss, &home).await;

    let style = Regex::new(r#"/assets/([^"]+\.css[^"]*)"#).expect("a pattern");
    let style = style.captures(&boss.page("/").await).expect("a style")[1].to_owned();
    let listing = format!("/directory/{}", enrolled.partner_id);
    let office = Regex::new(&format!(r#"{listing}/([^"]+)""#)).expect("a pattern");
    let office = office.captures(&boss.page(&listing).await).expect("a location")[1].to_owned();
    Town {
        visitors: vec![
            (Who::Stranger, Visitor::new(&center.base)),
            (Who::Newcomer, newcomer),
            (Who::Foreigner, foreigner),
            (Who::Former, former),
            (Who::Colleague, colleague),
            (Who::BranchAdministrator, deputy),
            (Who::Boss, boss),
        ],
        places: BTreeMap::from([
            ("{partner_id}", enrolled.partner_id),
            ("{person}", person),
            ("{office}", office),
            ("{part}", "0.xml".to_owned()),
            ("{request}", request),
            ("{domain}", domain),
            ("{invitation}", invitation),
            ("{location}", location),
            ("{reference}", reference),
            ("{role}", "second_technical".to_owned()),
            ("{designation}", "small_business_specialist".to_owned()),
            ("{token}", "0".repeat(43)),
            ("{number}", "4711".to_owned()),
            ("{name}", style),
            ("{provider}", "elsewhere".to_owned()),
        ]),
    }
}

fn filled(path: &str, places: &BTreeMap<&'static str, String>) -> String {
    places
        .iter()
        .fold(path.to_owned(), |path, (place, value)| path.replace(place, value))
}

#[tokio::test]
async fn t10_every_address_answers_everybody_as_the_matrix_says() {
    for database in databases() {
        let center = Center::on(database).await;
        let town = town(&center).await;
        let doors: BTreeMap<&str, Door> = DOORS.iter().copied().collect();
        let mut wrong = Vec::new();
        let mut knocks = 0_u32;
        for route in routes() {
            let Some(door) = doors.get(route.path.as_str()).copied() else {
                wrong.push(format!("{} has no line in the matrix", route.path));
                continue;
            };
            let mut path = filled(&route.path, &town.places);
            if path == "/associate/request" {
                path = format!("{path}?organization={}", town.places["{partner_id}"]);
            }
            if path.ends_with("/locations/new") {
                path = format!("{path}?under={}", town.places["{location}"]);
            }
            for (who, visitor) in &town.visitors {
                if route.gets {
                    knocks += 1;
                    let answer = visitor.get(&path).await;
                    wrong.extend(judged(visitor, *who, door, &format!("GET {}", route.path), answer).await);
                }
                // Whoever may would change what the others knock at.
                if route.posts && !who.may(door) {
                    knocks += 1;
                    let answer = visitor.post(&path, &[]).await;
                    wrong.extend(judged(visitor, *who, door, &format!("POST {}", route.path), answer).await);
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(knocks > 400, "{knocks}");
    }
}

/// What is wrong with an answer: who may not is answered as if there were nothing, or is led to the door.
async fn judged(visitor: &Visitor, who: Who, door: Door, what: &str, answer: reqwest::Response) -> Option<String> {
    let may = who.may(door);
    let (mut status, mut to) = (answer.status().as_u16(), leads_to(&answer));
    let mut body = answer.text().await.expect("a body");
    if !may && status == 303 && !to.starts_with("/sign-in") {
        let answer = visitor.get(&to).await;
        (status, to) = (answer.status().as_u16(), leads_to(&answer));
        body = answer.text().await.expect("a body");
    }
    let is_at_the_door = to.starts_with("/sign-in") || (status == 200 && body.contains(r#"action="/sign-in""#));
    let is_as_it_should = match (may, who) {
        (true, _) => matches!(status, 200 | 303 | 405 | 410) && (door == Everybody || !is_at_the_door),
        (false, Who::Stranger) if door != Nobody => is_at_the_door,
        (false, _) => matches!(status, 404 | 410),
    };
    (!is_as_it_should).then(|| format!("{what} by {who:?} ({door:?}): {status} {to}"))
}
