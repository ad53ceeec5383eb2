//! *Customer References*: the list, the form, one reference, and the page that a customer opens from the mail (rules Q3, Q4).

pub mod answering;
mod showing;

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::access::Administrator;
use membership::references::FIELDS;
use membership::refusal::Refusal;
use membership::terms::{ReferenceId, Typed};
use serde::Deserialize;
use workflows::Failure;
use workflows::references::{self as act, Choice, Shown};
use workflows::standing;

use self::showing::Form;
use super::rooms::Rooms;
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::pages::{again, in_language};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// What was done just before.
#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// The pages of the references, for who administers something. For anybody else there are none.
struct Desk<'v> {
    rooms: Rooms<'v>,
    administrator: Administrator,
    choice: Choice,
}

impl<'v> Desk<'v> {
    async fn of(visit: &'v Visit, id: &str) -> Result<Self, Fault> {
        let rooms = Rooms::of(visit, id).await?;
        let administrator = rooms.administrator()?;
        let choice = act::choice(&visit.center.house, &administrator).await?;
        Ok(Self {
            rooms,
            administrator,
            choice,
        })
    }

    fn in_language<'o>(&self, visit: &'o Visit) -> Desk<'o>
    where
        'v: 'o,
    {
        Desk {
            rooms: self.rooms.in_language(visit),
            administrator: self.administrator,
            choice: self.choice.clone(),
        }
    }

    fn list(&self) -> String {
        self.rooms.at("/references")
    }

    fn of_reference(&self, id: ReferenceId) -> String {
        format!("{}/{id}", self.list())
    }

    async fn one(&self, id: &str) -> Result<Shown, Fault> {
        let id = parse(id)?;
        Ok(act::look_at(&self.rooms.visit.center.house, &self.administrator, id).await?)
    }

    /// Leads back to a reference after something was done with it, or says why it was not.
    async fn after(&self, id: ReferenceId, word: &str, done: Result<(), Failure>) -> Result<Response, Fault> {
        match done {
            Ok(()) => Ok(see_other(&format!("{}?done={word}", self.of_reference(id)))),
            Err(Failure::Refused(refusals)) => {
                let shown = act::look_at(&self.rooms.visit.center.house, &self.administrator, id).await?;
                Ok(again(showing::one(self, &shown, "", &refusals)))
            }
            Err(failure) => Err(failure.into()),
        }
    }
}

fn parse(id: &str) -> Result<ReferenceId, Fault> {
    id.parse().map_err(|_| Fault::NotFound)
}

/// Paragraphs that somebody typed.
fn paragraphs(text: &str) -> Markup {
    html! { div.described dir="auto" { @for line in text.lines().filter(|line| !line.trim().is_empty()) { p { (line) } } } }
}

/// Lists the references, each with its state.
pub async fn list(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    let desk = Desk::of(&visit, &id).await?;
    let shown = act::list(&visit.center.house, &desk.administrator).await?;
    Ok(showing::list(&desk, &shown))
}

/// *Write a reference*.
pub async fn new(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    let desk = Desk::of(&visit, &id).await?;
    let mut typed = Typed::default();
    typed.set("mail_language", visit.language.tag());
    let form = Form {
        id: ReferenceId::from_uuid(visit.center.house.key()),
        typed: &typed,
        refusals: &[],
    };
    Ok(showing::form(&desk, &form))
}

/// Keeps a reference, and mails its customer.
pub async fn write(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    signed_in(&visit, &posted)?;
    let desk = Desk::of(&visit, &id).await?;
    let typed = posted.typed(|field| FIELDS.contains(&field));
    let id = parse(posted.one("reference"))?;
    let form = |desk: &Desk<'_>, refusals: &[Refusal]| {
        let typed = &typed;
        showing::form(desk, &Form { id, typed, refusals })
    };
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let page = form(&desk.in_language(&other), &[]);
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    let (house, account) = (&visit.center.house, desk.rooms.session.account);
    match act::write(house, account, &desk.rooms.partner_id, id, typed.clone()).await {
        Ok(()) => Ok(see_other(&format!("{}?done=written", desk.of_reference(id)))),
        Err(Failure::Refused(refusals)) => Ok(again(form(&desk, &refusals))),
        Err(failure) => Err(failure.into()),
    }
}

/// Shows one reference: what it says, what the customer answered, and what can be done with it.
pub async fn show(
    visit: Visit,
    Path((id, reference)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Markup, Fault> {
    let desk = Desk::of(&visit, &id).await?;
    let shown = desk.one(&reference).await?;
    Ok(showing::one(&desk, &shown, &done.done, &[]))
}

/// Leads from the address of one of a reference's forms back to it: who chose another language after a mistake comes here.
pub async fn back(visit: Visit, Path((id, reference)): Path<(String, String)>) -> Result<Response, Fault> {
    let desk = Desk::of(&visit, &id).await?;
    let shown = desk.one(&reference).await?;
    Ok(see_other(&desk.of_reference(shown.reference.id)))
}

/// Gives a reference to a competency or to the points.
pub async fn assign(
    visit: Visit,
    Path((id, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    let desk = Desk::of(&visit, &id).await?;
    let id = desk.one(&reference).await?.reference.id;
    let (house, account) = (&visit.center.house, desk.rooms.session.account);
    let done = act::assign(house, account, &desk.rooms.partner_id, id, posted.one("competency")).await;
    desk.after(id, "assigned", done).await
}

/// Mails the customer once more.
pub async fn resend(visit: Visit, Path((id, reference)): Path<(String, String)>) -> Result<Response, Fault> {
    let desk = Desk::of(&visit, &id).await?;
    let id = desk.one(&reference).await?.reference.id;
    let done = act::resend(
        &visit.center.house,
        desk.rooms.session.account,
        &desk.rooms.partner_id,
        id,
    )
    .await;
    desk.after(id, "resent", done).await
}

/// Says what taking a reference back changes, before it does.
pub async fn ask(visit: Visit, Path((id, reference)): Path<(String, String)>) -> Result<Markup, Fault> {
    let desk = Desk::of(&visit, &id).await?;
    let shown = desk.one(&reference).await?;
    let (house, organization) = (&visit.center.house, desk.administrator.organization());
    let told = standing::cost_of_reference(house, organization, shown.reference.id).await?;
    Ok(showing::withdraw(&desk, &shown, &told))
}

/// Takes a reference back.
pub async fn withdraw(visit: Visit, Path((id, reference)): Path<(String, String)>) -> Result<Response, Fault> {
    let desk = Desk::of(&visit, &id).await?;
    let id = desk.one(&reference).await?.reference.id;
    let done = act::withdraw(
        &visit.center.house,
        desk.rooms.session.account,
        &desk.rooms.partner_id,
        id,
    )
    .await;
    desk.after(id, "withdrawn", done).await
}
