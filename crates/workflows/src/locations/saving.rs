//! *Add New Location*, *Save*: what is told of a location (rules L3, L4). Guide: steps 22 to 24.

use membership::address::Part;
use membership::audit::{Change, Deed};
use membership::locations::{Entry, Obstacle, Over, Tree, description_field};
use membership::refusal::Reason;
use membership::terms::{AccountId, Digest, Language, LocationDraftId, LocationId, OrganizationId, PartnerId, Typed};
use store::Tx;
use store::records::directory_changes;
use store::records::locations::{self as records, NewLocation, Told};
use store::views::locations::{self as reads, OneLocation};

use super::{Taken, refused};
use crate::audit::note;
use crate::{Failure, House, counting};

/// Reads the organization's English description, with which that of a new location begins (rule L3); it is the headquarters'.
///
/// # Errors
/// The database failed.
pub async fn english_description(house: &House, organization: OrganizationId) -> Result<String, Failure> {
    let mut reader = house.db.read().await?;
    let tree = super::offices(&mut reader, organization).await?.shape.tree;
    let told = reads::location(&mut reader, organization, tree.headquarters()).await?;
    let mut descriptions = told.map(|told| told.descriptions).unwrap_or_default().into_iter();
    let english = descriptions.find(|(language, _)| *language == Language::English);
    Ok(english.map(|(_, text)| text).unwrap_or_default())
}

/// What became of a form on which a location is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// The location that was added, now or by an earlier press.
    Once(LocationId),
    /// An earlier press added a location of which something else is told by now: which, and what it is called, unless it was
    /// closed since. Nothing is added.
    Otherwise(Option<(LocationId, String)>),
}

/// Adds a location. It keeps the form that it was added on, so that a form that is sent twice adds one.
///
/// # Errors
/// [`Failure::Refused`] with everything that is missing or wrong; [`Failure::Missing`] where the reader does not administer
/// the location above.
pub async fn add(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    (draft, under): (LocationDraftId, LocationId),
    typed: Typed,
) -> Result<Added, Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let taken = Taken::by(&mut tx, account, &partner_id).await?;
        let over = taken.over(under)?;
        if let Some(earlier) = reads::of_draft(&mut tx, over.organization(), draft).await? {
            return added_before(&mut tx, &over, earlier, (taken.tree(), &typed)).await;
        }
        if !taken.tree().has_room_below(under) {
            return Err(refused("under", Reason::Location(Obstacle::TooDeep)));
        }
        let entry = Entry::check(&typed, None).map_err(Failure::Refused)?;
        let location = LocationId::from_uuid(house.key());
        open(&house, &mut tx, &over, (location, draft), &entry);
        counting::commit(&house, tx).await?;
        Ok(Added::Once(location))
    };
    house.carry_out(act).await
}

/// Tells whether what comes once more is what was added.
async fn added_before(
    tx: &mut Tx,
    over: &Over,
    earlier: LocationId,
    (tree, typed): (&Tree, &Typed),
) -> Result<Added, Failure> {
    let Some(kept) = reads::location(tx, over.organization(), earlier).await? else {
        return Ok(Added::Otherwise(None));
    };
    let entry = Entry::check(typed, Some(&kept.name));
    let is_same = entry.is_ok_and(|entry| changes(&kept, &entry).is_empty());
    if is_same && tree.above(earlier) == Some(over.location()) {
        Ok(Added::Once(earlier))
    } else {
        Ok(Added::Otherwise(Some((earlier, kept.name))))
    }
}

fn open(house: &House, tx: &mut Tx, over: &Over, (location, draft): (LocationId, LocationDraftId), entry: &Entry) {
    let organization = over.organization();
    let new = NewLocation {
        id: location,
        draft: Some(draft),
        organization,
        parent: Some(over.location()),
        told: told(entry),
        opened_at: house.now(),
        listed_since: house.today(),
    };
    records::insert(tx, &new);
    describe(tx, organization, location, entry);
    directory_changes::touch(tx, organization);
    let (under, name) = (over.location(), entry.name().to_owned());
    note(
        house,
        tx,
        organization,
        over.account(),
        Deed::LocationAdded { location, under, name },
    );
}

