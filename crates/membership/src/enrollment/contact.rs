//! Step 1: who the organization is and where. Guide: steps 10 and 11.

use serde::{Deserialize, Serialize};

use crate::address::{self, Address};
use crate::refusal::{Reason, Refusal};
use crate::terms::{Country, Language, Line, Telephone, Typed, WebAddress};

/// The longest name, in characters.
const LONGEST_NAME: usize = 150;
/// The longest registration number, in characters.
const LONGEST_NUMBER: usize = 60;

/// The fields of the page, the address's among them.
pub const CONTACT_FIELDS: [&str; 14] = [
    "country",
    "legal_name",
    "doing_business_as",
    "registration_number",
    "street",
    "street_2",
    "dependent_locality",
    "city",
    "area",
    "postal_code",
    "sorting_code",
    "telephone",
    "web_address",
    "preferred_language",
];

/// The checked contact information of an organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    legal_name: Line,
    doing_business_as: Option<Line>,
    registration_number: Option<Line>,
    address: Address,
    telephone: Telephone,
    web_address: WebAddress,
    language: Language,
}

impl Contact {
    /// Checks what was typed on the page.
    ///
    /// # Errors
    /// Names everything that is missing or wrong, in the order of the page.
    pub fn check(typed: &Typed) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let country = country(typed, &mut refusals);
        let legal_name = name(typed, "legal_name", LONGEST_NAME, &mut refusals);
        let doing_business_as = optional(typed, "doing_business_as", |field| {
            name(typed, field, LONGEST_NAME, &mut refusals)
        });
        let registration_number = optional(typed, "registration_number", |field| {
            name(typed, field, LONGEST_NUMBER, &mut refusals)
        });
        let address = match country {
            Some(country) => take(address::check(country, typed), &mut refusals),
            None => {
                refusals.extend(address::problems_in_any_country(typed));
                None
            }
        };
        let telephone = telephone(typed, &mut refusals);
        let web_address = web_address(typed, &mut refusals);
        let language = language(typed, &mut refusals);
        match (legal_name, address, telephone, web_address, language) {
            (Some(legal_name), Some(address), Some(telephone), Some(web_address), Some(language))
                if refusals.is_empty() =>
            {
                Ok(Self {
                    legal_name,
                    doing_business_as,
                    registration_number,
                    address,
                    telephone,
                    web_address,
                    language,
                })
            }
            _ => Err(refusals),
        }
    }

    /// Returns the name in the register, which only a service center can change later (rule E7).
    pub fn legal_name(&self) -> &str {
        self.legal_name.as_str()
    }

    /// Returns the Doing Business As name, where there is one.
    pub fn doing_business_as(&self) -> Option<&str> {
        self.doing_business_as.as_ref().map(Line::as_str)
    }

    /// Returns the name that customers see: the Doing Business As name where there is one (rule E7).
    pub fn shown_name(&self) -> &str {
        self.doing_business_as().unwrap_or(self.legal_name())
    }

    /// Returns the number in the register, where one was given.
    pub fn registration_number(&self) -> Option<&str> {
        self.registration_number.as_ref().map(Line::as_str)
    }

    /// Returns the address of the headquarters.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Returns the telephone number.
    pub fn telephone(&self) -> &Telephone {
        &self.telephone
    }

    /// Returns the web address.
    pub fn web_address(&self) -> &WebAddress {
        &self.web_address
    }

    /// Returns the language in which the organization wants to be written to.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns the country of the headquarters.
    pub fn country(&self) -> Country {
        self.address.country()
    }
}

fn take<T>(checked: Result<T, Vec<Refusal>>, refusals: &mut Vec<Refusal>) -> Option<T> {
    checked.map_err(|more| refusals.extend(more)).ok()
}

fn country(typed: &Typed, refusals: &mut Vec<Refusal>) -> Option<Country> {
    let code = typed.one("country");
    let reason = if code.trim().is_empty() {
        Reason::Required
    } else {
        Reason::NotOffered
    };
    take(
        Country::parse(code).ok_or_else(|| vec![Refusal::new("country", reason)]),
        refusals,
    )
}

/// A name or a number by which something is known: by signs alone nothing is.
fn name(typed: &Typed, field: &str, most: usize, refusals: &mut Vec<Refusal>) -> Option<Line> {
    take(
        Line::name(typed.one(field), most).map_err(|problem| vec![Refusal::text(field, problem)]),
        refusals,
    )
}

fn optional(typed: &Typed, field: &str, check: impl FnOnce(&str) -> Option<Line>) -> Option<Line> {
    if typed.one(field).trim().is_empty() {
        None
    } else {
        check(field)
    }
}

fn telephone(typed: &Typed, refusals: &mut Vec<Refusal>) -> Option<Telephone> {
    let number = typed.one("telephone");
    let reason = if number.trim().is_empty() {
        Reason::Required
    } else {
        Reason::NotATelephoneNumber
    };
    take(
        Telephone::parse(number).ok_or_else(|| vec![Refusal::new("telephone", reason)]),
        refusals,
    )
}

fn web_address(typed: &Typed, refusals: &mut Vec<Refusal>) -> Option<WebAddress> {
    let address = typed.one("web_address");
    let reason = if address.trim().is_empty() {
        Reason::Required
    } else {
        Reason::NotAWebAddress
    };
    take(
        WebAddress::parse(address).ok_or_else(|| vec![Refusal::new("web_address", reason)]),
        refusals,
    )
}

fn language(typed: &Typed, refusals: &mut Vec<Refusal>) -> Option<Language> {
    let tag = typed.one("preferred_language");
    let reason = if tag.is_empty() {
        Reason::Required
    } else {
        Reason::NotOffered
    };
    take(
        Language::from_tag(tag).ok_or_else(|| vec![Refusal::new("preferred_language", reason)]),
        refusals,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e4_a_name_of_signs_alone_is_refused() {
        for (name, is_refused) in [("😀", true), ("—…!", true), ("3", false), ("倉", false), ("A!", false)] {
            let fields = ["legal_name", "doing_business_as", "registration_number"];
            let typed = Typed::from_pairs(fields.map(|field| (field, name)), |_| true);
            let refusals = Contact::check(&typed).expect_err("the rest is missing");
            let refused = refusals
                .iter()
                .filter(|refusal| refusal.reason == Reason::NoLetter)
                .count();
            assert_eq!(refused, if is_refused { 3 } else { 0 }, "{name}");
        }
    }

    #[test]
    fn e4_an_optional_field_with_nothing_to_be_seen_in_it_is_empty() {
        for unseen in ["\u{200B}", "\u{200D}\u{200D}", "\u{E0041}\u{E0042}"] {
            let optional = ["doing_business_as", "registration_number", "street_2"];
            let typed = Typed::from_pairs(optional.map(|field| (field, unseen)), |_| true);
            let refusals = Contact::check(&typed).expect_err("the rest is missing");
            let is_optional = |refusal: &&Refusal| optional.contains(&refusal.field.as_str());
            assert_eq!(refusals.iter().find(is_optional), None, "{unseen:?}");
        }
    }
}
