//! Every answer that is not the page that was asked for: one kind for each, dressed in one place.

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{LOCATION, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use workflows::Failure;

use crate::carried::Carried;
use crate::limits::Wait;

/// After how many seconds an index that is made anew may be asked again: most are whole by then.
const RENEWED_AFTER: u64 = 5;

/// Why the page that was asked for is not the answer.
#[derive(Debug, Clone)]
pub enum Fault {
    /// There is no such page, or not for this reader: the two look the same.
    NotFound,
    /// The request did not come from our own page.
    Foreign,
    /// Signing in comes first; holds where to go on.
    SignInFirst(String),
    /// A form came after its session had ended: signing in comes first, and what was typed goes along.
    SessionEnded(Carried),
    /// Another page comes first; holds its path.
    First(String),
    /// It was asked too often; holds how long to wait.
    TooOften(Wait),
    /// More was sent than a form can hold.
    TooLarge,
    /// The directory's index is made anew.
    Renewed,
    /// Something is broken here.
    Broken,
}

impl Fault {
    /// Returns the status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Foreign => StatusCode::FORBIDDEN,
            Self::SignInFirst(_) | Self::First(_) => StatusCode::SEE_OTHER,
            Self::SessionEnded(_) => StatusCode::OK,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Renewed => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Returns the kind of a status that some layer answered with.
    pub fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            // An address that cannot even be read leads nowhere either.
            StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Some(Self::NotFound),
            StatusCode::FORBIDDEN => Some(Self::Foreign),
            StatusCode::TOO_MANY_REQUESTS => Some(Self::TooOften(Wait::SHORTEST)),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            status if status.is_server_error() => Some(Self::Broken),
            _ => None,
        }
    }

    /// Returns the word that the keys of its page begin with.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NotFound | Self::SignInFirst(_) | Self::SessionEnded(_) | Self::First(_) => "not-found",
            Self::Foreign => "foreign",
            Self::TooOften(_) => "too-often",
            Self::TooLarge => "too-large",
            Self::Renewed => "renewed",
            Self::Broken => "broken",
        }
    }
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Missing => Self::NotFound,
            Failure::NotYet(step) => Self::First(format!("/enroll/{}", step.word())),
            Failure::Search(failure) => {
                tracing::error!(%failure, "the directory's index cannot be read");
                Self::Renewed
            }
            Failure::Refused(_) | Failure::Unreachable(_) | Failure::Store(_) | Failure::Broken(_) => {
                tracing::error!(%failure, "an act failed");
                Self::Broken
            }
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status();
        match &self {
            Self::SignInFirst(path) => {
                let query = url::form_urlencoded::Serializer::new(String::new())
                    .append_pair("return_to", path)
                    .finish();
                return see_other(&format!("/sign-in?{query}"));
            }
            Self::First(path) => return see_other(path),
            Self::TooOften(wait) => {
                response
                    .headers_mut()
                    .insert(RETRY_AFTER, axum::http::HeaderValue::from(wait.seconds()));
            }
            Self::Renewed => {
                response
                    .headers_mut()
                    .insert(RETRY_AFTER, axum::http::HeaderValue::from(RENEWED_AFTER));
            }
            _ => {}
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// Sends a browser on by GET: after a form, so that Back and Reload send nothing twice.
pub fn see_other(path: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(location) = path.parse() {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

/// The longest path that anyone is led back to: it waits in the database while a mail is on its way.
const LONGEST_PATH: usize = 2_000;

/// Returns where to go on if that is a page of ours, so that nobody is sent elsewhere by a link to the sign-in page.
pub fn own_path(path: &str) -> Option<&str> {
    let odd = |character: char| character == '\\' || character.is_control();
    let own = path.starts_with('/') && !path.starts_with("//") && path.len() <= LONGEST_PATH && !path.contains(odd);
    // The one address of ours that is no page and that somebody can be at whose session has ended.
    let is_page = path.split('?').next() != Some("/sign-out");
    (own && is_page).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i1_signing_in_leads_to_our_own_pages_only() {
        assert_eq!(own_path("/enroll/contact?x=1"), Some("/enroll/contact?x=1"));
        for foreign in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "",
            "enroll",
            "/a\r\nSet-Cookie: b=c",
            "/a\0",
            "/sign-out",
            "/sign-out?x=1",
        ] {
            assert_eq!(own_path(foreign), None, "{foreign:?}");
        }
    }
}
