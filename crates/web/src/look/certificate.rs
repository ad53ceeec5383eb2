//! The certificate of a membership.

use maud::{Markup, html};
use membership::terms::Day;
use words::Voice;

use super::facts::facts;
use super::heading::size_of;
use super::mark::{Hallmark, hallmark};
use super::ring::ring;

/// What a certificate certifies.
#[derive(Debug, Clone, Copy)]
pub struct Certificate<'a> {
    /// The name that customers see.
    pub shown_name: &'a str,
    /// The name under which the agreement was signed.
    pub legal_name: &'a str,
    /// Where the headquarters are.
    pub city: &'a str,
    /// The program, as a sentence names it.
    pub program_name: &'a str,
    /// The four marks.
    pub hallmark: Hallmark<'a>,
    /// The Partner Program ID as people read it.
    pub partner_id: &'a str,
    /// The last day of the term.
    pub anniversary: Day,
    /// The address at which anyone can verify it, without its scheme.
    pub verify_at: &'a str,
}

/// Returns the sheet, with stepped corners and the ring behind it.
pub fn certificate(voice: Voice<'_>, held: &Certificate<'_>) -> Markup {
    let mark = &held.hallmark;
    let sentence = voice.tell(
        "look-certificate-sentence",
        &[
            ("level", mark.level_name.into()),
            ("program", held.program_name.into()),
            ("year", mark.year.to_string().into()),
        ],
    );
    let verify = voice.tell(
        "look-certificate-verify",
        &[
            ("name", held.legal_name.into()),
            ("city", held.city.into()),
            ("address", held.verify_at.into()),
        ],
    );
    html! {
        section.certificate aria-labelledby="certificate-title" {
            div.frame { div { div {
                (ring(&[held.shown_name, mark.level_name, held.program_name, held.partner_id], 2.6))
                h2 #certificate-title { (voice.say("look-certificate")) }
                p class={ "holder book " (size_of(held.shown_name)) } dir="auto" { (held.shown_name) }
                p.sentence.book { (sentence) }
                (hallmark(&Hallmark { caption: true, ..*mark }))
                (facts(&[
                    (voice.say("look-partner-id"), html! { (held.partner_id) }),
                    (voice.say("look-program-level"), html! { (mark.level_name) }),
                    (voice.say("look-anniversary"), html! { (voice.day(held.anniversary)) }),
                ]))
                p.verify { (verify) }
            } } }
        }
    }
}
