//! Agreements as they were signed, word for word, however the program is edited afterwards (rules E8, P3).

use membership::program::{Agreement, EditionId};
use membership::terms::{Digest, Instant, Language};

use crate::insert::insert;
use crate::time::moment;
use crate::{Conn, StoreFailure, Tx};

/// A text that somebody signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementText {
    /// The digest of its body.
    pub digest: Digest,
    /// The language that it is in.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// The text, in Markdown.
    pub body: String,
}

/// Keeps a text; a second time changes nothing.
///
/// # Errors
/// The database failed.
pub async fn keep(tx: &mut Tx, edition: &EditionId, agreement: &Agreement, now: Instant) -> Result<(), StoreFailure> {
    insert!(tx, or ignore agreement_texts {
        digest: agreement.digest.hex().to_owned(),
        edition: edition.0.clone(),
        language: agreement.language.tag(),
        title: agreement.title.clone(),
        body: agreement.text.clone(),
        kept_at: moment(now),
    })
    .await?;
    Ok(())
}

/// Finds the text of a digest.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut impl Conn, digest: &Digest) -> Result<Option<AgreementText>, StoreFailure> {
    let row: Option<(String, String, String)> = conn
        .sql("SELECT language, title, body FROM agreement_texts WHERE digest = $1")
        .bind(digest.hex().to_owned())
        .optional()
        .await?;
    row.map(|(language, title, body)| {
        let language = Language::from_tag(&language).ok_or(StoreFailure::Unreadable(language))?;
        Ok(AgreementText {
            digest: digest.clone(),
            language,
            title,
            body,
        })
    })
    .transpose()
}
