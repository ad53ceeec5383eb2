//! What an act would cost, told before it is done (rule U4). A mail domain is no fact: what it costs is not told here.

use super::{Facts, Held, Judgement, LevelStanding, Standing, evaluate};
use crate::program::{Edition, Term};
use crate::terms::Day;

/// What would go.
#[derive(Debug, Clone)]
pub enum Going {
    /// Somebody, with the contact roles that nobody would hold then.
    Person {
        /// What tells them apart.
        id: String,
        /// The roles.
        roles: Vec<String>,
    },
    /// One of somebody's credentials.
    Credential {
        /// What tells its holder apart.
        person: String,
        /// The certifications that it shows.
        certifications: Vec<Held>,
        /// The exams that it shows.
        exams: Vec<Held>,
        /// Whether it is the only one that they have linked.
        is_only_one: bool,
    },
    /// A customer reference.
    Reference {
        /// What tells it apart.
        id: String,
    },
}

/// What would be otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// The points that qualify, …
    pub points_before: i64,
    /// … and those that would.
    pub points_after: i64,
    /// Levels of which something would no longer be met.
    pub levels: Vec<LevelCost>,
    /// Competencies that would not be awarded again.
    pub competencies: Vec<CompetencyCost>,
    /// Designations whose enrollment could not be renewed.
    pub designations: Vec<DesignationCost>,
    /// Where designations would no longer show.
    pub hidden: Vec<Hidden>,
}

/// A level of which something would no longer be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelCost {
    /// The level.
    pub level: String,
    /// What would no longer be met, as it would be judged then.
    pub requirements: Vec<Judgement>,
    /// The last day on which the organization has the level all the same; none for a level that is not active.
    pub stays_until: Option<Day>,
}

/// A competency that would not be awarded again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompetencyCost {
    /// The competency.
    pub competency: String,
    /// The last day on which it counts all the same; there is none if it would end at once.
    pub stays_until: Option<Day>,
}

/// A designation whose enrollment could not be renewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DesignationCost {
    /// The designation.
    pub designation: String,
    /// The last day of the enrollment.
    pub stays_until: Day,
}

/// A designation that would no longer show somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// The designation.
    pub designation: String,
    /// What the location is called.
    pub location: String,
}

impl Cost {
    /// Tells whether nothing would be otherwise.
    pub fn is_nothing(&self) -> bool {
        let Self {
            points_before,
            points_after,
            levels,
            competencies,
            designations,
            hidden,
        } = self;
        points_before == points_after
            && levels.is_empty()
            && competencies.is_empty()
            && designations.is_empty()
            && hidden.is_empty()
    }
}

/// Compares what the facts come to with what they would come to without something. `active` is the level of the term.
pub fn cost(edition: &Edition, facts: &Facts, going: &Going, (active, term): (&str, Term)) -> Cost {
    let (before, after) = (evaluate(edition, facts), evaluate(edition, &facts.without(going)));
    let pairs = before.competencies.iter().zip(&after.competencies);
    let competencies = pairs.filter(|(before, after)| before.is_met && !after.is_met);
    let competencies = competencies.map(|(_, after)| CompetencyCost {
        competency: after.competency.clone(),
        stays_until: after.held_until.filter(|until| *until >= facts.on),
    });
    let pairs = before.designations.iter().zip(&after.designations);
    let designations = pairs.filter(|(before, after)| before.is_held && before.can_enroll && !after.can_enroll);
    let designations = designations.filter_map(|(_, after)| {
        let designation = after.designation.clone();
        let stays_until = after.held_until?;
        Some(DesignationCost {
            designation,
            stays_until,
        })
    });
    Cost {
        points_before: before.points.qualifying,
        points_after: after.points.qualifying,
        levels: levels(edition, (&before, &after), (active, term)),
        competencies: competencies.collect(),
        designations: designations.collect(),
        hidden: hidden(&before, &after),
    }
}

/// Of a level that is met all of which something would no longer be met; of the active one also what is met of it alone.
fn levels(edition: &Edition, (before, after): (&Standing, &Standing), (active, term): (&str, Term)) -> Vec<LevelCost> {
    let rank = |id: &str| edition.level(id).map(|level| level.rank);
    let stays = |id: &str| (rank(id) <= rank(active) && before.on <= term.ends_on).then_some(term.ends_on);
    let pairs = before.levels.iter().zip(&after.levels);
    let concerned = pairs.filter(|(before, _)| before.is_met || before.level == active);
    let costs = concerned.map(|(before, after)| LevelCost {
        level: after.level.clone(),
        requirements: no_longer_met(before, after),
        stays_until: stays(&after.level),
    });
    costs.filter(|cost| !cost.requirements.is_empty()).collect()
}

