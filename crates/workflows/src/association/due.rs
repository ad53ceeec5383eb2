//! Requests that nobody answers: after 3 days the administrators are reminded, after 7 the next contact is told, after 30
//! the request lapses (rule A8).

use membership::association::{Decision, Due, next_due};
use membership::letters::Letter;
use membership::terms::Language;
use store::Tx;
use store::records::association_requests::{self, AssociationRequest, Decided};
use store::records::{accounts, mailed_links};
use store::views::association as views;

use super::link::ask_administrators;
use crate::{Failure, House, mail};

/// How many requests one transaction takes.
const BATCH: i64 = 20;

/// Does what is due on unanswered requests. Returns on how many something was.
///
/// # Errors
/// The database failed.
pub async fn unanswered(house: &House) -> Result<u64, Failure> {
    let mut tx = house.db.begin().await?;
    let due = association_requests::take_due(&mut tx, house.now(), BATCH).await?;
    for (id, due) in &due {
        if let Some(request) = association_requests::take(&mut tx, *id).await? {
            see_to(house, &mut tx, &request, *due).await?;
        }
    }
    tx.commit().await?;
    Ok(due.len() as u64)
}

async fn see_to(house: &House, tx: &mut Tx, request: &AssociationRequest, due: Due) -> Result<(), Failure> {
    if due == Due::Lapse {
        return lapse(house, tx, request).await;
    }
    ask_administrators(house, tx, request, Some(due)).await?;
    let next = request.asked_at.and_then(|asked_at| next_due(asked_at, Some(due)));
    association_requests::put_off(tx, request.id, next).await?;
    Ok(())
}

async fn lapse(house: &House, tx: &mut Tx, request: &AssociationRequest) -> Result<(), Failure> {
    let decided = Decided {
        decision: Decision::Lapsed,
        at: house.now(),
        by: None,
        reason: None,
    };
    if !association_requests::decide(tx, request.id, &decided).await? {
        return Ok(());
    }
    mailed_links::void_of_subject(tx, request.id.uuid(), house.now()).await?;
    let asked = views::joinable(tx, request.organization)
        .await?
        .ok_or(Failure::Missing)?;
    let letter = Letter::AssociationLapsed {
        link: house.links.to(&format!(
            "/associate/request?organization={}",
            asked.partner_id.as_str()
        )),
        organization: asked.shown_name,
    };
    let language = accounts::language(tx, request.account)
        .await?
        .unwrap_or(Language::English);
    let occasion = format!("lapsed:{}", request.id);
    let about = (asked.country, language);
    mail::post_about(house, tx, occasion, request.applicant.email.clone(), about, letter);
    Ok(())
}
