//! What was found, each with why, and what can be done with it (rule A3). Guide: steps 26 to 28.

use maud::{Markup, html};
use membership::association::{FIND_FIELDS, Found, Place, Search};
use membership::terms::{Country, Typed};
use words::Voice;

use crate::look::{self, Pick, Tone};
use crate::visit::Visit;

use super::REQUEST;

/// The id of the form whose buttons are *Create Enrollment*: they stand among the results, which are another form.
const CREATE: &str = "create-enrollment";

/// Shows what was found, or how to find more; and the way to enroll one that is not here.
pub fn show(visit: &Visit, search: &Search, typed: &Typed, found: &[Found]) -> Markup {
    let voice = visit.voice();
    let searched = searched(search, typed);
    html! {
        @if let Some(sentence) = recognized(voice, search, typed) {
            (look::notice(Tone::Tell, html! { p { (sentence) } }))
        }
        @if found.is_empty() {
            (nothing(voice, search, typed))
        } @else {
            (some(voice, &searched, found))
        }
        (enroll_new(voice, &searched))
    }
}

/// Returns the entries that an enrollment can begin with. What was recognized as something else is no name.
fn searched(search: &Search, typed: &Typed) -> Typed {
    let taken: &[&str] = match search {
        Search::Name(_) => &["country", "name", "doing_business_as", "city", "area"],
        Search::Domain(_) | Search::PartnerId(_) => &["country"],
    };
    let mut searched = Typed::from_pairs(typed.pairs(), |field| taken.contains(&field));
    if let Search::Domain(domain) = search {
        searched.set("domain", domain.as_str());
    }
    searched
}

/// Says how the field of the name was understood, where not as a name.
fn recognized(voice: Voice<'_>, search: &Search, typed: &Typed) -> Option<String> {
    let by_name = matches!(typed.one("by"), "" | "name");
    match search {
        Search::Domain(domain) if by_name => {
            Some(voice.tell("find-recognized-domain", &[("domain", domain.as_str().into())]))
        }
        Search::PartnerId(id) if by_name => {
            Some(voice.tell("find-recognized-id", &[("id", id.grouped().as_str().into())]))
        }
        _ => None,
    }
}

fn some(voice: Voice<'_>, searched: &Typed, found: &[Found]) -> Markup {
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let title = voice.tell("find-found-title", &[("count", count.into())]);
    let is_enrolled = |one: &Found| matches!(one.candidate.place, Place::Enrolled(_));
    let body = html! {
        p { (voice.say("find-found-lead")) }
        @if !found.iter().all(is_enrolled) {
            form #(CREATE) method="post" action="/associate/enroll" { (hidden(searched)) }
        }
        form method="get" action=(REQUEST) {
            (look::picks("organization", voice.say("find-found-legend"), found.iter().map(|one| pick(voice, one, found.len()))))
            @if found.iter().any(is_enrolled) {
                (look::actions(look::button_primary(voice.say("find-associate")), None))
            }
        }
    };
    look::part(&title, body)
}

/// No more than anyone may know: names, city, country, enrolled or not, and why it was found.
fn pick(voice: Voice<'_>, one: &Found, of: usize) -> Pick {
    let candidate = &one.candidate;
    let name = candidate.shown_name();
    let reasons: Vec<&str> = one
        .because
        .iter()
        .map(|because| voice.say(&format!("find-because-{}", because.word())))
        .collect();
    let (tone, word) = match candidate.place {
        Place::Enrolled(_) => (Tone::Ok, "find-enrolled"),
        Place::NonEnrolled(_) => (Tone::Tell, "find-non-enrolled"),
    };
    let facts = html! {
        @if candidate.doing_business_as.is_some() {
            p.hint dir="auto" { (voice.tell("find-legal-name", &[("name", candidate.legal_name.as_str().into())])) }
        }
        p.hint dir="auto" { (voice.place(&candidate.city, voice.country(candidate.country))) }
        p.hint { (voice.tell("find-because", &[("reasons", voice.list(&reasons).into())])) }
    };
    let (value, action) = match &candidate.place {
        Place::Enrolled(id) => (Some(id.as_str().to_owned()), html! {}),
        Place::NonEnrolled(id) => (
            None,
            html! {
                p.hint { (voice.say("find-non-enrolled-note")) }
                button.button.small type="submit" form=(CREATE) name="known" value=(id) {
                    (voice.say("find-create-enrollment"))
                    span.unseen { " " (voice.tell("find-create-enrollment-of", &[("name", name.into())])) }
                }
            },
        ),
    };
    Pick {
        name: name.to_owned(),
        state: look::tag(tone, voice.say(word)),
        facts,
        // The only one is the chosen one.
        chosen: of == 1,
        value,
        action,
    }
}

fn nothing(voice: Voice<'_>, search: &Search, typed: &Typed) -> Markup {
    let query = match search {
        Search::Name(search) => {
            let names: Vec<&str> = search.names().collect();
            let area = voice.place(typed.one("area").trim(), voice.country(search.country()));
            let place = voice.place(typed.one("city").trim(), &area);
            let all = names.into_iter().chain([place.as_str()]);
            all.collect::<Vec<_>>().join(voice.say("center-comma"))
        }
        Search::Domain(domain) => domain.clone(),
        Search::PartnerId(id) => id.grouped(),
    };
    let body = html! {
        p dir="auto" { (voice.tell("find-nothing-entered", &[("query", query.as_str().into())])) }
        h3 { (voice.say("find-widen")) }
        ul {
            @for key in ["find-widen-country", "find-widen-shorter", "find-widen-other"] { li { (voice.say(key)) } }
        }
    };
    look::part(voice.say("find-nothing-title"), body)
}

/// With no right result, the organization is enrolled, after checking what was entered.
fn enroll_new(voice: Voice<'_>, searched: &Typed) -> Markup {
    let label = |field: &str| voice.say(&format!("find-label-{}", field.replace('_', "-")));
    let shown = |field: &str, entry: &str| {
        let country = Country::parse(entry).filter(|_| field == "country");
        country.map_or_else(|| entry.to_owned(), |country| voice.country(country).to_owned())
    };
    // In the order of the form.
    let entered: Vec<(&str, Markup)> = FIND_FIELDS
        .iter()
        .map(|field| (*field, searched.one(field)))
        .filter(|(_, entry)| !entry.trim().is_empty())
        .map(|(field, entry)| (label(field), html! { span dir="auto" { (shown(field, entry)) } }))
        .collect();
    let body = html! {
        @if entered.is_empty() {
            p { (voice.say("find-new-empty")) }
        } @else {
            p { (voice.say("find-new-lead")) }
            (look::long_facts(&entered))
        }
        form method="post" action="/associate/enroll" {
            (hidden(searched))
            (look::actions(look::button_plain(voice.say("find-enroll-new")), None))
        }
    };
    look::part(voice.say("find-new-title"), body)
}

/// Carries what was searched along with a form.
pub fn hidden(typed: &Typed) -> Markup {
    html! {
        @for (field, entry) in typed.pairs() {
            @if !entry.is_empty() { input type="hidden" name=(field) value=(entry); }
        }
    }
}
