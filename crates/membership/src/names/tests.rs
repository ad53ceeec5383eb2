//! What counts as the same name, what as a similar one, and what as another.

use proptest::prelude::*;

use super::{folded, grams, key, likeness, monogram, would_be_taken_for};

#[test]
fn a2_case_accents_width_and_punctuation_make_no_difference() {
    let alike = [
        ["Oʻzbekiston", "O'zbekiston", "OZBEKISTON"].as_slice(),
        &["L'Oréal", "l’oreal", "LOREAL", "L´Oréal"],
        &["Müller", "Mueller", "MULLER", "Mu\u{308}ller"],
        &["Weiß & Söhne", "WEISS - SOEHNE", "weiss sohne"],
        &["A.P. Møller - Mærsk", "AP Moeller Maersk", "ap moller maersk"],
        &["Škoda Łódź", "skoda lodz"],
        &["İstanbul Sanayi", "ISTANBUL SANAYI", "ıstanbul sanayı"],
        &["ｿﾆｰ　ｸﾞﾙｰﾌﾟ", "ソニーグループ", "ソニー グループ"],
        &["ＡＢＣ　１２３", "abc 123", "(A.B.C.) ١٢٣"],
        &["臺灣積體電路", "台灣積體電路"],
        &["Ελληνικά Πετρέλαια", "ΕΛΛΗΝΙΚΑ ΠΕΤΡΕΛΑΙΑ"],
        &["Ён Тест", "ЕН ТЕСТ"],
        &["בע\"מ", "בע״מ", "בעמ"],
        &["E*Trade", "e-trade", "E  TRADE!"],
    ];
    for names in alike {
        for name in names {
            assert_eq!(folded(name), folded(names[0]), "{name}");
        }
    }
}

#[test]
fn a2_marks_that_make_another_letter_stay() {
    assert_ne!(folded("カラス"), folded("ガラス"));
    assert_ne!(folded("कमल"), folded("कमला"));
    assert_ne!(folded("ไทย"), folded("ทย"));
}

#[test]
fn e13_a_legal_form_makes_no_difference() {
    let alike = [
        ["siemens", "Siemens AG", "SIEMENS A.G.", "Siemens Aktiengesellschaft"].as_slice(),
        &[
            "aalto brandt",
            "Aalto & Brandt GmbH",
            "Aalto und Brandt G.m.b.H.",
            "Aalto-Brandt GmbH & Co. KG",
            "Aalto et Brandt SARL",
        ],
        &[
            "jung",
            "Jung UG (haftungsbeschränkt)",
            "Jung UG (haftungsbeschraenkt) & Co. KG",
        ],
        &["coca cola", "The Coca-Cola Company", "Coca Cola Co.", "COCA-COLA"],
        &["x", "X Corp.", "x"],
        &["3m", "3M Company", "３Ｍ Co."],
        &["nestle", "Nestlé S.A.", "Nestle SA", "Nestlé, S. A."],
        &[
            "allegro",
            "Allegro Sp. z o.o.",
            "ALLEGRO SP Z O O",
            "Allegro Spółka z ograniczoną odpowiedzialnością",
        ],
        &["cemex", "CEMEX, S.A.B. de C.V.", "Cemex SAB de CV"],
        &["novo nordisk", "Novo Nordisk A/S", "NOVO NORDISK AS"],
        &["volvo", "AB Volvo (publ)", "Aktiebolaget Volvo", "Volvo AB"],
        &["nokia", "Nokia Oyj", "Nokia Oy"],
        &["atlassian", "Atlassian Pty Ltd", "ATLASSIAN PTY. LTD."],
        &["grab", "Grab Pte. Ltd.", "Grab Sdn. Bhd."],
        &[
            "telkom indonesia",
            "PT Telkom Indonesia (Persero) Tbk",
            "P.T. Telkom Indonesia, Tbk.",
        ],
        &[
            "日立製作所",
            "株式会社日立製作所",
            "日立製作所株式会社",
            "㈱日立製作所",
            "（株）日立製作所",
            "株式会社 日立製作所",
        ],
        &["華為技術", "華為技術有限公司", "華為技術股份有限公司"],
        &[
            "삼성전자",
            "삼성전자주식회사",
            "주식회사 삼성전자",
            "삼성전자(주)",
            "㈜삼성전자",
        ],
        &[
            "яндекс",
            "ООО «Яндекс»",
            "Общество с ограниченной ответственностью \"ЯНДЕКС\"",
            "АО Яндекс",
        ],
        &["ปตท", "บริษัท ปตท. จำกัด (มหาชน)", "บริษัทปตทจำกัด"],
        &["בזק", "בזק בע\"מ", "בזק בע״מ"],
        &["الاتصالات", "الاتصالات ش.م.م.", "شركة الاتصالات ش م م"],
        &["οτε", "ΟΤΕ Α.Ε.", "ΟΤΕ ΑΕ"],
        &["vinamilk", "Công ty Cổ phần Vinamilk", "VINAMILK JSC"],
        &["koc holding", "Koç Holding A.Ş.", "KOÇ HOLDİNG ANONİM ŞİRKETİ"],
    ];
    for names in alike {
        for name in names {
            assert_eq!(key(name), names[0], "{name}");
        }
    }
}

