//! The ten languages, on every page in their own names (rule X2).

use maud::{Markup, html};
use membership::terms::Language;

use super::frame::Frame;

/// Returns the menu of languages in the header.
pub(super) fn language_menu(frame: &Frame<'_>) -> Markup {
    let own_name = frame.voice.language().own_name();
    html! {
        @if let Some(form) = frame.form {
            // The first submit button of a form is the one that Enter presses; it must not be a language.
            button.unseen type="submit" form=(form) tabindex="-1" aria-hidden="true" { (own_name) }
        }
        details.menu.tongue name="menu" {
            summary aria-label=(label(frame)) { span { (own_name) } }
            ul.leaf { (languages(frame)) }
        }
    }
}

/// Returns the row of languages in the footer.
pub(super) fn footer_languages(frame: &Frame<'_>) -> Markup {
    html! {
        nav #languages aria-label=(frame.voice.say("look-languages")) { ul { (languages(frame)) } }
    }
}

fn label(frame: &Frame<'_>) -> String {
    frame.voice.tell(
        "look-language",
        &[("language", frame.voice.language().own_name().into())],
    )
}

fn languages(frame: &Frame<'_>) -> Markup {
    let current = |language| (language == frame.voice.language()).then_some("true");
    html! {
        @for language in Language::ALL {
            li {
                @match frame.form {
                    Some(form) => {
                        button type="submit" form=(form) name="language" value=(language.tag()) formnovalidate
                            lang=(language.tag()) aria-current=[current(language)] { (language.own_name()) }
                    }
                    None => {
                        a href=(in_language(frame.path, language)) rel="alternate" lang=(language.tag())
                            hreflang=(language.tag()) aria-current=[current(language)] { (language.own_name()) }
                    }
                }
            }
        }
    }
}

/// Returns the address of the same page in `language`, its other parameters kept.
pub fn in_language(path: &str, language: Language) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let kept = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("language="));
    let chosen = format!("language={}", language.tag());
    format!("{path}?{}", kept.chain([chosen.as_str()]).collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x2_a_language_link_leads_to_the_same_page_and_keeps_its_other_parameters() {
        assert_eq!(in_language("/", Language::Japanese), "/?language=ja");
        assert_eq!(
            in_language("/directory?id=4&language=de&page=2", Language::English),
            "/directory?id=4&page=2&language=en"
        );
    }
}
