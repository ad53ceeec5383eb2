//! *Finish*: all of an enrollment or none of it, once, however often it is pressed (rule E12).

use membership::audit::{AuditEntry, Deed};
use membership::credentials::WhyNot;
use membership::enrollment::{Draft, Enrollment, NotYet, Step, Unfinished, claims, grams};
use membership::letters::{Enrolled, Letter};
use membership::names;
use membership::program::{Edition, Term};
use membership::terms::{
    AccountId, AssociationId, AuditEntryId, DraftId, EmailAddress, Language, LocationId, OrganizationId, PartnerId,
    SignatureId, TermId, Typed,
};
use store::Tx;
use store::records::associations::NewAssociation;
use store::records::locations::{NewLocation, Told};
use store::records::organizations::NewOrganization;
use store::records::{
    associations, audit_entries, directory_changes, enrollment_drafts, known_organizations, locations, organizations,
    terms,
};

use super::begin::take_known;
use super::given;
use super::steps::{put_back, reopen, signed_edition};
use crate::{Failure, House, counting, mail};

/// The question of the organization profile whose answer the directory shows.
const DESCRIPTION: &str = "description";

/// What *Finish* led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finished {
    /// The organization is enrolled: now, or by an earlier press.
    Enrolled(PartnerId),
    /// An organization that may be this one was enrolled meanwhile: it is offered first (rule E13).
    Offer,
    /// An earlier page needs attention first.
    Reopened(Step),
}

/// Who presses *Finish*, and what the mail is written in.
#[derive(Debug, Clone)]
pub struct Enroller {
    /// Their account.
    pub account: AccountId,
    /// Its address.
    pub email: EmailAddress,
    /// The language that they read.
    pub language: Language,
}

/// Enrolls the organization of a draft.
///
/// # Errors
/// [`Failure::Refused`] for the last page, whose entries are kept; [`Failure::Missing`] where there is no such draft.
pub async fn finish(house: &House, enroller: Enroller, draft: DraftId, typed: Typed) -> Result<Finished, Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move { attempt(&house_, &enroller, draft, typed).await })
        .await
}

async fn attempt(house: &House, enroller: &Enroller, asked: DraftId, typed: Typed) -> Result<Finished, Failure> {
    let mut tx = house.db.begin().await?;
    let draft = enrollment_drafts::take(&mut tx, enroller.account)
        .await?
        .filter(|draft| draft.id == asked);
    let Some(mut draft) = draft else {
        let earlier = organizations::of_draft(&mut tx, asked, enroller.account).await?;
        return earlier.map(Finished::Enrolled).ok_or(Failure::Missing);
    };
    draft
        .entries
        .keep(Step::OrganizationProfile, typed)
        .map_err(|NotYet { first }| Failure::NotYet(first))?;
    let edition = signed_edition(house, &draft.entries)?;
    match membership::enrollment::finish(&draft.entries, edition) {
        Err(unfinished) => keep_open(house, tx, draft, unfinished).await,
        Ok(enrollment) => match enroll(house, &mut tx, enroller, &draft, &enrollment, edition).await? {
            Some(partner_id) => commit(house, tx, partner_id).await,
            None => {
                drop(tx);
                offer(house, draft).await
            }
        },
    }
}

/// Acknowledges after the commit, and never before.
#[cfg(not(feature = "seeded-bug-acknowledge-before-commit"))]
async fn commit(house: &House, tx: Tx, partner_id: PartnerId) -> Result<Finished, Failure> {
    counting::commit(house, tx).await?;
    Ok(Finished::Enrolled(partner_id))
}

/// The bug that the kill test must catch: the answer overtakes the commit.
#[cfg(feature = "seeded-bug-acknowledge-before-commit")]
async fn commit(house: &House, tx: Tx, partner_id: PartnerId) -> Result<Finished, Failure> {
    let house = house.clone();
    tokio::spawn(async move {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        counting::commit(&house, tx).await
    });
    Ok(Finished::Enrolled(partner_id))
}

async fn keep_open(house: &House, mut tx: Tx, mut draft: Draft, unfinished: Unfinished) -> Result<Finished, Failure> {
    if unfinished.step != Step::OrganizationProfile {
        reopen(&mut draft.entries, unfinished.step, &unfinished.refusals);
    }
    put_back(house, &mut tx, draft).await?;
    tx.commit().await?;
    if unfinished.step == Step::OrganizationProfile {
        Err(Failure::Refused(unfinished.refusals))
    } else {
        Ok(Finished::Reopened(unfinished.step))
    }
}

