//! A page as a test reads it: its status, its forms, its problems.

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Response, StatusCode};
use scraper::{ElementRef, Html, Selector};

/// An answer, read to its end.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    html: Html,
}

/// A form of a page, with what it sends as it stands.
#[derive(Debug, Clone)]
pub struct Form {
    pub action: String,
    pub method: String,
    pub fields: Vec<Entry>,
}

/// A field of a form. Radio buttons and check boxes of one name are one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    /// `text`, `password`, `hidden`, `textarea`, `select`, `radio` or `checkbox`; whatever takes a line is `text`.
    pub kind: String,
    /// What is filled in, or chosen.
    pub values: Vec<String>,
    pub options: Vec<String>,
    pub required: bool,
}

impl Page {
    pub async fn read(response: Response) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response.bytes().await.expect("a whole answer");
        let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        Self {
            status,
            headers,
            html: Html::parse_document(&text),
            text,
        }
    }

    pub fn select(&self, css: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&Selector::parse(css).expect("a selector")).collect()
    }

    pub fn root(&self) -> ElementRef<'_> {
        self.html.root_element()
    }

    /// The text of the first element, its spaces as they are shown.
    pub fn text_of(&self, css: &str) -> String {
        self.select(css)
            .first()
            .map(|element| shown(*element))
            .unwrap_or_default()
    }

    pub fn texts_of(&self, css: &str) -> Vec<String> {
        self.select(css).into_iter().map(shown).collect()
    }

    /// Tells whether it is a page of the center, and not a bare answer of some layer.
    pub fn is_ours(&self) -> bool {
        let kind = self
            .headers
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        kind && self.select("main#main h1").len() == 1 && self.headers.contains_key("content-security-policy")
    }

    /// What the list of problems says.
    pub fn problems(&self) -> Vec<String> {
        self.texts_of(".problems li")
    }

    /// The form that is sent to `action`.
    pub fn form(&self, action: &str) -> Option<Form> {
        let forms = self.select("form");
        let element = forms.into_iter().find(|form| form.attr("action") == Some(action))?;
        let mut fields: Vec<Entry> = Vec::new();
        for control in element.select(&Selector::parse("input, select, textarea").expect("a selector")) {
            let Some(one) = entry(control) else { continue };
            match fields.iter_mut().find(|field| field.name == one.name) {
                Some(field) => {
                    field.values.extend(one.values);
                    field.options.extend(one.options);
                }
                None => fields.push(one),
            }
        }
        let method = element.attr("method").unwrap_or("get").to_owned();
        Some(Form {
            action: action.to_owned(),
            method,
            fields,
        })
    }

    /// What a hidden or typed field holds, in whichever form.
    pub fn value(&self, name: &str) -> Option<String> {
        let field = self.select(&format!("[name='{name}']")).into_iter().find_map(entry)?;
        field.values.first().cloned()
    }
}

impl Form {
    pub fn field(&self, name: &str) -> Option<&Entry> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// What a browser would send.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let pair = |field: &Entry, value: &String| (field.name.clone(), value.clone());
        self.fields
            .iter()
            .flat_map(|field| field.values.iter().map(move |value| pair(field, value)))
            .collect()
    }
}

fn entry(control: ElementRef<'_>) -> Option<Entry> {
    let name = control.attr("name")?.to_owned();
    let (kind, values, options) = match control.value().name() {
        "textarea" => ("textarea", vec![control.text().collect()], Vec::new()),
        "select" => {
            let all = control
                .select(&Selector::parse("option").expect("a selector"))
                .collect::<Vec<_>>();
            let chosen = all
                .iter()
                .find(|option| option.attr("selected").is_some())
                .or(all.first());
            let value = |option: &ElementRef<'_>| option.attr("value").unwrap_or_default().to_owned();
            (
                "select",
                chosen.map(value).into_iter().collect(),
                all.iter().map(value).collect(),
            )
        }
        _ => input(control),
    };
    let required = control.attr("required").is_some();
    Some(Entry {
        name,
        kind: kind.to_owned(),
        values,
        options,
        required,
    })
}

fn input(control: ElementRef<'_>) -> (&'static str, Vec<String>, Vec<String>) {
    let value = control.attr("value").unwrap_or_default().to_owned();
    let chosen = || control.attr("checked").map(|_| value.clone()).into_iter().collect();
    match control.attr("type").unwrap_or("text") {
        "radio" => ("radio", chosen(), vec![value]),
        "checkbox" => ("checkbox", chosen(), vec![value]),
        "hidden" => ("hidden", vec![value], Vec::new()),
        "password" => ("password", vec![value], Vec::new()),
        _ => ("text", vec![value], Vec::new()),
    }
}

fn shown(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
