//! `[[sign_in.providers]]`: outside providers of sign-in. A list has no place in the environment or on the command line, so
//! it stands in the file alone.

use std::fmt::Write as _;
use std::ops::Range;

use gateways::identity::Provider;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use url::Url;

use super::setting::is_this_machine;

/// The section and the list in it.
pub(super) const SECTION: &str = "sign_in";
const LIST: &str = "providers";

/// Every key of a provider, with what it is for.
const KEYS: [(&str, &str); 6] = [
    (
        "id",
        "A word of small letters, digits and `-`, which stands in addresses. The provider leads back to `/sign-in/with/ID/back`: register that address there.",
    ),
    ("name", "What its button says: *Sign in with NAME*."),
    (
        "issuer",
        "The provider's address, exactly as it names itself: `https://`, except on this machine.",
    ),
    ("client_id", "The name under which the provider knows the center."),
    ("client_secret", "The secret that goes with it."),
    (
        "client_secret_file",
        "A file that holds the secret, instead of `client_secret`.",
    ),
];

/// Names of what is a secret here, for excerpts of the file.
pub(super) const SECRETS: [&str; 1] = ["client_secret"];

/// What is wrong in the list, and where.
pub(super) struct Wrong {
    pub span: Range<usize>,
    pub what: String,
    pub hint: Option<String>,
}

/// Reads the section.
pub(super) fn read(section: &DeTable<'_>, wrong: &mut Vec<Wrong>) -> Vec<Provider> {
    let mut providers: Vec<Provider> = Vec::new();
    for (name, value) in section {
        match value.get_ref() {
            DeValue::Array(list) if name.get_ref() == LIST => {
                for entry in list.iter() {
                    let Some(provider) = entry_of(entry, wrong) else {
                        continue;
                    };
                    if providers.iter().any(|other| other.id == provider.id) {
                        let what = format!("{SECTION}.{LIST}.id {:?} is there twice", provider.id);
                        note(wrong, entry.span(), what, None);
                    }
                    providers.push(provider);
                }
            }
            _ => {
                let what = format!("there is no key {SECTION}.{}", name.get_ref());
                note(
                    wrong,
                    name.span(),
                    what,
                    Some(format!("did you mean [[{SECTION}.{LIST}]]?")),
                );
            }
        }
    }
    providers
}

fn note(wrong: &mut Vec<Wrong>, span: Range<usize>, what: String, hint: Option<String>) {
    wrong.push(Wrong { span, what, hint });
}

fn entry_of(entry: &Spanned<DeValue<'_>>, wrong: &mut Vec<Wrong>) -> Option<Provider> {
    let DeValue::Table(table) = entry.get_ref() else {
        note(
            wrong,
            entry.span(),
            format!("{SECTION}.{LIST} is a list of tables"),
            None,
        );
        return None;
    };
    let before = wrong.len();
    for (name, _) in table {
        if KEYS.iter().all(|(key, _)| key != name.get_ref()) {
            note(
                wrong,
                name.span(),
                format!("there is no key {SECTION}.{LIST}.{}", name.get_ref()),
                Some(nearest(name.get_ref())),
            );
        }
    }
    let mut read = |key: &str| text(table, entry, key, wrong);
    let (id, name, issuer, client_id) = (read("id"), read("name"), read("issuer"), read("client_id"));
    let client_secret = secret(table, entry, wrong);
    let provider = Provider {
        id: id?,
        name: name?,
        issuer: issuer?,
        client_id: client_id?,
        client_secret: client_secret?,
    };
    (wrong.len() == before).then_some(provider)
}

fn nearest(name: &str) -> String {
    let likeness = |key: &str| strsim::normalized_damerau_levenshtein(name, key);
    let nearest = KEYS
        .iter()
        .map(|(key, _)| *key)
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    format!("did you mean {}?", nearest.unwrap_or_default())
}

/// Reads one key that has to be there, and says what is wrong with it.
fn text(table: &DeTable<'_>, entry: &Spanned<DeValue<'_>>, key: &str, wrong: &mut Vec<Wrong>) -> Option<String> {
    let Some(value) = table.get(key) else {
        note(wrong, entry.span(), format!("{SECTION}.{LIST}.{key} is not set"), None);
        return None;
    };
    let refusal = match value.get_ref() {
        DeValue::String(text) => match objection(key, text) {
            None => return Some(text.to_string()),
            Some(objection) => objection,
        },
        _ => "is no text in quotes".to_owned(),
    };
    note(wrong, value.span(), format!("{SECTION}.{LIST}.{key} {refusal}"), None);
    None
}

fn objection(key: &str, text: &str) -> Option<String> {
    let is_word = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let is_safe = |url: Url| url.scheme() == "https" || (url.scheme() == "http" && is_this_machine(&url));
    match key {
        _ if text.is_empty() || text.chars().any(char::is_control) => Some("is empty, or cannot be seen".to_owned()),
        "id" if !text.chars().all(is_word) => Some(format!("is {text:?}, and must be small letters, digits and `-`")),
        "issuer" if !Url::parse(text).is_ok_and(is_safe) => Some(format!(
            "is {text:?}, and must begin with https://, except on this machine"
        )),
        _ => None,
    }
}

fn secret(table: &DeTable<'_>, entry: &Spanned<DeValue<'_>>, wrong: &mut Vec<Wrong>) -> Option<String> {
    match (table.get("client_secret"), table.get("client_secret_file")) {
        (Some(both), Some(_)) => {
            let what = format!("{SECTION}.{LIST}: client_secret and client_secret_file are both set");
            note(wrong, both.span(), what, Some("one of them is enough".to_owned()));
            None
        }
        (None, Some(file)) => {
            let path = text(table, entry, "client_secret_file", wrong)?;
            match std::fs::read_to_string(&path) {
                Ok(secret) => Some(secret.trim_end().to_owned()),
                Err(error) => {
                    let what =
                        format!("{SECTION}.{LIST}.client_secret_file names {path}, which cannot be read: {error}");
                    note(wrong, file.span(), what, None);
                    None
                }
            }
        }
        _ => text(table, entry, "client_secret", wrong),
    }
}

/// Returns the providers as the file has them, their secrets hidden.
pub(super) fn effective(providers: &[Provider]) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let mut out = String::new();
    for provider in providers {
        let lines = [
            ("id", &provider.id),
            ("name", &provider.name),
            ("issuer", &provider.issuer),
            ("client_id", &provider.client_id),
        ];
        let _written = writeln!(out, "\n[[{SECTION}.{LIST}]]");
        for (key, value) in lines {
            let _written = writeln!(out, "{key} = {}", quoted(value));
        }
        let _written = writeln!(out, "# client_secret is set, and hidden");
    }
    out
}

/// Returns the reference of the list, in Markdown.
pub(super) fn reference() -> String {
    let mut out = String::from(INTRODUCTION);
    for (key, documentation) in KEYS {
        let _written = writeln!(out, "- `{key}`: {documentation}");
    }
    out
}

const INTRODUCTION: &str = "
## [[sign_in.providers]]

Outside providers of sign-in that speak OpenID Connect, in the order of their buttons. They stand in the file alone, each
under a heading of its own:

```toml
[[sign_in.providers]]
id = \"acme\"
name = \"Acme\"
issuer = \"https://login.acme.example\"
client_id = \"partner-center\"
client_secret_file = \"/etc/guildhall/acme-secret\"
```

An account is recognized by issuer and subject, never by an e-mail address. The provider's word that an address is proved
is taken: name only providers that you trust with that.

";
