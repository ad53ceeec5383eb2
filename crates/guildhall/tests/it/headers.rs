//! What browsers are told with every answer, and what a form from elsewhere gets.

use reqwest::header::{HeaderMap, ORIGIN};
use reqwest::{Method, StatusCode};
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, PASSWORD, cast, databases};

use crate::page::Page;
use crate::walk;

/// Every address that can be opened, for an organization of this ID.
fn addresses(id: &str) -> Vec<String> {
    let all = [
        "/",
        "/enroll-now",
        "/associate",
        "/associate?by=id&partner_id=1",
        "/associate/enroll",
        "/directory",
        "/directory?id=1",
        "/directory/{id}",
        "/privacy",
        "/accessibility",
        "/contact",
        "/sign-in",
        "/sign-in?again=yes",
        "/sign-in/passkey",
        "/sign-in/passkey/answer",
        "/sign-in/with/acme",
        "/sign-in/with/acme/back?code=x&state=y",
        "/register",
        "/register/sent",
        "/register/none",
        "/recover",
        "/recover/sent",
        "/recover/none",
        "/account",
        "/account/password",
        "/account/address/none",
        "/account/preferences",
        "/account/ways",
        "/account/passkeys",
        "/account/passkeys/answer",
        "/account/with/acme",
        "/enroll",
        "/enroll/contact",
        "/enroll/contact/found",
        "/enroll/agreement",
        "/enroll/individual-profile",
        "/enroll/organization-profile",
        "/enroll/cancel",
        "/enroll/congratulations/{id}",
        "/organizations",
        "/organizations/{id}",
        "/organizations/{id}/agreement",
        "/nowhere",
        "/assets/none",
        "/?language=de",
    ];
    all.iter().map(|path| path.replace("{id}", id)).collect()
}

/// Every address that takes a form.
const FORMS: [&str; 26] = [
    "/associate/enroll",
    "/sign-in",
    "/sign-in/passkey",
    "/sign-in/passkey/answer",
    "/sign-in/with/acme",
    "/account/ways",
    "/account/passkeys",
    "/account/passkeys/answer",
    "/account/with/acme",
    "/sign-out",
    "/register",
    "/register/none",
    "/recover",
    "/recover/none",
    "/account/password",
    "/account/address",
    "/account/address/none",
    "/account/preferences",
    "/account/sessions",
    "/enroll/contact",
    "/enroll/contact/found",
    "/enroll/agreement",
    "/enroll/individual-profile",
    "/enroll/organization-profile",
    "/enroll/cancel",
    "/nowhere",
];

fn said<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

fn e4_guards(at: &str, headers: &HeaderMap) {
    let policy = said(headers, "content-security-policy");
    for part in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ] {
        assert!(policy.contains(part), "{at}: {part} is not in {policy:?}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{at}: {policy}");
    assert_eq!(said(headers, "x-content-type-options"), "nosniff", "{at}");
    assert_eq!(said(headers, "x-frame-options"), "DENY", "{at}");
    assert_eq!(said(headers, "referrer-policy"), "same-origin", "{at}");
    assert_eq!(said(headers, "cross-origin-opener-policy"), "same-origin", "{at}");
    assert!(said(headers, "permissions-policy").contains("camera=()"), "{at}");
    assert_eq!(said(headers, "x-request-id").len(), 36, "{at}");
    assert!(headers.get("server").is_none(), "{at}");
}

/// Back shows a page with mistakes as it was: the browser keeps it for itself, and nothing else.
fn kept(status: StatusCode) -> &'static str {
    if status == StatusCode::UNPROCESSABLE_ENTITY {
        "private, no-cache"
    } else {
        "no-store"
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_every_answer_carries_the_headers_that_protect_it() {
    let center = Center::on(Database::Sqlite).await;
    let member = center.newcomer("ana@cast.example").await;
    let id = walk::enroll(center.house(), &member, &cast::aalto_and_brandt())
        .await
        .partner_id;
    for visitor in [&member, &center.visitor()] {
        for path in addresses(&id) {
            for method in [Method::GET, Method::HEAD] {
                let answer = visitor.request(method.clone(), &path).send().await.expect("an answer");
                assert!(!answer.status().is_server_error(), "{path}");
                let may_be_kept = said(answer.headers(), "cache-control").starts_with("public");
                let is_public = path.starts_with("/directory") && answer.status() == StatusCode::OK;
                assert!(
                    !may_be_kept || (is_public && answer.headers().get("set-cookie").is_none()),
                    "{path}"
                );
                let is_private = said(answer.headers(), "cache-control") == kept(answer.status());
                assert!(
                    may_be_kept || is_private || said(answer.headers(), "cache-control") == "no-store",
                    "{path}"
                );
                e4_guards(&format!("{method} {path}"), answer.headers());
            }
        }
        for path in FORMS {
            let answer = visitor.post(path, &[]).await;
            e4_guards(&format!("POST {path}"), answer.headers());
            assert_eq!(
                said(answer.headers(), "cache-control"),
                kept(answer.status()),
                "POST {path}"
            );
            e4_guards(
                &format!("POST {path} from elsewhere"),
                foreign(visitor, path, &[], &[]).await.headers(),
            );
        }
    }
}

#[tokio::test]
async fn e4_assets_are_kept_and_pages_name_only_our_own() {
    let center = Center::on(Database::Sqlite).await;
    let visitor = center.visitor();
    let page = walk::open(&visitor, "/").await;
    let named = page.select("link[href], script[src], img[src]");
    let named = named
        .iter()
        .filter_map(|element| element.attr("href").or(element.attr("src")));
    let named: Vec<&str> = named.collect();
    assert!(named.len() >= 3);
    for address in named {
        assert!(address.starts_with("/assets/"), "{address}");
        let asset = visitor.get(address).await;
        assert_eq!(asset.status(), StatusCode::OK, "{address}");
        assert!(said(asset.headers(), "cache-control").contains("immutable"));
        assert_eq!(said(asset.headers(), "x-content-type-options"), "nosniff");
    }
    assert!(
        page.select("[style], style, [onclick], [onsubmit]").is_empty(),
        "the policy allows nothing inline"
    );
}

/// Sends a form as another site's page would.
async fn foreign(visitor: &Visitor, path: &str, headers: &[(&str, &str)], pairs: &[(&str, &str)]) -> reqwest::Response {
    let mut request = visitor
        .request(Method::POST, path)
        .header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    request.body(body).send().await.expect("an answer")
}

/// What browsers say of a form of another site, or leave out.
const FROM_ELSEWHERE: [&[(&str, &str)]; 8] = [
    &[],
    &[("origin", "https://evil.example")],
    &[("origin", "null")],
    &[("origin", "http://localhost")],
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "cross-site"), ("origin", "http://localhost")],
    &[("referer", "http://localhost/enroll/contact")],
];

