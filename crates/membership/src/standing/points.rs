//! Partner points: what earned them, and what the caps leave (rule Q1).

use super::{
    CategoryPoints, Fact, FactKind, Points, TestedProduct, WhyNot,
    counting::{Scene, Tally},
};
use crate::{
    program::{Category, Earning, SurveyStep},
    terms::Day,
};

/// Tallies every category that counts.
pub(super) fn tally(scene: &Scene<'_>) -> Points {
    let counting = scene.edition.points.iter().filter(|category| category.counts);
    let categories: Vec<CategoryPoints> = counting.map(|category| in_category(scene, category)).collect();
    Points {
        earned: categories.iter().map(|category| category.earned).sum(),
        qualifying: categories.iter().map(|category| category.qualifying).sum(),
        categories,
    }
}

fn in_category(scene: &Scene<'_>, category: &Category) -> CategoryPoints {
    let mut tally = Tally::default();
    for earning in &category.earns {
        earn(scene, category, earning, &mut tally);
    }
    let cap = category.cap.map(i64::from);
    CategoryPoints {
        category: category.id.clone(),
        cap,
        earned: tally.has,
        qualifying: cap.map_or(tally.has, |cap| tally.has.min(cap)),
        counted: tally.counted,
        left_out: tally.left_out,
    }
}

fn earn(scene: &Scene<'_>, category: &Category, earning: &Earning, tally: &mut Tally) {
    match earning {
        Earning::Competency {
            first,
            first_bonus,
            further,
        } => competencies(scene, [*first, *first_bonus, *further], tally),
        Earning::CertifiedPerson => certified_people(scene, tally),
        Earning::Reference { each, within_months } => references(scene, *each, *within_months, tally),
        Earning::TestedProduct {
            component,
            full_certification,
            most_products,
        } => {
            let worth = |product: &TestedProduct| {
                let full = if product.is_fully_certified {
                    *full_certification
                } else {
                    0
                };
                i64::from(full.max(component.saturating_mul(product.components)))
            };
            tested_products(scene, worth, *most_products as usize, tally);
        }
        Earning::Survey {
            steps,
            within_months,
            most_from_one_customer,
        } => {
            let responses = scene.survey_responses(*within_months, *most_from_one_customer);
            survey(steps, responses, tally);
        }
        Earning::Attendance { each, within_months } => attendances(scene, *each, *within_months, tally),
        Earning::Designation { id, each } => designation(scene, id, *each, tally),
        Earning::Award => awards(scene, category, tally),
    }
}

/// The longest-lasting competency is the first, so that what ends sooner costs only the points of a further one.
fn competencies(scene: &Scene<'_>, [first, first_bonus, further]: [u32; 3], tally: &mut Tally) {
    for (place, standing) in scene.active_competencies().into_iter().enumerate() {
        let until = standing.active_until();
        let worth = if place == 0 { first } else { further };
        tally.count(
            Fact::new(FactKind::Competency, &standing.competency, ""),
            i64::from(worth),
            until,
        );
        if place == 0 && first_bonus > 0 {
            tally.count(
                Fact::new(FactKind::CompetencyBonus, &standing.competency, ""),
                i64::from(first_bonus),
                until,
            );
        }
    }
}

/// A person counts once, at the highest credential (rule Q2).
fn certified_people(scene: &Scene<'_>, tally: &mut Tally) {
    for person in scene.each_person() {
        let worth = |id: &str| i64::from(scene.edition.credentials.points(id));
        let current = person.credentials.iter().filter(|held| scene.is_current(held.until));
        let highest = current.max_by_key(|held| (worth(&held.id), held.until.unwrap_or(Day::MAX)));
        match highest {
            _ if !person.is_linked => tally.leave_out(person.fact(), WhyNot::NotLinked),
            Some(held) => tally.count(person.fact(), worth(&held.id), held.until),
            None if person.credentials.is_empty() => tally.leave_out(person.fact(), WhyNot::NoSuchCredential),
            None => tally.leave_out(person.fact(), WhyNot::Ended),
        }
    }
}

