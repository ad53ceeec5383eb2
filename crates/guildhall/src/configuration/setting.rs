//! What can stand behind a key. File, environment and flags all hand over text, so that there is one reading of it.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use gateways::mail::Security;
use membership::terms::EmailAddress;
use tracing_subscriber::EnvFilter;
use url::{Host, Url};

/// Where name servers listen.
const DNS_PORT: u16 = 53;

/// A value that can be set.
pub trait Setting: Sized {
    /// What it is, for whoever has to write one.
    const KIND: &'static str;
    /// Whether it is kept from view, and can stand in a file of its own.
    const SECRET: bool = false;
    /// Whether it can stand on the command line, where everybody on the machine reads it.
    const FLAG: bool = true;
    /// Whether TOML writes it without quotes.
    const BARE: bool = false;

    /// Reads what was set.
    ///
    /// # Errors
    /// Says what is wrong with it, to follow on its name.
    fn read(text: &str) -> Result<Self, String>;

    /// Returns the value as it would be set, fit to be seen.
    fn shown(&self) -> String;
}

/// Nothing at all, or a value.
impl<T: Setting> Setting for Option<T> {
    const KIND: &'static str = T::KIND;
    const SECRET: bool = T::SECRET;
    const FLAG: bool = T::FLAG;
    const BARE: bool = T::BARE;

    fn read(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            Ok(None)
        } else {
            T::read(text).map(Some)
        }
    }

    fn shown(&self) -> String {
        self.as_ref().map(T::shown).unwrap_or_default()
    }
}

impl Setting for SocketAddr {
    const KIND: &'static str = "an address and a port, such as `127.0.0.1:8080` or `[::]:8080`";

    fn read(text: &str) -> Result<Self, String> {
        text.parse()
            .map_err(|_| format!("is {text:?}, which is no address and port"))
    }

    fn shown(&self) -> String {
        self.to_string()
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Setting for $number {
            const KIND: &'static str = "a whole number";
            const BARE: bool = true;

            fn read(text: &str) -> Result<Self, String> {
                let most = <$number>::MAX;
                text.parse().map_err(|_| format!("is {text:?}, which is no whole number from 0 to {most}"))
            }

            fn shown(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

numbers!(u8, u16, u32);

impl Setting for PathBuf {
    const KIND: &'static str = "a path; a relative one begins where the server is started";

    fn read(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            Err("is empty, which is no path".to_owned())
        } else {
            Ok(text.into())
        }
    }

    fn shown(&self) -> String {
        self.display().to_string()
    }
}

impl Setting for EmailAddress {
    const KIND: &'static str = "an e-mail address";

    fn read(text: &str) -> Result<Self, String> {
        Self::parse(text).ok_or_else(|| format!("is {text:?}, which is no e-mail address"))
    }

    fn shown(&self) -> String {
        self.to_string()
    }
}

/// A word such as a name: anything but nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name(pub String);

impl Setting for Name {
    const KIND: &'static str = "a name";

    fn read(text: &str) -> Result<Self, String> {
        if text.chars().any(char::is_control) {
            Err("has characters that cannot be seen".to_owned())
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    fn shown(&self) -> String {
        self.0.clone()
    }
}

/// Name servers, in the order in which they are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameServers(pub Vec<SocketAddr>);

impl Setting for NameServers {
    const KIND: &'static str =
        "addresses with or without a port, parted by commas, such as `9.9.9.9` or `127.0.0.1:5353,[::1]:5353`";

    fn read(text: &str) -> Result<Self, String> {
        let server = |one: &str| {
            let one = one.trim();
            let with_port = one.parse().ok();
            let server = with_port.or_else(|| Some(SocketAddr::new(one.parse::<IpAddr>().ok()?, DNS_PORT)));
            server.ok_or_else(|| format!("has {one:?} in it, which is no address of a name server"))
        };
        text.split(',').map(server).collect::<Result<_, _>>().map(Self)
    }

    fn shown(&self) -> String {
        self.0.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
    }
}

/// What nobody but the center and its peer may read.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Returns the secret, for the one place that needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("(hidden)")
    }
}

impl Setting for Secret {
    const KIND: &'static str = "a secret";
    const SECRET: bool = true;
    const FLAG: bool = false;

    fn read(text: &str) -> Result<Self, String> {
        Ok(Self(text.to_owned()))
    }

    fn shown(&self) -> String {
        "(hidden)".to_owned()
    }
}

/// Where the data is kept: `sqlite:FILE` or `postgres://…`, the latter usually with a password in it.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// Returns the address with its password, for the store.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Returns the SQLite file, if it is one.
    pub fn file(&self) -> Option<PathBuf> {
        self.0
            .strip_prefix("sqlite:")
            .map(|file| file.trim_start_matches("//").into())
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.shown())
    }
}

impl Setting for DatabaseUrl {
    const KIND: &'static str = "`sqlite:` and a file, or `postgres://USER:PASSWORD@HOST/NAME`";
    const SECRET: bool = true;

