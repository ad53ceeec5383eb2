//! A requirement and what there is of it, in sentences (rule P4): the same on the dialog, the page and the competencies.

use maud::{Markup, html};
use membership::program::{Count, Requirement, Step};
use membership::standing::{Counted, Fact, FactKind, Judgement, LeftOut, WhyNot};
use membership::terms::Day;
use words::Voice;

use crate::look::Asked;

/// How many names a sentence holds; the others are counted.
const MOST_NAMES: usize = 3;
/// Every reason why something does not count, in the order in which they are told.
const REASONS: [WhyNot; 11] = [
    WhyNot::Missing,
    WhyNot::NotLinked,
    WhyNot::NoSuchCredential,
    WhyNot::NoSuchExam,
    WhyNot::AtAnotherLocation,
    WhyNot::Ended,
    WhyNot::TooOld,
    WhyNot::NotYet,
    WhyNot::ServesACompetency,
    WhyNot::ServesNotThis,
    WhyNot::EnoughOfThese,
];

/// What speaks of requirements: the reader's language in the words of an edition, and where an organization's pages are.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The reader's language, with the edition's sentences.
    pub voice: Voice<'a>,
    /// The path of the organization's home.
    pub home: &'a str,
    /// Whether the reader administers people and locations.
    pub is_administrator: bool,
}

