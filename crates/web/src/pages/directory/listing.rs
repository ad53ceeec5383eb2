//! The public page of a member, where anyone can verify it (rules D1, D2, E7, E12).

use std::collections::BTreeSet;

use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Response};
use maud::{Markup, html};
use membership::names;
use membership::program::Answers;
use membership::terms::{Language, LocationId, PartnerId, Telephone, WebAddress};
use words::Voice;
use workflows::directory::{self, ListedLocation, Listing};

use super::structured;
use crate::look::{self, About, Frame, Hallmark};
use crate::pages::leaf::{Leaf, Paged};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// Shows the public page of a member.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(paged): Query<Paged>) -> Result<Response, Fault> {
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    if partner_id.as_str() != id {
        return Ok(see_other(&path(&partner_id)));
    }
    let listing = directory::listing(&visit.center.house, &partner_id).await?;
    Ok(page(&visit, &listing, &paged).into_response())
}

/// Returns the path of a member's page.
pub(super) fn path(partner_id: &PartnerId) -> String {
    format!("/directory/{}", partner_id.as_str())
}

/// Returns the path of a location's page: to be read, and with the end of its key, by which it is found whatever it is called.
pub(super) fn location_path(partner_id: &PartnerId, location: LocationId, name: &str) -> String {
    let name = membership::names::folded(name).replace([' ', '/'], "-");
    let key = location.uuid().simple().to_string();
    let readable: String = url::form_urlencoded::byte_serialize(name.as_bytes()).collect();
    format!("{}/{readable}-{}", path(partner_id), &key[KEY..])
}

/// Where the end of a key begins: the rest of it is the time at which it was drawn.
pub(super) const KEY: usize = 20;

/// The name that customers see.
pub(super) fn shown_name(listing: &Listing) -> &str {
    listing.doing_business_as.as_deref().unwrap_or(&listing.legal_name)
}

fn page(visit: &Visit, listing: &Listing, paged: &Paged) -> Markup {
    let voice = visit.voice();
    let name = shown_name(listing);
    let leaf = Leaf::of(paged, listing.locations.len());
    let everywhere = by_name(voice, &listing.locations);
    let shown = leaf.cut(&everywhere);
    let main = html! {
        (hero(visit, listing, name))
        div.inner {
            (look::columns(
                html! {
                    (look::part(voice.say("directory-what-we-do"), listing.locations.first().map_or(html! {}, |location| description(visit, location))))
                    (reaching(voice, &listing.profile))
                    (look::part(voice.say("directory-listed-locations"), offices(visit, listing, (shown, leaf))))
                },
                verified(visit, listing, &listing.locations),
            ))
        }
    };
    let structured = structured::of_listing(visit, listing, shown);
    let own = leaf.address(&path(&listing.partner_id));
    let about = About {
        summary: &summary(visit, listing, name),
        base: &visit.center.house.links.to(""),
        path: &own,
        addressed: visit.addressed,
        // The pages after the first have nothing on them but locations, each of which has a page of its own.
        indexed: leaf.number == 1,
        structured: Some(&structured),
    };
    visit.framed(None, None, true, |frame| {
        let about = Some(about);
        look::page(&Frame { about, ..*frame }, &title(voice, listing, leaf), main)
    })
}

/// Two members may be called the same: the ID tells their pages apart.
fn title(voice: Voice<'_>, listing: &Listing, leaf: Leaf) -> String {
    let title = format!("{} ({})", shown_name(listing), listing.partner_id.grouped());
    if leaf.number == 1 {
        return title;
    }
    voice.tell(
        "directory-title-page",
        &[("title", title.into()), ("page", leaf.number.into())],
    )
}

pub(super) fn summary(visit: &Visit, listing: &Listing, name: &str) -> String {
    let voice = visit.voice();
    let (_, level) = level_of(visit, listing);
    let address = listing.locations.first().map(|location| &location.address);
    let facts = [
        ("name", name.into()),
        ("city", address.map_or("", |address| address.city()).into()),
        (
            "country",
            address.map_or("", |address| voice.country(address.country())).into(),
        ),
        ("level", level.as_str().into()),
        ("program", voice.say("program-name").into()),
    ];
    voice.tell("directory-summary", &facts)
}

