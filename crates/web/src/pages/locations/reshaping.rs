//! Moving, closing, exchanging the headquarters: each says before it is done what changes for whom (rule L7).

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::locations::{Reshaping, Tree};
use membership::refusal::Refusal;
use membership::terms::{AssociationId, LocationId};
use words::Voice;
use workflows::Failure;
use workflows::locations::{self as act, Offices, Preview, Wish};

use super::summary::{WHOLE, finding, flat, found, name_of, way};
use super::{Rooms, is_at};
use crate::look::{self, Column, Field, Tone};
use crate::pages::again;
use crate::pages::told::Told;
use crate::reply::{Fault, see_other};

/// How many names stand in a row of what changes; of more, the number is told.
const NAMED: usize = 5;

/// Asks below which location another one is to hang.
pub(super) async fn choosing(
    rooms: &Rooms<'_>,
    location: LocationId,
    (under, find): (Option<LocationId>, &str),
    refusals: &[Refusal],
) -> Result<Markup, Fault> {
    let house = &rooms.visit.center.house;
    let mut shown = act::summary(house, &rooms.member, rooms.standing.ends_on, Some(location)).await?;
    let chosen = shown
        .chosen
        .filter(|chosen| chosen.may_take_away)
        .ok_or(Fault::NotFound)?;
    rooms.sort(&mut shown.offices.shape.tree);
    let voice = rooms.visit.voice();
    let tree = &shown.offices.shape.tree;
    let administrator = rooms.administrator()?;
    let mut targets = tree.room_for(location);
    targets.retain(|id| administrator.over(tree, *id).is_some());
    let facts = [("name", chosen.told.name.as_str().into())];
    let title = voice.tell("locations-move-title", &facts);
    let label = voice.say("locations-label-under");
    let told = Told::new(voice, refusals, |_| label.to_owned(), |_| None);
    let at = under.map(|under| under.to_string()).unwrap_or_default();
    let field = Field {
        required: true,
        value: &at,
        problem: told.at("under"),
        hint: Some(voice.say("locations-hint-under")),
        ..Field::new("under", label)
    };
    let main = html! {
        (told.summary(voice))
        (look::heading(&title, Some(voice.say("locations-move-lead"))))
        @if targets.is_empty() {
            p { (voice.say("locations-move-nowhere")) }
            (look::link_quiet(voice.say("locations-keep"), &rooms.of_location(location)))
        } @else if targets.len() > WHOLE {
            (sought(rooms, location, tree, &field, (targets, find)))
        } @else {
            (offered(rooms, location, select(voice, tree, &field, &targets)))
        }
    };
    Ok(rooms.page(&told.title(voice, &title), None, main))
}

/// The form with what can be chosen.
fn offered(rooms: &Rooms<'_>, location: LocationId, choice: Markup) -> Markup {
    let voice = rooms.visit.voice();
    html! {
        form method="get" action=(rooms.at(&format!("/locations/{location}/move"))) novalidate {
            (choice)
            (look::actions(html! {
                (look::button_primary(voice.say("locations-see-changes")))
                (look::link_secondary(voice.say("locations-cancel"), &rooms.of_location(location)))
            }, None))
        }
    }
}

fn select(voice: Voice<'_>, tree: &Tree, field: &Field<'_>, targets: &[LocationId]) -> Markup {
    let options: Vec<(String, String)> = targets
        .iter()
        .filter_map(|id| Some((id.to_string(), option(voice, tree, *id, &tree.get(*id)?.name))))
        .collect();
    let options = options.iter().map(|(id, name)| (id.as_str(), name.as_str()));
    look::select(field, options, Some(voice.say("enrollment-choose")))
}

