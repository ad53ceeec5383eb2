//! Step 1: Organization Contact Information. Guide: steps 10 and 11.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::address::{self, AddressFormat};
use membership::enrollment::{Draft, Step};
use membership::refusal::Refusal;
use membership::terms::{Country, Language, Typed};
use serde::Deserialize;
use words::Voice;
use workflows::Failure;
use workflows::enrollment::{self as act, Advance};

use super::super::address_fields::{self, AddressFields, part_of};
use super::super::again;
use super::super::told::{Told, key_of};
use super::{STRAY, Shown, aside, failed, form, path, typed};
use crate::forms::Posted;
use crate::look::{self, Field, Input, Tone, Width};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// How one comes to the page.
#[derive(Deserialize)]
pub struct Arrival {
    /// Filled in already: what is still needed is said at once.
    needed: Option<String>,
}

/// Shows the page, empty or as it was left.
pub async fn show(visit: Visit, Query(arrival): Query<Arrival>) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let draft = act::draft(&visit.center.house, session.account).await?;
    let proposed = visit.region.map(|country| ("country", country.code()));
    let proposed = Typed::from_pairs(proposed, |_| true);
    let typed = draft
        .as_ref()
        .map_or(&proposed, |draft| draft.entries.typed(Step::Contact));
    let needed = draft.as_ref().filter(|_| arrival.needed.is_some());
    let needed = needed.map(act::still_needed).unwrap_or_default();
    let above = still_needed(&visit, typed, &needed);
    Ok(page_under(above, &visit, draft.as_ref(), typed, &[]))
}

/// *Next*: keeps what was typed, and goes on where it is right.
pub async fn next(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    if let Some(answer) = aside(&visit, Step::Contact, &posted).await? {
        return Ok(answer);
    }
    let account = visit.signed_in()?.account;
    let house = &visit.center.house;
    let typed = typed(house, account, Step::Contact, &posted).await?;
    let form = form(account, Step::Contact, &posted);
    match act::advance(house, form, typed.clone(), visit.language).await {
        Ok(Advance::Offer) => Ok(see_other("/enroll/contact/found")),
        Ok(_) => Ok(see_other(&path(Step::Agreement))),
        Err(Failure::Refused(refusals)) => {
            let draft = act::draft(house, account).await?;
            Ok(again(page(&visit, draft.as_ref(), &typed, &refusals)).into_response())
        }
        // The draft is gone, and there is none in its place: what was typed may begin another.
        Err(Failure::Missing) if act::draft(house, account).await?.is_none() => {
            let visit = Visit {
                path: format!("{}?{STRAY}", path(Step::Contact)),
                ..visit
            };
            Ok((StatusCode::CONFLICT, page(&visit, None, &typed, &[])).into_response())
        }
        Err(failure) => failed(&visit, form, failure).await,
    }
}

/// What an enrollment that begins with what is known still lacks: nobody has done anything wrong yet.
fn still_needed(visit: &Visit, typed: &Typed, needed: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let format = Country::parse(typed.one("country")).map(address::format_of);
    html! {
        @if !needed.is_empty() {
            (look::notice(Tone::Tell, html! {
                p { (voice.say("enrollment-contact-needed")) }
                ul { @for one in needed { li { a href={ "#" (one.field) } { (label(voice, format, &one.field)) } } } }
            }))
        }
    }
}

fn page(visit: &Visit, draft: Option<&Draft>, typed: &Typed, refusals: &[Refusal]) -> Markup {
    page_under(html! {}, visit, draft, typed, refusals)
}

