//! The letter for reading anywhere: written in the order of the page, not stripped out of it.

use membership::terms::Language;
use textwrap::{Options, WordSeparator, WordSplitter, fill};

use super::sheet::{Part, Sheet};

/// As wide as mail has always been; addresses are never broken.
const WIDTH: usize = 72;

/// Sets a space between Latin letters or figures and Chinese or Japanese signs, as writers do and a page does by itself; none
/// beside a punctuation mark.
pub(super) fn spaced(language: &str, words: &str) -> String {
    use Language::{ChineseSimplified, ChineseTraditional, Japanese};
    let language = Language::from_tag(language);
    if !matches!(language, Some(Japanese | ChineseSimplified | ChineseTraditional)) {
        return words.to_owned();
    }
    // Kana without its marks, and the unified ideographs.
    let is_sign = |sign: char| matches!(sign, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}' | '\u{3400}'..='\u{9FFF}');
    let is_latin = |letter: char| letter.is_alphanumeric() && !is_sign(letter) && letter < '\u{2E80}';
    let mut spaced = String::with_capacity(words.len());
    let mut before = ' ';
    for now in words.chars() {
        if (is_sign(before) && is_latin(now)) || (is_latin(before) && is_sign(now)) {
            spaced.push(' ');
        }
        spaced.push(now);
        before = now;
    }
    spaced
}

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
struct Manner<'l> {
    language: &'l str,
    separator: WordSeparator,
    colon: &'static str,
}

impl<'l> Manner<'l> {
    fn of(tag: &'l str) -> Self {
        use Language::{ChineseSimplified, ChineseTraditional, French, Japanese, Korean};
        let language = Language::from_tag(tag);
        Self {
            language: tag,
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
        let words = spaced(self.language, words);
        // What a person wrote in several lines stays in them.
        let lines: Vec<String> = words.lines().map(|line| fill(line, &options)).collect();
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn x1_latin_names_stand_apart_from_chinese_and_japanese_text_and_from_no_mark() {
        assert_eq!(
            spaced("ja", "Bright Harborの管理者が、Lisaさん（3件）を承認しました。"),
            "Bright Harbor の管理者が、Lisa さん（3 件）を承認しました。"
        );
        assert_eq!(spaced("zh-Hans", "您管理Aalto & Brandt。"), "您管理 Aalto & Brandt。");
        assert_eq!(spaced("ko", "Lisa님"), "Lisa님", "Korean joins its particles");
    }
}
