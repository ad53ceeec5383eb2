//! Properties of the verdict: it explains itself, caps hold, and more never makes less.

use std::sync::LazyLock;

use jiff::{ToSpan, civil::date};
use proptest::{prelude::*, sample::subsequence};

use super::*;
use crate::{
    program::{Count, Metric, Program, Requirement, Score, Step, tests as definitions},
    terms::Day,
};

static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    let mut program = definitions::loaded(&definitions::in_english());
    let metric = |count, full_at, worth, at_least| Metric {
        count,
        full_at,
        worth,
        at_least,
    };
    let people = Count::People {
        holding: Vec::new(),
        having_passed: Vec::new(),
    };
    let metrics = vec![
        metric(people, 10, 40, 1),
        metric(
            Count::Points {
                category: Some("customer_references".into()),
            },
            20,
            30,
            1,
        ),
        metric(Count::Competencies { among: Vec::new() }, 2, 30, 0),
    ];
    // A second ladder beside the first: the score of the other model.
    let scored = Requirement::AllOf(vec![Requirement::Score(Score { at_least: 70, metrics })]);
    let mut level = program.editions[0].levels[1].clone();
    level.id = "scored".into();
    level.requires = vec![scored];
    program.editions[0].levels.insert(0, level);
    program.editions[0]
        .points
        .iter_mut()
        .for_each(|category| category.counts = true);
    program
});

pub(super) const TODAY: Day = date(2026, 6, 15);

pub(super) fn edition() -> &'static Edition {
    &PROGRAM.editions[0]
}

fn ids(count: usize) -> impl Strategy<Value = String> {
    (0..count).prop_map(|number| format!("{number}"))
}

fn any_day() -> impl Strategy<Value = Day> {
    (0_i64..900).prop_map(|days| TODAY.saturating_sub(days.days()))
}

fn any_end() -> impl Strategy<Value = Option<Day>> {
    prop::option::of((-60_i64..400).prop_map(|days| TODAY.saturating_add(days.days())))
}

fn held(known: Vec<String>, most: usize) -> impl Strategy<Value = Vec<Held>> {
    prop::collection::vec(
        (prop::sample::select(known), any_end()).prop_map(|(id, until)| Held { id, until }),
        0..most,
    )
}

fn competency() -> impl Strategy<Value = Option<String>> {
    let known: Vec<String> = edition()
        .competencies
        .iter()
        .map(|competency| competency.id.clone())
        .collect();
    prop::option::of(prop::sample::select(known[..5].to_vec()))
}

fn person() -> impl Strategy<Value = Person> {
    let credentials = edition()
        .credentials
        .credentials
        .iter()
        .map(|credential| credential.id.clone())
        .collect();
    let exams = edition().credentials.exams.iter().map(|exam| exam.id.clone()).collect();
    (
        ids(40),
        any::<bool>(),
        held(credentials, 3),
        held(exams, 5),
        prop::option::of(ids(3)),
    )
        .prop_map(|(id, is_linked, credentials, exams, location)| Person {
            name: id.clone(),
            id,
            location,
            is_linked,
            credentials,
            exams,
        })
}

prop_compose! {
    pub(super) fn facts()(
        done in subsequence(vec![Step::Agreement, Step::IndividualProfile, Step::OrganizationProfile], 0..=3),
        people in prop::collection::vec(person(), 0..25),
        references in prop::collection::vec((ids(99), any_day(), competency()), 0..25),
        tested in prop::collection::vec((ids(9), 0_u32..5, any::<bool>(), any_end()), 0..3),
        responses in prop::collection::vec((ids(6), any_day()), 0..60),
        attended in prop::collection::vec((ids(5), any_day()), 0..6),
        competencies in held(edition().competencies.iter().map(|competency| competency.id.clone()).collect(), 4),
        designations in held(vec!["small_business_specialist".into()], 2),
        roles in subsequence(edition().contact_roles.iter().map(|role| role.id.clone()).collect::<Vec<_>>(), 0..=6),
        awards in prop::collection::vec((1_u32..30, any_end()), 0..3),
    ) -> Facts {
        Facts {
            on: TODAY,
            done: done.into_iter().collect(),
            locations: (0..3).map(|number| Location { id: number.to_string(), name: String::new() }).collect(),
            people,
            references: references.into_iter().map(|(id, approved_on, competency)| Reference { customer: id.clone(), id, approved_on, competency }).collect(),
            tested_products: tested.into_iter().map(|(id, components, is_fully_certified, until)| TestedProduct { name: id.clone(), id, components, is_fully_certified, until }).collect(),
            survey_responses: responses.into_iter().map(|(customer, given_on)| SurveyResponse { id: String::new(), customer, given_on }).collect(),
            attendances: attended.into_iter().map(|(person, on)| Attendance { name: person.clone(), person, event: String::new(), on }).collect(),
            competencies,
            designations,
            contact_roles: roles.into_iter().map(|role| (role, "somebody".to_owned())).collect(),
            awards: awards.into_iter().map(|(points, until)| Award { id: String::new(), category: "sales_impact".into(), points, source: String::new(), until }).collect(),
            answers: Default::default(),
        }
    }
}

