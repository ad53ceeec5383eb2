//! What the screens of each chapter read.

pub mod directory;
pub mod enrollment;
pub mod standing;
