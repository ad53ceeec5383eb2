//! The points of the past year and of the next, as a chart and as a table (rule Q1).

use maud::{Markup, html};
use membership::program::{Count, Level, Requirement};
use membership::terms::Day;

use super::upgrade::Way;
use crate::look::{self, Column, Course, Threshold};

/// How wide the chart is, in the units of its places.
const WIDTH: i64 = 1_000;

/// Draws it.
pub(super) fn part(way: &Way<'_>) -> Markup {
    let voice = way.teller.voice;
    let span = Span::of(way);
    let now = way.progress.standing.points.qualifying;
    let past: Vec<(u32, i64)> = span.past(way).map(|(day, points)| (span.place(day), points)).collect();
    let ahead = way
        .progress
        .ahead
        .iter()
        .map(|ahead| (span.place(ahead.day), ahead.qualifying));
    let ahead: Vec<(u32, i64)> = ahead.collect();
    let labels: Vec<(i64, String, u8)> = (way.edition.levels.iter())
        .filter_map(|level| Some((level, points_of(level)?)))
        .map(|(level, points)| {
            (
                points,
                needs(way, level, points),
                u8::try_from(level.rank).unwrap_or(u8::MAX),
            )
        })
        .collect();
    let thresholds: Vec<Threshold<'_>> = labels
        .iter()
        .map(|(points, label, rank)| Threshold {
            points: *points,
            label,
            rank: *rank,
        })
        .collect();
    let ends = [span.first, span.today, span.last].map(|day| voice.short_day(day));
    let told = told(way, now, &span);
    let course = Course {
        past: &past,
        ahead: &ahead,
        today: span.place(span.today),
        thresholds: &thresholds,
        told: &told,
        labels: [&ends[0], &ends[1], &ends[2]],
    };
    look::part(
        voice.say("upgrade-course-title"),
        html! {
            p.small { (told) }
            (look::course(&course))
            details.lines { summary { (voice.say("upgrade-course-table")) } (table(way, &span)) }
        },
    )
}

/// A year back and a year on.
struct Span {
    first: Day,
    today: Day,
    last: Day,
}

impl Span {
    fn of(way: &Way<'_>) -> Self {
        let today = way.progress.standing.on;
        let year = |years: i64| jiff::Span::new().years(years);
        Self {
            first: today.saturating_sub(year(1)),
            today,
            last: today.saturating_add(year(1)),
        }
    }

    /// Where a day stands.
    fn place(&self, day: Day) -> u32 {
        let days = |from: Day, to: Day| i64::from((to - from).get_days());
        let place = days(self.first, day) * WIDTH / days(self.first, self.last).max(1);
        u32::try_from(place.clamp(0, WIDTH)).unwrap_or_default()
    }

    /// The days of the past year on which the points became others, from the first that is drawn.
    fn past<'w>(&self, way: &'w Way<'_>) -> impl Iterator<Item = (Day, i64)> + use<'w> {
        let first = self.first;
        let past = way.progress.past.iter();
        past.map(move |at| (at.day.max(first), at.points_qualifying))
    }
}

/// The points that a level asks for.
fn points_of(level: &Level) -> Option<i64> {
    level.requires.iter().find_map(|requirement| match requirement {
        Requirement::AtLeast {
            count: Count::Points { category: None },
            at_least,
        } => Some(i64::from(*at_least)),
        _ => None,
    })
}

fn needs(way: &Way<'_>, level: &Level, points: i64) -> String {
    let voice = way.teller.voice;
    voice.tell(
        "upgrade-course-needs",
        &[
            ("level", way.level_name(&level.id).into()),
            ("points", voice.number(points).into()),
        ],
    )
}

/// What the chart says, in words.
fn told(way: &Way<'_>, now: i64, span: &Span) -> String {
    let voice = way.teller.voice;
    match way.progress.ahead.last() {
        None => voice.say("upgrade-course-nothing").to_owned(),
        Some(last) => {
            let today = voice.tell("upgrade-course-now", &[("points", voice.number(now).into())]);
            let then = voice.tell(
                "upgrade-course-then",
                &[
                    ("points", voice.number(last.qualifying).into()),
                    ("day", voice.day(span.last).into()),
                ],
            );
            voice.list(&[&today, &then])
        }
    }
}

fn table(way: &Way<'_>, span: &Span) -> Markup {
    let voice = way.teller.voice;
    let columns = [
        ("upgrade-course-day", false),
        ("upgrade-course-level", false),
        ("upgrade-points-points", true),
    ]
    .map(|(head, number)| Column {
        head: voice.say(head),
        number,
    });
    let row = |day: String, level: Option<&str>, points: i64| {
        vec![
            html! { (day) },
            html! { (level.map_or("–", |id| way.level_name(id))) },
            html! { (voice.number(points)) },
        ]
    };
    let past = way.progress.past.iter();
    let past = past.map(|at| row(voice.day(at.day), at.earned_level.as_deref(), at.points_qualifying));
    let today = row(
        format!("{} – {}", voice.day(span.today), voice.say("upgrade-course-today")),
        way.progress.standing.earned_level.as_deref(),
        way.progress.standing.points.qualifying,
    );
    let ahead = way.progress.ahead.iter();
    let ahead = ahead.map(|at| row(voice.day(at.day), at.earned_level.as_deref(), at.qualifying));
    let rows: Vec<Vec<Markup>> = past.chain([today]).chain(ahead).collect();
    look::table(voice.say("upgrade-course-title"), &columns, &rows)
}
