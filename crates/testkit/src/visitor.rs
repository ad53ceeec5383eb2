//! A browser without pictures: keeps cookies, sends forms as our own pages do, reads mails from the folder.

use std::path::{Path, PathBuf};
use std::time::Duration;

use gateways::identity::ready_for_tls;
use membership::terms::Typed;
use reqwest::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, LOCATION, ORIGIN};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response};

use crate::world::PASSWORD;

/// Someone at a browser.
#[derive(Clone)]
pub struct Visitor {
    client: Client,
    base: String,
    language: String,
}

impl Visitor {
    /// Opens a browser that has been nowhere. `base` is the center's address.
    pub fn new(base: &str) -> Self {
        ready_for_tls();
        let client = Client::builder()
            .cookie_store(true)
            .redirect(Policy::none())
            .build()
            .unwrap();
        Self {
            client,
            base: base.trim_end_matches('/').to_owned(),
            language: "en".to_owned(),
        }
    }

    /// Prefers a language, as browsers say it.
    #[must_use]
    pub fn preferring(mut self, language: &str) -> Self {
        language.clone_into(&mut self.language);
        self
    }

    /// Begins a request of any kind, which says nothing of where it comes from.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client
            .request(method, format!("{}{path}", self.base))
            .header(ACCEPT_LANGUAGE, &self.language)
    }

    /// Sends a body as a form of our own page would be sent, whatever is in it.
    pub async fn post_body(&self, path: &str, body: impl Into<reqwest::Body>) -> Response {
        let request = self.request(Method::POST, path).header(ORIGIN, &self.base);
        request
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body)
            .send()
            .await
            .unwrap()
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Response {
        self.try_get(path).await.unwrap()
    }

    /// Opens a page; the center may be gone.
    pub async fn try_get(&self, path: &str) -> reqwest::Result<Response> {
        let request = || self.request(Method::GET, path).send();
        match request().await {
            // The center closes the connection of a form that is too large. Who asks on it meanwhile asks again, as browsers do.
            Err(error) if error.is_request() => request().await,
            answer => answer,
        }
    }

    /// Opens a page and returns its text.
    pub async fn page(&self, path: &str) -> String {
        self.get(path).await.text().await.unwrap()
    }

    /// Sends a form from our own page.
    pub async fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Response {
        self.post_typed(path, pairs.iter().copied()).await
    }

    /// Sends a form from our own page. One of the wizard belongs to the draft that it shows, where it names no other.
    pub async fn post_typed<'a>(&self, path: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Response {
        let pairs: Vec<(&str, &str)> = pairs.into_iter().collect();
        let names_one = !path.starts_with("/enroll/") || pairs.iter().any(|(name, _)| *name == "draft");
        let draft = match names_one {
            true => None,
            false => self.try_draft(path).await.unwrap(),
        };
        let shown = draft.iter().map(|draft| ("draft", draft.as_str()));
        self.try_post(path, pairs.into_iter().chain(shown)).await.unwrap()
    }

    /// Opens a page of the wizard and returns the draft that its form belongs to; the center may be gone.
    pub async fn try_draft(&self, path: &str) -> reqwest::Result<Option<String>> {
        let page = self.try_get(path).await?.text().await?;
        let (_, rest) = page.split_once("name=\"draft\" value=\"").unwrap_or_default();
        Ok(rest.split_once('"').map(|(draft, _)| draft.to_owned()))
    }

    /// Sends a form; the center may be gone.
    pub async fn try_post<'a>(
        &self,
        path: &str,
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> reqwest::Result<Response> {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        let request = self
            .client
            .post(format!("{}{path}", self.base))
            .header(ORIGIN, &self.base);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        request.header(ACCEPT_LANGUAGE, &self.language).body(body).send().await
    }

    /// Sends what was typed on a page of the wizard.
    pub async fn send(&self, path: &str, typed: &Typed) -> Response {
        self.post_typed(path, typed.pairs()).await
    }

    /// Registers by the link that is mailed into `folder`, and is signed in.
    pub async fn register(&self, email: &str, folder: &Path) {
        let sent = self.post("/register", &[("email", email)]).await;
        assert_eq!(leads_to(&sent), "/register/sent");
        let path = mailed_path(folder, email, "/register/").await;
        let done = self.post(&path, &[("password", PASSWORD)]).await;
        assert!(done.status().is_redirection(), "{:?}", done.text().await);
    }
}

/// Returns where an answer leads.
pub fn leads_to(response: &Response) -> String {
    response
        .headers()
        .get(LOCATION)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned()
}

/// Waits for a mail to `email` and returns the path of its link below `prefix`.
pub async fn mailed_path(folder: &Path, email: &str, prefix: &str) -> String {
    for _ in 0..200 {
        if let Some(path) = newest_path(folder, email, prefix) {
            return path;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no mail with {prefix} came for {email} into {}", folder.display())
}

fn newest_path(folder: &Path, email: &str, prefix: &str) -> Option<String> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files
        .into_iter()
        .rev()
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .filter(|text| text.contains(email))
        .find_map(|text| path_in(&text, prefix))
}

fn path_in(text: &str, prefix: &str) -> Option<String> {
    let start = text.find(prefix)?;
    let rest = &text[start..];
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    Some(rest[..end].to_owned())
}
