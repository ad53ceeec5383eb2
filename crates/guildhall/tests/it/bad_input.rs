//! Every form takes everything: never a 5xx, never a lost entry, never unescaped (rule E4).

use membership::enrollment::Step;
use membership::terms::Typed;
use reqwest::StatusCode;
use reqwest::header::ORIGIN;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, PASSWORD, cast, databases};

use crate::mutations::{Mutation, Pairs, mutations, too_large, with};
use crate::page::{Form, Page};
use crate::walk;

/// The most of one field that a draft keeps, and so the most that a page has to have still.
const MOST_KEPT: usize = 40_000;

/// Somebody before a form.
struct Crawler {
    visitor: Visitor,
    /// What the form is filled in with.
    filled: Typed,
    /// Required fields that stay empty, so that the form always comes again with everything that was typed.
    empty: Vec<&'static str>,
    /// Whether what was typed and then went on is shown when the page is opened again.
    is_draft: bool,
}

impl Crawler {
    async fn newcomer(center: &Center, email: &str) -> Self {
        Self::at(center.newcomer(email).await)
    }

    fn at(visitor: Visitor) -> Self {
        Self {
            visitor,
            filled: Typed::default(),
            empty: Vec::new(),
            is_draft: false,
        }
    }

    /// The page's form as it is sent when nothing is done to it.
    fn base(&self, form: &Form) -> Pairs {
        let mut pairs = form.pairs();
        for (name, value) in self.filled.pairs() {
            pairs = with(&pairs, name, value);
        }
        pairs.retain(|(name, _)| !self.empty.contains(&name.as_str()));
        pairs
    }

    /// Sends every mutation of the form at `path`; the page is opened anew before each by `reopen`, which may lead elsewhere.
    async fn crawl(&self, path: &str, action: &str, reopen: impl AsyncFn(&str) -> String) -> usize {
        let page = walk::open(&self.visitor, path).await;
        let form = page
            .form(action)
            .unwrap_or_else(|| panic!("{path} has no form for {action}: {}", page.text));
        let all = mutations(&form, &self.base(&form));
        let count = all.len();
        for mutation in all {
            let path = reopen(path).await;
            let action = if action.contains('/') && path.ends_with(action) {
                path.clone()
            } else {
                action.to_owned()
            };
            self.send(&path, &action, &form, &mutation).await;
        }
        let answer = Page::read(self.visitor.post_body(action, too_large()).await).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        assert!(answer.is_ours(), "{path}: {}", answer.text);
        count
    }

    async fn send(&self, path: &str, action: &str, form: &Form, mutation: &Mutation) {
        let at = format!("{action} with {}", mutation.what);
        let response = self.visitor.post_body(action, mutation.body.clone()).await;
        let to = leads_to(&response);
        let answer = Page::read(response).await;
        soundness(&at, &answer);
        if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
            comes_again(&at, &answer, form, mutation.typed.as_ref());
        } else if answer.status.is_redirection() {
            assert!(to.starts_with('/') && !to.starts_with("//"), "{at} leads to {to:?}");
            let next = walk::open(&self.visitor, &to).await;
            soundness(&format!("{at}, then {to}"), &next);
            if self.is_draft {
                let page = walk::open(&self.visitor, path).await;
                soundness(&format!("{at}, then back"), &page);
                if let Some(shown) = page.form(action) {
                    nothing_is_lost(&at, &shown, form, mutation.typed.as_ref());
                }
            }
        }
    }
}

