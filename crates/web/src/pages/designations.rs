//! *Become a Small Business Specialist*: what a designation brings and asks for, enrolling in it, and where it shows (rules S1 to
//! S4). Guide: steps 37 to 39.

use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use maud::{Markup, html};
use membership::designations::{Obstacle, benefits};
use membership::program::{Earning, Edition};
use membership::standing::{Judgement, Recognition};
use membership::terms::PartnerId;
use workflows::designations::{self as act, Enrolled, Review};

use super::organization::path;
use super::requirement::Teller;
use super::rooms::Rooms;
use super::{again, in_language};
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::look::{self, Column, Tone};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// How many locations are listed: of thousands one reads the page of each.
const MOST_LOCATIONS: usize = 100;

/// What a page of a designation shows.
struct Shown<'a> {
    visit: &'a Visit,
    review: &'a Review,
    edition: &'a Edition,
    teller: Teller<'a>,
    /// What the designation is called.
    name: &'a str,
    /// The path of its page.
    own: &'a str,
}

/// Shows what it brings and asks for, and where it shows.
pub async fn show(visit: Visit, Path((id, designation)): Path<(String, String)>) -> Result<Markup, Fault> {
    on_page(&visit, &id, &designation, |shown| {
        let voice = shown.visit.voice();
        let title = if shown.review.standing.is_held {
            shown.name.to_owned()
        } else {
            voice.tell("designation-become", &[("designation", shown.name.into())])
        };
        let main = html! {
            (look::heading(&title, Some(voice.say("designation-lead"))))
            (state(shown))
            (look::part(voice.say("designation-benefits"), brings(shown)))
            (look::part(voice.say("designation-requirements"), shown.teller.with_all(&shown.review.standing.requirements, look::requirements)))
            (button(shown))
            (look::part(voice.say("designation-where"), places(shown)))
        };
        (title, main)
    })
    .await
}

/// *Enroll Now*: asks to complete the enrollment, or says which requirement is missing.
pub async fn ask(visit: Visit, Path((id, designation)): Path<(String, String)>) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    rooms.administrator()?;
    on_page_of(&rooms, &designation, complete).await
}

