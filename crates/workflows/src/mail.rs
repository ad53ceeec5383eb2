//! Letters go into the outbox in the transaction that causes them.

use membership::letters::{Envelope, Letter};
use membership::terms::{Country, EmailAddress, Language, OutboxId};
use store::Tx;
use store::records::outbox;

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
