//! *Find My Organization*: three ways to search, and what was found (rules A2 and I1). Guide: step 4.

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::address;
use membership::association::{FIND_FIELDS, Search, Way};
use membership::refusal::Refusal;
use membership::terms::{Country, Typed};
use words::Voice;
use workflows::association;

use super::super::told::{Told, key_of};
use super::super::{again, too_often};
use super::results;
use crate::look::{self, Field, Input, Tone, Width};
use crate::reply::Fault;
use crate::visit::{Sheet, Visit};

/// The id of the form by name.
const FORM: &str = "find";

/// Shows the three ways; with something to look for, what was found.
pub async fn show(visit: Visit, Query(pairs): Query<Vec<(String, String)>>) -> Result<Response, Fault> {
    let account = visit.signed_in()?.account;
    let refreshes = pairs
        .iter()
        .any(|(name, pressed)| name == "action" && pressed == "refresh");
    let pairs = pairs.iter().map(|(name, entry)| (name.as_str(), entry.as_str()));
    let mut typed = Typed::from_pairs(pairs, |field| FIND_FIELDS.contains(&field));
    if refreshes || is_only_opened(&typed) {
        if typed.one("country").is_empty() {
            typed.set("country", visit.region.map_or("", |country| country.code()));
        }
        return Ok(page(&visit, &typed, &[], html! {}).into_response());
    }
    let search = match Search::read(&typed) {
        Ok(search) => search,
        Err(refusals) => return Ok(again(page(&visit, &typed, &refusals, html! {}))),
    };
    if let Err(wait) = visit.center.limits.search(account) {
        let told = visit
            .voice()
            .tell("find-too-often", &[("minutes", wait.minutes().into())]);
        let notice = look::notice(Tone::Warn, html! { p { (told) } });
        return Ok(too_often(page(&visit, &typed, &[], notice), wait));
    }
    let found = association::find(&visit.center.house, &search).await?;
    let results = results::show(&visit, &search, &typed, &found);
    Ok(page(&visit, &typed, &[], results).into_response())
}

/// Tells whether nobody pressed a button yet: another language on the empty page is no search.
fn is_only_opened(typed: &Typed) -> bool {
    let is_empty = |field: &str| typed.one(field).trim().is_empty();
    is_empty("by") && is_empty("name") && is_empty("doing_business_as")
}

fn page(visit: &Visit, typed: &Typed, refusals: &[Refusal], results: Markup) -> Markup {
    let voice = visit.voice();
    let told = told(voice, refusals);
    let form = Form {
        voice,
        typed,
        told: &told,
    };
    let title = voice.say("find-title");
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(voice.say("find-lead"))))
        (results)
        (look::part(voice.say("find-by-name"), form.by_name()))
        (look::part(voice.say("find-by-domain"), form.by_domain()))
        (look::part(voice.say("find-by-id"), form.by_id()))
    };
    visit.page(Sheet {
        title: &told.title(voice, title),
        form: Some(FORM),
        member: None,
        main,
    })
}

fn told(voice: Voice<'_>, refusals: &[Refusal]) -> Told {
    let label = |field: &str| voice.say(&format!("find-label-{}", key_of(field))).to_owned();
    let missing = |field: &str| Some(voice.say(&format!("find-missing-{}", key_of(field))).to_owned());
    Told::new(voice, refusals, label, missing)
}

struct Form<'a> {
    voice: Voice<'a>,
    typed: &'a Typed,
    told: &'a Told,
}

impl<'a> Form<'a> {
    fn field<'f>(&'f self, name: &'f str) -> Field<'f> {
        Field {
            value: self.typed.one(name),
            problem: self.told.at(name),
            ..Field::new(name, self.voice.say(&format!("find-label-{}", key_of(name))))
        }
    }

    fn by_name(&self) -> Markup {
        let voice = self.voice;
        let country = Field {
            required: true,
            ..self.field("country")
        };
        let countries = voice
            .countries()
            .iter()
            .map(|(country, name)| (country.code(), name.as_str()));
        let name = Field {
            required: true,
            hint: Some(voice.say("find-hint-name")),
            autocomplete: Some("organization"),
            ..self.field("name")
        };
        let city = Field {
            width: Width::Half,
            note: Some(voice.say("find-note-city")),
            ..self.field("city")
        };
        html! {
            form #(FORM) method="get" action="/associate" novalidate {
                (look::legend(voice))
                // Enter searches: it presses the first button of a form, and that would be the one beside the country.
                button type="submit" name="by" value=(Way::Name.word()) hidden {}
                (look::select(&country, countries, Some(voice.say("find-choose"))))
                div.refresh {
                    button.button.small type="submit" name="action" value="refresh" formnovalidate data-refresh="country" {
                        (voice.say("find-refresh"))
                    }
                }
                (look::field(voice, &name))
                (look::field(voice, &self.field("doing_business_as")))
                (look::field(voice, &city))
                (self.area())
                (look::actions(html! {
                    button.button.first type="submit" name="by" value=(Way::Name.word()) { (self.button("find-by-name")) }
                }, None))
            }
        }
    }

    /// The states or provinces to choose from where the country has some, else a line to type.
    fn area(&self) -> Markup {
        let voice = self.voice;
        let field = Field {
            width: Width::Half,
            ..self.field("area")
        };
        let format = Country::parse(self.typed.one("country")).map(address::format_of);
        match format.filter(|format| !format.areas.is_empty()) {
            Some(format) => {
                let value = format.area(field.value).map_or("", |area| area.key);
                let areas = format.areas.iter().map(|area| (area.key, area.name));
                look::select(&Field { value, ..field }, areas, Some(voice.say("find-any-area")))
            }
            None => look::field(voice, &field),
        }
    }

    /// Each of the three is called alike, as the guide has it; by what it searches is heard, and stands above it.
    fn button(&self, by: &str) -> Markup {
        html! { (self.voice.say("find-title")) span.unseen { " " (self.voice.say(by)) } }
    }

    fn by_domain(&self) -> Markup {
        let voice = self.voice;
        let domain = Field {
            required: true,
            hint: Some(voice.say("find-hint-domain")),
            kind: Input::Url,
            ..self.field("domain")
        };
        self.alone(&domain, "find-by-domain", Way::Domain)
    }

    fn by_id(&self) -> Markup {
        let voice = self.voice;
        let id = Field {
            required: true,
            hint: Some(voice.say("find-hint-partner-id")),
            width: Width::Half,
            autocomplete: Some("off"),
            ..self.field("partner_id")
        };
        self.alone(&id, "find-by-id", Way::PartnerId)
    }

    fn alone(&self, field: &Field<'_>, by: &str, way: Way) -> Markup {
        let voice = self.voice;
        html! {
            form method="get" action="/associate" novalidate {
                (look::field(voice, field))
                (look::actions(html! {
                    button.button type="submit" name="by" value=(way.word()) formnovalidate { (self.button(by)) }
                }, None))
            }
        }
    }
}
