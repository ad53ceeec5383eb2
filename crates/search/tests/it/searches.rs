//! What is found by which words, near what, and in which order.

use std::collections::BTreeSet;

use membership::terms::Country;
use search::{Asked, Batch, Criterion, Near, Order, places};

use crate::population::*;

fn cast() -> Vec<search::Entry> {
    vec![
        firm(
            1,
            "Müller & Söhne",
            ("DE", "", "Hamburg"),
            "Wir ziehen Daten um.",
            &["networking"],
        ),
        firm(
            2,
            "東和システム株式会社",
            ("JP", "東京都", "千代田区"),
            "データ移行とクラウド導入を支援します。",
            &["hosting"],
        ),
        firm(
            3,
            "上海云启信息技术有限公司",
            ("CN", "上海市", "上海"),
            "为制造企业提供数据迁移和系统集成服务。",
            &["integration"],
        ),
        firm(
            4,
            "한빛소프트",
            ("KR", "서울특별시", "강남구"),
            "중소기업을 위한 데이터 이전과 보안 서비스입니다.",
            &["security"],
        ),
        firm(
            5,
            "Weserkai Informatik",
            ("DE", "", "Bremen"),
            "Wir sprechen mit Müller über Hamburg.",
            &["support"],
        ),
        firm(
            6,
            "Café Données S.A.R.L.",
            ("FR", "", "Lyon"),
            "Nous migrons vos données.",
            &["networking", "support"],
        ),
    ]
}

#[test]
fn d1_words_are_found_whatever_their_case_accents_and_width() {
    let directory = told(cast());
    for (words, expected) in [
        ("mueller", vec!["Müller & Söhne", "Weserkai Informatik"]),
        ("MÜLLER", vec!["Müller & Söhne", "Weserkai Informatik"]),
        ("ＷＥＳＥＲＫＡＩ", vec!["Weserkai Informatik"]),
        ("cafe donnees", vec!["Café Données S.A.R.L."]),
        ("sarl", vec!["Café Données S.A.R.L."]),
        ("wir ziehen daten", vec!["Müller & Söhne"]),
        ("Lyon", vec!["Café Données S.A.R.L."]),
        ("nobody", vec![]),
        ("!!!", vec![]),
    ] {
        let found = search(&directory, &for_words(words));
        assert_eq!(names(&found), expected, "{words}");
        assert!(found.total == 0 || found.order == Order::BestMatch);
    }
}

#[test]
fn d1_chinese_japanese_and_korean_are_found_inside_of_text_without_spaces() {
    let directory = told(cast());
    for (words, expected) in [
        ("データ移行", "東和システム株式会社"),
        ("移行", "東和システム株式会社"),
        ("クラウド", "東和システム株式会社"),
        ("ｸﾗｳﾄﾞ", "東和システム株式会社"),
        ("東和", "東和システム株式会社"),
        ("千代田区", "東和システム株式会社"),
        ("数据迁移", "上海云启信息技术有限公司"),
        ("迁移", "上海云启信息技术有限公司"),
        ("云启", "上海云启信息技术有限公司"),
        ("데이터", "한빛소프트"),
        ("보안", "한빛소프트"),
        ("강남구", "한빛소프트"),
    ] {
        assert_eq!(names(&search(&directory, &for_words(words))), [expected], "{words}");
    }
}

#[test]
fn d1_the_programs_own_words_find_who_chose_what_they_stand_for() {
    let directory = told(cast());
    let those = |words| {
        names(&search(&directory, &for_words(words)))
            .into_iter()
            .map(str::to_owned)
            .collect::<BTreeSet<_>>()
    };
    let networking = BTreeSet::from(["Müller & Söhne".to_owned(), "Café Données S.A.R.L.".to_owned()]);
    assert_eq!(those("Netzwerke"), networking);
    assert_eq!(those("netzwerk"), networking);
    assert_eq!(those("ネットワーク"), networking);
    assert_eq!(
        those("netzwerke germany"),
        BTreeSet::from(["Müller & Söhne".to_owned()])
    );
}

#[test]
fn d1_near_a_place_the_nearest_is_first_and_says_how_far() {
    let directory = told(cast());
    let near = |kilometers| Asked {
        near: Some(Near {
            position: places::find("Hamburg", Country::parse("DE")).unwrap().position,
            kilometers,
        }),
        ..for_words("")
    };
    let found = search(&directory, &near(200));
    assert_eq!(names(&found), ["Müller & Söhne", "Weserkai Informatik"]);
    assert_eq!(found.order, Order::Nearest);
    assert!(found.hits[0].kilometers.unwrap() < 1.0);
    assert!((80.0..120.0).contains(&found.hits[1].kilometers.unwrap()));
    assert_eq!(names(&search(&directory, &near(20))), ["Müller & Söhne"]);
}

