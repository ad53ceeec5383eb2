//! Searching and ranking, without a database (rule A2).

use uuid::Uuid;

use super::*;
use crate::refusal::Reason;
use crate::terms::{Country, KnownOrganizationId, PartnerId, Typed};

fn typed(pairs: &[(&str, &str)]) -> Typed {
    Typed::from_pairs(pairs.iter().copied(), |_| true)
}

fn by_name(name: &str, more: &[(&str, &str)]) -> NameSearch {
    let mut typed = typed(&[("by", "name"), ("country", "DE"), ("name", name)]);
    for (field, entry) in more {
        typed.set(field, *entry);
    }
    match Search::read(&typed) {
        Ok(Search::Name(search)) => search,
        other => panic!("{other:?}"),
    }
}

fn candidates(names: &[(&str, &str, &str)]) -> Vec<Candidate> {
    let candidate = |(place, (legal_name, doing_business_as, city)): (usize, &(&str, &str, &str))| Candidate {
        place: Place::NonEnrolled(KnownOrganizationId::from_uuid(Uuid::from_u128(place as u128))),
        legal_name: (*legal_name).into(),
        doing_business_as: Some((*doing_business_as).into()).filter(|name: &String| !name.is_empty()),
        country: Country::parse("DE").expect("Germany"),
        city: (*city).into(),
        area: None,
    };
    names.iter().enumerate().map(candidate).collect()
}

fn order(found: &[Found]) -> Vec<&str> {
    found.iter().map(|one| one.candidate.legal_name.as_str()).collect()
}

#[test]
fn a2_a_search_is_one_of_three() {
    let id = PartnerId::from_bits(0x12_3456_789A);
    let read = |pairs: &[(&str, &str)]| Search::read(&typed(pairs));
    let domain = |text: &str| Ok(Search::Domain(text.into()));
    assert_eq!(
        read(&[("by", "id"), ("partner_id", &id.grouped().to_lowercase())]),
        Ok(Search::PartnerId(id.clone()))
    );
    for address in [
        "aalto-brandt.example",
        "https://www.Aalto-Brandt.example/contact?x=1",
        "jonas@mail.aalto-brandt.example",
        "@aalto-brandt.example",
    ] {
        assert_eq!(
            read(&[("by", "domain"), ("domain", address)]),
            domain("aalto-brandt.example"),
            "{address}"
        );
    }
    assert_eq!(
        read(&[("by", "domain"), ("domain", "info@bücher.example")]),
        domain("xn--bcher-kva.example")
    );
}

#[test]
fn a2_what_was_typed_in_the_field_of_the_name_is_recognized() {
    let id = PartnerId::from_bits(0x12_3456_789A);
    let read = |name: &str| Search::read(&typed(&[("by", "name"), ("country", "DE"), ("name", name)]));
    for address in ["www.aalto.example", "https://aalto.example/", "jonas@aalto.example"] {
        assert_eq!(read(address), Ok(Search::Domain("aalto.example".into())), "{address}");
    }
    assert_eq!(read(&id.grouped()), Ok(Search::PartnerId(id)));
    for name in [
        "Booking.com",
        "Yahoo! Inc.",
        "3M",
        "E@syNet",
        "WWW Solutions",
        "ABCDEFGHJ",
    ] {
        assert!(matches!(read(name), Ok(Search::Name(_))), "{name}");
    }
}

#[test]
fn a2_a_mistyped_id_says_so_and_everything_missing_is_named_at_once() {
    let refused = |pairs: &[(&str, &str)]| {
        let refusals = Search::read(&typed(pairs)).expect_err("something is wrong");
        refusals
            .into_iter()
            .map(|refusal| (refusal.field, refusal.reason))
            .collect::<Vec<_>>()
    };
    let one = |field: &str, reason| vec![(field.to_owned(), reason)];
    let id = PartnerId::from_bits(0x12_3456_789A);
    let mistyped = id.as_str().replacen(|c: char| c.is_ascii_alphanumeric(), "Z", 1);
    assert_eq!(
        refused(&[("by", "id"), ("partner_id", &mistyped)]),
        one("partner_id", Reason::NotAPartnerId)
    );
    assert_eq!(
        refused(&[("by", "id"), ("partner_id", " ")]),
        one("partner_id", Reason::Required)
    );
    for odd in ["contoso", "co.uk", "facebook.com/contoso", "a b.example", "x@"] {
        assert_eq!(
            refused(&[("by", "domain"), ("domain", odd)]),
            one("domain", Reason::NotADomain),
            "{odd}"
        );
    }
    let both = refused(&[("by", "name"), ("country", ""), ("name", "")]);
    assert_eq!(
        both,
        [("country".into(), Reason::Required), ("name".into(), Reason::Required)]
    );
    assert_eq!(
        refused(&[("country", "XX"), ("name", "A")]),
        one("country", Reason::NotOffered)
    );
    assert_eq!(
        refused(&[("country", "DE"), ("name", "!!!")]),
        one("name", Reason::NoLetter)
    );
    // The Doing Business As name alone will do.
    assert!(Search::read(&typed(&[("country", "DE"), ("doing_business_as", "Aalto")])).is_ok());
}

