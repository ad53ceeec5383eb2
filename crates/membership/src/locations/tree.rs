//! The locations of one organization that are not closed, as a tree (rule L1).

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::terms::{Country, LocationId};

/// How deep a tree may be; the headquarters alone is one deep (rule L1).
pub const DEEPEST: usize = 5;

/// A location in its tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its key.
    pub id: LocationId,
    /// The location above it; the headquarters has none.
    pub parent: Option<LocationId>,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub country: Country,
}

/// The locations of one organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    root: LocationId,
    places: BTreeMap<LocationId, Place>,
    below: BTreeMap<LocationId, Vec<LocationId>>,
}

impl Tree {
    /// Puts locations together. Siblings keep the order in which they come.
    ///
    /// Nothing where they are no tree: no headquarters or two, or a location that hangs on none of them.
    pub fn of(places: Vec<Place>) -> Option<Self> {
        let mut roots = places.iter().filter(|place| place.parent.is_none());
        let root = roots.next()?.id;
        if roots.next().is_some() {
            return None;
        }
        let count = places.len();
        let mut below: BTreeMap<LocationId, Vec<LocationId>> = BTreeMap::new();
        for place in &places {
            if let Some(parent) = place.parent {
                below.entry(parent).or_default().push(place.id);
            }
        }
        let places = places.into_iter().map(|place| (place.id, place)).collect();
        let tree = Self { root, places, below };
        (tree.branch(root).len() == count).then_some(tree)
    }

    /// Returns the headquarters.
    pub const fn headquarters(&self) -> LocationId {
        self.root
    }

    /// Counts the locations.
    pub fn count(&self) -> usize {
        self.places.len()
    }

    /// Finds a location.
    pub fn get(&self, id: LocationId) -> Option<&Place> {
        self.places.get(&id)
    }

    /// Returns the location above.
    pub fn above(&self, id: LocationId) -> Option<LocationId> {
        self.get(id)?.parent
    }

    /// Lists the locations directly below.
    pub fn below(&self, id: LocationId) -> &[LocationId] {
        self.below.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Lists a location and those above it, up to the headquarters; nothing where there is no such location.
    pub fn way_up(&self, id: LocationId) -> Vec<LocationId> {
        let mut way = Vec::new();
        let mut next = self.get(id);
        while let Some(place) = next {
            way.push(place.id);
            next = place.parent.and_then(|parent| self.get(parent));
        }
        way
    }

    /// Tells whether a location is `root` or below it.
    pub fn is_within(&self, id: LocationId, root: LocationId) -> bool {
        self.way_up(id).contains(&root)
    }

    /// Lists a location and everything below it, each before what is below it.
    pub fn branch(&self, root: LocationId) -> Vec<LocationId> {
        let mut branch = Vec::new();
        let mut next = vec![root];
        while let Some(id) = next.pop() {
            // More than there are would be a circle.
            if !self.places.contains_key(&id) || branch.len() > self.places.len() {
                continue;
            }
            branch.push(id);
            next.extend(self.below(id).iter().rev());
        }
        branch
    }

    /// Counts how deep a location is; the headquarters is one deep.
    pub fn depth(&self, id: LocationId) -> usize {
        self.way_up(id).len()
    }

    /// Counts the levels of a branch; a location with nothing below it has one.
    pub fn height(&self, id: LocationId) -> usize {
        let deepest = self.branch(id).into_iter().map(|below| self.depth(below)).max();
        deepest.map_or(0, |deepest| deepest + 1 - self.depth(id))
    }

    /// Tells whether another location may hang below this one (rule L1).
    pub fn has_room_below(&self, id: LocationId) -> bool {
        self.get(id).is_some() && self.depth(id) < DEEPEST
    }

    /// Lists the locations below which a branch can move: not its own, not where it hangs, and none so far down that the tree
    /// would become too deep (rules L1, L7).
    pub fn room_for(&self, root: LocationId) -> Vec<LocationId> {
        let (above, height) = (self.above(root), self.height(root));
        let own: BTreeSet<LocationId> = self.branch(root).into_iter().collect();
        let mut everywhere = self.branch(self.root);
        everywhere.retain(|id| !own.contains(id) && Some(*id) != above && self.depth(*id) + height <= DEEPEST);
        everywhere
    }

    /// Puts the locations directly below each one into an order.
    pub fn sort_by(&mut self, order: impl Fn(&Place, &Place) -> Ordering) {
        let places = &self.places;
        for below in self.below.values_mut() {
            below.sort_by(|one, other| match (places.get(one), places.get(other)) {
                (Some(one), Some(other)) => order(one, other),
                _ => one.cmp(other),
            });
        }
    }

    /// Returns the same tree with other parents, and without a location.
    pub(super) fn with(
        &self,
        parents: &[(LocationId, Option<LocationId>)],
        without: Option<LocationId>,
    ) -> Option<Self> {
        let places = self.branch(self.root).into_iter().filter(|id| Some(*id) != without);
        let places = places.filter_map(|id| self.get(id).cloned()).map(|place| {
            let parent = parents.iter().find(|(id, _)| *id == place.id);
            Place {
                parent: parent.map_or(place.parent, |(_, parent)| *parent),
                ..place
            }
        });
        Self::of(places.collect())
    }
}
