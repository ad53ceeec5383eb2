//! The form of a location: adding one, and changing what is told of it (rules L3, L4). Guide: steps 23 and 24.

use maud::{Markup, html};
use membership::address::{self, AddressFormat, Part};
use membership::locations::{LONGEST_DESCRIPTION, description_field};
use membership::refusal::Refusal;
use membership::terms::{Country, Digest, Language, LocationDraftId, LocationId, Typed};
use words::Voice;
use workflows::House;
use workflows::locations::{self as act, OneLocation};

use super::{Rooms, is_at, program_contacts};
use crate::look::{self, Field, Input, Tone, Width};
use crate::pages::address_fields::{self, AddressFields, part_of};
use crate::pages::told::{Told, key_of};
use crate::reply::Fault;

/// The id of the form.
const FORM: &str = "location";

/// The form of a location that is to be added.
pub(super) struct Adding<'a> {
    /// Which form it is: the location that is added keeps it.
    pub draft: LocationDraftId,
    /// The location above it.
    pub under: LocationId,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub refusals: &'a [Refusal],
    /// Whether a form of the same draft added a location before; which, and what it is called, unless it was closed since.
    pub earlier: Option<Option<&'a (LocationId, String)>>,
}

impl<'a> Adding<'a> {
    /// Draws a new form.
    pub fn new(house: &House, under: LocationId, typed: &'a Typed) -> Self {
        Self {
            draft: LocationDraftId::from_uuid(house.key()),
            under,
            typed,
            refusals: &[],
            earlier: None,
        }
    }
}

/// The page on which a location is added under another one.
pub(super) async fn adding(rooms: &Rooms<'_>, adding: &Adding<'_>) -> Result<Markup, Fault> {
    let (under, typed, refusals) = (adding.under, adding.typed, adding.refusals);
    let house = &rooms.visit.center.house;
    let shown = act::summary(house, &rooms.member, rooms.standing.ends_on, Some(under)).await?;
    let above = shown
        .chosen
        .filter(|chosen| chosen.over.is_some())
        .ok_or(Fault::NotFound)?;
    let voice = rooms.visit.voice();
    let facts = [("name", above.told.name.as_str().into())];
    let contacts = program_contacts::inherited(rooms, &shown.offices, &above);
    let hidden = html! {
        input type="hidden" name="draft" value=(adding.draft);
        input type="hidden" name="under" value=(under);
    };
    let form = Form {
        voice,
        typed,
        told: &told(voice, typed, refusals),
        action: rooms.at("/locations/new"),
        back: rooms.of_location(under),
        hidden,
        below: look::part(voice.say("locations-contacts"), contacts),
    };
    let title = voice.say("locations-new-title");
    let lead = voice.tell("locations-new-lead", &facts);
    let too_deep = is_at(refusals, "under").then(|| form.told.at("under")).flatten();
    let in_the_way = match adding.earlier {
        Some(earlier) => Some(added_before(rooms, earlier)),
        None => too_deep.map(|problem| html! { (problem) }),
    };
    Ok(form.page(rooms, title, &lead, in_the_way))
}

/// What the form added before, which comes once more with something else on it.
fn added_before(rooms: &Rooms<'_>, earlier: Option<&(LocationId, String)>) -> Markup {
    let voice = rooms.visit.voice();
    match earlier {
        Some((location, name)) => html! {
            (voice.tell("locations-added-before", &[("name", name.as_str().into())])) " "
            (look::link_quiet(voice.say("locations-added-before-see"), &rooms.of_location(*location)))
        },
        None => html! { (voice.say("locations-added-before-closed")) },
    }
}

/// What was typed in place of the version of a location that was shown.
pub(super) struct Edited {
    pub typed: Typed,
    pub shown: Option<Digest>,
}

/// The page on which what is told of a location is changed.
pub(super) async fn editing(
    rooms: &Rooms<'_>,
    location: LocationId,
    edited: Option<&Edited>,
    refusals: &[Refusal],
) -> Result<Markup, Fault> {
    let house = &rooms.visit.center.house;
    let shown = act::summary(house, &rooms.member, rooms.standing.ends_on, Some(location)).await?;
    let kept = shown
        .chosen
        .filter(|chosen| chosen.over.is_some())
        .ok_or(Fault::NotFound)?
        .told;
    let voice = rooms.visit.voice();
    let typed = edited.map_or_else(|| as_typed(&kept), |edited| edited.typed.clone());
    let is_told = is_at(refusals, "under");
    // Who is told that another version is kept by now replaces that one.
    let shown = edited.and_then(|edited| edited.shown.clone()).filter(|_| !is_told);
    let shown = shown.unwrap_or_else(|| act::version(&kept));
    let form = Form {
        voice,
        typed: &typed,
        told: &told(voice, &typed, refusals),
        action: rooms.at(&format!("/locations/{location}/edit")),
        back: rooms.of_location(location),
        hidden: html! { input type="hidden" name="shown" value=(shown.hex()); },
        below: html! {},
    };
    let title = voice.tell("locations-edit-title", &[("name", kept.name.as_str().into())]);
    let meanwhile = is_told.then(|| form.told.at("under")).flatten();
    let meanwhile = meanwhile.map(|problem| html! { (problem) });
    Ok(form.page(rooms, &title, voice.say("locations-edit-lead"), meanwhile))
}

