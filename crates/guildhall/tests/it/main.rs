//! The binary as an operator meets it: configuration, the program's definition, the running server.

mod configuration;
mod program;
mod server;