/// All of one's facts and all of the other's.
fn both(mut one: Facts, other: Facts) -> Facts {
    one.done.extend(other.done);
    one.people.extend(other.people);
    one.references.extend(other.references);
    one.tested_products.extend(other.tested_products);
    one.survey_responses.extend(other.survey_responses);
    one.attendances.extend(other.attendances);
    one.competencies.extend(other.competencies);
    one.designations.extend(other.designations);
    one.contact_roles.extend(other.contact_roles);
    one.awards.extend(other.awards);
    one
}

fn all_judgements(standing: &Standing) -> Vec<&Judgement> {
    let mut open: Vec<&Judgement> = standing.levels.iter().flat_map(|level| &level.requirements).collect();
    open.extend(
        standing
            .competencies
            .iter()
            .flat_map(|competency| &competency.requirements),
    );
    open.extend(
        standing
            .designations
            .iter()
            .flat_map(|designation| &designation.requirements),
    );
    let mut all = Vec::new();
    while let Some(judgement) = open.pop() {
        open.extend(&judgement.parts);
        all.push(judgement);
    }
    all
}

fn rank(standing: &Standing) -> usize {
    let earned = standing.earned_level.as_ref();
    standing
        .levels
        .iter()
        .position(|level| Some(&level.level) == earned)
        .map_or(0, |place| place + 1)
}

proptest! {
    #[test]
    fn p4_more_facts_never_lower_the_result(some in facts(), more in facts()) {
        let (less, more) = (evaluate(edition(), &some), evaluate(edition(), &both(some, more)));
        prop_assert!(rank(&less) <= rank(&more));
        prop_assert!(less.points.qualifying <= more.points.qualifying);
        for (one, other) in less.points.categories.iter().zip(&more.points.categories) {
            prop_assert!(one.earned <= other.earned && one.qualifying <= other.qualifying, "{}", one.category);
        }
        for (one, other) in less.levels.iter().zip(&more.levels) {
            for (one, other) in one.requirements.iter().zip(&other.requirements) {
                prop_assert!(one.has <= other.has && one.is_met <= other.is_met);
            }
        }
        for (one, other) in less.competencies.iter().zip(&more.competencies) {
            prop_assert!(one.is_active <= other.is_active);
        }
        for (one, other) in less.designations.iter().zip(&more.designations) {
            prop_assert!(one.is_held <= other.is_held && one.can_enroll <= other.can_enroll);
        }
    }

    #[test]
    fn p4_a_cap_holds(facts in facts()) {
        let standing = evaluate(edition(), &facts);
        for points in &standing.points.categories {
            prop_assert_eq!(points.qualifying, points.cap.map_or(points.earned, |cap| points.earned.min(cap)));
            prop_assert_eq!(points.over_the_cap(), points.earned - points.qualifying);
            prop_assert_eq!(points.counted.iter().map(|counted| counted.worth).sum::<i64>(), points.earned);
        }
        prop_assert_eq!(standing.points.categories.iter().map(|points| points.qualifying).sum::<i64>(), standing.points.qualifying);
    }

    #[test]
    fn p4_the_explanation_adds_up_to_the_verdict(facts in facts()) {
        let standing = evaluate(edition(), &facts);
        for judgement in all_judgements(&standing) {
            let is_score = matches!(judgement.requirement, Requirement::Score(_));
            let parts_insisted_on = !is_score || judgement.parts.iter().all(|part| part.is_met);
            prop_assert_eq!(judgement.is_met, judgement.has >= judgement.needs && parts_insisted_on);
            if let Requirement::ContactRoles(roles) = &judgement.requirement {
                prop_assert_eq!(judgement.counted.len() + judgement.left_out.len(), roles.len(), "each is named, the missing ones too");
            }
            let counted: i64 = judgement.counted.iter().map(|counted| counted.worth).sum();
            match (&judgement.requirement, judgement.parts.is_empty()) {
                (Requirement::Score(_), true) => {}
                (Requirement::Score(_), false) => prop_assert_eq!(judgement.has, judgement.parts.iter().map(|part| part.has).sum::<i64>()),
                (_, true) => prop_assert_eq!(judgement.has, counted),
                (_, false) => prop_assert_eq!(judgement.has, judgement.parts.iter().filter(|part| part.is_met).count() as i64),
            }
        }
        for level in &standing.levels {
            prop_assert_eq!(level.is_met, level.requirements.iter().all(|judgement| judgement.is_met));
        }
        let highest = standing.levels.iter().rfind(|level| level.is_met).map(|level| level.level.clone());
        prop_assert_eq!(&standing.earned_level, &highest);
    }

    #[test]
    fn q2_nothing_counts_twice(facts in facts()) {
        let standing = evaluate(edition(), &facts);
        let people = standing.points.categories.iter().find(|points| points.category == "certified_people").expect("it ships");
        let mut ids: Vec<&str> = people.counted.iter().map(|counted| counted.fact.id.as_str()).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        prop_assert_eq!(ids.len(), all);
        prop_assert!(people.counted.iter().all(|counted| counted.worth <= 3));
    }

    #[test]
    fn q1_nothing_changes_before_the_day_that_is_named(facts in facts(), days in 1_i64..500) {
        let standing = evaluate(edition(), &facts);
        let later = TODAY.saturating_add(days.days());
        if standing.changes_on.is_none_or(|change| later < change) {
            let then = evaluate(edition(), &Facts { on: later, ..facts });
            prop_assert_eq!(then.earned_level, standing.earned_level);
            prop_assert_eq!(then.points.qualifying, standing.points.qualifying);
        }
    }

    #[test]
    fn p4_a_standing_can_be_kept(facts in facts()) {
        let standing = evaluate(edition(), &facts);
        let kept = serde_json::to_string(&standing).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Standing>(&kept).expect("it can be read"), standing);
    }
}

