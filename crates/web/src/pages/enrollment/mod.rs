//! The wizard: four pages and a progress bar that rises (rules E2 to E12). Guide: steps 8 to 19.

pub mod agreement;
pub mod cancel;
pub mod congratulations;
pub mod contact;
pub mod found;
pub mod individual;
pub mod organization;

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::credentials::{CONFIRMED_FIELD, NUMBER_FIELD};
use membership::enrollment::{AGREEMENT_FIELDS, CONTACT_FIELDS, Draft, Step};
use membership::terms::{AccountId, Typed};
use words::Voice;
use workflows::standing::{self, Membership};
use workflows::{Failure, House, enrollment as act};

use super::told::Told;
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::look::{self, State, StepLink, Tone};
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// The id of the form of every page.
const FORM: &str = "enrollment";

/// The query of the page that is shown to who sent a form of another enrollment than theirs.
const STRAY: &str = "stray=yes";

/// Explains enrollment; *Begin Enrollment* starts it, or goes on where one stopped (rules E2, E6).
pub async fn introduce(visit: Visit) -> Result<Markup, Fault> {
    let voice = visit.voice();
    let house = &visit.center.house;
    let (draft, memberships) = match &visit.session {
        Some(session) => (
            act::draft(house, session.account).await?,
            standing::memberships(house, session.account).await?,
        ),
        None => (None, Vec::new()),
    };
    let program = voice.say("program-name");
    let title = voice.tell("enrollment-introduction-title", &[("program", program.into())]);
    let main = html! {
        (stray_notice(&visit, draft.as_ref()))
        (look::heading(&title, Some(voice.say("enrollment-introduction-lead"))))
        @if let Some(draft) = &draft {
            (look::notice(Tone::Tell, html! {
                p { (voice.tell("enrollment-introduction-draft", &[("day", voice.day(draft.kept_until).into())])) }
            }))
        }
        @if !memberships.is_empty() { (look::notice(Tone::Tell, members(voice, &memberships))) }
        (look::part(voice.say("enrollment-introduction-steps"), steps(&visit)))
        (look::part(voice.say("enrollment-introduction-needs"), needs(&visit)))
        (begin(&visit, draft.as_ref()))
    };
    Ok(visit.page(Sheet {
        title: &title,
        form: None,
        member: None,
        main,
    }))
}

/// Tells who belongs to an organization already that another one begins here.
fn members(voice: Voice<'_>, memberships: &[Membership]) -> Markup {
    html! {
        p { (voice.say("enrollment-introduction-member")) }
        ul {
            @for membership in memberships {
                li { a href={ "/organizations/" (membership.partner_id.as_str()) } dir="auto" { (membership.shown_name) } }
            }
        }
    }
}

fn steps(visit: &Visit) -> Markup {
    let voice = visit.voice();
    html! {
        ol.plain {
            @for step in Step::ALL {
                li {
                    strong { (voice.say(&format!("enrollment-step-{}", step.word()))) }
                    p { (voice.say(&format!("enrollment-introduction-step-{}", step.word()))) }
                }
            }
        }
    }
}

fn needs(visit: &Visit) -> Markup {
    let voice = visit.voice();
    html! {
        ul {
            @for key in ["enrollment-introduction-need-register", "enrollment-introduction-need-signer", "enrollment-introduction-need-mailbox"] {
                li { (voice.say(key)) }
            }
        }
    }
}

fn begin(visit: &Visit, draft: Option<&Draft>) -> Markup {
    let voice = visit.voice();
    match draft {
        Some(draft) => look::actions(
            html! {
                (look::link_primary(voice.say("enrollment-introduction-go-on"), &path(draft.entries.furthest())))
                (look::link_quiet(voice.say("enrollment-introduction-discard"), "/enroll/cancel"))
            },
            None,
        ),
        None => look::actions(
            look::link_primary(voice.say("enrollment-introduction-begin"), &path(Step::Contact)),
            visit
                .session
                .is_none()
                .then(|| voice.say("enrollment-introduction-sign-in")),
        ),
    }
}

