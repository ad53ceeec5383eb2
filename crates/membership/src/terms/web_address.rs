//! The web address that an organization gives, and the domain that it may stand for (rule E13).

use serde::{Deserialize, Serialize};
use url::Url;

/// An http or https address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WebAddress(Url);

impl WebAddress {
    /// Reads what someone typed, with or without `https://`.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        if typed.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return None;
        }
        let with_scheme = if typed.contains("://") {
            typed.to_owned()
        } else {
            format!("https://{typed}")
        };
        let url = Url::parse(&with_scheme).ok()?;
        let host = url.domain()?;
        let plain = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
        (plain && psl::domain_str(host).is_some()).then_some(Self(url))
    }

    /// Returns the address with its scheme, in ASCII.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns the address as people write it: without scheme and trailing slash, its domain in its own script.
    pub fn shown(&self) -> String {
        let host = self.0.host_str().unwrap_or_default();
        let (host, _) = idna::domain_to_unicode(host);
        format!("{host}{}", self.0.path().trim_end_matches('/'))
    }

    /// Returns the registrable domain in ASCII, unless the address is a page on a site where anybody has one.
    pub fn domain(&self) -> Option<&str> {
        let domain = psl::domain_str(self.0.host_str()?)?;
        let is_a_page = self.0.path() != "/";
        (!(is_a_page && SHARED_SITES.contains(&domain))).then_some(domain)
    }
}

/// Sites on which firms have a page beside others': an address there says nothing about whose the domain is.
const SHARED_SITES: [&str; 14] = [
    "facebook.com",
    "instagram.com",
    "linkedin.com",
    "x.com",
    "twitter.com",
    "youtube.com",
    "tiktok.com",
    "weibo.com",
    "vk.com",
    "google.com",
    "linktr.ee",
    "xing.com",
    "github.com",
    "alibaba.com",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e13_a_page_on_a_shared_site_claims_no_domain() {
        let domain = |typed: &str| WebAddress::parse(typed).and_then(|a| a.domain().map(str::to_owned));
        assert_eq!(domain("www.Aalto-Brandt.example"), Some("aalto-brandt.example".into()));
        assert_eq!(domain("https://bücher.example/"), Some("xn--bcher-kva.example".into()));
        assert_eq!(
            domain("https://mail.aalto-brandt.example/ja/index.html"),
            Some("aalto-brandt.example".into())
        );
        assert_eq!(domain("facebook.com/aalto"), None);
        assert_eq!(domain("aalto.github.io"), Some("aalto.github.io".into()));
        for odd in [
            "",
            "www.aalto brandt.example",
            "javascript:alert(1)",
            "https://a:b@c.example",
            "localhost",
            "https://127.0.0.1",
        ] {
            assert_eq!(WebAddress::parse(odd), None, "{odd:?}");
        }
    }
}
