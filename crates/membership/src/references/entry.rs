//! What is typed about a reference, by who asks for it and by who answers (rules Q3 and Q4).

use crate::refusal::{Reason, Refusal};
use crate::terms::{EmailAddress, Language, Line, Paragraphs, TextProblem, Typed};

/// The most characters of what was done.
pub const LONGEST_PROJECT: usize = 2_000;
/// The most characters of what a customer adds to the answer.
pub const LONGEST_REMARK: usize = 1_000;
/// The most characters of a company's name and of a title.
const LONGEST_NAME: usize = 150;
/// The most characters of a person's name.
const LONGEST_CONTACT: usize = 100;

/// The fields of the form. One that is called `language` would be the button of another language.
pub const FIELDS: [&str; 7] = [
    "customer",
    "contact",
    "email",
    "mail_language",
    "title",
    "project",
    "competency",
];

/// What may be chosen and who may not be asked.
#[derive(Debug, Clone, Copy)]
pub struct Offered<'a> {
    /// The competencies that a reference can serve.
    pub competencies: &'a [String],
    /// The domains that the organization has proved to be its own, in ASCII.
    pub domains: &'a [String],
    /// Whether the address that was typed is one of its own people's.
    pub is_own_people: bool,
}

/// The checked facts of a reference. Only [`Entry::check`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    customer: Line,
    contact: Line,
    email: EmailAddress,
    language: Language,
    title: Line,
    project: Paragraphs,
    competency: Option<String>,
}

impl Entry {
    /// Checks what was typed on the form.
    ///
    /// # Errors
    /// Names everything that is missing or wrong, in the order of the form.
    pub fn check(typed: &Typed, offered: Offered<'_>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let customer = taken(name(typed, "customer", LONGEST_NAME), &mut refusals);
        let contact = taken(name(typed, "contact", LONGEST_CONTACT), &mut refusals);
        let email = taken(email(typed.one("email"), offered), &mut refusals);
        let language = taken(language(typed.one("mail_language")), &mut refusals);
        let title = taken(name(typed, "title", LONGEST_NAME), &mut refusals);
        let project = Paragraphs::check(typed.one("project"), LONGEST_PROJECT)
            .map_err(|problem| Refusal::text("project", problem));
        let project = taken(project, &mut refusals);
        let competency = taken(competency(typed.one("competency"), offered.competencies), &mut refusals);
        match (customer, contact, email, language, title, project, competency) {
            (
                Some(customer),
                Some(contact),
                Some(email),
                Some(language),
                Some(title),
                Some(project),
                Some(competency),
            ) => Ok(Self {
                customer,
                contact,
                email,
                language,
                title,
                project,
                competency,
            }),
            _ => Err(refusals),
        }
    }

    /// Returns the customer's company.
    pub fn customer(&self) -> &str {
        self.customer.as_str()
    }

    /// Returns the name of who is asked there.
    pub fn contact(&self) -> &str {
        self.contact.as_str()
    }

    /// Returns their address.
    pub const fn email(&self) -> &EmailAddress {
        &self.email
    }

    /// Returns the language in which they are written to.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns what the project is called.
    pub fn title(&self) -> &str {
        self.title.as_str()
    }

    /// Returns what was done.
    pub fn project(&self) -> &str {
        self.project.as_str()
    }

    /// Returns the competency that it serves, or none where it is for the points.
    pub fn competency(&self) -> Option<&str> {
        self.competency.as_deref()
    }
}

fn taken<T>(checked: Result<T, Refusal>, refusals: &mut Vec<Refusal>) -> Option<T> {
    checked.map_err(|refusal| refusals.push(refusal)).ok()
}

fn name(typed: &Typed, field: &str, most: usize) -> Result<Line, Refusal> {
    Line::name(typed.one(field), most).map_err(|problem| Refusal::text(field, problem))
}

fn email(typed: &str, offered: Offered<'_>) -> Result<EmailAddress, Refusal> {
    let refused = |reason| Refusal::new("email", reason);
    let email = EmailAddress::parse(typed).ok_or_else(|| refused(Reason::of_no_email_address(typed)))?;
    if offered.is_own_people || is_own(&email, offered.domains) {
        return Err(refused(Reason::OwnReference));
    }
    Ok(email)
}

