//! *Find My Organization*: one of three searches, read from what was typed (rule A2). Guide: step 4.

use crate::names;
use crate::refusal::{Reason, Refusal};
use crate::terms::{Country, EmailAddress, Line, PartnerId, Typed, WebAddress};

/// The fields of the page.
pub const FIND_FIELDS: [&str; 8] = [
    "by",
    "country",
    "name",
    "doing_business_as",
    "city",
    "area",
    "domain",
    "partner_id",
];

/// The longest entry, in characters: the longest name has as many.
const LONGEST: usize = 150;

/// One of the three ways to search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By name in a country.
    Name,
    /// By a web or e-mail domain.
    Domain,
    /// By the Partner Program ID.
    PartnerId,
}

impl Way {
    /// All three, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Name, Self::Domain, Self::PartnerId];

    /// Returns the word for it in addresses and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Domain => "domain",
            Self::PartnerId => "id",
        }
    }

    /// Finds the way of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.word() == word)
    }
}

/// A search that can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Search {
    /// By name in a country.
    Name(NameSearch),
    /// By a registrable domain, in ASCII.
    Domain(String),
    /// By a Partner Program ID.
    PartnerId(PartnerId),
}

/// A search by name; what was left out does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameSearch {
    pub(super) country: Country,
    pub(super) name: Line,
    pub(super) doing_business_as: Option<Line>,
    pub(super) city: Option<Line>,
    pub(super) area: Option<Line>,
}

impl NameSearch {
    /// Returns the country in which it is searched.
    pub const fn country(&self) -> Country {
        self.country
    }

    /// Returns the names that were typed.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [Some(&self.name), self.doing_business_as.as_ref()]
            .into_iter()
            .flatten()
            .map(Line::as_str)
    }

    /// Returns the names as the store keeps them: without case, accents, marks, width and legal form.
    pub fn keys(&self) -> Vec<String> {
        self.names().map(names::key).collect()
    }

    /// Lists every piece of the names, by which the store finds similar ones.
    pub fn pieces(&self) -> Vec<String> {
        let mut pieces: Vec<String> = self.keys().iter().flat_map(|key| names::pieces(key)).collect();
        pieces.sort();
        pieces.dedup();
        pieces
    }
}

impl Search {
    /// Reads what was typed. A web or e-mail address or a Partner Program ID in the field of the name is recognized for
    /// what it is, so that one who has only one thing at hand need not look for its field.
    ///
    /// # Errors
    /// Names everything that is missing or wrong, in the order of the page.
    pub fn read(typed: &Typed) -> Result<Self, Vec<Refusal>> {
        match Way::from_word(typed.one("by")).unwrap_or(Way::Name) {
            Way::Name => match recognized(typed.one("name")) {
                Some(search) => Ok(search),
                None => by_name(typed).map(Self::Name),
            },
            Way::Domain => by_domain(typed).map(Self::Domain),
            Way::PartnerId => by_partner_id(typed).map(Self::PartnerId),
        }
    }

    /// Returns the way that is gone, which is not always the one that was asked for.
    pub const fn way(&self) -> Way {
        match self {
            Self::Name(_) => Way::Name,
            Self::Domain(_) => Way::Domain,
            Self::PartnerId(_) => Way::PartnerId,
        }
    }
}

/// Recognizes an address or an ID where a name was asked for. "Booking.com" is a name as much as an address: only what
/// begins or is written like an address is one, and only what has a figure is an ID.
fn recognized(typed: &str) -> Option<Search> {
    let typed = typed.trim();
    if let Some(id) = PartnerId::parse(typed).filter(|_| typed.chars().any(|c| c.is_ascii_digit())) {
        return Some(Search::PartnerId(id));
    }
    let lower = typed.to_ascii_lowercase();
    let is_address = ["http://", "https://", "www."]
        .iter()
        .any(|start| lower.starts_with(start));
    (is_address || lower.contains('@'))
        .then(|| domain_of(typed))
        .flatten()
        .map(Search::Domain)
}

/// Returns the registrable domain of a web address, an e-mail address, or what stands behind its at sign.
fn domain_of(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if let Some((_, host)) = typed.rsplit_once('@') {
        let host = EmailAddress::parse(typed).map_or_else(|| host.to_owned(), |address| address.domain().to_owned());
        return WebAddress::parse(&host)?.domain().map(str::to_owned);
    }
    WebAddress::parse(typed)?.domain().map(str::to_owned)
}

fn by_name(typed: &Typed) -> Result<NameSearch, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let mut line = |field: &str| {
        optional(typed, field).unwrap_or_else(|refusal| {
            refusals.push(refusal);
            None
        })
    };
    let (name, doing_business_as) = (line("name"), line("doing_business_as"));
    let (city, area) = (line("city"), line("area"));
    // Either name will do.
    let (name, doing_business_as) = match (name, doing_business_as) {
        (None, Some(only)) => (Some(only), None),
        names => names,
    };
    let code = typed.one("country");
    let country = Country::parse(code);
    if country.is_none() {
        let reason = if code.trim().is_empty() {
            Reason::Required
        } else {
            Reason::NotOffered
        };
        refusals.insert(0, Refusal::new("country", reason));
    }
    let has_letters = |name: &Line| name.as_str().chars().any(char::is_alphanumeric);
    match &name {
        None if !refusals.iter().any(|refusal| refusal.field == "name") => {
            refusals.push(Refusal::new("name", Reason::Required));
        }
        Some(name) if !has_letters(name) => refusals.push(Refusal::new("name", Reason::NoLetter)),
        _ => {}
    }
    match (country, name) {
        (Some(country), Some(name)) if refusals.is_empty() => Ok(NameSearch {
            country,
            name,
            doing_business_as,
            city,
            area,
        }),
        _ => Err(refusals),
    }
}

fn optional(typed: &Typed, field: &str) -> Result<Option<Line>, Refusal> {
    let text = typed.one(field);
    if text.trim().is_empty() {
        return Ok(None);
    }
    Line::check(text, LONGEST)
        .map(Some)
        .map_err(|problem| Refusal::text(field, problem))
}

fn by_domain(typed: &Typed) -> Result<String, Vec<Refusal>> {
    let text = typed.one("domain");
    let refused = |reason| vec![Refusal::new("domain", reason)];
    if text.trim().is_empty() {
        return Err(refused(Reason::Required));
    }
    domain_of(text).ok_or_else(|| refused(Reason::NotADomain))
}

/// A mistyped ID is told from one that nobody has: its check character says so.
fn by_partner_id(typed: &Typed) -> Result<PartnerId, Vec<Refusal>> {
    let text = typed.one("partner_id");
    let refused = |reason| vec![Refusal::new("partner_id", reason)];
    if text.trim().is_empty() {
        return Err(refused(Reason::Required));
    }
    let plain = crate::terms::figures::plain_figures(text);
    PartnerId::parse(&plain).ok_or_else(|| refused(Reason::NotAPartnerId))
}