/// A reference serves one competency or the points (rule Q3).
fn references(scene: &Scene<'_>, each: u32, within_months: Option<u32>, tally: &mut Tally) {
    for reference in &scene.facts.references {
        match scene.ages(reference.approved_on, within_months) {
            _ if reference.competency.is_some() => tally.leave_out(reference.fact(), WhyNot::ServesACompetency),
            Ok(until) => tally.count(reference.fact(), i64::from(each), until),
            Err(why) => tally.leave_out(reference.fact(), why),
        }
    }
}

fn tested_products(scene: &Scene<'_>, worth: impl Fn(&TestedProduct) -> i64, most: usize, tally: &mut Tally) {
    let (mut current, ended): (Vec<_>, Vec<_>) = scene
        .facts
        .tested_products
        .iter()
        .partition(|product| scene.is_current(product.until));
    current.sort_by_key(|product| std::cmp::Reverse((worth(product), product.until.unwrap_or(Day::MAX))));
    for (place, product) in current.into_iter().enumerate() {
        if place < most {
            tally.count(product.fact(), worth(product), product.until);
        } else {
            tally.leave_out(product.fact(), WhyNot::EnoughOfThese);
        }
    }
    for product in ended {
        tally.leave_out(product.fact(), WhyNot::Ended);
    }
}

/// The highest step that is reached counts, as long as there are that many answers. The fact's id is their number.
fn survey(steps: &[SurveyStep], responses: Tally, tally: &mut Tally) {
    let mut ends: Vec<Day> = responses
        .counted
        .iter()
        .map(|counted| counted.until.unwrap_or(Day::MAX))
        .collect();
    ends.sort_by_key(|end| std::cmp::Reverse(*end));
    if let Some(step) = steps.iter().rfind(|step| ends.len() >= step.responses as usize) {
        let until = ends
            .get((step.responses as usize).saturating_sub(1))
            .copied()
            .filter(|end| *end < Day::MAX);
        let fact = Fact::new(FactKind::SurveyResponse, &ends.len().to_string(), "");
        tally.count(fact, i64::from(step.points), until);
    }
    tally.left_out.extend(responses.left_out);
}

fn attendances(scene: &Scene<'_>, each: u32, within_months: Option<u32>, tally: &mut Tally) {
    let mut latest_first: Vec<_> = scene.facts.attendances.iter().collect();
    latest_first.sort_by_key(|attendance| std::cmp::Reverse(attendance.on));
    let mut counted: Vec<&str> = Vec::new();
    for attendance in latest_first {
        match scene.ages(attendance.on, within_months) {
            Err(why) => tally.leave_out(attendance.fact(), why),
            Ok(_) if counted.contains(&attendance.person.as_str()) => {
                tally.leave_out(attendance.fact(), WhyNot::EnoughOfThese)
            }
            Ok(until) => {
                counted.push(&attendance.person);
                tally.count(attendance.fact(), i64::from(each), until);
            }
        }
    }
}

fn designation(scene: &Scene<'_>, id: &str, each: u32, tally: &mut Tally) {
    let held = scene
        .facts
        .designations
        .iter()
        .filter(|held| held.id == id && scene.is_current(held.until));
    if let Some(held) = held.max_by_key(|held| held.until.unwrap_or(Day::MAX)) {
        tally.count(Fact::new(FactKind::Designation, id, ""), i64::from(each), held.until);
    }
}

fn awards(scene: &Scene<'_>, category: &Category, tally: &mut Tally) {
    for award in scene.facts.awards.iter().filter(|award| award.category == category.id) {
        if scene.is_current(award.until) {
            tally.count(award.fact(), i64::from(award.points), award.until);
        } else {
            tally.leave_out(award.fact(), WhyNot::Ended);
        }
    }
}