/// Returns the path of a page of the wizard.
fn path(step: Step) -> String {
    format!("/enroll/{}", step.word())
}

/// Takes the entries of a page's own fields from what was sent.
pub async fn typed(house: &House, account: AccountId, step: Step, posted: &Posted) -> Result<Typed, Fault> {
    Ok(match step {
        Step::Contact => posted.typed(|field| CONTACT_FIELDS.contains(&field)),
        Step::Agreement => posted.typed(|field| AGREEMENT_FIELDS.contains(&field)),
        Step::IndividualProfile | Step::OrganizationProfile => {
            let Some(draft) = act::draft(house, account).await? else {
                return Ok(Typed::default());
            };
            let Ok(edition) = act::signed_edition(house, &draft.entries) else {
                return Ok(Typed::default());
            };
            let questionnaires = &edition.questionnaires;
            let own = if step == Step::IndividualProfile {
                &questionnaires.individual
            } else {
                &questionnaires.organization
            };
            let fields = own.field_names();
            let of_credential =
                |field: &str| step == Step::IndividualProfile && matches!(field, NUMBER_FIELD | CONFIRMED_FIELD);
            posted.typed(|field| of_credential(field) || fields.iter().any(|own| own == field))
        }
    })
}

/// The draft whose page is shown, opened by its owner; another page comes first where it is not that far (rule E3).
async fn open(visit: &Visit, step: Step) -> Result<Draft, Fault> {
    let session = visit.signed_in()?;
    let draft = act::draft(&visit.center.house, session.account)
        .await?
        .ok_or(Fault::First("/enroll".into()))?;
    draft
        .entries
        .open(step)
        .map_err(|not_yet| Fault::First(path(not_yet.first)))?;
    Ok(draft)
}

/// What was sent from a page, and for which draft that was shown.
pub fn form(account: AccountId, step: Step, posted: &Posted) -> act::Form {
    act::Form {
        account,
        draft: posted.one("draft").parse().ok(),
        step,
    }
}

/// Where somebody is led who sent a form of another enrollment than theirs: to their own, which stays as it is (rule E6).
pub async fn strayed(visit: &Visit, account: AccountId, step: Step) -> Result<String, Fault> {
    let own = act::draft(&visit.center.house, account).await?;
    let path = own.map_or_else(
        || "/enroll".to_owned(),
        |draft| path(draft.entries.open(step).map_or_else(|not_yet| not_yet.first, |()| step)),
    );
    Ok(format!("{path}?{STRAY}"))
}

/// Answers a form that was not taken: one of another enrollment leads to the reader's own.
async fn failed(visit: &Visit, form: act::Form, failure: Failure) -> Result<Response, Fault> {
    match failure {
        Failure::Missing => Ok(see_other(&strayed(visit, form.account, form.step).await?)),
        failure => Err(failure.into()),
    }
}

/// Says that a form belonged to another enrollment, and that nothing of it was kept.
fn stray_notice(visit: &Visit, draft: Option<&Draft>) -> Markup {
    let strayed = visit.path.split_once('?').is_some_and(|(_, query)| query == STRAY);
    let key = match draft {
        Some(_) => "enrollment-stray",
        None => "enrollment-stray-gone",
    };
    html! {
        @if strayed { (look::notice(Tone::Warn, html! { p { (visit.voice().say(key)) } })) }
    }
}

/// A page of the wizard that is to be shown.
struct Shown<'a> {
    step: Step,
    draft: Option<&'a Draft>,
    told: &'a Told,
    title: &'a str,
    lead: Option<&'a str>,
    /// What stands above the form: the agreement.
    above: Markup,
    fields: Markup,
    /// The guide's label of the page's own button.
    button: &'static str,
}