#[test]
fn e13_a_name_that_is_nothing_but_a_legal_form_keeps_itself() {
    for (name, expected) in [
        ("Limited", "limited"),
        ("A.G.", "ag"),
        ("Co., Ltd.", "co"),
        ("株式会社", "株式会社"),
        ("The", "the"),
        ("GmbH & Co. KG", "gmbh"),
    ] {
        assert_eq!(key(name), expected, "{name}");
    }
    assert_eq!(key("!!!"), "!!!");
    assert_eq!(key("🚀"), "🚀");
    assert_eq!(key(""), "");
}

#[test]
fn e13_names_that_would_be_taken_for_each_other() {
    for (a, b) in [
        ("Microsoft Corporation", "Micorsoft Corp."),
        ("Coca-Cola", "CocaCola Inc"),
        ("Brandt & Aalto GmbH", "Aalto, Brandt"),
        ("Contoso Deutschland GmbH", "Contoso Deutschlnd"),
        ("Sotheby's", "Sothebys Limited"),
        ("Hitachi Zosen", "Hitachi Zozen K.K."),
        ("トヨタ自動車株式会社", "（株）トヨタ自動車"),
    ] {
        let rated = likeness(&key(a), &key(b));
        assert!(would_be_taken_for(a, b), "{a} and {b} are {rated}");
    }
}

#[test]
fn e13_names_that_nobody_takes_for_each_other() {
    for (a, b) in [
        ("X Corp.", "Y Corp."),
        ("SAP SE", "SAS SE"),
        ("Area 51 GmbH", "Area 52 GmbH"),
        ("Deutsche Bank AG", "Deutsche Bahn AG"),
        ("三菱商事株式会社", "三菱電機株式会社"),
        ("Siemens AG", "Siemens Energy AG"),
        ("Northwind", "Southwind"),
        ("Bank of China", "Bank of Chile"),
        ("Alpha Limited", "Beta Limited"),
    ] {
        let rated = likeness(&key(a), &key(b));
        assert!(!would_be_taken_for(a, b), "{a} and {b} are {rated}");
    }
}

#[test]
fn a2_a_part_of_a_name_is_found_better_the_more_it_says() {
    let rated = |name: &str| likeness("siemens", &key(name));
    assert!(rated("Siemens AG") > rated("Siemens Energy AG"));
    assert!(rated("Siemens Energy AG") > rated("Siemens Healthineers Deutschland AG"));
    assert!(rated("Siemens Healthineers Deutschland AG") > rated("Simon Deutschland"));
}

