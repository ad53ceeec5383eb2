//! *Assign* and *Remove*: who holds a contact role at a location, and the right that comes with it (rule L5).

use super::reshaping::{Obstacle, Reshaping, reshape};
use super::shape::Shape;
use super::tree::Tree;
use crate::access::Reach;
use crate::program::{ContactRole, Right};
use crate::terms::{AssociationId, LocationId};

/// Who is to hold a contact role at a location from now on.
#[derive(Debug, Clone, Copy)]
pub struct Appointment<'a> {
    /// Where.
    pub location: LocationId,
    /// Which.
    pub role: &'a ContactRole,
    /// Who, and what they administer already; nobody leaves it to be inherited.
    pub holder: Option<(AssociationId, Option<Reach>)>,
}

impl Appointment<'_> {
    /// Tells whether a right comes or goes with it: then it is a global administrator's to make (rule A9).
    pub fn is_of_rights(&self) -> bool {
        self.role.grants.other_locations.is_some()
    }
}

/// Works out what an appointment below the headquarters changes; at the headquarters the role is handed on (rule E9).
///
/// # Errors
/// Says what is in the way.
pub fn appoint(shape: &Shape, appointment: &Appointment<'_>) -> Result<Reshaping, Obstacle> {
    let Appointment { location, role, holder } = *appointment;
    let tree = &shape.tree;
    let place = tree.get(location).ok_or(Obstacle::Missing)?;
    if place.parent.is_none() && role.required && holder.is_none() {
        return Err(Obstacle::Required);
    }
    let at = (location, role.id.clone());
    let before = shape.contacts.get(&at).copied();
    let after = holder.map(|(person, _)| person);
    if before == after {
        return Err(Obstacle::AlreadyThere);
    }
    let mut branches = Vec::new();
    if role.grants.other_locations == Some(Right::LocationAdministrator) && place.parent.is_some() {
        // The right that came with the role goes with it.
        let lost = before.filter(|person| shape.branches.get(person) == Some(&location));
        branches.extend(lost.map(|person| (person, None)));
        if let Some((person, reach)) = holder
            && needs_right(tree, location, reach)?
        {
            branches.push((person, Some(location)));
        }
    }
    let contacts = vec![(location, role.id.clone(), after)];
    reshape(shape, Vec::new(), None, contacts, branches)
}

/// Tells whether somebody has to be given the right over a branch.
fn needs_right(tree: &Tree, location: LocationId, reach: Option<Reach>) -> Result<bool, Obstacle> {
    match reach {
        Some(Reach::Global) => Ok(false),
        Some(Reach::Branch(root)) if tree.is_within(location, root) => Ok(false),
        Some(Reach::Branch(root)) if !tree.is_within(root, location) => Err(Obstacle::AdministersElsewhere),
        _ => Ok(true),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::locations::Place;
    use crate::program::Grants;
    use crate::terms::Country;

    fn location(number: u128) -> LocationId {
        LocationId::from_uuid(Uuid::from_u128(number))
    }

    fn person(number: u128) -> AssociationId {
        AssociationId::from_uuid(Uuid::from_u128(number))
    }

    fn role(id: &str, required: bool, other_locations: Option<Right>) -> ContactRole {
        let grants = Grants {
            headquarters: None,
            other_locations,
        };
        ContactRole {
            id: id.to_owned(),
            required,
            grants,
        }
    }

    /// The headquarters (1) with two offices (2, 3), and one (4) below the first; Ana (10) is its contact.
    fn shape() -> Shape {
        let places = [(1, None), (2, Some(1)), (3, Some(1)), (4, Some(2))].map(|(number, parent)| Place {
            id: location(number),
            parent: parent.map(location),
            name: String::new(),
            country: Country::parse("DE").unwrap(),
        });
        Shape {
            tree: Tree::of(places.to_vec()).unwrap(),
            contacts: [((location(1), "primary".to_owned()), person(10))].into(),
            branches: [(person(11), location(3)), (person(12), location(4))].into(),
        }
    }

    fn tried(role: &ContactRole, at: u128, holder: Option<(u128, Option<Reach>)>) -> Result<Reshaping, Obstacle> {
        let appointment = Appointment {
            location: location(at),
            role,
            holder: holder.map(|(who, reach)| (person(who), reach)),
        };
        appoint(&shape(), &appointment)
    }

    #[test]
    fn l5_assigning_changes_it_there_and_below() {
        let assigned = tried(&role("primary", true, None), 2, Some((20, None))).unwrap();
        let turned: Vec<_> = assigned
            .turns
            .iter()
            .map(|turn| (turn.location, turn.before, turn.after))
            .collect();
        let (ana, new) = (Some(person(10)), Some(person(20)));
        assert_eq!(turned, [(location(2), ana, new), (location(4), ana, new)]);
        assert_eq!(assigned.branches, []);
    }

    #[test]
    fn l5_a_role_that_brings_a_right_brings_it_over_the_branch() {
        let primary = role("primary", true, Some(Right::LocationAdministrator));
        let rights = |at, who, reach| tried(&primary, at, Some((who, reach))).map(|done| done.branches);
        assert_eq!(rights(2, 20, None), Ok(vec![(person(20), Some(location(2)))]));
        assert_eq!(rights(2, 10, Some(Reach::Global)), Ok(vec![]));
        let of = |root| Some(Reach::Branch(location(root)));
        assert_eq!(rights(4, 20, of(2)), Ok(vec![]));
        assert_eq!(rights(2, 12, of(4)), Ok(vec![(person(12), Some(location(2)))]));
        assert_eq!(rights(2, 11, of(3)), Err(Obstacle::AdministersElsewhere));
    }

    #[test]
    fn l5_removing_falls_back_to_inheriting() {
        let primary = role("primary", true, Some(Right::LocationAdministrator));
        assert_eq!(tried(&primary, 1, None), Err(Obstacle::Required));
        assert_eq!(tried(&primary, 2, None), Err(Obstacle::AlreadyThere));
        let mut shape = shape();
        shape.contacts.insert((location(2), "primary".to_owned()), person(13));
        shape.branches.insert(person(13), location(2));
        let appointment = Appointment {
            location: location(2),
            role: &primary,
            holder: None,
        };
        let removed = appoint(&shape, &appointment).unwrap();
        assert_eq!(removed.after.held(location(4), "primary").unwrap().holder, person(10));
        assert_eq!(removed.branches, [(person(13), None)]);
    }
}
