//! The cookies: the session, by what a browser is known again, the language that was chosen, and for minutes the ceremony
//! that is under way and the address that a link was mailed to. All are strictly necessary, so no banner is due.

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use jiff::SignedDuration;
use membership::sign_in::{CEREMONY, KNOWN_BROWSER, LONGEST_SESSION, PROVING_AN_ADDRESS};
use membership::terms::Language;
use workflows::Secret;

use crate::Settings;

/// The cookie of the chosen language.
pub const LANGUAGE: &str = "language";

/// The cookie of the address that a link was mailed to.
const MAILED_ADDRESS: &str = "mailed_address";

/// The name of the session's cookie. Over TLS no other host of the domain can set it.
pub fn session_name(settings: &Settings) -> &'static str {
    own("session", "__Host-session", settings)
}

/// Reads the secret of the session.
pub fn session(jar: &CookieJar, settings: &Settings) -> Option<Secret> {
    jar.get(session_name(settings))
        .map(|cookie| Secret::brought(cookie.value()))
}

/// Reads the chosen language.
pub fn language(jar: &CookieJar) -> Option<Language> {
    jar.get(LANGUAGE).and_then(|cookie| Language::from_tag(cookie.value()))
}

/// Makes the cookie of a session.
pub fn of_session(secret: &Secret, settings: &Settings) -> Cookie<'static> {
    let days = LONGEST_SESSION.as_hours() / 24;
    base(session_name(settings), secret.reveal().to_owned(), settings, days)
}

/// Returns the name of a cookie that no other host of the domain can set, where there is TLS.
fn own(plain: &'static str, over_tls: &'static str, settings: &Settings) -> &'static str {
    if settings.is_secure() { over_tls } else { plain }
}

fn device_name(settings: &Settings) -> &'static str {
    own("device", "__Host-device", settings)
}

fn ceremony_name(settings: &Settings) -> &'static str {
    own("ceremony", "__Host-ceremony", settings)
}

fn vouched_name(settings: &Settings) -> &'static str {
    own("vouched", "__Host-vouched", settings)
}

/// Reads by what a browser is known again.
pub fn device(jar: &CookieJar, settings: &Settings) -> Option<Secret> {
    // A shorter one was not drawn here, and could be guessed.
    let drawn = |value: &&str| value.len() == 43;
    let cookie = jar.get(device_name(settings)).map(Cookie::value);
    cookie.filter(drawn).map(Secret::brought)
}

/// Makes the cookie by which a browser is known again.
pub fn of_device(secret: &Secret, settings: &Settings) -> Cookie<'static> {
    lasting(device_name(settings), secret, settings, KNOWN_BROWSER)
}

/// Reads the secret of the ceremony that is under way.
pub fn ceremony(jar: &CookieJar, settings: &Settings) -> Option<Secret> {
    jar.get(ceremony_name(settings))
        .map(|cookie| Secret::brought(cookie.value()))
}

/// Makes the cookie of a ceremony.
pub fn of_ceremony(secret: &Secret, settings: &Settings) -> Cookie<'static> {
    lasting(ceremony_name(settings), secret, settings, CEREMONY)
}

/// Reads the secret of somebody whom a provider vouched for.
pub fn vouched(jar: &CookieJar, settings: &Settings) -> Option<Secret> {
    jar.get(vouched_name(settings))
        .map(|cookie| Secret::brought(cookie.value()))
}

/// Makes the cookie of somebody whom a provider vouched for.
pub fn of_vouched(secret: &Secret, settings: &Settings) -> Cookie<'static> {
    lasting(vouched_name(settings), secret, settings, PROVING_AN_ADDRESS)
}

fn lasting(name: &'static str, secret: &Secret, settings: &Settings, lasts: SignedDuration) -> Cookie<'static> {
    let mut cookie = base(name, secret.reveal().to_owned(), settings, 0);
    cookie.set_max_age(time::Duration::seconds(lasts.as_secs()));
    cookie
}

/// Makes the cookie that ends a session's.
pub fn of_no_session(settings: &Settings) -> Cookie<'static> {
    base(session_name(settings), String::new(), settings, 0)
}

/// Makes the cookie of a chosen language, kept for a year.
pub fn of_language(language: Language, settings: &Settings) -> Cookie<'static> {
    base(LANGUAGE, language.tag().to_owned(), settings, 365)
}

/// Keeps the address that a link was mailed to for the page that says so, on this browser alone.
pub fn of_mailed_address(email: &str, settings: &Settings) -> Cookie<'static> {
    let mut cookie = base(MAILED_ADDRESS, email.to_owned(), settings, 0);
    cookie.set_max_age(time::Duration::minutes(30));
    cookie
}

/// Reads the address that a link was mailed to.
pub fn mailed_address(jar: &CookieJar) -> Option<String> {
    jar.get(MAILED_ADDRESS).map(|cookie| cookie.value().to_owned())
}

fn base(name: &'static str, value: String, settings: &Settings, days: i64) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(settings.is_secure())
        .max_age(time::Duration::days(days))
        .build()
}
