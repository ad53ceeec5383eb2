//! Somebody before a form who sends everything that nobody types, and looks at what comes back.

use membership::terms::Typed;
use reqwest::StatusCode;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};

use crate::mutations::{Mutation, Pairs, mutations, too_large, with};
use crate::page::{Form, Page};
use crate::walk;

/// Somebody before a form.
pub struct Crawler {
    pub visitor: Visitor,
    /// What the form is filled in with.
    pub filled: Typed,
    /// Required fields that stay empty, so that the form always comes again with everything that was typed.
    pub empty: Vec<&'static str>,
    /// Whether what was typed and then went on is shown when the page is opened again.
    pub is_draft: bool,
}

impl Crawler {
    pub async fn newcomer(center: &Center, email: &str) -> Self {
        Self::at(center.newcomer(email).await)
    }

    pub fn at(visitor: Visitor) -> Self {
        Self {
            visitor,
            filled: Typed::default(),
            empty: Vec::new(),
            is_draft: false,
        }
    }

    /// The page's form as it is sent when nothing is done to it.
    pub fn base(&self, form: &Form) -> Pairs {
        let mut pairs = form.pairs();
        for (name, value) in self.filled.pairs() {
            pairs = with(&pairs, name, value);
        }
        pairs.retain(|(name, _)| !self.empty.contains(&name.as_str()));
        pairs
    }

    /// Sends every mutation of the form at `path`; the page is opened anew before each by `reopen`, which may lead elsewhere.
    pub async fn crawl(&self, path: &str, action: &str, reopen: impl AsyncFn(&str) -> String) -> usize {
        let page = walk::open(&self.visitor, path).await;
        let form = page
            .form(action)
            .unwrap_or_else(|| panic!("{path} has no form for {action}: {}", page.text));
        let all = mutations(&form, &self.base(&form));
        let count = all.len();
        for mutation in all {
            let path = reopen(path).await;
            self.send(&path, action, &form, &mutation).await;
        }
        let answer = Page::read(self.visitor.post_body(action, too_large()).await).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        assert!(answer.is_ours(), "{path}: {}", answer.text);
        count
    }

    pub async fn send(&self, path: &str, action: &str, form: &Form, mutation: &Mutation) {
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
            // A form that names no draft, or another one, replaces nothing: there is nothing of it to come back.
            if self.is_draft && !to.ends_with("?stray=yes") {
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
pub fn soundness(at: &str, answer: &Page) {
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
pub fn comes_again(at: &str, answer: &Page, form: &Form, typed: Option<&Pairs>) {
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
                    value == expected,
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
    value
        .replace('\0', "\u{FFFD}")
        .replace("\r\n", "\n")
        .replace('\r', "\n")
}

pub async fn as_it_is(path: &str) -> String {
    path.to_owned()
}
