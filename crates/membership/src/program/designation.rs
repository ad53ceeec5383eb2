//! Designations: labels beside the ladder, such as Small Business Specialist (rules S1 to S4).

use super::{
    folder::Names,
    reading::{Entries, Value},
    requirement::{self, Purpose, Requirement},
};

/// A label that an organization enrolls in, and that shows at some of its locations. Its sentence is `designation-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Designation {
    /// The id: the name of its file.
    pub id: String,
    /// How long an enrollment lasts.
    pub term_months: u32,
    /// What the organization must meet to enroll.
    pub requires: Vec<Requirement>,
    /// What a location's own people must meet for it to show there (rule S3); everywhere if empty.
    pub shown_where: Vec<Requirement>,
}

pub(super) fn read(entries: &Entries<'_>, id: &str, names: &Names) -> Option<Designation> {
    let term_months = entries.required("term_months", Value::positive);
    let requires = requirement::read_all(entries, names, Purpose::Award);
    let shown_where = entries.optional("shown_where", |value| {
        value.table(|entries| Some(requirement::read_all(entries, names, Purpose::Award)))
    });
    Some(Designation {
        id: id.to_owned(),
        term_months: term_months?,
        requires,
        shown_where: shown_where.unwrap_or_default(),
    })
}
