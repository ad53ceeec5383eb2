//! Moving and closing locations, and exchanging the headquarters: what changes, and for whom, before anything does (rule L7).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::shape::Shape;
use super::tree::{DEEPEST, Tree};
use crate::terms::{AssociationId, Digest, LocationId};

/// Why a tree cannot be changed so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Obstacle {
    /// There is no such location.
    Missing,
    /// It would hang below itself.
    OwnBranch,
    /// It hangs there already.
    AlreadyThere,
    /// The tree would become deeper than it may be (rule L1).
    TooDeep,
    /// The headquarters is exchanged, not moved or closed.
    Headquarters,
    /// Nobody is above the headquarters from whom a role that the program requires could be inherited (rule L5).
    Required,
    /// Who would get the right that comes with the role administers another branch, and one person administers one.
    AdministersElsewhere,
}

impl Obstacle {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "location-missing",
            Self::OwnBranch => "location-own-branch",
            Self::AlreadyThere => "location-already-there",
            Self::TooDeep => "location-too-deep",
            Self::Headquarters => "location-headquarters",
            Self::Required => "location-role-required",
            Self::AdministersElsewhere => "location-administers-elsewhere",
        }
    }
}

/// A change of the tree, with everything that changes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reshaping {
    /// The locations that hang elsewhere, and where; the headquarters hangs nowhere. In the order in which they are written.
    pub parents: Vec<(LocationId, Option<LocationId>)>,
    /// The location that is closed, and the one above it, to which goes what hung on it.
    pub closed: Option<(LocationId, LocationId)>,
    /// Contact roles that are assigned at a location from now on, or no longer.
    pub contacts: Vec<(LocationId, String, Option<AssociationId>)>,
    /// Rights over a branch that are over another branch from now on, or end.
    pub branches: Vec<(AssociationId, Option<LocationId>)>,
    /// The contact roles that somebody else fills from now on, location by location.
    pub turns: Vec<Turn>,
    /// What comes of it.
    pub after: Shape,
}

impl Reshaping {
    /// Returns what a page that shows this change carries, so that what is confirmed is what was shown: what is written, whose
    /// contact turns from whom to whom, and which location is the headquarters, where contacts are the organization's.
    pub fn digest(&self) -> Digest {
        let top = self.after.tree.headquarters();
        let written = (&self.parents, self.closed, &self.contacts, &self.branches);
        Digest::of(&format!("{:?}", (top, written, &self.turns)))
    }
}

/// A contact role that somebody else fills at a location from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Where.
    pub location: LocationId,
    /// Which.
    pub role: String,
    /// Who filled it, if anybody did.
    pub before: Option<AssociationId>,
    /// Who fills it now. Only who removes a holder leaves nobody; no move and no closing does.
    pub after: Option<AssociationId>,
}

/// Works out what hanging a location below another one changes.
///
/// # Errors
/// Says what is in the way.
pub fn shift(shape: &Shape, location: LocationId, under: LocationId) -> Result<Reshaping, Obstacle> {
    let tree = &shape.tree;
    let (Some(place), Some(_)) = (tree.get(location), tree.get(under)) else {
        return Err(Obstacle::Missing);
    };
    if place.parent.is_none() {
        return Err(Obstacle::Headquarters);
    }
    if tree.is_within(under, location) {
        return Err(Obstacle::OwnBranch);
    }
    if place.parent == Some(under) {
        return Err(Obstacle::AlreadyThere);
    }
    if tree.depth(under) + tree.height(location) > DEEPEST {
        return Err(Obstacle::TooDeep);
    }
    let parents = vec![(location, Some(under))];
    let mut contacts = Vec::new();
    for role in shape.roles() {
        // A contact that came from above and that nobody above has any more stays, assigned here.
        if let (Some(before), None) = (shape.held(location, &role), shape.held(under, &role))
            && before.at != location
        {
            contacts.push((location, role, Some(before.holder)));
        }
    }
    reshape(shape, parents, None, contacts, Vec::new())
}

/// Works out what closing a location changes: what hung on it goes to the one above.
///
/// # Errors
/// Says what is in the way.
pub fn close(shape: &Shape, location: LocationId) -> Result<Reshaping, Obstacle> {
    let place = shape.tree.get(location).ok_or(Obstacle::Missing)?;
    let above = place.parent.ok_or(Obstacle::Headquarters)?;
    let below = shape.tree.below(location);
    let parents = below.iter().map(|child| (*child, Some(above))).collect();
    let mut contacts = Vec::new();
    for (role, holder) in assigned_at(shape, location) {
        contacts.push((location, role.clone(), None));
        // Where nobody above has the role, who had it here has it there: those below keep a contact.
        if shape.held(above, &role).is_none() {
            contacts.push((above, role, Some(holder)));
        }
    }
    // A right over this branch does not grow to the one above; it ends, and is given anew where it is wanted.
    let branches = administering(shape, location).map(|person| (person, None)).collect();
    reshape(shape, parents, Some((location, above)), contacts, branches)
}

