//! Counting what a requirement asks for, with who counted and who did not.

use std::collections::BTreeMap;

use jiff::ToSpan;

use super::{CompetencyStanding, Counted, Fact, FactKind, Facts, Held, Judgement, LeftOut, Person, Points, WhyNot};
use crate::{
    program::{Count, Edition},
    terms::Day,
};

/// What can be seen while judging. Points and competencies come in once they are known.
#[derive(Clone, Copy)]
pub(super) struct Scene<'s> {
    pub(super) edition: &'s Edition,
    pub(super) facts: &'s Facts,
    competencies: &'s [CompetencyStanding],
    points: Option<&'s Points>,
    /// The competency whose requirements are judged: its references count, no others.
    serving: Option<&'s str>,
    /// The location whose people count, if not all do.
    location: Option<&'s str>,
}

/// How much there is, and of what.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) has: i64,
    pub(super) counted: Vec<Counted>,
    pub(super) left_out: Vec<LeftOut>,
}

impl Tally {
    pub(super) fn count(&mut self, fact: Fact, worth: i64, until: Option<Day>) {
        self.has += worth;
        self.counted.push(Counted { fact, worth, until });
    }

    pub(super) fn leave_out(&mut self, fact: Fact, why: WhyNot) {
        self.left_out.push(LeftOut { fact, why });
    }
}

impl<'s> Scene<'s> {
    pub(super) fn new(edition: &'s Edition, facts: &'s Facts) -> Self {
        Self {
            edition,
            facts,
            competencies: &[],
            points: None,
            serving: None,
            location: None,
        }
    }

