//! Letters go into the outbox in the transaction that causes them.

use membership::letters::{Envelope, Letter};
use membership::sign_in::{LinkPurpose, MAILS_WITHIN, MOST_MAILS};
use membership::terms::{Country, EmailAddress, Language, OutboxId};
use store::records::{mailed_links, outbox};
use store::{StoreFailure, Tx};

use crate::House;

/// Posts a letter about one event: posted twice for the same, it is sent once.
pub(crate) fn post(house: &House, tx: &mut Tx, occasion: String, to: EmailAddress, language: Language, letter: Letter) {
    let envelope = Envelope {
        to,
        language,
        country: None,
        letter,
    };
    outbox::post(tx, OutboxId::from_uuid(house.key()), occasion, &envelope, house.now());
}

/// Posts a letter that is about an organization of `country`, whose service center answers.
pub(crate) fn post_about(
    house: &House,
    tx: &mut Tx,
    occasion: String,
    to: EmailAddress,
    (country, language): (Country, Language),
    letter: Letter,
) {
    let envelope = Envelope {
        to,
        language,
        country: Some(country),
        letter,
    };
    outbox::post(tx, OutboxId::from_uuid(house.key()), occasion, &envelope, house.now());
}

/// Tells whether a link may be mailed to an address now, whoever asks for it: where the address got its share of this hour,
/// the answer is the same, and the mailbox is not filled (abuse case T13).
pub(crate) async fn may_link(
    house: &House,
    tx: &mut Tx,
    purpose: LinkPurpose,
    to: &EmailAddress,
) -> Result<bool, StoreFailure> {
    let now = house.now();
    let since = now.saturating_sub(MAILS_WITHIN).unwrap_or(now);
    Ok(mailed_links::take_turn(tx, to, purpose, since).await? < MOST_MAILS)
}
