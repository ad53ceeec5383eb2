//! What a letter says, part by part, before it is text or page.

use membership::association::MailDomain;
use membership::letters::{Applying, Departure, Enrolled, Letter, Occurrence, OfDomain, OfPerson, OfReference};
use membership::names;
use membership::terms::Instant;
use words::{Argument, Voice};

use super::Sender;

/// A letter's parts, all of them sentences in the reader's language.
pub(super) struct Sheet {
    /// The BCP 47 tag of the reader's language.
    pub language: &'static str,
    /// What happened, in one line.
    pub subject: String,
    /// The center and its program, at the top.
    pub letterhead: [String; 2],
    /// The head line.
    pub head: String,
    /// What follows it, in the order of reading.
    pub parts: Vec<Part>,
    /// Why one gets it, and what to do if one should not have.
    pub why: String,
    /// What to quote when writing about it.
    pub reference: String,
    /// Who is responsible for it: name and address.
    pub imprint: Vec<String>,
}

/// One part between the head line and the foot.
pub(super) enum Part {
    /// A word to whom it is for.
    Greeting(String),
    /// A paragraph.
    Words(String),
    /// What was struck: the marks, the name, and facts in a row.
    Certificate {
        marks: [String; 4],
        name: String,
        facts: Vec<(String, String)>,
    },
    /// The one thing to press, with its whole address for those who cannot.
    Button {
        label: String,
        copy: String,
        address: String,
    },
    /// A second way, less likely to be wanted.
    Way { label: String, address: String },
}

/// Says what `letter` has to say. Letters to an address that nobody proved yet hold no word that somebody typed.
pub(super) fn compose(letter: &Letter, voice: Voice<'_>, sender: &Sender, reference: &str) -> Sheet {
    let author = Author {
        voice,
        sender,
        word: letter.word(),
    };
    let organization = letter.organization();
    let person = match letter {
        Letter::AssociationCompleted(applying) => names::of_person(&applying.first_name, &applying.last_name),
        _ => String::new(),
    };
    let domain = match letter {
        Letter::ProveDomain { domain, .. } => domain.as_str(),
        _ => "",
    };
    let about = [("organization", organization), ("person", &person), ("domain", domain)];
    Sheet {
        language: voice.language().tag(),
        subject: author.tell("subject", &about),
        letterhead: [sender.center_name.clone(), sender.program_name.clone()],
        head: author.tell("head", &[]),
        parts: author.parts(letter),
        why: author.tell("why", &[("organization", organization)]),
        reference: voice.tell("letter-reference", &[("reference", reference.into())]),
        imprint: std::iter::once(&sender.vendor_legal_name)
            .chain(&sender.vendor_address)
            .cloned()
            .collect(),
    }
}

/// Tells one letter's sentences, each with the facts that every sentence may use.
struct Author<'w> {
    voice: Voice<'w>,
    sender: &'w Sender,
    word: &'static str,
}

