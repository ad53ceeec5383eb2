//! Posting what [`crate::letters`] wrote: to a mail server, or into a folder where none is configured.
//!
//! The outbox calls [`Post::send`] again until it succeeds, with the same Message-ID each time, so that whoever
//! gets a letter twice can tell (rule E8; reliability R9).

mod folder;
mod message;
mod smtp;

use std::path::PathBuf;

use membership::terms::{EmailAddress, Instant};

use crate::letters::Written;
pub use message::Mailbox;
pub use smtp::{Security, Smtp, SmtpSettings};

/// Where mail goes.
pub enum Post {
    /// To a mail server, which takes it from there.
    Smtp(Smtp),
    /// Into this folder: each letter as an `.eml` for mail programs and a `.txt` for the eye.
    Folder(PathBuf),
}

/// Why a letter was not taken. The words are the server's and can name the recipient: they are kept with the letter, not logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailFailure {
    /// The way there is disturbed: trying again later can help.
    #[error("not now: {0}")]
    Later(String),
    /// The letter or its recipient is refused for good.
    #[error("never: {0}")]
    Never(String),
}

impl Post {
    /// Sends a letter, and returns once the server or the disk has taken it.
    ///
    /// # Errors
    /// Says whether trying again can help.
    pub async fn send(
        &self,
        to: &EmailAddress,
        from: &Mailbox,
        reply_to: Option<&EmailAddress>,
        written: &Written,
        message_id: &str,
        at: Instant,
    ) -> Result<(), MailFailure> {
        let message = message::build(to, from, reply_to, written, message_id, at)?;
        match self {
            Self::Smtp(smtp) => smtp.send(&message).await,
            Self::Folder(folder) => folder::keep(folder, &message, &written.text, message_id, at).await,
        }
    }
}