fn no_longer_met(before: &LevelStanding, after: &LevelStanding) -> Vec<Judgement> {
    let pairs = before.requirements.iter().zip(&after.requirements);
    let lost = pairs.filter(|(before, after)| before.is_met && !after.is_met);
    lost.map(|(_, after)| after.clone()).collect()
}

fn hidden(before: &Standing, after: &Standing) -> Vec<Hidden> {
    let mut hidden = Vec::new();
    for (before, after) in before.designations.iter().zip(&after.designations) {
        let pairs = before.locations.iter().zip(&after.locations);
        let lost = pairs.filter(|(before, after)| before.is_shown && !after.is_shown);
        hidden.extend(lost.map(|(_, location)| Hidden {
            designation: after.designation.clone(),
            location: location.name.clone(),
        }));
    }
    hidden
}

impl Facts {
    /// Returns the facts as they would be without something.
    #[must_use]
    pub fn without(&self, going: &Going) -> Self {
        let mut left = self.clone();
        match going {
            Going::Person { id, roles } => {
                left.people.retain(|person| person.id != *id);
                left.contact_roles.retain(|role, _| !roles.contains(role));
            }
            Going::Reference { id } => left.references.retain(|reference| reference.id != *id),
            Going::Credential {
                person,
                certifications,
                exams,
                is_only_one,
            } => {
                for holder in left.people.iter_mut().filter(|other| other.id == *person) {
                    take(&mut holder.credentials, certifications);
                    take(&mut holder.exams, exams);
                    holder.is_linked &= !is_only_one;
                }
            }
        }
        left
    }
}

