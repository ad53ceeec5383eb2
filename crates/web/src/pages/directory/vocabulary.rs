//! What the program's own words stand for, in ten languages.

use std::sync::Arc;

use membership::program::{Feed, Program};
use membership::terms::Language;
use words::{Voice, Words};
use workflows::directory::Vocabulary;

/// Gathers the words of every option that the directory is searched by, and of every country.
pub fn gather(program: &Program) -> Arc<Vocabulary> {
    let mut vocabulary = Vocabulary::default();
    for language in Language::ALL {
        gather_in(language, program, &mut vocabulary);
    }
    Arc::new(vocabulary)
}

/// The sentences are read for this alone and let go of, one language after the other: most of them are in languages that nobody
/// asks for today.
fn gather_in(language: Language, program: &Program, vocabulary: &mut Vocabulary) {
    let mut words = Words::embedded();
    for edition in &program.editions {
        words.add_edition(&edition.id.0, &edition.sentences);
    }
    let voice = words.voice(language);
    for edition in &program.editions {
        learn(vocabulary, voice.of_edition(&edition.id.0), edition);
    }
    for (country, name) in voice.countries() {
        vocabulary.learn_country(country.code(), name);
    }
    vocabulary.learn("customer_languages", language.tag(), language.own_name());
}

fn learn(vocabulary: &mut Vocabulary, voice: Voice<'_>, edition: &membership::program::Edition) {
    for designation in &edition.designations {
        let name = voice.say(&format!("designation-{}", designation.id));
        vocabulary.learn("designation", &designation.id, name);
    }
    let questions = edition.questionnaires.organization.questions();
    for question in questions.filter(|question| question.feeds.contains(&Feed::Directory)) {
        let Some(options) = question.options() else {
            continue;
        };
        for option in &options.ids {
            vocabulary.learn(&question.id, option, voice.say(&options.sentence_of(option)));
        }
    }
}
