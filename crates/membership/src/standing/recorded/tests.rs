//! Rows of facts: what is read of them, and every mistake.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::import::Head;
use crate::program::tests::{in_english, loaded};

const TODAY: Day = jiff::civil::date(2026, 11, 22);

static PROGRAM: LazyLock<Program> = LazyLock::new(|| loaded(&in_english()));

type Cells<'c> = [&'c str; 12];

fn id() -> String {
    PartnerId::from_bits(7).as_str().to_owned()
}

fn checked(file: &mut FactFile, number: u64, cells: &Cells<'_>) -> Result<RecordedFact, Vec<RowMistake>> {
    let head = Head::read(COLUMNS.iter().map(|column| column.name), FactFile::columns()).expect("a right head");
    file.check(head.row(number, cells).expect("as wide as the head"))
}

fn wrong(cells: &Cells<'_>) -> Vec<String> {
    let mistakes = checked(&mut FactFile::new(TODAY), 2, cells).expect_err("it is wrong");
    assert!(
        mistakes
            .iter()
            .all(|mistake| mistake.row == 2 && !mistake.hint.is_empty()),
        "{mistakes:?}"
    );
    mistakes.into_iter().filter_map(|mistake| mistake.column).collect()
}

#[test]
fn q5_a_row_is_one_fact_of_one_organization() {
    let id = id();
    let read = |cells: Cells<'_>| checked(&mut FactFile::new(TODAY), 2, &cells).expect("it is right");
    let product = read([
        &id,
        "tested_product",
        "P-1",
        "Depot 7",
        "",
        "3",
        "no",
        "",
        "",
        "2026-05-01",
        "2028-04-30",
        "",
    ]);
    let expected = Recorded::TestedProduct {
        name: "Depot 7".into(),
        components: 3,
        is_fully_certified: false,
    };
    assert_eq!((product.recorded, product.partner_id.as_str()), (expected, id.as_str()));
    let award = read([
        &id,
        "award",
        "A-1",
        "",
        "",
        "",
        "",
        "sales_impact",
        "12",
        "2026-11-22",
        "",
        "2026-11-22",
    ]);
    assert_eq!(award.ended_on, Some(TODAY));
    let full = read([
        &id,
        "tested_product",
        "P",
        "Depot",
        "",
        "",
        "Yes",
        "",
        "",
        "2026-05-01",
        "",
        "",
    ]);
    assert!(matches!(
        full.recorded,
        Recorded::TestedProduct {
            components: 0,
            is_fully_certified: true,
            ..
        }
    ));
}

#[test]
fn q5_every_mistake_of_a_row_is_told_with_its_column_and_what_is_meant() {
    let id = id();
    let all = [
        "1234",
        "tested_produkt",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "22.11.2026",
        "never",
        "2026-11-23",
    ];
    assert_eq!(
        wrong(&all),
        ["partner_id", "kind", "key", "dated_on", "ended_on", "counts_until"]
    );
    for (cells, columns) in [
        (["attendance", "", "", "", "", "", "", "", ""], vec!["name", "event"]),
        (
            ["attendance", "Mei", "Day", "2", "yes", "x", "3", "", ""],
            vec!["components", "fully_certified", "category", "points"],
        ),
        (
            ["survey_response", "Orchard", "", "", "", "", "", "2027-01-01", ""],
            vec!["counts_until"],
        ),
        (["award", "", "", "", "", "sales_impact", "0", "", ""], vec!["points"]),
        (["award", "", "", "", "", "sales_impact", "+12", "", ""], vec!["points"]),
        (
            ["award", "", "", "", "", "", "100001", "", ""],
            vec!["category", "points"],
        ),
        (
            ["tested_product", "Depot", "", "", "no", "", "", "", ""],
            vec!["components"],
        ),
        (
            ["tested_product", "Depot", "", "2", "perhaps", "", "", "", ""],
            vec!["fully_certified"],
        ),
        (
            [
                "tested_product",
                "Depot",
                "",
                "2",
                "",
                "",
                "",
                "2025-12-31",
                "2025-12-31",
            ],
            vec!["ended_on", "counts_until"],
        ),
    ] {
        let [kind, name, event, components, full, category, points, until, ended] = cells;
        let row = [
            &id,
            kind,
            "K",
            name,
            event,
            components,
            full,
            category,
            points,
            "2026-01-01",
            until,
            ended,
        ];
        assert_eq!(wrong(&row), columns, "{cells:?}");
    }
    let to_come = [
        &id,
        "survey_response",
        "K",
        "Orchard",
        "",
        "",
        "",
        "",
        "",
        "2026-11-23",
        "",
        "",
    ];
    assert_eq!(wrong(&to_come), ["dated_on"]);
}

