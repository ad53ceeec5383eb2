//! E-mail addresses, parsed once and sent to as they were parsed.

use email_address::{EmailAddress as Syntax, Options};
use serde::{Deserialize, Serialize};

use super::figures::plain_figures;

/// An address that mail can be sent to. Its domain is in ASCII and lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The longest address that SMTP carries (RFC 5321, 4.5.3.1.3).
    pub const LONGEST: usize = 254;

    /// Parses what someone typed: a dot-atom, an at sign and a domain with a dot.
    ///
    /// Quoted local parts, comments, display names and domain literals are not addresses here: two parsers
    /// could read them differently, and the mail would go to somebody else. An East Asian keyboard types it in full width.
    pub fn parse(typed: &str) -> Option<Self> {
        Self::exact(&plain_figures(typed))
    }

    /// Parses what a machine told: an address in another width may be another mailbox there.
    pub fn exact(told: &str) -> Option<Self> {
        let (local, domain) = told.trim().rsplit_once('@')?;
        let domain = idna::domain_to_ascii_strict(domain).ok()?;
        let address = format!("{local}@{domain}");
        let options = Options::default()
            .without_display_text()
            .without_domain_literal()
            .with_required_tld();
        // Every top-level domain has a letter: figures alone are an address of the network.
        let top = domain.rsplit('.').next().unwrap_or_default();
        let is_named = top.contains(|character: char| character.is_ascii_alphabetic());
        let plain = !local.contains('"') && local.is_ascii() && is_named;
        (plain && address.len() <= Self::LONGEST && Syntax::parse_with_options(&address, options).is_ok())
            .then_some(Self(address))
    }

    /// Takes an address that the store kept.
    pub fn kept(address: String) -> Self {
        Self(address)
    }

    /// Returns the address as mail is sent to it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the key under which one address has one account: case is ignored throughout, as every large provider does.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// Returns the domain, in ASCII.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
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
            "\"",
            "\\",
            "(x)",
            "\"a b\"",
            "\"ceo@victim.example\"",
            "<",
            ">",
            ",",
            ";",
            ":",
            "[127.0.0.1]",
            "127.0.0.1",
            " ",
            "\t",
            "\r\n",
            "\0",
            "=?utf-8?q?a=40b?=",
            "xn--",
            "xn--bcher-kva",
            "ü",
            "ß",
            "ﬁ",
            "а",
            "＠",
            "．",
            "。",
            "\u{200b}",
            "\u{202e}",
            "\u{ad}",
            "longlonglonglonglonglonglonglonglonglonglonglong",
        ];
        let some = |most| vec(proptest::sample::select(pieces.to_vec()), 1..most).prop_map(|pieces| pieces.concat());
        prop_oneof![some(9), some(4).prop_map(|local| format!("{local}@own.example"))]
    }

    proptest! {
        #[test]
        fn t5_an_address_that_was_read_is_read_the_same_again(all in vec(typed(), 40)) {
            for typed in all {
                let Some(address) = EmailAddress::parse(&typed) else { continue };
                prop_assert_eq!(EmailAddress::parse(address.as_str()), Some(address.clone()), "{:?}", typed);
                let text = address.as_str();
                prop_assert!(text.len() <= EmailAddress::LONGEST);
                prop_assert_eq!(text.matches('@').count(), 1);
                let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"(),:;<>[\\]".contains(&byte);
                prop_assert!(text.bytes().all(is_plain), "{:?} became {}", typed, text);
            }
        }
    }

    #[test]
    fn e4_an_address_may_be_typed_in_full_width() {
        for typed in [
            "hanako＠osaka.example",
            "hanako@osaka．example",
            "ｈａｎａｋｏ＠ｏｓａｋａ。ｅｘａｍｐｌｅ",
        ] {
            assert_eq!(
                EmailAddress::parse(typed).map(|address| address.0),
                Some("hanako@osaka.example".into()),
                "{typed}"
            );
        }
    }

    #[test]
    fn i1_an_address_is_read_one_way_only() {
        assert_eq!(
            EmailAddress::parse(" Ana@Bücher.example ").map(|a| a.0),
            Some("Ana@xn--bcher-kva.example".into())
        );
        assert_eq!(EmailAddress::exact("ａna@cast.example"), None, "another mailbox");
        for odd in [
            "",
            "a",
            "a@b",
            "a@@b.example",
            "\"a b\"@c.example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "Ana <a@b.example>",
            "a\r\n@b.example",
            "a@b..example",
        ] {
            assert_eq!(EmailAddress::parse(odd), None, "{odd:?}");
        }
    }
}
