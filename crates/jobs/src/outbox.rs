//! The outbox: each mail is handed over at least once, under a Message-ID that stays the same, or kept until it can be.

use std::sync::Arc;

use gateways::letters::{self, Sender};
use gateways::mail::{MailFailure, Mailbox, Post};
use jiff::SignedDuration;
use membership::letters::Letter;
use membership::terms::{EmailAddress, Instant};
use store::records::agreement_texts;
use store::records::outbox::{self, DueMail};
use words::Words;
use workflows::{Failure, House};

/// How many mails are leased at once.
const BATCH: i64 = 20;
/// For how long: longer than a mail server takes to answer about all of them.
const LEASE: SignedDuration = SignedDuration::from_mins(15);
/// The first wait after a disturbance; it doubles …
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(30);
/// … up to this.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);
/// How long a mail is tried. After that it stays, with its trouble, for people to see.
const PATIENCE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Who carries mails out.
pub struct Postman {
    /// Ten languages.
    pub words: Arc<Words>,
    /// The way out.
    pub post: Post,
    /// The address that they are from; its name is the program's, in the language of each letter.
    pub from: EmailAddress,
    /// Whom an answer goes to, where it is set; else it is the service center of the letter.
    pub reply_to: Option<EmailAddress>,
}

/// What a round through the outbox came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// How many mails were due.
    pub tried: usize,
    /// How many were taken.
    pub sent: usize,
}

impl Postman {
    /// Takes what is due and hands it over.
    ///
    /// # Errors
    /// The database failed. A mail that was handed over but could not be noted is handed over again, under the same
    /// Message-ID.
    pub async fn round(&self, house: &House) -> Result<Round, Failure> {
        let now = house.now();
        let mut tx = house.db.begin().await?;
        let due = outbox::lease(&mut tx, now, later(now, LEASE), BATCH).await?;
        tx.commit().await?;
        let mut round = Round {
            tried: due.len(),
            sent: 0,
        };
        for mail in due {
            let handed_over = match enclosed(house, &mail.envelope.letter).await? {
                Ok(agreement) => self.hand_over(house, &mail, agreement.as_deref()).await,
                Err(missing) => Err(missing),
            };
            round.sent += usize::from(handed_over.is_ok());
            self.note(house, &mail, handed_over).await?;
        }
        Ok(round)
    }

    async fn hand_over(&self, house: &House, mail: &DueMail, agreement: Option<&str>) -> Result<(), MailFailure> {
        let edition = house.program.edition_on(house.today());
        let voice = self.words.voice(mail.envelope.language).of_edition(&edition.id.0);
        let vendor = &house.program.vendor;
        let center = match mail.envelope.country {
            Some(country) => house.program.service_center(country),
            None => vendor.service_centers.iter().find(|center| center.countries.is_empty()),
        };
        let sender = Sender {
            center_name: voice.say("center-name").to_owned(),
            program_name: voice.say("program-name").to_owned(),
            vendor_legal_name: vendor.legal_name.clone(),
            vendor_address: vendor.address.clone(),
            public_url: house.links.to(""),
            service_center: center.map_or_else(|| self.from.clone(), |center| center.email.clone()),
            time_zone: house.program.time_zone.clone(),
        };
        let reference = reference(mail);
        let written = letters::write(&mail.envelope.letter, agreement, voice, &sender, &reference);
        let message_id = format!("{}@{}", mail.id, self.from.domain());
        let reply_to = self.reply_to.as_ref().unwrap_or(&sender.service_center);
        let from = Mailbox {
            name: sender.program_name.clone(),
            address: self.from.clone(),
        };
        self.post
            .send(
                &mail.envelope.to,
                &from,
                Some(reply_to),
                &written,
                &message_id,
                mail.made_at,
            )
            .await
    }

    async fn note(&self, house: &House, mail: &DueMail, outcome: Result<(), MailFailure>) -> Result<(), Failure> {
        let now = house.now();
        let letter = mail.envelope.letter.word();
        let mut tx = house.db.begin().await?;
        match outcome {
            Ok(()) => {
                outbox::sent(&mut tx, mail.id, now).await?;
                metrics::counter!("guildhall_mails_sent_total", "letter" => letter).increment(1);
            }
            Err(MailFailure::Later(trouble)) => {
                let next = next_try(mail, now);
                tracing::warn!(mail = %mail.id, letter, attempts = mail.attempts + 1, given_up = next.is_none(), "a mail waits");
                outbox::put_off(&mut tx, mail.id, next, trouble, now).await?;
            }
            Err(MailFailure::Never(trouble)) => {
                tracing::error!(mail = %mail.id, letter, "a mail was refused for good");
                metrics::counter!("guildhall_mails_refused_total", "letter" => letter).increment(1);
                outbox::put_off(&mut tx, mail.id, None, trouble, now).await?;
            }
        }
        Ok(tx.commit().await?)
    }
}

/// Finds the agreement that a letter encloses, word for word as it was signed (rule E8).
async fn enclosed(house: &House, letter: &Letter) -> Result<Result<Option<String>, MailFailure>, Failure> {
    let Letter::Enrolled(enrolled) = letter else {
        return Ok(Ok(None));
    };
    let text = agreement_texts::find(&mut house.db.read().await?, &enrolled.agreement_digest).await?;
    let missing = || MailFailure::Later("the signed agreement is not kept".to_owned());
    Ok(text.map(|text| Some(text.body)).ok_or_else(missing))
}

/// When a mail is tried next; never, once it has been tried for a week.
fn next_try(mail: &DueMail, now: Instant) -> Option<Instant> {
    if now.duration_since(mail.made_at) > PATIENCE {
        return None;
    }
    let doublings = u32::try_from(mail.attempts).unwrap_or(u32::MAX).min(10);
    let wait = FIRST_WAIT.saturating_mul(1_i32 << doublings).min(LONGEST_WAIT);
    Some(later(now, wait))
}

fn later(now: Instant, wait: SignedDuration) -> Instant {
    now.saturating_add(wait).unwrap_or(now)
}

/// What the reader quotes, and the service center finds the mail by: the end of its key, in capitals.
fn reference(mail: &DueMail) -> String {
    let key = mail.id.uuid().simple().to_string();
    format!("M-{}-{}", &key[24..28], &key[28..]).to_uppercase()
}
