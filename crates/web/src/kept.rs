//! Public pages, kept ready as they go out: compressed, for nobody who is signed in, as long as what they show is as it was.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, ETAG, HeaderName, HeaderValue, IF_NONE_MATCH, SET_COOKIE, VARY,
};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use axum_extra::extract::CookieJar;
use membership::terms::{Digest, PartnerId};
use workflows::directory;

use crate::visit::{addressed, is_public, language};
use crate::{Center, cookies};

/// How many bytes are kept of each of two generations.
const MOST: usize = 4 << 20;
/// Whoever carries a page may keep it, and asks whether it is still so.
const PUBLIC: &str = "public, max-age=0, must-revalidate";

/// The pages. The younger generation becomes the older when it is full, and what is asked for again becomes young again: so
/// what nobody asks for goes, without a list of who asked when.
#[derive(Debug, Default)]
pub struct Kept {
    pages: Mutex<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    young: HashMap<String, Page>,
    old: HashMap<String, Page>,
    bytes: usize,
}

#[derive(Debug, Clone)]
struct Page {
    tag: HeaderValue,
    headers: HeaderMap,
    body: Bytes,
}

impl Kept {
    fn find(&self, key: &str) -> Option<Page> {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(page) = pages.young.get(key) {
            return Some(page.clone());
        }
        let page = pages.old.remove(key)?;
        pages.keep(key.to_owned(), page.clone());
        Some(page)
    }

    fn keep(&self, key: String, page: Page) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.keep(key, page);
    }
}

impl Generations {
    fn keep(&mut self, key: String, page: Page) {
        if self.bytes > MOST {
            self.old = std::mem::take(&mut self.young);
            self.bytes = 0;
        }
        self.bytes += key.len() + page.body.len();
        self.young.insert(key, page);
    }
}

/// Answers with a page that is kept, or keeps the one that is made. Who is signed in sees their own.
pub async fn ready(State(center): State<Center>, request: Request, next: Next) -> Response {
    let jar = CookieJar::from_headers(request.headers());
    let asks = matches!(*request.method(), Method::GET | Method::HEAD) && is_public(request.uri().path());
    if !asks || cookies::session(&jar, &center.settings).is_some() {
        return next.run(request).await;
    }
    let Some(state) = state(&center, request.uri().path()).await else {
        return next.run(request).await;
    };
    let asked = request.headers();
    let chosen = addressed(request.uri()).unwrap_or_else(|| language(asked, &jar, None));
    // The choice of a language that is new to this browser is kept with a cookie.
    let chooses = asked.get("sec-fetch-site").is_some_and(|site| site == "same-origin")
        && addressed(request.uri()).is_some_and(|language| cookies::language(&jar) != Some(language));
    if chooses {
        return next.run(request).await;
    }
    let address = request.uri().path_and_query().map_or("", |address| address.as_str());
    let key = format!("{state} {} {} {address}", chosen.tag(), encoding(asked));
    let before = asked.get(IF_NONE_MATCH).cloned();
    let is_head = request.method() == Method::HEAD;
    let page = match center.kept.find(&key) {
        Some(page) => page,
        None if is_head => return next.run(request).await,
        None => match keepable(&key, next.run(request).await).await {
            Ok(page) => {
                center.kept.keep(key, page.clone());
                page
            }
            Err(answer) => return answer,
        },
    };
    answer(page, before, is_head)
}

fn answer(page: Page, before: Option<HeaderValue>, is_head: bool) -> Response {
    let is_same = before.is_some_and(|before| {
        let tags = before.to_str().unwrap_or_default();
        tags.split(',')
            .any(|tag| tag.trim() == page.tag.to_str().unwrap_or("?"))
    });
    let mut answer = if is_same {
        StatusCode::NOT_MODIFIED.into_response()
    } else if is_head {
        StatusCode::OK.into_response()
    } else {
        Body::from(page.body).into_response()
    };
    *answer.headers_mut() = page.headers;
    answer
}

/// Takes an answer apart that everybody may see; any other is given back.
async fn keepable(key: &str, answer: Response) -> Result<Page, Response> {
    let is_for_all = answer.status() == StatusCode::OK && !answer.headers().contains_key(SET_COOKIE);
    if !is_for_all {
        return Err(answer);
    }
    let (mut parts, body) = answer.into_parts();
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        return Err(StatusCode::INTERNAL_SERVER_ERROR.into_response());
    };
    // The version is part of it: another one may draw the same page otherwise.
    let digest = Digest::of(&format!("{key} {}", env!("CARGO_PKG_VERSION")));
    let tag =
        HeaderValue::from_str(&format!("W/\"{}\"", &digest.hex()[..20])).unwrap_or(HeaderValue::from_static("\"\""));
    let headers = &mut parts.headers;
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(PUBLIC));
    headers.insert(ETAG, tag.clone());
    headers.insert(
        VARY,
        HeaderValue::from_static("Accept-Language, Cookie, Accept-Encoding"),
    );
    headers.remove(HeaderName::from_static("x-request-id"));
    Ok(Page {
        tag,
        headers: parts.headers,
        body,
    })
}

/// What a page shows, in a word that changes with it; nothing where the page is not there.
async fn state(center: &Center, path: &str) -> Option<String> {
    let house = &center.house;
    let today = house.today();
    match path.strip_prefix("/directory/") {
        None => Some(format!("{today} {}", directory::generation(house).ok()?)),
        Some(listing) => {
            let id = PartnerId::kept(listing.split('/').next().unwrap_or_default().to_owned());
            Some(format!("{today} {}", directory::change_number(house, &id).await.ok()?))
        }
    }
}

/// The compression that the layer below will choose, as far as that matters here.
fn encoding(headers: &HeaderMap) -> &str {
    headers
        .get(ACCEPT_ENCODING)
        .and_then(|accepted| accepted.to_str().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d2_what_nobody_asks_for_is_not_kept_forever() {
        let kept = Kept::default();
        let page = |size: usize| Page {
            tag: HeaderValue::from_static("x"),
            headers: HeaderMap::new(),
            body: Bytes::from(vec![0; size]),
        };
        kept.keep("often".to_owned(), page(1));
        for number in 0..200 {
            kept.keep(format!("once {number}"), page(200 << 10));
            assert!(kept.find("often").is_some());
        }
        assert!(kept.find("once 0").is_none());
        let pages = kept.pages.lock().unwrap();
        let bytes: usize = pages
            .young
            .values()
            .chain(pages.old.values())
            .map(|page| page.body.len())
            .sum();
        assert!(bytes < 3 * MOST, "{bytes}");
    }
}
