//! A tree with who holds which contact role where, and who administers which branch (rule L5).

use std::collections::BTreeMap;

use super::tree::Tree;
use crate::terms::{AssociationId, LocationId};

/// An organization's locations, with the contact roles and rights that hang on them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// The tree.
    pub tree: Tree,
    /// Who is assigned which contact role at which location: one holder each.
    pub contacts: BTreeMap<(LocationId, String), AssociationId>,
    /// Who administers which branch; who administers everything is not among them.
    pub branches: BTreeMap<AssociationId, LocationId>,
}

/// Who fills a contact role at a location, and from where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Who.
    pub holder: AssociationId,
    /// Where they are assigned: the location itself, or the nearest one above it.
    pub at: LocationId,
}

impl Shape {
    /// Finds who fills a contact role at a location: who is assigned there, else at the next location above (rule L5).
    pub fn held(&self, location: LocationId, role: &str) -> Option<Held> {
        self.tree.way_up(location).into_iter().find_map(|at| {
            let holder = self.contacts.get(&(at, role.to_owned()))?;
            Some(Held { holder: *holder, at })
        })
    }

    /// Finds who would fill it if nobody were assigned there.
    pub fn inherited(&self, location: LocationId, role: &str) -> Option<Held> {
        self.held(self.tree.above(location)?, role)
    }

    /// Lists the contact roles that anybody holds anywhere.
    pub(super) fn roles(&self) -> Vec<String> {
        let mut roles: Vec<String> = self.contacts.keys().map(|(_, role)| role.clone()).collect();
        roles.sort_unstable();
        roles.dedup();
        roles
    }
}
