//! The cookies: the session, the language that was chosen, and for half an hour the address that a link was mailed to. All
//! are strictly necessary, so no banner is due.

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use membership::sign_in::LONGEST_SESSION;
use membership::terms::Language;
use workflows::Secret;

use crate::Settings;

/// The cookie of the chosen language.
pub const LANGUAGE: &str = "language";

/// The cookie of the address that a link was mailed to.
const MAILED_ADDRESS: &str = "mailed_address";

/// The name of the session's cookie. Over TLS no other host of the domain can set it.
pub fn session_name(settings: &Settings) -> &'static str {
    if settings.is_secure() {
        "__Host-session"
    } else {
        "session"
    }
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
