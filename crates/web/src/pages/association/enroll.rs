//! *Create Enrollment* and *Enroll New Organization*: into the wizard with what is known and what was entered (rule A3).

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::association::FIND_FIELDS;
use membership::enrollment::{Contact, Draft, Step};
use membership::terms::Typed;
use workflows::enrollment::{self as act, Beginning, Begun, Earlier};

use super::path_of;
use super::results::hidden;
use crate::forms::Posted;
use crate::look;
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// The id of the form.
const FORM: &str = "earlier";

/// Leads who opens the address itself to the search.
pub async fn back() -> Response {
    see_other("/associate")
}

/// Begins the enrollment, and asks first where one has begun already.
pub async fn begin(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let searched = posted.typed(|field| FIND_FIELDS.contains(&field));
    let back = path_of(&searched);
    let Some(session) = &visit.session else {
        return Err(Fault::SignInFirst(back));
    };
    if let Some(language) = posted.language() {
        return super::super::in_language(&visit, language, |_| see_other(&back)).await;
    }
    let known = match posted.one("known") {
        "" => None,
        id => Some(id.parse().map_err(|_| Fault::NotFound)?),
    };
    let earlier = if posted.pressed("earlier", "replace") {
        Earlier::Replace
    } else {
        Earlier::Keep
    };
    let beginning = Beginning {
        known,
        searched: searched.clone(),
        earlier,
    };
    let begun = act::begin(&visit.center.house, session.account, beginning, visit.language).await?;
    Ok(match begun {
        Begun::Complete => see_other("/enroll/agreement"),
        Begun::Incomplete => see_other("/enroll/contact?needed=yes"),
        Begun::Offer => see_other("/enroll/contact/found"),
        Begun::Enrolled(id) => {
            let pairs = [("by", "id"), ("partner_id", id.as_str())];
            see_other(&path_of(&Typed::from_pairs(pairs, |_| true)))
        }
        Begun::Earlier(draft) => ask(&visit, &draft, &searched, posted.one("known")).into_response(),
    })
}

/// Asks before what somebody has typed is lost.
fn ask(visit: &Visit, draft: &Draft, searched: &Typed, known: &str) -> Markup {
    let voice = visit.voice();
    let typed = draft.entries.typed(Step::Contact);
    let name = Contact::check(typed).map_or_else(
        |_| typed.one("legal_name").trim().to_owned(),
        |contact| contact.shown_name().to_owned(),
    );
    let day = voice.day(draft.kept_until);
    let kept = if name.is_empty() {
        voice.tell("find-earlier-unnamed", &[("day", day.into())])
    } else {
        voice.tell(
            "find-earlier-named",
            &[("name", name.as_str().into()), ("day", day.into())],
        )
    };
    let title = voice.say("find-earlier-title");
    let main = html! {
        (look::heading(title, Some(&kept)))
        p { (voice.say("find-earlier-lead")) }
        form #(FORM) method="post" action="/associate/enroll" {
            (hidden(searched))
            @if !known.is_empty() { input type="hidden" name="known" value=(known); }
            input type="hidden" name="earlier" value="replace";
            (look::actions(
                html! {
                    (look::link_primary(voice.say("find-earlier-go-on"), &format!("/enroll/{}", draft.entries.furthest().word())))
                    (look::button_plain(voice.say("find-earlier-replace")))
                },
                None,
            ))
        }
    };
    visit.page(Sheet {
        title,
        form: Some(FORM),
        member: None,
        main,
    })
}
