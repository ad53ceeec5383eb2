//! The letter as a page: 600 px, tables for the layout since mail programs know nothing newer, no pictures.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::look::{ACCENT, FAINT, GROUND, INK, MARK, RULE, SANS, SHEET, STYLE, serif};
use super::sheet::{Part, Sheet};

/// The outlines of the four marks: oval, octagon (a square here), arch, square.
const OUTLINES: [&str; 4] = ["50%", "0", "32px 32px 0 0", "0"];

/// Writes the sheet as a page.
pub(super) fn write(sheet: &Sheet) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang=(sheet.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (sheet.subject) }
                style { (PreEscaped(STYLE)) }
            }
            body class="ground" style={ "margin:0;padding:0;background:" (GROUND) } {
                (preview(sheet))
                table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style={ "background:" (GROUND) } {
                    tr { td align="center" style="padding:28px 8px 40px" { (paper(sheet)) } }
                }
            }
        }
    };
    markup.into_string()
}

/// What a list of mails shows beside the subject: the sentence, not the letterhead.
fn preview(sheet: &Sheet) -> Markup {
    let first = sheet.parts.iter().find_map(|part| {
        if let Part::Words(words) = part {
            Some(words)
        } else {
            None
        }
    });
    html! { div style="display:none;max-height:0;overflow:hidden" { (first.unwrap_or(&sheet.head)) } }
}

fn paper(sheet: &Sheet) -> Markup {
    let serif = serif(sheet.language);
    html! {
        table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0"
            style={ "width:100%;max-width:600px;background:" (SHEET) ";border-top:6px solid " (INK) } {
            tr { td class="inside ink" align="left" style={ "padding:36px 48px 40px;color:" (INK) ";font:17px/1.55 " (SANS) } {
                p class="ink" style={ "margin:0;font:20px/1.3 " (serif) ";color:" (INK) } { (sheet.letterhead[0]) }
                p class="faint" style={ "margin:2px 0 32px;font-size:14px;color:" (FAINT) } { (sheet.letterhead[1]) }
                h1 class="ink" style={ "margin:0 0 20px;font:400 34px/1.2 " (serif) ";color:" (INK) } { (sheet.head) }
                @for part in &sheet.parts { (written(part, serif)) }
                (foot(sheet))
            } }
        }
    }
}

fn written(part: &Part, serif: &str) -> Markup {
    html! {
        @match part {
            Part::Greeting(words) | Part::Words(words) => p style="margin:0 0 20px" { (with_whole_addresses(words)) },
            Part::Certificate { marks, name, facts } => (certificate(marks, name, facts, serif)),
            Part::Button { label, copy, address } => (button(label, copy, address)),
            Part::Way { label, address } => p style="margin:0 0 20px" {
                (label) " " a href=(address) style="overflow-wrap:anywhere" { (address) }
            },
        }
    }
}

/// Keeps e-mail addresses from breaking at their hyphens, where a reader would take them for two words.
fn with_whole_addresses(words: &str) -> Markup {
    let (mut pieces, mut rest) = (Vec::new(), words);
    while let Some((before, address, after)) = next_address(rest) {
        pieces.push((before, address));
        rest = after;
    }
    html! {
        @for (before, address) in pieces {
            (before) span class="address" style="white-space:nowrap" { (address) }
        }
        (rest)
    }
}

/// Finds the next e-mail address of a text, with what stands before and after it.
fn next_address(text: &str) -> Option<(&str, &str, &str)> {
    let at = text.find('@')?;
    let is_local = |sign: char| sign.is_ascii_alphanumeric() || "._%+-".contains(sign);
    let is_domain = |sign: char| sign.is_ascii_alphanumeric() || ".-".contains(sign);
    let local = text[..at].trim_end_matches(is_local).len();
    let domain = text[at + 1..].trim_start_matches(is_domain);
    // The full stop that ends the sentence is none of the address.
    let end = text[..text.len() - domain.len()].trim_end_matches(['.', '-']).len();
    (local < at).then(|| (&text[..local], &text[local..end], &text[end..]))
}

fn certificate(marks: &[String; 4], name: &str, facts: &[(String, String)], serif: &str) -> Markup {
    html! {
        table role="presentation" class="frame" width="100%" cellpadding="0" cellspacing="0"
            style={ "margin:0 0 28px;border:3px double " (RULE) } {
            tr { td align="center" style="padding:28px 6px 24px" {
                (hallmark(marks, serif))
                p class="ink" style={ "margin:18px 0 20px;font:27px/1.3 " (serif) ";color:" (INK) } { (name) }
                table role="presentation" width="100%" cellpadding="0" cellspacing="0" { tr {
                    @for (what, fact) in facts {
                        // A long label may take two lines; what it labels stays whole, on the line of the others.
                        td class="fact" align="center" valign="bottom" style="padding:0 6px;font-size:16px" {
                            span class="faint" style={ "display:block;font-size:14px;color:" (FAINT) } { (what) }
                            span class="ink" style={ "white-space:nowrap;color:" (INK) } { (fact) }
                        }
                    }
                } }
            } }
        }
    }
}

/// The four marks say nothing that the facts below do not say in words, so that they are not read out.
fn hallmark(marks: &[String; 4], serif: &str) -> Markup {
    html! {
        table role="presentation" aria-hidden="true" cellpadding="0" cellspacing="0" { tr {
            @for (place, (mark, outline)) in marks.iter().zip(OUTLINES).enumerate() {
                @if place > 0 { td width="10" style="width:10px" {} }
                td class="mark" align="center" valign="middle" width="64" height="68"
                    style={ "width:64px;height:68px;border-radius:" (outline) ";background:" (MARK) ";color:" (SHEET) ";font:" (size(mark)) "px/1 " (serif) } {
                    (mark)
                }
            }
        } }
    }
}

fn size(mark: &str) -> u8 {
    if mark.chars().count() > 2 { 20 } else { 26 }
}

fn button(label: &str, copy: &str, address: &str) -> Markup {
    html! {
        p style="margin:0 0 10px" {
            a class="button" href=(address)
                style={ "display:inline-block;padding:14px 26px;border-radius:4px;background:" (ACCENT) ";color:" (SHEET) ";font-weight:600;text-decoration:none" } {
                (label)
            }
        }
        p class="faint" style={ "margin:0 0 28px;font-size:14px;overflow-wrap:anywhere;color:" (FAINT) } { (copy) " " (address) }
    }
}

fn foot(sheet: &Sheet) -> Markup {
    html! {
        div class="foot faint" style={ "margin-top:36px;padding-top:14px;border-top:1px solid " (FAINT) ";font-size:14px;color:" (FAINT) } {
            p style="margin:0 0 14px" { (with_whole_addresses(&sheet.why)) br; (sheet.reference) }
            p style="margin:0" {
                @for (place, line) in sheet.imprint.iter().enumerate() {
                    @if place > 0 { br; }
                    (line)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c1_an_address_in_a_sentence_stays_whole() {
        let held = |words: &str| {
            let page = with_whole_addresses(words).into_string();
            let spans = page.split("nowrap\">").skip(1);
            spans
                .map(|rest| rest.split('<').next().unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            held("Write to partner-service@a-b.example."),
            ["partner-service@a-b.example"]
        );
        assert_eq!(
            held("佐藤さん（a-b@c.example）と d@e.example"),
            ["a-b@c.example", "d@e.example"]
        );
        assert!(held("Nobody @ home").is_empty());
    }
}
