//! An organization's mail domains: which let colleagues in, and how they are proved (rule A6).

mod showing;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::access::GlobalAdministrator;
use membership::refusal::Refusal;
use membership::terms::DomainId;
use serde::Deserialize;
use workflows::association::domains::{self as act, Held, Mailbox};
use workflows::{Failure, Secret};

use crate::carried::signed_in;
use crate::forms::Posted;
use crate::look;
use crate::pages::rooms::Rooms;
use crate::pages::told::{Told, key_of};
use crate::pages::{again, in_language, not_too_often, too_often, tried_too_often};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// What was done just before.
#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
    #[serde(default)]
    checked: String,
}

/// What was typed and refused.
#[derive(Default)]
struct Refused {
    typed: String,
    refusals: Vec<Refusal>,
}

/// The domains' pages, for who administers all of the organization. For anybody else there is no such page.
struct Office<'v> {
    rooms: Rooms<'v>,
    administrator: GlobalAdministrator,
}

impl<'v> Office<'v> {
    async fn of(visit: &'v Visit, id: &str) -> Result<Self, Fault> {
        Self::in_rooms(Rooms::of(visit, id).await?)
    }

    fn in_rooms(rooms: Rooms<'v>) -> Result<Self, Fault> {
        let administrator = rooms.member.global_administrator().ok_or(Fault::NotFound)?;
        Ok(Self { rooms, administrator })
    }

    fn domains(&self) -> String {
        self.rooms.at("/domains")
    }

    fn of_domain(&self, domain: DomainId) -> String {
        format!("{}/{domain}", self.domains())
    }

    fn page(&self, title: &str, main: Markup) -> Markup {
        self.rooms.page(title, None, main)
    }

    fn told(&self, refused: &Refused) -> Told {
        let voice = self.rooms.visit.voice();
        Told::new(
            voice,
            &refused.refusals,
            |field| voice.say(&format!("domains-label-{}", key_of(field))).to_owned(),
            |field| Some(voice.say(&format!("domains-missing-{}", key_of(field))).to_owned()),
        )
    }

    async fn list(&self, done: &Done, refused: &Refused) -> Result<Markup, Fault> {
        let held = act::list(&self.rooms.visit.center.house, &self.administrator).await?;
        Ok(showing::list(self, &held, done, refused))
    }

    async fn one(&self, domain: &str) -> Result<Held, Fault> {
        let id: DomainId = domain.parse().map_err(|_| Fault::NotFound)?;
        Ok(act::look_at(&self.rooms.visit.center.house, &self.administrator, id).await?)
    }
}

/// Lists the domains, and takes another.
pub async fn list(visit: Visit, Path(id): Path<String>, Query(done): Query<Done>) -> Result<Markup, Fault> {
    Office::of(&visit, &id).await?.list(&done, &Refused::default()).await
}