fn told(entry: &Entry) -> Told<'_> {
    Told {
        name: entry.name(),
        address: entry.address(),
        telephone: entry.telephone(),
    }
}

fn describe(tx: &mut Tx, organization: OrganizationId, location: LocationId, entry: &Entry) {
    for (language, text) in entry.descriptions() {
        records::describe(tx, organization, location, language, text);
    }
}

/// Returns what a form that shows a location carries, so that it replaces nothing that was not shown.
pub fn version(told: &OneLocation) -> Digest {
    Digest::of(&format!(
        "{:?}",
        (&told.name, &told.address, &told.telephone, &told.descriptions)
    ))
}

/// Keeps what is told of a location now, in place of the version that was shown.
///
/// # Errors
/// [`Failure::Refused`] with everything that is missing or wrong, or where another version is kept by now; [`Failure::Missing`] where there is no such location that
/// the reader administers.
pub async fn change(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    (location, shown): (LocationId, Option<Digest>),
    typed: Typed,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let over = Taken::by(&mut tx, account, &partner_id).await?.over(location)?;
        let before = reads::location(&mut tx, over.organization(), location)
            .await?
            .ok_or(Failure::Missing)?;
        let typed = with_unasked(typed, &before);
        let entry = Entry::check(&typed, Some(&before.name)).map_err(Failure::Refused)?;
        let changes = changes(&before, &entry);
        // Sent again, it is kept already.
        if !changes.is_empty() && shown.is_some_and(|shown| shown != version(&before)) {
            return Err(refused("under", Reason::EditedMeanwhile));
        }
        if !changes.is_empty() {
            let organization = over.organization();
            records::retell(&mut tx, organization, location, told(&entry));
            records::undescribe(&mut tx, organization, location).await?;
            describe(&mut tx, organization, location, &entry);
            directory_changes::touch(&mut tx, organization);
            note(
                &house,
                &mut tx,
                organization,
                account,
                Deed::LocationChanged { location, changes },
            );
        }
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}

/// What a form did not ask for stays as it is: only what is typed empty is taken away.
fn with_unasked(mut typed: Typed, before: &OneLocation) -> Typed {
    let descriptions = before.descriptions.iter();
    let descriptions = descriptions.map(|(language, text)| (description_field(*language), text));
    let telephone = before.telephone.iter().map(|number| ("telephone".to_owned(), number));
    for (field, kept) in descriptions.chain(telephone) {
        if typed.all(&field).is_empty() {
            typed.set(&field, kept.as_str());
        }
    }
    typed
}

/// Lists what is told otherwise than before.
fn changes(before: &OneLocation, entry: &Entry) -> Vec<Change> {
    let mut told = vec![
        ("name".to_owned(), before.name.clone(), entry.name().to_owned()),
        (
            "country".to_owned(),
            before.address.country().code().to_owned(),
            entry.address().country().code().to_owned(),
        ),
    ];
    told.extend(Part::ALL.into_iter().map(|part| {
        let (from, to) = (before.address.part(part), entry.address().part(part));
        (part.field().to_owned(), from.to_owned(), to.to_owned())
    }));
    let telephone = before.telephone.clone().unwrap_or_default();
    told.push((
        "telephone".to_owned(),
        telephone,
        entry.telephone().unwrap_or_default().to_owned(),
    ));
    told.extend(Language::ALL.into_iter().map(|language| {
        let from = before.descriptions.iter().find(|(own, _)| *own == language);
        let to = entry.descriptions().find(|(own, _)| *own == language);
        let from = from.map(|(_, text)| text.clone()).unwrap_or_default();
        (
            description_field(language),
            from,
            to.map(|(_, text)| text).unwrap_or_default().to_owned(),
        )
    }));
    let changed = told.into_iter().filter(|(_, from, to)| from != to);
    changed.map(|(field, from, to)| Change { field, from, to }).collect()
}
