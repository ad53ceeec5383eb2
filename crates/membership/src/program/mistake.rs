//! What is wrong with a definition, said to the program manager at the console (rule P2).

use std::ops::Range;

use super::Files;

/// One mistake. It speaks English: whoever runs the console reads the definition's own words, which are English too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file, inside `program/`.
    pub file: String,
    /// Its bytes in that file, where it can be pointed at.
    pub span: Option<Range<usize>>,
    /// What is wrong.
    pub what: String,
    /// What was probably meant, or what to do.
    pub hint: Option<String>,
}

/// A place in a text, as editors count: lines and characters from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl Place {
    /// Finds the place of a byte; one beyond the end is at the end.
    pub fn of(text: &str, byte: usize) -> Self {
        let before = &text[..text.floor_char_boundary(byte)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

impl Mistake {
    /// Returns where the mistake begins, if it can be pointed at.
    pub fn place(&self, files: &Files) -> Option<Place> {
        let span = self.span.as_ref()?;
        files.text(&self.file).map(|text| Place::of(text, span.start))
    }

    /// Tells the mistake in one line, with file, line and column as editors read them.
    pub fn line(&self, files: &Files) -> String {
        let place = self
            .place(files)
            .map(|place| format!(":{}:{}", place.line, place.column))
            .unwrap_or_default();
        let hint = self.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
        format!("{}{place}: {}{hint}", self.file, self.what)
    }
}

/// Finds the known word that someone who wrote `word` most likely meant.
pub(super) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let allowed = (word.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Says what was probably meant by `word`, or else what would be known.
pub(crate) fn suggestion<'k>(word: &str, known: impl IntoIterator<Item = &'k str> + Clone) -> Option<String> {
    if let Some(meant) = nearest(word, known.clone()) {
        return Some(format!("did you mean `{meant}`?"));
    }
    let all: Vec<String> = known.into_iter().map(|known| format!("`{known}`")).collect();
    (!all.is_empty()).then(|| format!("known: {}", all.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p2_a_mistake_has_line_and_column_as_editors_count() {
        let text = "name = \"ä\"\nrnak = 1\n";
        assert_eq!(Place::of(text, 0), Place { line: 1, column: 1 });
        assert_eq!(Place::of(text, 10), Place { line: 1, column: 10 });
        assert_eq!(Place::of(text, 12), Place { line: 2, column: 1 });
        assert_eq!(Place::of(text, 999), Place { line: 3, column: 1 });
    }

    #[test]
    fn p2_the_nearest_right_word_is_offered() {
        assert_eq!(nearest("rnak", ["fee", "rank", "requires"]), Some("rank"));
        assert_eq!(nearest("colour", ["fee", "rank"]), None);
    }
}
