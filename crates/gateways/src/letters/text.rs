//! The letter for reading anywhere: written in the order of the page, not stripped out of it.

use membership::terms::Language;
use textwrap::{Options, WordSeparator, WordSplitter, fill};

use super::sheet::{Part, Sheet};

/// As wide as mail has always been; addresses are never broken.
const WIDTH: usize = 72;

/// Writes the sheet as plain text.
pub(super) fn write(sheet: &Sheet) -> String {
    let manner = Manner::of(sheet.language);
    let mut blocks = vec![sheet.letterhead.join("\n"), manner.underlined(&sheet.head)];
    blocks.extend(sheet.parts.iter().map(|part| manner.part(part)));
    // "-- " and a line end is the mark above a signature, which mail programs know.
    blocks.push(format!("-- \n{}", manner.filled(&sheet.why)));
    blocks.push(sheet.reference.clone());
    blocks.push(sheet.imprint.join("\n"));
    blocks.join("\n\n") + "\n"
}

/// How a language sets a text: where its lines break, and what its colon is.
struct Manner {
    separator: WordSeparator,
    colon: &'static str,
}

impl Manner {
    fn of(language: &str) -> Self {
        use Language::{ChineseSimplified, ChineseTraditional, French, Japanese, Korean};
        let language = Language::from_tag(language);
        Self {
            // Korean breaks between words, although its script could break anywhere.
            separator: match language {
                Some(Korean) => WordSeparator::AsciiSpace,
                _ => WordSeparator::UnicodeBreakProperties,
            },
            colon: match language {
                Some(Japanese | ChineseSimplified | ChineseTraditional) => "：",
                Some(French) => "\u{a0}: ",
                _ => ": ",
            },
        }
    }

    fn part(&self, part: &Part) -> String {
        match part {
            Part::Greeting(words) | Part::Words(words) => self.filled(words),
            Part::Certificate { name, facts, .. } => {
                let facts = facts.iter().map(|(what, fact)| format!("{what}{}{fact}", self.colon));
                std::iter::once(name.clone())
                    .chain(facts)
                    .map(|line| format!("  {line}"))
                    .collect::<Vec<_>>()
                    .join("\n")
            }
            Part::Button { label, address, .. } => format!("{label}{}\n{address}", self.colon.trim_end()),
            Part::Way { label, address } => format!("{}\n{address}", self.filled(label)),
        }
    }

    fn underlined(&self, head: &str) -> String {
        let head = self.filled(head);
        let widest = head
            .lines()
            .map(textwrap::core::display_width)
            .max()
            .unwrap_or_default();
        format!("{head}\n{}", "=".repeat(widest))
    }

    fn filled(&self, words: &str) -> String {
        let options = Options::new(WIDTH)
            .break_words(false)
            .word_separator(self.separator)
            .word_splitter(WordSplitter::NoHyphenation);
        // What a person wrote in several lines stays in them.
        let lines: Vec<String> = words.lines().map(|line| fill(line, &options)).collect();
        lines.join("\n")
    }
}
