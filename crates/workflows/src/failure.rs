//! Why an act was not carried out.

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
    /// The database failed; nothing of the act is certain.
    #[error(transparent)]
    Store(#[from] StoreFailure),
    /// Something that the program's check excludes has happened.
    #[error("broken: {0}")]
    Broken(String),
}

impl From<tokio::task::JoinError> for Failure {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Broken(error.to_string())
    }
}
