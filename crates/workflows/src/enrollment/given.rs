//! The credential that was given with the individual profile (rule E10).

use membership::audit::Deed;
use membership::credentials::{CONFIRMED_FIELD, CredentialNumber, NUMBER_FIELD, Outcome, PersonName, WhyNot};
use membership::enrollment::{Entries, Step};
use membership::refusal::{Reason, Refusal};
use membership::terms::{AccountId, AssociationId, OrganizationId};
use store::{StoreFailure, Tx};

use crate::audit::note;
use crate::linking::{self, Holder};
use crate::{Failure, House};

/// A credential as it was given, and whose it is to be.
struct Given {
    /// Its number, if it is one.
    number: Option<CredentialNumber>,
    /// The register's name, as it was shown and confirmed.
    confirmed: Option<String>,
    /// Who signed the agreement.
    name: PersonName,
}

impl Given {
    /// Reads what was given, if anything was.
    fn of(entries: &Entries) -> Option<Self> {
        let typed = entries.typed(Step::IndividualProfile);
        let number = typed.one(NUMBER_FIELD);
        let signature = &entries.acceptance()?.signature;
        let confirmed = typed.one(CONFIRMED_FIELD);
        (!number.trim().is_empty()).then(|| Self {
            number: CredentialNumber::parse(number),
            confirmed: (!confirmed.is_empty()).then(|| confirmed.to_owned()),
            name: PersonName {
                first: signature.first_name.as_str().to_owned(),
                last: signature.last_name.as_str().to_owned(),
            },
        })
    }
}

/// Looks at what was given, if anything was: it is linked by *Finish*.
pub(super) async fn check(tx: &mut Tx, entries: &Entries) -> Result<Option<Refusal>, Failure> {
    let Some(given) = Given::of(entries) else {
        return Ok(None);
    };
    let outcome = match &given.number {
        Some(number) => linking::foresee(tx, number, &given.name, None, given.confirmed.as_deref()).await?,
        None => Outcome::Not(WhyNot::NotInRegister),
    };
    let reason = match outcome {
        Outcome::Linked(_) | Outcome::AlreadyYours => return Ok(None),
        Outcome::Confirm { name, forgiven } => Reason::CredentialToConfirm { name, forgiven },
        Outcome::Not(why) => why.into(),
    };
    Ok(Some(Refusal::new(NUMBER_FIELD, reason)))
}

/// Links what was given to the organization that is being enrolled. Where it can no longer be linked, the organization is
/// enrolled all the same, and this says why the credential is not linked.
pub(super) async fn link(
    house: &House,
    tx: &mut Tx,
    account: AccountId,
    entries: &Entries,
    (organization, association): (OrganizationId, AssociationId),
) -> Result<Option<WhyNot>, StoreFailure> {
    let Some(Given {
        number: Some(number),
        confirmed,
        name,
    }) = Given::of(entries)
    else {
        return Ok(None);
    };
    let holder = Holder {
        account,
        organization,
        association,
        name,
    };
    let why = match linking::link(house, tx, &holder, &number, confirmed.as_deref()).await? {
        Outcome::Linked(_) | Outcome::AlreadyYours => return Ok(None),
        Outcome::Confirm { .. } => WhyNot::NotConfirmed,
        Outcome::Not(why) => why,
    };
    let deed = Deed::CredentialNotLinked { number, why };
    note(house, tx, organization, account, deed);
    Ok(Some(why))
}