/// Another organization took a claim meanwhile: nothing of the attempt stays but what was typed.
async fn offer(house: &House, mut draft: Draft) -> Result<Finished, Failure> {
    let mut tx = house.db.begin().await?;
    draft.entries.reopen(Step::Contact);
    put_back(house, &mut tx, draft).await?;
    tx.commit().await?;
    Ok(Finished::Offer)
}

/// The keys of what an enrollment makes.
struct Keys {
    organization: OrganizationId,
    headquarters: LocationId,
    association: AssociationId,
    signature: SignatureId,
}

async fn enroll(
    house: &House,
    tx: &mut Tx,
    enroller: &Enroller,
    draft: &Draft,
    enrollment: &Enrollment,
    edition: &Edition,
) -> Result<Option<PartnerId>, Failure> {
    let keys = Keys {
        organization: OrganizationId::from_uuid(house.key()),
        headquarters: LocationId::from_uuid(house.key()),
        association: AssociationId::from_uuid(house.key()),
        signature: SignatureId::from_uuid(house.key()),
    };
    let holders = organizations::claim(tx, keys.organization, &claims(enrollment.contact())).await?;
    let known = take_known(tx, draft, enrollment.contact()).await?;
    let known_holder = known.as_ref().and_then(|known| known.enrolled_as);
    let others = holders.iter().chain(&known_holder);
    if others.into_iter().any(|holder| !draft.entries.is_not_ours(*holder)) {
        return Ok(None);
    }
    let partner_id = draw_partner_id(house);
    keep_organization(house, tx, enroller, draft, enrollment, &keys, &partner_id);
    if let Some(known) = known.filter(|known| known.enrolled_as.is_none()) {
        known_organizations::enroll_as(tx, known.id, keys.organization);
    }
    open_headquarters(house, tx, enrollment, &keys);
    directory_changes::touch(tx, keys.organization);
    associate(house, tx, enroller, enrollment, edition, &keys);
    let holder = (keys.organization, keys.association);
    let facts = Facts {
        partner_id: &partner_id,
        term: edition.calendar.term_from(house.today()),
        level: edition.first_level().id.as_str(),
        credential_not_linked: given::link(house, tx, enroller.account, &draft.entries, holder).await?,
    };
    begin_term(house, tx, enroller, enrollment, edition, &keys, &facts);
    record(house, tx, enroller, enrollment, edition, &keys, &facts);
    announce(house, tx, enroller, draft, enrollment, &facts);
    enrollment_drafts::delete(tx, draft.id);
    Ok(Some(partner_id))
}

fn draw_partner_id(house: &House) -> PartnerId {
    let mut bits = [0; 8];
    house.dice().fill(&mut bits);
    PartnerId::from_bits(u64::from_be_bytes(bits))
}

fn keep_organization(
    house: &House,
    tx: &mut Tx,
    enroller: &Enroller,
    draft: &Draft,
    enrollment: &Enrollment,
    keys: &Keys,
    partner_id: &PartnerId,
) {
    let contact = enrollment.contact();
    let new = NewOrganization {
        id: keys.organization,
        draft: draft.id,
        partner_id,
        contact,
        enrolled_by: enroller.account,
        enrolled_at: house.now(),
    };
    organizations::insert(tx, &new);
    organizations::keep_grams(tx, keys.organization, contact.country().code(), grams(contact));
    let (edition, answers) = (&enrollment.acceptance().edition, enrollment.organization_profile());
    organizations::keep_profile(tx, keys.organization, edition, answers, house.now());
}

fn open_headquarters(house: &House, tx: &mut Tx, enrollment: &Enrollment, keys: &Keys) {
    let contact = enrollment.contact();
    let headquarters = NewLocation {
        id: keys.headquarters,
        draft: None,
        organization: keys.organization,
        parent: None,
        told: Told {
            name: contact.address().city(),
            address: contact.address(),
            telephone: Some(contact.telephone().as_str()),
        },
        opened_at: house.now(),
        listed_since: house.today(),
    };
    locations::insert(tx, &headquarters);
    let description = enrollment.organization_profile().text(DESCRIPTION);
    if !description.is_empty() {
        let (organization, location) = (keys.organization, keys.headquarters);
        locations::describe(tx, organization, location, contact.language(), description);
    }
}

