//! Drafts that wait for *Finish*, made without the pages, many in one commit.

use std::ops::Range;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, bail};
use membership::enrollment::{Acceptance, Decision, Draft, Entries, Step};
use membership::program::Edition;
use membership::terms::{AccountId, DraftId, EmailAddress, Language, PartnerId};
use proofs::firms;
use store::records::{accounts, agreement_texts, enrollment_drafts};
use testkit::cast;
use tokio::task::JoinSet;
use workflows::House;
use workflows::enrollment::{Enroller, Finished, finish};

/// A draft whose owner has only to press *Finish*.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its owner.
    pub enroller: Enroller,
    /// The draft.
    pub draft: DraftId,
}

/// Makes a draft for each firm of these numbers, each with an account of its own.
///
/// # Errors
/// The database failed.
pub async fn drafts(house: &House, firms: Range<usize>) -> anyhow::Result<Vec<Waiting>> {
    let edition = house.program.edition_on(house.today());
    let mut tx = house.db.begin().await?;
    let agreement = &edition.agreements[&Language::English];
    agreement_texts::keep(&mut tx, &edition.id, agreement, house.now()).await?;
    let mut waiting = Vec::with_capacity(firms.len());
    for number in firms {
        let account = AccountId::from_uuid(house.key());
        let email = EmailAddress::parse(&format!("person-{number}@people.example")).context("an address")?;
        accounts::insert(&mut tx, account, &email, Language::English, house.now()).await?;
        let draft = Draft {
            id: DraftId::from_uuid(house.key()),
            account,
            entries: entries(house, edition, number)?,
            changed_at: house.now(),
            kept_until: house.today(),
        };
        enrollment_drafts::insert(&mut tx, &draft).await?;
        let enroller = Enroller {
            account,
            email,
            language: Language::English,
        };
        waiting.push(Waiting {
            enroller,
            draft: draft.id,
        });
    }
    tx.commit().await?;
    Ok(waiting)
}

fn entries(house: &House, edition: &Edition, number: usize) -> anyhow::Result<Entries> {
    let digest = &edition.agreements[&Language::English].digest;
    let Ok(Decision::Accept(signature)) = Decision::check(&cast::signature(digest.hex())) else {
        bail!("the signature is refused");
    };
    let not_yet = |_| anyhow!("a page cannot be opened");
    let mut entries = Entries::default();
    entries.keep(Step::Contact, firms::contact(number)).map_err(not_yet)?;
    entries.finish(Step::Contact);
    entries.accept(Acceptance {
        signature,
        edition: edition.id.clone(),
        language: Language::English,
        digest: digest.clone(),
        signed_at: house.now(),
        legal_name: firms::legal_name(number),
    });
    entries
        .keep(Step::IndividualProfile, firms::individual(edition))
        .map_err(not_yet)?;
    entries.finish(Step::IndividualProfile);
    Ok(entries)
}

/// Presses *Finish* under every draft, `at_once` people at once, and returns how long it took, with the IDs.
///
/// # Errors
/// An enrollment was not carried out.
pub async fn enroll(house: &House, waiting: &[Waiting], at_once: usize) -> anyhow::Result<(Duration, Vec<PartnerId>)> {
    let answers = firms::organization(house.program.edition_on(house.today()));
    let mut pressing = JoinSet::new();
    let begun = Instant::now();
    for share in waiting.chunks(waiting.len().div_ceil(at_once).max(1)) {
        let (house, share, answers) = (house.clone(), share.to_vec(), answers.clone());
        pressing.spawn(async move {
            let mut enrolled = Vec::with_capacity(share.len());
            for one in share {
                match finish(&house, one.enroller, one.draft, answers.clone()).await {
                    Ok(Finished::Enrolled(partner_id)) => enrolled.push(partner_id),
                    other => bail!("Finish led to {other:?}"),
                }
            }
            Ok(enrolled)
        });
    }
    let shares = pressing
        .join_all()
        .await
        .into_iter()
        .collect::<anyhow::Result<Vec<_>>>()?;
    Ok((begun.elapsed(), shares.concat()))
}
