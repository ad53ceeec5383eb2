//! What the screens of each chapter read.

pub mod association;
pub mod directory;
pub mod enrollment;
pub mod locations;
pub mod references;
pub mod standing;