/// Who accepts the agreement becomes Primary Program Contact and Global Administrator (rule E9); the other contact roles
/// are theirs too until they hand them on.
fn associate(house: &House, tx: &mut Tx, enroller: &Enroller, enrollment: &Enrollment, edition: &Edition, keys: &Keys) {
    let signature = &enrollment.acceptance().signature;
    let association = NewAssociation {
        id: keys.association,
        organization: keys.organization,
        account: enroller.account,
        location: keys.headquarters,
        first_name: &signature.first_name,
        last_name: &signature.last_name,
        job_title: Some(&signature.job_title),
        email: None,
        profile_edition: &edition.id,
        profile: enrollment.individual_profile(),
        since: house.now(),
    };
    associations::insert(tx, &association);
    associations::make_global_administrator(tx, keys.organization, keys.association, house.now());
    for role in edition.contact_roles.iter().filter(|role| role.required) {
        let (organization, location) = (keys.organization, keys.headquarters);
        associations::assign_contact_role(tx, organization, location, &role.id, keys.association, house.now());
    }
}

fn begin_term(
    house: &House,
    tx: &mut Tx,
    enroller: &Enroller,
    enrollment: &Enrollment,
    edition: &Edition,
    keys: &Keys,
    facts: &Facts<'_>,
) {
    let (organization, signature) = (keys.organization, keys.signature);
    terms::sign(tx, signature, organization, enroller.account, enrollment.acceptance());
    let id = TermId::from_uuid(house.key());
    terms::begin(tx, id, organization, &edition.id, facts.level, facts.term, signature);
}

/// What the enrollment came to.
struct Facts<'a> {
    partner_id: &'a PartnerId,
    term: Term,
    level: &'a str,
    credential_not_linked: Option<WhyNot>,
}

fn record(
    house: &House,
    tx: &mut Tx,
    enroller: &Enroller,
    enrollment: &Enrollment,
    edition: &Edition,
    keys: &Keys,
    facts: &Facts<'_>,
) {
    let acceptance = enrollment.acceptance();
    let roles = edition
        .contact_roles
        .iter()
        .filter(|role| role.required)
        .map(|role| role.id.clone())
        .collect();
    let deeds = [
        Deed::AgreementSigned {
            edition: edition.id.0.clone(),
            language: acceptance.language,
            digest: acceptance.digest.clone(),
        },
        Deed::OrganizationEnrolled {
            partner_id: facts.partner_id.clone(),
            level: facts.level.to_owned(),
        },
        Deed::ContactRolesAssigned { roles },
        Deed::Listed,
    ];
    for deed in deeds {
        let id = AuditEntryId::from_uuid(house.key());
        let entry = AuditEntry {
            id,
            organization: Some(keys.organization),
            account: Some(enroller.account),
            deed,
            at: house.now(),
        };
        audit_entries::append(tx, &entry);
    }
}

fn announce(
    house: &House,
    tx: &mut Tx,
    enroller: &Enroller,
    draft: &Draft,
    enrollment: &Enrollment,
    facts: &Facts<'_>,
) {
    let (contact, acceptance) = (enrollment.contact(), enrollment.acceptance());
    let enrolled = Enrolled {
        first_name: acceptance.signature.first_name.as_str().to_owned(),
        last_name: acceptance.signature.last_name.as_str().to_owned(),
        job_title: acceptance.signature.job_title.as_str().to_owned(),
        shown_name: contact.shown_name().to_owned(),
        legal_name: contact.legal_name().to_owned(),
        monogram: names::monogram(contact.shown_name()),
        country: contact.country(),
        partner_id: facts.partner_id.clone(),
        edition: acceptance.edition.0.clone(),
        level: facts.level.to_owned(),
        starts_on: facts.term.starts_on,
        ends_on: facts.term.ends_on,
        signed_at: acceptance.signed_at,
        agreement_language: acceptance.language,
        agreement_digest: acceptance.digest.clone(),
        home: house.links.home(facts.partner_id),
        listing: house.links.listing(facts.partner_id),
        credential_not_linked: facts.credential_not_linked,
    };
    let (occasion, letter) = (format!("enrolled:{}", draft.id), Letter::Enrolled(Box::new(enrolled)));
    let about = (contact.country(), enroller.language);
    mail::post_about(house, tx, occasion, enroller.email.clone(), about, letter);
}
