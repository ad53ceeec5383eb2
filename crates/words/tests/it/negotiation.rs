//! The browser's languages choose, in their order; any other gives English.

use membership::terms::Country;
use membership::terms::Language::{self, *};
use proptest::prelude::*;
use words::{negotiate, region};

const HEADERS: &[(&str, Language)] = &[
    // Nothing, or nothing that we speak.
    ("", English),
    (" ", English),
    (",,,", English),
    ("*", English),
    ("*;q=0.1", English),
    ("nl", English),
    ("nl-NL,nl;q=0.9", English),
    ("ru,uk;q=0.8,pl;q=0.5", English),
    ("yue", English),
    ("yue-Hant-HK", English),
    ("tlh-Latn", English),
    ("i-klingon", English),
    ("x-pig-latin", English),
    // Each of the ten as browsers send them.
    ("en", English),
    ("en-US,en;q=0.9", English),
    ("en-GB,en-US;q=0.9,en;q=0.8", English),
    ("de", German),
    ("de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", German),
    ("de-AT", German),
    ("de-CH-1996", German),
    ("es", Spanish),
    ("es-MX,es;q=0.9,en;q=0.5", Spanish),
    ("es-419", Spanish),
    ("fr-CA,fr;q=0.8", French),
    ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", French),
    ("it-IT,it;q=0.8,en-US;q=0.5,en;q=0.3", Italian),
    ("ja,en-US;q=0.7,en;q=0.3", Japanese),
    ("ja-JP-u-ca-japanese", Japanese),
    ("ko-KR,ko;q=0.9", Korean),
    ("pt-BR,pt;q=0.9", Portuguese),
    ("pt-PT,pt;q=0.8,en;q=0.5", Portuguese),
    // Chinese: the script that is named, else the region's.
    ("zh", ChineseSimplified),
    ("zh-CN,zh;q=0.9,en;q=0.8", ChineseSimplified),
    ("zh-SG", ChineseSimplified),
    ("zh-MY", ChineseSimplified),
    ("zh-Hans", ChineseSimplified),
    ("zh-Hans-HK", ChineseSimplified),
    ("zh-Hans-TW", ChineseSimplified),
    ("zh-cmn-Hans-CN", ChineseSimplified),
    ("cmn-Hans", ChineseSimplified),
    ("zh-Latn", ChineseSimplified),
    ("zh-u-rg-twzzzz", ChineseSimplified),
    ("zh-TW", ChineseTraditional),
    ("zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", ChineseTraditional),
    ("zh-HK,zh;q=0.9", ChineseTraditional),
    ("zh-MO", ChineseTraditional),
    ("zh-Hant", ChineseTraditional),
    ("zh-Hant-CN", ChineseTraditional),
    ("zh-hant-hk", ChineseTraditional),
    ("cmn-TW", ChineseTraditional),
    // Order, where weights are equal; weights, where they are not.
    ("nl,de,en", German),
    ("de,fr", German),
    ("fr,de", French),
    ("de;q=0.5,fr;q=0.5", German),
    ("de;q=0.5,fr;q=0.9", French),
    ("en;q=0.8,ja", Japanese),
    ("de;q=0.999,fr;q=1.0", French),
    ("de;q=0.001", German),
    ("nl,sv;q=0.9,it;q=0.1", Italian),
    ("de;q=0.5,*;q=0.8", English),
    ("de;q=0.8,*;q=0.5", German),
    ("fr ; q = 0.3 , ko ; q=0.4", Korean),
    ("de;level=1;q=0.2,es;q=0.3", Spanish),
    // Refused, and what cannot be read.
    ("de;q=0", English),
    ("de;q=0.000,fr;q=0.1", French),
    ("de;q=0,*", English),
    ("*;q=0", English),
    ("de;q=,fr;q=0.1", French),
    ("de;q=1.5,fr;q=0.1", French),
    ("de;q=-1,fr;q=0.1", French),
    ("de;q=0.1234,fr;q=0.1", French),
    ("de;q=NaN,fr;q=0.1", French),
    ("de;q=1e3,fr;q=0.1", French),
    ("de;;q=0.4;;,fr;q=0.3", German),
    // Writing: case, underscores, spaces.
    ("DE", German),
    ("ZH-tw", ChineseTraditional),
    ("JA-jp;Q=0.9,en;q=0.5", Japanese),
    ("de_DE", German),
    ("zh_TW", ChineseTraditional),
    ("\tfr\t,\ten;q=0.5", French),
    // What only looks like one of ours.
    ("deu", English),
    ("english", English),
    ("de-", German),
    ("-de", English),
    ("d e", English),
    ("zh-Hant\u{0}", ChineseSimplified),
    ("日本語", English),
];

#[test]
fn x1_the_browsers_languages_choose_in_their_order() {
    assert!(HEADERS.len() >= 60);
    for (header, language) in HEADERS {
        assert_eq!(negotiate(header), *language, "Accept-Language: {header}");
    }
}

#[test]
fn x1_ten_kilobytes_of_junk_choose_english_or_what_stands_among_them() {
    let junk = "q=;,-*_0.é🦀\u{202e}".repeat(600);
    assert!(junk.len() > 10_000);
    assert_eq!(negotiate(&junk), English);
    assert_eq!(negotiate(&format!("{junk},ko;q=0.2")), Korean);
    assert_eq!(negotiate(&",".repeat(10_000)), English);
    assert_eq!(negotiate(&"xx-".repeat(4_000)), English);
    assert_eq!(negotiate(&format!("de;q=0.{}", "9".repeat(10_000))), English);
}

#[test]
fn x1_every_language_chooses_itself() {
    for language in Language::ALL {
        assert_eq!(negotiate(language.tag()), language);
    }
}

proptest! {
    #[test]
    fn x1_no_header_stops_us(header in ".{0,200}") {
        negotiate(&header);
    }

    #[test]
    fn x1_no_header_of_the_right_letters_stops_us(header in "[a-zA-Z0-9*;=.,_ -]{0,300}") {
        negotiate(&header);
    }

    #[test]
    fn x1_the_heaviest_wins(weights in prop::collection::vec(1_u16..=1000, 10)) {
        let ranges = Language::ALL.iter().zip(&weights);
        let header: Vec<String> = ranges
            .map(|(language, weight)| format!("{};q={}.{:03}", language.tag(), weight / 1000, weight % 1000))
            .collect();
        let heaviest = *weights.iter().max().unwrap();
        let first = weights.iter().position(|weight| *weight == heaviest).unwrap();
        prop_assert_eq!(negotiate(&header.join(", ")), Language::ALL[first]);
    }
}

#[test]
fn x1_a_browser_names_its_country() {
    let cases = [
        ("ja-JP,ja;q=0.9,en-US;q=0.8", Some("JP")),
        ("zh-Hant-TW", Some("TW")),
        ("de,fr-CH;q=0.5", Some("CH")),
        ("en-US,en;q=0.9,pt-BR;q=0.8", Some("BR")),
        // Browsers everywhere are delivered with it.
        ("en-US,en;q=0.5", None),
        ("de-DE;q=0", None),
        ("es-419", None),
        ("en-001", None),
        ("", None),
        ("*", None),
    ];
    for (header, country) in cases {
        assert_eq!(region(header).map(Country::code), country, "Accept-Language: {header}");
    }
    region(&"xx-".repeat(4_000));
}
