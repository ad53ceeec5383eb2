//! Why the index did not answer.

/// What can go wrong with the index. None of it loses anything: the index is made again from the database.
#[derive(Debug, thiserror::Error)]
pub enum SearchFailure {
    /// The index is damaged, or of another version.
    #[error("the index cannot be used: {0}")]
    Unusable(String),
    /// The folder cannot be written or read.
    #[error(transparent)]
    Folder(#[from] std::io::Error),
}

impl From<tantivy::TantivyError> for SearchFailure {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Unusable(error.to_string())
    }
}
