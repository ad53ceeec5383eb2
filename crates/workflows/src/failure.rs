//! Why an act was not carried out.

use gateways::identity::IdentityFailure;
use membership::enrollment::Step;
use membership::refusal::Refusal;
use store::StoreFailure;

/// What an act answers when it did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// What was entered is missing or wrong; everything at once.
    #[error("refused: {0:?}")]
    Refused(Vec<Refusal>),
    /// There is no such thing, or none that the asker may see: the two look the same.
    #[error("missing")]
    Missing,
    /// Another page of the wizard comes first (rule E3).
    #[error("{0:?} comes first")]
    NotYet(Step),
    /// An outside provider does not answer, or not as it should.
    #[error("the provider cannot be asked: {0}")]
    Unreachable(String),
    /// The directory's index failed; it is made anew.
    #[error(transparent)]
    Search(#[from] search::SearchFailure),
    /// The database failed; nothing of the act is certain.
    #[error(transparent)]
    Store(#[from] StoreFailure),
    /// Something that the program's check excludes has happened.
    #[error("broken: {0}")]
    Broken(String),
}

impl From<IdentityFailure> for Failure {
    fn from(failure: IdentityFailure) -> Self {
        match failure {
            IdentityFailure::Unreachable(why) => Self::Unreachable(why),
            IdentityFailure::Refused(why) => {
                tracing::info!(why, "nobody was recognized");
                Self::Missing
            }
        }
    }
}

impl From<tokio::task::JoinError> for Failure {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Broken(error.to_string())
    }
}
