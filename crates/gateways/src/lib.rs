//! The outside world: mail, written from typed letters in the reader's language, and the domain name system.
//!
//! [`letters`] turns a [`membership::letters::Letter`] into a subject, a text, a page and attachments; [`mail`]
//! hands the result to a mail server, or lays it into a folder where none is configured. [`dns`] looks records up.

pub mod dns;
pub mod identity;
pub mod letters;
pub mod mail;