/// Of a large tree, those are offered that are looked for by their name.
fn sought(
    rooms: &Rooms<'_>,
    location: LocationId,
    tree: &Tree,
    field: &Field<'_>,
    (targets, find): (Vec<LocationId>, &str),
) -> Markup {
    let voice = rooms.visit.voice();
    let (keep, action) = (
        rooms.of_location(location),
        rooms.at(&format!("/locations/{location}/move")),
    );
    let found = found(tree, targets, find);
    html! {
        (finding(voice, &action, find))
        @if find.trim().is_empty() {
            (look::link_quiet(voice.say("locations-keep"), &keep))
        } @else if found.is_empty() {
            p { (voice.say("locations-found-none")) }
            (look::link_quiet(voice.say("locations-keep"), &keep))
        } @else {
            (offered(rooms, location, flat(voice, tree, field, &found)))
        }
    }
}

/// A location with the way to it, so that two of one name are told apart.
fn option(voice: Voice<'_>, tree: &Tree, id: LocationId, name: &str) -> String {
    if tree.headquarters() == id {
        name.to_owned()
    } else {
        let facts = [("name", name.into()), ("way", way(voice, tree, id).into())];
        voice.tell("locations-name-in", &facts)
    }
}

/// Shows what comes of a wish with the button that carries it out, or what is in the way.
pub(super) async fn shown(
    rooms: &Rooms<'_>,
    location: LocationId,
    wish: Wish,
    refusals: &[Refusal],
) -> Result<Response, Fault> {
    match act::preview(&rooms.visit.center.house, &rooms.member, location, wish).await {
        Ok(preview) => {
            let page = page(rooms, &preview, wish, refusals);
            Ok(if refusals.is_empty() {
                page.into_response()
            } else {
                again(page)
            })
        }
        Err(Failure::Refused(refusals)) => match wish {
            Wish::Move { under } => Ok(again(choosing(rooms, location, (Some(under), ""), &refusals).await?)),
            Wish::Close | Wish::Exchange => Ok(see_other(&rooms.of_location(location))),
        },
        Err(failure) => Err(failure.into()),
    }
}

fn word(wish: Wish) -> &'static str {
    match wish {
        Wish::Move { .. } => "move",
        Wish::Close => "close",
        Wish::Exchange => "exchange",
    }
}

fn page(rooms: &Rooms<'_>, preview: &Preview, wish: Wish, refusals: &[Refusal]) -> Markup {
    let voice = rooms.visit.voice();
    let (id, word) = (preview.told.id, word(wish));
    let facts = [("name", preview.told.name.as_str().into())];
    let title = voice.tell(&format!("locations-{word}-title"), &facts);
    let told = Told::new(voice, refusals, |_| String::new(), |_| None);
    let action = match wish {
        Wish::Exchange => rooms.at(&format!("/locations/{id}/headquarters")),
        _ => rooms.at(&format!("/locations/{id}/{word}")),
    };
    let main = html! {
        (told.summary(voice))
        (look::heading(&title, Some(&lead(voice, preview, wish))))
        (look::part(voice.say("locations-changes"), changes(rooms, &preview.offices, &preview.reshaping, place_changes(voice, preview, wish))))
        form method="post" action=(action) {
            @if let Wish::Move { under } = wish { input type="hidden" name="under" value=(under); }
            input type="hidden" name="shown" value=(preview.reshaping.digest().hex());
            @for field in ["go", "under"] {
                @if is_at(refusals, field) {
                    div id=(field) tabindex="-1" { (look::notice(Tone::Warn, html! { p { (told.at(field).unwrap_or_default()) } })) }
                }
            }
            (look::actions(html! {
                (look::link_primary(voice.say("locations-keep"), &rooms.of_location(id)))
                (look::button_plain(voice.say(&format!("locations-{word}-confirm"))))
            }, None))
        }
    };
    rooms.page(&told.title(voice, &title), None, main)
}

fn name(tree: &Tree, id: LocationId) -> &str {
    tree.get(id).map_or("", |place| place.name.as_str())
}