#[test]
fn a2_the_likeliest_comes_first_each_with_why() {
    let firms = [
        ("Nordlicht Energie GmbH", "", "Kiel"),
        ("Nordlicht GmbH", "", "Hamburg"),
        ("Kraftwerk Holding AG", "Nordlicht", "Berlin"),
        ("Nordlciht AG", "", "Kiel"),
        ("Südstern GmbH", "", "Kiel"),
    ];
    let found = ranked(&by_name("NORDLICHT, gmbh", &[]), candidates(&firms));
    assert_eq!(
        order(&found),
        [
            "Nordlicht GmbH",
            "Kraftwerk Holding AG",
            "Nordlciht AG",
            "Nordlicht Energie GmbH"
        ]
    );
    let because: Vec<Vec<Because>> = found.into_iter().map(|one| one.because).collect();
    assert_eq!(
        because,
        [
            vec![Because::SameName],
            vec![Because::DoingBusinessAs],
            vec![Because::SimilarName],
            vec![Because::SimilarName]
        ]
    );
}

#[test]
fn a2_the_city_decides_between_names_that_are_the_same() {
    let firms = [
        ("Stadtwerke GmbH", "", "Kiel"),
        ("Stadtwerke AG", "", "Köln"),
        ("Stadtwerke e.G.", "", "Ulm"),
    ];
    let found = ranked(&by_name("stadtwerke", &[("city", "koeln")]), candidates(&firms));
    assert_eq!(order(&found)[0], "Stadtwerke AG");
    assert_eq!(found[0].because, [Because::SameName, Because::City]);
    assert_eq!(found[1].because, [Because::SameName]);
}

#[test]
fn a2_a_state_is_the_same_by_its_key_and_by_its_name() {
    let mut two = candidates(&[
        ("Bright Harbor", "", "Springfield"),
        ("Bright Harbor", "", "Springfield"),
    ]);
    for one in &mut two {
        one.country = Country::parse("US").expect("a country");
    }
    two[1].area = Some("California".into());
    let second = two[1].place.clone();
    let search = by_name("bright harbor", &[("country", "US"), ("area", "CA")]);
    assert_eq!(ranked(&search, two)[0].candidate.place, second);
}

#[test]
fn a2_a_legal_form_decides_only_between_names_that_are_the_same() {
    let firms = [
        ("Nordlicht GmbH", "", "Kiel"),
        ("Nordlicht AG", "", "Kiel"),
        ("Nordlich AG", "", "Kiel"),
    ];
    let found = ranked(&by_name("nordlicht ag", &[]), candidates(&firms));
    assert_eq!(order(&found), ["Nordlicht AG", "Nordlicht GmbH", "Nordlich AG"]);
}

#[test]
fn a2_both_names_right_is_more_than_one() {
    let firms = [("Meyer GmbH", "Windrad", "Kiel"), ("Meyer AG", "Blitz", "Kiel")];
    let found = ranked(&by_name("Meyer", &[("doing_business_as", "blitz")]), candidates(&firms));
    assert_eq!(order(&found), ["Meyer AG", "Meyer GmbH"]);
}

#[test]
fn a2_a_remembered_part_of_a_name_is_found_with_a_slip_in_it() {
    let long = "Gesellschaft zur Förderung der angewandten Forschung in Verfahrenstechnik mbH";
    let found = ranked(
        &by_name("Verfahrenstecknik Förderung", &[]),
        candidates(&[(long, "", "Ulm")]),
    );
    assert_eq!(order(&found), [long]);
    let others = ranked(
        &by_name("Siemens", &[]),
        candidates(&[(long, "", "Ulm"), ("Südstern", "", "Ulm")]),
    );
    assert_eq!(order(&others), Vec::<&str>::new());
}

#[test]
fn a2_one_of_another_country_is_not_found() {
    let mut abroad = candidates(&[("Blitz", "", "Wien")]);
    abroad[0].country = Country::parse("AT").expect("Austria");
    assert_eq!(ranked(&by_name("Blitz", &[]), abroad), []);
}

#[test]
fn a2_no_more_than_ten_are_shown_and_none_twice() {
    let many: Vec<(String, &str, &str)> = (0..30).map(|number| (format!("Blitz {number}"), "", "Kiel")).collect();
    let many: Vec<(&str, &str, &str)> = many
        .iter()
        .map(|(name, other, city)| (name.as_str(), *other, *city))
        .collect();
    let mut twice = candidates(&many);
    twice.extend(candidates(&many));
    let found = ranked(&by_name("Blitz", &[]), twice);
    let mut places: Vec<Place> = found.iter().map(|one| one.candidate.place.clone()).collect();
    places.sort();
    places.dedup();
    assert_eq!(places.len(), 10);
}
