//! What a membership brings.

use std::cell::Cell;

use super::{
    folder::Names,
    reading::{Entries, Value},
    sheet::{Mistakes, Sheet},
};

/// Something that members get. Its sentence is `benefit-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    /// The id.
    pub id: String,
    /// What kind of thing it is.
    pub kind: BenefitKind,
    /// What brings it; any one of these does.
    pub given_by: Vec<GivenBy>,
    /// How many there are of it, where it can be counted.
    pub quantity: Option<u32>,
    /// Who shares it.
    pub shared_by: SharedBy,
    /// Whether more of it can be bought for a location (rule O4).
    pub for_sale: bool,
}

/// A kind of benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BenefitKind {
    /// Something to download.
    Download,
    /// A product key.
    Key,
    /// A number of licenses or requests.
    Quota,
    /// Something that people do.
    Service,
    /// A place in the directory.
    Listing,
    /// A mark to show.
    Logo,
    /// A way into something.
    Link,
}

/// What brings a benefit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GivenBy {
    /// An active level.
    Level(String),
    /// An active competency; any, if none is named.
    Competency(Option<String>),
    /// A designation.
    Designation(String),
}

/// Who shares a benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SharedBy {
    /// All locations together.
    Organization,
    /// Each location has its own.
    Location,
    /// Each person has their own.
    Person,
}

const KINDS: [(&str, BenefitKind); 7] = [
    ("download", BenefitKind::Download),
    ("key", BenefitKind::Key),
    ("quota", BenefitKind::Quota),
    ("service", BenefitKind::Service),
    ("listing", BenefitKind::Listing),
    ("logo", BenefitKind::Logo),
    ("link", BenefitKind::Link),
];

const SHARED: [(&str, SharedBy); 3] = [
    ("organization", SharedBy::Organization),
    ("location", SharedBy::Location),
    ("person", SharedBy::Person),
];

pub(super) fn read(sheet: &Sheet<'_>, names: &Names, mistakes: &Mistakes) -> Vec<Benefit> {
    sheet.name_twins("benefit", mistakes);
    let benefits = sheet.read(mistakes, |entries| {
        Some(entries.list("benefit", |value| value.table(|entries| read_benefit(entries, names))))
    });
    benefits.unwrap_or_default()
}

fn read_benefit(entries: &Entries<'_>, names: &Names) -> Option<Benefit> {
    let id = entries.required("id", Value::id);
    let kind = entries.required("kind", |value| value.word(&KINDS));
    // Whether something was to bring it, known or not.
    let is_named = Cell::new(false);
    let name_of = |value: Value<'_>, noun: &str, known: &[String]| {
        is_named.set(true);
        value.name_of(noun, known)
    };
    let levels = entries
        .list("levels", |value| name_of(value, "level", &names.levels))
        .into_iter()
        .map(GivenBy::Level);
    let competencies = entries.list("competencies", |value| {
        name_of(value, "competency", &names.competencies)
    });
    let any = entries
        .optional("any_competency", Value::flag)
        .unwrap_or(false)
        .then_some(GivenBy::Competency(None));
    let designations = entries.list("designations", |value| {
        name_of(value, "designation", &names.designations)
    });
    let competencies = competencies.into_iter().map(|id| GivenBy::Competency(Some(id)));
    let given_by: Vec<GivenBy> = levels
        .chain(any)
        .chain(competencies)
        .chain(designations.into_iter().map(GivenBy::Designation))
        .collect();
    if given_by.is_empty() && !is_named.get() {
        entries.mistake(
            "nothing brings this benefit",
            Some("name `levels`, `competencies` or `designations`".to_owned()),
        );
    }
    let quantity = entries.optional("quantity", Value::positive);
    let shared_by = entries
        .optional("shared_by", |value| value.word(&SHARED))
        .unwrap_or(SharedBy::Organization);
    let for_sale = entries.optional("for_sale", Value::flag).unwrap_or(false);
    Some(Benefit {
        id: id?,
        kind: kind?,
        given_by,
        quantity,
        shared_by,
        for_sale,
    })
}