fn lead(voice: Voice<'_>, preview: &Preview, wish: Wish) -> String {
    let tree = &preview.offices.shape.tree;
    let id = preview.told.id;
    let other = match wish {
        Wish::Move { under } => under,
        Wish::Close => tree.above(id).unwrap_or(id),
        Wish::Exchange => tree.headquarters(),
    };
    let facts = [
        ("name", preview.told.name.as_str().into()),
        ("other", name(tree, other).into()),
    ];
    voice.tell(&format!("locations-{}-lead-of", word(wish)), &facts)
}

/// What changes for locations and for those who are placed there.
fn place_changes(voice: Voice<'_>, preview: &Preview, wish: Wish) -> Vec<String> {
    let tree = &preview.offices.shape.tree;
    let id = preview.told.id;
    let below = tree.branch(id).len().saturating_sub(1);
    let told = |key: &str, count: u64, other: LocationId| {
        let facts = [
            ("count", count.into()),
            ("name", preview.told.name.as_str().into()),
            ("other", name(tree, other).into()),
        ];
        voice.tell(key, &facts)
    };
    let invited = preview.arriving.invitations;
    let asking = preview.arriving.requests;
    let children = u64::try_from(tree.below(id).len()).unwrap_or(u64::MAX);
    match wish {
        Wish::Move { under } => {
            let below = u64::try_from(below).unwrap_or(u64::MAX);
            (below > 0)
                .then(|| told("locations-change-branch-moves", below, under))
                .into_iter()
                .collect()
        }
        Wish::Close => {
            let above = tree.above(id).unwrap_or(id);
            let people = preview.told.people;
            let mut changes = vec![told("locations-change-unlisted", 0, above)];
            changes.extend((people > 0).then(|| told("locations-change-people-go", people, above)));
            changes.extend((invited > 0).then(|| told("locations-change-invitations-go", invited, above)));
            changes.extend((asking > 0).then(|| told("locations-change-requests-go", asking, above)));
            changes.extend((children > 0).then(|| told("locations-change-children-go", children, above)));
            changes
        }
        Wish::Exchange => vec![told("locations-change-below-headquarters", 0, tree.headquarters())],
    }
}

/// What changes, in sentences, and whose contact becomes another, in a table.
pub(super) fn changes(
    rooms: &Rooms<'_>,
    offices: &Offices,
    reshaping: &Reshaping,
    mut sentences: Vec<String>,
) -> Markup {
    let voice = rooms.visit.voice();
    sentences.extend(right_changes(rooms, offices, reshaping));
    let turns = turned(rooms, offices, reshaping);
    html! {
        @if !sentences.is_empty() { ul.changes { @for sentence in &sentences { li { (sentence) } } } }
        @if turns.is_empty() {
            p { (voice.say("locations-change-no-contact")) }
        } @else {
            (look::table(voice.say("locations-change-contacts"), &columns(voice), &turns))
        }
    }
}

fn columns(voice: Voice<'_>) -> [Column<'_>; 4] {
    [
        "locations-role",
        "locations-before",
        "locations-after",
        "locations-where",
    ]
    .map(|head| Column {
        head: voice.say(head),
        number: false,
    })
}

