//! A legal text as a page: written in Markdown by the program's owner, who is trusted with text but not with markup. What may
//! stand in it is said, and refused otherwise, where the program is read: `program::Agreement`.

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd};

/// A text and the headings to jump to.
pub struct LegalText {
    /// The text, without its title.
    pub body: Markup,
    /// The headings: id and words.
    pub headings: Vec<(String, String)>,
}

/// Sets a text; its title is the page's to show. What looks like HTML in it is shown as it was written, as in the copy that is
/// mailed: it was signed as text.
pub fn set(markdown: &str) -> LegalText {
    let mut headings: Vec<(String, String)> = Vec::new();
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut inside: Option<HeadingLevel> = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Html(raw) | Event::InlineHtml(raw) => events.push(Event::Text(raw)),
            Event::Start(Tag::Heading { level, .. }) => {
                inside = Some(level);
                if level != HeadingLevel::H1 {
                    let id = format!("section-{}", headings.len() + 1);
                    headings.push((id.clone(), String::new()));
                    let id = Some(CowStr::from(id));
                    events.push(Event::Start(Tag::Heading {
                        level,
                        id,
                        classes: Vec::new(),
                        attrs: Vec::new(),
                    }));
                }
            }
            Event::End(TagEnd::Heading(level)) => {
                inside = None;
                if level != HeadingLevel::H1 {
                    events.push(Event::End(TagEnd::Heading(level)));
                }
            }
            event if inside == Some(HeadingLevel::H1) => drop(event),
            event => {
                if let (Some(_), Event::Text(text), Some(last)) = (inside, &event, headings.last_mut()) {
                    last.1.push_str(text);
                }
                events.push(event);
            }
        }
    }
    let mut body = String::new();
    pulldown_cmark::html::push_html(&mut body, events.into_iter());
    // The writer escapes text, and no raw HTML is left: what is here is its own markup.
    LegalText {
        body: html! { (PreEscaped(body)) },
        headings,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e8_a_legal_text_brings_no_markup_of_its_own() {
        let text = set("# Title\n\n## 1. One & <b>two</b>\n\n<script>alert(1)</script>\n\n1.1 Text");
        assert_eq!(text.headings, [("section-1".to_owned(), "1. One & two".to_owned())]);
        let html = text.body.into_string();
        assert!(
            !html.contains("<script") && !html.contains("<b>") && !html.contains("Title"),
            "{html}"
        );
        assert!(
            html.contains("&lt;script&gt;alert(1)"),
            "what was signed is read: {html}"
        );
    }
}
