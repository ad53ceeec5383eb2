//! Letters, written out: a subject, a text for reading anywhere, a page, and what is attached.
//!
//! A letter becomes a [`sheet::Sheet`] first, whose parts stand in the order of reading; text and page are both
//! written from it, so that neither says what the other leaves out.

mod agreement;
mod look;
mod page;
mod sheet;
mod text;

use jiff::tz::TimeZone;
use membership::letters::Letter;
use membership::terms::EmailAddress;
use words::Voice;

/// Who writes, as every letter says it.
#[derive(Debug, Clone)]
pub struct Sender {
    /// What the center is called.
    pub center_name: String,
    /// What the program is called.
    pub program_name: String,
    /// Whose program it is: the party to the agreement.
    pub vendor_legal_name: String,
    /// That party's address, line by line.
    pub vendor_address: Vec<String>,
    /// Where the center is on the web.
    pub public_url: String,
    /// Where a person answers.
    pub service_center: EmailAddress,
    /// The program's time zone, for what happened when.
    pub time_zone: TimeZone,
}

/// A letter that can be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What happened, in one line.
    pub subject: String,
    /// The whole letter as plain text.
    pub text: String,
    /// The whole letter as a page.
    pub html: String,
    /// What comes with it.
    pub attachments: Vec<Attachment>,
}

/// A text that comes with a letter, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The name to keep it under.
    pub file_name: String,
    /// What it is: `text/html; charset=utf-8` and the like.
    pub media_type: &'static str,
    /// What is in it.
    pub content: String,
}

/// Writes a letter in the voice's language. `agreement` is the text that was signed, for the letter that encloses it;
/// `reference` is what the reader quotes and the service center finds the letter by.
pub fn write(letter: &Letter, agreement: Option<&str>, voice: Voice<'_>, sender: &Sender, reference: &str) -> Written {
    let sheet = sheet::compose(letter, voice, sender, reference);
    let attachments = match (letter, agreement) {
        (Letter::Enrolled(enrolled), Some(text)) => agreement::attach(enrolled, text, voice, sender),
        _ => Vec::new(),
    };
    Written {
        text: as_mailed(&text::write(&sheet)),
        html: as_mailed(&page::write(&sheet)),
        subject: as_mailed(&text::spaced(sheet.language, &sheet.subject)),
        attachments,
    }
}

/// Takes out what is for pages alone, and what some mail programs draw: what holds a date together, and soft hyphens.
fn as_mailed(text: &str) -> String {
    text.replace([words::JOINER, '\u{AD}'], "")
}
