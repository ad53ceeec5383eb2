//! A TOML file of a definition, and the mistakes that are found in it.

use std::{cell::RefCell, ops::Range};

use toml::{Spanned, de::DeTable};

use super::{
    mistake::{Mistake, Place},
    reading::Entries,
};

/// The mistakes found so far.
#[derive(Debug, Default)]
pub(super) struct Mistakes(RefCell<Vec<Mistake>>);

impl Mistakes {
    pub(super) fn note(&self, file: &str, span: Option<Range<usize>>, what: impl Into<String>, hint: Option<String>) {
        self.0.borrow_mut().push(Mistake {
            file: file.to_owned(),
            span,
            what: what.into(),
            hint,
        });
    }

    /// Tells whether a mistake was noted in a file whose path begins so.
    pub(super) fn any_in(&self, path: &str) -> bool {
        self.0.borrow().iter().any(|mistake| mistake.file.starts_with(path))
    }

    pub(super) fn into_vec(self) -> Vec<Mistake> {
        let mut all = self.0.into_inner();
        all.sort_by(|a, b| {
            (&a.file, a.span.as_ref().map(|s| s.start)).cmp(&(&b.file, b.span.as_ref().map(|s| s.start)))
        });
        all.dedup();
        all
    }
}

/// A parsed file.
pub(super) struct Sheet<'f> {
    pub(super) file: &'f str,
    table: Spanned<DeTable<'f>>,
    /// Whether its TOML is broken: then only that is reported, since what follows from it would mislead.
    pub(super) broken: bool,
}

impl<'f> Sheet<'f> {
    pub(super) fn parse(file: &'f str, text: &'f str, mistakes: &Mistakes) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut last_line = 0;
        for error in &errors {
            // What follows on the same line is mostly the parser finding its way back.
            let line = error.span().map_or(usize::MAX, |span| Place::of(text, span.start).line);
            if line != last_line {
                mistakes.note(file, error.span(), error.message().trim_end(), None);
            }
            last_line = line;
        }
        Self {
            file,
            table,
            broken: !errors.is_empty(),
        }
    }

    /// Reads the whole file as one table.
    pub(super) fn read<'t, T>(
        &'t self,
        mistakes: &'t Mistakes,
        read: impl FnOnce(&Entries<'t>) -> Option<T>,
    ) -> Option<T> {
        if self.broken {
            return None;
        }
        Entries::read(self.file, None, self.table.get_ref(), mistakes, read)
    }

    /// Tells whether the file says anything under `key`.
    pub(super) fn says(&self, key: &str) -> bool {
        self.table.get_ref().contains_key(key)
    }

    /// Lists the ids of the tables under `key`, whether or not the rest of them can be read.
    pub(super) fn ids(&self, key: &str) -> Vec<String> {
        self.ids_in_place(key).map(|(id, _)| id.to_owned()).collect()
    }

    /// Names the second of two tables under `key` that have one id.
    pub(super) fn name_twins(&self, key: &str, mistakes: &Mistakes) {
        let mut seen = Vec::new();
        for (id, span) in self.ids_in_place(key) {
            if seen.contains(&id) {
                let hint = Some("an id is used once".to_owned());
                mistakes.note(self.file, Some(span), format!("there is another {key} `{id}`"), hint);
            }
            seen.push(id);
        }
    }

    fn ids_in_place(&self, key: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
        let tables = self
            .table
            .get_ref()
            .get(key)
            .and_then(|value| value.get_ref().as_array());
        let ids = tables
            .into_iter()
            .flat_map(|tables| tables.iter())
            .filter_map(|table| table.get_ref().get("id"));
        ids.filter_map(|id| Some((id.get_ref().as_str()?, id.span())))
    }
}
