//! Partner points by category and line by line, on the page and as a file (rule Q1).

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use maud::{Markup, html};
use membership::standing::{CategoryPoints, Counted, LeftOut};
use membership::terms::Day;
use workflows::standing::Progress;

use super::super::requirement::Teller;
use super::upgrade::Way;
use crate::look::{self, Bar, Column};
use crate::reply::Fault;

/// Draws every category, and below it what each point came from.
pub(super) fn part(way: &Way<'_>) -> Markup {
    let (voice, points) = (way.teller.voice, &way.progress.standing.points);
    let sum = voice.tell(
        "upgrade-points-sum",
        &[
            ("qualifying", voice.number(points.qualifying).into()),
            ("earned", voice.number(points.earned).into()),
        ],
    );
    html! {
        section.part #points {
            h2 { (voice.say("upgrade-points-title")) }
            p.small { (sum) }
            (chart(way.teller, &points.categories))
            (key(way.teller))
            h3 { (voice.say("upgrade-points-lines")) }
            @for category in &points.categories { (lines(way.teller, category)) }
            p.onward { a href={ (way.teller.home) "/points.csv" } download { (voice.say("upgrade-points-download")) } }
        }
    }
}

fn chart(teller: Teller<'_>, categories: &[CategoryPoints]) -> Markup {
    let voice = teller.voice;
    let told: Vec<[String; 5]> = categories
        .iter()
        .map(|category| {
            [
                name(teller, category),
                id(category),
                cap(teller, category),
                counted("upgrade-points-qualify", teller, category.qualifying),
                earned(teller, category),
            ]
        })
        .collect();
    let bars: Vec<Bar<'_>> = categories
        .iter()
        .zip(&told)
        .map(|(category, [name, leads_to, note, figure, small])| Bar {
            name,
            leads_to,
            note,
            qualifying: category.qualifying,
            earned: category.earned,
            cap: category.cap,
            figure,
            small,
        })
        .collect();
    html! { div role="group" aria-label=(voice.say("upgrade-points-title")) { (look::bars(&bars)) } }
}

fn name(teller: Teller<'_>, category: &CategoryPoints) -> String {
    teller.voice.say(&format!("points-{}", category.category)).to_owned()
}

fn id(category: &CategoryPoints) -> String {
    format!("points-{}", category.category)
}

fn cap(teller: Teller<'_>, category: &CategoryPoints) -> String {
    let voice = teller.voice;
    match category.cap {
        Some(cap) => voice.tell("upgrade-points-cap", &[("cap", voice.number(cap).into())]),
        None => voice.say("upgrade-points-no-cap").to_owned(),
    }
}

fn counted(key: &str, teller: Teller<'_>, points: i64) -> String {
    let shown = teller.voice.number(points);
    teller
        .voice
        .tell(key, &[("points", points.into()), ("shown", shown.into())])
}

fn earned(teller: Teller<'_>, category: &CategoryPoints) -> String {
    let voice = teller.voice;
    let earned = voice.number(category.earned);
    match category.over_the_cap() {
        0 => voice.tell("upgrade-points-earned", &[("earned", earned.into())]),
        over => {
            let over = voice.number(over);
            voice.tell(
                "upgrade-points-earned-over",
                &[("earned", earned.into()), ("over", over.into())],
            )
        }
    }
}

/// What the colors and the tick mean.
fn key(teller: Teller<'_>) -> Markup {
    html! {
        ul.key {
            li.qualifies { (teller.voice.say("upgrade-points-key-qualifying")) }
            li.over { (teller.voice.say("upgrade-points-key-over")) }
            li.cap { (teller.voice.say("upgrade-points-key-cap")) }
        }
    }
}

/// Each line of a category: what counted and until when, and what did not and why not.
fn lines(teller: Teller<'_>, category: &CategoryPoints) -> Markup {
    let voice = teller.voice;
    let columns = [
        ("upgrade-points-from", false),
        ("upgrade-points-until", false),
        ("upgrade-points-points", true),
    ]
    .map(|(head, number)| Column {
        head: voice.say(head),
        number,
    });
    let rows: Vec<Vec<Markup>> = category.counted.iter().map(|line| row(teller, line)).collect();
    html! {
        details.lines id=(id(category)) open[!category.counted.is_empty()] {
            summary { (name(teller, category)) " " span.small { (counted("upgrade-points-qualify", teller, category.qualifying)) } }
            @if rows.is_empty() {
                p.small { (voice.say("upgrade-points-nothing")) }
            } @else {
                (look::table(&name(teller, category), &columns, &rows))
            }
            @if !category.left_out.is_empty() {
                h4 { (voice.say("upgrade-points-left-out")) }
                ul.left-out { @for left_out in &category.left_out { li { (why_not(teller, left_out)) } } }
            }
        }
    }
}

fn row(teller: Teller<'_>, line: &Counted) -> Vec<Markup> {
    vec![
        html! { span dir="auto" { (teller.name(&line.fact)) } },
        html! { (until(teller, line.until)) },
        html! { (teller.voice.number(line.worth)) },
    ]
}

fn until(teller: Teller<'_>, until: Option<Day>) -> String {
    match until.filter(|day| *day < Day::MAX) {
        Some(day) => teller.voice.day(day),
        None => teller.voice.say("upgrade-points-always").to_owned(),
    }
}

fn why_not(teller: Teller<'_>, left_out: &LeftOut) -> String {
    teller.why_not(left_out.why, &[teller.name(&left_out.fact)])
}

/// The lines as a file for a spreadsheet.
pub(super) fn file(teller: Teller<'_>, progress: &Progress) -> Result<Response, Fault> {
    let voice = teller.voice;
    let mut sheet = csv::Writer::from_writer(Vec::new());
    let heads = [
        "upgrade-points-category",
        "upgrade-points-from",
        "upgrade-points-points",
        "upgrade-points-until",
        "upgrade-points-note",
    ];
    let written = sheet.write_record(heads.map(|head| voice.say(head)));
    written.map_err(|_full| Fault::Broken)?;
    for category in &progress.standing.points.categories {
        let name = name(teller, category);
        for line in &category.counted {
            let (from, worth) = (cell(&teller.name(&line.fact)), line.worth.to_string());
            let until = line.until.filter(|day| *day < Day::MAX).map(|day| day.to_string());
            let record = [name.as_str(), &from, &worth, until.as_deref().unwrap_or_default(), ""];
            sheet.write_record(record).map_err(|_full| Fault::Broken)?;
        }
        for left_out in &category.left_out {
            let (from, why) = (cell(&teller.name(&left_out.fact)), why_not(teller, left_out));
            let record = [name.as_str(), &from, "0", "", &cell(&why)];
            sheet.write_record(record).map_err(|_full| Fault::Broken)?;
        }
        let over = category.over_the_cap();
        if over > 0 {
            let removed = (-over).to_string();
            let record = [
                name.as_str(),
                voice.say("upgrade-points-key-over"),
                &removed,
                "",
                &cap(teller, category),
            ];
            sheet.write_record(record).map_err(|_full| Fault::Broken)?;
        }
    }
    let body = sheet.into_inner().map_err(|_full| Fault::Broken)?;
    let disposition = format!("attachment; filename=\"partner-points-{}.csv\"", progress.standing.on);
    // Spreadsheets take a file for UTF-8 by the mark at its beginning.
    let body = ["\u{FEFF}".as_bytes(), &body].concat();
    let heads = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, disposition),
    ];
    Ok((heads, body).into_response())
}

/// A cell that a spreadsheet does not take for a formula, whatever somebody is called.
fn cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
