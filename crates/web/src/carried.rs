//! A form whose session ended while it was typed: the sign-in page carries it, so that nothing is lost (rule E6).

use membership::enrollment::Step;
use membership::terms::{AccountId, PartnerId};
use workflows::sign_in::Session;
use workflows::{Failure, enrollment};

use crate::forms::Posted;
use crate::pages;
use crate::pages::association::REQUEST;
use crate::reply::Fault;
use crate::visit::Visit;

/// Returns the session of who sent a form, or carries the form through the sign-in page.
pub fn signed_in<'v>(visit: &'v Visit, posted: &Posted) -> Result<&'v Session, Fault> {
    let ended = || Fault::SessionEnded(Carried::from(visit, posted));
    visit.session.as_ref().ok_or_else(ended)
}

/// A form on its way through the sign-in page.
#[derive(Debug, Clone)]
pub struct Carried {
    /// The page that it belongs to.
    pub path: String,
    /// What was typed, as it was sent.
    pub body: String,
}

impl Carried {
    /// Takes up the form of a page.
    pub fn from(visit: &Visit, posted: &Posted) -> Self {
        Self {
            path: visit.path.split('?').next().unwrap_or_default().to_owned(),
            body: posted.encoded(),
        }
    }

    /// Finds the form that the sign-in page sent along.
    pub fn in_form(posted: &Posted) -> Option<Self> {
        let carried = Self {
            path: posted.one("carried_path").into(),
            body: posted.one("carried_body").into(),
        };
        Some(carried).filter(|carried| !carried.path.is_empty())
    }

    /// The page with what was typed, where there is no draft that keeps it: its form is filled in and nothing is sent.
    fn filled_in(&self, posted: &Posted) -> Option<String> {
        let fields: &[&str] = match self.path.strip_prefix("/organizations/") {
            None if self.path == REQUEST => &["organization", "email", "first_name", "last_name"],
            None => return None,
            Some(rest) => match rest.split_once('/') {
                Some((id, "people/invite")) if PartnerId::parse(id).is_some() => &["emails", "location"],
                Some((id, "domains")) if PartnerId::parse(id).is_some() => &["domain"],
                _ => return None,
            },
        };
        let typed = fields.iter().map(|field| (field, posted.one(field)));
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(typed.filter(|(_, typed)| !typed.is_empty()))
            .finish();
        Some(format!("{}?{query}", self.path))
    }

    /// Keeps what was typed in the draft of who has signed in. Where it was typed for another draft, theirs stays as it is, and
    /// this says where they are told.
    pub async fn keep(&self, visit: &Visit, account: AccountId) -> Result<Option<String>, Fault> {
        let posted = Posted::parse(self.body.as_bytes());
        let Some(step) = self.path.strip_prefix("/enroll/").and_then(Step::from_word) else {
            return Ok(self.filled_in(&posted));
        };
        let house = &visit.center.house;
        let typed = pages::enrollment::typed(house, account, step, &posted).await?;
        match enrollment::keep(house, pages::enrollment::form(account, step, &posted), typed).await {
            // Somebody else signed in, whose draft is not that far: theirs stays as it is.
            Ok(()) | Err(Failure::NotYet(_)) => Ok(None),
            Err(Failure::Missing) => pages::enrollment::strayed(visit, account, step).await.map(Some),
            Err(failure) => Err(failure.into()),
        }
    }
}
