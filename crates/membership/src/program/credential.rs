//! Credentials that people hold and exams that they pass (rules A10 and Q2).

use super::{
    folder::Names,
    reading::Value,
    sheet::{Mistakes, Sheet},
};

/// The credentials and exams of the program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credentials {
    /// What people hold.
    pub credentials: Vec<Credential>,
    /// What people pass.
    pub exams: Vec<Exam>,
}

/// A certificate that a person holds. Its sentence is `credential-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// The id.
    pub id: String,
    /// What a person is worth whose highest credential it is.
    pub points: u32,
}

/// An exam or assessment. Its sentence is `exam-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exam {
    /// The id.
    pub id: String,
    /// The credential that passing it brings, if it brings one by itself.
    pub brings: Option<String>,
}

impl Credentials {
    /// Returns what a credential is worth; nothing if the program does not know it.
    pub fn points(&self, credential: &str) -> u32 {
        self.credentials
            .iter()
            .find(|known| known.id == credential)
            .map_or(0, |known| known.points)
    }
}

pub(super) fn read(sheet: &Sheet<'_>, names: &Names, mistakes: &Mistakes) -> Credentials {
    sheet.name_twins("credential", mistakes);
    sheet.name_twins("exam", mistakes);
    let read = sheet.read(mistakes, |entries| {
        let credentials = entries.some("credential", |value| {
            value.table(|entries| {
                let id = entries.required("id", Value::id);
                let points = entries.required("points", Value::count);
                Some(Credential {
                    id: id?,
                    points: points?,
                })
            })
        });
        let exams = entries.list("exam", |value| {
            value.table(|entries| {
                let id = entries.required("id", Value::id);
                let brings = entries.optional("brings", |value| value.name_of("credential", &names.credentials));
                Some(Exam { id: id?, brings })
            })
        });
        Some(Credentials { credentials, exams })
    });
    read.unwrap_or_default()
}
