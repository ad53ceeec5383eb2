//! Requirements met or not, each with its explanation (rule P4).

use jiff::ToSpan;

use super::{
    CompetencyStanding, Counted, DesignationStanding, Fact, FactKind, Judgement, LeftOut, LevelStanding, Recognition,
    Standing, WhyNot,
    counting::{Scene, Tally},
};
use crate::{
    program::{Competency, Designation, Edition, Metric, Requirement, Score, Step},
    terms::Day,
};

/// Judges each competency by its own requirements.
pub(super) fn competencies(scene: &Scene<'_>) -> Vec<CompetencyStanding> {
    scene
        .edition
        .competencies
        .iter()
        .map(|competency| judge_competency(scene, competency))
        .collect()
}

fn judge_competency(scene: &Scene<'_>, competency: &Competency) -> CompetencyStanding {
    let requires = competency.requires_on(scene.facts.on).unwrap_or_default();
    let requirements = judge_all(&scene.serving(&competency.id), requires);
    let held = scene.facts.competencies.iter().filter(|held| held.id == competency.id);
    let held_until = held.map(|held| held.until.unwrap_or(Day::MAX)).max();
    let is_met = !requirements.is_empty() && requirements.iter().all(|judgement| judgement.is_met);
    CompetencyStanding {
        competency: competency.id.clone(),
        is_active: is_met || held_until.is_some_and(|until| until >= scene.facts.on),
        held_until,
        is_met,
        requirements,
    }
}

/// Judges each designation, for the organization and at each location.
pub(super) fn designations(scene: &Scene<'_>) -> Vec<DesignationStanding> {
    scene
        .edition
        .designations
        .iter()
        .map(|designation| judge_designation(scene, designation))
        .collect()
}

fn judge_designation(scene: &Scene<'_>, designation: &Designation) -> DesignationStanding {
    let held = scene.facts.designations.iter().filter(|held| held.id == designation.id);
    let held_until = held.map(|held| held.until.unwrap_or(Day::MAX)).max();
    let is_held = held_until.is_some_and(|until| until >= scene.facts.on);
    let requirements = judge_all(scene, &designation.requires);
    let locations = scene.facts.locations.iter().map(|location| {
        let requirements = judge_all(&scene.at(&location.id), &designation.shown_where);
        let is_shown = is_held && requirements.iter().all(|judgement| judgement.is_met);
        Recognition {
            location: location.id.clone(),
            name: location.name.clone(),
            is_shown,
            requirements,
        }
    });
    DesignationStanding {
        designation: designation.id.clone(),
        held_until,
        is_held,
        can_enroll: requirements.iter().all(|judgement| judgement.is_met),
        locations: locations.collect(),
        requirements,
    }
}

/// Judges each level by its requirements.
pub(super) fn levels(scene: &Scene<'_>) -> Vec<LevelStanding> {
    let judge = |level: &crate::program::Level| {
        let requirements = judge_all(scene, &level.requires);
        let is_met = requirements.iter().all(|judgement| judgement.is_met);
        LevelStanding {
            level: level.id.clone(),
            is_met,
            requirements,
        }
    };
    scene.edition.levels.iter().map(judge).collect()
}

fn judge_all(scene: &Scene<'_>, requirements: &[Requirement]) -> Vec<Judgement> {
    requirements
        .iter()
        .map(|requirement| judge(scene, requirement))
        .collect()
}

fn judge(scene: &Scene<'_>, requirement: &Requirement) -> Judgement {
    match requirement {
        Requirement::Done(step) => done(scene, requirement, *step),
        Requirement::AtLeast { count, at_least } => of_tally(requirement, i64::from(*at_least), scene.count(count)),
        Requirement::ContactRoles(roles) => contact_roles(scene, requirement, roles),
        Requirement::Answer { question, is_one_of } => answer(scene, requirement, question, is_one_of),
        Requirement::AnyOf(parts) => of_parts(requirement, 1, judge_all(scene, parts)),
        Requirement::AllOf(parts) => of_parts(requirement, parts.len(), judge_all(scene, parts)),
        Requirement::Score(score) => of_score(scene, requirement, score),
    }
}

fn of_tally(requirement: &Requirement, needs: i64, tally: Tally) -> Judgement {
    Judgement {
        requirement: requirement.clone(),
        is_met: tally.has >= needs,
        needs,
        has: tally.has,
        counted: tally.counted,
        left_out: tally.left_out,
        parts: Vec::new(),
    }
}