/// Writes what is kept of a location as it would be typed.
fn as_typed(kept: &OneLocation) -> Typed {
    let mut typed = Typed::default();
    typed.set("name", kept.name.as_str());
    typed.set("country", kept.address.country().code());
    for part in Part::ALL {
        typed.set(part.field(), kept.address.part(part));
    }
    typed.set("telephone", kept.telephone.as_deref().unwrap_or_default());
    for (language, text) in &kept.descriptions {
        typed.set(&description_field(*language), text.as_str());
    }
    typed
}

fn told(voice: Voice<'_>, typed: &Typed, refusals: &[Refusal]) -> Told {
    let format = format(typed);
    let label = |field: &str| match (part_of(field), described(field)) {
        (Some(part), _) => address_fields::label(voice, format, part).to_owned(),
        (None, Some(language)) => description_label(voice, language),
        (None, None) => voice.say(&format!("locations-label-{}", key_of(field))).to_owned(),
    };
    let missing = |field: &str| Some(voice.tell("locations-missing", &[("field", label(field).into())]));
    // What is wrong with the whole form is at no field of it.
    let labeled = |field: &str| if field == "under" { String::new() } else { label(field) };
    Told::new(voice, refusals, labeled, missing)
}

fn format(typed: &Typed) -> Option<&'static AddressFormat> {
    Country::parse(typed.one("country")).map(address::format_of)
}

fn described(field: &str) -> Option<Language> {
    Language::ALL
        .into_iter()
        .find(|language| description_field(*language) == field)
}

fn description_label(voice: Voice<'_>, language: Language) -> String {
    voice.tell(
        "locations-label-description",
        &[("language", language.own_name().into())],
    )
}

struct Form<'a> {
    voice: Voice<'a>,
    typed: &'a Typed,
    told: &'a Told,
    action: String,
    back: String,
    hidden: Markup,
    /// What stands below *Save*.
    below: Markup,
}

impl Form<'_> {
    fn page(&self, rooms: &Rooms<'_>, title: &str, lead: &str, in_the_way: Option<Markup>) -> Markup {
        let voice = self.voice;
        let main = html! {
            (self.told.summary(voice))
            (look::heading(title, Some(lead)))
            @if let Some(problem) = in_the_way {
                div #under tabindex="-1" { (look::notice(Tone::Warn, html! { p { (problem) } })) }
            }
            form #(FORM) method="post" action=(self.action) novalidate {
                (self.hidden)
                (look::legend(voice))
                (self.name())
                (look::part(voice.say("locations-address"), self.address()))
                (look::part(voice.say("locations-descriptions"), self.descriptions(rooms.visit.language)))
                (look::actions(html! {
                    (look::button_primary(voice.say("locations-save")))
                    (look::link_secondary(voice.say("locations-cancel"), &self.back))
                }, None))
            }
            (self.below)
        };
        rooms.page(&self.told.title(voice, title), Some(FORM), main)
    }

    fn field<'f>(&'f self, name: &'f str) -> Field<'f> {
        Field {
            value: self.typed.one(name),
            problem: self.told.at(name),
            ..Field::new(name, self.voice.say(&format!("locations-label-{}", key_of(name))))
        }
    }

    fn name(&self) -> Markup {
        let name = Field {
            required: true,
            hint: Some(self.voice.say("locations-hint-name")),
            ..self.field("name")
        };
        look::field(self.voice, &name)
    }

    fn address(&self) -> Markup {
        let voice = self.voice;
        let country = Field {
            required: true,
            autocomplete: Some("country"),
            ..self.field("country")
        };
        let countries = voice
            .countries()
            .iter()
            .map(|(country, name)| (country.code(), name.as_str()));
        let fields = AddressFields {
            voice,
            typed: self.typed,
            told: self.told,
            format: format(self.typed),
        };
        let telephone = Field {
            kind: Input::Tel,
            width: Width::Half,
            autocomplete: Some("tel"),
            hint: Some(voice.say("enrollment-hint-telephone")),
            ..self.field("telephone")
        };
        html! {
            (look::select(&country, countries, Some(voice.say("enrollment-choose"))))
            div.refresh {
                button.button.small type="submit" name="action" value="refresh" formnovalidate data-refresh="country" {
                    (voice.say("enrollment-contact-refresh"))
                }
            }
            (fields.show())
            (look::field(voice, &telephone))
        }
    }

    /// English first, since with that a new location begins, then the reader's language, then the others (rule L3).
    fn descriptions(&self, reader: Language) -> Markup {
        let mut languages = Language::ALL.to_vec();
        languages.sort_by_key(|language| (*language != Language::English, *language != reader));
        let is_open = |language: Language| {
            let field = description_field(language);
            language == Language::English
                || language == reader
                || self.told.at(&field).is_some()
                || !self.typed.one(&field).is_empty()
        };
        html! {
            p.hint { (self.voice.say("locations-hint-descriptions")) }
            @for language in languages {
                @if is_open(language) {
                    (self.description(language))
                } @else {
                    details.further {
                        summary { (description_label(self.voice, language)) }
                        (self.description(language))
                    }
                }
            }
        }
    }

    fn description(&self, language: Language) -> Markup {
        let name = description_field(language);
        let label = description_label(self.voice, language);
        let field = Field {
            value: self.typed.one(&name),
            problem: self.told.at(&name),
            kind: Input::Area { rows: 7 },
            most: Some(LONGEST_DESCRIPTION),
            language: Some(language),
            ..Field::new(&name, &label)
        };
        look::field(self.voice, &field)
    }
}
