//! Mail domains: what an organization may call its own (rule A6).

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use unicode_security::skeleton;

use crate::terms::EmailAddress;

/// A domain that mail is sent to, in ASCII and lower case. Two are the same only if every character is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MailDomain(String);

/// Why a domain can never be an organization's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DomainProblem {
    /// It is no domain.
    NotADomain,
    /// Anybody can register a name below it, or gets one from a host: `co.uk`, `github.io`.
    PublicSuffix,
    /// Anybody gets a mailbox there.
    FreeMail,
    /// Anybody gets a mailbox there for ten minutes.
    Disposable,
}

impl DomainProblem {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotADomain => "not-a-domain",
            Self::PublicSuffix => "public-suffix",
            Self::FreeMail => "free-mail",
            Self::Disposable => "disposable",
        }
    }
}

impl MailDomain {
    /// Reads a domain that somebody claims for an organization: typed alone, or as part of an e-mail address.
    ///
    /// # Errors
    /// Says why it can never be an organization's.
    pub fn claim(typed: &str) -> Result<Self, DomainProblem> {
        let typed = typed.trim().trim_start_matches('@');
        let typed = typed.rsplit_once('@').map_or(typed, |(_, domain)| domain);
        let domain = idna::domain_to_ascii_strict(typed.trim_end_matches('.'))
            .ok()
            .filter(|domain| EmailAddress::parse(&format!("a@{domain}")).is_some())
            .ok_or(DomainProblem::NotADomain)?;
        let domain = Self(domain.to_ascii_lowercase());
        domain.problem().map_or(Ok(domain), Err)
    }

    /// Takes the domain of an address.
    pub fn of(email: &EmailAddress) -> Self {
        Self(email.domain().to_ascii_lowercase())
    }

    /// Takes a domain that the store kept.
    pub fn kept(domain: String) -> Self {
        Self(domain)
    }

    /// Returns the domain in ASCII.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the domain in its own script, as people write it.
    pub fn shown(&self) -> String {
        idna::domain_to_unicode(&self.0).0
    }

    /// Returns the domain as people write it and, where that is another, as mail servers do: of two that look alike, the one
    /// shows what the reader sees and the other that they differ.
    pub fn in_both_forms(&self) -> String {
        let shown = self.shown();
        if shown == self.0 {
            shown
        } else {
            format!("{shown} ({})", self.0)
        }
    }

    /// Returns what the domain looks like: two that a reader could take for one another have the same (UTS 39).
    pub fn skeleton(&self) -> String {
        skeleton(&self.shown()).collect::<String>().to_lowercase()
    }

    /// Says why the domain can never be an organization's.
    pub fn problem(&self) -> Option<DomainProblem> {
        if self.is_below_a_public_suffix() {
            Some(DomainProblem::PublicSuffix)
        } else if self.is_or_is_below(disposable_emails::is_disposable_domain) {
            Some(DomainProblem::Disposable)
        } else if self.is_or_is_below(|domain| FREE_MAIL.contains(domain)) {
            Some(DomainProblem::FreeMail)
        } else {
            None
        }
    }

    /// A suffix itself, or a name that a host gives to anybody: the list's private part.
    fn is_below_a_public_suffix(&self) -> bool {
        let private = psl::suffix(self.0.as_bytes()).is_some_and(|suffix| suffix.typ() == Some(psl::Type::Private));
        private || psl::domain_str(&self.0).is_none()
    }

    fn is_or_is_below(&self, is_listed: impl Fn(&str) -> bool) -> bool {
        let mut domain = self.0.as_str();
        loop {
            if is_listed(domain) {
                return true;
            }
            match domain.split_once('.') {
                Some((_, above)) if above.contains('.') => domain = above,
                _ => return false,
            }
        }
    }
}

/// Returns the name of the record that shows a domain to be an organization's. It is one of its own, so that what else
/// the domain says of itself stays as it is.
pub fn record_name(domain: &MailDomain) -> String {
    format!("_guildhall.{domain}")
}

/// Returns what that record must say.
pub fn record_value(token: &str) -> String {
    format!("guildhall-domain={token}")
}

impl std::fmt::Display for MailDomain {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

static FREE_MAIL: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("free_mail.txt").lines();
    lines.filter(|line| !line.starts_with('#')).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a6_a_domain_where_anybody_gets_a_mailbox_is_nobodys() {
        for (typed, problem) in [
            ("gmail.com", DomainProblem::FreeMail),
            ("Ana@GMX.de", DomainProblem::FreeMail),
            ("docomo.ne.jp", DomainProblem::FreeMail),
            ("mail.naver.com", DomainProblem::FreeMail),
            ("mailinator.com", DomainProblem::Disposable),
            ("co.uk", DomainProblem::PublicSuffix),
            ("aalto.github.io", DomainProblem::PublicSuffix),
            ("com", DomainProblem::NotADomain),
            ("aalto brandt.example", DomainProblem::NotADomain),
            ("127.0.0.1", DomainProblem::NotADomain),
            ("", DomainProblem::NotADomain),
        ] {
            assert_eq!(MailDomain::claim(typed), Err(problem), "{typed}");
        }
    }

    #[test]
    fn a6_a_domain_is_compared_in_one_form() {
        let claimed = |typed: &str| MailDomain::claim(typed).map(|domain| domain.0);
        assert_eq!(claimed("Bücher.example"), Ok("xn--bcher-kva.example".into()));
        assert_eq!(
            claimed(" ana@AALTO-BRANDT.example. "),
            Ok("aalto-brandt.example".into())
        );
        let address = EmailAddress::parse("Ana@Aalto-Brandt.example").expect("an address");
        assert_eq!(Ok(MailDomain::of(&address).0), claimed("aalto-brandt.example"));
    }

    #[test]
    fn a6_look_alikes_share_a_skeleton() {
        let skeleton = |typed: &str| MailDomain::claim(typed).expect("a domain").skeleton();
        assert_eq!(skeleton("аalto.example"), skeleton("aalto.example"), "a Cyrillic a");
        assert_eq!(skeleton("rnicro.example"), skeleton("micro.example"));
        assert_ne!(skeleton("aalto.example"), skeleton("alto.example"));
    }
}
