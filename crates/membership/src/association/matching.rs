//! Whether the domain of somebody's address is an organization's (rule A6).

use serde::{Deserialize, Serialize};

use super::MailDomain;
use crate::terms::OrganizationId;

/// How it was shown that a domain is an organization's. The later ones are the stronger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// Its administrator used a link that was mailed to an address in it.
    Mailbox,
    /// Its administrator put a record into its zone.
    Dns,
    /// The service center said so.
    ServiceCenter,
}

impl Proof {
    /// Returns the word under which the store keeps it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Mailbox => "mailbox",
            Self::Dns => "dns",
            Self::ServiceCenter => "service_center",
        }
    }

    /// Finds the proof of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Mailbox, Self::Dns, Self::ServiceCenter]
            .into_iter()
            .find(|proof| proof.word() == word)
    }
}

/// A domain that some organization has shown to be its own, or one that looks like it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedDomain {
    /// Whose.
    pub organization: OrganizationId,
    /// The domain.
    pub domain: MailDomain,
    /// How it was shown.
    pub proof: Proof,
}

/// What the domain of an address says about an organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// It is the organization's: the request is approved at once (rule A4).
    Own,
    /// It could be taken for a domain of the organization and is another: shown to who decides.
    LooksLike {
        /// The organization's domain, in ASCII.
        domain: String,
    },
    /// It says nothing.
    None,
}

/// Weighs an address's domain against the proved domains that are equal to it or look like it, whosever they are.
///
/// Where two organizations hold one domain the stronger proof counts; between equal ones it lets nobody in by itself.
pub fn weigh(organization: OrganizationId, domain: &MailDomain, claimed: &[ClaimedDomain]) -> Match {
    let equal = || claimed.iter().filter(|claimed| claimed.domain == *domain);
    let strongest = equal().map(|claimed| claimed.proof).max();
    let mut holders = equal().filter(|claimed| Some(claimed.proof) == strongest);
    let holder = holders.next();
    if holder.is_some_and(|holder| holder.organization == organization) && holders.next().is_none() {
        return if domain.problem().is_none() {
            Match::Own
        } else {
            Match::None
        };
    }
    let skeleton = domain.skeleton();
    claimed
        .iter()
        .find(|claimed| {
            claimed.organization == organization && claimed.domain != *domain && claimed.domain.skeleton() == skeleton
        })
        .map_or(Match::None, |claimed| Match::LooksLike {
            domain: claimed.domain.as_str().to_owned(),
        })
}

/// How an organization's proof of a domain stands to another's of the same domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rivalry {
    /// No other organization has shown the domain to be its own.
    None,
    /// Another has by a weaker proof: ours counts.
    Ahead,
    /// Another has by a proof as strong: neither lets anybody in by itself.
    Level,
    /// Another has by a stronger proof: theirs counts.
    Behind,
}

impl Rivalry {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Ahead => "ahead",
            Self::Level => "level",
            Self::Behind => "behind",
        }
    }
}

