//! What a customer who is asked about a project reads of who asks (rule Q4).

use membership::terms::{Country, OrganizationId, PartnerId};

use crate::{Conn, StoreFailure};

/// The organization that asks.
#[derive(Debug, Clone)]
pub struct Asking {
    /// Its Partner Program ID.
    pub partner_id: PartnerId,
    /// The name that customers see.
    pub shown_name: String,
    /// The country of its headquarters, whose service center answers.
    pub country: Country,
    /// The edition that its latest term was signed under, …
    pub edition: String,
    /// … and the level of that term.
    pub level: String,
}

/// Reads who asks.
///
/// # Errors
/// The database failed.
pub async fn asking(conn: &mut impl Conn, organization: OrganizationId) -> Result<Option<Asking>, StoreFailure> {
    let row: Option<(String, String, String, String, String)> = conn
        .sql(
            "SELECT o.partner_id, coalesce(o.doing_business_as, o.legal_name), o.country, t.edition, t.level
             FROM organizations o JOIN terms t ON t.organization_id = o.id
             WHERE o.id = $1 ORDER BY t.starts_on DESC LIMIT 1",
        )
        .bind(organization.uuid())
        .optional()
        .await?;
    row.map(|(partner_id, shown_name, country, edition, level)| {
        Ok(Asking {
            partner_id: PartnerId::kept(partner_id),
            shown_name,
            country: Country::parse(&country).ok_or(StoreFailure::Unreadable(country))?,
            edition,
            level,
        })
    })
    .transpose()
}
