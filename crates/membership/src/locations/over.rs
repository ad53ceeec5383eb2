//! The right over one location: what changes it takes this value, and only the tree and a right make one.

use super::tree::Tree;
use crate::access::{Administrator, Reach};
use crate::terms::{AccountId, LocationId, OrganizationId};

/// The right over a location, of somebody who administers it or a branch that it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Over {
    organization: OrganizationId,
    account: AccountId,
    location: LocationId,
}

impl Over {
    /// Returns the organization.
    pub const fn organization(&self) -> OrganizationId {
        self.organization
    }

    /// Returns whose right it is.
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// Returns the location.
    pub const fn location(&self) -> LocationId {
        self.location
    }
}

impl Administrator {
    /// Returns the right over a location; nothing where it is none of the tree, or out of their branch.
    pub fn over(&self, tree: &Tree, location: LocationId) -> Option<Over> {
        let root = match self.reach() {
            Reach::Global => tree.headquarters(),
            Reach::Branch(root) => root,
        };
        tree.is_within(location, root).then_some(Over {
            organization: self.organization(),
            account: self.account(),
            location,
        })
    }

    /// Returns the right to take a location away from where it hangs: over the one above it. Nobody takes away the
    /// branch that they were given, or the headquarters.
    pub fn over_place_of(&self, tree: &Tree, location: LocationId) -> Option<Over> {
        self.over(tree, tree.above(location)?)?;
        self.over(tree, location)
    }
}
