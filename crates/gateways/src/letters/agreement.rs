//! The agreement as it was signed: a page to read and print, and the text itself to check it by (rule E8).

use maud::{DOCTYPE, Markup, PreEscaped, html};
use membership::letters::Enrolled;
use membership::names;
use pulldown_cmark::{Event, Options, Parser};
use words::Voice;

use super::{Attachment, Sender};

/// Black on white, for the screen and for paper.
const STYLE: &str = "\
body{max-width:42em;margin:2em auto;padding:0 1em;font:17px/1.6 Georgia,serif;color:#000;background:#fff}\
h1,h2,h3{font-weight:400;line-height:1.25}\
section{margin-top:3em;border-top:1px solid #000;font-size:15px}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3em 1.5em}\
dt{color:#495459}dd{margin:0;overflow-wrap:anywhere}\
@media print{body{max-width:none;margin:0;font-size:10.5pt}dl{break-inside:avoid}}";

/// Attaches the signed agreement, and the very text whose digest the signature holds.
pub(super) fn attach(enrolled: &Enrolled, text: &str, voice: Voice<'_>, sender: &Sender) -> Vec<Attachment> {
    let named = |ending: &str| format!("agreement-{}.{ending}", enrolled.partner_id.as_str());
    let proof = Attachment {
        file_name: named("md"),
        media_type: "text/markdown; charset=utf-8",
        content: text.to_owned(),
    };
    let page = Attachment {
        file_name: named("html"),
        media_type: "text/html; charset=utf-8",
        content: page(enrolled, text, voice, sender, &proof.file_name),
    };
    vec![page, proof]
}

fn page(enrolled: &Enrolled, text: &str, voice: Voice<'_>, sender: &Sender, proof: &str) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang=(enrolled.agreement_language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title(text)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main { (rendered(text)) }
                section lang=(voice.language().tag()) {
                    h2 { (voice.say("letter-agreement-signature")) }
                    dl {
                        @for (what, fact) in facts(enrolled, voice, sender) { dt { (what) } dd { (fact) } }
                    }
                    p { (voice.tell("letter-agreement-proof", &[("file", proof.into())])) }
                }
            }
        }
    };
    markup.into_string()
}

fn facts<'w>(enrolled: &Enrolled, voice: Voice<'w>, sender: &Sender) -> Vec<(&'w str, String)> {
    let organization = if enrolled.shown_name == enrolled.legal_name {
        enrolled.legal_name.clone()
    } else {
        format!("{} ({})", enrolled.legal_name, enrolled.shown_name)
    };
    vec![
        (voice.say("letter-agreement-organization"), organization),
        (voice.say("letter-agreement-partner-id"), enrolled.partner_id.grouped()),
        (voice.say("letter-agreement-program"), sender.program_name.clone()),
        (voice.say("letter-agreement-vendor"), sender.vendor_legal_name.clone()),
        (
            voice.say("letter-agreement-signed-by"),
            names::of_person(&enrolled.first_name, &enrolled.last_name),
        ),
        (voice.say("letter-agreement-job-title"), enrolled.job_title.clone()),
        (
            voice.say("letter-agreement-signed-at"),
            voice.instant(enrolled.signed_at, &sender.time_zone),
        ),
        (
            voice.say("letter-agreement-signed-at-utc"),
            enrolled.signed_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        ),
        (voice.say("letter-agreement-edition"), enrolled.edition.clone()),
        (
            voice.say("letter-agreement-language"),
            enrolled.agreement_language.own_name().to_owned(),
        ),
        (
            voice.say("letter-agreement-digest"),
            enrolled.agreement_digest.hex().to_owned(),
        ),
    ]
}

/// The text's first heading.
fn title(markdown: &str) -> &str {
    markdown
        .lines()
        .find_map(|line| line.strip_prefix("# "))
        .unwrap_or_default()
        .trim()
}

/// The text as HTML. What looks like HTML in it is shown as it was written: it was signed as text.
fn rendered(markdown: &str) -> Markup {
    let as_text = |event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        other => other,
    };
    let mut written = String::new();
    pulldown_cmark::html::push_html(&mut written, Parser::new_ext(markdown, Options::empty()).map(as_text));
    PreEscaped(written)
}