#[test]
fn q5_a_key_stands_for_one_fact() {
    let (id, mut file) = (id(), FactFile::new(TODAY));
    let row = [
        &id,
        "survey_response",
        "K",
        "Orchard",
        "",
        "",
        "",
        "",
        "",
        "2026-11-01",
        "",
        "",
    ];
    checked(&mut file, 2, &row).expect("the first");
    let again = checked(&mut file, 9, &row).expect_err("the second");
    assert!(again[0].what.contains("row 2"), "{again:?}");
}

#[test]
fn q5_whose_it_is_and_the_category_are_looked_up() {
    let fact = |category: &str| RecordedFact {
        key: "K".into(),
        partner_id: PartnerId::from_bits(7),
        recorded: Recorded::Award {
            category: category.into(),
            points: 1,
        },
        dated_on: TODAY,
        counts_until: None,
        ended_on: None,
    };
    let organization = OrganizationId::from_uuid(uuid::Uuid::nil());
    let known = Some((organization, &PROGRAM.editions[0]));
    assert_eq!(placed(&PROGRAM, 4, &fact("sales_impact"), known), Ok(organization));
    let misspelled = placed(&PROGRAM, 4, &fact("sales_inpact"), known).expect_err("there is none");
    assert!(misspelled[0].hint.contains("sales_impact"), "{misspelled:?}");
    // Points of certified people are counted, not awarded.
    assert!(placed(&PROGRAM, 4, &fact("certified_people"), known).is_err());
    let both = placed(&PROGRAM, 4, &fact("certified_people"), None).expect_err("nobody has the ID");
    let columns: Vec<_> = both.iter().filter_map(|mistake| mistake.column.as_deref()).collect();
    assert_eq!(columns, ["partner_id", "category"]);
}

fn cell() -> impl Strategy<Value = String> {
    let likely = [
        &KINDS[..],
        &[
            "",
            "yes",
            "no",
            "3",
            "-3",
            "2026-01-01",
            "2027-01-01",
            "sales_impact",
            "K",
        ],
    ]
    .concat();
    prop_oneof![
        prop::sample::select(likely).prop_map(str::to_owned),
        any::<String>(),
        Just(id())
    ]
}

proptest! {
    #[test]
    fn q5_whatever_a_row_says_it_is_a_fact_or_a_mistake_that_says_where(cells in prop::collection::vec(cell(), 12)) {
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let cells: Cells<'_> = cells.try_into().expect("twelve of them");
        match checked(&mut FactFile::new(TODAY), 2, &cells) {
            Ok(fact) => {
                prop_assert!(fact.dated_on <= TODAY && fact.ended_on.is_none_or(|day| day <= TODAY));
                prop_assert!(fact.counts_until.is_none_or(|until| until >= fact.dated_on));
                let kept = serde_json::to_string(&fact.recorded).expect("written");
                prop_assert_eq!(serde_json::from_str::<Recorded>(&kept).expect("read"), fact.recorded);
            }
            Err(mistakes) => prop_assert!(!mistakes.is_empty() && mistakes.iter().all(|mistake| mistake.column.is_some())),
        }
    }
}
