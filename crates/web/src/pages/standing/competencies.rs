//! Every competency, how near each is, and what is missing (rule Q3).

use axum::extract::Path;
use maud::{Markup, html};
use membership::standing::CompetencyStanding;
use membership::terms::Day;

use super::upgrade::{Way, on_the_way};
use crate::look::{self, Tone};
use crate::reply::Fault;
use crate::visit::Visit;

/// Lists them: what is awarded first, then whatever is nearest.
pub async fn page(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    on_the_way(&visit, &id, |way| {
        let voice = way.visit.voice();
        let title = voice.say("competencies-title").to_owned();
        let mut all: Vec<&CompetencyStanding> = way.progress.standing.competencies.iter().collect();
        all.retain(|competency| competency.is_active || !competency.requirements.is_empty());
        all.sort_by_key(|competency| (!competency.is_active, open(competency)));
        let main = html! {
            (look::heading(&title, Some(voice.say("competencies-lead"))))
            @for competency in all { (one(way, competency)) }
        };
        Ok((title, main))
    })
    .await
}

fn open(competency: &CompetencyStanding) -> usize {
    competency
        .requirements
        .iter()
        .filter(|judgement| !judgement.is_met)
        .count()
}

fn one(way: &Way<'_>, competency: &CompetencyStanding) -> Markup {
    let teller = way.teller;
    let name = teller.voice.say(&format!("competency-{}", competency.competency));
    html! {
        details.lines id=(competency.competency) open[competency.is_active] {
            summary { (name) " " (state(way, competency)) }
            @if competency.requirements.is_empty() {
                p.small { (teller.voice.say("competencies-retired")) }
            }
            (teller.with_all(&competency.requirements, look::requirements))
        }
    }
}

/// Until when it is awarded, or how near it is.
fn state(way: &Way<'_>, competency: &CompetencyStanding) -> Markup {
    let voice = way.teller.voice;
    if competency.is_active {
        let until = competency.active_until().filter(|day| *day < Day::MAX);
        let told = until.map(|day| voice.tell("competencies-held-until", &[("day", voice.day(day).into())]));
        return look::tag(
            Tone::Ok,
            told.as_deref().unwrap_or_else(|| voice.say("competencies-held")),
        );
    }
    let all = competency.requirements.len();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let told = voice.tell(
        "competencies-near",
        &[
            ("met", number(all - open(competency)).into()),
            ("all", number(all).into()),
        ],
    );
    html! { span.small { (told) } }
}
