//! Mistakes in what people wrote or set, printed all at once: file, line, caret and what was meant.

use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::ops::Range;

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceCode};

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where it was made: the name of a file, a variable or a flag.
    pub place: String,
    /// The text of the file and the bytes to point at.
    pub excerpt: Option<(String, Range<usize>)>,
    /// What is wrong.
    pub what: String,
    /// What was probably meant, or what to do.
    pub hint: Option<String>,
}

/// Prints mistakes to the console where errors go, in color if that is a terminal.
pub fn print(mistakes: &[Mistake]) {
    let is_terminal = std::io::stderr().is_terminal();
    let theme = if is_terminal {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    };
    eprint!("{}", written(mistakes, theme));
}

/// Returns mistakes as they are printed, without color.
pub fn plain(mistakes: &[Mistake]) -> String {
    written(mistakes, GraphicalTheme::unicode_nocolor())
}

fn written(mistakes: &[Mistake], theme: GraphicalTheme) -> String {
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(120)
        .with_context_lines(1);
    let mut out = String::new();
    for mistake in mistakes {
        let shown = Shown {
            mistake,
            source: source_of(mistake),
        };
        // Writing into a string does not fail; a mistake that cannot be drawn is still told.
        if handler.render_report(&mut out, &shown).is_err() {
            let _told = writeln!(out, "{shown}");
        }
    }
    let count = mistakes.len();
    let _told = writeln!(out, "\n{count} {}.", if count == 1 { "mistake" } else { "mistakes" });
    out
}

/// A mistake with the text that it is in.
#[derive(Debug)]
struct Shown<'m> {
    mistake: &'m Mistake,
    source: Option<NamedSource<String>>,
}

fn source_of(mistake: &Mistake) -> Option<NamedSource<String>> {
    mistake
        .excerpt
        .as_ref()
        .map(|(text, _)| NamedSource::new(&mistake.place, text.clone()))
}

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.source {
            // The place stands above the excerpt.
            Some(_) => out.write_str(&self.mistake.what),
            None => write!(out, "{}: {}", self.mistake.place, self.mistake.what),
        }
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn help<'a>(&'a self) -> Option<Box<dyn std::fmt::Display + 'a>> {
        self.mistake
            .hint
            .as_ref()
            .map(|hint| Box::new(hint) as Box<dyn std::fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let (_, span) = self.mistake.excerpt.as_ref()?;
        Some(Box::new(std::iter::once(LabeledSpan::new(
            None,
            span.start,
            span.len(),
        ))))
    }
}