#[test]
fn d1_the_order_is_drawn_anew_every_day_and_pages_miss_nobody() {
    let firms = (0..40).map(|number| firm(number + 1, &format!("Firm {number}"), ("DE", "", "Bonn"), "", &[]));
    let directory = told(firms.collect());
    let on = |day, page| {
        let asked = Asked { page, ..for_words("") };
        let found = directory.search(&asked, day, &FACETS, &vocabulary()).unwrap();
        names(&found).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let whole = |day| (0..4).flat_map(|page| on(day, page)).collect::<Vec<_>>();
    let one = whole(today());
    assert_eq!(one, whole(today()), "the same all day");
    assert_eq!(one.iter().collect::<BTreeSet<_>>().len(), 40);
    let first: BTreeSet<String> = (0..30)
        .map(|days| on(today().saturating_add(jiff_days(days)), 0)[0].clone())
        .collect();
    assert!(first.len() > 15, "in a month many are first once: {}", first.len());
}

fn jiff_days(days: i64) -> jiff::Span {
    jiff::Span::new().days(days)
}

#[test]
fn d1_who_has_lapsed_is_not_found_from_the_day_after_its_grace() {
    let mut lapsing = firm(1, "Lapsing", ("DE", "", "Bonn"), "", &[]);
    lapsing.periods = vec![
        period("2025-11-01", "2026-11-30", "registered"),
        period("2026-11-25", "2027-12-30", "gold"),
    ];
    let directory = told(vec![lapsing, firm(2, "Staying", ("DE", "", "Bonn"), "", &[])]);
    let level = |text| {
        let found = directory
            .search(&for_words("lapsing"), day(text), &FACETS, &vocabulary())
            .unwrap();
        found.hits.first().map(|hit| hit.level.clone())
    };
    assert_eq!(level("2025-10-31"), None);
    assert_eq!(level("2025-11-01").as_deref(), Some("registered"));
    assert_eq!(level("2026-11-24").as_deref(), Some("registered"));
    assert_eq!(
        level("2026-11-25").as_deref(),
        Some("gold"),
        "the term that began later holds"
    );
    assert_eq!(level("2027-12-30").as_deref(), Some("gold"));
    assert_eq!(level("2027-12-31"), None);
}

#[test]
fn d1_what_changes_is_found_as_it_is_now_and_what_goes_is_not_found() {
    let directory = told(cast());
    let mut changed = firm(
        1,
        "Meyer & Söhne",
        ("DE", "", "Kiel"),
        "Wir bauen Netze.",
        &["security"],
    );
    changed.card = "Meyer".to_owned();
    let batch = Batch {
        gone: vec![cast()[1].organization],
        entries: vec![changed],
        read_to: "2".to_owned(),
        completes: false,
    };
    assert!(
        !directory.write(Some("7"), batch).unwrap(),
        "not after what somebody else wrote"
    );
    let again = Batch {
        gone: vec![cast()[1].organization],
        entries: vec![{
            let mut changed = firm(
                1,
                "Meyer & Söhne",
                ("DE", "", "Kiel"),
                "Wir bauen Netze.",
                &["security"],
            );
            changed.card = "Meyer".to_owned();
            changed
        }],
        read_to: "2".to_owned(),
        completes: false,
    };
    assert!(directory.write(Some("1"), again).unwrap());
    assert!(directory.show(today()).unwrap());
    assert!(!directory.show(today()).unwrap(), "nothing is new");
    assert_eq!(names(&search(&directory, &for_words("meyer"))), ["Meyer"]);
    assert_eq!(
        names(&search(&directory, &for_words("mueller"))),
        ["Weserkai Informatik"]
    );
    assert_eq!(search(&directory, &for_words("東和")).total, 0);
    assert_eq!(search(&directory, &for_words("")).all, 5);
}

#[test]
fn d1_where_nothing_is_found_it_says_what_to_take_back() {
    let directory = told(cast());
    let asked = Asked {
        place: Some("FR".to_owned()),
        ..for_words("weserkai")
    };
    let found = search(&directory, &asked);
    assert_eq!(found.total, 0);
    assert_eq!(found.instead, [(Criterion::Words, 1), (Criterion::Place, 1)]);
}

#[test]
fn d1_a_city_that_is_written_in_two_ways_is_one() {
    let mut firms = vec![
        firm(1, "A", ("DE", "", "MÜNCHEN"), "", &[]),
        firm(2, "B", ("DE", "", "München"), "", &[]),
    ];
    firms.push(firm(3, "C", ("DE", "", "München"), "", &[]));
    let directory = told(firms);
    let found = search(
        &directory,
        &Asked {
            place: Some("DE".to_owned()),
            ..for_words("")
        },
    );
    assert_eq!(found.places.len(), 1);
    assert_eq!(found.places[0].count, 3);
    assert_eq!(found.places[0].value, "DE//munchen");
}
