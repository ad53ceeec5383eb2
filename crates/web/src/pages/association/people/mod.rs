//! An organization's people: the list, inviting, one person's page, ending and leaving (rules A9, E9).

mod one;
mod several;

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use membership::access::Reach;
use membership::letters::Administers;
use membership::refusal::Refusal;
use membership::terms::{AssociationId, InvitationId, LocationId, RequestId, Typed};
use serde::Deserialize;
use workflows::association::people as act;
use workflows::{Failure, locations, standing};

use crate::carried::signed_in;
use crate::forms::Posted;
use crate::pages::organization::path;
use crate::pages::rooms::Rooms;
use crate::pages::{again, in_language, too_often, tried_too_often};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// The fields of the pages.
const FIELDS: [&str; 5] = ["emails", "location", "administers", "branch", "role"];

/// What the address of the list says: whom to look for, where to go on, and what was done just before.
#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    name: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    done: String,
    #[serde(default)]
    mailed: usize,
    #[serde(default)]
    associated: usize,
    #[serde(default)]
    waiting: usize,
}

impl Rooms<'_> {
    /// Returns the path of the list.
    fn people(&self) -> String {
        self.at("/people")
    }

    /// Returns the path of somebody's page.
    fn of_person(&self, person: AssociationId) -> String {
        format!("{}/{person}", self.people())
    }
}

/// Lists the people, and the invitations that wait.
pub async fn list(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let administrator = rooms.administrator()?;
    let house = &visit.center.house;
    let after = asked.after.parse().ok();
    let people = act::list(house, &administrator, &asked.name, after).await?;
    let invitations = act::open_invitations(house, &administrator).await?;
    let locations = act::locations(house, &administrator).await?;
    let arriving = act::arriving(house, &administrator).await?;
    let waiting = several::Waiting {
        invitations: &invitations,
        arriving: &arriving,
    };
    Ok(several::list(&rooms, &asked, &people, &waiting, &locations))
}

/// Leads from the address of a form of the list back to it.
pub async fn to_list(visit: Visit, Path((id, _)): Path<(String, String)>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    rooms.administrator()?;
    Ok(see_other(&rooms.people()))
}

/// Asks whom to invite.
pub async fn invite_page(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let mut typed = Typed::default();
    let top = match rooms.administrator()?.reach() {
        Reach::Global => locations::headquarters(&visit.center.house, &rooms.member).await?,
        Reach::Branch(root) => root,
    };
    typed.set("location", top.to_string());
    inviting(&rooms, &typed, &[]).await
}

async fn inviting(rooms: &Rooms<'_>, typed: &Typed, refusals: &[Refusal]) -> Result<Markup, Fault> {
    let administrator = rooms.administrator()?;
    let locations = act::locations(&rooms.visit.center.house, &administrator).await?;
    Ok(several::inviting(rooms, &locations, typed, refusals))
}

/// *Send invitations*.
pub async fn invite(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    signed_in(&visit, &posted)?;
    let rooms = Rooms::of(&visit, &id).await?;
    rooms.administrator()?;
    let typed = posted.typed(|field| FIELDS.contains(&field));
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let page = inviting(&rooms.in_language(&other), &typed, &[]).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    if let Err(wait) = visit.center.limits.search(rooms.session.account) {
        let refusals = [tried_too_often("emails", wait)];
        return Ok(too_often(inviting(&rooms, &typed, &refusals).await?, wait));
    }
    let location: Option<LocationId> = typed.one("location").parse().ok();
    let house = &visit.center.house;
    let emails = typed.one("emails");
    let account = rooms.session.account;
    match act::invite(house, account, &rooms.partner_id, emails, location, visit.language).await {
        Ok(invited) => Ok(see_other(&format!(
            "{}?done=invited&mailed={}&associated={}&waiting={}",
            rooms.people(),
            invited.mailed,
            invited.associated,
            invited.waiting
        ))),
        Err(Failure::Refused(refusals)) => Ok(again(inviting(&rooms, &typed, &refusals).await?)),
        Err(failure) => Err(failure.into()),
    }
}

/// Takes an invitation back.
pub async fn withdraw_invitation(
    visit: Visit,
    Path((id, invitation)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let invitation: InvitationId = invitation.parse().map_err(|_| Fault::NotFound)?;
    let house = &visit.center.house;
    act::withdraw_invitation(house, rooms.session.account, &rooms.partner_id, invitation).await?;
    Ok(see_other(&format!("{}?done=withdrawn", rooms.people())))
}

/// Takes back that somebody was let in.
pub async fn withdraw_approval(visit: Visit, Path((id, request)): Path<(String, String)>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let request: RequestId = request.parse().map_err(|_| Fault::NotFound)?;
    let house = &visit.center.house;
    act::withdraw_approval(house, rooms.session.account, &rooms.partner_id, request).await?;
    Ok(see_other(&format!("{}?done=approval-withdrawn", rooms.people())))
}

/// What was done just before on a person's page.
#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// Shows somebody.
pub async fn show(
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    one_page(&rooms, &person, &done.done, &Typed::default(), &[]).await
}

async fn one_page(
    rooms: &Rooms<'_>,
    person: &str,
    done: &str,
    typed: &Typed,
    refusals: &[Refusal],
) -> Result<Markup, Fault> {
    let administrator = rooms.administrator()?;
    let person = person.parse().map_err(|_| Fault::NotFound)?;
    let shown = act::look_at(&rooms.visit.center.house, &administrator, person).await?;
    Ok(one::page(rooms, &shown, done, typed, refusals))
}

/// Leads from the address of one of a person's forms back to them.
pub async fn to_person(visit: Visit, Path((id, person)): Path<(String, String)>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    rooms.administrator()?;
    let person = person.parse().map_err(|_| Fault::NotFound)?;
    Ok(see_other(&rooms.of_person(person)))
}

/// The same from a form that is a global administrator's.
pub async fn to_person_as_global(visit: Visit, path: Path<(String, String)>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &path.0.0).await?;
    rooms.member.global_administrator().ok_or(Fault::NotFound)?;
    to_person(visit.clone(), path).await
}

