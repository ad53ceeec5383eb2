//! A right is a value: what only a member or an administrator may do takes one, and only this page makes it.

use serde::{Deserialize, Serialize};

use crate::terms::{AccountId, AssociationId, LocationId, OrganizationId};

/// What the store knows of an account's tie to an organization, read inside the transaction that needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// The association, which has not ended.
    pub association: AssociationId,
    /// Whose it is.
    pub account: AccountId,
    /// The organization.
    pub organization: OrganizationId,
    /// What they may administer, if anything.
    pub reach: Option<Reach>,
}

/// How far an administrator's right goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    /// Every location: the guide's Global Administrator.
    Global,
    /// One location and those below it.
    Branch(LocationId),
}

/// Someone who is associated with an organization, and may see its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member(Tie);

/// Someone who may run the people of a location and those below it; of the headquarters, that is everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Administrator {
    tie: Tie,
    reach: Reach,
}

/// Someone who may change what belongs to the whole organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GlobalAdministrator(Tie);

impl Member {
    /// Takes the tie of who is associated.
    pub const fn of(tie: Tie) -> Self {
        Self(tie)
    }

    /// Returns the organization whose pages they see.
    pub const fn organization(&self) -> OrganizationId {
        self.0.organization
    }

    /// Returns who they are there.
    pub const fn association(&self) -> AssociationId {
        self.0.association
    }

    /// Returns whose tie it is.
    pub const fn account(&self) -> AccountId {
        self.0.account
    }

    /// Returns their right over people, if they administer anything.
    pub fn administrator(&self) -> Option<Administrator> {
        self.0.reach.map(|reach| Administrator { tie: self.0, reach })
    }

    /// Returns their right over the whole organization, if they have it.
    pub fn global_administrator(&self) -> Option<GlobalAdministrator> {
        (self.0.reach == Some(Reach::Global)).then_some(GlobalAdministrator(self.0))
    }
}

impl GlobalAdministrator {
    /// Returns the organization that they administer.
    pub const fn organization(&self) -> OrganizationId {
        self.0.organization
    }

    /// Returns who they are there.
    pub const fn association(&self) -> AssociationId {
        self.0.association
    }

    /// Returns whose right it is.
    pub const fn account(&self) -> AccountId {
        self.0.account
    }
}

impl Administrator {
    /// Returns the organization whose people they run.
    pub const fn organization(&self) -> OrganizationId {
        self.tie.organization
    }

    /// Returns who they are there.
    pub const fn association(&self) -> AssociationId {
        self.tie.association
    }

    /// Returns whose right it is.
    pub const fn account(&self) -> AccountId {
        self.tie.account
    }

    /// Returns how far it goes.
    pub const fn reach(&self) -> Reach {
        self.reach
    }

    /// Tells whether they may change what somebody with the right `theirs` has or is: only a global administrator
    /// changes an administrator (rule A9).
    pub fn may_change(&self, theirs: Option<Reach>) -> bool {
        self.reach == Reach::Global || theirs.is_none()
    }
}