fn page_under(above: Markup, visit: &Visit, draft: Option<&Draft>, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let format = Country::parse(typed.one("country")).map(address::format_of);
    let told = told(voice, format, refusals);
    let form = Form {
        voice,
        typed,
        told: &told,
    };
    let shown = Shown {
        step: Step::Contact,
        draft,
        told: &told,
        title: voice.say("enrollment-contact-title"),
        lead: None,
        above,
        fields: html! {
            (form.country())
            (form.names())
            (look::part(voice.say("enrollment-contact-address"), form.address(format)))
            (look::part(voice.say("enrollment-contact-reach"), form.reach(visit.language)))
        },
        button: "enrollment-next",
    };
    super::show(visit, shown)
}

fn told(voice: Voice<'_>, format: Option<&AddressFormat>, refusals: &[Refusal]) -> Told {
    let label = |field: &str| label(voice, format, field).to_owned();
    let missing = |field: &str| {
        let key = format!("enrollment-missing-{}", key_of(field));
        Some(if voice.knows(&key) {
            voice.say(&key).to_owned()
        } else {
            voice.tell("enrollment-missing", &[("field", label(field).into())])
        })
    };
    Told::new(voice, refusals, label, missing)
}

fn label<'a>(voice: Voice<'a>, format: Option<&AddressFormat>, field: &str) -> &'a str {
    match part_of(field) {
        Some(part) => address_fields::label(voice, format, part),
        None => voice.say(&format!("enrollment-label-{}", key_of(field))),
    }
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
            ..Field::new(name, self.voice.say(&format!("enrollment-label-{}", key_of(name))))
        }
    }

    fn country(&self) -> Markup {
        let voice = self.voice;
        let field = Field {
            required: true,
            note: Some(voice.say("enrollment-note-country")),
            autocomplete: Some("country"),
            ..self.field("country")
        };
        let countries = voice
            .countries()
            .iter()
            .map(|(country, name)| (country.code(), name.as_str()));
        html! {
            (look::select(&field, countries, Some(voice.say("enrollment-choose"))))
            div.refresh {
                button.button.small type="submit" name="action" value="refresh" formnovalidate data-refresh="country" {
                    (voice.say("enrollment-contact-refresh"))
                }
            }
        }
    }

    fn names(&self) -> Markup {
        let voice = self.voice;
        let legal_name = Field {
            required: true,
            hint: Some(voice.say("enrollment-hint-legal-name")),
            note: Some(voice.say("enrollment-note-legal-name")),
            autocomplete: Some("organization"),
            ..self.field("legal_name")
        };
        let doing_business_as = Field {
            note: Some(voice.say("enrollment-note-doing-business-as")),
            ..self.field("doing_business_as")
        };
        let registration_number = Field {
            hint: Some(voice.say("enrollment-hint-registration-number")),
            ..self.field("registration_number")
        };
        html! {
            (look::field(voice, &legal_name))
            (look::field(voice, &doing_business_as))
            (look::field(voice, &registration_number))
        }
    }

    fn address(&self, format: Option<&AddressFormat>) -> Markup {
        let fields = AddressFields {
            voice: self.voice,
            typed: self.typed,
            told: self.told,
            format,
        };
        fields.show()
    }

    fn reach(&self, reader: Language) -> Markup {
        let voice = self.voice;
        let telephone = Field {
            required: true,
            kind: Input::Tel,
            width: Width::Half,
            autocomplete: Some("tel"),
            hint: Some(voice.say("enrollment-hint-telephone")),
            ..self.field("telephone")
        };
        let web_address = Field {
            required: true,
            kind: Input::Url,
            autocomplete: Some("url"),
            note: Some(voice.say("enrollment-note-web-address")),
            ..self.field("web_address")
        };
        let chosen = self.typed.one("preferred_language");
        let language = Field {
            required: true,
            value: if chosen.is_empty() { reader.tag() } else { chosen },
            hint: Some(voice.say("enrollment-hint-preferred-language")),
            ..self.field("preferred_language")
        };
        let languages = Language::ALL.map(|language| (language.tag(), language.own_name()));
        html! {
            (look::field(voice, &telephone))
            (look::field(voice, &web_address))
            (look::select(&language, languages, None))
        }
    }
}