/// *Move*.
pub async fn place(
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let (house, account) = (&visit.center.house, rooms.session.account);
    let who: AssociationId = person.parse().map_err(|_| Fault::NotFound)?;
    let to: LocationId = posted.one("location").parse().map_err(|_| Fault::NotFound)?;
    let done = act::place(house, account, &rooms.partner_id, who, to).await;
    answered(&rooms, &person, "placed", &posted, done).await
}

/// *Save* of what somebody administers.
pub async fn administer(
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let (house, account) = (&visit.center.house, rooms.session.account);
    let who: AssociationId = person.parse().map_err(|_| Fault::NotFound)?;
    let reach = match Administers::from_word(posted.one("administers")).ok_or(Fault::NotFound)? {
        Administers::Nothing => None,
        Administers::Branch => Some(Reach::Branch(
            posted.one("branch").parse().map_err(|_| Fault::NotFound)?,
        )),
        Administers::Everything => Some(Reach::Global),
    };
    let done = act::administer(house, account, &rooms.partner_id, who, reach).await;
    // Who takes their own right away sees this page no longer.
    if who == rooms.member.association() && done.is_ok() && reach.is_none() {
        return Ok(see_other(&path(&rooms.partner_id)));
    }
    answered(&rooms, &person, "administration", &posted, done).await
}

/// Which role is asked about.
#[derive(Deserialize)]
pub struct Role {
    #[serde(default)]
    role: String,
}

/// Says what handing on a contact role changes, and for whom, before it does (rule E9).
pub async fn hand_on_page(
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    Query(Role { role }): Query<Role>,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    rooms.member.global_administrator().ok_or(Fault::NotFound)?;
    let who: AssociationId = person.parse().map_err(|_| Fault::NotFound)?;
    let shown = act::look_at(&visit.center.house, &rooms.administrator()?, who).await?;
    let asked = one::role(&rooms, &role).filter(|_| !shown.roles.contains(&role));
    Ok(match asked {
        Some(asked) if shown.is_changeable => one::handing_on(&rooms, &shown, asked).into_response(),
        _ => see_other(&rooms.of_person(who)),
    })
}

/// *Hand on*.
pub async fn hand_on(
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let (house, account) = (&visit.center.house, rooms.session.account);
    let who: AssociationId = person.parse().map_err(|_| Fault::NotFound)?;
    let done = act::hand_on(house, account, &rooms.partner_id, (who, posted.one("role")), None).await;
    answered(&rooms, &person, "handed-on", &posted, done).await
}

async fn answered(
    rooms: &Rooms<'_>,
    person: &str,
    word: &str,
    posted: &Posted,
    done: Result<(), Failure>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(see_other(&format!("{}/{person}?done={word}", rooms.people()))),
        Err(Failure::Refused(refusals)) => {
            let typed = posted.typed(|field| FIELDS.contains(&field));
            Ok(again(one_page(rooms, person, "", &typed, &refusals).await?))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Says what goes with somebody, before it does.
pub async fn end_page(visit: Visit, Path((id, person)): Path<(String, String)>) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    ending(&rooms, &person, &[]).await
}

async fn ending(rooms: &Rooms<'_>, person: &str, refusals: &[Refusal]) -> Result<Markup, Fault> {
    let administrator = rooms.administrator()?;
    let house = &rooms.visit.center.house;
    let person = person.parse().map_err(|_| Fault::NotFound)?;
    let shown = act::look_at(house, &administrator, person).await?;
    if !shown.is_changeable {
        return Err(Fault::NotFound);
    }
    let loss = act::loss(house, administrator.organization(), person).await?;
    let cost = standing::cost_of_person(house, administrator.organization(), person).await?;
    Ok(one::ending(rooms, (&loss, &cost), refusals))
}

/// *End the association*.
pub async fn end(visit: Visit, Path((id, person)): Path<(String, String)>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let who: AssociationId = person.parse().map_err(|_| Fault::NotFound)?;
    match act::end(&visit.center.house, rooms.session.account, &rooms.partner_id, who).await {
        Ok(()) if who == rooms.member.association() => Ok(see_other("/organizations?done=left")),
        Ok(()) => Ok(see_other(&format!("{}?done=ended", rooms.people()))),
        Err(Failure::Refused(refusals)) => Ok(again(ending(&rooms, &person, &refusals).await?)),
        Err(failure) => Err(failure.into()),
    }
}

/// Says what leaving means, before one does.
pub async fn leave_page(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    leaving(&rooms, &[]).await
}

async fn leaving(rooms: &Rooms<'_>, refusals: &[Refusal]) -> Result<Markup, Fault> {
    let (organization, own) = (rooms.member.organization(), rooms.member.association());
    let loss = act::loss(&rooms.visit.center.house, organization, own).await?;
    let cost = standing::cost_of_person(&rooms.visit.center.house, organization, own).await?;
    Ok(one::leaving(rooms, (&loss, &cost), refusals))
}

/// *Leave*.
pub async fn leave(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    match act::leave(&visit.center.house, rooms.session.account, &rooms.partner_id).await {
        Ok(()) => Ok(see_other("/organizations?done=left")),
        Err(Failure::Refused(refusals)) => Ok(again(leaving(&rooms, &refusals).await?)),
        Err(failure) => Err(failure.into()),
    }
}
