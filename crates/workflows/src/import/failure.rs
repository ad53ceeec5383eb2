//! Why a file was not imported.

use membership::import::RowMistake;

use super::MOST_TOLD;
use crate::Failure;
use store::StoreFailure;

/// Why a file was not imported: nothing of it is kept.
#[derive(Debug, thiserror::Error)]
pub enum ImportFailure {
    /// There are mistakes in it.
    #[error("{count} mistakes")]
    Mistakes {
        /// The first of them, at most [`MOST_TOLD`].
        first: Vec<RowMistake>,
        /// How many there are.
        count: usize,
    },
    /// It cannot be read.
    #[error("the file cannot be read: {0}")]
    File(#[from] std::io::Error),
    /// It cannot be kept.
    #[error(transparent)]
    Act(#[from] Failure),
}

impl From<StoreFailure> for ImportFailure {
    fn from(failure: StoreFailure) -> Self {
        Self::Act(failure.into())
    }
}

impl From<Vec<RowMistake>> for ImportFailure {
    fn from(mut mistakes: Vec<RowMistake>) -> Self {
        let count = mistakes.len();
        mistakes.truncate(MOST_TOLD);
        Self::Mistakes { first: mistakes, count }
    }
}
