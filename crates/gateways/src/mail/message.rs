//! One message in Internet format: headers, both bodies, attachments.

use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, MultiPart, SinglePart};
use lettre::{Address, Message};
use membership::terms::{EmailAddress, Instant};

use super::MailFailure;
use crate::letters::Written;

/// Who a letter is from, as mail programs show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The name beside the address.
    pub name: String,
    /// The address, which bounces come back to.
    pub address: EmailAddress,
}

/// Tells vacation responders to keep silent (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Where a word may break is for pages: mail programs show it as a hyphen in a head line.
fn in_one_piece(text: &str) -> String {
    text.replace('\u{ad}', "")
}

/// Builds the message. The same arguments give the same headers, so that a letter sent twice is seen to be one.
///
/// # Errors
/// Refuses for good what no repetition can mend.
pub(super) fn build(
    to: &EmailAddress,
    from: &Mailbox,
    reply_to: Option<&EmailAddress>,
    written: &Written,
    message_id: &str,
    at: Instant,
) -> Result<Message, MailFailure> {
    let mut builder = Message::builder()
        .from(lettre::message::Mailbox::new(
            Some(in_one_piece(&from.name)),
            address(&from.address)?,
        ))
        .to(lettre::message::Mailbox::new(None, address(to)?))
        .subject(in_one_piece(&written.subject))
        .date(at.into())
        .message_id(Some(format!("<{}>", identifier(message_id)?)))
        .header(AutoSubmitted);
    if let Some(reply_to) = reply_to {
        builder = builder.reply_to(lettre::message::Mailbox::new(None, address(reply_to)?));
    }
    builder
        .multipart(parts(written)?)
        .map_err(|error| MailFailure::Never(error.to_string()))
}

fn address(address: &EmailAddress) -> Result<Address, MailFailure> {
    address
        .as_str()
        .parse()
        .map_err(|error| MailFailure::Never(format!("an address cannot be mailed to: {error}")))
}

/// The Message-ID without its angle brackets. It is ours, yet a stray character in it must not become a header.
fn identifier(message_id: &str) -> Result<&str, MailFailure> {
    let bare = message_id.trim_start_matches('<').trim_end_matches('>');
    let plain = |character: char| character.is_ascii_alphanumeric() || ".-_@".contains(character);
    let (local, domain) = bare.split_once('@').unwrap_or_default();
    if bare.chars().all(plain) && !local.is_empty() && !domain.is_empty() && !domain.contains('@') {
        Ok(bare)
    } else {
        Err(MailFailure::Never(format!("{message_id:?} cannot be a Message-ID")))
    }
}

/// The text before the page, since the last alternative is the richest one; around both the attachments, if any.
fn parts(written: &Written) -> Result<MultiPart, MailFailure> {
    let bodies = MultiPart::alternative()
        .singlepart(SinglePart::plain(written.text.clone()))
        .singlepart(SinglePart::html(written.html.clone()));
    if written.attachments.is_empty() {
        return Ok(bodies);
    }
    let mut mixed = MultiPart::mixed().multipart(bodies);
    for attachment in &written.attachments {
        let kind = ContentType::parse(attachment.media_type)
            .map_err(|error| MailFailure::Never(format!("{}: {error}", attachment.media_type)))?;
        mixed = mixed.singlepart(Attachment::new(attachment.file_name.clone()).body(exact(&attachment.content)?, kind));
    }
    Ok(mixed)
}

/// Base64 keeps every byte: a mail server may change the line ends of anything else, and the digest would not match.
fn exact(content: &str) -> Result<Body, MailFailure> {
    Body::new_with_encoding(content.as_bytes().to_vec(), ContentTransferEncoding::Base64)
        .map_err(|_| MailFailure::Never("an attachment cannot be encoded".to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// What is an address to one parser and none, or another one, to the next.
    fn typed() -> impl Strategy<Value = String> {
        let pieces = [
            "a",
            "ceo",
            "@",
            "@",
            "victim.example",
            "own.example",
            "example",
            ".",
            "-",
            "_",
            "+",
            "%",
            "!",
            "'",
            "/",
            "{",
            "|",
            "\"",
            "\\",
            "(x)",
            "\"a b\"",
            "\"ceo@victim.example\"",
            "<",
            ">",
            ",",
            ";",
            " ",
            "\r\n",
            "\0",
            "=?utf-8?q?a=40b?=",
            "xn--",
            "xn--bcher-kva",
            "ü",
            "ß",
            "ﬁ",
            "＠",
            "．",
            "。",
            "\u{200b}",
            "\u{ad}",
            "longlonglonglonglonglonglonglonglonglonglonglong",
        ];
        let some = |most| vec(proptest::sample::select(pieces.to_vec()), 1..most).prop_map(|pieces| pieces.concat());
        prop_oneof![some(7), some(4).prop_map(|local| format!("{local}@own.example"))]
    }

    fn written() -> Written {
        Written {
            subject: "Hello".into(),
            text: "Hello".into(),
            html: "<p>Hello</p>".into(),
            attachments: Vec::new(),
        }
    }

    proptest! {
        #[test]
        fn t5_a_letter_goes_to_the_very_address_that_was_checked(all in vec(typed(), 40)) {
            let from = Mailbox { name: "Center".into(), address: EmailAddress::parse("center@meridian.example").expect("one") };
            for typed in all {
                let Some(to) = EmailAddress::parse(&typed) else { continue };
                let at = Instant::UNIX_EPOCH;
                // What cannot be mailed to is told to nobody else either.
                let Ok(message) = build(&to, &from, None, &written(), "<1@meridian.example>", at) else { continue };
                let [recipient] = message.envelope().to() else { panic!("one recipient of {typed:?}") };
                prop_assert_eq!(recipient.to_string(), to.as_str(), "{:?}", typed);
                prop_assert_eq!(recipient.domain(), to.domain(), "{:?}", typed);
                let header = format!("To: {to}\r\n");
                let text = String::from_utf8(message.formatted()).expect("text").replace("\r\n ", " ");
                prop_assert!(text.contains(&header) || to.as_str().len() > 60, "{:?}: {}", typed, text);
            }
        }
    }
}