    pub(super) fn with_competencies<'t>(self, competencies: &'t [CompetencyStanding]) -> Scene<'t>
    where
        's: 't,
    {
        Scene { competencies, ..self }
    }

    pub(super) fn with_points<'t>(self, points: &'t Points) -> Scene<'t>
    where
        's: 't,
    {
        Scene {
            points: Some(points),
            ..self
        }
    }

    pub(super) fn serving<'t>(self, competency: &'t str) -> Scene<'t>
    where
        's: 't,
    {
        Scene {
            serving: Some(competency),
            ..self
        }
    }

    pub(super) fn at<'t>(self, location: &'t str) -> Scene<'t>
    where
        's: 't,
    {
        Scene {
            location: Some(location),
            ..self
        }
    }

    /// Counts what is asked for.
    pub(super) fn count(&self, count: &Count) -> Tally {
        match count {
            Count::Points { category } => self.points(category.as_deref()),
            Count::People { holding, having_passed } => self.people(holding, having_passed),
            Count::Competencies { among } => self.competencies(among),
            Count::Designations { among } => self.designations(among),
            Count::TestedProducts => self.tested_products(),
            Count::References { within_months } => self.references(*within_months),
            Count::SurveyResponses {
                within_months,
                most_from_one_customer,
            } => self.survey_responses(*within_months, *most_from_one_customer),
        }
    }

    fn points(&self, category: Option<&str>) -> Tally {
        let mut tally = Tally::default();
        let categories = self
            .points
            .map(|points| points.categories.as_slice())
            .unwrap_or_default();
        for points in categories
            .iter()
            .filter(|points| category.is_none_or(|asked| asked == points.category))
        {
            let until = points.counted.iter().filter_map(|counted| counted.until).min();
            tally.count(
                Fact::new(FactKind::Category, &points.category, ""),
                points.qualifying,
                until,
            );
        }
        tally
    }

    fn people(&self, holding: &[String], having_passed: &[String]) -> Tally {
        let mut tally = Tally::default();
        for person in self.each_person() {
            match self.counts_until(person, holding, having_passed) {
                Ok(until) => tally.count(person.fact(), 1, until),
                Err(why) => tally.leave_out(person.fact(), why),
            }
        }
        tally
    }

    /// Lists the people, each once (rule Q2).
    pub(super) fn each_person(&self) -> impl Iterator<Item = &'s Person> {
        let people = &self.facts.people;
        let is_first = |place: usize, person: &Person| !people[..place].iter().any(|other| other.id == person.id);
        people
            .iter()
            .enumerate()
            .filter(move |(place, person)| is_first(*place, person))
            .map(|(_, person)| person)
    }

    /// Returns until when a person counts. Who passed an exam that is asked for needs no credential beside it.
    fn counts_until(
        &self,
        person: &Person,
        holding: &[String],
        having_passed: &[String],
    ) -> Result<Option<Day>, WhyNot> {
        if self.location.is_some() && person.location.as_deref() != self.location {
            return Err(WhyNot::AtAnotherLocation);
        }
        if !person.is_linked {
            return Err(WhyNot::NotLinked);
        }
        let needs_credential = !holding.is_empty() || having_passed.is_empty();
        let credential =
            needs_credential.then(|| self.held_until(&person.credentials, holding, WhyNot::NoSuchCredential));
        let exam =
            (!having_passed.is_empty()).then(|| self.held_until(&person.exams, having_passed, WhyNot::NoSuchExam));
        let (credential, exam) = (credential.transpose()?.flatten(), exam.transpose()?.flatten());
        Ok(credential.into_iter().chain(exam).min())
    }

    /// Returns until when one of the wanted things is held, the longest; any will do if none is named.
    fn held_until(&self, held: &[Held], wanted: &[String], none: WhyNot) -> Result<Option<Day>, WhyNot> {
        let matching = || {
            held.iter()
                .filter(|held| wanted.is_empty() || wanted.contains(&held.id))
        };
        let current = matching()
            .filter(|held| self.is_current(held.until))
            .map(|held| held.until);
        let longest = current.max_by_key(|until| until.unwrap_or(Day::MAX));
        longest.ok_or_else(|| {
            if matching().next().is_some() {
                WhyNot::Ended
            } else {
                none
            }
        })
    }

    /// Tells whether something that counts until a day counts today.
    pub(super) fn is_current(&self, until: Option<Day>) -> bool {
        until.is_none_or(|until| until >= self.facts.on)
    }

    /// Returns until when something of a day counts.
    pub(super) fn ages(&self, day: Day, within_months: Option<u32>) -> Result<Option<Day>, WhyNot> {
        if day > self.facts.on {
            return Err(WhyNot::NotYet);
        }
        let until = within_months.map(|months| day.saturating_add(i64::from(months).months()));
        if self.is_current(until) {
            Ok(until)
        } else {
            Err(WhyNot::TooOld)
        }
    }

    fn competencies(&self, among: &[String]) -> Tally {
        let mut tally = Tally::default();
        let asked = self
            .competencies
            .iter()
            .filter(|standing| among.is_empty() || among.contains(&standing.competency));
        for standing in asked {
            let fact = Fact::new(FactKind::Competency, &standing.competency, "");
            match (standing.is_active, standing.held_until) {
                (true, _) => tally.count(fact, 1, standing.active_until()),
                (false, Some(_)) => tally.leave_out(fact, WhyNot::Ended),
                (false, None) if !among.is_empty() => tally.leave_out(fact, WhyNot::Missing),
                (false, None) => {}
            }
        }
        tally
    }

    /// Lists the competencies that count, the longest-lasting first.
    pub(super) fn active_competencies(&self) -> Vec<&'s CompetencyStanding> {
        let mut active: Vec<_> = self.competencies.iter().filter(|standing| standing.is_active).collect();
        active.sort_by_key(|standing| std::cmp::Reverse(standing.active_until().unwrap_or(Day::MAX)));
        active
    }

    fn designations(&self, among: &[String]) -> Tally {
        let mut tally = Tally::default();
        let known = self.edition.designations.iter().map(|designation| &designation.id);
        for id in known.filter(|id| among.is_empty() || among.contains(id)) {
            let fact = Fact::new(FactKind::Designation, id, "");
            match self.held_until(&self.facts.designations, std::slice::from_ref(id), WhyNot::Missing) {
                Ok(until) => tally.count(fact, 1, until),
                Err(why) if why == WhyNot::Ended || !among.is_empty() => tally.leave_out(fact, why),
                Err(_) => {}
            }
        }
        tally
    }

    fn tested_products(&self) -> Tally {
        let mut tally = Tally::default();
        for product in &self.facts.tested_products {
            if self.is_current(product.until) {
                tally.count(product.fact(), 1, product.until);
            } else {
                tally.leave_out(product.fact(), WhyNot::Ended);
            }
        }
        tally
    }

    fn references(&self, within_months: Option<u32>) -> Tally {
        let mut tally = Tally::default();
        for reference in &self.facts.references {
            let serves = self.serving.is_none() || reference.competency.as_deref() == self.serving;
            match self.ages(reference.approved_on, within_months) {
                _ if !serves => tally.leave_out(reference.fact(), WhyNot::ServesNotThis),
                Ok(until) => tally.count(reference.fact(), 1, until),
                Err(why) => tally.leave_out(reference.fact(), why),
            }
        }
        tally
    }

    /// Counts answers to the survey, newest first, so that those that count last longest.
    pub(super) fn survey_responses(&self, within_months: Option<u32>, most_from_one_customer: Option<u32>) -> Tally {
        let mut tally = Tally::default();
        let mut newest_first: Vec<_> = self.facts.survey_responses.iter().collect();
        newest_first.sort_by_key(|response| std::cmp::Reverse(response.given_on));
        let mut of_customer: BTreeMap<&str, u32> = BTreeMap::new();
        for response in newest_first {
            match self.ages(response.given_on, within_months) {
                Err(why) => tally.leave_out(response.fact(), why),
                Ok(until) => {
                    let counted = of_customer.entry(&response.customer).or_default();
                    if most_from_one_customer.is_some_and(|most| *counted >= most) {
                        tally.leave_out(response.fact(), WhyNot::EnoughOfThese);
                    } else {
                        *counted += 1;
                        tally.count(response.fact(), 1, until);
                    }
                }
            }
        }
        tally
    }
}

impl CompetencyStanding {
    /// Returns until when it is active at least: for what it was awarded, or as long as what it rests on counts.
    pub fn active_until(&self) -> Option<Day> {
        let rests_on = self.requirements.iter().filter_map(Judgement::counts_until).min();
        match (self.held_until, self.is_met) {
            (Some(held), true) => rests_on.map(|rests| rests.max(held)),
            (held, false) => held,
            (None, true) => rests_on,
        }
    }
}

impl Judgement {
    /// Returns the first day on which something that counted here ends.
    pub fn counts_until(&self) -> Option<Day> {
        let own = self.counted.iter().filter_map(|counted| counted.until);
        own.chain(self.parts.iter().filter_map(Self::counts_until)).min()
    }
}
