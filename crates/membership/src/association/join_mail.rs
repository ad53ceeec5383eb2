//! The one kind of mail that can be switched off: that somebody joined, who needs no answer (rule X2).

/// Whether an administrator wants a mail whenever somebody joins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JoinMail {
    /// It is written, as to everybody who never chose.
    Wanted,
    /// It is not written.
    Unwanted,
}

impl JoinMail {
    /// Returns the word under which the store keeps it, and that the form sends.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Wanted => "wanted",
            Self::Unwanted => "unwanted",
        }
    }

    /// Finds the choice of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Wanted, Self::Unwanted]
            .into_iter()
            .find(|choice| choice.word() == word)
    }
}
