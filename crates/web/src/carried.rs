//! A form whose session ended while it was typed: the sign-in page carries it, so that nothing is lost (rule E6).

use membership::enrollment::Step;
use membership::terms::AccountId;
use workflows::sign_in::Session;
use workflows::{Failure, enrollment};

use crate::forms::Posted;
use crate::pages;
use crate::reply::Fault;
use crate::visit::Visit;

/// Returns the session of who sent a form, or carries the form through the sign-in page. Where no draft keeps it, it comes back
/// naming a language: its page must look at that before it does anything.
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

    /// The page of the wizard that it belongs to, whose draft keeps it.
    fn step(&self) -> Option<Step> {
        self.path.strip_prefix("/enroll/").and_then(Step::from_word)
    }

    /// Whether it must be shown once more, since no draft keeps it.
    pub fn is_kept_nowhere(&self) -> bool {
        self.step().is_none()
    }

    /// Lists what was typed.
    pub fn pairs(&self) -> Posted {
        Posted::parse(self.body.as_bytes())
    }

    /// Keeps what was typed in the draft of who has signed in. Where it was typed for another draft, theirs stays as it is, and
    /// this says where they are told.
    pub async fn keep(&self, visit: &Visit, account: AccountId) -> Result<Option<String>, Fault> {
        let posted = self.pairs();
        let Some(step) = self.step() else { return Ok(None) };
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
