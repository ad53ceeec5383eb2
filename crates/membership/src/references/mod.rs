//! Customer references: a finished project, which the customer approves from a mail before it counts (rules Q3 and Q4).

mod course;
mod entry;

pub use course::{Answer, Awarded, Course, Given, LINK_WORKS, MOST_TO_ONE_ADDRESS, Obstacle, PAUSE, State, is_spent};
pub use entry::{Entry, FIELDS, LONGEST_PROJECT, LONGEST_REMARK, Offered, competency, is_own, remark};

/// How many references of one organization may wait for an answer at once: more would be a mailing.
pub const MOST_OPEN: usize = 20;
