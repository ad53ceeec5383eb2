//! What a form sent: pairs, in their order. Nothing in it is trusted.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use membership::terms::{Language, Typed};

use crate::Center;
use crate::reply::Fault;

/// The pairs of a form.
#[derive(Debug, Clone, Default)]
pub struct Posted(Vec<(String, String)>);

impl FromRequest<Center> for Posted {
    type Rejection = Fault;

    async fn from_request(request: Request, center: &Center) -> Result<Self, Fault> {
        let body = Bytes::from_request(request, center)
            .await
            .map_err(|_| Fault::TooLarge)?;
        Ok(Self::parse(&body))
    }
}

impl Posted {
    /// Reads the pairs of an urlencoded body. Bytes that are no text become replacement characters.
    pub fn parse(body: &[u8]) -> Self {
        Self(url::form_urlencoded::parse(body).into_owned().collect())
    }

    /// Returns the first value of a field, or nothing typed.
    pub fn one(&self, field: &str) -> &str {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map_or("", |(_, value)| value)
    }

    /// Tells whether a button of this name and value was pressed.
    pub fn pressed(&self, name: &str, value: &str) -> bool {
        self.0
            .iter()
            .any(|(pair_name, pair_value)| pair_name == name && pair_value == value)
    }

    /// Returns the language whose button was pressed instead of the form's own (rule X2).
    pub fn language(&self) -> Option<Language> {
        Language::from_tag(self.one("language"))
    }

    /// Lists every value of a field.
    pub fn all<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(name, _)| name == field)
            .map(|(_, value)| value.as_str())
    }

    /// Takes the entries of a form's own fields.
    pub fn typed(&self, is_field: impl Fn(&str) -> bool) -> Typed {
        Typed::from_pairs(
            self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())),
            is_field,
        )
    }

    /// Lists the pairs in their order.
    pub fn pairs(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter()
    }

    /// Writes the pairs as a body again, so that a page can carry them.
    pub fn encoded(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&self.0)
            .finish()
    }
}
