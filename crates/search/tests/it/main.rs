//! The index, told a population and asked about it.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must fail loudly")]

mod counts;
mod folders;
mod population;
mod searches;