fn hero(visit: &Visit, listing: &Listing, name: &str) -> Markup {
    let voice = visit.voice();
    let level = level_of(visit, listing);
    let mark = Hallmark {
        monogram: &names::monogram(name),
        level_rank: level.0,
        level_name: &level.1,
        year: listing.starts_on.year(),
        program_name: &visit.center.house.program.vendor.short_name,
        caption: true,
    };
    let web_address = WebAddress::parse(&listing.web_address);
    let promise = html! {
        (look::path(voice.say("directory-path"), &steps(visit, listing)))
        (look::name(name))
        @if listing.doing_business_as.is_some() { p.lead dir="auto" { (listing.legal_name) } }
        @if let Some(address) = web_address {
            div.actions { a.button href=(address.as_str()) rel="nofollow noopener" { (address.shown()) } }
        }
    };
    look::hero(promise, look::hallmark(&mark), &[name, voice.say("program-name")])
}

/// The way from the search to a member: its country, and its city.
pub(super) fn steps(visit: &Visit, listing: &Listing) -> Vec<(String, String)> {
    let voice = visit.voice();
    let mut steps = vec![(voice.say("directory-title").to_owned(), "/directory".to_owned())];
    if let Some(location) = listing.locations.first() {
        let address = &location.address;
        let place = workflows::directory::place(address);
        let country = address.country();
        let to = |path: &str| {
            let path: String = url::form_urlencoded::byte_serialize(path.as_bytes()).collect();
            format!("/directory?place={path}")
        };
        steps.push((voice.country(country).to_owned(), to(country.code())));
        steps.push((address.city().to_owned(), to(&place.path())));
    }
    steps
}

pub(super) fn level_of(visit: &Visit, listing: &Listing) -> (u8, String) {
    super::level(visit, &listing.edition, &listing.level)
}

/// The description in the reader's language, else the first there is, marked as what it is.
pub(super) fn description(visit: &Visit, location: &ListedLocation) -> Markup {
    match told(visit.language, location) {
        Some((language, body)) => html! {
            div.described lang=(language.tag()) dir="auto" {
                @for paragraph in body.split("\n").filter(|line| !line.trim().is_empty()) { p { (paragraph) } }
            }
        },
        None => html! { p { (visit.voice().say("directory-no-description")) } },
    }
}

/// Chooses the description for a reader.
pub(super) fn told(reader: Language, location: &ListedLocation) -> Option<&(Language, String)> {
    let of = |wanted| location.descriptions.iter().find(|(language, _)| *language == wanted);
    of(reader)
        .or_else(|| of(Language::English))
        .or(location.descriptions.first())
}

/// How customers reach a member, as far as it told: the questions of its profile that are asked for them.
fn reaching(voice: Voice<'_>, profile: &Answers) -> Markup {
    let facts: Vec<(&str, Markup)> = [
        ("directory-phone", telephone(profile.text("public_phone"))),
        ("directory-web", web(profile.text("public_web_address"))),
        ("directory-opening-hours", hours(profile.text("opening_hours"))),
    ]
    .into_iter()
    .filter_map(|(key, answer)| Some((voice.say(key), answer?)))
    .collect();
    html! {
        @if !facts.is_empty() { (look::part(voice.say("directory-contact"), look::long_facts(&facts))) }
    }
}

fn telephone(answer: &str) -> Option<Markup> {
    let number = Telephone::parse(answer)?;
    Some(html! { a href={ "tel:" (number.dialed()) } dir="ltr" { (number.as_str()) } })
}

fn web(answer: &str) -> Option<Markup> {
    let address = WebAddress::parse(answer)?;
    Some(html! { a href=(address.as_str()) rel="nofollow noopener ugc" { (address.shown()) } })
}

fn hours(answer: &str) -> Option<Markup> {
    (!answer.is_empty()).then(|| html! { span dir="auto" { (answer) } })
}