fn show(visit: &Visit, shown: Shown<'_>) -> Markup {
    let voice = visit.voice();
    let saved = shown.draft.map(|draft| {
        let zone = &visit.center.house.program.time_zone;
        let facts = [
            ("when", voice.instant(draft.changed_at, zone).into()),
            ("day", voice.day(draft.kept_until).into()),
        ];
        voice.tell("enrollment-saved", &facts)
    });
    let main = html! {
        (look::progress(voice, &links(visit, shown.step, shown.draft)))
        (shown.told.summary(voice))
        (stray_notice(visit, shown.draft))
        (look::heading(shown.title, shown.lead))
        (shown.above)
        form #(FORM) method="post" action=(path(shown.step)) novalidate {
            @if let Some(draft) = shown.draft { input type="hidden" name="draft" value=(draft.id); }
            (look::legend(voice))
            (shown.fields)
            (look::actions(
                html! {
                    (look::button_primary(voice.say(shown.button)))
                    (look::button_secondary(voice.say("enrollment-cancel"), "action", "cancel"))
                },
                saved.as_deref(),
            ))
        }
    };
    visit.page(Sheet {
        title: &shown.told.title(voice, shown.title),
        form: Some(FORM),
        member: None,
        main,
    })
}

fn links<'a>(visit: &'a Visit, now: Step, draft: Option<&Draft>) -> Vec<StepLink<'a>> {
    let state = |step: Step| match draft {
        _ if step == now => (State::Now, None),
        Some(draft) if draft.entries.is_finished(step) && draft.entries.open(step).is_ok() => {
            (State::Done, Some(href(step)))
        }
        Some(draft) if draft.entries.furthest() == step => (State::ToCome, Some(href(step))),
        _ => (State::ToCome, None),
    };
    let link = |step: Step| {
        let (state, href) = state(step);
        StepLink {
            label: visit.voice().say(&format!("enrollment-step-{}", step.word())),
            href,
            state,
        }
    };
    Step::ALL.map(link).into()
}

const fn href(step: Step) -> &'static str {
    match step {
        Step::Contact => "/enroll/contact",
        Step::Agreement => "/enroll/agreement",
        Step::IndividualProfile => "/enroll/individual-profile",
        Step::OrganizationProfile => "/enroll/organization-profile",
    }
}

/// Tells whether nothing was entered but what the page fills in by itself: then there is nothing to keep.
fn is_untouched(typed: &Typed) -> bool {
    typed
        .pairs()
        .all(|(field, value)| matches!(field, "preferred_language" | "country") || value.trim().is_empty())
}

/// What a page of the wizard does before its own button is looked at: a session that ended is carried through the door,
/// *Cancel* asks once, a language is kept. In each case what was typed is kept. Returns nothing where the page goes on.
async fn aside(visit: &Visit, step: Step, posted: &Posted) -> Result<Option<Response>, Fault> {
    let session = signed_in(visit, posted)?;
    let language = posted.language();
    let cancels = posted.pressed("action", "cancel");
    let refreshes = posted.pressed("action", "refresh");
    if language.is_none() && !cancels && !refreshes {
        return Ok(None);
    }
    let typed = typed(&visit.center.house, session.account, step, posted).await?;
    let mut strays = false;
    if !(cancels && is_untouched(&typed)) {
        match act::keep(&visit.center.house, form(session.account, step, posted), typed).await {
            // There is no draft that far: nothing to keep it in, and nothing to lose.
            Ok(()) | Err(Failure::NotYet(_)) => {}
            Err(Failure::Missing) => strays = true,
            Err(failure) => return Err(failure.into()),
        }
    }
    let on = if strays {
        strayed(visit, session.account, step).await?
    } else if cancels {
        "/enroll/cancel".to_owned()
    } else if refreshes {
        // Back to the field that was changed, so that a keyboard goes on from there.
        format!("{}#country", path(step))
    } else {
        path(step)
    };
    Ok(Some(match language {
        Some(language) => super::in_language(visit, language, |_| see_other(&on)).await?,
        None => see_other(&on).into_response(),
    }))
}
