//! *Upgrade Now* and *Upgrade Program Level*: how far an organization is, and why (rules U1, Q1 and P4). Guide: steps 40 to 43.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use membership::access::Member;
use membership::program::{Edition, Level};
use membership::standing::{Judgement, LevelStanding};
use workflows::standing::{self as act, Progress};

use super::super::requirement::Teller;
use super::{course, points};
use crate::look::{self, Tone};
use crate::pages::organization::path;
use crate::pages::rooms::Rooms;
use crate::reply::Fault;
use crate::visit::Visit;

/// How far an organization is, with what the pages about it need.
pub(super) struct Way<'a> {
    pub visit: &'a Visit,
    pub progress: &'a Progress,
    pub edition: &'a Edition,
    pub teller: Teller<'a>,
}

impl<'a> Way<'a> {
    /// What a level is called.
    pub fn level_name(&self, id: &str) -> &'a str {
        self.teller.voice.say(&format!("level-{id}"))
    }

    fn active(&self) -> Option<&'a Level> {
        self.edition.level(&self.progress.level)
    }

    /// The levels above the active one; where there is none, the active one.
    fn above(&self) -> Vec<(&'a Level, &'a LevelStanding)> {
        let rank = self.active().map_or(0, |level| level.rank);
        let judged = |level: &'a Level| Some((level, self.progress.standing.level(&level.id)?));
        let above = self
            .edition
            .levels
            .iter()
            .filter(|level| level.rank > rank)
            .filter_map(judged);
        let above: Vec<_> = above.collect();
        if above.is_empty() {
            self.active().and_then(judged).into_iter().collect()
        } else {
            above
        }
    }

    /// The level that is worked toward: the first that is not met, or the highest.
    fn toward(&self) -> Result<(&'a Level, &'a LevelStanding), Fault> {
        let above = self.above();
        let open = above.iter().find(|(_, judged)| !judged.is_met).or(above.last());
        open.copied().ok_or(Fault::Broken)
    }

    /// The level that is earned and not active yet.
    fn earned(&self) -> Option<&'a Level> {
        let earned = self.progress.standing.earned_level.as_deref()?;
        let earned = self.edition.level(earned)?;
        self.active()
            .is_none_or(|active| earned.rank > active.rank)
            .then_some(earned)
    }
}

/// Shows the summary: the dialog of *Upgrade Now*, and its page where there is no script.
pub async fn now(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    on_the_way(&visit, &id, |way| {
        let voice = way.visit.voice();
        let (level, judged) = way.toward()?;
        let name = way.level_name(&level.id);
        let title = voice.tell("upgrade-toward", &[("level", name.into())]);
        let whole = format!("{}/upgrade", way.teller.home);
        let main = html! {
            div #progress-toward {
                (look::heading(&title, Some(&so_many(way, &judged.requirements))))
                (way.teller.with_all(&judged.requirements, look::requirements))
                (look::actions(look::link_primary(voice.say("upgrade-title"), &whole), None))
            }
        };
        Ok((title, main))
    })
    .await
}

/// Shows all of it.
pub async fn page(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    on_the_way(&visit, &id, |way| {
        let voice = way.visit.voice();
        let (level, judged) = way.toward()?;
        let (title, lead) = sentence(way, level, judged);
        let main = html! {
            p.kicker { (voice.say("upgrade-title")) }
            (look::summit(&title, Some(&lead), marks(way, level)))
            @if let Some(earned) = way.earned().filter(|earned| earned.id != level.id) {
                (look::notice(Tone::Ok, html! { p { (assigned(way, earned)) } }))
            }
            @for (level, judged) in way.above() { (requirements(way, level, judged)) }
            (points::part(way))
            (course::part(way))
        };
        Ok((title, main))
    })
    .await
}

/// Hands out the points line by line, as a file.
pub async fn download(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let progress = act::progress(&visit.center.house, &rooms.member).await?;
    points::file(
        teller(&visit, &rooms.member, &progress, &path(&rooms.partner_id)),
        &progress,
    )
}