impl<'a> Teller<'a> {
    /// Tells each of some requirements, and hands the list on.
    pub fn with_all<T>(self, judgements: &[Judgement], draw: impl FnOnce(&[Asked<'_>]) -> T) -> T {
        let titles: Vec<String> = judgements
            .iter()
            .map(|judgement| self.title(&judgement.requirement))
            .collect();
        let hrefs: Vec<String> = judgements
            .iter()
            .map(|judgement| self.href(&judgement.requirement))
            .collect();
        let asked: Vec<Asked<'_>> = judgements
            .iter()
            .zip(titles.iter().zip(&hrefs))
            .map(|(judgement, (title, href))| Asked {
                is_met: judgement.is_met,
                state: self.state(judgement.is_met),
                title,
                href,
                told: self.told(judgement),
            })
            .collect();
        draw(&asked)
    }

    /// Whether something is met, in a word.
    pub fn state(self, is_met: bool) -> &'a str {
        self.voice.say(if is_met { "upgrade-met" } else { "upgrade-not-met" })
    }

    /// What is asked for.
    pub fn title(self, requirement: &Requirement) -> String {
        match requirement {
            Requirement::AtLeast { count, at_least } => self.title_of_count(count, *at_least),
            Requirement::Score(score) => {
                let shown = self.voice.number(score.at_least.into());
                self.voice.tell("requirement-score", &[("shown", shown.into())])
            }
            other => self.of_word(other.word()),
        }
    }

    fn title_of_count(self, count: &Count, at_least: u32) -> String {
        let needs = i64::from(at_least);
        let told = |key: &str, more: Option<(&str, String)>| {
            let mut facts = vec![("needs", needs.into()), ("shown", self.voice.number(needs).into())];
            facts.extend(more.map(|(name, value)| (name, value.into())));
            self.voice.tell(&format!("requirement-{key}"), &facts)
        };
        match count {
            Count::Points { category: Some(id) } => {
                told("points-in", Some(("category", self.named(&format!("points-{id}")))))
            }
            Count::People { having_passed, .. } if !having_passed.is_empty() => told(
                "people-passed",
                Some(("list", self.listed(having_passed, |id| format!("exam-{id}")))),
            ),
            Count::People { holding, .. } if !holding.is_empty() => told(
                "people-holding",
                Some(("list", self.listed(holding, |id| format!("credential-{id}")))),
            ),
            Count::Competencies { among } if !among.is_empty() => told(
                "competencies-among",
                Some(("list", self.listed(among, |id| format!("competency-{id}")))),
            ),
            Count::Designations { among } if !among.is_empty() => told(
                "designations-among",
                Some(("list", self.listed(among, |id| format!("designation-{id}")))),
            ),
            Count::References {
                within_months: Some(months),
            } => told(
                "references-within",
                Some(("months", self.voice.number((*months).into()))),
            ),
            plain => told(&plain.word().replace('_', "-"), None),
        }
    }

    /// Where it is seen or mended.
    fn href(self, requirement: &Requirement) -> String {
        let page = match requirement {
            Requirement::Done(Step::Agreement) => "/agreement",
            Requirement::Done(Step::IndividualProfile) => "/profile",
            Requirement::AtLeast {
                count: Count::People { .. },
                ..
            } if self.is_administrator => "/people",
            Requirement::AtLeast {
                count: Count::People { .. },
                ..
            } => "/credentials",
            Requirement::AtLeast {
                count: Count::References { .. },
                ..
            } if self.is_administrator => "/references",
            Requirement::AtLeast {
                count: Count::Competencies { .. },
                ..
            } => "/competencies",
            Requirement::ContactRoles(_) => "/locations",
            // The first part leads where the others are seen from, too.
            Requirement::AnyOf(parts) | Requirement::AllOf(parts) => {
                return parts
                    .first()
                    .map_or_else(|| self.home.to_owned(), |part| self.href(part));
            }
            Requirement::AtLeast { .. } | Requirement::Score(_) => "/upgrade#points",
            Requirement::Done(Step::OrganizationProfile) | Requirement::Answer { .. } => "",
        };
        format!("{}{page}", self.home)
    }

    /// What there is of it, who or what counted, and what did not and why not.
    pub fn told(self, judgement: &Judgement) -> Markup {
        match &judgement.requirement {
            Requirement::Done(step) => html! { p { (self.voice.say(done(*step, judgement.is_met))) } },
            Requirement::AnyOf(_) | Requirement::AllOf(_) | Requirement::Score(_) if !judgement.parts.is_empty() => {
                self.parts(judgement)
            }
            Requirement::ContactRoles(_) => html! {
                p { (self.so_many(judgement)) }
                @for left_out in &judgement.left_out {
                    p { (self.voice.tell("requirement-no-holder", &[("role", self.name(&left_out.fact).into())])) }
                }
            },
            _ => html! {
                p { (self.so_many(judgement)) }
                (self.counted(&judgement.counted))
                (self.left_out(&judgement.left_out))
            },
        }
    }

    /// What a requirement is made of, each with its sign in words.
    fn parts(self, judgement: &Judgement) -> Markup {
        html! {
            ul.parts {
                @for part in &judgement.parts {
                    li {
                        p { strong { (self.title(&part.requirement)) } " " span.verdict { (self.state(part.is_met)) } }
                        (self.told(part))
                    }
                }
            }
        }
    }

    fn so_many(self, judgement: &Judgement) -> String {
        let (has, needs) = (self.voice.number(judgement.has), self.voice.number(judgement.needs));
        self.voice
            .tell("requirement-so-many", &[("has", has.into()), ("needs", needs.into())])
    }

    fn counted(self, counted: &[Counted]) -> Markup {
        let counted: Vec<&Counted> = counted.iter().filter(|counted| counted.worth != 0).collect();
        let names: Vec<String> = counted.iter().map(|counted| self.name(&counted.fact)).collect();
        let until = counted.iter().filter_map(|counted| counted.until).min();
        html! {
            @if !names.is_empty() {
                p { (self.voice.tell("requirement-counted", &[("list", self.some(&names).into())])) }
            }
            @if let Some(day) = until.filter(|day| *day < Day::MAX) {
                p { (self.voice.tell("requirement-until", &[("day", self.voice.day(day).into())])) }
            }
        }
    }

    fn left_out(self, left_out: &[LeftOut]) -> Markup {
        let of = |why: WhyNot| -> Vec<String> {
            let these = left_out.iter().filter(|left_out| left_out.why == why);
            these.map(|left_out| self.name(&left_out.fact)).collect()
        };
        html! {
            @for (why, names) in REASONS.map(|why| (why, of(why))) {
                @if !names.is_empty() { p { (self.why_not(why, &names)) } }
            }
        }
    }

    /// Why some things do not count.
    pub fn why_not(self, why: WhyNot, names: &[String]) -> String {
        let key = format!("requirement-why-not-{}", why.word());
        self.voice.tell(&key, &[("list", self.some(names).into())])
    }

    /// What a fact is called.
    pub fn name(self, fact: &Fact) -> String {
        match fact.kind {
            FactKind::Competency => self.named(&format!("competency-{}", fact.id)),
            FactKind::CompetencyBonus => {
                let competency = self.named(&format!("competency-{}", fact.id));
                self.voice
                    .tell("upgrade-points-bonus", &[("competency", competency.into())])
            }
            FactKind::Designation => self.named(&format!("designation-{}", fact.id)),
            FactKind::ContactRole => self.named(&format!("contact-role-{}", fact.id)),
            FactKind::Category => self.named(&format!("points-{}", fact.id)),
            FactKind::Step => self.of_word(&fact.id),
            FactKind::Answer => self.named(&format!("question-{}", fact.id)),
            FactKind::Person
            | FactKind::Reference
            | FactKind::TestedProduct
            | FactKind::SurveyResponse
            | FactKind::Attendance
            | FactKind::Award => fact.name.clone(),
        }
    }

    /// What the definition's word for a requirement is called.
    fn of_word(self, word: &str) -> String {
        let word = word.replace('_', "-");
        self.voice.say(&format!("requirement-{word}")).to_owned()
    }

    fn named(self, key: &str) -> String {
        self.voice.say(key).to_owned()
    }

    fn listed(self, ids: &[String], key: impl Fn(&str) -> String) -> String {
        let names: Vec<&str> = ids.iter().map(|id| self.voice.say(&key(id))).collect();
        self.voice.list(&names)
    }

    /// The first of some names, and how many more there are.
    fn some(self, names: &[String]) -> String {
        let mut items: Vec<&str> = names.iter().take(MOST_NAMES).map(String::as_str).collect();
        let more = i64::try_from(names.len() - items.len()).unwrap_or(i64::MAX);
        let rest = self.voice.tell("requirement-and-more", &[("count", more.into())]);
        if more > 0 {
            items.push(&rest);
        }
        self.voice.list(&items)
    }
}

const fn done(step: Step, is_met: bool) -> &'static str {
    match (step, is_met) {
        (Step::Agreement, true) => "requirement-signed",
        (Step::Agreement, false) => "requirement-unsigned",
        (_, true) => "requirement-complete",
        (_, false) => "requirement-open",
    }
}
