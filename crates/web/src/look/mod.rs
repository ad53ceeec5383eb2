//! The face of the center: the frame of a page, and every part that pages are made of.
//!
//! A part is a function from what it shows to markup. No part knows a rule, and none holds a sentence: those are in
//! `locales/<language>/look.ftl`, or come from the page. What a part looks like is in `assets/style.css`.

mod bar;
mod blank;
mod button;
mod certificate;
mod choice;
mod copy;
mod course;
mod doors;
mod facts;
mod field;
mod frame;
mod heading;
mod mark;
mod notice;
mod pages;
mod pick;
mod problem;
mod progress;
mod requirement;
mod ring;
mod ruler;
mod section;
mod switcher;
mod table;
mod task;
mod tree;

pub use bar::{Bar, bars};
pub use blank::blank;
pub use button::{
    actions, button_disabled, button_plain, button_primary, button_secondary, link_primary, link_quiet, link_secondary,
    link_small,
};
pub use certificate::{Certificate, certificate};
pub use choice::{Choice, Share, checkboxes, radios, select, shares};
pub use copy::copied;
pub use course::{Course, Threshold, course};
pub use doors::{Door, doors};
pub use facts::{facts, long_facts};
pub use field::{Field, Input, Width, field, legend, row};
pub use frame::{About, Frame, Link, Member, ProgramFace, page};
pub use heading::{address, columns, heading, heading_of, heading_to, hero, name, part, path, reading, summit};
pub use mark::{Hallmark, door, gable, hallmark, level, level_name, marks};
pub use notice::{Tone, notice, tag};
pub use pages::{Turning, pages};
pub use pick::{Pick, picks};
pub use problem::{problem_title, problems};
pub use progress::{State, StepLink, progress};
pub use requirement::{Asked, requirements};
pub use ruler::ruler;
pub use section::{Section, section, sections};
pub use switcher::in_language;
pub use table::{Column, table};
pub use task::{Task, tasks};
pub use tree::{Twig, beside, tabs, tree};
