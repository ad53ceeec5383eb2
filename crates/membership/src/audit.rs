//! The audit trail: who did what, when, from what to what (rule C2).

use serde::{Deserialize, Serialize};

use crate::access::Reach;
use crate::association::{MailDomain, Proof};
use crate::credentials::{CredentialNumber, Forgiven, WhyNot};
use crate::sign_in::WayChange;
use crate::standing::FactKind;
use crate::terms::{
    AccountId, AssociationId, AuditEntryId, Day, Digest, EmailAddress, Instant, Language, LocationId, OrganizationId,
    PartnerId,
};

/// A line of the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its key.
    pub id: AuditEntryId,
    /// The organization that it is about, if it is about one.
    pub organization: Option<OrganizationId>,
    /// Who did it.
    pub account: Option<AccountId>,
    /// What was done.
    pub deed: Deed,
    /// When.
    pub at: Instant,
}

/// What was done, with its facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "snake_case")]
pub enum Deed {
    /// An address was proved, and its account made.
    Registered,
    /// A password was changed, and the other sessions ended.
    PasswordChanged,
    /// The ways to sign in were changed, and the other sessions ended.
    WaysChanged {
        /// What was changed.
        what: WayChange,
    },
    /// An address was changed, and the other sessions ended.
    AddressChanged,
    /// The agreement was signed.
    AgreementSigned {
        /// The program edition.
        edition: String,
        /// The language of the text.
        language: Language,
        /// The digest of the text.
        digest: Digest,
    },
    /// The organization was enrolled.
    OrganizationEnrolled {
        /// Its Partner Program ID.
        partner_id: PartnerId,
        /// Its level.
        level: String,
    },
    /// The contact roles were filled by who enrolled.
    ContactRolesAssigned {
        /// The roles.
        roles: Vec<String>,
    },
    /// The organization's headquarters was put into the directory.
    Listed,
    /// Somebody's request to be associated was approved because of their address's domain.
    RequestApprovedByDomain {
        /// Their address.
        email: EmailAddress,
    },
    /// An administrator approved somebody's request to be associated.
    RequestApproved {
        /// Their address.
        email: EmailAddress,
    },
    /// An administrator rejected somebody's request to be associated.
    RequestRejected {
        /// Their address.
        email: EmailAddress,
        /// Why.
        reason: String,
    },
    /// An administrator took back that somebody was let in, before they came.
    ApprovalWithdrawn {
        /// Their address.
        email: EmailAddress,
    },
    /// Somebody became associated.
    Associated {
        /// Their address.
        email: EmailAddress,
    },
    /// The requirements of a higher level are met: it is assigned, and is active once its fee is paid (rule U2).
    LevelEarned {
        /// The level.
        level: String,
        /// The day for which it was judged.
        on: Day,
    },
    /// The requirements of a competency are met: it is awarded (rule Q3).
    CompetencyAwarded {
        /// The competency.
        competency: String,
        /// The last day on which it counts.
        until: Day,
    },
    /// The organization was enrolled in a designation, or renewed it (rule S1).
    DesignationEnrolled {
        /// The designation.
        designation: String,
        /// The first day, …
        starts_on: Day,
        /// … and the last.
        ends_on: Day,
    },
    /// A source told facts of a kind, new or other than before (rule Q5).
    FactRecorded {
        /// The kind.
        kind: FactKind,
        /// The source.
        source: String,
    },
    /// An administrator described a project, and its customer was asked to approve it (rule Q4).
    ReferenceWritten {
        /// The customer's company.
        customer: String,
    },
    /// A customer was asked once more.
    ReferenceMailedAgain {
        /// The customer's company.
        customer: String,
    },
    /// A customer approved a reference: it counts.
    ReferenceApproved {
        /// The customer's company.
        customer: String,
    },
    /// A customer declined a reference.
    ReferenceDeclined {
        /// The customer's company.
        customer: String,
    },
    /// A reference was given to a competency or to the points (rule Q3).
    ReferenceAssigned {
        /// The customer's company.
        customer: String,
        /// The competency that it served; it was for the points if there is none.
        from: Option<String>,
        /// The competency that it serves.
        to: Option<String>,
    },
    /// A reference was taken back.
    ReferenceWithdrawn {
        /// The customer's company.
        customer: String,
    },
    /// A credential was linked by its holder.
    CredentialLinked {
        /// Its number.
        number: CredentialNumber,
        /// What was forgiven between the two names, and confirmed.
        forgiven: Forgiven,
    },
    /// A credential was unlinked by its holder.
    CredentialUnlinked {
        /// Its number.
        number: CredentialNumber,
    },
    /// The enrollment was finished, but the credential given in it could not be linked (rule E10).
    CredentialNotLinked {
        /// Its number.
        number: CredentialNumber,
        /// Why not.
        why: WhyNot,
    },
    /// An administrator invited somebody.
    Invited {
        /// Their address.
        email: EmailAddress,
    },
    /// An administrator took an invitation back.
    InvitationWithdrawn {
        /// The address that was invited.
        email: EmailAddress,
    },
    /// Somebody changed their individual profile.
    ProfileChanged {
        /// Who.
        person: AssociationId,
    },
    /// Somebody was placed at another location.
    PersonMoved {
        /// Who.
        person: AssociationId,
        /// From where.
        from: LocationId,
        /// To where.
        to: LocationId,
    },
    /// What somebody administers was changed.
    AdministrationChanged {
        /// Who.
        person: AssociationId,
        /// What they administered before.
        from: Option<Reach>,
        /// What they administer now.
        to: Option<Reach>,
    },
    /// A contact role was handed on.
    ContactRoleHandedOn {
        /// The role.
        role: String,
        /// To whom.
        person: AssociationId,
    },
    /// An administrator ended somebody's association.
    AssociationEnded {
        /// Whose.
        person: AssociationId,
    },
    /// Somebody left.
    AssociationLeft {
        /// Who.
        person: AssociationId,
    },
    /// A location was added.
    LocationAdded {
        /// The location.
        location: LocationId,
        /// Below which.
        under: LocationId,
        /// What it is called.
        name: String,
    },
    /// What is told of a location was changed.
    LocationChanged {
        /// The location.
        location: LocationId,
        /// What was told before, and what is told now.
        changes: Vec<Change>,
    },
    /// A location was hung below another one.
    LocationMoved {
        /// The location.
        location: LocationId,
        /// Below which it hung.
        from: LocationId,
        /// Below which it hangs.
        to: LocationId,
    },
    /// A location was closed.
    LocationClosed {
        /// The location.
        location: LocationId,
        /// To which what hung on it went.
        above: LocationId,
    },
    /// Another location became the headquarters.
    HeadquartersExchanged {
        /// Which was it.
        from: LocationId,
        /// Which is it.
        to: LocationId,
    },
    /// A contact role was assigned at a location, or is inherited there again.
    ContactRoleAssigned {
        /// The location.
        location: LocationId,
        /// The role.
        role: String,
        /// Who was assigned.
        from: Option<AssociationId>,
        /// Who is assigned.
        to: Option<AssociationId>,
    },
    /// A location was put into the directory again.
    LocationListed {
        /// The location.
        location: LocationId,
    },
    /// A location was taken off the directory.
    LocationHidden {
        /// The location.
        location: LocationId,
    },
    /// A mail domain was claimed.
    DomainClaimed {
        /// The domain.
        domain: MailDomain,
    },
    /// A mail domain was shown to be the organization's.
    DomainProved {
        /// The domain.
        domain: MailDomain,
        /// How.
        proof: Proof,
    },
    /// The proof of a mail domain was lost.
    DomainLost {
        /// The domain.
        domain: MailDomain,
    },
    /// A mail domain was given up.
    DomainEnded {
        /// The domain.
        domain: MailDomain,
    },
}

