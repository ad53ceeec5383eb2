//! The program levels (rule U2).

use std::ops::Range;

use super::{
    folder::Names,
    reading::Entries,
    requirement::{self, Requirement},
};

/// A step on the ladder of the program. Its sentences are `level-<id>`, and with `-for`, `-takes` and `-brings`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// The id: the name of its file.
    pub id: String,
    /// The place on the ladder, from 1. Who enrolls begins at the first.
    pub rank: u32,
    /// The fee that a term at this level costs; free if there is none. Levels of one fee cost it once (rule U3).
    pub fee: Option<String>,
    /// What must be met, all of it.
    pub requires: Vec<Requirement>,
}

/// A level and where its file says its rank, its fee and what it requires.
pub(super) struct LevelInPlace {
    pub(super) level: Level,
    pub(super) file: String,
    pub(super) rank: Range<usize>,
    pub(super) fee: Option<Range<usize>>,
    pub(super) places: Vec<Range<usize>>,
}

pub(super) fn read(entries: &Entries<'_>, id: &str, file: &str, names: &Names) -> Option<LevelInPlace> {
    let rank = entries.required("rank", |value| {
        let place = value.span.clone();
        value.positive().map(|rank| (rank, place))
    });
    let fee = entries.optional("fee", |value| {
        let place = value.span.clone();
        value.name_of("fee", &names.fees).map(|fee| (fee, place))
    });
    let (requires, places) = requirement::read_in_place(entries, names).into_iter().unzip();
    let (rank, rank_place) = rank?;
    let (fee, fee_place) = fee.unzip();
    let level = Level {
        id: id.to_owned(),
        rank,
        fee,
        requires,
    };
    Some(LevelInPlace {
        level,
        file: file.to_owned(),
        rank: rank_place,
        fee: fee_place,
        places,
    })
}
