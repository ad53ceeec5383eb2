//! The agreement that a member signs, in each language (rule E8).
//!
//! What is signed is the text; what is read is the page made of it, and the copy that is mailed. So only what both show
//! as it stands may be in the text, and this is the one place that says what that is (rule P2).

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::sheet::Mistakes;
use crate::terms::{Digest, Language};

/// The agreement in one language, as it is shown and signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The language.
    pub language: Language,
    /// The first heading.
    pub title: String,
    /// The whole text, in Markdown: headings, paragraphs, lists, quotations, emphasis, and links to pages and mailboxes.
    pub text: String,
    /// The digest of the text, kept with a signature.
    pub digest: Digest,
}

pub(super) fn read(language: Language, file: &str, text: &str, mistakes: &Mistakes) -> Option<Agreement> {
    name_unshown(file, text, mistakes);
    let Some(title) = title(text) else {
        let hint = Some("the first line is `# ` and the title, in plain words".to_owned());
        mistakes.note(file, Some(0..text.len().min(1)), "the agreement has no title", hint);
        return None;
    };
    Some(Agreement {
        language,
        title,
        text: text.to_owned(),
        digest: Digest::of(text),
    })
}

/// The words of the heading that the text begins with; none, if it begins otherwise or its heading is more than words.
fn title(text: &str) -> Option<String> {
    let mut events = Parser::new(text);
    let Some(Event::Start(Tag::Heading {
        level: HeadingLevel::H1,
        ..
    })) = events.next()
    else {
        return None;
    };
    let mut title = String::new();
    for event in events {
        match event {
            Event::Text(words) => title.push_str(&words),
            Event::End(TagEnd::Heading(_)) => break,
            _ => return None,
        }
    }
    (!title.trim().is_empty()).then(|| title.trim().to_owned())
}

/// What other writers of Markdown know, and would stand on the page as raw signs.
const ELSEWHERE: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// Names what would be signed and not be read as it stands.
fn name_unshown(file: &str, text: &str, mistakes: &Mistakes) {
    let note = |place: Range<usize>, what: &str, hint: &str| {
        // A mistake is pointed at by its first line: what follows can be half of the text.
        let line = text[place.clone()]
            .find('\n')
            .map_or(place.end, |end| place.start + end);
        mistakes.note(file, Some(place.start..line), what, Some(hint.to_owned()));
    };
    let mut footnotes = Vec::new();
    let mut nowhere = |link: BrokenLink<'_>| {
        footnotes.extend(link.reference.starts_with('^').then_some(link.span));
        None::<(CowStr<'_>, CowStr<'_>)>
    };
    let parser = Parser::new_with_broken_link_callback(text, Options::empty(), Some(&mut nowhere));
    for (_, definition) in parser.reference_definitions().iter() {
        note(
            definition.span.clone(),
            "what a link leads to stands apart from it, and is not shown",
            LINK,
        );
    }
    let mut numbers = Numbers::default();
    for (event, place) in parser.into_offset_iter() {
        if let Some((what, hint)) = unshown(&event, &text[..place.start]) {
            note(place.clone(), what, hint);
        }
        if let Some(number) = numbers.misread(&event, &text[place.clone()]) {
            let hint = format!("number the items of a list one by one: here {number}.");
            note(place, "the page would show another number", &hint);
        }
    }
    for place in footnotes {
        note(place, FOOTNOTE, WORDS);
    }
    for (event, place) in Parser::new_ext(text, ELSEWHERE).into_offset_iter() {
        if let Some((what, hint)) = raw_sign(&event) {
            note(place, what, hint);
        }
    }
}

const LINK: &str = "a link is written `[words](https://…)` or `[words](mailto:…)`, in its place and without a title";
const FOOTNOTE: &str = "a footnote is not shown as one";
const WORDS: &str =
    "an agreement is text: headings, paragraphs, lists, quotations, *emphasis*, **strong emphasis** and links";

/// Says what is wrong with a part of the text that the pages would leave out, or draw, or follow.
fn unshown(event: &Event<'_>, before: &str) -> Option<(&'static str, &'static str)> {
    match event {
        Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => Some((
            "HTML is not shown, and would be signed unread",
            "write it as text, without `<` and `>`",
        )),
        Event::Start(Tag::Image { .. }) => Some(("a picture is not shown", WORDS)),
        Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => Some((
            "this would be shown as the code of a program",
            "begin the line at its margin, and leave out the signs ` and ~",
        )),
        Event::Start(Tag::Heading {
            level: HeadingLevel::H1,
            ..
        }) if !before.trim().is_empty() => Some((
            "there is another title, which is not shown",
            "one `# ` begins the text; a heading within it begins with `## `",
        )),
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            ..
        }) => (!is_followed(*link_type, dest_url) || !title.is_empty())
            .then_some(("this link cannot be followed as it stands", LINK)),
        _ => None,
    }
}

/// Whether a link leads where its reader expects: a page on the web, over a line that nobody reads, or a mailbox.
fn is_followed(link_type: LinkType, target: &str) -> bool {
    let target = target.to_ascii_lowercase();
    link_type == LinkType::Email || target.starts_with("https://") || target.starts_with("mailto:")
}

/// Says what is wrong with a part that other writers of Markdown know.
fn raw_sign(event: &Event<'_>) -> Option<(&'static str, &'static str)> {
    let what = match event {
        Event::Start(Tag::Table(_)) => "a table is not shown as one",
        Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => FOOTNOTE,
        Event::Start(Tag::Strikethrough) => "struck out text is not shown as such",
        Event::TaskListMarker(_) => "a box to check is not shown as one",
        Event::Start(Tag::DefinitionList) => "a list of definitions is not shown as one",
        Event::Start(Tag::BlockQuote(Some(_))) => "a notice is not shown as one",
        Event::Start(Tag::Heading { id, classes, attrs, .. })
            if id.is_some() || !classes.is_empty() || !attrs.is_empty() =>
        {
            "what stands in braces would be shown"
        }
        _ => return None,
    };
    Some((what, WORDS))
}

/// The numbers that the lists around a place are shown with: Markdown counts by itself, whatever was written.
#[derive(Default)]
struct Numbers(Vec<Option<u64>>);

impl Numbers {
    /// Follows the text; returns the number that is shown where another one is written.
    fn misread(&mut self, event: &Event<'_>, written: &str) -> Option<u64> {
        match event {
            Event::Start(Tag::List(first)) => self.0.push(*first),
            Event::End(TagEnd::List(_)) => drop(self.0.pop()),
            Event::Start(Tag::Item) => {
                let next = self.0.last_mut()?.as_mut()?;
                let shown = *next;
                *next += 1;
                let figures: String = written.chars().take_while(char::is_ascii_digit).collect();
                return (figures.parse() != Ok(shown)).then_some(shown);
            }
            _ => {}
        }
        None
    }
}
