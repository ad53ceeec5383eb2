//! The marks: a membership is a row of four punches, as on silver, and the stepped gable is the sign of the house.
//!
//! They fill with the color of the text, and cut their glyph out of it, so that they hold on any ground and in print.

use maud::{Markup, PreEscaped, html};

/// The outlines that tell the levels apart even without color: octagon, shield, scalloped round.
const OUTLINES: [&str; 3] = [
    "M10 2h28l10 10v32L38 54H10L0 44V12z",
    "M0 2c10 0 17-1 24-2 7 1 14 2 24 2v28c0 12-9 20-24 26C9 50 0 42 0 30z",
    "M24 5.5a5.2 5.2 0 0 1 9.8 2.3a5.2 5.2 0 0 1 7.8 6.2a5.2 5.2 0 0 1 4.4 9a5.2 5.2 0 0 1 0 10a5.2 5.2 0 0 1-4.4 9a5.2 5.2 0 0 1-7.8 6.2a5.2 5.2 0 0 1-9.8 2.3a5.2 5.2 0 0 1-9.8-2.3a5.2 5.2 0 0 1-7.8-6.2a5.2 5.2 0 0 1-4.4-9a5.2 5.2 0 0 1 0-10a5.2 5.2 0 0 1 4.4-9a5.2 5.2 0 0 1 7.8-6.2a5.2 5.2 0 0 1 9.8-2.3z",
];

/// The gable with one, two and three steps, cut out of the outline.
const GABLES: [&str; 3] = [
    "M11 42V28h7V17h12v11h7v14h-8.5v-5a4.5 4.5 0 0 0-9 0v5z",
    "M8 39v-9h6v-8h5.5v-8h9v8H34v8h6v9H28.5v-4.5a4.5 4.5 0 0 0-9 0V39z",
    "M8.5 41v-7H13v-6.5h4.5V21H21v-6.5h6V21h3.5v6.5H35V34h4.5v7H28v-4a4 4 0 0 0-8 0v4z",
];

/// A hallmark: the firm, its level, the program, the year.
#[derive(Debug, Clone, Copy)]
pub struct Hallmark<'a> {
    /// One to three Latin letters, or one or two CJK characters.
    pub monogram: &'a str,
    /// The rank of the program level, from 1.
    pub level_rank: u8,
    /// What the level is called.
    pub level_name: &'a str,
    /// The year in which the term began.
    pub year: i16,
    /// What the program is called, in a word or two: it stands beneath its mark.
    pub program_name: &'a str,
    /// Whether each mark says beneath what it is.
    pub caption: bool,
}

/// Returns the four marks in a row.
pub fn hallmark(mark: &Hallmark<'_>) -> Markup {
    let year = mark.year.to_string();
    if mark.caption {
        return marks(mark, [mark.monogram, mark.level_name, mark.program_name, &year]);
    }
    let name = format!("{}, {}, {}, {year}", mark.monogram, mark.level_name, mark.program_name);
    html! {
        div.hallmark role="img" aria-label=(name) {
            @for punch in punches(mark) { (punch) }
        }
    }
}

/// Returns the four marks, each over a caption.
pub fn marks(mark: &Hallmark<'_>, captions: [&str; 4]) -> Markup {
    html! {
        ul.hallmark {
            @for (punch, caption) in punches(mark).into_iter().zip(captions) {
                li { (punch) span { (caption) } }
            }
        }
    }
}

/// Returns the mark of a program level.
pub fn level(rank: u8) -> Markup {
    let (outline, gable) = (OUTLINES[index(rank)], GABLES[index(rank)]);
    html! {
        svg class={ "mark level-" (index(rank) + 1) } viewBox="0 0 48 56" fill-rule="evenodd" aria-hidden="true" {
            path d={ (outline) (gable) } {}
        }
    }
}

/// Returns the mark and name of a program level, as it stands in a line of text.
pub fn level_name(rank: u8, name: &str) -> Markup {
    html! { span class={ "rank level-" (index(rank) + 1) } { (level(rank)) span { (name) } } }
}

