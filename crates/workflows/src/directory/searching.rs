//! Searching: what customers may choose, and what they find (rule D1).

use membership::program::{Kind, Program};
use membership::terms::Language;
pub use search::{Asked, Choice};
use search::{Criterion, Order, Vocabulary};

use super::entry::Card;
use crate::{Failure, House};

/// Something that is chosen in the directory: its name in addresses, and where its values come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facet {
    /// Its name in an address.
    pub parameter: &'static str,
    /// The question of the organization profile, `level` or `designation`.
    pub source: &'static str,
}

/// Where the level comes from, which is no answer.
const LEVEL: &str = "level";

/// Where designations come from, which are none either.
pub(super) const DESIGNATION: &str = "designation";

/// What is chosen, in the order of the page. A new one is a line here and its sentence.
pub const FACETS: [Facet; 6] = [
    Facet {
        parameter: "level",
        source: LEVEL,
    },
    Facet {
        parameter: "designation",
        source: DESIGNATION,
    },
    Facet {
        parameter: "service",
        source: "services_offered",
    },
    Facet {
        parameter: "industry",
        source: "industries",
    },
    Facet {
        parameter: "speaks",
        source: "customer_languages",
    },
    Facet {
        parameter: "size",
        source: "customer_sizes",
    },
];

impl Facet {
    /// Tells whether the program offers a value, in any of its editions: nobody can have chosen another.
    pub fn offers(self, program: &Program, value: &str) -> bool {
        program.editions.iter().any(|edition| match self.source {
            LEVEL => edition.levels.iter().any(|level| level.id == value),
            DESIGNATION => edition.designations.iter().any(|designation| designation.id == value),
            source => {
                let mut questions = edition.questionnaires.organization.questions();
                let question = questions.find(|question| question.id == source);
                question.is_some_and(|question| can_answer(&question.kind, value))
            }
        })
    }
}

fn can_answer(kind: &Kind, value: &str) -> bool {
    match kind {
        Kind::Choice { options } | Kind::Choices { options, .. } | Kind::Shares { options } => {
            options.ids.iter().any(|option| option == value)
        }
        Kind::Languages => Language::from_tag(value).is_some(),
        _ => false,
    }
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// How many.
    pub total: u64,
    /// Those of the page that was asked for.
    pub hits: Vec<Hit>,
    /// In which order they are.
    pub order: Order,
    /// What can be chosen, by facet, with how many one gets.
    pub choices: Vec<(String, Vec<Choice>)>,
    /// The countries, or what is below the place that was chosen.
    pub places: Vec<Choice>,
    /// Where nothing was found: what to take back.
    pub instead: Vec<(Criterion, u64)>,
    /// How many are listed at all.
    pub all: u64,
}

/// An organization that was found.
#[derive(Debug, Clone)]
pub struct Hit {
    /// What is shown of it.
    pub card: Card,
    /// Its level today.
    pub level: String,
    /// How far away it is, where that was asked.
    pub kilometers: Option<f64>,
}

/// Searches the directory as it is today.
///
/// # Errors
/// The index is damaged; it is made anew.
pub fn search(house: &House, asked: &Asked, vocabulary: &Vocabulary) -> Result<Found, Failure> {
    let facets = FACETS.map(|facet| facet.source);
    let found = house.directory.search(asked, house.today(), &facets, vocabulary)?;
    let hit = |hit: search::Hit| {
        let card = serde_json::from_str(&hit.card).map_err(|error| Failure::Broken(error.to_string()))?;
        Ok(Hit {
            card,
            level: hit.level,
            kilometers: hit.kilometers,
        })
    };
    Ok(Found {
        total: found.total,
        hits: found.hits.into_iter().map(hit).collect::<Result<_, Failure>>()?,
        order: found.order,
        choices: found.choices,
        places: found.places,
        instead: found.instead,
        all: found.all,
    })
}

/// Counts who is listed today.
///
/// # Errors
/// The index is damaged.
pub fn count(house: &House) -> Result<u64, Failure> {
    let nobody = Vocabulary::default();
    Ok(house
        .directory
        .search(&Asked::default(), house.today(), &[], &nobody)?
        .all)
}

/// Returns a number that is another one as soon as something else can be found.
///
/// # Errors
/// The index is damaged.
pub fn generation(house: &House) -> Result<u64, Failure> {
    Ok(house.directory.generation(house.today())?)
}