/// Rights that end or are over another branch, and who administers a moved location from now on, or no longer.
fn right_changes(rooms: &Rooms<'_>, offices: &Offices, reshaping: &Reshaping) -> Vec<String> {
    let voice = rooms.visit.voice();
    let tree = &offices.shape.tree;
    let told = |key: &str, person: AssociationId, location: LocationId| {
        let location = if location == tree.headquarters() {
            rooms.organization()
        } else {
            name(tree, location)
        };
        let facts = [
            ("person", name_of(voice, &offices.names, person).into()),
            ("name", location.into()),
        ];
        voice.tell(key, &facts)
    };
    let mut sentences: Vec<String> = Vec::new();
    for (person, root) in &reshaping.branches {
        match (root, offices.shape.branches.get(person)) {
            (None, Some(had)) => sentences.push(told("locations-change-right-ends", *person, *had)),
            (Some(root), _) => sentences.push(told("locations-change-right-begins", *person, *root)),
            (None, None) => {}
        }
    }
    for (location, _) in reshaping.parents.iter().filter(|_| reshaping.closed.is_none()) {
        for (person, root) in offices
            .shape
            .branches
            .iter()
            .filter(|(person, _)| kept(reshaping, **person))
        {
            let (had, has) = (
                tree.is_within(*location, *root),
                reshaping.after.tree.is_within(*location, *root),
            );
            match (had, has) {
                (true, false) => sentences.push(told("locations-change-administers-no-longer", *person, *location)),
                (false, true) => sentences.push(told("locations-change-administers-now", *person, *location)),
                _ => {}
            }
        }
    }
    sentences
}

/// Whose right is over the same location as before.
fn kept(reshaping: &Reshaping, person: AssociationId) -> bool {
    reshaping.branches.iter().all(|(changed, _)| *changed != person)
}

/// Turns of one role from one person to another, and the names of the locations where.
struct Row<'a> {
    role: &'a str,
    before: Option<AssociationId>,
    after: Option<AssociationId>,
    places: Vec<&'a str>,
}

/// The turns, those of one role from one person to another in one row.
fn turned(rooms: &Rooms<'_>, offices: &Offices, reshaping: &Reshaping) -> Vec<Vec<Markup>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    for turn in &reshaping.turns {
        let place = name(&reshaping.after.tree, turn.location);
        let is_same =
            |row: &&mut Row<'_>| (row.role, row.before, row.after) == (turn.role.as_str(), turn.before, turn.after);
        match rows.iter_mut().find(is_same) {
            Some(row) => row.places.push(place),
            None => rows.push(Row {
                role: &turn.role,
                before: turn.before,
                after: turn.after,
                places: vec![place],
            }),
        }
    }
    for row in &mut rows {
        row.places.sort_by(|one, other| rooms.visit.voice().order(one, other));
    }
    let ending = ended(offices, reshaping);
    rows.iter()
        .chain(&ending)
        .map(|row| cells(rooms, offices, row))
        .collect()
}

/// The contacts of a location that is closed: nobody is after them.
fn ended<'o>(offices: &'o Offices, reshaping: &Reshaping) -> Vec<Row<'o>> {
    let Some((closed, _)) = reshaping.closed else {
        return Vec::new();
    };
    let contacts = offices
        .shape
        .contacts
        .iter()
        .filter(|((location, _), _)| *location == closed);
    let row = |((location, role), holder): (&'o (LocationId, String), &AssociationId)| Row {
        role,
        before: Some(*holder),
        after: None,
        places: vec![name(&offices.shape.tree, *location)],
    };
    contacts.map(row).collect()
}

fn cells(rooms: &Rooms<'_>, offices: &Offices, row: &Row<'_>) -> Vec<Markup> {
    let voice = rooms.visit.voice();
    let edition = voice.of_edition(&rooms.standing.edition);
    let title = edition.say(&format!("contact-role-{}", row.role)).to_owned();
    let who = |person: Option<AssociationId>| match person {
        Some(person) => name_of(voice, &offices.names, person),
        None => voice.say("locations-nobody").to_owned(),
    };
    vec![
        html! { (title) },
        html! { span dir="auto" { (who(row.before)) } },
        html! { span dir="auto" { (who(row.after)) } },
        html! { span dir="auto" { (several(voice, &row.places)) } },
    ]
}

fn several(voice: Voice<'_>, places: &[&str]) -> String {
    if places.len() <= NAMED {
        voice.list(places)
    } else {
        let more = places.len() - NAMED;
        let named = voice.list(&places[..NAMED]);
        voice.tell("locations-and-more", &[("names", named.into()), ("count", more.into())])
    }
}
