//! The public page of a member, where anyone can verify it (rules D1, E7, E12).

use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Response};
use maud::{Markup, html};
use membership::names;
use membership::program::Answers;
use membership::terms::{EmailAddress, Language, PartnerId, Telephone, WebAddress};
use serde::Deserialize;
use words::Voice;
use workflows::directory::{self, ListedLocation, Listing};

use super::again;
use crate::look::{self, About, Field, Frame, Hallmark};
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// The ID that is looked for.
#[derive(Deserialize)]
pub struct Lookup {
    id: Option<String>,
}

/// Finds a member by its Partner Program ID, as people read and say it.
pub async fn find(visit: Visit, Query(lookup): Query<Lookup>) -> Result<Response, Fault> {
    let Some(typed) = lookup.id else {
        return Ok(question(&visit, "", None).into_response());
    };
    match PartnerId::parse(&typed) {
        Some(id) if directory::listing(&visit.center.house, &id).await.is_ok() => {
            Ok(see_other(&format!("/directory/{}", id.as_str())))
        }
        _ if typed.trim().is_empty() => Ok(again(question(&visit, "", Some("directory-verify-empty")))),
        _ => Ok(again(question(&visit, typed.trim(), Some("directory-verify-unknown")))),
    }
}

fn question(visit: &Visit, typed: &str, problem: Option<&str>) -> Markup {
    let voice = visit.voice();
    let title = voice.say("directory-verify-title");
    let problem = problem.map(|key| voice.say(key));
    let field = Field {
        value: typed,
        hint: Some(voice.say("directory-verify-hint")),
        required: true,
        problem,
        ..Field::new("id", voice.say("look-partner-id"))
    };
    let main = html! {
        @if let Some(problem) = problem { (look::problems(voice, &[("id".to_owned(), problem.to_owned())])) }
        (look::heading(title, Some(voice.say("directory-verify-lead"))))
        form method="get" action="/directory" novalidate {
            (look::field(voice, &field))
            (look::actions(look::button_primary(voice.say("directory-verify-button")), None))
        }
    };
    let title = if problem.is_some() {
        look::problem_title(voice, title)
    } else {
        title.to_owned()
    };
    visit.page(Sheet {
        title: &title,
        form: None,
        member: None,
        main,
    })
}

/// Shows the public page of a member.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    if partner_id.as_str() != id {
        return Ok(see_other(&format!("/directory/{}", partner_id.as_str())));
    }
    let listing = directory::listing(&visit.center.house, &partner_id).await?;
    Ok(page(&visit, &listing).into_response())
}

fn page(visit: &Visit, listing: &Listing) -> Markup {
    let voice = visit.voice();
    let name = listing.doing_business_as.as_deref().unwrap_or(&listing.legal_name);
    let main = html! {
        (hero(visit, listing, name))
        div.inner {
            (look::columns(
                html! {
                    (look::part(voice.say("directory-what-we-do"), description(visit, listing)))
                    (reaching(voice, &listing.profile))
                    (look::part(voice.say("directory-offices"), offices(visit, &listing.locations)))
                },
                verified(visit, listing),
            ))
        }
    };
    let about = About {
        summary: &summary(visit, listing, name),
        address: &visit.center.house.links.listing(&listing.partner_id),
    };
    visit.framed(None, None, true, |frame| {
        let about = Some(about);
        look::page(&Frame { about, ..*frame }, name, main)
    })
}

fn summary(visit: &Visit, listing: &Listing, name: &str) -> String {
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
    let country = listing
        .locations
        .first()
        .map(|location| voice.country(location.address.country()));
    let city = listing.locations.first().map(|location| location.address.city());
    let web_address = WebAddress::parse(&listing.web_address);
    let promise = html! {
        p.small { (city.unwrap_or_default()) @if let Some(country) = country { (voice.say("center-comma")) (country) } }
        (look::name(name))
        @if listing.doing_business_as.is_some() { p.lead dir="auto" { (listing.legal_name) } }
        @if let Some(address) = web_address {
            div.actions { a.button href=(address.as_str()) rel="nofollow noopener" { (address.shown()) } }
        }
    };
    look::hero(promise, look::hallmark(&mark), &[name, voice.say("program-name")])
}

fn level_of(visit: &Visit, listing: &Listing) -> (u8, String) {
    let program = &visit.center.house.program;
    let edition = membership::program::EditionId(listing.edition.clone());
    let rank = program
        .edition(&edition)
        .and_then(|edition| edition.level(&listing.level))
        .map_or(1, |level| level.rank);
    let name = visit
        .voice()
        .of_edition(&listing.edition)
        .say(&format!("level-{}", listing.level));
    (u8::try_from(rank).unwrap_or(u8::MAX), name.to_owned())
}

/// The description in the reader's language, else the first there is, marked as what it is.
fn description(visit: &Visit, listing: &Listing) -> Markup {
    let Some(headquarters) = listing.locations.first() else {
        return html! {};
    };
    let descriptions = &headquarters.descriptions;
    let own = descriptions.iter().find(|(language, _)| *language == visit.language);
    let english = descriptions.iter().find(|(language, _)| *language == Language::English);
    match own.or(english).or(descriptions.first()) {
        Some((language, body)) => html! {
            div.described lang=(language.tag()) dir="auto" {
                @for paragraph in body.split("\n").filter(|line| !line.trim().is_empty()) { p { (paragraph) } }
            }
        },
        None => html! { p { (visit.voice().say("directory-no-description")) } },
    }
}

/// How customers reach a member, as far as it told: the questions of its profile that are asked for them.
fn reaching(voice: Voice<'_>, profile: &Answers) -> Markup {
    let facts: Vec<(&str, Markup)> = [
        ("directory-phone", telephone(profile.text("public_phone"))),
        ("directory-email", email(profile.text("public_email"))),
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

fn email(answer: &str) -> Option<Markup> {
    let address = EmailAddress::parse(answer)?;
    Some(html! { a href={ "mailto:" (address.as_str()) } { (look::address(address.as_str())) } })
}

fn web(answer: &str) -> Option<Markup> {
    let address = WebAddress::parse(answer)?;
    Some(html! { a href=(address.as_str()) rel="nofollow noopener ugc" { (address.shown()) } })
}

fn hours(answer: &str) -> Option<Markup> {
    (!answer.is_empty()).then(|| html! { span dir="auto" { (answer) } })
}

fn offices(visit: &Visit, locations: &[ListedLocation]) -> Markup {
    let voice = visit.voice();
    html! {
        ul.offices {
            @for location in locations {
                li {
                    p { strong dir="auto" { (location.name) } @if location.is_headquarters { (voice.say("center-comma")) (voice.say("directory-headquarters")) } }
                    address dir="auto" {
                        @for line in location.address.lines() { (line) br; }
                        (voice.country(location.address.country()))
                    }
                    @if let Some(telephone) = &location.telephone { p dir="ltr" { (telephone) } }
                }
            }
        }
    }
}

fn verified(visit: &Visit, listing: &Listing) -> Markup {
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
    look::part(
        voice.say("directory-verified"),
        html! {
            p { (look::tag(tone, voice.say(state))) }
            (look::facts(&[
                (voice.say("look-program-level"), look::level_name(level.0, &level.1)),
                (voice.say("directory-member-since"), html! { (voice.day(since)) }),
                (voice.say("directory-until"), html! { (voice.day(listing.ends_on)) }),
                (voice.say("look-partner-id"), html! { (listing.partner_id.grouped()) }),
            ]))
            p.note { (voice.tell("directory-vouches", &[("vendor", visit.center.house.program.vendor.short_name.as_str().into())])) }
        },
    )
}
