//! The page on which the center opens: what a membership is, and the way to one.

use maud::{Markup, html};
use words::Voice;

use crate::look::{self, Field, Frame, Hallmark};

/// A program level as a visitor meets it. The first one is where everyone begins.
#[derive(Debug, Clone, Copy)]
pub struct LevelFace<'a> {
    /// Its place among the levels, from 1.
    pub rank: u8,
    /// What it is called.
    pub name: &'a str,
    /// For whom it is.
    pub for_whom: &'a str,
    /// What it takes.
    pub takes: &'a str,
    /// What it brings.
    pub brings: &'a str,
    /// What it costs a year.
    pub fee: &'a str,
}

/// Returns the home page. `year` is the program's, for the last of the four marks.
pub fn home(frame: &Frame<'_>, levels: &[LevelFace<'_>], year: i16) -> Markup {
    let voice = frame.voice;
    let main = html! {
        (hero(frame, levels, year))
        (level_band(voice, levels))
        (verify_band(voice))
        (steps_band(voice))
    };
    look::page(frame, voice.say("home-title"), main)
}

fn hero(frame: &Frame<'_>, levels: &[LevelFace<'_>], year: i16) -> Markup {
    let voice = frame.voice;
    let middle = levels.get(1).or(levels.first());
    let sample = Hallmark {
        monogram: voice.say("home-monogram"),
        level_rank: middle.map_or(1, |level| level.rank),
        level_name: middle.map_or("", |level| level.name),
        year,
        program_name: frame.program.program_name,
        caption: true,
    };
    let captions = [
        "home-mark-firm",
        "home-mark-level",
        "home-mark-program",
        "home-mark-year",
    ]
    .map(|key| voice.say(key));
    let promise = html! {
        h1 { (voice.say("home-title")) }
        p.lead {
            (voice.tell("home-lead", &[
                ("vendor", frame.program.vendor.into()),
                ("program", frame.program.program_name.into()),
            ]))
        }
        div.actions {
            a.button.first.tall href="/enroll-now" { (voice.say("home-become-a-member")) }
            a.button.tall href="#verify" { (voice.say("home-verify-a-member")) }
        }
        p.small { (voice.say("home-marks")) }
    };
    let names: Vec<&str> = std::iter::once(frame.program.program_name)
        .chain(levels.iter().map(|level| level.name))
        .collect();
    look::hero(promise, look::marks(&sample, captions), &names)
}

fn level_band(voice: Voice<'_>, levels: &[LevelFace<'_>]) -> Markup {
    html! {
        section.band #levels {
            div.inner {
                h2 { (voice.say("home-levels")) }
                @if let Some(first) = levels.first() {
                    p.after { (voice.tell("home-levels-lead", &[("level", first.name.into())])) }
                }
                ol.levels {
                    @for level in levels {
                        li {
                            (look::level(level.rank))
                            h3.book { (level.name) }
                            p { (level.for_whom) }
                            dl {
                                dt { (voice.say("home-level-takes")) } dd { (level.takes) }
                                dt { (voice.say("home-level-brings")) } dd { (level.brings) }
                                dt { (voice.say("home-level-fee")) } dd { (level.fee) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn verify_band(voice: Voice<'_>) -> Markup {
    let id = Field {
        hint: Some(voice.say("home-verify-hint")),
        autocomplete: Some("off"),
        ..Field::new("id", voice.say("look-partner-id"))
    };
    html! {
        section.band.pale #verify {
            div.inner.checking {
                div {
                    h2 { (voice.say("home-verify")) }
                    p.after { (voice.say("home-verify-lead")) }
                }
                form action="/directory" method="get" novalidate {
                    (look::field(voice, &id))
                    (look::button_primary(voice.say("home-verify-submit")))
                }
            }
        }
    }
}

fn steps_band(voice: Voice<'_>) -> Markup {
    let steps = ["organization", "agreement", "individual", "profile"];
    html! {
        section.band {
            div.inner {
                div.begin {
                    h2 { (voice.say("home-steps")) }
                    p.after { (voice.say("home-steps-lead")) }
                }
                ol.stairs {
                    @for (index, step) in steps.iter().enumerate() {
                        li {
                            span.numeral.book aria-hidden="true" { (index + 1) }
                            h3 { (voice.say(&format!("home-step-{step}"))) }
                            p { (voice.say(&format!("home-step-{step}-text"))) }
                        }
                    }
                }
                div.actions {
                    a.button.first.tall href="/enroll-now" { (voice.say("home-become-a-member")) }
                    p { (voice.say("home-already-enrolled")) " " a href="/associate" { (voice.say("home-associate")) } }
                }
            }
        }
    }
}
