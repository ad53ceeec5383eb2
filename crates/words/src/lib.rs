//! Ten languages: choosing one, and turning a typed message into a sentence (rules X1 and X2).
//!
//! Every sentence that a person reads is a Fluent message in `locales/<language>/<chapter>.ftl`, or in the
//! program's own `locales/<language>.ftl`. [`Words`] holds them all, [`negotiate()`] chooses a language, and a
//! [`Voice`] speaks it: messages, dates, numbers, money, country names and lists.
//!
//! To add a sentence: write it in `locales/en/<chapter>.ftl` under a key that begins with the chapter, use the key
//! with [`Voice::say`] (or [`Voice::tell`], if it takes arguments), and translate it into the other nine folders.
//! The tests of this crate fail until all of that is done.

mod catalogue;
mod countries;
mod experimental;
mod format;
mod negotiate;
mod problems;
mod shelf;
mod voice;
mod words;
mod zones;

pub use format::JOINER;
pub use negotiate::{negotiate, region};
pub use problems::explain;
pub use voice::{Argument, Voice};
pub use words::Words;
