//! What stands before every handler: the origin of a form, the headers of an answer, the dress of a fault.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY, VARY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{Extensions, HeaderMap, Method, StatusCode, Version};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use membership::terms::Language;

use crate::reply::{Fault, see_other};
use crate::visit::{Visit, is_public};
use crate::{Center, Settings, cookies, pages};

/// No inline anything, no other host, no frame around us.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Refuses forms that do not come from our own pages: every browser of this decade says where a form comes from.
pub async fn own_origin(State(center): State<Center>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || comes_from_us(request.headers(), &center.settings) {
        next.run(request).await
    } else {
        Fault::Foreign.into_response()
    }
}

fn comes_from_us(headers: &HeaderMap, settings: &Settings) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match (text(HeaderName::from_static("sec-fetch-site")), text(ORIGIN)) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin == settings.public_url.trim_end_matches('/'),
        (None, None) => false,
    }
}

/// Keeps the language that a link chose on this browser, and leads to the same page without the choice in its address
/// (rule X2). The account's own language is changed by forms alone: anybody can make somebody open a link.
pub async fn chosen_language(State(center): State<Center>, jar: CookieJar, request: Request, next: Next) -> Response {
    let chosen = request.uri().query().and_then(language_of_query);
    match chosen {
        // A public page has an address in each language, to which search engines lead. The choice is kept where it was
        // made on a page of ours.
        Some(language) if request.method() == Method::GET && is_public(request.uri().path()) => {
            let is_ours = request
                .headers()
                .get("sec-fetch-site")
                .is_some_and(|site| site == "same-origin");
            let is_new = cookies::language(&jar) != Some(language);
            let kept = (is_ours && is_new).then(|| jar.add(cookies::of_language(language, &center.settings)));
            (kept, next.run(request).await).into_response()
        }
        Some(language) if request.method() == Method::GET => {
            let jar = jar.add(cookies::of_language(language, &center.settings));
            (jar, see_other(&without_language(&request))).into_response()
        }
        _ => next.run(request).await,
    }
}

fn language_of_query(query: &str) -> Option<Language> {
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "language")
        .and_then(|(_, tag)| Language::from_tag(&tag))
}

fn without_language(request: &Request) -> String {
    let query = request.uri().query().unwrap_or_default();
    let kept: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .filter(|(name, _)| name != "language")
        .collect();
    // A path may begin with two slashes of either kind, which would lead to another host.
    let path = format!("/{}", request.uri().path().trim_start_matches(['/', '\\']));
    if kept.is_empty() {
        path
    } else {
        format!(
            "{path}?{}",
            url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(kept)
                .finish()
        )
    }
}

/// Gives every fault its page, in the reader's language.
pub async fn dressed(State(center): State<Center>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let reference = parts
        .headers
        .get("x-request-id")
        .and_then(|id| id.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    let fault = response.extensions().get::<Fault>().cloned();
    let is_page = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let Some(fault) = fault.or_else(|| Fault::of_status(response.status()).filter(|_| !is_page)) else {
        return response;
    };
    let visit = match Visit::from_request_parts(&mut parts, &center).await {
        Ok(visit) => visit,
        Err(_) => Visit::of_nobody(&parts, &center),
    };
    let page = match &fault {
        Fault::SessionEnded(carried) => pages::sign_in::carrying(&visit, carried),
        fault => pages::faults::page(&visit, fault, &reference),
    };
    let mut dressed = (fault.status(), page).into_response();
    for (name, value) in response.headers() {
        if name != CONTENT_TYPE && name != axum::http::header::CONTENT_LENGTH {
            dressed.headers_mut().insert(name.clone(), value.clone());
        }
    }
    dressed
}

/// Marks an answer that is not compressed.
#[derive(Clone)]
struct Uncompressed;

/// Leaves answers uncompressed on which a secret could stand beside what somebody else made the browser send: their
/// length would tell the secret, guess by guess.
pub fn may_compress(_status: StatusCode, _version: Version, _headers: &HeaderMap, extensions: &Extensions) -> bool {
    extensions.get::<Uncompressed>().is_none()
}

/// Adds what browsers are told about every answer. Pages are not kept: Back asks again and shows what is true.
pub async fn headers(request: Request, next: Next) -> Response {
    let secret = ["/sign-in", "/register", "/recover", "/account", "/associate/link"];
    let with_secrets = secret.iter().any(|path| request.uri().path().starts_with(path));
    let answers_a_form = request.method() == Method::POST;
    let mut response = next.run(request).await;
    let kept = answers_a_form && response.status() == StatusCode::UNPROCESSABLE_ENTITY;
    if with_secrets {
        response.extensions_mut().insert(Uncompressed);
    }
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(X_FRAME_OPTIONS, "DENY");
    set(REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=()",
    );
    // Back cannot ask again for what answered a form, so the browser keeps that for itself; no password is ever on it.
    set(CACHE_CONTROL, if kept { "private, no-cache" } else { "no-store" });
    set(VARY, "Accept-Language, Cookie");
    response
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    #[test]
    fn x2_a_language_link_leads_to_no_other_host() {
        for (asked, leads_to) in [
            ("/enroll?language=ja&x=1", "/enroll?x=1"),
            ("//evil.example?language=ja", "/evil.example"),
            ("/\\evil.example?language=ja", "/evil.example"),
            ("/\\/\\evil.example?language=ja", "/evil.example"),
        ] {
            let request = Request::builder().uri(asked).body(Body::empty()).unwrap();
            assert_eq!(without_language(&request), leads_to, "{asked}");
        }
    }
}
