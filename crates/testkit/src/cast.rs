//! The named cast: organizations that tests enroll. Aalto & Brandt of Hamburg, and two hundred real ones.

use membership::program::{Kind, Questionnaire};
use membership::terms::Typed;
use serde::Deserialize;

/// Two hundred real organizations from all over the world.
const ORGANIZATIONS: &str = include_str!("../data/organizations.csv");
/// Two hundred ways in which people look for them.
const SEARCHES: &str = include_str!("../golden/find.csv");

/// Types a page.
pub fn typed(pairs: &[(&str, &str)]) -> Typed {
    Typed::from_pairs(pairs.iter().copied(), |_| true)
}

/// Types the contact information of Aalto & Brandt.
pub fn aalto_and_brandt() -> Typed {
    typed(&[
        ("country", "DE"),
        ("legal_name", "Aalto & Brandt Gesellschaft für Systemberatung mbH"),
        ("doing_business_as", "Aalto & Brandt"),
        ("registration_number", "HRB 148220"),
        ("street", "Große Elbstraße 145"),
        ("postal_code", "22767"),
        ("city", "Hamburg"),
        ("telephone", "+49 40 5550 0142"),
        ("web_address", "www.aalto-brandt.example"),
        ("preferred_language", "de"),
    ])
}

/// Types the contact information of a firm of this name, whose web address is made of `site`.
pub fn firm(legal_name: &str, site: &str) -> Typed {
    let mut contact = aalto_and_brandt();
    contact.set("legal_name", legal_name);
    contact.set("doing_business_as", "");
    contact.set("registration_number", "");
    contact.set("web_address", format!("www.{site}.example"));
    contact
}

/// Types a signature under the agreement of this digest.
pub fn signature(digest: &str) -> Typed {
    typed(&[
        ("last_name", "Brandt"),
        ("first_name", "Jonas"),
        ("job_title", "Managing Director"),
        ("decision", "accept"),
        ("agreement", digest),
    ])
}

/// Answers every question that must be answered, whatever the program asks.
pub fn answers(questionnaire: &Questionnaire) -> Typed {
    let mut typed = Typed::default();
    let questions: Vec<_> = questionnaire.questions().filter(|question| question.required).collect();
    for question in questions {
        if !questionnaire.asks(question, &typed) {
            continue;
        }
        match &question.kind {
            Kind::Choice { options } | Kind::Choices { options, .. } => typed.set(&question.id, options.ids[0].clone()),
            Kind::Shares { options } => typed.set(&format!("{}.{}", question.id, options.ids[0]), "100"),
            Kind::Line { .. } | Kind::Paragraphs { .. } => {
                typed.set(&question.id, "We move warehouses, one at a time.")
            }
            Kind::Number { least, .. } => typed.set(&question.id, least.to_string()),
            Kind::YesNo => typed.set(&question.id, "yes"),
            Kind::Language | Kind::Languages => typed.set(&question.id, "en"),
            Kind::Country => typed.set(&question.id, "DE"),
            Kind::Telephone => typed.set(&question.id, "+49 40 5550 0142"),
            Kind::EmailAddress => typed.set(&question.id, "jonas@aalto-brandt.example"),
            Kind::WebAddress => typed.set(&question.id, "www.aalto-brandt.example"),
            Kind::TimeZone => typed.set(&question.id, "Europe/Berlin"),
        }
    }
    typed
}

/// A real organization, in the fields of the contact page.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the fields are the contact page's")]
pub struct RealOrganization {
    pub legal_name: String,
    pub doing_business_as: String,
    pub country: String,
    pub street: String,
    pub street_2: String,
    pub dependent_locality: String,
    pub city: String,
    pub area: String,
    pub postal_code: String,
    pub sorting_code: String,
    pub telephone: String,
    pub web_address: String,
}

impl RealOrganization {
    /// Types its contact information.
    pub fn contact(&self) -> Typed {
        typed(&[
            ("country", &self.country),
            ("legal_name", &self.legal_name),
            ("doing_business_as", &self.doing_business_as),
            ("street", &self.street),
            ("street_2", &self.street_2),
            ("dependent_locality", &self.dependent_locality),
            ("city", &self.city),
            ("area", &self.area),
            ("postal_code", &self.postal_code),
            ("sorting_code", &self.sorting_code),
            ("telephone", &self.telephone),
            ("web_address", &self.web_address),
            ("preferred_language", "en"),
        ])
    }
}

/// Reads the two hundred.
pub fn real_organizations() -> Vec<RealOrganization> {
    csv::Reader::from_reader(ORGANIZATIONS.as_bytes())
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

/// A way in which someone looks for one of the two hundred, and the legal name that they mean.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the fields are those of Find My Organization")]
pub struct GoldenSearch {
    /// What is odd about it, such as "swapped words".
    pub kind: String,
    pub by: String,
    pub country: String,
    pub name: String,
    pub doing_business_as: String,
    pub city: String,
    pub area: String,
    pub domain: String,
    /// How the ID is written, such as "lower case"; the ID itself is drawn when the organization is enrolled.
    pub partner_id: String,
    pub expected: String,
}

impl GoldenSearch {
    /// Types it, for an organization with this ID.
    pub fn typed(&self, partner_id: &str) -> Typed {
        let in_threes = |mark: &str| {
            format!(
                "{}{mark}{}{mark}{}",
                &partner_id[..3],
                &partner_id[3..6],
                &partner_id[6..]
            )
        };
        let written = match self.partner_id.as_str() {
            "lower case" => partner_id.to_lowercase(),
            "in threes" => in_threes(" "),
            "dashes" => in_threes("-"),
            "full width" => partner_id
                .chars()
                .filter_map(|c| char::from_u32(u32::from(c) + 0xFEE0))
                .collect(),
            "O and L" => partner_id.to_lowercase().replace('0', "o").replace('1', "l"),
            _ => partner_id.to_owned(),
        };
        typed(&[
            ("by", &self.by),
            ("country", &self.country),
            ("name", &self.name),
            ("doing_business_as", &self.doing_business_as),
            ("city", &self.city),
            ("area", &self.area),
            ("domain", &self.domain),
            ("partner_id", &written),
        ])
    }
}

/// Reads the two hundred searches.
pub fn golden_searches() -> Vec<GoldenSearch> {
    csv::Reader::from_reader(SEARCHES.as_bytes())
        .deserialize()
        .map(Result::unwrap)
        .collect()
}
