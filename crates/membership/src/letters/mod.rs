//! The letters that the center mails: typed facts, written out in the reader's language by `gateways`.

mod facts;

use serde::{Deserialize, Serialize};

pub use self::facts::{
    Administers, Applying, Departure, Enrolled, LostBy, Occurrence, OfDomain, OfPerson, OfReference,
};
use crate::sign_in::WayChange;
use crate::terms::{Country, Day, EmailAddress, Instant, Language};

/// A letter with its addressee, as the outbox keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Whom it goes to.
    pub to: EmailAddress,
    /// The language that the addressee reads.
    pub language: Language,
    /// The country of the organization that it is about, whose service center answers; none where it is about none.
    #[serde(default)]
    pub country: Option<Country>,
    /// What it says.
    pub letter: Letter,
}

/// What a letter says. Links are whole addresses; a link that acts works once and shows before it acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Letter {
    /// Someone wants an account with this address: prove it and choose a password (rule I1).
    ProveAddress {
        /// Where to do so.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Someone wanted an account, but the address has one (rule I2).
    AlreadyRegistered {
        /// Where to sign in.
        sign_in: String,
        /// Where to recover the account.
        recover: String,
    },
    /// Someone wants to choose a new password.
    Recover {
        /// Where to do so.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Someone wanted to recover an account, but the address has none (rule I2).
    NothingToRecover {
        /// Where to register.
        register: String,
    },
    /// The account is to have this address from now on: prove it (rule I3).
    ProveNewAddress {
        /// Where to do so.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Told to the old address once the new one counts.
    AddressChanged {
        /// The address that counts now.
        to: EmailAddress,
    },
    /// The password was changed, and the other sessions ended (rule I3).
    PasswordChanged(Occurrence),
    /// A way to sign in was added or removed, and the other sessions ended (rule I3).
    WaysChanged {
        /// What was changed.
        what: WayChange,
        /// When, and on which browser.
        #[serde(flatten)]
        occurrence: Occurrence,
    },
    /// Somebody signed in on a browser that was not known (rule I3).
    NewDevice(Occurrence),
    /// Somebody asked to be associated with this address, which is in a domain of the organization (rule A4).
    AssociationReady {
        /// The name that customers see of the organization.
        organization: String,
        /// Where to go on.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Somebody asked to be associated with this address, which says nothing about the organization (rule A5).
    AssociationToAsk {
        /// The name that customers see of the organization.
        organization: String,
        /// Where to go on.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// An administrator is asked to approve a request.
    AssociationAsked(Applying),
    /// An administrator is reminded of a request that waits (rule A8).
    AssociationReminded(Applying),
    /// A request waits for its administrators; the next contact is told (rule A8).
    AssociationPassedOn(Applying),
    /// A request was approved.
    AssociationApproved {
        /// The name that customers see of the organization.
        organization: String,
        /// Who approved it.
        administrator: String,
        /// Where to go on to the individual profile.
        link: String,
    },
    /// A request was rejected, and why.
    AssociationRejected {
        /// The name that customers see of the organization.
        organization: String,
        /// Who rejected it.
        administrator: String,
        /// Why.
        reason: String,
        /// Where to find the organization again.
        link: String,
    },
    /// Nobody answered a request in thirty days.
    AssociationLapsed {
        /// The name that customers see of the organization.
        organization: String,
        /// Where to ask again.
        link: String,
    },
    /// Told to the administrators: somebody is associated now.
    AssociationCompleted(Applying),
    /// An administrator invites somebody (rule A9).
    Invited {
        /// The name that customers see of the organization.
        organization: String,
        /// Who invites.
        administrator: String,
        /// Where to go on.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Somebody administers something from now on, or nothing any more: told to them and to the administrators.
    AdministrationChanged {
        /// About whom, and by whom.
        of: OfPerson,
        /// What they administer now.
        to: Administers,
    },
    /// Somebody is Primary Program Contact from now on: told to them, to who was it, and to the administrators.
    ContactHandedOn(OfPerson),
    /// Somebody holds a contact role at a location from now on: told to them (rule L5).
    ContactAssigned {
        /// Who, and by whom.
        of: OfPerson,
        /// The edition whose sentences name the role.
        edition: String,
        /// The role's id in that edition.
        role: String,
        /// What the location is called.
        location: String,
    },
    /// An administrator ended an association: told to whose it was.
    AssociationEnded(Departure),
    /// Somebody left: told to the administrators.
    AssociationLeft(Departure),
    /// Somebody says that this address is in a domain of their organization: an administrator proves it (rule A6).
    ProveDomain {
        /// The domain, as people write it.
        domain: String,
        /// Where to do so.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Told to the administrators: a domain lets people in from now on.
    DomainProved(OfDomain),
    /// Told to the administrators: a domain lets nobody in any more.
    DomainLost {
        /// Which.
        of: OfDomain,
        /// Why.
        cause: LostBy,
    },
    /// Told to the administrators: the proof of a domain ends soon.
    DomainEnds {
        /// Which.
        of: OfDomain,
        /// The last day.
        last_day: Day,
    },
    /// A customer is asked to approve what is said of a project (rule Q4).
    ReferenceAsked {
        /// The name that customers see of the organization.
        organization: String,
        /// Who wrote it.
        administrator: String,
        /// Where to read and answer it.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Told to who wrote it: the customer approved a reference.
    ReferenceApproved(OfReference),
    /// Told to who wrote it: the customer declined a reference.
    ReferenceDeclined(OfReference),
    /// An organization is enrolled; with the agreement as it was signed (rules E8, E12).
    Enrolled(Box<Enrolled>),
}

impl Letter {
    /// Returns the word that the keys of the letter's sentences begin with, after `letter-`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::ProveAddress { .. } => "prove-address",
            Self::AlreadyRegistered { .. } => "already-registered",
            Self::Recover { .. } => "recover",
            Self::NothingToRecover { .. } => "nothing-to-recover",
            Self::ProveNewAddress { .. } => "prove-new-address",
            Self::AddressChanged { .. } => "address-changed",
            Self::PasswordChanged(_) => "password-changed",
            Self::WaysChanged { .. } => "ways-changed",
            Self::NewDevice(_) => "new-device",
            Self::AssociationReady { .. } => "association-ready",
            Self::AssociationToAsk { .. } => "association-to-ask",
            Self::AssociationAsked(_) => "association-asked",
            Self::AssociationReminded(_) => "association-reminded",
            Self::AssociationPassedOn(_) => "association-passed-on",
            Self::AssociationApproved { .. } => "association-approved",
            Self::AssociationRejected { .. } => "association-rejected",
            Self::AssociationLapsed { .. } => "association-lapsed",
            Self::AssociationCompleted(_) => "association-completed",
            Self::Invited { .. } => "invited",
            Self::AdministrationChanged { .. } => "administration-changed",
            Self::ContactHandedOn(_) => "contact-handed-on",
            Self::ContactAssigned { .. } => "contact-assigned",
            Self::AssociationEnded(_) => "association-ended",
            Self::AssociationLeft(_) => "association-left",
            Self::ProveDomain { .. } => "prove-domain",
            Self::DomainProved(_) => "domain-proved",
            Self::DomainLost { .. } => "domain-lost",
            Self::DomainEnds { .. } => "domain-ends",
            Self::ReferenceAsked { .. } => "reference-asked",
            Self::ReferenceApproved(_) => "reference-approved",
            Self::ReferenceDeclined(_) => "reference-declined",
            Self::Enrolled(_) => "enrolled",
        }
    }

    /// Returns the name that customers see of the organization that the letter is about; nothing where it is about none.
    pub fn organization(&self) -> &str {
        match self {
            Self::AssociationReady { organization, .. }
            | Self::AssociationToAsk { organization, .. }
            | Self::AssociationApproved { organization, .. }
            | Self::AssociationRejected { organization, .. }
            | Self::AssociationLapsed { organization, .. }
            | Self::Invited { organization, .. }
            | Self::ReferenceAsked { organization, .. } => organization,
            Self::AssociationAsked(applying)
            | Self::AssociationReminded(applying)
            | Self::AssociationPassedOn(applying)
            | Self::AssociationCompleted(applying) => &applying.organization,
            Self::AdministrationChanged { of, .. } | Self::ContactAssigned { of, .. } | Self::ContactHandedOn(of) => {
                &of.organization
            }
            Self::AssociationEnded(departure) | Self::AssociationLeft(departure) => &departure.of.organization,
            Self::DomainProved(of) | Self::DomainLost { of, .. } | Self::DomainEnds { of, .. } => &of.organization,
            Self::ReferenceApproved(of) | Self::ReferenceDeclined(of) => &of.organization,
            Self::Enrolled(enrolled) => &enrolled.shown_name,
            _ => "",
        }
    }
}