#[test]
fn e13_similar_names_share_pieces_in_the_index() {
    let share = |a: &str, b: &str| {
        let b = grams(&key(b));
        grams(&key(a)).iter().filter(|gram| b.contains(gram)).count()
    };
    assert!(share("Microsoft", "Micorsoft Corp.") >= 2);
    assert!(share("Coca-Cola", "CocaCola") >= 5);
    assert!(share("トヨタ自動車", "トヨタ自動織機") >= 3);
    assert_eq!(grams("x"), ["x"]);
    assert_eq!(grams("3m"), ["3m"]);
    assert_eq!(grams(""), Vec::<String>::new());
    let long = "Gesellschaft zur Förderung der angewandten Forschung in der Verfahrenstechnik und Umwelttechnologie";
    assert_eq!(grams(&key(long)).len(), 12);
    assert!(share(long, &long.replace("angewandten", "angewanten")) >= 9);
}

#[test]
fn e12_a_firm_without_a_picture_has_a_monogram() {
    for (name, expected) in [
        ("Aalto & Brandt GmbH", "A&B"),
        ("AT&T Inc.", "A&T"),
        ("H & M Hennes & Mauritz AB", "H&M"),
        ("Marks and Spencer Group plc", "M&S"),
        ("International Business Machines Corporation", "IBM"),
        ("Bank of America Corporation", "BA"),
        ("Siemens AG", "S"),
        ("SAP SE", "SAP"),
        ("3M Company", "3M"),
        ("X Corp.", "X"),
        ("L'Oréal S.A.", "L"),
        ("Électricité de France SA", "ÉF"),
        ("7-Eleven, Inc.", "7E"),
        ("株式会社日立製作所", "日立"),
        ("삼성전자 주식회사", "삼성"),
        ("ООО «Яндекс»", "Я"),
        ("टाटा लिमिटेड", "टा"),
        ("bp p.l.c.", "bp"),
        ("Eni S.p.A.", "E"),
        ("البنك العربي ش.م.ع.", "ب"),
        ("The Limited", "T"),
        ("!!!", "!"),
        ("", ""),
    ] {
        assert_eq!(monogram(name), expected, "{name}");
    }
}

/// Names as they come: words of several scripts with marks between them, and anything at all.
fn names() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("GmbH"),
        Just("株式会社"),
        Just("Müller"),
        Just("S.A."),
        Just("ООО"),
        Just("æø"),
        Just("日立"),
        Just("&"),
        Just("The"),
        Just("a"),
        Just("e")
    ];
    let words = prop::collection::vec((word, prop::sample::select(vec!["", " ", ".", "-", "'", "("])), 0..7);
    prop_oneof![
        words.prop_map(|words| words.into_iter().map(|(word, mark)| format!("{word}{mark}")).collect()),
        any::<String>()
    ]
}

proptest! {
    #[test]
    fn e13_folding_twice_changes_nothing(name in names()) {
        let once = folded(&name);
        prop_assert_eq!(folded(&once), once);
    }

    #[test]
    fn e13_only_an_empty_name_has_an_empty_key(name in names()) {
        prop_assert_eq!(key(&name).is_empty(), name.trim().is_empty());
        prop_assert_eq!(folded(&name).is_empty(), name.trim().is_empty());
        prop_assert_eq!(grams(&key(&name)).is_empty(), name.trim().is_empty());
    }

    #[test]
    fn e13_likeness_is_the_same_both_ways(a in names(), b in names()) {
        let (a, b) = (key(&a), key(&b));
        prop_assert_eq!(likeness(&a, &b), likeness(&b, &a));
        prop_assert_eq!(likeness(&a, &a), 100);
        prop_assert!(a.replace(' ', "") == b.replace(' ', "") || likeness(&a, &b) < 100);
    }

    #[test]
    fn e12_a_monogram_is_short(name in names()) {
        use unicode_segmentation::UnicodeSegmentation;
        prop_assert!(monogram(&name).graphemes(true).count() <= 6);
    }
}