impl Author<'_> {
    fn tell(&self, part: &str, facts: &[(&str, &str)]) -> String {
        let sender = self.sender;
        let known = [
            ("center", sender.center_name.as_str()),
            ("program", &sender.program_name),
            ("service", sender.service_center.as_str()),
        ];
        let arguments: Vec<_> = facts
            .iter()
            .chain(&known)
            .map(|(name, fact)| (*name, Argument::from(*fact)))
            .collect();
        self.voice.tell(&format!("letter-{}-{part}", self.word), &arguments)
    }

    fn parts(&self, letter: &Letter) -> Vec<Part> {
        match letter {
            Letter::ProveAddress { link, until }
            | Letter::Recover { link, until }
            | Letter::ProveNewAddress { link, until } => {
                vec![self.body(&[]), self.button(link), self.until(*until)]
            }
            Letter::AlreadyRegistered { sign_in, recover } => {
                vec![self.body(&[]), self.button(sign_in), self.way("recover", recover)]
            }
            Letter::NothingToRecover { register } => vec![self.body(&[]), self.button(register)],
            Letter::AddressChanged { to } => {
                vec![
                    self.body(&[("address", to.as_str())]),
                    self.button(&self.sender.public_url),
                ]
            }
            Letter::PasswordChanged(occurrence) => self.happened(self.body(&[]), occurrence),
            Letter::WaysChanged { what, occurrence } => {
                let change = self.tell(what.word(), &[("name", what.name())]);
                self.happened(self.body(&[("change", &change)]), occurrence)
            }
            Letter::NewDevice(occurrence) => self.happened(self.body(&[]), occurrence),
            Letter::AssociationReady {
                organization,
                link,
                until,
            }
            | Letter::AssociationToAsk {
                organization,
                link,
                until,
            } => {
                vec![
                    self.body(&[("organization", organization)]),
                    self.button(link),
                    self.until(*until),
                ]
            }
            Letter::AssociationAsked(applying)
            | Letter::AssociationReminded(applying)
            | Letter::AssociationPassedOn(applying)
            | Letter::AssociationCompleted(applying) => self.applying(applying),
            Letter::AssociationApproved {
                organization,
                administrator,
                link,
            } => {
                let facts = [
                    ("organization", organization.as_str()),
                    ("administrator", administrator),
                ];
                vec![self.body(&facts), self.button(link)]
            }
            Letter::AssociationRejected {
                organization,
                administrator,
                reason,
                link,
            } => {
                let facts = [
                    ("organization", organization.as_str()),
                    ("administrator", administrator),
                ];
                vec![
                    self.body(&facts),
                    Part::Words(self.tell("reason", &[("reason", reason)])),
                    self.button(link),
                ]
            }
            Letter::AssociationLapsed { organization, link } => {
                vec![self.body(&[("organization", organization)]), self.button(link)]
            }
            Letter::Invited {
                organization,
                administrator,
                link,
                until,
            }
            | Letter::ReferenceAsked {
                organization,
                administrator,
                link,
                until,
            } => {
                let facts = [
                    ("organization", organization.as_str()),
                    ("administrator", administrator),
                ];
                vec![self.body(&facts), self.button(link), self.until(*until)]
            }
            Letter::AdministrationChanged { of, to } => self.of_person(&format!("body-{}", to.word()), of),
            Letter::ContactHandedOn(of) => self.of_person("body", of),
            Letter::AssociationEnded(departure) | Letter::AssociationLeft(departure) => self.departure(departure),
            Letter::ContactAssigned {
                of,
                edition,
                role,
                location,
            } => {
                let role = self.voice.of_edition(edition).say(&format!("contact-role-{role}"));
                let (first, last) = &of.administrator;
                let facts = [
                    ("organization", of.organization.as_str()),
                    ("role", role),
                    ("location", location),
                    ("by", &names::of_person(first, last)),
                ];
                vec![self.body(&facts), self.button(&of.link)]
            }
            Letter::ProveDomain { domain, link, until } => {
                vec![self.body(&[("domain", domain)]), self.button(link), self.until(*until)]
            }
            Letter::DomainProved(of) => self.of_domain("body", of, &[]),
            Letter::DomainLost { of, cause } => self.of_domain(&format!("body-{}", cause.word()), of, &[]),
            Letter::DomainEnds { of, last_day } => self.of_domain("body", of, &[("day", &self.voice.day(*last_day))]),
            Letter::ReferenceApproved(of) | Letter::ReferenceDeclined(of) => self.of_reference(of),
            Letter::Enrolled(enrolled) => self.enrolled(enrolled),
        }
    }

    /// Who asks, and a warning where their domain could be taken for the organization's (rule A6).
    fn applying(&self, applying: &Applying) -> Vec<Part> {
        let person = names::of_person(&applying.first_name, &applying.last_name);
        let facts = [
            ("organization", applying.organization.as_str()),
            ("person", &person),
            ("address", applying.email.as_str()),
        ];
        let mut parts = vec![self.body(&facts)];
        if let Some(domain) = &applying.looks_like {
            let theirs = MailDomain::of(&applying.email).in_both_forms();
            let ours = MailDomain::kept(domain.clone()).in_both_forms();
            let facts = [("theirs", theirs.into()), ("ours", ours.into())];
            parts.push(Part::Words(self.voice.tell("letter-looks-like", &facts)));
        }
        parts.push(self.button(&applying.link));
        parts
    }

    /// What was changed about somebody of the organization, by whom, and where it is seen.
    fn of_person(&self, part: &str, of: &OfPerson) -> Vec<Part> {
        let (first, last) = &of.administrator;
        let facts = [
            ("organization", of.organization.as_str()),
            ("person", &names::of_person(&of.first_name, &of.last_name)),
            ("by", &names::of_person(first, last)),
        ];
        vec![Part::Words(self.tell(part, &facts)), self.button(&of.link)]
    }

    /// Whose association is over, and what counted through it, where something did.
    fn departure(&self, departure: &Departure) -> Vec<Part> {
        let mut parts = self.of_person("body", &departure.of);
        if departure.credentials > 0 {
            let count = [("count", departure.credentials.into())];
            let told = self.voice.tell(&format!("letter-{}-credentials", self.word), &count);
            parts.insert(1, Part::Words(told));
        }
        parts
    }

    /// What happened to a domain of the organization, and where it is seen to.
    fn of_domain(&self, part: &str, of: &OfDomain, more: &[(&str, &str)]) -> Vec<Part> {
        let facts = [("organization", of.organization.as_str()), ("domain", &of.domain)];
        let facts: Vec<_> = facts.iter().chain(more).copied().collect();
        vec![Part::Words(self.tell(part, &facts)), self.button(&of.link)]
    }

    /// What a customer answered, with what they added to it.
    fn of_reference(&self, of: &OfReference) -> Vec<Part> {
        let facts = [
            ("organization", of.organization.as_str()),
            ("customer", &of.customer),
            ("title", &of.title),
        ];
        let mut parts = vec![self.body(&facts)];
        if !of.remark.is_empty() {
            parts.push(Part::Words(self.voice.say("letter-reference-remark").to_owned()));
            parts.push(Part::Words(of.remark.clone()));
        }
        parts.push(self.button(&of.link));
        parts
    }

    /// What happened, when and where, and what to press if it was somebody else.
    fn happened(&self, what: Part, occurrence: &Occurrence) -> Vec<Part> {
        let when = self.voice.instant(occurrence.at, &self.sender.time_zone);
        let browser = match &occurrence.browser {
            Some(known) => self.voice.tell(
                "letter-browser",
                &[
                    ("browser", known.name.as_str().into()),
                    ("system", known.system.as_str().into()),
                ],
            ),
            None => self.voice.say("letter-browser-unknown").to_owned(),
        };
        let facts = [("when", when.into()), ("browser", browser.into())];
        let happened = Part::Words(self.voice.tell("letter-happened", &facts));
        let recover = Part::Button {
            label: self.voice.say("letter-recover-button").to_owned(),
            copy: self.voice.say("letter-copy-address").to_owned(),
            address: occurrence.recover.clone(),
        };
        vec![what, happened, recover]
    }

    fn enrolled(&self, enrolled: &Enrolled) -> Vec<Part> {
        let person = names::of_person(&enrolled.first_name, &enrolled.last_name);
        let signed = self.voice.instant(enrolled.signed_at, &self.sender.time_zone);
        let (starts, ends) = (self.voice.day(enrolled.starts_on), self.voice.day(enrolled.ends_on));
        let mut parts = vec![
            Part::Greeting(self.tell("greeting", &[("person", &person)])),
            self.body(&[("organization", &enrolled.shown_name)]),
            self.certificate(enrolled, &ends),
            Part::Words(self.tell("term", &[("starts", &starts), ("ends", &ends)])),
            self.button(&enrolled.home),
            self.way("listing", &enrolled.listing),
            Part::Words(self.tell(
                "agreement",
                &[("signed", &signed), ("person", &person), ("title", &enrolled.job_title)],
            )),
        ];
        if let Some(why) = enrolled.credential_not_linked {
            parts.push(Part::Words(self.tell(&format!("credential-{}", why.word()), &[])));
        }
        parts
    }

    fn certificate(&self, enrolled: &Enrolled, anniversary: &str) -> Part {
        let level = self
            .voice
            .of_edition(&enrolled.edition)
            .say(&format!("level-{}", enrolled.level))
            .to_owned();
        let year = enrolled.starts_on.strftime("%y").to_string();
        Part::Certificate {
            marks: [
                enrolled.monogram.clone(),
                initial(&level),
                initial(&self.sender.program_name),
                year,
            ],
            name: enrolled.shown_name.clone(),
            facts: vec![
                (self.tell("partner-id", &[]), enrolled.partner_id.grouped()),
                (self.tell("level", &[]), level),
                (self.tell("anniversary", &[]), anniversary.to_owned()),
            ],
        }
    }

    fn body(&self, facts: &[(&str, &str)]) -> Part {
        Part::Words(self.tell("body", facts))
    }

    fn button(&self, address: &str) -> Part {
        Part::Button {
            label: self.tell("button", &[]),
            copy: self.voice.say("letter-copy-address").to_owned(),
            address: address.to_owned(),
        }
    }

    fn way(&self, part: &str, address: &str) -> Part {
        Part::Way {
            label: self.tell(part, &[]),
            address: address.to_owned(),
        }
    }

    fn until(&self, until: Instant) -> Part {
        let until = self.voice.instant(until, &self.sender.time_zone);
        Part::Words(self.voice.tell("letter-until", &[("until", until.into())]))
    }
}

/// The first letter of a name, standing for the glyph that a mail cannot draw.
fn initial(name: &str) -> String {
    name.chars()
        .find(|character| character.is_alphanumeric())
        .map(|first| first.to_uppercase().to_string())
        .unwrap_or_default()
}
