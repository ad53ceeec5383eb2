//! The standing follows the facts in the transaction that changes them (rule Q6). An act that changes a fact commits by
//! [`commit`]: the store refuses any other way.

use membership::audit::{AuditEntry, Deed};
use membership::program::Edition;
use membership::standing::{Held, Standing, awards, evaluate};
use membership::terms::{AuditEntryId, OrganizationId};
use store::records::designations::{self, Recognized};
use store::records::standings::{self, Counted};
use store::records::{audit_entries, directory_changes, organizations};
use store::views::standing::facts::{self, Known};
use store::{StoreFailure, Tx};

use crate::House;

/// Counts anew whatever facts have changed, and makes everything durable.
///
/// # Errors
/// As [`Tx::commit`].
pub(crate) async fn commit(house: &House, mut tx: Tx) -> Result<(), StoreFailure> {
    count_changed(house, &mut tx).await?;
    tx.commit().await
}

/// Counts anew every organization of which facts have changed.
pub(crate) async fn count_changed(house: &House, tx: &mut Tx) -> Result<(), StoreFailure> {
    for organization in tx.take_uncounted() {
        count(house, tx, organization).await?;
    }
    Ok(())
}

/// Counts one organization anew: it is taken first, so that of two that change its facts the second sees both changes.
pub(crate) async fn count(house: &House, tx: &mut Tx, organization: OrganizationId) -> Result<(), StoreFailure> {
    organizations::hold(tx, organization).await?;
    tx.send().await?;
    let Some(known) = facts::known(tx, organization, house.today()).await? else {
        return Ok(());
    };
    let before = standings::of(tx, organization).await?;
    let edition = house
        .program
        .edition(&known.edition)
        .ok_or_else(|| StoreFailure::Unreadable(format!("the edition {} is gone", known.edition.0)))?;
    let (active, on) = (known.level.clone(), known.facts.on);
    let standing = judge(house, tx, organization, edition, known);
    recognize(tx, organization, &standing).await?;
    let after = in_short(&standing);
    standings::keep(tx, organization, &after);
    if before.as_ref().is_none_or(|before| !is_as(before, &after)) {
        standings::note_day(tx, organization, &after);
    }
    let earlier = before.and_then(|before| before.earned_level);
    let rank = |level: Option<&str>| level.and_then(|id| edition.level(id)).map(|level| level.rank);
    let earned = rank(after.earned_level.as_deref());
    if earned > rank(earlier.as_deref()).max(rank(Some(&active))) {
        let level = after.earned_level.unwrap_or_default();
        note(house, tx, organization, Deed::LevelEarned { level, on });
    }
    Ok(())
}

/// Judges the facts, and awards what they meet: what is awarded counts at once.
fn judge(house: &House, tx: &mut Tx, organization: OrganizationId, edition: &Edition, known: Known) -> Standing {
    let mut facts = known.facts;
    let standing = evaluate(edition, &facts);
    let awarded = awards(edition, &standing, known.term);
    if awarded.is_empty() {
        return standing;
    }
    for award in awarded {
        standings::award(tx, organization, &edition.id, &award, facts.on);
        let (competency, until) = (award.competency, award.until);
        facts.competencies.push(Held {
            id: competency.clone(),
            until: Some(until),
        });
        note(house, tx, organization, Deed::CompetencyAwarded { competency, until });
    }
    evaluate(edition, &facts)
}

/// Notes where designations show, and tells the directory where that has changed (rule S3).
async fn recognize(tx: &mut Tx, organization: OrganizationId, standing: &Standing) -> Result<(), StoreFailure> {
    let shown: Recognized = (standing.designations.iter())
        .flat_map(|of| of.locations.iter().map(move |at| (&of.designation, at)))
        .filter(|(_, at)| at.is_shown)
        .filter_map(|(designation, at)| Some((at.location.parse().ok()?, designation.clone())))
        .collect();
    if designations::recognized(tx, organization).await? != shown {
        designations::recognize(tx, organization, &shown).await?;
        directory_changes::touch(tx, organization);
    }
    Ok(())
}

fn in_short(standing: &Standing) -> Counted {
    Counted {
        edition: standing.edition.clone(),
        on: standing.on,
        earned_level: standing.earned_level.clone(),
        points_earned: standing.points.earned,
        points_qualifying: standing.points.qualifying,
        changes_on: standing.changes_on,
    }
}

fn is_as(before: &Counted, after: &Counted) -> bool {
    before.earned_level == after.earned_level
        && before.points_earned == after.points_earned
        && before.points_qualifying == after.points_qualifying
}

/// Notes what the program did by itself.
fn note(house: &House, tx: &mut Tx, organization: OrganizationId, deed: Deed) {
    let entry = AuditEntry {
        id: AuditEntryId::from_uuid(house.key()),
        organization: Some(organization),
        account: None,
        deed,
        at: house.now(),
    };
    audit_entries::append(tx, &entry);
}
