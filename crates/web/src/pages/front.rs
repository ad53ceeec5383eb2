//! The page on which the center opens: today's edition of the program on `home`.

use maud::Markup;

use super::home::{self, LevelFace};
use crate::visit::Visit;

/// Shows the home page.
pub async fn show(visit: Visit) -> Markup {
    let voice = visit.voice();
    let today = visit.center.house.today();
    let edition = visit.center.house.program.edition_on(today);
    let sentences: Vec<[String; 4]> = edition
        .levels
        .iter()
        .map(|level| {
            ["", "-for", "-takes", "-brings"].map(|part| voice.say(&format!("level-{}{part}", level.id)).to_owned())
        })
        .collect();
    let fees: Vec<String> = edition
        .levels
        .iter()
        .map(|level| match edition.fee_of(level) {
            Some(fee) => voice.tell("center-fee-from", &[("fee", voice.money(fee.elsewhere).into())]),
            None => voice.say("center-fee-none").to_owned(),
        })
        .collect();
    let faces: Vec<LevelFace<'_>> = edition
        .levels
        .iter()
        .zip(&sentences)
        .zip(&fees)
        .map(|((level, [name, for_whom, takes, brings]), fee)| LevelFace {
            rank: u8::try_from(level.rank).unwrap_or(u8::MAX),
            name,
            for_whom,
            takes,
            brings,
            fee,
        })
        .collect();
    visit.framed(None, None, true, |frame| home::home(frame, &faces, today.year()))
}
