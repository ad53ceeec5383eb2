//! *Manage Locations* (rules L1 to L5, L7, D1). Guide: steps 20 to 24.

mod contacts;
mod form;
mod listing;
mod program_contacts;
mod reshaping;
mod summary;

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use membership::locations::{DESCRIPTION, FIELDS, Obstacle, Tree, description_field};
use membership::refusal::{Reason, Refusal};
use membership::terms::{AssociationId, Digest, Language, LocationDraftId, LocationId, Typed};
use serde::Deserialize;
use workflows::Failure;
use workflows::association::people;
use workflows::locations::{self as act, Added, Wish};

use self::form::Adding;
use super::rooms::Rooms;
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::pages::leaf::Paged;
use crate::pages::{again, in_language};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// What the tree calls the organization itself, which is above the headquarters.
const ORGANIZATION: &str = "organization";

/// Where the selected location stands on the page: whoever selects one is led there, since below a tree it would not be seen.
const CHOSEN: &str = "chosen";

/// What the address of the summary says: which location is selected, what is looked for, and what was done just before.
#[derive(Default, Deserialize)]
pub struct Asked {
    location: Option<String>,
    #[serde(default)]
    find: String,
    #[serde(default)]
    done: String,
}

impl Rooms<'_> {
    /// Returns the path of *Location Summary* with a location selected.
    fn of_location(&self, location: LocationId) -> String {
        self.at(&format!("/locations?location={location}#{CHOSEN}"))
    }

    /// Leads there after something was done.
    fn done(&self, location: LocationId, word: &str) -> Response {
        see_other(&self.at(&format!("/locations?location={location}&done={word}#{CHOSEN}")))
    }

    /// Puts the locations of a tree into the order in which the reader's language sorts their names.
    fn sort(&self, tree: &mut Tree) {
        let voice = self.visit.voice();
        tree.sort_by(|one, other| voice.order(&one.name, &other.name));
    }
}

/// Opens on *Location Summary* with the headquarters selected.
pub async fn summary(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let house = &visit.center.house;
    let selected = match asked.location.as_deref() {
        Some(ORGANIZATION) => None,
        Some(location) => Some(location.parse().map_err(|_| Fault::NotFound)?),
        None => Some(act::headquarters(house, &rooms.member).await?),
    };
    let mut shown = act::summary(house, &rooms.member, rooms.standing.ends_on, selected).await?;
    rooms.sort(&mut shown.offices.shape.tree);
    Ok(summary::page(&rooms, &shown, &asked))
}

/// Which location the new one is added under.
#[derive(Deserialize)]
pub struct Under {
    under: Option<String>,
}

/// *Add New Location*. Where there is no room for one, the page of the location says why not.
pub async fn new(visit: Visit, Path(id): Path<String>, Query(asked): Query<Under>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let house = &visit.center.house;
    let under = parse(asked.under.as_deref().unwrap_or_default())?;
    if !act::has_room_below(house, &rooms.member, under).await? {
        return Ok(see_other(&rooms.of_location(under)));
    }
    let description = act::english_description(house, rooms.member.organization()).await?;
    let mut typed = Typed::default();
    typed.set(&description_field(Language::English), description);
    if let Some(country) = visit.region {
        typed.set("country", country.code());
    }
    Ok(form::adding(&rooms, &Adding::new(house, under, &typed))
        .await?
        .into_response())
}

/// *Save* of a new location.
pub async fn add(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    signed_in(&visit, &posted)?;
    let rooms = Rooms::of(&visit, &id).await?;
    let typed = posted.typed(is_field);
    let draft = draft_of(&posted)?;
    let under = parse(posted.one("under"))?;
    let adding = Adding {
        draft,
        under,
        typed: &typed,
        refusals: &[],
        earlier: None,
    };
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let page = form::adding(&rooms.in_language(&other), &adding).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    if posted.pressed("action", "refresh") {
        return Ok(form::adding(&rooms, &adding).await?.into_response());
    }
    let (house, account) = (&visit.center.house, rooms.session.account);
    match act::add(house, account, &rooms.partner_id, (draft, under), typed.clone()).await {
        Ok(Added::Once(location)) => Ok(rooms.done(location, "added")),
        Ok(Added::Otherwise(earlier)) => {
            let earlier = Some(earlier.as_ref());
            let another = Adding {
                earlier,
                ..Adding::new(house, under, &typed)
            };
            Ok(again(form::adding(&rooms, &another).await?))
        }
        Err(Failure::Refused(refusals)) => Ok(again(
            form::adding(
                &rooms,
                &Adding {
                    refusals: &refusals,
                    ..adding
                },
            )
            .await?,
        )),
        Err(failure) => gone(&rooms, under, failure).await,
    }
}

/// Shows what is told of a location, to be changed.
pub async fn edit(visit: Visit, Path((id, location)): Path<(String, String)>) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    form::editing(&rooms, parse(&location)?, None, &[]).await
}

