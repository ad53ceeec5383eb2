//! Invitations: several addresses, pasted at once (rule A9).

use jiff::SignedDuration;

use crate::refusal::{Reason, Refusal};
use crate::terms::{EmailAddress, Instant};

/// The field of the addresses.
pub const INVITED_FIELD: &str = "emails";

/// The most that are invited at once.
const MOST: usize = 50;

/// How long a mailbox that was invited is left alone before the same organization may invite it again.
const PAUSE: SignedDuration = SignedDuration::from_hours(24);

/// Reads the addresses of who is invited, each once, in their order: apart by commas, semicolons, spaces or lines, and also
/// as a mail program copies them, `Name <address>`.
///
/// # Errors
/// Names what is no address, or that there are none or too many.
pub fn invited(typed: &str) -> Result<Vec<EmailAddress>, Refusal> {
    let refused = |reason| Refusal::new(INVITED_FIELD, reason);
    let entries: Vec<&str> = typed
        .split([',', ';', '\n', '，', '、', '；'])
        .flat_map(written)
        .collect();
    let wrong: Vec<&str> = entries
        .iter()
        .copied()
        .filter(|entry| EmailAddress::parse(entry).is_none())
        .collect();
    if !wrong.is_empty() {
        let entries = wrong.join(", ");
        return Err(refused(Reason::NotEmailAddresses { entries }));
    }
    let mut addresses: Vec<EmailAddress> = Vec::new();
    for address in entries.into_iter().filter_map(EmailAddress::parse) {
        if addresses.iter().all(|before| before.key() != address.key()) {
            addresses.push(address);
        }
    }
    match addresses.len() {
        0 => Err(refused(Reason::Required)),
        1..=MOST => Ok(addresses),
        _ => Err(refused(Reason::TooMany { most: MOST })),
    }
}

/// Takes the addresses of a part: what stands in angle brackets, else every word.
fn written(part: &str) -> Vec<&str> {
    match part.split_once('<').and_then(|(_, rest)| rest.split_once('>')) {
        Some((address, _)) => vec![address.trim()],
        None => part.split_whitespace().collect(),
    }
}

/// Tells whether a mailbox that was written to at `mailed_at` may be written to again.
pub fn may_mail_again(mailed_at: Instant, now: Instant) -> bool {
    now.duration_since(mailed_at) >= PAUSE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a9_several_are_invited_at_once_however_they_were_pasted() {
        let typed = "mika@aalto.example; Jo Sato <jo@aalto.example>,\nMIKA@aalto.example kim@aalto.example\r\n\n";
        let invited = invited(typed).expect("addresses");
        let read: Vec<_> = invited.iter().map(EmailAddress::as_str).collect();
        assert_eq!(read, ["mika@aalto.example", "jo@aalto.example", "kim@aalto.example"]);
    }

    #[test]
    fn a9_what_is_no_address_is_named() {
        let refused = invited("mika@aalto.example, jo, <kim@>").expect_err("two are none");
        let entries = "jo, kim@".to_owned();
        assert_eq!(refused.reason, Reason::NotEmailAddresses { entries });
        assert_eq!(invited(" \n;").expect_err("none").reason, Reason::Required);
        let many: Vec<_> = (0..=MOST).map(|number| format!("p{number}@aalto.example")).collect();
        assert_eq!(
            invited(&many.join(" ")).expect_err("too many").reason,
            Reason::TooMany { most: MOST }
        );
    }
}
