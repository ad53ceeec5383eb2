//! What can never be reached: a level that nobody can earn is a mistake (rule P2).

use std::collections::BTreeSet;

use super::{Category, Count, Earning, Edition, Requirement, Score, level::LevelInPlace, sheet::Mistakes};

/// What is said of a rank that is wrong.
const RANKS: &str = "the ranks are 1, 2, 3 and so on, each once";

/// The most that can be had of something; nothing, if there is no end to it.
type Most = Option<u32>;

/// Checks that the levels make a ladder, and that everybody can step on it.
pub(super) fn check_ladder(levels: &[LevelInPlace], folder: &str, mistakes: &Mistakes) {
    if levels.is_empty() {
        mistakes.note(
            folder,
            None,
            "the program has no level",
            Some("a file such as `levels/registered.toml`".to_owned()),
        );
    }
    let mut by_rank: Vec<&LevelInPlace> = levels.iter().collect();
    by_rank.sort_by_key(|level| level.level.rank);
    for (rank, level) in (1_u32..).zip(&by_rank) {
        if level.level.rank != rank {
            let what = format!("the rank {} stands where {rank} belongs", level.level.rank);
            mistakes.note(&level.file, Some(level.rank.clone()), what, Some(RANKS.to_owned()));
        }
    }
    let Some(first) = by_rank.first() else { return };
    let asked = first.level.requires.iter().zip(&first.places);
    let too_much = asked.filter(|(requirement, _)| !matches!(requirement, Requirement::Done(_)));
    for place in first.fee.iter().chain(too_much.map(|(_, place)| place)) {
        let hint = "everybody begins there by enrolling: it has no fee and asks only for what is `done`".to_owned();
        let what = "the first level cannot be had by enrolling";
        mistakes.note(&first.file, Some(place.clone()), what, Some(hint));
    }
}

/// Names the ranks that are wrong whatever stands in the levels that could not be read: beyond how many levels there are, or
/// taken already.
pub(super) fn check_ranks(levels: &[LevelInPlace], how_many: usize, mistakes: &Mistakes) {
    let mut taken = BTreeSet::new();
    for level in levels {
        let rank = level.level.rank;
        let is_taken = !taken.insert(rank);
        let is_beyond = usize::try_from(rank).map_or(true, |rank| rank > how_many);
        if is_beyond || is_taken {
            let why = if is_beyond {
                "is beyond the levels"
            } else {
                "is another level's"
            };
            let what = format!("the rank {rank} {why}");
            mistakes.note(&level.file, Some(level.rank.clone()), what, Some(RANKS.to_owned()));
        }
    }
}

/// Names the requirements of levels that nothing can meet.
pub(super) fn check(edition: &Edition, levels: &[LevelInPlace], mistakes: &Mistakes) {
    for level in levels {
        for (requirement, place) in level.level.requires.iter().zip(&level.places) {
            if let Some(why) = why_never(edition, requirement) {
                let what = format!("`{}` can never be reached: {why}", level.level.id);
                mistakes.note(&level.file, Some(place.clone()), what, None);
            }
        }
    }
}

fn why_never(edition: &Edition, requirement: &Requirement) -> Option<String> {
    match requirement {
        Requirement::Done(_) | Requirement::ContactRoles(_) | Requirement::Answer { .. } => None,
        Requirement::AtLeast { count, at_least } => {
            let most = most(edition, count)?;
            (most < *at_least).then(|| format!("{at_least} {} are needed, and there can be {most}", count.word()))
        }
        // An empty one was named where it was read.
        Requirement::AnyOf(parts) if parts.is_empty() => None,
        Requirement::AnyOf(parts) => {
            let all: Option<Vec<String>> = parts.iter().map(|part| why_never(edition, part)).collect();
            all.map(|all| all.join("; and "))
        }
        Requirement::AllOf(parts) => parts.iter().find_map(|part| why_never(edition, part)),
        Requirement::Score(score) => why_never_scored(edition, score),
    }
}

fn why_never_scored(edition: &Edition, score: &Score) -> Option<String> {
    let worths = score.metrics.iter().map(|metric| {
        let most = most(edition, &metric.count).map_or(metric.full_at, |most| most.min(metric.full_at));
        (metric.worth_of(most), metric)
    });
    let worths: Vec<_> = worths.collect();
    if let Some((worth, metric)) = worths.iter().find(|(worth, metric)| *worth < metric.at_least) {
        return Some(format!(
            "{} must be worth {}, and can be worth {worth}",
            metric.count.word(),
            metric.at_least
        ));
    }
    let most: u32 = worths.iter().map(|(worth, _)| worth).sum();
    (most < score.at_least).then(|| format!("a score of {} is needed, and {most} can be had", score.at_least))
}

fn most(edition: &Edition, count: &Count) -> Most {
    let among = |among: &[String], all: usize| u32::try_from(if among.is_empty() { all } else { among.len() }).ok();
    match count {
        Count::Points { category: Some(id) } => edition
            .points
            .iter()
            .find(|category| category.id == *id)
            .map_or(Some(0), |category| most_points(edition, category)),
        Count::Points { category: None } => edition
            .points
            .iter()
            .map(|category| most_points(edition, category))
            .try_fold(0_u32, |sum, most| Some(sum.saturating_add(most?))),
        Count::Competencies { among: named } => among(
            named,
            edition
                .competencies
                .iter()
                .filter(|competency| competency.retired_on.is_none())
                .count(),
        ),
        Count::Designations { among: named } => among(named, edition.designations.len()),
        Count::People { .. } | Count::TestedProducts | Count::References { .. } | Count::SurveyResponses { .. } => None,
    }
}

fn most_points(edition: &Edition, category: &Category) -> Most {
    if !category.counts {
        return Some(0);
    }
    let mut earned = category.earns.iter().map(|earning| most_earned(edition, earning));
    let earned = earned.try_fold(0_u32, |sum, most| Some(sum.saturating_add(most?)));
    match (earned, category.cap) {
        (Some(earned), Some(cap)) => Some(earned.min(cap)),
        (earned, cap) => earned.or(cap),
    }
}

fn most_earned(edition: &Edition, earning: &Earning) -> Most {
    match earning {
        Earning::Competency {
            first,
            first_bonus,
            further,
        } => {
            let open = edition
                .competencies
                .iter()
                .filter(|competency| competency.retired_on.is_none())
                .count();
            let open = u32::try_from(open).unwrap_or(u32::MAX);
            Some(if open == 0 {
                0
            } else {
                first + first_bonus + further.saturating_mul(open - 1)
            })
        }
        Earning::CertifiedPerson => edition
            .credentials
            .credentials
            .iter()
            .all(|credential| credential.points == 0)
            .then_some(0),
        Earning::Survey { steps, .. } => Some(steps.iter().map(|step| step.points).max().unwrap_or(0)),
        Earning::Designation { each, .. } => Some(*each),
        Earning::Reference { .. } | Earning::TestedProduct { .. } | Earning::Attendance { .. } | Earning::Award => None,
    }
}
