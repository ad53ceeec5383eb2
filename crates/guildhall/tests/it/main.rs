//! The binary as an operator meets it, and the running center as people, browsers and strangers meet it over HTTP.

mod access;
mod association_find;
mod bad_input;
mod configuration;
mod crawler;
mod credentials;
mod directory;
mod domains;
mod enrollment;
mod headers;
mod import;
mod language;
mod marks;
mod mutations;
mod outside;
mod page;
mod people;
mod program;
mod provider;
mod real_input;
mod server;
mod sign_in;
mod text_nodes;
mod walk;
mod wizard;