#[test]
fn p4_a_score_needs_its_threshold_and_the_least_of_each_metric() {
    let person = |number: usize| Person {
        id: number.to_string(),
        name: String::new(),
        location: None,
        is_linked: true,
        credentials: vec![Held {
            id: "certified_professional".into(),
            until: None,
        }],
        exams: Vec::new(),
    };
    let reference = |number: usize| Reference {
        id: number.to_string(),
        customer: String::new(),
        approved_on: TODAY,
        competency: None,
    };
    let judge = |people: usize, references: usize, competencies: &[&str]| {
        let facts = Facts {
            on: TODAY,
            people: (0..people).map(person).collect(),
            references: (0..references).map(reference).collect(),
            competencies: competencies
                .iter()
                .map(|id| Held {
                    id: (*id).to_owned(),
                    until: None,
                })
                .collect(),
            ..Facts::default()
        };
        let standing = evaluate(edition(), &facts);
        let score = standing.level("scored").expect("it was added").requirements[0].parts[0].clone();
        (score.has, score.is_met)
    };
    assert_eq!(judge(10, 10, &[]), (70, true));
    assert_eq!(judge(9, 10, &[]), (66, false));
    assert_eq!(
        judge(10, 0, &["security", "mobility"]),
        (70, false),
        "no metric may be worth nothing"
    );
    assert_eq!(judge(5, 7, &["security", "mobility"]), (71, true));
}

#[test]
fn s3_a_designation_shows_where_somebody_passed_the_exam() {
    let person = |id: &str, exam: &str, location: &str| Person {
        id: id.into(),
        name: id.into(),
        location: Some(location.into()),
        is_linked: true,
        credentials: Vec::new(),
        exams: vec![Held {
            id: exam.into(),
            until: None,
        }],
    };
    let location = |id: &str| Location {
        id: id.into(),
        name: id.into(),
    };
    let mut facts = Facts {
        on: TODAY,
        locations: vec![location("Hamburg"), location("Kiel")],
        people: vec![
            person("Ana", "small_business_server", "Hamburg"),
            person("Ben", "small_business_sales_assessment", "Kiel"),
        ],
        ..Facts::default()
    };
    let shown = |facts: &Facts| {
        let standing = evaluate(edition(), facts).designations.remove(0);
        (
            standing.can_enroll,
            standing
                .locations
                .iter()
                .map(|location| location.is_shown)
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(shown(&facts), (true, vec![false, false]), "it is not enrolled yet");
    facts.designations.push(Held {
        id: "small_business_specialist".into(),
        until: Some(TODAY),
    });
    assert_eq!(shown(&facts), (true, vec![true, false]));
    let kiel = evaluate(edition(), &facts).designations.remove(0).locations.remove(1);
    let why: Vec<WhyNot> = kiel.requirements[0]
        .left_out
        .iter()
        .map(|left_out| left_out.why)
        .collect();
    assert_eq!(why, [WhyNot::AtAnotherLocation, WhyNot::NoSuchExam]);
}
