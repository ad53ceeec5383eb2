//! *Become a member now* leads to the choice (rule E1). Guide: steps 5 to 7.

use axum::extract::Query;
use maud::{Markup, html};
use serde::Deserialize;

use crate::look::{self, Door, Tone};
use crate::visit::{Sheet, Visit};

/// What was done just before: an enrollment was deleted.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// Shows the two doors; to who has just deleted an enrollment, that it is gone (rule E5).
pub async fn show(visit: Visit, Query(done): Query<Done>) -> Markup {
    let voice = visit.voice();
    let title = voice.say("enroll-now-title");
    let say = |keys: [&str; 3]| keys.map(|key| voice.say(key));
    let new_points = say([
        "enroll-now-new-point-register",
        "enroll-now-new-point-signer",
        "enroll-now-new-point-minutes",
    ]);
    let member_points = say([
        "enroll-now-member-point-name",
        "enroll-now-member-point-mail",
        "enroll-now-member-point-minutes",
    ]);
    let doors = [
        Door {
            drawing: look::gable(),
            title: voice.say("enroll-now-new-title"),
            text: voice.say("enroll-now-new-text"),
            points: &new_points,
            label: voice.say("enroll-now-enroll-my-organization"),
            href: "/enroll",
        },
        Door {
            drawing: look::door(),
            title: voice.say("enroll-now-member-title"),
            text: voice.say("enroll-now-member-text"),
            points: &member_points,
            label: voice.say("enroll-now-associate-as-an-individual"),
            href: "/associate",
        },
    ];
    let main = html! {
        @if done.done == "deleted" {
            (look::notice(Tone::Ok, html! { p { (voice.say("enroll-now-deleted")) } }))
        }
        (look::heading(title, Some(voice.say("enroll-now-lead"))))
        (look::doors(&doors))
    };
    visit.page(Sheet {
        title,
        form: None,
        member: None,
        main,
    })
}
