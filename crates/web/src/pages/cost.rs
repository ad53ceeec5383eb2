//! What an act changes of the organization's standing, told on the page that asks before it is done (rule U4).

use maud::{Markup, html};
use membership::standing::{CompetencyCost, Cost, LevelCost};
use words::Voice;
use workflows::standing::Told;

use super::requirement::Teller;
use crate::look;

/// Tells what an act changes; in one sentence where that is nothing. `home` is the path of the organization's home.
pub fn part(voice: Voice<'_>, home: &str, told: &Told) -> Markup {
    let teller = Teller {
        voice: voice.of_edition(&told.edition.0),
        home,
        is_administrator: false,
    };
    let body = html! {
        @if told.cost.is_nothing() {
            p { (voice.say("cost-nothing")) }
        } @else {
            ul { @for line in lines(teller, &told.cost) { li { (line) } } }
        }
    };
    look::part(voice.say("cost-title"), body)
}

fn lines(teller: Teller<'_>, cost: &Cost) -> Vec<String> {
    let voice = teller.voice;
    let designation = |id: &str| voice.say(&format!("designation-{id}"));
    let levels = cost.levels.iter().map(|level| of_level(teller, level));
    let competencies = cost.competencies.iter().map(|lost| of_competency(voice, lost));
    let designations = cost.designations.iter().map(|lost| {
        let (name, day) = (designation(&lost.designation), voice.day(lost.stays_until));
        voice.tell("cost-designation-stays", &[("name", name.into()), ("day", day.into())])
    });
    let hidden = cost.hidden.iter().map(|hidden| {
        let name = designation(&hidden.designation);
        let facts = [("name", name.into()), ("location", hidden.location.as_str().into())];
        voice.tell("cost-hidden", &facts)
    });
    let points = (cost.points_before != cost.points_after).then(|| {
        let [before, after] = [cost.points_before, cost.points_after].map(|points| voice.number(points));
        voice.tell("cost-points", &[("before", before.into()), ("after", after.into())])
    });
    let lines = levels.chain(competencies).chain(designations).chain(hidden);
    lines.chain(points).collect()
}

fn of_level(teller: Teller<'_>, cost: &LevelCost) -> String {
    let voice = teller.voice;
    let missing: Vec<String> = cost
        .requirements
        .iter()
        .map(|lost| teller.title(&lost.requirement))
        .collect();
    let missing = voice.list(&missing.iter().map(String::as_str).collect::<Vec<_>>());
    let level = voice.say(&format!("level-{}", cost.level));
    let mut facts = vec![("level", level.into()), ("list", missing.into())];
    match cost.stays_until {
        Some(day) => {
            facts.push(("day", voice.day(day).into()));
            voice.tell("cost-level-stays", &facts)
        }
        None => voice.tell("cost-level", &facts),
    }
}

fn of_competency(voice: Voice<'_>, lost: &CompetencyCost) -> String {
    let name = voice.say(&format!("competency-{}", lost.competency));
    match lost.stays_until {
        Some(day) => voice.tell(
            "cost-competency-stays",
            &[("name", name.into()), ("day", voice.day(day).into())],
        ),
        None => voice.tell("cost-competency-ends", &[("name", name.into())]),
    }
}
