//! A population to try the directory with: believable, the same for the same seed, and never among real members.

mod chance;
mod population;

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use membership::enrollment::{Acceptance, Contact, Decision, claims, grams};
use membership::program::{Answers, Edition, Feed, Kind, Term};
use membership::terms::{
    AccountId, AssociationId, Day, DraftId, EmailAddress, Instant, Language, LocationId, OrganizationId, PartnerId,
    SignatureId, TermId, Typed,
};
use store::Tx;
use store::records::associations::NewAssociation;
use store::records::locations::{NewLocation, Told};
use store::records::organizations::NewOrganization;
use store::records::{accounts, agreement_texts, associations, directory_changes, locations, organizations, terms};
use store::views::directory::index;

use crate::{Failure, House, counting};
use chance::Chance;
use population::{Land, Population, Spot};

/// How many are kept in one commit: all of them are one statement.
const AT_ONCE: usize = 20;

/// What a population is made by.
#[derive(Debug, Clone, Copy)]
pub struct Seed {
    /// How many organizations.
    pub organizations: usize,
    /// The same seed makes the same population.
    pub seed: u64,
}

/// Why nobody was made.
#[derive(Debug, thiserror::Error)]
pub enum SeedFailure {
    /// There are organizations, which may be real.
    #[error("the database holds organizations already")]
    NotEmpty,
    /// The database failed.
    #[error(transparent)]
    Act(#[from] Failure),
}

/// Fills an empty database with organizations of all levels and states. `progress` hears how many there are.
///
/// # Errors
/// The database is not empty, or failed.
pub async fn seed(house: &House, seed: Seed, progress: impl Fn(usize)) -> Result<(), SeedFailure> {
    if has_organizations(house).await? {
        return Err(SeedFailure::NotEmpty);
    }
    let population = Population::read()?;
    let mut chance = Chance::of(seed.seed);
    let mut made = 0;
    while made < seed.organizations {
        let next = seed.organizations.min(made + AT_ONCE);
        some(house, &population, &mut chance, made..next).await?;
        made = next;
        progress(made);
    }
    Ok(())
}

async fn has_organizations(house: &House) -> Result<bool, Failure> {
    let mut reader = house.db.read().await?;
    let first = index::after(&mut reader, OrganizationId::from_uuid(uuid::Uuid::nil()), 1).await?;
    Ok(!first.is_empty())
}

async fn some(
    house: &House,
    population: &Population,
    chance: &mut Chance,
    numbers: std::ops::Range<usize>,
) -> Result<(), Failure> {
    let edition = house.program.edition_on(house.today());
    let mut tx = house.db.begin().await?;
    let agreement = edition
        .agreement(Language::English)
        .ok_or_else(|| Failure::Broken("there is no agreement".to_owned()))?;
    agreement_texts::keep(&mut tx, &edition.id, agreement, house.now()).await?;
    for number in numbers {
        let land = population.draw(chance);
        one(house, &mut tx, edition, land, number, chance).await?;
    }
    Ok(counting::commit(house, tx).await?)
}

async fn one(
    house: &House,
    tx: &mut Tx,
    edition: &Edition,
    land: &Land,
    number: usize,
    chance: &mut Chance,
) -> Result<(), Failure> {
    let spot = land
        .spot(chance)
        .ok_or_else(|| Failure::Broken("a country has no city".to_owned()))?;
    let refused = |refusals| Failure::Broken(format!("the population is broken: {refusals:?}"));
    let contact = land.contact(number, spot, chance).map_err(refused)?;
    let drawn = drawn_terms(edition, house.today(), chance);
    let enrolled_at = enrolled_at(house, &drawn)?;
    let millisecond = u64::try_from(house.now().as_millisecond()).unwrap_or_default();
    let mut key = || chance.key(millisecond);
    let (organization, account) = (OrganizationId::from_uuid(key()), AccountId::from_uuid(key()));
    let (draft, headquarters) = (DraftId::from_uuid(key()), LocationId::from_uuid(key()));
    let email = EmailAddress::parse(&format!("office@firm-{number}.example"));
    let email = email.ok_or_else(|| Failure::Broken("an address is none".to_owned()))?;
    accounts::insert(tx, account, &email, land.language, enrolled_at).await?;
    // Some have one name in common with an earlier one, as firms do; who was first holds it.
    organizations::claim(tx, organization, &claims(&contact)).await?;
    let partner_id = PartnerId::from_bits(bits(number));
    organizations::insert(
        tx,
        &NewOrganization {
            id: organization,
            draft,
            partner_id: &partner_id,
            contact: &contact,
            enrolled_by: account,
            enrolled_at,
        },
    );
    organizations::keep_grams(tx, organization, contact.country().code(), grams(&contact));
    let answers = profile(edition, land, spot, chance)?;
    organizations::keep_profile(tx, organization, &edition.id, &answers, enrolled_at);
    let begun = Begun {
        house,
        organization,
        enrolled_at,
    };
    begun.open(tx, land, headquarters, (&contact, spot), chance)?;
    begun.associate(tx, edition, (headquarters, account), chance);
    begun.sign(tx, edition, account, (&contact, drawn), chance)?;
    directory_changes::touch(tx, organization);
    Ok(())
}

/// Bits for an ID that no other number has: to multiply by an odd number maps forty bits onto themselves.
const fn bits(number: usize) -> u64 {
    (number as u64 + 1).wrapping_mul(0x009e_3779_b97f) & 0x00ff_ffff_ffff
}

/// An organization, and when it was enrolled: on the first day of its first term, from which everything of it counts.
struct Begun<'h> {
    house: &'h House,
    organization: OrganizationId,
    enrolled_at: Instant,
}

