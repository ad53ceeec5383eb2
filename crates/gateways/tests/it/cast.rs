//! A center, a program and a firm that has just enrolled.

use std::collections::BTreeMap;

use gateways::letters::{Sender, Written, write};
use jiff::tz::TimeZone;
use membership::letters::{
    Administers, Applying, Departure, Enrolled, Letter, LostBy, Occurrence, OfDomain, OfPerson, OfReference,
};
use membership::sign_in::{Browser, WayChange};
use membership::terms::{Country, Digest, EmailAddress, Instant, Language, PartnerId};
use words::Words;

pub fn words() -> Words {
    let mut words = Words::embedded();
    let sentences = BTreeMap::from([(Language::English, "level-registered = Registered Member\n".to_owned())]);
    words.add_edition("2026", &sentences);
    words
}

pub fn sender() -> Sender {
    Sender {
        center_name: "Partner Membership Center".into(),
        program_name: "Meridian Partner Program".into(),
        vendor_legal_name: "Meridian Systems GmbH".into(),
        vendor_address: vec!["Speicherstadt 7".into(), "20457 Hamburg".into(), "Germany".into()],
        public_url: "https://partners.meridian.example".into(),
        service_center: email("service@meridian.example"),
        time_zone: TimeZone::get("Europe/Berlin").expect("the zone is bundled"),
    }
}

pub fn email(address: &str) -> EmailAddress {
    EmailAddress::parse(address).expect("an address")
}

pub fn at(moment: &str) -> Instant {
    moment.parse().expect("a moment")
}

pub const AGREEMENT: &str =
    "# Partner agreement\n\nSigned by *both*.\n\n<script>alert(1)</script>\n\nInline <b onclick=x>bold</b>.\n";

pub fn enrolled() -> Enrolled {
    Enrolled {
        first_name: "Jonas".into(),
        last_name: "Brandt".into(),
        job_title: "Managing Director".into(),
        shown_name: "Aalto & Brandt".into(),
        legal_name: "Aalto & Brandt Software GmbH".into(),
        monogram: "A&B".into(),
        partner_id: PartnerId::from_bits(0x12_3456_789A),
        edition: "2026".into(),
        level: "registered".into(),
        starts_on: "2026-11-22".parse().expect("a day"),
        ends_on: "2027-11-30".parse().expect("a day"),
        signed_at: at("2026-11-22T14:04:05Z"),
        agreement_language: Language::German,
        agreement_digest: Digest::of(AGREEMENT),
        country: Country::parse("DE").expect("a country"),
        home: "https://partners.meridian.example/membership".into(),
        listing: "https://partners.meridian.example/partners/aalto-brandt".into(),
        credential_not_linked: None,
    }
}

fn applying(looks_like: Option<&str>) -> Applying {
    Applying {
        organization: "Aalto & Brandt".into(),
        first_name: "Mika".into(),
        last_name: "Sato".into(),
        email: email("mika@elsewhere.example"),
        looks_like: looks_like.map(str::to_owned),
        link: "https://partners.meridian.example/organizations/requests".into(),
    }
}

pub fn of_person() -> OfPerson {
    OfPerson {
        organization: "Aalto & Brandt".into(),
        first_name: "Mika".into(),
        last_name: "Sato".into(),
        administrator: ("Ana".into(), "Aalto".into()),
        link: "https://partners.meridian.example/organizations/people".into(),
    }
}

pub fn of_domain() -> OfDomain {
    OfDomain {
        organization: "Aalto & Brandt".into(),
        domain: "aalto-brandt.example".into(),
        link: "https://partners.meridian.example/organizations/domains".into(),
    }
}

fn of_reference(remark: &str) -> OfReference {
    OfReference {
        organization: "Aalto & Brandt".into(),
        customer: "Nordlicht Reederei".into(),
        title: "A warehouse that moves".into(),
        remark: remark.into(),
        link: "https://partners.meridian.example/organizations/references".into(),
    }
}

