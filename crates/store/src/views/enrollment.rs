//! What enrolling reads: organizations that may be the one that someone is about to enroll (rule E13).

use membership::address::Address;
use membership::enrollment::{Claim, ClaimKind, Known};
use membership::terms::{Country, OrganizationId, PartnerId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::{Conn, Sql, StoreFailure};

/// How many similar names are weighed at most.
const CANDIDATES: i64 = 40;

type KnownRow = (Uuid, String, String, Option<String>, String, Json<Address>);

fn known(row: KnownRow) -> Result<Known, StoreFailure> {
    let (id, partner_id, legal_name, doing_business_as, country, Json(address)) = row;
    Ok(Known {
        id: OrganizationId::from_uuid(id),
        partner_id: PartnerId::kept(partner_id),
        legal_name,
        doing_business_as,
        country: Country::parse(&country).ok_or(StoreFailure::Unreadable(country))?,
        city: address.city().to_owned(),
    })
}

/// Finds the organization that holds a claim.
///
/// # Errors
/// The database failed.
pub async fn holder(conn: &mut impl Conn, claim: &Claim) -> Result<Option<(ClaimKind, Known)>, StoreFailure> {
    let row = conn
        .sql(
            "SELECT o.id, o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address
             FROM organization_claims c JOIN organizations o ON o.id = c.organization_id
             JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL
             WHERE c.kind = $1 AND c.claim = $2",
        )
        .bind(claim.kind.word())
        .bind(claim.value.clone())
        .optional()
        .await?;
    Ok(row.map(known).transpose()?.map(|known| (claim.kind, known)))
}

/// Finds the organizations of a country whose names share most pieces with `grams`, the likest first.
///
/// # Errors
/// The database failed.
pub async fn alike(conn: &mut impl Conn, country: Country, grams: Vec<String>) -> Result<Vec<Known>, StoreFailure> {
    const ALIKE: Sql = Sql::per(
        "SELECT o.id, o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address FROM
         (SELECT organization_id, count(*) AS shared FROM organization_name_grams
          WHERE country = $1 AND gram IN (SELECT value FROM json_each($2))
          GROUP BY organization_id ORDER BY shared DESC, organization_id LIMIT $3) g
         JOIN organizations o ON o.id = g.organization_id
         JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL ORDER BY g.shared DESC, o.id",
        "SELECT o.id, o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address FROM
         (SELECT organization_id, count(*) AS shared FROM organization_name_grams
          WHERE country = $1 AND gram = ANY (ARRAY(SELECT jsonb_array_elements_text($2)))
          GROUP BY organization_id ORDER BY shared DESC, organization_id LIMIT $3) g
         JOIN organizations o ON o.id = g.organization_id
         JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL ORDER BY g.shared DESC, o.id",
    );
    let rows: Vec<KnownRow> = conn
        .sql(ALIKE)
        .bind(country.code())
        .bind(Json(grams))
        .bind(CANDIDATES)
        .all()
        .await?;
    rows.into_iter().map(known).collect()
}
