//! The agreement that a member signs, in each language (rule E8).

use super::sheet::Mistakes;
use crate::terms::{Digest, Language};

/// The agreement in one language, as it is shown and signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The language.
    pub language: Language,
    /// The first heading.
    pub title: String,
    /// The whole text, in Markdown.
    pub text: String,
    /// The digest of the text, kept with a signature.
    pub digest: Digest,
}

pub(super) fn read(language: Language, file: &str, text: &str, mistakes: &Mistakes) -> Option<Agreement> {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let Some(title) = first.and_then(|line| line.strip_prefix("# ")) else {
        let hint = Some("the first line is `# ` and the title".to_owned());
        mistakes.note(file, Some(0..text.len().min(1)), "the agreement has no title", hint);
        return None;
    };
    Some(Agreement {
        language,
        title: title.trim().to_owned(),
        text: text.to_owned(),
        digest: Digest::of(text),
    })
}