#[tokio::test(flavor = "multi_thread")]
async fn i1_a_form_from_elsewhere_changes_nothing() {
    for database in databases() {
        let center = Center::on(database).await;
        let member = center.newcomer("ana@cast.example").await;
        member.send("/enroll/contact", &cast::aalto_and_brandt()).await;
        for headers in FROM_ELSEWHERE {
            for path in FORMS {
                let pairs = [
                    ("email", "eve@evil.example"),
                    ("language", "de"),
                    ("session", "others"),
                    ("action", "cancel"),
                ];
                let answer = Page::read(foreign(&member, path, headers, &pairs).await).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} with {headers:?}");
                assert!(
                    answer.is_ours() && answer.headers.get("set-cookie").is_none(),
                    "{path} with {headers:?}"
                );
            }
        }
        assert_eq!(center.count("SELECT count(*) FROM enrollment_drafts").await, 1);
        assert_eq!(
            center.count("SELECT count(*) FROM mailed_links").await,
            1,
            "only the member's own"
        );
        assert_eq!(
            member.get("/account").await.status(),
            StatusCode::OK,
            "nobody was signed out"
        );
        let draft = member.try_draft("/enroll/cancel").await.unwrap().expect("a draft");
        let own = [("sec-fetch-site", "same-origin")];
        let next = foreign(&member, "/enroll/cancel", &own, &[("draft", &draft)]).await;
        assert_eq!(leads_to(&next), "/enroll-now?done=deleted", "our own page may");
    }
}

/// Addresses elsewhere, as people try to smuggle them in.
const ELSEWHERE: [&str; 13] = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    " //evil.example",
    "/\n/evil.example",
    "///evil.example",
    "/.//evil.example/../..",
    "%2F%2Fevil.example",
    "/\u{0}/evil.example",
];

#[tokio::test(flavor = "multi_thread")]
async fn i1_signing_in_leads_nowhere_but_here() {
    let center = Center::on(Database::Sqlite).await;
    center.newcomer("ana@cast.example").await;
    let base = url::Url::parse(&center.base).expect("an address");
    for return_to in ELSEWHERE {
        let visitor = center.visitor();
        let pairs = [
            ("email", "ana@cast.example"),
            ("password", PASSWORD),
            ("return_to", return_to),
        ];
        let to = leads_to(&visitor.post("/sign-in", &pairs).await);
        let landed = base.join(&to).expect("an address");
        assert_eq!(landed.origin(), base.origin(), "{return_to:?} led to {to}");
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("return_to", return_to)
            .finish();
        let to = leads_to(&visitor.get(&format!("/sign-in?{query}")).await);
        assert_eq!(
            base.join(&to).expect("an address").origin(),
            base.origin(),
            "{return_to:?} led to {to}"
        );
    }
    for path in [
        "//evil.example?language=de",
        "//evil.example/%2e%2e?language=de",
        "/\\evil.example?language=de",
    ] {
        let to = leads_to(&center.visitor().get(path).await);
        assert_eq!(
            base.join(&to).expect("an address").origin(),
            base.origin(),
            "{path} led to {to}"
        );
    }
}

#[tokio::test]
async fn i1_cookies_are_for_the_server_alone() {
    let center = Center::configured(Database::Sqlite, &[("server.public_url", "https://partners.example")]).await;
    let visitor = center.visitor();
    let chosen = visitor.get("/?language=ja").await;
    let cookie = said(chosen.headers(), "set-cookie").to_owned();
    for part in [
        "language=ja",
        "HttpOnly",
        "SameSite=Lax",
        "Secure",
        "Path=/",
        "Max-Age=31536000",
    ] {
        assert!(cookie.contains(part), "{part} is not in {cookie}");
    }
    let post = async |path: &str, body: &'static str| {
        let request = visitor
            .request(Method::POST, path)
            .header(ORIGIN, "https://partners.example");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        request.body(body).send().await.expect("an answer")
    };
    post("/register", "email=ana%40cast.example").await;
    let path = center.link("ana@cast.example", "/register/").await;
    let registered = post(&path, "password=stepped+gable+over+still+water").await;
    // The browser is given a second cookie, in any order.
    let cookies = registered.headers().get_all("set-cookie").iter();
    let cookie = cookies
        .filter_map(|cookie| cookie.to_str().ok())
        .find(|cookie| cookie.starts_with("__Host-session="))
        .expect("a session");
    for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(part), "{part} is not in {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    let ended = post("/sign-out", "").await;
    assert!(said(ended.headers(), "set-cookie").contains("Max-Age=0"));
}
