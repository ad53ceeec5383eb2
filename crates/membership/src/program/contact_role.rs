//! Contact roles: named functions at each location, one holder each (rule L5).

use super::reading::Value;
use super::sheet::{Mistakes, Sheet};

/// A function at a location. Its sentence is `contact-role-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRole {
    /// The id.
    pub id: String,
    /// Whether every location needs a holder, its own or an inherited one.
    pub required: bool,
    /// The rights that come with it.
    pub grants: Grants,
}

impl ContactRole {
    /// Tells whether who holds it at the headquarters administers everything: the guide's Primary Program Contact (rule E9).
    pub fn is_primary(&self) -> bool {
        self.grants.headquarters == Some(Right::GlobalAdministrator)
    }
}

/// The rights that come with a contact role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Grants {
    /// At the headquarters.
    pub headquarters: Option<Right>,
    /// At any other location.
    pub other_locations: Option<Right>,
}

/// A right over locations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Over the whole organization.
    GlobalAdministrator,
    /// Over the location and those below it.
    LocationAdministrator,
}

const RIGHTS: [(&str, Right); 2] = [
    ("global_administrator", Right::GlobalAdministrator),
    ("location_administrator", Right::LocationAdministrator),
];

pub(super) fn read(sheet: &Sheet<'_>, mistakes: &Mistakes) -> Vec<ContactRole> {
    sheet.name_twins("contact_role", mistakes);
    let roles = sheet.read(mistakes, |entries| {
        let roles = entries.some("contact_role", |value| {
            let place = value.clone();
            let role = value.table(|entries| {
                let id = entries.required("id", Value::id);
                let required = entries.required("required", Value::flag);
                let grants = entries.optional("grants", read_grants).unwrap_or_default();
                Some(ContactRole {
                    id: id?,
                    required: required?,
                    grants,
                })
            });
            Some((role, place))
        });
        // A role that cannot be read may be the one that grants it.
        let may_administer = |role: &Option<ContactRole>| {
            role.as_ref()
                .is_none_or(|role| role.grants.headquarters == Some(Right::GlobalAdministrator))
        };
        if let Some((_, first)) = roles.first()
            && !roles.iter().any(|(role, _)| may_administer(role))
        {
            let hint = "one role grants { headquarters = \"global_administrator\" }, such as this one".to_owned();
            first.mistake("nobody would administer an organization", Some(hint));
        }
        Some(roles.into_iter().filter_map(|(role, _)| role).collect())
    });
    roles.unwrap_or_default()
}

fn read_grants(value: Value<'_>) -> Option<Grants> {
    value.table(|entries| {
        let headquarters = entries.optional("headquarters", |value| value.word(&RIGHTS));
        let other_locations = entries.optional("other_locations", |value| value.word(&RIGHTS));
        Some(Grants {
            headquarters,
            other_locations,
        })
    })
}