/// Reads how far an organization is, and frames what is drawn of it.
pub(super) async fn on_the_way(
    visit: &Visit,
    id: &str,
    draw: impl FnOnce(&Way<'_>) -> Result<(String, Markup), Fault>,
) -> Result<Markup, Fault> {
    let rooms = Rooms::of(visit, id).await?;
    let house = &visit.center.house;
    let progress = act::progress(house, &rooms.member).await?;
    let home = path(&rooms.partner_id);
    let way = Way {
        visit,
        progress: &progress,
        edition: house.program.edition(&progress.edition).ok_or(Fault::Broken)?,
        teller: teller(visit, &rooms.member, &progress, &home),
    };
    let (title, main) = draw(&way)?;
    Ok(rooms.page(&title, None, main))
}

fn teller<'a>(visit: &'a Visit, member: &Member, progress: &Progress, home: &'a str) -> Teller<'a> {
    Teller {
        voice: visit.voice().of_edition(&progress.edition.0),
        home,
        is_administrator: member.administrator().is_some(),
    }
}

/// Where one stands, in one sentence, and what follows from it.
fn sentence(way: &Way<'_>, level: &Level, judged: &LevelStanding) -> (String, String) {
    let voice = way.visit.voice();
    let (name, active) = (way.level_name(&level.id), way.level_name(&way.progress.level));
    let tell = |key: &str| voice.tell(key, &[("level", name.into()), ("active", active.into())]);
    let open = judged.requirements.iter().filter(|judgement| !judgement.is_met).count();
    let title = match open {
        _ if level.id == way.progress.level => tell("upgrade-highest"),
        0 => tell("upgrade-all-met"),
        open => {
            let count = i64::try_from(open).unwrap_or(i64::MAX);
            voice.tell("upgrade-missing", &[("count", count.into()), ("level", name.into())])
        }
    };
    let lead = match open {
        _ if level.id == way.progress.level => tell("upgrade-lead-highest"),
        0 => assigned(way, level),
        _ if is_free(way, level) => tell("upgrade-lead-no-fee"),
        _ => tell("upgrade-lead"),
    };
    (title, lead)
}

/// That a level is assigned, and what makes it active.
fn assigned(way: &Way<'_>, level: &Level) -> String {
    let key = if is_free(way, level) {
        "upgrade-lead-earned-no-fee"
    } else {
        "upgrade-lead-earned"
    };
    way.visit
        .voice()
        .tell(key, &[("level", way.level_name(&level.id).into())])
}

/// From Certified to Gold the fee is the same, and paid (rule U3).
fn is_free(way: &Way<'_>, level: &Level) -> bool {
    level.fee.is_none() || way.active().is_some_and(|active| active.fee == level.fee)
}

/// From the mark of the active level to that of the next.
fn marks(way: &Way<'_>, level: &Level) -> Markup {
    let rank = |level: &Level| u8::try_from(level.rank).unwrap_or(u8::MAX);
    html! {
        div.upward aria-hidden="true" {
            @if let Some(active) = way.active().filter(|active| active.id != level.id) {
                (look::level(rank(active)))
                span.toward { "→" }
            }
            (look::level(rank(level)))
        }
    }
}

/// What a level asks for, and what there is of it.
fn requirements(way: &Way<'_>, level: &Level, judged: &LevelStanding) -> Markup {
    let title = [("level", way.level_name(&level.id).into())];
    look::part(
        &way.visit.voice().tell("upgrade-requirements-for", &title),
        html! {
            p.small { (so_many(way, &judged.requirements)) }
            (way.teller.with_all(&judged.requirements, look::requirements))
        },
    )
}

fn so_many(way: &Way<'_>, judgements: &[Judgement]) -> String {
    let met = judgements.iter().filter(|judgement| judgement.is_met).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    way.visit.voice().tell(
        "upgrade-so-many",
        &[("met", number(met).into()), ("all", number(judgements.len()).into())],
    )
}