impl Begun<'_> {
    fn key(&self, chance: &mut Chance) -> uuid::Uuid {
        chance.key(u64::try_from(self.house.now().as_millisecond()).unwrap_or_default())
    }

    /// Opens the headquarters and up to four branches, three locations in the mean, each with its description.
    fn open(
        &self,
        tx: &mut Tx,
        land: &Land,
        headquarters: LocationId,
        (contact, spot): (&Contact, Spot<'_>),
        chance: &mut Chance,
    ) -> Result<(), Failure> {
        self.insert(tx, (headquarters, None), (contact, spot));
        let description = land.description(spot, chance);
        locations::describe(tx, self.organization, headquarters, land.language, &description);
        for branch in 0..chance.below(5) {
            let Some(spot) = land.spot(chance) else { continue };
            let refused = |refusals| Failure::Broken(format!("the population is broken: {refusals:?}"));
            let there = land
                .contact(usize::try_from(branch).unwrap_or_default(), spot, chance)
                .map_err(refused)?;
            let id = LocationId::from_uuid(self.key(chance));
            self.insert(tx, (id, Some(headquarters)), (&there, spot));
            let description = land.description(spot, chance);
            locations::describe(tx, self.organization, id, land.language, &description);
        }
        Ok(())
    }

    fn insert(
        &self,
        tx: &mut Tx,
        (id, parent): (LocationId, Option<LocationId>),
        (contact, spot): (&Contact, Spot<'_>),
    ) {
        let told = Told {
            name: spot.city,
            address: contact.address(),
            telephone: Some(contact.telephone().as_str()),
        };
        let new = NewLocation {
            id,
            draft: None,
            organization: self.organization,
            parent,
            told,
            opened_at: self.enrolled_at,
            listed_since: self.house.program.today(self.enrolled_at),
        };
        locations::insert(tx, &new);
    }

    fn associate(
        &self,
        tx: &mut Tx,
        edition: &Edition,
        (location, account): (LocationId, AccountId),
        chance: &mut Chance,
    ) {
        let id = AssociationId::from_uuid(self.key(chance));
        let signature = signature();
        let Ok(Decision::Accept(signature)) = Decision::check(&signature) else {
            return;
        };
        let new = NewAssociation {
            id,
            organization: self.organization,
            account,
            location,
            first_name: &signature.first_name,
            last_name: &signature.last_name,
            job_title: Some(&signature.job_title),
            email: None,
            profile_edition: &edition.id,
            profile: &Answers::default(),
            since: self.enrolled_at,
        };
        associations::insert(tx, &new);
        associations::make_global_administrator(tx, self.organization, id, self.enrolled_at);
        for role in edition.contact_roles.iter().filter(|role| role.required) {
            associations::assign_contact_role(tx, self.organization, location, &role.id, id, self.enrolled_at);
        }
    }

    /// Signs, and begins the terms.
    fn sign(
        &self,
        tx: &mut Tx,
        edition: &Edition,
        account: AccountId,
        (contact, drawn): (&Contact, Vec<(String, Term)>),
        chance: &mut Chance,
    ) -> Result<(), Failure> {
        let broken = || Failure::Broken("the population cannot sign".to_owned());
        let Ok(Decision::Accept(signature)) = Decision::check(&signature()) else {
            return Err(broken());
        };
        let agreement = edition.agreement(Language::English).ok_or_else(broken)?;
        let acceptance = Acceptance {
            signature,
            edition: edition.id.clone(),
            language: Language::English,
            digest: agreement.digest.clone(),
            signed_at: self.enrolled_at,
            legal_name: contact.legal_name().to_owned(),
        };
        let signed = SignatureId::from_uuid(self.key(chance));
        terms::sign(tx, signed, self.organization, account, &acceptance);
        for (level, term) in drawn {
            let id = TermId::from_uuid(self.key(chance));
            terms::begin(tx, id, self.organization, &edition.id, &level, term, signed);
        }
        Ok(())
    }
}

fn signature() -> Typed {
    let pairs = [
        ("last_name", "Muster"),
        ("first_name", "Alex"),
        ("job_title", "Office"),
        ("decision", "accept"),
    ];
    Typed::from_pairs(pairs, |_| true)
}

/// The noon of the first day of the first term.
fn enrolled_at(house: &House, drawn: &[(String, Term)]) -> Result<Instant, Failure> {
    let first = drawn.iter().map(|(_, term)| term.starts_on).min();
    let noon = first.and_then(|day| day.at(12, 0, 0, 0).to_zoned(house.program.time_zone.clone()).ok());
    let noon = noon.ok_or_else(|| Failure::Broken("a term of the population has no first day".to_owned()))?;
    Ok(noon.timestamp().min(house.now()))
}

/// The terms: one in force for most, one that ended lately for some, and long ago for others.
fn drawn_terms(edition: &Edition, today: Day, chance: &mut Chance) -> Vec<(String, Term)> {
    let level = |drawn: u64| {
        let place = match drawn {
            0..60 => 0,
            60..88 => 1,
            _ => 2,
        };
        let level = edition.levels.get(place).or(edition.levels.first());
        level.map(|level| level.id.clone()).unwrap_or_default()
    };
    let ended = match chance.below(100) {
        0..8 => 60 + chance.below(300),
        8..12 => 1 + chance.below(25),
        _ => 0,
    };
    // Days back to the beginning of the last term: within its year, or a year before the day on which it ended.
    let back = if ended == 0 { chance.below(330) } else { 365 + ended };
    let starts_on = today.saturating_sub(i64::try_from(back).unwrap_or_default().days());
    let term = |starts_on: Day, ends_on: Day| Term { starts_on, ends_on };
    let last = if ended == 0 {
        edition.calendar.term_from(starts_on)
    } else {
        term(
            starts_on,
            today.saturating_sub(i64::try_from(ended).unwrap_or_default().days()),
        )
    };
    let drawn = chance.below(100);
    let mut terms = vec![(level(drawn), last)];
    if chance.below(10) < 4 {
        let before = term(starts_on.saturating_sub(1.year()), starts_on.saturating_sub(1.day()));
        terms.insert(0, (level(drawn * chance.below(2)), before));
    }
    terms
}

/// Answers the questions that are asked for the directory, each as its kind is answered.
fn profile(edition: &Edition, land: &Land, spot: Spot<'_>, chance: &mut Chance) -> Result<Answers, Failure> {
    let questionnaire = &edition.questionnaires.organization;
    let mut typed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for question in questionnaire.questions() {
        let for_directory = question.feeds.contains(&Feed::Directory);
        if question.only_if.is_some() || !(question.required || (for_directory && chance.below(3) > 0)) {
            continue;
        }
        let entries = match &question.kind {
            Kind::Choice { options } => vec![chance.one_of(&options.ids).to_owned()],
            Kind::Choices { options, most } => {
                let wanted = (1 + chance.below(5)).min(*most as u64);
                (0..wanted)
                    .map(|_| chance.one_of(&options.ids).to_owned())
                    .filter(|id| id != "other")
                    .collect()
            }
            Kind::Languages => vec![land.language.tag().to_owned(), "en".to_owned()],
            Kind::YesNo => vec!["no".to_owned()],
            Kind::Paragraphs { .. } => vec![land.description(spot, chance)],
            Kind::Shares { options } => {
                let (one, other) = (
                    chance.one_of(&options.ids).to_owned(),
                    chance.one_of(&options.ids).to_owned(),
                );
                let shares = if one == other {
                    vec![(one, "100")]
                } else {
                    vec![(one, "60"), (other, "40")]
                };
                for (option, share) in shares {
                    typed.insert(format!("{}.{option}", question.id), vec![share.to_owned()]);
                }
                Vec::new()
            }
            _ => Vec::new(),
        };
        typed.insert(question.id.clone(), entries);
    }
    let first = questionnaire.questions().filter(|question| question.required);
    for question in first {
        let entries = typed.entry(question.id.clone()).or_default();
        if let (true, Some(options)) = (entries.is_empty() && question.only_if.is_none(), question.options()) {
            entries.extend(options.ids.first().cloned());
        }
    }
    let pairs = typed
        .iter()
        .flat_map(|(field, entries)| entries.iter().map(move |entry| (field.as_str(), entry.as_str())));
    let refused = |refusals| Failure::Broken(format!("the population is broken: {refusals:?}"));
    questionnaire
        .check(&Typed::from_pairs(pairs, |_| true))
        .map_err(refused)
}
