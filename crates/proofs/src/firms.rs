//! Firms that enroll: as many as wanted, each at the address of a real organization, none taken for another.

use std::sync::LazyLock;

use membership::enrollment::Contact;
use membership::program::{Edition, Questionnaire};
use membership::terms::Typed;
use testkit::cast;

const SYLLABLES: [&str; 24] = [
    "ka", "lo", "mi", "ven", "tu", "ro", "sa", "nel", "bri", "do", "fa", "gor", "hel", "is", "jun", "lar", "mo", "nim",
    "or", "pel", "qui", "ster", "ul", "zan",
];

static ADDRESSES: LazyLock<Vec<Typed>> = LazyLock::new(|| {
    let typed = cast::real_organizations().into_iter().map(|real| real.contact());
    typed.filter(|contact| Contact::check(contact).is_ok()).collect()
});

/// Returns the legal name of a firm: the number in it tells it from every other.
pub fn legal_name(number: usize) -> String {
    let first = capitalized(&word(number, 3));
    let second = capitalized(&word(number / 7 + 11, 2));
    format!("{first} {second} {number}")
}

/// Types the contact information of a firm.
pub fn contact(number: usize) -> Typed {
    let mut contact = ADDRESSES[number % ADDRESSES.len()].clone();
    contact.set("legal_name", legal_name(number));
    contact.set("doing_business_as", "");
    contact.set("registration_number", "");
    contact.set("web_address", format!("www.firm-{number}.example"));
    contact
}

/// Answers the questions about who enrolls.
pub fn individual(edition: &Edition) -> Typed {
    cast::answers(&edition.questionnaires.individual)
}

/// Answers the questions about the organization, and describes it.
pub fn organization(edition: &Edition) -> Typed {
    let questionnaire: &Questionnaire = &edition.questionnaires.organization;
    let mut typed = cast::answers(questionnaire);
    typed.set(
        "description",
        "We move warehouses into this century.\nOne at a time, and at night.",
    );
    typed
}

fn word(mut number: usize, syllables: usize) -> String {
    let mut word = String::new();
    for _ in 0..syllables {
        word.push_str(SYLLABLES[number % SYLLABLES.len()]);
        number = number / SYLLABLES.len() + 5;
    }
    word
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
