//! What the ten languages say, and that all of them say everything.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect, in its helpers too"
)]

mod catalogues;
mod formats;
mod library;
mod negotiation;
mod uses;
mod voices;
