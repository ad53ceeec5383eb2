//! What each value allows alone and only some allow together.

use gateways::mail::Security;

use super::Configuration;
use super::sources::Values;

/// Notes what does not fit together, at the key that is easier to mend.
pub(super) fn check(configuration: &Configuration, values: &mut Values) {
    let Configuration { server, mail, .. } = configuration;
    if server.listen == server.operations_listen && server.listen.port() != 0 {
        let what = "server.operations_listen is the same as server.listen".to_owned();
        values.refuse(
            "server.operations_listen",
            what,
            Some("another port, which nobody outside reaches".to_owned()),
        );
    }
    if mail.smtp_user.is_some() != mail.smtp_password.is_some() {
        let set = if mail.smtp_user.is_some() {
            "mail.smtp_user"
        } else {
            "mail.smtp_password"
        };
        values.refuse(
            set,
            format!("{set} is set alone"),
            Some("the mail server wants user and password, or neither".to_owned()),
        );
    }
    let Some(host) = &mail.smtp_host else { return };
    if mail.from.is_none() {
        let hint = "mail.from is an address of a domain that the mail server may send for".to_owned();
        values.refuse(
            "mail.smtp_host",
            "mail.smtp_host is set, but mail.from is not".to_owned(),
            Some(hint),
        );
    }
    let on_this_machine = ["localhost", "127.0.0.1", "::1"].contains(&host.0.as_str());
    if mail.smtp_security == Security::None && mail.smtp_password.is_some() && !on_this_machine {
        let what = "mail.smtp_security is `none`: the password would travel in the open".to_owned();
        values.refuse("mail.smtp_security", what, Some("`starttls` or `tls`".to_owned()));
    }
}
