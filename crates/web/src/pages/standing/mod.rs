//! A member's home: where the membership stands and until when, in one sentence, and what to do next.

pub mod competencies;
mod course;
mod points;
pub mod upgrade;

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};
use membership::audit::AuditEntry;
use membership::names;
use membership::program::{Edition, EditionId, Term};
use membership::terms::{AccountId, PartnerId};
use serde::Deserialize;
use workflows::standing::{self as act, Standing};

use super::legal_text;
use super::organization::{name_of, path, within};
use crate::look::{self, Column, Hallmark, Task, Tone};
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// The most that a home asks for at once.
const MOST_TASKS: usize = 3;

/// Leads to the one organization that somebody acts for, or lets them choose; without one, to the enrollment.
pub async fn list(visit: Visit, Query(done): Query<Done>) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let memberships = act::memberships(&visit.center.house, session.account).await?;
    let has_left = done.done == "left";
    match memberships.as_slice() {
        [] if !has_left => {
            let draft = workflows::enrollment::draft(&visit.center.house, session.account).await?;
            Ok(see_other(if draft.is_some() { "/enroll" } else { "/enroll-now" }))
        }
        [one] if !has_left => Ok(see_other(&path(&one.partner_id))),
        several => {
            let voice = visit.voice();
            let title = voice.say("standing-choose-title");
            let main = html! {
                @if has_left { (look::notice(Tone::Ok, html! { p { (voice.say("people-done-left")) } })) }
                (look::heading(title, (!several.is_empty()).then(|| voice.say("standing-choose-lead"))))
                @if several.is_empty() {
                    (look::actions(look::link_primary(voice.say("association-find-again"), "/associate"), None))
                }
                ul { @for one in several { li { a href=(path(&one.partner_id)) dir="auto" { (one.shown_name) } } } }
            };
            Ok(axum::response::IntoResponse::into_response(visit.page(Sheet {
                title,
                form: None,
                member: None,
                main,
            })))
        }
    }
}

/// What was done just before.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// Shows the home.
pub async fn home(visit: Visit, Path(id): Path<String>, Query(done): Query<Done>) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    let member = act::member(&visit.center.house, session.account, &partner_id).await?;
    let (standing, lately) = act::review(&visit.center.house, &member).await?;
    let waiting = act::waiting_requests(&visit.center.house, &member).await?;
    let shown = Shown::new(&visit, &standing)?;
    let title = shown.sentence(&visit);
    let main = html! {
        @if done.done == "associated" {
            (look::notice(Tone::Ok, html! { p { (visit.voice().tell("standing-associated", &[("name", shown.name.into())])) } }))
        }
        (shown.head(&visit, &title))
        (look::columns(
            html! {
                (look::part(visit.voice().say("standing-next"), next(&visit, &shown, member.account(), waiting)))
                (look::part(visit.voice().say("standing-contacts"), html! {
                    (contacts(&visit, &standing))
                    @if standing.global_administrators.len() == 1 && member.global_administrator().is_some() {
                        (one_left(&visit, &standing))
                    }
                }))
                (look::part(visit.voice().say("standing-lately"), trail(&visit, &lately)))
            },
            shown.membership(&visit),
        ))
    };
    Ok(within(&visit, &member, &standing, &title, main))
}

/// A standing with the edition that was signed for it.
pub struct Shown<'a> {
    standing: &'a Standing,
    edition: &'a Edition,
    name: &'a str,
    level: String,
    rank: u8,
}

impl<'a> Shown<'a> {
    /// Finds the edition that was signed.
    pub fn new(visit: &'a Visit, standing: &'a Standing) -> Result<Self, Fault> {
        let edition = visit
            .center
            .house
            .program
            .edition(&EditionId(standing.edition.clone()))
            .ok_or_else(|| {
                tracing::error!(
                    edition = standing.edition,
                    "the program has no longer an edition that was signed"
                );
                Fault::Broken
            })?;
        let level = edition.level(&standing.level).ok_or(Fault::Broken)?;
        let name = visit
            .voice()
            .of_edition(&standing.edition)
            .say(&format!("level-{}", level.id))
            .to_owned();
        Ok(Self {
            standing,
            edition,
            name: standing.doing_business_as.as_deref().unwrap_or(&standing.legal_name),
            level: name,
            rank: u8::try_from(level.rank).unwrap_or(u8::MAX),
        })
    }