/// The headquarters, then the others by their names.
fn by_name<'l>(voice: Voice<'_>, locations: &'l [ListedLocation]) -> Vec<&'l ListedLocation> {
    let mut sorted: Vec<&ListedLocation> = locations.iter().collect();
    sorted.sort_by(|one, other| {
        let headquarters = other.is_headquarters.cmp(&one.is_headquarters);
        headquarters.then_with(|| voice.order(&one.name, &other.name))
    });
    sorted
}

fn offices(visit: &Visit, listing: &Listing, (shown, leaf): (&[&ListedLocation], Leaf)) -> Markup {
    let voice = visit.voice();
    html! {
        ul.offices {
            @for location in shown {
                li {
                    p {
                        strong { a href=(location_path(&listing.partner_id, location.id, &location.name)) dir="auto" { (location.name) } }
                        @if location.is_headquarters { (voice.say("center-comma")) (voice.say("directory-headquarters")) }
                    }
                    @for designation in &location.designations {
                        p { (look::tag(look::Tone::Ok, designation_name(visit, listing, designation))) }
                    }
                    (at(visit, location))
                }
            }
        }
        (leaf.links(voice, voice.say("locations-pages"), &path(&listing.partner_id)))
    }
}

/// Where a location is, and how it is called.
pub(super) fn at(visit: &Visit, location: &ListedLocation) -> Markup {
    let voice = visit.voice();
    let country = voice.country(location.address.country());
    let lines = location.address.lines();
    let searched: Vec<&str> = lines.iter().map(String::as_str).chain([country]).collect();
    let query: String = url::form_urlencoded::byte_serialize(searched.join(", ").as_bytes()).collect();
    html! {
        address dir="auto" {
            @for line in &lines { (line) br; }
            (country)
        }
        @if let Some(telephone) = &location.telephone { p dir="ltr" { (telephone) } }
        p.small {
            a href={ "https://www.openstreetmap.org/search?query=" (query) } rel="nofollow noopener noreferrer" {
                (voice.say("directory-map"))
            }
        }
    }
}

/// What a designation is called, as the edition calls it that was signed.
fn designation_name<'v>(visit: &'v Visit, listing: &Listing, id: &str) -> &'v str {
    visit
        .voice()
        .of_edition(&listing.edition)
        .say(&format!("designation-{id}"))
}

/// What the center vouches for; designations are those that show at `locations` (rules D2 and S3).
pub(super) fn verified(visit: &Visit, listing: &Listing, locations: &[ListedLocation]) -> Markup {
    let voice = visit.voice();
    let level = level_of(visit, listing);
    let since = visit.center.house.program.today(listing.member_since);
    let in_force = listing.ends_on >= visit.center.house.today();
    let state = if in_force {
        "directory-in-force"
    } else {
        "directory-in-grace"
    };
    let tone = if in_force { look::Tone::Ok } else { look::Tone::Warn };
    let shown: BTreeSet<&str> = locations
        .iter()
        .flat_map(|at| &at.designations)
        .map(String::as_str)
        .collect();
    let names: Vec<&str> = shown
        .into_iter()
        .map(|id| designation_name(visit, listing, id))
        .collect();
    let mut facts = vec![
        (voice.say("look-program-level"), look::level_name(level.0, &level.1)),
        (
            voice.say("directory-level-since"),
            html! { (voice.day(listing.level_since)) },
        ),
        (voice.say("directory-member-since"), html! { (voice.day(since)) }),
        (voice.say("directory-until"), html! { (voice.day(listing.ends_on)) }),
        (voice.say("look-partner-id"), html! { (listing.partner_id.grouped()) }),
    ];
    if !names.is_empty() {
        facts.insert(1, (voice.say("directory-designations"), html! { (voice.list(&names)) }));
    }
    look::part(
        voice.say("directory-verified"),
        html! {
            p { (look::tag(tone, voice.say(state))) }
            (look::facts(&facts))
            p.note { (voice.tell("directory-vouches", &[("vendor", visit.center.house.program.vendor.short_name.as_str().into())])) }
        },
    )
}