/// Tells how an organization's proof of a domain stands to others'. Who has not proved it learns nothing of who has.
pub fn rivalry(organization: OrganizationId, domain: &MailDomain, claimed: &[ClaimedDomain]) -> Rivalry {
    let strongest = |is_ours: bool| {
        let of_one = claimed.iter().filter(|claimed| claimed.domain == *domain);
        let of_one = of_one.filter(|claimed| (claimed.organization == organization) == is_ours);
        of_one.map(|claimed| claimed.proof).max()
    };
    match (strongest(true), strongest(false)) {
        (None, _) | (_, None) => Rivalry::None,
        (ours, theirs) if ours > theirs => Rivalry::Ahead,
        (ours, theirs) if ours < theirs => Rivalry::Behind,
        _ => Rivalry::Level,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    const OURS: OrganizationId = OrganizationId::from_uuid(Uuid::from_u128(1));
    const OTHERS: OrganizationId = OrganizationId::from_uuid(Uuid::from_u128(2));

    fn domain(name: &str) -> MailDomain {
        MailDomain::kept(idna::domain_to_ascii(name).expect("a domain"))
    }

    fn claimed(organization: OrganizationId, name: &str, proof: Proof) -> ClaimedDomain {
        ClaimedDomain {
            organization,
            domain: domain(name),
            proof,
        }
    }

    #[test]
    fn a6_only_the_very_domain_matches() {
        let ours = [claimed(OURS, "aalto.example", Proof::Dns)];
        assert_eq!(weigh(OURS, &domain("aalto.example"), &ours), Match::Own);
        for near in [
            "mail.aalto.example",
            "evilaalto.example",
            "aalto.example.evil.example",
            "example",
            "alto.example",
        ] {
            assert_eq!(weigh(OURS, &domain(near), &ours), Match::None, "{near}");
        }
        assert_eq!(weigh(OTHERS, &domain("aalto.example"), &ours), Match::None);
    }

    #[test]
    fn a6_a_look_alike_goes_to_a_human_and_is_shown_as_one() {
        let ours = [claimed(OURS, "aalto.example", Proof::Dns)];
        let looks_like = Match::LooksLike {
            domain: "aalto.example".into(),
        };
        for alike in ["аalto.example", "aаlto.example", "aaltο.example"] {
            assert_eq!(weigh(OURS, &domain(alike), &ours), looks_like, "{alike}");
        }
    }

    #[test]
    fn a6_of_two_who_hold_one_domain_the_stronger_proof_counts() {
        use Proof::{Dns, Mailbox, ServiceCenter};
        for (ours, others, verdict) in [
            (Dns, Mailbox, Match::Own),
            (Mailbox, Dns, Match::None),
            (Mailbox, Mailbox, Match::None),
            (Dns, Dns, Match::None),
            (ServiceCenter, Dns, Match::Own),
        ] {
            let both = [
                claimed(OURS, "aalto.example", ours),
                claimed(OTHERS, "aalto.example", others),
            ];
            assert_eq!(
                weigh(OURS, &domain("aalto.example"), &both),
                verdict,
                "{ours:?} against {others:?}"
            );
        }
    }

    #[test]
    fn a6_a_conflict_shows_to_who_has_proved_the_domain_and_to_nobody_else() {
        use Proof::{Dns, Mailbox};
        let both = |ours, theirs| {
            [
                claimed(OURS, "aalto.example", ours),
                claimed(OTHERS, "aalto.example", theirs),
            ]
        };
        let name = domain("aalto.example");
        assert_eq!(rivalry(OURS, &name, &both(Dns, Mailbox)), Rivalry::Ahead);
        assert_eq!(rivalry(OTHERS, &name, &both(Dns, Mailbox)), Rivalry::Behind);
        assert_eq!(rivalry(OURS, &name, &both(Dns, Dns)), Rivalry::Level);
        assert_eq!(rivalry(OURS, &name, &both(Dns, Dns)[..1]), Rivalry::None);
        assert_eq!(rivalry(OURS, &name, &both(Dns, Dns)[1..]), Rivalry::None);
        let alike = [
            claimed(OURS, "aalto.example", Dns),
            claimed(OTHERS, "аalto.example", Dns),
        ];
        assert_eq!(rivalry(OURS, &name, &alike), Rivalry::None);
    }

    #[test]
    fn a6_a_free_mail_domain_lets_nobody_in_even_where_it_was_kept() {
        let ours = [claimed(OURS, "gmail.com", Proof::ServiceCenter)];
        assert_eq!(weigh(OURS, &domain("gmail.com"), &ours), Match::None);
    }

    proptest! {
        #[test]
        fn a6_no_neighbor_of_a_domain_matches_it(prefix in "[a-z0-9]{1,8}", suffix in "[a-z]{2,6}") {
            let ours = [claimed(OURS, "aalto.example", Proof::Dns)];
            for near in [
                format!("{prefix}.aalto.example"),
                format!("{prefix}aalto.example"),
                format!("aalto.example.{suffix}"),
                format!("aalto{prefix}.example"),
                format!("aalto.{suffix}"),
            ] {
                prop_assume!(near != "aalto.example");
                prop_assert_ne!(weigh(OURS, &domain(&near), &ours), Match::Own);
            }
        }
    }
}
