//! A TOML file of a definition, and the mistakes that are found in it.

use std::{cell::RefCell, collections::BTreeSet, ops::Range};

use toml::{Spanned, de::DeTable};

use super::{
    mistake::{Mistake, Place},
    reading::Entries,
};

/// The mistakes found so far.
#[derive(Debug, Default)]
pub(super) struct Mistakes(RefCell<Vec<Noted>>);

#[derive(Debug)]
struct Noted {
    mistake: Mistake,
    /// What was named that is not there: whatever the noun stands for, and its name.
    unknown: Option<(String, String)>,
}

impl Mistakes {
    pub(super) fn note(&self, file: &str, span: Option<Range<usize>>, what: impl Into<String>, hint: Option<String>) {
        self.push(file, span, what.into(), hint, None);
    }

    /// Notes that there is no `noun` of this name: it may only follow from another mistake, see [`Self::forget`].
    pub(super) fn note_unknown(&self, file: &str, span: Range<usize>, noun: &str, name: &str, hint: Option<String>) {
        let unknown = Some((noun.to_owned(), name.to_owned()));
        self.push(file, Some(span), format!("there is no {noun} `{name}`"), hint, unknown);
    }

    fn push(
        &self,
        file: &str,
        span: Option<Range<usize>>,
        what: String,
        hint: Option<String>,
        unknown: Option<(String, String)>,
    ) {
        let file = file.to_owned();
        let mistake = Mistake { file, span, what, hint };
        self.0.borrow_mut().push(Noted { mistake, unknown });
    }

    /// Lists what is named in files whose path begins so, and is not there: each noun and name, once.
    pub(super) fn unknown_in(&self, path: &str) -> BTreeSet<(String, String)> {
        let noted = self.0.borrow();
        let within = noted.iter().filter(|noted| noted.mistake.file.starts_with(path));
        within.filter_map(|noted| noted.unknown.clone()).collect()
    }

    /// Forgets the names, by file, noun and name, of what would be there if another mistake were mended.
    pub(super) fn forget(&self, follows: impl Fn(&str, &str, &str) -> bool) {
        self.0.borrow_mut().retain(|noted| {
            let unknown = noted.unknown.as_ref();
            !unknown.is_some_and(|(noun, name)| follows(&noted.mistake.file, noun, name))
        });
    }

    /// Tells whether a mistake was noted in a file whose path begins so.
    pub(super) fn any_in(&self, path: &str) -> bool {
        self.any(|file| file.starts_with(path))
    }

    /// Tells whether a mistake was noted in such a file.
    pub(super) fn any(&self, is_it: impl Fn(&str) -> bool) -> bool {
        self.0.borrow().iter().any(|noted| is_it(&noted.mistake.file))
    }

    /// Returns what was noted, causes first: what is said of the whole program, then its figures, then what is told of
    /// them in examples, agreements and sentences.
    pub(super) fn into_vec(self) -> Vec<Mistake> {
        let mut all: Vec<Mistake> = self.0.into_inner().into_iter().map(|noted| noted.mistake).collect();
        let tells = |file: &str| {
            ["/examples/", "/agreements/", "/locales/"]
                .iter()
                .any(|kind| file.contains(kind))
        };
        let place = |one: &Mistake| {
            let is_head = !one.file.contains('/');
            let start = one.span.as_ref().map(|span| span.start);
            (!is_head, tells(&one.file), one.file.clone(), start)
        };
        all.sort_by_cached_key(place);
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

    /// Returns where the file says something under `key`.
    pub(super) fn place_of(&self, key: &str) -> Option<Range<usize>> {
        self.table.get_ref().get(key).map(Spanned::span)
    }

    /// Lists the ids of the tables under `key` in the table `within`, whether or not the rest of them can be read.
    pub(super) fn ids_within(&self, within: &str, key: &str) -> Vec<String> {
        let within = self
            .table
            .get_ref()
            .get(within)
            .and_then(|value| value.get_ref().as_table());
        within
            .into_iter()
            .flat_map(|table| ids_in(table, key))
            .map(|(id, _)| id.to_owned())
            .collect()
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
        ids_in(self.table.get_ref(), key)
    }
}

fn ids_in<'t>(table: &'t DeTable<'_>, key: &str) -> impl Iterator<Item = (&'t str, Range<usize>)> {
    let tables = table.get(key).and_then(|value| value.get_ref().as_array());
    let ids = tables
        .into_iter()
        .flat_map(|tables| tables.iter())
        .filter_map(|table| table.get_ref().get("id"));
    ids.filter_map(|id| Some((id.get_ref().as_str()?, id.span())))
}
