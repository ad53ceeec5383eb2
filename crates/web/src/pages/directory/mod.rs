//! The directory: searching it, and what anyone may see of a member (rules D1, D2).

mod card;
mod filters;
pub mod listing;
pub mod location;
mod near;
pub mod search;
mod search_page;
pub mod sitemap;
mod structured;
mod typed;
pub mod vocabulary;

use membership::program::EditionId;

use crate::visit::Visit;

/// The rank and the name of a level, as the edition calls it that it was signed under.
fn level(visit: &Visit, edition: &str, level: &str) -> (u8, String) {
    let program = &visit.center.house.program;
    let rank = program
        .edition(&EditionId(edition.to_owned()))
        .and_then(|edition| edition.level(level))
        .map_or(1, |level| level.rank);
    let name = visit.voice().of_edition(edition).say(&format!("level-{level}"));
    (u8::try_from(rank).unwrap_or(u8::MAX), name.to_owned())
}

/// The rank and the name of a level today.
fn level_today(visit: &Visit, id: &str) -> (u8, String) {
    let house = &visit.center.house;
    level(visit, &house.program.edition_on(house.today()).id.0, id)
}

/// The name of a designation today.
fn designation_today<'v>(visit: &'v Visit, id: &str) -> &'v str {
    let house = &visit.center.house;
    let edition = &house.program.edition_on(house.today()).id.0;
    visit.voice().of_edition(edition).say(&format!("designation-{id}"))
}