/// *Complete Enrollment*.
pub async fn enroll(
    visit: Visit,
    Path((id, designation)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let page = on_page(&other, &id, &designation, complete).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    let session = signed_in(&visit, &posted)?;
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    match act::enroll(&visit.center.house, session.account, &partner_id, &designation).await? {
        Enrolled::Yes => Ok(see_other(&format!(
            "{}/congratulations",
            own(&partner_id, &designation)
        ))),
        Enrolled::NotQualified => Ok(again(on_page(&visit, &id, &designation, complete).await?)),
    }
}

/// Congratulates, with what the designation brings.
pub async fn congratulations(visit: Visit, Path((id, designation)): Path<(String, String)>) -> Result<Markup, Fault> {
    on_page(&visit, &id, &designation, |shown| {
        let voice = shown.visit.voice();
        let title = voice.tell("designation-congratulations", &[("designation", shown.name.into())]);
        let until = shown.review.standing.held_until.map(|day| voice.day(day));
        let lead = until.map(|day| voice.tell("designation-congratulations-lead", &[("day", day.into())]));
        let main = html! {
            (look::heading(&title, lead.as_deref()))
            (points(shown))
            (look::part(voice.say("designation-benefits"), brings(shown)))
            (look::part(voice.say("designation-where"), places(shown)))
            (look::actions(look::link_primary(voice.say("designation-to-home"), shown.teller.home), None))
        };
        (title, main)
    })
    .await
}

fn own(partner_id: &PartnerId, designation: &str) -> String {
    format!("{}/designations/{designation}", path(partner_id))
}

async fn on_page(
    visit: &Visit,
    id: &str,
    designation: &str,
    draw: impl FnOnce(&Shown<'_>) -> (String, Markup),
) -> Result<Markup, Fault> {
    on_page_of(&Rooms::of(visit, id).await?, designation, draw).await
}

async fn on_page_of(
    rooms: &Rooms<'_>,
    designation: &str,
    draw: impl FnOnce(&Shown<'_>) -> (String, Markup),
) -> Result<Markup, Fault> {
    let (visit, house) = (rooms.visit, &rooms.visit.center.house);
    let review = act::review(house, &rooms.member, designation).await?;
    let voice = visit.voice().of_edition(&review.edition.0);
    let (home, own) = (path(&rooms.partner_id), own(&rooms.partner_id, designation));
    let shown = Shown {
        visit,
        review: &review,
        edition: house.program.edition(&review.edition).ok_or(Fault::Broken)?,
        teller: Teller {
            voice,
            home: &home,
            is_administrator: rooms.member.administrator().is_some(),
        },
        name: voice.say(&format!("designation-{designation}")),
        own: &own,
    };
    let (title, main) = draw(&shown);
    Ok(rooms.page(&title, None, main))
}

/// Until when the organization is enrolled.
fn state(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let until = shown
        .review
        .standing
        .held_until
        .filter(|_| shown.review.standing.is_held);
    html! {
        @if let Some(until) = until {
            (look::notice(Tone::Ok, html! {
                p { (voice.tell("designation-enrolled-until", &[("day", voice.day(until).into())])) }
                @if let Err(Obstacle::RenewedFrom(day)) = shown.review.enrolling {
                    p { (voice.tell("designation-renewed-from", &[("day", voice.day(day).into())])) }
                }
            }))
        }
    }
}

fn brings(shown: &Shown<'_>) -> Markup {
    let given = benefits(shown.edition, &shown.review.standing.designation);
    html! {
        ul.plain {
            @for benefit in given { li { (shown.teller.voice.say(&format!("benefit-{}", benefit.id))) } }
        }
    }
}

/// How many points it brings, and where they count (rule S4).
fn points(shown: &Shown<'_>) -> Markup {
    let voice = shown.teller.voice;
    let of = |earning: &Earning| match earning {
        Earning::Designation { id, each } if *id == shown.review.standing.designation => Some(*each),
        _ => None,
    };
    let mut earning = shown.edition.points.iter().filter(|category| category.counts);
    let found = earning.find_map(|category| Some((category, category.earns.iter().find_map(of)?)));
    html! {
        @if let Some((category, points)) = found {
            p.lead { (voice.tell("designation-points", &[("points", i64::from(points).into()), ("category", voice.say(&format!("points-{}", category.id)).into())])) }
        }
    }
}

/// *Enroll Now*, or who can press it.
fn button(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let enroll = format!("{}/enroll", shown.own);
    let key = if shown.review.standing.is_held {
        "designation-renew-now"
    } else {
        "designation-enroll"
    };
    match (shown.teller.is_administrator, shown.review.enrolling) {
        (_, Err(Obstacle::RenewedFrom(_))) => html! {},
        (true, _) => look::actions(look::link_primary(voice.say(key), &enroll), None),
        (false, _) => html! { p.note { (voice.say("designation-ask-administrator")) } },
    }
}

/// What *Enroll Now* leads to.
fn complete(shown: &Shown<'_>) -> (String, Markup) {
    let voice = shown.visit.voice();
    let back = look::link_quiet(voice.say("designation-back"), shown.own);
    match shown.review.enrolling {
        Ok(term) => {
            let title = voice.tell("designation-complete-title", &[("designation", shown.name.into())]);
            let days = [
                ("from", voice.day(term.starts_on).into()),
                ("to", voice.day(term.ends_on).into()),
            ];
            let main = html! {
                (look::heading(&title, Some(&voice.tell("designation-complete-lead", &days))))
                form method="post" action={ (shown.own) "/enroll" } {
                    (look::actions(html! { (look::button_primary(voice.say("designation-complete"))) (back) }, None))
                }
            };
            (title, main)
        }
        Err(Obstacle::RenewedFrom(_)) => {
            let title = voice.tell("designation-become", &[("designation", shown.name.into())]);
            (
                title.clone(),
                html! { (look::heading(&title, None)) (state(shown)) (look::actions(back, None)) },
            )
        }
        Err(Obstacle::NotQualified) => {
            let title = voice.say("designation-not-qualified").to_owned();
            let missing: Vec<Judgement> = shown.review.standing.requirements.clone();
            let missing: Vec<Judgement> = missing.into_iter().filter(|judgement| !judgement.is_met).collect();
            let main = html! {
                (look::heading(&title, Some(voice.say("designation-not-qualified-lead"))))
                (shown.teller.with_all(&missing, look::requirements))
                (look::actions(back, None))
            };
            (title, main)
        }
    }
}

/// Location by location, whether it shows there and why not (rule S3).
fn places(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let all = &shown.review.standing.locations;
    let columns = ["designation-location", "designation-shows", "designation-why"].map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let rows: Vec<Vec<Markup>> = all.iter().take(MOST_LOCATIONS).map(|at| place(shown, at)).collect();
    let further = i64::try_from(all.len() - rows.len()).unwrap_or(i64::MAX);
    html! {
        p { (voice.tell("designation-where-lead", &[("designation", shown.name.into())])) }
        (look::table(voice.say("designation-where-caption"), &columns, &rows))
        @if further > 0 { p.small { (voice.tell("designation-further", &[("count", further.into())])) } }
    }
}

fn place(shown: &Shown<'_>, at: &Recognition) -> Vec<Markup> {
    let voice = shown.visit.voice();
    let (tone, key) = if at.is_shown {
        (Tone::Ok, "designation-shows")
    } else {
        (Tone::Bad, "designation-hidden")
    };
    vec![
        html! { span dir="auto" { (at.name) } },
        look::tag(tone, voice.say(key)),
        html! {
            @if !shown.review.standing.is_held { p { (voice.say("designation-not-enrolled")) } }
            @for judgement in &at.requirements {
                p { (shown.teller.title(&judgement.requirement)) " " span.small { (shown.teller.state(judgement.is_met)) } }
                @if judgement.is_met || shown.review.standing.is_held { (shown.teller.told(judgement)) }
            }
        },
    ]
}