/// Works out what making another location the headquarters changes: the two exchange nothing but the top of the tree. The old
/// headquarters and all that hung on it hang on the new one.
///
/// The organization's contacts stay its contacts, and those of the new headquarters stay with the locations below it. A right
/// over its branch ends, since it would have become the right over everything.
///
/// # Errors
/// Says what is in the way.
pub fn exchange(shape: &Shape, location: LocationId) -> Result<Reshaping, Obstacle> {
    let tree = &shape.tree;
    let old = tree.headquarters();
    tree.get(location).ok_or(Obstacle::Missing)?;
    if location == old {
        return Err(Obstacle::AlreadyThere);
    }
    let siblings = tree.below(old).iter().filter(|child| **child != location);
    let mut parents = vec![(old, Some(location)), (location, None)];
    parents.extend(siblings.map(|child| (*child, Some(location))));
    let contacts = shape
        .roles()
        .into_iter()
        .flat_map(|role| handed_up(shape, location, role))
        .collect();
    let ending = administering(shape, location).map(|person| (person, None));
    let staying = administering(shape, old).map(|person| (person, Some(location)));
    let branches = ending.chain(staying).collect();
    reshape(shape, parents, None, contacts, branches)
}

/// What becomes of a contact role when `location` becomes the headquarters.
fn handed_up(shape: &Shape, location: LocationId, role: String) -> Vec<(LocationId, String, Option<AssociationId>)> {
    let old = shape.tree.headquarters();
    let Some(here) = shape.held(location, &role) else {
        return Vec::new();
    };
    let Some(top) = shape.held(old, &role) else {
        // Nobody had it for the organization: who had it here has it for everybody.
        return vec![(location, role, Some(here.holder))];
    };
    let mut changes = vec![(old, role.clone(), None), (location, role.clone(), Some(top.holder))];
    if here.holder != top.holder {
        let heirs = shape.tree.below(location).iter().copied();
        let inheriting = heirs.filter(|heir| !shape.contacts.contains_key(&(*heir, role.clone())));
        changes.extend(inheriting.map(|heir| (heir, role.clone(), Some(here.holder))));
    }
    changes
}

fn assigned_at(shape: &Shape, location: LocationId) -> Vec<(String, AssociationId)> {
    let here = shape.contacts.iter().filter(|((at, _), _)| *at == location);
    here.map(|((_, role), holder)| (role.clone(), *holder)).collect()
}

fn administering(shape: &Shape, location: LocationId) -> impl Iterator<Item = AssociationId> {
    let of_branch = shape.branches.iter().filter(move |(_, root)| **root == location);
    of_branch.map(|(person, _)| *person)
}

pub(super) fn reshape(
    before: &Shape,
    parents: Vec<(LocationId, Option<LocationId>)>,
    closed: Option<(LocationId, LocationId)>,
    contacts: Vec<(LocationId, String, Option<AssociationId>)>,
    branches: Vec<(AssociationId, Option<LocationId>)>,
) -> Result<Reshaping, Obstacle> {
    let tree = before.tree.with(&parents, closed.map(|(location, _)| location));
    let mut after = Shape {
        tree: tree.ok_or(Obstacle::Missing)?,
        ..before.clone()
    };
    for (location, role, holder) in &contacts {
        let at = (*location, role.clone());
        match holder {
            Some(holder) => drop(after.contacts.insert(at, *holder)),
            None => drop(after.contacts.remove(&at)),
        }
    }
    for (person, root) in &branches {
        match root {
            Some(root) => drop(after.branches.insert(*person, *root)),
            None => drop(after.branches.remove(person)),
        }
    }
    let turns = turns(before, &after);
    Ok(Reshaping {
        parents,
        closed,
        contacts,
        branches,
        turns,
        after,
    })
}

fn turns(before: &Shape, after: &Shape) -> Vec<Turn> {
    let (was, is) = (filled(before), filled(after));
    let pairs: BTreeSet<&(LocationId, String)> = was.keys().chain(is.keys()).collect();
    let there = pairs
        .into_iter()
        .filter(|(location, _)| after.tree.get(*location).is_some());
    let turned = there.filter_map(|pair| {
        let (before, after) = (was.get(pair).copied(), is.get(pair).copied());
        let (location, role) = pair.clone();
        (before != after).then_some(Turn {
            location,
            role,
            before,
            after,
        })
    });
    turned.collect()
}

/// Who fills each contact role at each location: worked out from the top down, once for all of a tree.
fn filled(shape: &Shape) -> BTreeMap<(LocationId, String), AssociationId> {
    let tree: &Tree = &shape.tree;
    let roles = shape.roles();
    let mut filled = BTreeMap::new();
    for location in tree.branch(tree.headquarters()) {
        for role in &roles {
            let own = shape.contacts.get(&(location, role.clone())).copied();
            let above = tree.above(location).map(|above| (above, role.clone()));
            let from_above = above.and_then(|above| filled.get(&above).copied());
            if let Some(holder) = own.or(from_above) {
                filled.insert((location, role.clone()), holder);
            }
        }
    }
    filled
}