/// On Firefox, at four minutes past three.
pub fn occurrence() -> Occurrence {
    Occurrence {
        at: at("2026-11-22T14:04:05Z"),
        browser: Some(Browser {
            name: "Firefox".into(),
            system: "Windows 10".into(),
        }),
        recover: "https://partners.meridian.example/recover".into(),
    }
}

pub fn password_changed() -> Letter {
    Letter::PasswordChanged(occurrence())
}

/// Every letter there is.
pub fn letters() -> Vec<Letter> {
    let link = "https://partners.meridian.example/links/4kZ9vT".to_owned();
    let until = at("2026-11-23T14:04:00Z");
    vec![
        Letter::ProveAddress {
            link: link.clone(),
            until,
        },
        Letter::AlreadyRegistered {
            sign_in: "https://partners.meridian.example/sign-in".into(),
            recover: "https://partners.meridian.example/recover".into(),
        },
        Letter::Recover {
            link: link.clone(),
            until,
        },
        Letter::NothingToRecover {
            register: "https://partners.meridian.example/register".into(),
        },
        Letter::ProveNewAddress {
            link: link.clone(),
            until,
        },
        Letter::AssociationReady {
            organization: "Aalto & Brandt".into(),
            link: link.clone(),
            until,
        },
        Letter::AssociationToAsk {
            organization: "Aalto & Brandt".into(),
            link: link.clone(),
            until,
        },
        Letter::AssociationAsked(applying(Some("aalto-brandt.example"))),
        Letter::AssociationReminded(applying(None)),
        Letter::AssociationPassedOn(applying(None)),
        Letter::AssociationApproved {
            organization: "Aalto & Brandt".into(),
            administrator: "Ana Aalto".into(),
            link: link.clone(),
        },
        Letter::AssociationRejected {
            organization: "Aalto & Brandt".into(),
            administrator: "Ana Aalto".into(),
            reason: "We do not know you.\nCall us.".into(),
            link: link.clone(),
        },
        Letter::AssociationLapsed {
            organization: "Aalto & Brandt".into(),
            link: link.clone(),
        },
        Letter::AssociationCompleted(applying(None)),
        Letter::Invited {
            organization: "Aalto & Brandt".into(),
            administrator: "Ana Aalto".into(),
            link: link.clone(),
            until,
        },
        Letter::AdministrationChanged {
            of: of_person(),
            to: Administers::Everything,
        },
        Letter::ContactHandedOn(of_person()),
        Letter::ContactAssigned {
            of: of_person(),
            edition: "2026".into(),
            role: "first_technical".into(),
            location: "Zürich".into(),
        },
        Letter::AssociationEnded(Departure {
            of: of_person(),
            credentials: 2,
        }),
        Letter::AssociationLeft(Departure {
            of: of_person(),
            credentials: 0,
        }),
        Letter::ProveDomain {
            domain: "aalto-brandt.example".into(),
            link,
            until,
        },
        Letter::DomainProved(of_domain()),
        Letter::DomainLost {
            of: of_domain(),
            cause: LostBy::Record,
        },
        Letter::DomainEnds {
            of: of_domain(),
            last_day: "2027-11-22".parse().expect("a day"),
        },
        Letter::ReferenceAsked {
            organization: "Aalto & Brandt".into(),
            administrator: "Ana Aalto".into(),
            link: "https://partners.meridian.example/references/4kZ9vT".into(),
            until,
        },
        Letter::ReferenceApproved(of_reference("")),
        Letter::ReferenceDeclined(of_reference("It was another firm.\nCall me.")),
        Letter::AddressChanged {
            to: email("jonas@aalto-brandt.example"),
        },
        password_changed(),
        Letter::WaysChanged {
            what: WayChange::PasskeyAdded {
                name: "Work laptop".into(),
            },
            occurrence: occurrence(),
        },
        Letter::NewDevice(Occurrence {
            browser: None,
            ..occurrence()
        }),
        Letter::Enrolled(Box::new(enrolled())),
    ]
}

pub fn written(letter: &Letter) -> Written {
    write(
        letter,
        Some(AGREEMENT),
        words().voice(Language::English),
        &sender(),
        "M-0191-8F3C",
    )
}
