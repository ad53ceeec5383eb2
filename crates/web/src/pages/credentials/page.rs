//! The pages of credentials.

use maud::{Markup, html};
use membership::access::Member;
use membership::refusal::Refusal;
use membership::terms::{PartnerId, Typed};
use words::Voice;
use workflows::credentials::{self as act, Credential, Held};
use workflows::standing::{self, Standing};

use super::super::cost;
use super::super::credential_field::CredentialField;
use super::super::organization::{name_of, path, within_form};
use super::super::told::Told;
use crate::look::{self, Column, Tone};
use crate::reply::Fault;
use crate::visit::Visit;

/// The id of the form.
const FORM: &str = "credential";

/// What is shown on the page beside what is linked.
#[derive(Default)]
pub(super) struct Shown<'a> {
    /// What was done just before.
    pub done: &'a str,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong with it.
    pub refusals: &'a [Refusal],
}

/// Returns the path of the page.
pub(super) fn path_of(partner_id: &PartnerId) -> String {
    format!("{}/credentials", path(partner_id))
}

async fn member(visit: &Visit, partner_id: &PartnerId) -> Result<(Member, Standing), Fault> {
    let (house, session) = (&visit.center.house, visit.signed_in()?);
    let member = standing::member(house, session.account, partner_id).await?;
    let (standing, _) = standing::review(house, &member).await?;
    Ok((member, standing))
}

/// Shows the credentials that are linked, and the form that links one.
pub(super) async fn credentials(visit: &Visit, partner_id: &PartnerId, shown: Shown<'_>) -> Result<Markup, Fault> {
    let (member, standing) = member(visit, partner_id).await?;
    let house = &visit.center.house;
    let own = act::own(house, &member).await?;
    let everybodys = match member.global_administrator() {
        Some(administrator) => Some(act::everybodys(house, &administrator).await?),
        None => None,
    };
    let voice = visit.voice();
    let told = Told::new(
        voice,
        shown.refusals,
        |_| voice.say("credentials-label-number").to_owned(),
        |_| Some(voice.say("credentials-missing-number").to_owned()),
    );
    let title = voice.say("credentials-title");
    let lead = voice.tell("credentials-lead", &[("organization", name_of(&standing).into())]);
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(&lead)))
        @if matches!(shown.done, "linked" | "already" | "unlinked") {
            (look::notice(Tone::Ok, html! { p { (voice.say(&format!("credentials-done-{}", shown.done))) } }))
        }
        (look::part(voice.say("credentials-own"), list(visit, partner_id, &own)))
        (look::part(voice.say("credentials-add"), form(voice, partner_id, &shown, &told)))
        @if let Some(all) = &everybodys {
            (look::part(voice.say("credentials-everybodys"), overview(voice, all)))
        }
    };
    Ok(within_form(
        visit,
        &member,
        &standing,
        &told.title(voice, title),
        Some(FORM),
        main,
    ))
}

fn form(voice: Voice<'_>, partner_id: &PartnerId, shown: &Shown<'_>, told: &Told) -> Markup {
    let field = CredentialField {
        voice,
        required: true,
        typed: &shown.typed,
        refusals: shown.refusals,
        told,
    };
    html! {
        form #(FORM) method="post" action=(path_of(partner_id)) novalidate {
            (look::legend(voice))
            (field.show())
            (look::actions(look::button_primary(voice.say("credentials-link")), None))
        }
    }
}

fn list(visit: &Visit, partner_id: &PartnerId, own: &[Credential]) -> Markup {
    let voice = visit.voice();
    html! {
        @if own.is_empty() { p { (voice.say("credentials-none")) } }
        @for credential in own {
            @let number = credential.linked.number.as_str();
            @let since = visit.center.house.program.today(credential.linked.linked_at);
            (earned(voice, credential))
            p {
                (voice.tell("credentials-since", &[("day", voice.day(since).into())])) " "
                a href={ (path_of(partner_id)) "/" (number) "/unlink" } {
                    (voice.say("credentials-unlink")) span.unseen { " " (number) }
                }
            }
        }
    }
}

/// What the register says of a credential, with days as the reader writes them.
fn earned(voice: Voice<'_>, credential: &Credential) -> Markup {
    let caption = voice.tell(
        "credentials-number",
        &[("number", credential.linked.number.as_str().into())],
    );
    if credential.earned.is_empty() {
        return html! { p { strong { (caption) } } p { (voice.say("credentials-nothing")) } };
    }
    let columns = ["credentials-earned", "credentials-on", "credentials-until"].map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let row = |held: &Held| {
        let until = held
            .until
            .map_or_else(|| voice.say("credentials-no-end").to_owned(), |day| voice.day(day));
        vec![
            html! { (named(voice, held)) },
            html! { (voice.day(held.on)) },
            html! { (until) },
        ]
    };
    let rows: Vec<Vec<Markup>> = credential.earned.iter().map(row).collect();
    look::table(&caption, &columns, &rows)
}

/// The program's name of what is held; its id where today's edition has it no longer.
fn named<'a>(voice: Voice<'a>, held: &'a Held) -> std::borrow::Cow<'a, str> {
    let key = held.sentence();
    if voice.knows(&key) {
        voice.say(&key).into()
    } else {
        held.id.as_str().into()
    }
}

/// Whose credentials count for the organization: for its administrators, who cannot unlink them.
fn overview(voice: Voice<'_>, all: &[Credential]) -> Markup {
    if all.is_empty() {
        return html! { p { (voice.say("credentials-nobodys")) } };
    }
    let columns = ["credentials-holder", "credentials-head-number", "credentials-holds"].map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let row = |credential: &Credential| {
        let held: Vec<_> = credential.earned.iter().map(|held| named(voice, held)).collect();
        let held: Vec<&str> = held.iter().map(AsRef::as_ref).collect();
        vec![
            html! { span dir="auto" { (credential.linked.name.whole()) } },
            html! { (credential.linked.number.as_str()) },
            html! { (voice.list(&held)) },
        ]
    };
    let rows: Vec<Vec<Markup>> = all.iter().map(row).collect();
    look::table(voice.say("credentials-everybodys-caption"), &columns, &rows)
}

/// Asks once whether a credential is to be unlinked.
pub(super) async fn unlinking(visit: &Visit, partner_id: &PartnerId, number: &str) -> Result<Markup, Fault> {
    let (member, standing) = member(visit, partner_id).await?;
    let told = standing::cost_of_credential(&visit.center.house, &member, number).await?;
    let voice = visit.voice();
    let title = voice.tell("credentials-unlink-title", &[("number", number.into())]);
    let lead = voice.tell(
        "credentials-unlink-lead",
        &[("organization", name_of(&standing).into())],
    );
    let main = html! {
        (look::heading(&title, Some(&lead)))
        (cost::part(voice, &path(partner_id), &told))
        form #(FORM) method="post" action={ (path_of(partner_id)) "/" (number) "/unlink" } {
            (look::actions(
                html! {
                    (look::link_primary(voice.say("credentials-unlink-keep"), &path_of(partner_id)))
                    (look::button_plain(voice.say("credentials-unlink-confirm")))
                },
                None,
            ))
        }
    };
    Ok(within_form(visit, &member, &standing, &title, Some(FORM), main))
}
