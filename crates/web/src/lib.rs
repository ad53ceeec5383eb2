//! Pages over HTTP: knows no SQL and no rule.
//!
//! A request becomes a [`visit::Visit`] (language, session, where to), a handler calls one workflow, and a page of typed
//! markup answers. Refusals come back to the page that they are about; every other failure is a [`reply::Fault`], which
//! one place dresses in the reader's language.

pub mod assets;
pub mod center;
pub mod kept;
pub mod limits;
pub mod look;
pub mod pages;

mod carried;
mod cookies;
mod forms;
mod guard;
mod reply;
mod routes;
mod visit;

pub use center::{Center, Settings};
pub use routes::router;