    fn read(text: &str) -> Result<Self, String> {
        let is_file = text
            .strip_prefix("sqlite:")
            .is_some_and(|file| !file.trim_start_matches('/').is_empty());
        let is_server = ["postgres", "postgresql"]
            .iter()
            .any(|scheme| Url::parse(text).is_ok_and(|url| url.scheme() == *scheme));
        // The text is not repeated: it may hold a password.
        if is_file || is_server {
            Ok(Self(text.to_owned()))
        } else {
            Err("is neither `sqlite:FILE` nor `postgres://…`".to_owned())
        }
    }

    fn shown(&self) -> String {
        match Url::parse(&self.0) {
            Ok(mut url) if url.password().is_some() => {
                // An address with a password has a host, and there it can be set.
                let _set = url.set_password(Some("hidden"));
                url.into()
            }
            _ => self.0.clone(),
        }
    }
}

/// The address under which people reach the center: scheme, host and port, nothing behind them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// Returns the address, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Setting for PublicUrl {
    const KIND: &'static str = "a web address without a path, such as `https://partners.example.com`";

    fn read(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|_| format!("is {text:?}, which is no web address"))?;
        if !["http", "https"].contains(&url.scheme()) || url.host().is_none() {
            return Err(format!("is {text:?}, which is no web address"));
        }
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
            return Err(format!("is {text:?}, and must end after the host or the port"));
        }
        if url.scheme() == "http" && !is_this_machine(&url) {
            return Err(format!(
                "is {text:?}, but browsers keep nobody signed in without https, except on `localhost`"
            ));
        }
        Ok(Self(url.origin().ascii_serialization()))
    }

    fn shown(&self) -> String {
        self.0.clone()
    }
}

/// Tells whether an address leads to the machine that asks.
pub(super) fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

macro_rules! choices {
    ($choice:ty, $first:literal => $first_case:path $(, $word:literal => $case:path)*) => {
        impl Setting for $choice {
            const KIND: &'static str = concat!("one of `", $first, "`" $(, ", `", $word, "`")*);

            fn read(text: &str) -> Result<Self, String> {
                match text {
                    $first => Ok($first_case),
                    $($word => Ok($case),)*
                    _ => Err(format!("cannot be {text:?}")),
                }
            }

            fn shown(&self) -> String {
                match self {
                    $first_case => $first,
                    $($case => $word,)*
                }
                .to_owned()
            }
        }
    };
}

choices!(Security, "none" => Security::None, "starttls" => Security::StartTls, "tls" => Security::Tls);

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: one JSON object a line.
    Json,
}

choices!(LogFormat, "text" => LogFormat::Text, "json" => LogFormat::Json);

/// Which log lines are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLevel(String);

impl LogLevel {
    /// Returns the filter.
    pub fn filter(&self) -> EnvFilter {
        EnvFilter::new(&self.0)
    }
}

impl Setting for LogLevel {
    const KIND: &'static str = "`error`, `warn`, `info`, `debug` or `trace`; also by part, such as `info,sqlx=debug`";

    fn read(text: &str) -> Result<Self, String> {
        match EnvFilter::builder().parse(text) {
            Ok(_) if !text.is_empty() => Ok(Self(text.to_owned())),
            _ => Err(format!("is {text:?}, which is no log level")),
        }
    }

    fn shown(&self) -> String {
        self.0.clone()
    }
}
