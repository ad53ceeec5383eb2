//! One newtype for each kind of id, so that a draft's id never opens an organization.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Takes a key that the caller's dice made (UUIDv7), or that the store kept.
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// Returns the key as the store binds it.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// Someone's one identity: an e-mail address that they proved, and the ways in which they sign in.
    AccountId,
    /// A signed-in browser.
    SessionId,
    /// A link that was mailed and works once.
    MailedLinkId,
    /// A passkey of an account.
    PasskeyId,
    /// A person at an outside provider of sign-in.
    OutsideIdentityId,
    /// What is remembered between two requests of one ceremony.
    CeremonyId,
    /// An enrollment that is not finished.
    DraftId,
    /// An organization that we know of, enrolled or not.
    KnownOrganizationId,
    /// An enrolled organization.
    OrganizationId,
    /// An office of an organization.
    LocationId,
    /// A form on which a location is added, and that is not saved yet.
    LocationDraftId,
    /// A person's tie to one organization.
    AssociationId,
    /// A request to be associated.
    RequestId,
    /// An invitation to be associated.
    InvitationId,
    /// An organization's claim to a mail domain.
    DomainId,
    /// A signature under an agreement.
    SignatureId,
    /// A year of membership.
    TermId,
    /// A line of the audit trail.
    AuditEntryId,
    /// A mail that is to be sent.
    OutboxId,
    /// A credential that counts for an organization.
    CredentialLinkId,
    /// A finished project that a customer is asked to approve.
    ReferenceId,
}