/// What holds for every answer, whatever was asked.
fn soundness(at: &str, answer: &Page) {
    let status = answer.status;
    assert!(!status.is_server_error(), "{at}: {status}");
    assert!(
        status.is_redirection() || answer.is_ours(),
        "{at}: {status} is not a page of ours: {}",
        answer.text
    );
    for raw in ["<svg onload", "\"'><script", "<script>", "</textarea><svg", "<b>second"] {
        assert!(!answer.text.contains(raw), "{at}: {raw} came back unescaped");
    }
    let scripts = answer.select("script").len();
    assert!(
        scripts <= 1 && answer.select("[onload]").is_empty(),
        "{at}: {scripts} scripts"
    );
    assert!(
        !answer
            .headers
            .get_all("set-cookie")
            .iter()
            .any(|cookie| cookie.as_bytes().starts_with(b"a=b")),
        "{at}"
    );
}

/// A page that comes again names every mistake, and has everything that was typed.
fn comes_again(at: &str, answer: &Page, form: &Form, typed: Option<&Pairs>) {
    assert!(
        answer.text_of("title").starts_with("Error:"),
        "{at}: {}",
        answer.text_of("title")
    );
    assert_eq!(answer.select(".problems h2").len(), 1, "{at}: no summary");
    let links = answer.select(".problems a");
    assert!(!links.is_empty(), "{at}: an empty summary");
    for link in links {
        let target = link
            .attr("href")
            .and_then(|href| href.strip_prefix('#'))
            .expect("a link to a field");
        let is_there = answer
            .select("[id]")
            .iter()
            .any(|element| element.attr("id") == Some(target));
        assert!(is_there, "{at}: the summary leads to {target}, which is not there");
    }
    let again = answer
        .form(&form.action)
        .unwrap_or_else(|| panic!("{at}: the form is gone"));
    nothing_is_lost(at, &again, form, typed);
}

fn nothing_is_lost(at: &str, shown: &Form, form: &Form, typed: Option<&Pairs>) {
    for field in typed.into_iter().flat_map(|_| &form.fields) {
        let sent: Vec<&str> = typed
            .into_iter()
            .flatten()
            .filter(|(name, _)| *name == field.name)
            .map(|(_, v)| v.as_str())
            .collect();
        let Some(now) = shown.field(&field.name) else { continue };
        match now.kind.as_str() {
            "text" | "textarea" => {
                let expected = as_shown(sent.first().copied().unwrap_or_default());
                let value = now.values.first().map(String::as_str).unwrap_or_default();
                assert!(
                    is_same(&expected, value),
                    "{at}: {} has {value:?} and not {expected:?}",
                    field.name
                );
            }
            "radio" | "checkbox" => {
                let offered = sent
                    .iter()
                    .filter(|value| now.options.iter().any(|option| option == *value));
                let first = if now.kind == "radio" { 1 } else { usize::MAX };
                for value in offered
                    .take(first)
                    .filter(|value| now.kind == "checkbox" || sent.first() == Some(value))
                {
                    assert!(
                        now.values.iter().any(|kept| kept == value),
                        "{at}: {} lost {value}",
                        field.name
                    );
                }
            }
            _ => {}
        }
    }
}

/// A value as HTML can say it: no NUL, and one kind of line end.
fn as_shown(value: &str) -> String {
    let cut = &value[..value.floor_char_boundary(MOST_KEPT)];
    cut.replace('\0', "\u{FFFD}").replace("\r\n", "\n").replace('\r', "\n")
}

fn is_same(expected: &str, value: &str) -> bool {
    value == expected || value.get(..MOST_KEPT).is_some_and(|begin| begin == expected)
}

