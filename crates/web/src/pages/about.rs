//! What the footer leads to: cookies and privacy, accessibility, and whom to write to.

use maud::{Markup, html};

use crate::cookies;
use crate::look;
use crate::visit::{Sheet, Visit};

/// Shows which cookies there are, and what is kept for how long.
pub async fn privacy(visit: Visit) -> Markup {
    let voice = visit.voice();
    let title = voice.say("about-privacy-title");
    let session = cookies::session_name(&visit.center.settings);
    let main = html! {
        (look::heading(title, Some(voice.say("about-privacy-lead"))))
        (look::part(voice.say("about-privacy-cookies"), look::long_facts(&[
            (session, html! { (voice.say("about-privacy-session")) }),
            (cookies::LANGUAGE, html! { (voice.say("about-privacy-language")) }),
        ])))
        (look::part(voice.say("about-privacy-kept"), html! {
            ul {
                @for key in ["about-privacy-drafts", "about-privacy-signatures", "about-privacy-links", "about-privacy-logs"] {
                    li { (voice.say(key)) }
                }
            }
        }))
    };
    visit.page(Sheet {
        title,
        form: None,
        member: None,
        main,
    })
}

/// Shows what was done so that everyone can use the center, and what is known to be missing.
pub async fn accessibility(visit: Visit) -> Markup {
    let voice = visit.voice();
    let title = voice.say("about-accessibility-title");
    let main = html! {
        (look::heading(title, Some(voice.say("about-accessibility-lead"))))
        ul {
            @for key in ["about-accessibility-keyboard", "about-accessibility-script", "about-accessibility-tested", "about-accessibility-gaps"] {
                li { (voice.say(key)) }
            }
        }
    };
    visit.page(Sheet {
        title,
        form: None,
        member: None,
        main,
    })
}

/// Shows whom to write to.
pub async fn contact(visit: Visit) -> Markup {
    let voice = visit.voice();
    let title = voice.say("about-contact-title");
    let centers = &visit.center.house.program.vendor.service_centers;
    let rows: Vec<(&str, Markup)> = centers
        .iter()
        .map(|center| {
            let mail = html! { a href={ "mailto:" (center.email) } { (center.email) } };
            (voice.say(&format!("service-center-{}", center.id)), mail)
        })
        .collect();
    let main = html! {
        (look::heading(title, Some(voice.say("about-contact-lead"))))
        (look::long_facts(&rows))
    };
    visit.page(Sheet {
        title,
        form: None,
        member: None,
        main,
    })
}
