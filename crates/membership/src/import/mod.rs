//! Files that are imported: their columns, their rows, and every mistake in them (rules A10, A3 and Q5).
//!
//! What is read from a file is trusted no more than what is typed into a form; a mistake is told by row and column, with
//! what to do. Rows are numbered as a spreadsheet does: the head is the first.

mod organization;
mod sheet;

pub use organization::{KnownOrganization, OrganizationFile};
pub use sheet::{Column, Head, Row, RowMistake};
