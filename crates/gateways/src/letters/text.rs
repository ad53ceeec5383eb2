//! The letter for reading anywhere: written in the order of the page, not stripped out of it.

use textwrap::{Options, WordSplitter, fill};

use super::sheet::{Part, Sheet};

/// As wide as mail has always been; addresses are never broken.
const WIDTH: usize = 72;

/// Writes the sheet as plain text.
pub(super) fn write(sheet: &Sheet) -> String {
    let mut blocks = vec![sheet.letterhead.join("\n"), underlined(&sheet.head)];
    blocks.extend(sheet.parts.iter().map(part));
    // "-- " and a line end is the mark above a signature, which mail programs know.
    blocks.push(format!("-- \n{}", filled(&sheet.why)));
    blocks.push(sheet.reference.clone());
    blocks.push(sheet.imprint.join("\n"));
    blocks.join("\n\n") + "\n"
}

fn part(part: &Part) -> String {
    match part {
        Part::Greeting(words) | Part::Words(words) => filled(words),
        Part::Certificate { name, facts, .. } => {
            let facts = facts.iter().map(|(what, fact)| format!("{what}: {fact}"));
            std::iter::once(name.clone())
                .chain(facts)
                .map(|line| format!("  {line}"))
                .collect::<Vec<_>>()
                .join("\n")
        }
        Part::Button { label, address, .. } => format!("{label}:\n{address}"),
        Part::Way { label, address } => format!("{}\n{address}", filled(label)),
    }
}

fn underlined(head: &str) -> String {
    let head = filled(head);
    let widest = head
        .lines()
        .map(textwrap::core::display_width)
        .max()
        .unwrap_or_default();
    format!("{head}\n{}", "=".repeat(widest))
}

fn filled(words: &str) -> String {
    fill(
        words,
        Options::new(WIDTH)
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation),
    )
}
