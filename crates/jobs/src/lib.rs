//! The timetable: the outbox and the sweeps. What is due is a row with a time; no timer holds state, so any number of
//! servers on one database may run this, and a crash delays what was due and loses nothing.

mod outbox;
mod timetable;

pub use outbox::{Postman, Round};
pub use timetable::run;
