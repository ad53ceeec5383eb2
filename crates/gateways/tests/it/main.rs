//! Letters as they are written, and as a real mail server and a folder get them.

mod cast;
mod dns;
mod letters;
mod mail;
mod mail_server;