fn language(typed: &str) -> Result<Language, Refusal> {
    let reason = if typed.is_empty() {
        Reason::Required
    } else {
        Reason::NotOffered
    };
    Language::from_tag(typed).ok_or_else(|| Refusal::new("mail_language", reason))
}

/// Reads what a reference is for: a competency of those that are offered, or, where nothing is chosen, the points.
///
/// # Errors
/// It is none of them.
pub fn competency(typed: &str, offered: &[String]) -> Result<Option<String>, Refusal> {
    match typed {
        "" => Ok(None),
        id if offered.iter().any(|offered| offered == id) => Ok(Some(id.to_owned())),
        _ => Err(Refusal::new("competency", Reason::NotOffered)),
    }
}

/// Tells whether an address is in a domain that the organization has proved to be its own, or below one: nobody approves
/// their own reference.
pub fn is_own(email: &EmailAddress, domains: &[String]) -> bool {
    let theirs = email.domain().to_ascii_lowercase();
    let is_below = |own: &String| {
        theirs
            .strip_suffix(own.as_str())
            .is_some_and(|above| above.ends_with('.'))
    };
    domains.iter().any(|own| theirs == *own || is_below(own))
}

/// Reads what a customer adds to the answer, if anything.
///
/// # Errors
/// It is too long, or has what cannot be seen.
pub fn remark(typed: &str) -> Result<Option<Paragraphs>, Refusal> {
    match Paragraphs::check(typed, LONGEST_REMARK) {
        Ok(remark) => Ok(Some(remark)),
        Err(TextProblem::Empty) => Ok(None),
        Err(problem) => Err(Refusal::text("remark", problem)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        let mut typed = Typed::from_pairs(
            [
                ("customer", "Nordlicht Reederei"),
                ("contact", "Femke Janssen"),
                ("email", "femke@nordlicht.example"),
                ("mail_language", "de"),
                ("title", "A warehouse that moves"),
                ("project", "Three sites, one system."),
            ],
            |_| true,
        );
        for (field, value) in pairs {
            typed.set(field, *value);
        }
        typed
    }

    fn check(pairs: &[(&str, &str)]) -> Result<Entry, Vec<Refusal>> {
        let offered = Offered {
            competencies: &["analytics".to_owned()],
            domains: &["aalto-brandt.example".to_owned()],
            is_own_people: false,
        };
        Entry::check(&typed(pairs), offered)
    }

    #[test]
    fn q4_everything_that_is_wrong_with_a_reference_is_told_at_once() {
        let blank: Vec<(&str, &str)> = FIELDS.iter().map(|field| (*field, "")).collect();
        let fields: Vec<String> = check(&blank)
            .unwrap_err()
            .into_iter()
            .map(|refusal| refusal.field)
            .collect();
        assert_eq!(fields, &FIELDS[..6], "only the competency may be left open");
        let long = "a".repeat(LONGEST_PROJECT + 1);
        let wrong = check(&[("project", &long), ("mail_language", "xx"), ("competency", "juggling")]).unwrap_err();
        let (most, typed) = (LONGEST_PROJECT, LONGEST_PROJECT + 1);
        assert_eq!(
            wrong,
            [
                Refusal::new("mail_language", Reason::NotOffered),
                Refusal::new("project", Reason::TooLong { most, typed }),
                Refusal::new("competency", Reason::NotOffered),
            ]
        );
        assert_eq!(
            check(&[("competency", "analytics")]).unwrap().competency(),
            Some("analytics")
        );
        assert_eq!(check(&[]).unwrap().competency(), None);
    }

    #[test]
    fn q4_nobody_is_asked_in_a_domain_of_ones_own() {
        for own in ["ana@Aalto-Brandt.example", "ana@mail.aalto-brandt.example"] {
            let refused = check(&[("email", own)]).unwrap_err();
            assert_eq!(refused, [Refusal::new("email", Reason::OwnReference)], "{own}");
        }
        for other in ["ana@evilaalto-brandt.example", "femke@gmail.com"] {
            assert!(check(&[("email", other)]).is_ok(), "{other}");
        }
    }
}