    /// Returns the four marks with what they are made of.
    pub fn with_hallmark<T>(&self, visit: &Visit, draw: impl FnOnce(Hallmark<'_>) -> T) -> T {
        let monogram = names::monogram(self.name);
        draw(Hallmark {
            monogram: &monogram,
            level_rank: self.rank,
            level_name: &self.level,
            year: self.standing.starts_on.year(),
            program_name: &visit.center.house.program.vendor.short_name,
            caption: true,
        })
    }

    /// Returns the name that customers see.
    pub fn name(&self) -> &str {
        self.name
    }

    /// Returns the level's name.
    pub fn level(&self) -> &str {
        &self.level
    }

    fn sentence(&self, visit: &Visit) -> String {
        let until = visit.voice().headline_day(self.standing.ends_on);
        let facts = [
            ("name", self.name.into()),
            ("level", self.level.as_str().into()),
            ("day", until.into()),
        ];
        let over = visit.center.house.today() > self.standing.ends_on;
        visit
            .voice()
            .tell(if over { "standing-was" } else { "standing-is" }, &facts)
    }

    fn term(&self) -> Term {
        Term {
            starts_on: self.standing.starts_on,
            ends_on: self.standing.ends_on,
        }
    }

    fn head(&self, visit: &Visit, sentence: &str) -> Markup {
        let voice = visit.voice();
        let opens = self.edition.calendar.renewal_opens_on(self.term());
        let today = visit.center.house.today();
        let lead = voice.tell("standing-reenroll", &[("day", voice.day(opens).into())]);
        html! {
            (self.with_hallmark(visit, |mark| look::summit(sentence, Some(&lead), look::hallmark(&mark))))
            (look::ruler(voice, self.standing.starts_on, self.standing.ends_on, today, opens))
        }
    }

    fn membership(&self, visit: &Visit) -> Markup {
        let voice = visit.voice();
        let zone_day = visit.center.house.program.today(self.standing.enrolled_at);
        look::part(
            voice.say("standing-membership"),
            look::facts(&[
                (
                    voice.say("look-partner-id"),
                    html! { (self.standing.partner_id.grouped()) },
                ),
                (
                    voice.say("look-program-level"),
                    look::level_name(self.rank, &self.level),
                ),
                (voice.say("directory-member-since"), html! { (voice.day(zone_day)) }),
                (
                    voice.say("look-anniversary"),
                    html! { (voice.day(self.standing.ends_on)) },
                ),
                (
                    voice.say("standing-locations"),
                    html! { (voice.number(self.standing.locations)) },
                ),
                (
                    voice.say("standing-people"),
                    html! { (voice.number(self.standing.people)) },
                ),
            ]),
        )
    }
}

fn next(visit: &Visit, shown: &Shown<'_>, reader: AccountId, waiting: u64) -> Markup {
    let voice = visit.voice();
    let by = &shown.standing.signed_by;
    let signed_on = voice.day(visit.center.house.program.today(shown.standing.signed_at));
    let theirs = [
        ("person", names::of_person(&by.first_name, &by.last_name).into()),
        ("day", signed_on.into()),
    ];
    // Who signed has a copy in their mail; everybody else reads what was signed for them.
    let (agreement_title, agreement_why) = if by.account == reader {
        let why = voice.say("standing-task-agreement-why").to_owned();
        ("standing-task-agreement", why)
    } else {
        (
            "standing-task-agreement-read",
            voice.tell("standing-task-agreement-signed", &theirs),
        )
    };
    let listing = format!("/directory/{}", shown.standing.partner_id.as_str());
    let agreement = format!("{}/agreement", path(&shown.standing.partner_id));
    let upper = shown
        .edition
        .levels
        .iter()
        .find(|level| level.rank > u32::from(shown.rank));
    let upper_name = upper.map(|level| {
        voice
            .of_edition(&shown.standing.edition)
            .say(&format!("level-{}", level.id))
    });
    let upper_takes = upper.map(|level| {
        voice
            .of_edition(&shown.standing.edition)
            .say(&format!("level-{}-takes", level.id))
    });
    let inbox = format!("{}/requests", path(&shown.standing.partner_id));
    let progress = format!("{}/upgrade", path(&shown.standing.partner_id));
    let asking = voice.tell("standing-task-requests", &[("count", waiting.into())]);
    let mut tasks = Vec::new();
    if waiting > 0 {
        tasks.push(Task {
            when: voice.say("standing-task-now"),
            left: None,
            title: &asking,
            why: voice.say("standing-task-requests-why"),
            action: look::link_small(voice.say("standing-task-requests-button"), &inbox),
        });
    }
    tasks.extend([
        Task {
            when: voice.say("standing-task-now"),
            left: None,
            title: voice.say("standing-task-listing"),
            why: voice.say("standing-task-listing-why"),
            action: look::link_small(voice.say("standing-task-listing-button"), &listing),
        },
        Task {
            when: voice.say("standing-task-now"),
            left: None,
            title: voice.say(agreement_title),
            why: &agreement_why,
            action: look::link_small(voice.say("standing-task-agreement-button"), &agreement),
        },
    ]);
    let toward = upper_name.map(|level| voice.tell("standing-task-upgrade", &[("level", level.into())]));
    if let (Some(title), Some(takes)) = (&toward, upper_takes) {
        let action = look::link_small(voice.say("upgrade-title"), &progress);
        tasks.push(Task {
            when: voice.say("standing-task-later"),
            left: None,
            title,
            why: takes,
            action,
        });
    }
    tasks.truncate(MOST_TASKS);
    look::tasks(&tasks)
}

/// Who holds which contact role, and who may change everything (rule E9).
fn contacts(visit: &Visit, standing: &Standing) -> Markup {
    let voice = visit.voice();
    let edition = voice.of_edition(&standing.edition);
    let roles = visit.center.house.program.edition(&EditionId(standing.edition.clone()));
    let roles = roles
        .map(|edition| edition.contact_roles.as_slice())
        .unwrap_or_default();
    let person = |first: &str, last: &str| html! { span dir="auto" { (names::of_person(first, last)) } };
    let row = |role: &str, holder: Option<Markup>| {
        vec![
            html! { (role) },
            holder.unwrap_or_else(|| html! { (voice.say("standing-nobody")) }),
        ]
    };
    let administrators = standing
        .global_administrators
        .iter()
        .map(|(first, last)| row(voice.say("standing-global-administrator"), Some(person(first, last))));
    let contacts = roles.iter().map(|role| {
        let holder = standing.contacts.iter().find(|contact| contact.role == role.id);
        let holder = holder.map(|contact| person(&contact.first_name, &contact.last_name));
        row(edition.say(&format!("contact-role-{}", role.id)), holder)
    });
    let rows: Vec<Vec<Markup>> = administrators.chain(contacts).collect();
    let columns = ["standing-role", "standing-holder"].map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    look::table(voice.say("standing-contacts-caption"), &columns, &rows)
}

/// That one global administrator is left alone (rule A9).
fn one_left(visit: &Visit, standing: &Standing) -> Markup {
    let voice = visit.voice();
    let people = format!("{}/people", path(&standing.partner_id));
    html! {
        (look::notice(Tone::Warn, html! {
            p { (voice.tell("people-one-left", &[("organization", name_of(standing).into())])) }
            (look::link_quiet(voice.say("people-one-left-link"), &people))
        }))
    }
}

fn trail(visit: &Visit, lately: &[AuditEntry]) -> Markup {
    let voice = visit.voice();
    let zone = &visit.center.house.program.time_zone;
    let whens: Vec<String> = lately.iter().map(|entry| voice.instant(entry.at, zone)).collect();
    let lines: Vec<(&str, Markup)> = lately
        .iter()
        .zip(&whens)
        .map(|(entry, when)| {
            (
                when.as_str(),
                html! { (voice.say(&format!("standing-deed-{}", entry.deed.word()))) },
            )
        })
        .collect();
    look::long_facts(&lines)
}

/// Shows the agreement as it was signed (rule E8).
pub async fn agreement(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    let member = act::member(&visit.center.house, session.account, &partner_id).await?;
    let (standing, signed) = act::signed_agreement(&visit.center.house, &member).await?;
    let voice = visit.voice();
    let zone = &visit.center.house.program.time_zone;
    let text = legal_text::set(&signed.body);
    let by = &standing.signed_by;
    let signatory = [
        ("person", names::of_person(&by.first_name, &by.last_name).into()),
        ("title", by.job_title.as_str().into()),
    ];
    let signature = look::long_facts(&[
        (
            voice.say("standing-signed-for"),
            html! { span dir="auto" { (standing.legal_name) } },
        ),
        (
            voice.say("standing-signed-by"),
            html! { span dir="auto" { (voice.tell("standing-signature", &signatory)) } },
        ),
        (
            voice.say("standing-signed-at"),
            html! { (voice.instant(standing.signed_at, zone)) },
        ),
        (voice.say("standing-signed-edition"), html! { (standing.edition) }),
        (
            voice.say("standing-signed-digest"),
            html! { code { (standing.agreement_digest.hex()) } },
        ),
    ]);
    let main = html! {
        (look::heading(&signed.title, None))
        (look::part(voice.say("standing-signature-title"), signature))
        div.legal lang=(signed.language.tag()) { (text.body) }
    };
    Ok(within(&visit, &member, &standing, &signed.title, main))
}
