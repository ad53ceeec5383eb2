//! Both databases have the same tables, and no read of either looks at every row of one.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must fail loudly")]

mod plans;
mod tables;
mod texts;
