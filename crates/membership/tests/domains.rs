//! Domains that must let nobody in by themselves: lists, neighbors and look-alikes (rule A6, abuse cases T1, T3 and T4).
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must fail loudly")]

use std::collections::HashMap;

use membership::association::{ClaimedDomain, DomainProblem, MailDomain, Match, Proof, weigh};
use membership::terms::{EmailAddress, OrganizationId};
use uuid::Uuid;

const OURS: OrganizationId = OrganizationId::from_uuid(Uuid::from_u128(1));
const FREE_MAIL: &str = include_str!("../src/association/free_mail.txt");

fn held(domain: &MailDomain) -> [ClaimedDomain; 1] {
    [ClaimedDomain {
        organization: OURS,
        domain: domain.clone(),
        proof: Proof::ServiceCenter,
    }]
}

/// The domain of an address as it comes in; nothing where that is no address.
fn of_address(domain: &str) -> Option<MailDomain> {
    EmailAddress::parse(&format!("ana@{domain}")).map(|email| MailDomain::of(&email))
}

/// A thousand domains of firms, none like another.
fn firms() -> Vec<MailDomain> {
    let first = [
        "aalto", "brandt", "contoso", "delta", "elbe", "fabrikam", "gable", "harbor", "ivory", "juniper",
    ];
    let second = [
        "works", "soft", "data", "house", "craft", "logic", "field", "stone", "bridge", "light",
    ];
    let endings = [
        "com", "de", "co.uk", "example", "com.br", "jp", "fr", "org", "com.tw", "it",
    ];
    let mut firms = Vec::new();
    for one in first {
        for two in second {
            firms.extend(endings.map(|ending| MailDomain::claim(&format!("{one}-{two}.{ending}")).unwrap()));
        }
    }
    assert_eq!(firms.len(), 1000);
    firms
}

#[test]
fn a6_no_listed_provider_lets_anybody_in_even_where_it_was_kept_as_somebodys() {
    let mut seen = 0;
    for listed in FREE_MAIL
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        let domain = MailDomain::kept(listed.to_owned());
        assert_ne!(weigh(OURS, &domain, &held(&domain)), Match::Own, "{listed}");
        let below = MailDomain::kept(format!("mail.{listed}"));
        assert_ne!(weigh(OURS, &below, &held(&below)), Match::Own, "mail.{listed}");
        assert!(MailDomain::claim(listed).is_err(), "{listed}");
        seen += 1;
    }
    assert!(seen > 4_500, "only {seen} were looked at");
    for disposable in [
        "mailinator.com",
        "guerrillamail.com",
        "10minutemail.com",
        "yopmail.com",
        "trashmail.com",
    ] {
        let claimed = MailDomain::claim(disposable);
        assert!(
            matches!(claimed, Err(DomainProblem::Disposable | DomainProblem::FreeMail)),
            "{disposable}: {claimed:?}"
        );
    }
}

#[test]
fn a6_no_neighbor_of_a_thousand_domains_matches_one_of_them() {
    let mut neighbors = 0;
    for domain in firms() {
        let ours = held(&domain);
        assert_eq!(weigh(OURS, &domain, &ours), Match::Own, "{domain}");
        let (name, ending) = domain.as_str().split_once('.').unwrap();
        let near = [
            format!("evil.{domain}"),
            format!("www.{domain}"),
            format!("evil{domain}"),
            format!("evil-{domain}"),
            format!("{domain}.evil.example"),
            format!("{domain}.{ending}"),
            format!("{name}s.{ending}"),
            format!("{}.{ending}", &name[1..]),
            format!("{}.{ending}", &name[..name.len() - 1]),
            format!("{}.{ending}", name.replace('-', "")),
            format!("{}.{ending}", name.replace('-', ".")),
            format!("{name}.{ending}.evil"),
            format!("{name}.net"),
            ending.to_owned(),
            format!("{}.{ending}", name.chars().rev().collect::<String>()),
        ];
        for near in near.iter().filter_map(|near| of_address(near)) {
            assert_ne!(weigh(OURS, &near, &ours), Match::Own, "{near} for {domain}");
            neighbors += 1;
        }
    }
    assert!(neighbors > 13_000, "only {neighbors} were looked at");
}

#[test]
fn a6_every_look_alike_of_a_letter_is_flagged_and_none_matches() {
    let domain = MailDomain::claim("paycologisteuvndfhbkmwxz.example").unwrap();
    let ours = held(&domain);
    let skeleton = |letter: char| unicode_security::skeleton(&letter.to_string()).collect::<String>();
    let mut alike: HashMap<String, Vec<char>> = HashMap::new();
    for other in ('\u{80}'..='\u{2FA1D}').filter(|other| other.is_alphanumeric()) {
        alike.entry(skeleton(other)).or_default().push(other);
    }
    let (mut flagged, mut refused, mut same) = (0, 0, 0);
    for letter in 'a'..='z' {
        for other in alike.get(&skeleton(letter)).into_iter().flatten() {
            let typed = domain.as_str().replacen(letter, &other.to_string(), 1);
            match of_address(&typed) {
                None => refused += 1,
                // IDNA writes some of them, such as full-width letters, as the very letter: that is the same domain.
                Some(near) if near == domain => same += 1,
                Some(near) => {
                    let verdict = weigh(OURS, &near, &ours);
                    assert_ne!(verdict, Match::Own, "{typed}");
                    // A capital is written small, and may look like another letter then: nothing to be taken for ours.
                    let is_alike = near.skeleton() == domain.skeleton();
                    assert_eq!(matches!(verdict, Match::LooksLike { .. }), is_alike, "{typed}");
                    let stays = near.shown().contains(*other);
                    assert!(is_alike || !stays, "{typed} is not flagged");
                    flagged += usize::from(is_alike);
                }
            }
        }
    }
    let shown = format!("flagged {flagged}, refused {refused}, the same {same}");
    assert!(flagged > 60, "{shown}");
}

#[test]
fn a6_known_homographs_are_flagged() {
    for (ours, theirs) in [
        ("apple.example", "аррӏе.example"),
        ("paypal.example", "раураӏ.example"),
        ("google.example", "gооgle.example"),
        ("microsoft.example", "rnicrosoft.example"),
        ("citibank.example", "сitibank.example"),
        ("epic.example", "еріс.example"),
        ("coinbase.example", "coınbase.example"),
        ("skype.example", "ѕkype.example"),
        ("oracle.example", "οracle.example"),
    ] {
        let ours = MailDomain::claim(ours).unwrap();
        let theirs = of_address(theirs).unwrap_or_else(|| panic!("{theirs} is a domain"));
        let verdict = weigh(OURS, &theirs, &held(&ours));
        assert!(matches!(verdict, Match::LooksLike { .. }), "{theirs}: {verdict:?}");
    }
}