/// Claims a domain, and leads to what is to be done for it.
pub async fn claim(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    signed_in(&visit, &posted)?;
    let office = Office::of(&visit, &id).await?;
    let typed = posted.one("domain");
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let office = Office::in_rooms(office.rooms.in_language(&other))?;
        let before = Refused {
            typed: typed.to_owned(),
            refusals: Vec::new(),
        };
        let page = office.list(&Done::default(), &before).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    match act::claim(
        &visit.center.house,
        office.rooms.session.account,
        &office.rooms.partner_id,
        typed,
    )
    .await
    {
        Ok(domain) => Ok(see_other(&office.of_domain(domain))),
        Err(Failure::Refused(refusals)) => {
            let typed = typed.to_owned();
            Ok(again(
                office.list(&Done::default(), &Refused { typed, refusals }).await?,
            ))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Shows a domain: its state, and what proves it.
pub async fn show(
    visit: Visit,
    Path((id, domain)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Markup, Fault> {
    let office = Office::of(&visit, &id).await?;
    let held = office.one(&domain).await?;
    Ok(showing::one(&office, &held, &done, &Refused::default()))
}

/// Leads from the address of one of a domain's forms back to it: who chose another language after a mistake comes here.
pub async fn back(visit: Visit, Path((id, domain)): Path<(String, String)>) -> Result<Response, Fault> {
    let office = Office::of(&visit, &id).await?;
    let held = office.one(&domain).await?;
    Ok(see_other(&office.of_domain(held.domain.id)))
}

/// *Check now*: looks at the record, and says what is there.
pub async fn check(visit: Visit, Path((id, domain)): Path<(String, String)>) -> Result<Response, Fault> {
    let office = Office::of(&visit, &id).await?;
    let id = office.one(&domain).await?.domain.id;
    not_too_often(&visit)?;
    let finding = act::check(
        &visit.center.house,
        office.rooms.session.account,
        &office.rooms.partner_id,
        id,
    )
    .await?;
    Ok(see_other(&format!(
        "{}?checked={}",
        office.of_domain(id),
        finding.word()
    )))
}

/// Mails a link to a mailbox in the domain.
pub async fn mail_link(
    visit: Visit,
    Path((id, domain)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    let office = Office::of(&visit, &id).await?;
    let held = office.one(&domain).await?;
    let typed = posted.one("mailbox");
    let page = |refusals| {
        let typed = typed.to_owned();
        showing::one(&office, &held, &Done::default(), &Refused { typed, refusals })
    };
    let target = format!("{typed}@{}", held.domain.domain);
    if let Err(wait) = visit.center.limits.mail(visit.client, &target) {
        return Ok(too_often(page(vec![tried_too_often("mailbox", wait)]), wait));
    }
    let (account, id) = (office.rooms.session.account, held.domain.id);
    let house = &visit.center.house;
    match act::mail_link(house, account, &office.rooms.partner_id, id, typed, visit.language).await {
        Ok(_) => Ok(see_other(&format!("{}?done=sent", office.of_domain(id)))),
        Err(Failure::Refused(refusals)) => Ok(again(page(refusals))),
        Err(failure) => Err(failure.into()),
    }
}

/// Proves a domain by the address that the administrator signs in with.
pub async fn prove_by_own_address(visit: Visit, Path((id, domain)): Path<(String, String)>) -> Result<Response, Fault> {
    let office = Office::of(&visit, &id).await?;
    let id = office.one(&domain).await?.domain.id;
    act::prove_by_own_address(
        &visit.center.house,
        office.rooms.session.account,
        &office.rooms.partner_id,
        id,
    )
    .await?;
    Ok(see_other(&format!("{}?done=proved", office.of_domain(id))))
}

/// Says what giving a domain up changes, before it does.
pub async fn end_page(visit: Visit, Path((id, domain)): Path<(String, String)>) -> Result<Markup, Fault> {
    let office = Office::of(&visit, &id).await?;
    let held = office.one(&domain).await?;
    Ok(showing::end(&office, &held))
}

/// Gives a domain up.
pub async fn end(visit: Visit, Path((id, domain)): Path<(String, String)>) -> Result<Response, Fault> {
    let office = Office::of(&visit, &id).await?;
    let id = office.one(&domain).await?.domain.id;
    act::end(
        &visit.center.house,
        office.rooms.session.account,
        &office.rooms.partner_id,
        id,
    )
    .await?;
    Ok(see_other(&format!("{}?done=ended", office.domains())))
}

/// Shows what a mailed link proves. Opening it proves nothing.
pub async fn link_page(visit: Visit, Path((id, token)): Path<(String, String)>) -> Result<Response, Fault> {
    let office = Office::of(&visit, &id).await?;
    let secret = Secret::brought(&token);
    match act::open_link(
        &visit.center.house,
        office.rooms.session.account,
        &office.rooms.partner_id,
        &secret,
    )
    .await
    {
        Ok(mailbox) => Ok(proof(&office, &token, &mailbox).into_response()),
        Err(Failure::Missing) => Ok(spent(&office)),
        Err(failure) => Err(failure.into()),
    }
}

fn proof(office: &Office<'_>, token: &str, mailbox: &Mailbox) -> Markup {
    let voice = office.rooms.visit.voice();
    let title = voice.tell("domains-proof-title", &[("domain", mailbox.domain.shown().into())]);
    let lead = voice.tell("domains-proof-lead", &[("email", mailbox.email.as_str().into())]);
    let main = html! {
        (look::heading_of(&title, &mailbox.domain.shown(), Some(&lead)))
        form method="post" action={ (office.domains()) "/proof/" (token) } {
            (look::actions(look::button_primary(voice.say("domains-proof-button")), None))
        }
    };
    office.page(&title, main)
}

/// The link was used, is too old, was replaced, or its domain was given up: they look the same.
fn spent(office: &Office<'_>) -> Response {
    let voice = office.rooms.visit.voice();
    let title = voice.say("domains-spent-title");
    let main = html! {
        (look::heading(title, Some(voice.say("domains-spent-lead"))))
        (look::actions(look::link_primary(voice.say("domains-all"), &office.domains()), None))
    };
    (StatusCode::GONE, office.page(title, main)).into_response()
}

/// Uses a mailed link.
pub async fn use_link(visit: Visit, Path((id, token)): Path<(String, String)>) -> Result<Response, Fault> {
    let office = Office::of(&visit, &id).await?;
    let secret = Secret::brought(&token);
    match act::use_link(
        &visit.center.house,
        office.rooms.session.account,
        &office.rooms.partner_id,
        secret,
    )
    .await
    {
        Ok(domain) => Ok(see_other(&format!("{}?done=proved", office.of_domain(domain)))),
        Err(Failure::Missing) => Ok(spent(&office)),
        Err(failure) => Err(failure.into()),
    }
}
