//! What the console says once the center can be reached: where, and what to open first.

use std::fmt::Write as _;

use crate::configuration::Configuration;
use crate::serve::Server;

/// Tells in plain words where everything is.
pub fn text(configuration: &Configuration, server: &Server) -> String {
    let mut out = format!(
        "Guildhall {} serves the {}.\n\n",
        env!("CARGO_PKG_VERSION"),
        server.house.program.name
    );
    let mut line = |what: &str, fact: String| {
        // Writing into a string does not fail.
        let _written = writeln!(out, "  {what:<12} {fact}");
    };
    line("Enroll here", server.house.links.to("/"));
    line("Listens on", server.address.to_string());
    line("Database", format!("{:?}", configuration.database.url));
    line("Mail", mail(configuration));
    line(
        "Operations",
        format!("http://{}/readyz, /healthz, /metrics", server.operations_address),
    );
    out + "\nCtrl+C stops it.\n"
}

fn mail(configuration: &Configuration) -> String {
    let mail = &configuration.mail;
    match &mail.smtp_host {
        Some(host) => format!("sent through {}, port {}", host.0, mail.smtp_port),
        None => format!(
            "no mail server is set: letters are written to {}; read the newest .txt there",
            mail.folder.display()
        ),
    }
}