async fn as_it_is(path: &str) -> String {
    path.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_forms_of_strangers_take_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::at(center.visitor());
        crawler.filled = cast::typed(&[("email", "ana@cast.example"), ("password", "nobody's password")]);
        for action in ["/sign-in", "/register", "/recover"] {
            crawler.crawl(action, action, as_it_is).await;
        }
        crawler
            .crawl("/sign-in?return_to=%2Fenroll%2Fcontact", "/sign-in", as_it_is)
            .await;
        crawler
            .crawl("/register?return_to=%2Fenroll%2Fcontact", "/register", as_it_is)
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_lookup_of_the_directory_takes_everything() {
    let center = Center::on(Database::Sqlite).await;
    let visitor = center.visitor();
    let page = walk::open(&visitor, "/directory?id=").await;
    let form = page.form("/directory").expect("a form");
    for mutation in mutations(&form, &form.pairs()) {
        let at = format!("/directory with {}", mutation.what);
        let query: String = mutation
            .body
            .iter()
            .map(|byte| match byte {
                b'!'..=b'~' if !b"\"<>#{}|\\^`".contains(byte) => char::from(*byte).to_string(),
                other => format!("%{other:02x}"),
            })
            .collect();
        if query.len() > 20_000 {
            continue;
        }
        let answer = walk::open(&visitor, &format!("/directory?{query}")).await;
        soundness(&at, &answer);
        if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
            let trimmed = mutation.typed.map(|pairs| {
                pairs
                    .into_iter()
                    .map(|(name, value)| (name, value.trim().to_owned()))
                    .collect()
            });
            comes_again(&at, &answer, &form, trimmed.as_ref());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_mailed_links_take_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        center.newcomer("forgetful@cast.example").await;
        for (word, email) in [("register", "ana@cast.example"), ("recover", "forgetful@cast.example")] {
            let visitor = center.visitor();
            visitor.post(&format!("/{word}"), &[("email", email)]).await;
            let path = center.link(email, &format!("/{word}/")).await;
            let crawler = Crawler::at(visitor);
            let form = walk::open(&crawler.visitor, &path).await.form(&path).expect("a form");
            // What would be a good password ends the link: it is left out here, and told elsewhere.
            let all = mutations(&form, &crawler.base(&form));
            let weak = |mutation: &Mutation| {
                !mutation
                    .typed
                    .iter()
                    .flatten()
                    .any(|(name, value)| name == "password" && (8..=200).contains(&value.chars().count()))
            };
            for mutation in all.iter().filter(|mutation| weak(mutation) && mutation.typed.is_some()) {
                crawler.send(&path, &path, &form, mutation).await;
            }
            for odd in [
                "%00",
                "%ff%fe",
                "..%2f..",
                "a%0d%0aSet-Cookie:%20a=b",
                &"x".repeat(5_000),
                "%F0%9F%98%80",
            ] {
                let path = format!("/{word}/{odd}");
                soundness(&path, &walk::open(&crawler.visitor, &path).await);
                soundness(
                    &path,
                    &Page::read(crawler.visitor.post(&path, &[("password", PASSWORD)]).await).await,
                );
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_forms_of_the_account_take_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        crawler.filled = cast::typed(&[("address_email", "new@cast.example"), ("session", "others")]);
        for action in ["/account/password", "/account/address"] {
            crawler.crawl("/account", action, as_it_is).await;
        }
        let second = center.visitor();
        second
            .post("/sign-in", &[("email", "ana@cast.example"), ("password", PASSWORD)])
            .await;
        for id in [
            "",
            "x",
            "0",
            "-1",
            "00000000-0000-0000-0000-000000000000",
            "' OR 1=1",
            "\0",
            "others\0",
        ] {
            let answer = Page::read(crawler.visitor.post("/account/sessions", &[("session", id)]).await).await;
            soundness(&format!("/account/sessions with {id:?}"), &answer);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_contact_page_takes_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        crawler.filled = cast::aalto_and_brandt();
        crawler.is_draft = true;
        let path = "/enroll/contact";
        assert!(crawler.crawl(path, path, as_it_is).await > 200);
        crawler.empty = vec!["telephone", "web_address"];
        crawler.crawl(path, path, as_it_is).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_agreement_takes_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        walk::to_agreement(&crawler.visitor, &cast::aalto_and_brandt()).await;
        crawler.is_draft = true;
        crawler.filled = cast::signature("");
        let path = "/enroll/agreement";
        let digest = walk::open(&crawler.visitor, path)
            .await
            .value("agreement")
            .expect("a digest");
        crawler.filled.set("agreement", digest);
        crawler.crawl(path, path, as_it_is).await;
        crawler.empty = vec!["decision", "job_title"];
        crawler.crawl(path, path, as_it_is).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_individual_profile_takes_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        walk::to_agreement(&crawler.visitor, &cast::aalto_and_brandt()).await;
        walk::to_individual(&crawler.visitor).await;
        let path = "/enroll/individual-profile";
        let edition = center.house().program.edition_on(center.house().today());
        crawler.filled = cast::answers(&edition.questionnaires.individual);
        crawler.is_draft = true;
        crawler.crawl(path, path, as_it_is).await;
        crawler.empty = vec!["business_email", "phone"];
        crawler.crawl(path, path, as_it_is).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_the_organization_profile_takes_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let mut crawler = Crawler::newcomer(&center, "ana@cast.example").await;
        let draft = walk::to_finish(&center, &crawler.visitor, &cast::aalto_and_brandt()).await;
        let path = "/enroll/organization-profile";
        crawler.filled = walk::last_page(center.house(), &draft);
        crawler.is_draft = true;
        // With two of them empty nothing is ever enrolled, whatever is done to the others.
        crawler.empty = vec!["business_type", "employees"];
        crawler.crawl(path, path, as_it_is).await;
        assert_eq!(center.count("SELECT count(*) FROM organizations").await, 0);
        assert_eq!(center.count("SELECT count(*) FROM enrollment_drafts").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_cancel_and_what_was_found_take_everything() {
    for database in databases() {
        let center = Center::on(database).await;
        let first = center.newcomer("first@cast.example").await;
        walk::enroll(center.house(), &first, &cast::aalto_and_brandt()).await;
        let crawler = Crawler::newcomer(&center, "second@cast.example").await;
        for path in ["/enroll/cancel", "/enroll/contact/found"] {
            let begin = async |path: &str| {
                crawler
                    .visitor
                    .post(&format!("/enroll/{}", Step::Contact.word()), &[])
                    .await;
                crawler.visitor.send("/enroll/contact", &cast::aalto_and_brandt()).await;
                path.to_owned()
            };
            begin(path).await;
            crawler.crawl(path, path, begin).await;
        }
        assert_eq!(center.count("SELECT count(*) FROM organizations").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e4_addresses_with_odd_queries_and_paths_are_answered_by_our_pages() {
    let center = Center::on(Database::Sqlite).await;
    let member = center.newcomer("ana@cast.example").await;
    let id = walk::enroll(center.house(), &member, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let queries = [
        "return_to=a&return_to=b",
        "declined=%ff&declined=1",
        "id=1&id=2",
        "done=<svg+onload=alert(1)>&done",
        "language=xx&language=de&language",
        "%",
        "&&=&",
        "language=%00",
    ];
    let paths = [
        "/",
        "/sign-in",
        "/register",
        "/recover",
        "/account",
        "/enroll",
        "/enroll/cancel",
        "/directory",
    ];
    for path in paths {
        for query in queries {
            let at = format!("{path}?{query}");
            for visitor in [&member, &center.visitor()] {
                soundness(&at, &walk::open(visitor, &at).await);
            }
        }
    }
    for part in [
        "%ff",
        "%00",
        "%2e%2e%2f",
        "x%0d%0ay",
        "<svg%20onload=alert(1)>",
        &"9".repeat(4_000),
        &id.to_lowercase(),
    ] {
        for path in [
            "/directory",
            "/organizations",
            "/enroll/congratulations",
            "/assets",
            "/account/address",
            "/enroll",
            "",
        ] {
            let at = format!("{path}/{part}");
            soundness(&at, &walk::open(&member, &at).await);
            let posted = member
                .request(reqwest::Method::POST, &at)
                .header(ORIGIN, &center.base)
                .send()
                .await;
            soundness(&format!("POST {at}"), &Page::read(posted.expect("an answer")).await);
        }
    }
}