/// *Save* of a location.
pub async fn change(
    visit: Visit,
    Path((id, location)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    signed_in(&visit, &posted)?;
    let rooms = Rooms::of(&visit, &id).await?;
    let location = parse(&location)?;
    let edited = form::Edited {
        typed: posted.typed(is_field),
        shown: Digest::parse(posted.one("shown")),
    };
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let page = form::editing(&rooms.in_language(&other), location, Some(&edited), &[]).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    if posted.pressed("action", "refresh") {
        return Ok(form::editing(&rooms, location, Some(&edited), &[])
            .await?
            .into_response());
    }
    let (house, account) = (&visit.center.house, rooms.session.account);
    match act::change(
        house,
        account,
        &rooms.partner_id,
        (location, edited.shown.clone()),
        edited.typed.clone(),
    )
    .await
    {
        Ok(()) => Ok(rooms.done(location, "saved")),
        Err(Failure::Refused(refusals)) => Ok(again(form::editing(&rooms, location, Some(&edited), &refusals).await?)),
        Err(failure) => gone(&rooms, location, failure).await,
    }
}

/// Where a location is to hang, and what is looked for of the locations where it could.
#[derive(Default, Deserialize)]
pub struct Target {
    under: Option<String>,
    #[serde(default)]
    find: String,
}

/// Asks where to hang a location and, once that is chosen, says what it changes.
pub async fn move_page(
    visit: Visit,
    Path((id, location)): Path<(String, String)>,
    Query(asked): Query<Target>,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let location = parse(&location)?;
    match asked.under.filter(|under| !under.is_empty()) {
        None => Ok(reshaping::choosing(&rooms, location, (None, &asked.find), &[])
            .await?
            .into_response()),
        Some(under) => {
            let under = parse(&under)?;
            reshaping::shown(&rooms, location, Wish::Move { under }, &[]).await
        }
    }
}

/// *Move* as it was shown.
pub async fn shift(
    visit: Visit,
    Path((id, location)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    visit.signed_in()?;
    let under = parse(posted.one("under"))?;
    carry_out(&visit, &id, &location, (Wish::Move { under }, "moved"), &posted).await
}

/// Says what closing a location changes.
pub async fn close_page(visit: Visit, Path((id, location)): Path<(String, String)>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    reshaping::shown(&rooms, parse(&location)?, Wish::Close, &[]).await
}

/// *Close* as it was shown.
pub async fn close(
    visit: Visit,
    Path((id, location)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    carry_out(&visit, &id, &location, (Wish::Close, "closed"), &posted).await
}

/// Says what making a location the headquarters changes.
pub async fn exchange_page(visit: Visit, Path((id, location)): Path<(String, String)>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    reshaping::shown(&rooms, parse(&location)?, Wish::Exchange, &[]).await
}

/// *Make it the headquarters* as it was shown.
pub async fn exchange(
    visit: Visit,
    Path((id, location)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    carry_out(&visit, &id, &location, (Wish::Exchange, "exchanged"), &posted).await
}

async fn carry_out(
    visit: &Visit,
    id: &str,
    location: &str,
    (wish, done): (Wish, &str),
    posted: &Posted,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(visit, id).await?;
    let (house, account) = (&visit.center.house, rooms.session.account);
    let location = parse(location)?;
    let shown = Digest::parse(posted.one("shown"));
    let above = act::above(house, &rooms.member, location).await?;
    match act::carry_out(house, account, &rooms.partner_id, (location, wish), shown).await {
        Ok(()) if wish == Wish::Close => Ok(rooms.done(above.unwrap_or(location), done)),
        Ok(()) => Ok(rooms.done(location, done)),
        // Pressed again, it is done already.
        Err(Failure::Refused(refusals)) if is_so_already(&refusals) => Ok(rooms.done(location, done)),
        Err(Failure::Refused(refusals)) => reshaping::shown(&rooms, location, wish, &refusals).await,
        Err(failure) => gone(&rooms, location, failure).await,
    }
}

/// Tells whether what was asked for is so already: by an earlier press.
fn is_so_already(refusals: &[Refusal]) -> bool {
    refusals
        .iter()
        .any(|refusal| refusal.reason == Reason::Location(Obstacle::AlreadyThere))
}

/// Who is looked for, and who was chosen.
#[derive(Default, Deserialize)]
pub struct Candidate {
    #[serde(default)]
    name: String,
    #[serde(default)]
    person: String,
}

/// The address of a contact role at a location.
type Role = (String, String, String);

/// *Assign*: asks whom and, once somebody is chosen, says what it changes.
pub async fn contact(
    visit: Visit,
    Path((id, location, role)): Path<Role>,
    Query(asked): Query<Candidate>,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let at = (parse(&location)?, role.as_str());
    match asked.person.as_str() {
        "" => Ok(contacts::choosing(&rooms, at, &asked.name, &[]).await?.into_response()),
        person => contacts::shown(&rooms, at, parse_choice(person)?, &[]).await,
    }
}

/// *Assign* and *Remove* as they were shown.
pub async fn assign(visit: Visit, Path((id, location, role)): Path<Role>, posted: Posted) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let (house, account) = (&visit.center.house, rooms.session.account);
    let location = parse(&location)?;
    let choice = parse_choice(posted.one("person"))?;
    let headquarters = act::headquarters(house, &rooms.member).await?;
    let done = match choice {
        // The contacts of the headquarters are the organization's: they are handed on (rule E9).
        Some(person) if location == headquarters => {
            let holder = posted.one("holder").parse().ok();
            let seen = Some(people::Seen { headquarters, holder });
            people::hand_on(house, account, &rooms.partner_id, (person, &role), seen).await
        }
        choice => {
            let shown = Digest::parse(posted.one("shown"));
            act::assign(house, account, &rooms.partner_id, (location, &role, choice), shown).await
        }
    };
    match done {
        Ok(()) if choice.is_some() => Ok(rooms.done(location, "assigned")),
        Ok(()) => Ok(rooms.done(location, "removed")),
        Err(Failure::Refused(refusals)) if is_so_already(&refusals) => {
            Ok(rooms.done(location, if choice.is_some() { "assigned" } else { "removed" }))
        }
        Err(Failure::Refused(refusals)) => contacts::shown(&rooms, (location, &role), choice, &refusals).await,
        Err(failure) => gone(&rooms, location, failure).await,
    }
}

/// Where what a form was about is no longer there, an administrator is told so; who may not act on it finds no such page.
async fn gone(rooms: &Rooms<'_>, location: LocationId, failure: Failure) -> Result<Response, Fault> {
    let is_there = !matches!(failure, Failure::Missing)
        || rooms.administrator().is_err()
        || act::is_open(&rooms.visit.center.house, &rooms.member, location).await?;
    if is_there {
        return Err(failure.into());
    }
    Ok(see_other(&rooms.at(&format!("/locations?done=gone#{CHOSEN}"))))
}

/// Why is this location listed, or not?
pub async fn listing(
    visit: Visit,
    Path(id): Path<String>,
    Query(paged): Query<Paged>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let (mut offices, listings) = act::listings(&visit.center.house, &rooms.member, rooms.standing.ends_on).await?;
    rooms.sort(&mut offices.shape.tree);
    Ok(listing::page(&rooms, &offices, &listings, (&paged, &asked.done)))
}

/// Takes a location off the directory, or lists it again.
pub async fn list(
    visit: Visit,
    Path((id, location)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    let (house, account) = (&visit.center.house, rooms.session.account);
    let location = parse(&location)?;
    let (done, word) = match posted.one("listed") {
        "no" => (
            act::take_off(house, account, &rooms.partner_id, location).await,
            "hidden",
        ),
        "yes" => (
            act::list_again(house, account, &rooms.partner_id, location).await,
            "listed",
        ),
        _ => return Err(Fault::NotFound),
    };
    match done {
        Ok(()) => {
            let page = posted.one("page").parse().unwrap_or(1_usize);
            Ok(see_other(
                &rooms.at(&format!("/locations/listing?page={page}&done={word}")),
            ))
        }
        // The page offers it for every location but the headquarters.
        Err(Failure::Refused(_)) => Ok(see_other(&rooms.at("/locations/listing"))),
        Err(failure) => Err(failure.into()),
    }
}

/// Leads from the address of a form back to the location.
pub async fn back(visit: Visit, Path((id, location)): Path<(String, String)>) -> Result<Response, Fault> {
    let rooms = Rooms::of(&visit, &id).await?;
    rooms.administrator()?;
    Ok(see_other(&rooms.of_location(parse(&location)?)))
}

fn is_field(field: &str) -> bool {
    FIELDS.contains(&field) || field.starts_with(DESCRIPTION)
}

/// Reads which form it is: a key as they are drawn here, else it is none of ours.
fn draft_of(posted: &Posted) -> Result<LocationDraftId, Fault> {
    let draft = posted.one("draft").parse().ok();
    let drawn = draft.filter(|draft: &LocationDraftId| draft.uuid().get_version_num() == 7);
    drawn.ok_or(Fault::NotFound)
}

fn parse(location: &str) -> Result<LocationId, Fault> {
    location.parse().map_err(|_| Fault::NotFound)
}

/// What the form of a contact role sends where its holder is to be removed.
const NOBODY: &str = "nobody";

fn parse_choice(person: &str) -> Result<Option<AssociationId>, Fault> {
    match person {
        NOBODY => Ok(None),
        person => person.parse().map(Some).map_err(|_| Fault::NotFound),
    }
}

/// Tells whether what is in the way of an act is told beside a field of its form.
fn is_at(refusals: &[Refusal], field: &str) -> bool {
    refusals.iter().any(|refusal| refusal.field == field)
}