/// One thing that was told otherwise before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The field, as its form names it.
    pub field: String,
    /// What stood there.
    pub from: String,
    /// What stands there now.
    pub to: String,
}

impl Deed {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::PasswordChanged => "password-changed",
            Self::WaysChanged { .. } => "ways-changed",
            Self::AddressChanged => "address-changed",
            Self::AgreementSigned { .. } => "agreement-signed",
            Self::OrganizationEnrolled { .. } => "organization-enrolled",
            Self::ContactRolesAssigned { .. } => "contact-roles-assigned",
            Self::Listed => "listed",
            Self::RequestApprovedByDomain { .. } => "request-approved-by-domain",
            Self::RequestApproved { .. } => "request-approved",
            Self::RequestRejected { .. } => "request-rejected",
            Self::ApprovalWithdrawn { .. } => "approval-withdrawn",
            Self::Associated { .. } => "associated",
            Self::LevelEarned { .. } => "level-earned",
            Self::CompetencyAwarded { .. } => "competency-awarded",
            Self::DesignationEnrolled { .. } => "designation-enrolled",
            Self::FactRecorded { .. } => "fact-recorded",
            Self::ReferenceWritten { .. } => "reference-written",
            Self::ReferenceMailedAgain { .. } => "reference-mailed-again",
            Self::ReferenceApproved { .. } => "reference-approved",
            Self::ReferenceDeclined { .. } => "reference-declined",
            Self::ReferenceAssigned { .. } => "reference-assigned",
            Self::ReferenceWithdrawn { .. } => "reference-withdrawn",
            Self::CredentialLinked { .. } => "credential-linked",
            Self::CredentialUnlinked { .. } => "credential-unlinked",
            Self::CredentialNotLinked { .. } => "credential-not-linked",
            Self::Invited { .. } => "invited",
            Self::InvitationWithdrawn { .. } => "invitation-withdrawn",
            Self::ProfileChanged { .. } => "profile-changed",
            Self::PersonMoved { .. } => "person-moved",
            Self::AdministrationChanged { .. } => "administration-changed",
            Self::ContactRoleHandedOn { .. } => "contact-role-handed-on",
            Self::AssociationEnded { .. } => "association-ended",
            Self::AssociationLeft { .. } => "association-left",
            Self::LocationAdded { .. } => "location-added",
            Self::LocationChanged { .. } => "location-changed",
            Self::LocationMoved { .. } => "location-moved",
            Self::LocationClosed { .. } => "location-closed",
            Self::HeadquartersExchanged { .. } => "headquarters-exchanged",
            Self::ContactRoleAssigned { .. } => "contact-role-assigned",
            Self::LocationListed { .. } => "location-listed",
            Self::LocationHidden { .. } => "location-hidden",
            Self::DomainClaimed { .. } => "domain-claimed",
            Self::DomainProved { .. } => "domain-proved",
            Self::DomainLost { .. } => "domain-lost",
            Self::DomainEnded { .. } => "domain-ended",
        }
    }
}