/// Takes each thing out once: another credential may show the same.
fn take(held: &mut Vec<Held>, going: &[Held]) {
    for gone in going {
        if let Some(place) = held.iter().position(|held| held == gone) {
            held.remove(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::{TODAY, edition, facts};
    use super::*;

    const TERM: Term = Term {
        starts_on: jiff::civil::date(2026, 1, 1),
        ends_on: jiff::civil::date(2026, 12, 31),
    };

    fn going() -> impl Strategy<Value = Going> {
        let number = |most: usize| (0..most).prop_map(|number| number.to_string());
        let roles = prop::sample::subsequence(vec!["primary".to_owned(), "executive".to_owned()], 0..=2);
        prop_oneof![
            (number(40), roles).prop_map(|(id, roles)| Going::Person { id, roles }),
            number(99).prop_map(|id| Going::Reference { id }),
            (number(40), any::<bool>()).prop_map(|(person, is_only_one)| Going::Credential {
                person,
                certifications: Vec::new(),
                exams: Vec::new(),
                is_only_one,
            }),
        ]
    }

    proptest! {
        #[test]
        fn u4_what_is_told_is_what_would_be_and_nothing_is_listed_that_would_still_be_met(facts in facts(), going in going()) {
            let cost = cost(edition(), &facts, &going, ("certified", TERM));
            let (before, after) = (evaluate(edition(), &facts), evaluate(edition(), &facts.without(&going)));
            prop_assert_eq!((cost.points_before, cost.points_after), (before.points.qualifying, after.points.qualifying));
            for (before, after) in before.levels.iter().zip(&after.levels) {
                let told = cost.levels.iter().find(|told| told.level == after.level);
                prop_assert!(!before.is_met || after.is_met || told.is_some(), "{} is not told", after.level);
                for judgement in told.iter().flat_map(|told| &told.requirements) {
                    prop_assert!(!judgement.is_met && after.requirements.contains(judgement));
                    prop_assert!(before.requirements.iter().any(|had| had.requirement == judgement.requirement && had.is_met));
                }
            }
            for (before, after) in before.competencies.iter().zip(&after.competencies) {
                let told = cost.competencies.iter().find(|told| told.competency == after.competency);
                prop_assert_eq!(told.is_some(), before.is_met && !after.is_met);
                prop_assert!(told.is_none_or(|told| told.stays_until.is_some() == after.is_active));
            }
            for (before, after) in before.designations.iter().zip(&after.designations) {
                let shown = |of: &super::super::DesignationStanding| of.locations.iter().filter(|at| at.is_shown).count();
                let hidden = cost.hidden.iter().filter(|hidden| hidden.designation == after.designation).count();
                prop_assert_eq!(shown(before) - shown(after), hidden);
                let told = cost.designations.iter().any(|told| told.designation == after.designation);
                prop_assert_eq!(told, after.is_held && before.can_enroll && !after.can_enroll);
            }
        }

        #[test]
        fn u4_taking_nothing_costs_nothing(facts in facts(), is_person in any::<bool>()) {
            let id = "nobody".to_owned();
            let going = if is_person { Going::Person { id, roles: Vec::new() } } else { Going::Reference { id } };
            prop_assert!(cost(edition(), &facts, &going, ("gold", TERM)).is_nothing());
        }

        #[test]
        fn u4_the_only_credential_costs_what_its_holder_would_and_not_more(facts in facts(), place in any::<prop::sample::Index>()) {
            prop_assume!(!facts.people.is_empty());
            let id = place.get(&facts.people).id.clone();
            let credential = Going::Credential { person: id.clone(), certifications: Vec::new(), exams: Vec::new(), is_only_one: true };
            let person = Going::Person { id, roles: Vec::new() };
            let of = |going: &Going| cost(edition(), &facts, going, ("gold", TERM));
            let (credential, person) = (of(&credential), of(&person));
            prop_assert_eq!(credential.points_after, person.points_after);
            let levels = |cost: &Cost| cost.levels.iter().map(|told| told.level.clone()).collect::<Vec<_>>();
            prop_assert_eq!(levels(&credential), levels(&person));
            prop_assert_eq!((credential.hidden, credential.competencies), (person.hidden, person.competencies));
        }
    }

    #[test]
    fn u4_a_level_that_is_active_stays_until_the_term_ends() {
        let person = |id: &str| super::super::Person {
            id: id.to_owned(),
            name: id.to_owned(),
            location: None,
            is_linked: true,
            credentials: vec![Held {
                id: "systems_engineer".to_owned(),
                until: None,
            }],
            exams: Vec::new(),
        };
        let facts = Facts {
            on: TODAY,
            people: vec![person("Ana"), person("Ben")],
            competencies: vec![Held {
                id: "security".to_owned(),
                until: Some(TERM.ends_on),
            }],
            ..Facts::default()
        };
        let ben = Going::Person {
            id: "Ben".to_owned(),
            roles: Vec::new(),
        };
        let told = |active: &str| cost(edition(), &facts, &ben, (active, TERM));
        let certified = told("certified").levels;
        let certified = certified
            .iter()
            .find(|told| told.level == "certified")
            .expect("two people are asked for");
        assert_eq!(
            (certified.requirements.len(), certified.stays_until),
            (1, Some(TERM.ends_on))
        );
        let earned = told("registered").levels;
        let earned = earned
            .iter()
            .find(|told| told.level == "certified")
            .expect("it is earned");
        assert_eq!(earned.stays_until, None, "what is earned and not active ends at once");
        assert_eq!(
            (told("registered").points_before, told("registered").points_after),
            (56, 53)
        );
    }

    #[test]
    fn u4_a_contact_role_that_nobody_would_hold_is_told_of_the_active_level() {
        let roles = ["primary", "executive", "sales_marketing", "first_technical"];
        let facts = Facts {
            on: TODAY,
            contact_roles: roles.map(|role| (role.to_owned(), "Ana".to_owned())).into(),
            ..Facts::default()
        };
        let ana = |roles: &[&str]| Going::Person {
            id: "Ana".to_owned(),
            roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        };
        let told = |roles: &[&str]| cost(edition(), &facts, &ana(roles), ("gold", TERM)).levels;
        assert_eq!(told(&[]), []);
        let lost = told(&["executive"]);
        assert_eq!(
            (lost.len(), lost[0].level.as_str(), lost[0].requirements.len()),
            (1, "gold", 1)
        );
        // Of a level that is neither met nor active nothing is lost.
        assert_eq!(
            cost(edition(), &facts, &ana(&["executive"]), ("registered", TERM)).levels,
            []
        );
    }
}