/// Returns the sign of the house: a gable of three steps, and a door.
pub(super) fn logo() -> Markup {
    html! {
        svg.logo viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" {
            path d="M1 30v-9h5v-6h5V9h3V3h4v6h3v6h5v6h5v9H20v-4.5a4 4 0 0 0-8 0V30z" {}
        }
    }
}

/// Returns the outline of a gable, for a page with nothing on it yet.
pub fn gable() -> Markup {
    drawing("M5 49V32h9V22h9V12h3V7h4v5h3v10h9v10h9v17H34v-8a6 6 0 0 0-12 0v8zM2 49h52")
}

/// Returns the outline of someone at a door, for what is behind one.
pub fn door() -> Markup {
    drawing(
        "M24 49V25a13 13 0 0 1 26 0v24M29 49V26a8 8 0 0 1 16 0v23M40 37h2M12 24.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM4 49v-3a8 8 0 0 1 16 0v3M2 49h52",
    )
}

/// The stairs of what leads upward.
pub(super) fn stairs() -> Markup {
    html! {
        svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" {
            path d="M1 13h4V9.5h4V6h4V2.5h2" {}
        }
    }
}

/// The check before what is done.
pub(super) fn check() -> Markup {
    html! {
        svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2.2" aria-hidden="true" {
            path d="m2.5 8.5 3.5 4 7.5-9" {}
        }
    }
}

fn punches(mark: &Hallmark<'_>) -> [Markup; 4] {
    let year = format!("{:02}", mark.year.rem_euclid(100));
    [
        punch(
            html! { ellipse cx="24" cy="28" rx="24" ry="28" {} },
            Some((mark.monogram, monogram_size(mark.monogram))),
        ),
        level(mark.level_rank),
        punch(
            html! {
                path d="M0 56V24a24 24 0 0 1 48 0v32z" {}
                path.line stroke-width="2" d="M24 10a14 14 0 1 1 0 28 14 14 0 0 1 0-28zm0 0c-9 8-9 20 0 28 9-8 9-20 0-28zM10 24h28M12.5 16.5h23M12.5 31.5h23M9 47h30" {}
            },
            None,
        ),
        punch(html! { path d="M2 0h44v56H2z" {} }, Some((&year, 27.0))),
    ]
}

fn punch(shape: Markup, text: Option<(&str, f32)>) -> Markup {
    html! {
        svg.mark viewBox="0 0 48 56" aria-hidden="true" {
            (shape)
            @if let Some((text, size)) = text {
                text.cut x="24" y=(28.0 + size * 0.36) font-size=(size) { (text) }
            }
        }
    }
}

/// The size in which a monogram fills its oval.
fn monogram_size(monogram: &str) -> f32 {
    let wide = monogram.chars().any(|letter| letter > '\u{2E7F}');
    match (monogram.chars().count(), wide) {
        (0 | 1, _) => 28.0,
        (2, false) => 22.0,
        (_, false) => 17.0,
        (_, true) => 19.0,
    }
}

/// Where a rank's outline is; what is above the third has the third's.
fn index(rank: u8) -> usize {
    usize::from(rank.clamp(1, 3)) - 1
}

fn drawing(path: &'static str) -> Markup {
    html! {
        svg.drawing viewBox="0 0 56 56" aria-hidden="true" { path d=(PreEscaped(path)) {} }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_level_has_an_outline_of_its_own_and_higher_ranks_have_the_highest() {
        let drawn: Vec<String> = (0..=4).map(|rank| level(rank).into_string()).collect();
        assert_eq!(drawn[0], drawn[1]);
        assert!(drawn[1] != drawn[2] && drawn[2] != drawn[3]);
        assert_eq!(drawn[3], drawn[4]);
    }

    #[test]
    fn a_monogram_is_escaped() {
        let mark = Hallmark {
            monogram: "A&B",
            level_rank: 1,
            level_name: "Registered",
            year: 2026,
            program_name: "Meridian",
            caption: false,
        };
        let drawn = hallmark(&mark).into_string();
        assert!(drawn.contains(">A&amp;B</text>") && drawn.contains(">26</text>"));
    }
}
