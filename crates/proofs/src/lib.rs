//! What the proofs share: a server as a process of its own, and firms that enroll.

pub mod firms;
pub mod server;