fn done(scene: &Scene<'_>, requirement: &Requirement, step: Step) -> Judgement {
    let fact = Fact::new(FactKind::Step, requirement.word(), "");
    let mut tally = Tally::default();
    if scene.facts.done.contains(&step) {
        tally.count(fact, 1, None);
    } else {
        tally.leave_out(fact, WhyNot::Missing);
    }
    of_tally(requirement, 1, tally)
}

fn contact_roles(scene: &Scene<'_>, requirement: &Requirement, roles: &[String]) -> Judgement {
    let mut tally = Tally::default();
    for role in roles {
        match scene.facts.contact_roles.get(role) {
            Some(holder) => tally.count(Fact::new(FactKind::ContactRole, role, holder), 1, None),
            None => tally.leave_out(Fact::new(FactKind::ContactRole, role, ""), WhyNot::Missing),
        }
    }
    of_tally(requirement, i64::try_from(roles.len()).unwrap_or(i64::MAX), tally)
}

fn answer(scene: &Scene<'_>, requirement: &Requirement, question: &str, is_one_of: &[String]) -> Judgement {
    let mut tally = Tally::default();
    let chosen = scene.facts.answers.get(question).map(Vec::as_slice).unwrap_or_default();
    match chosen.iter().find(|option| is_one_of.contains(option)) {
        Some(option) => tally.count(Fact::new(FactKind::Answer, question, option), 1, None),
        None => tally.leave_out(
            Fact::new(FactKind::Answer, question, chosen.first().map_or("", String::as_str)),
            WhyNot::Missing,
        ),
    }
    of_tally(requirement, 1, tally)
}

fn of_parts(requirement: &Requirement, needs: usize, parts: Vec<Judgement>) -> Judgement {
    let number = |parts: usize| i64::try_from(parts).unwrap_or(i64::MAX);
    let has = number(parts.iter().filter(|part| part.is_met).count());
    let needs = number(needs);
    let (counted, left_out) = (Vec::<Counted>::new(), Vec::<LeftOut>::new());
    Judgement {
        requirement: requirement.clone(),
        is_met: has >= needs,
        needs,
        has,
        counted,
        left_out,
        parts,
    }
}

/// A score counts only if each metric is worth what it must be.
fn of_score(scene: &Scene<'_>, requirement: &Requirement, score: &Score) -> Judgement {
    let parts: Vec<Judgement> = score.metrics.iter().map(|metric| of_metric(scene, metric)).collect();
    let has = parts.iter().map(|part| part.has).sum();
    let needs = i64::from(score.at_least);
    let is_met = has >= needs && parts.iter().all(|part| part.is_met);
    Judgement {
        requirement: requirement.clone(),
        is_met,
        needs,
        has,
        counted: Vec::new(),
        left_out: Vec::new(),
        parts,
    }
}

/// A metric is judged as a score of its own: `has` is what it is worth, `counted` what it was worth it for.
fn of_metric(scene: &Scene<'_>, metric: &Metric) -> Judgement {
    let Tally { has, counted, left_out } = scene.count(&metric.count);
    let has = i64::from(metric.worth_of(u32::try_from(has).unwrap_or(u32::MAX)));
    let requirement = Requirement::Score(Score {
        at_least: metric.at_least,
        metrics: vec![metric.clone()],
    });
    let needs = i64::from(metric.at_least);
    Judgement {
        requirement,
        is_met: has >= needs,
        needs,
        has,
        counted,
        left_out,
        parts: Vec::new(),
    }
}

/// Returns the day after the first on which something ends that counts, or on which a competency asks for something else.
pub(super) fn changes_on(edition: &Edition, standing: &Standing) -> Option<Day> {
    let levels = standing.levels.iter().flat_map(|level| &level.requirements);
    let competencies = standing
        .competencies
        .iter()
        .flat_map(|competency| &competency.requirements);
    let designations = standing.designations.iter().flat_map(|designation| {
        designation
            .requirements
            .iter()
            .chain(designation.locations.iter().flat_map(|location| &location.requirements))
    });
    let judged = levels
        .chain(competencies)
        .chain(designations)
        .filter_map(Judgement::counts_until);
    let points = standing
        .points
        .categories
        .iter()
        .flat_map(|category| &category.counted)
        .filter_map(|counted| counted.until);
    let held = standing
        .competencies
        .iter()
        .filter_map(|competency| competency.held_until);
    let held = held.chain(
        standing
            .designations
            .iter()
            .filter_map(|designation| designation.held_until),
    );
    let ends = judged
        .chain(points)
        .chain(held)
        .filter(|end| (standing.on..Day::MAX).contains(end))
        .min();
    let changes = edition
        .competencies
        .iter()
        .filter_map(|competency| competency.changes_after(standing.on));
    ends.map(|end| end.saturating_add(1.day()))
        .into_iter()
        .chain(changes)
        .min()
}
