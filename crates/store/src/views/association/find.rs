//! What *Find My Organization* reads: enrolled and merely known organizations, and no person or address of theirs (rule A2).

use membership::address::{Address, Part};
use membership::association::{Candidate, Place};
use membership::enrollment::Known;
use membership::terms::{Country, KnownOrganizationId, OrganizationId, PartnerId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::{Conn, Sql, StoreFailure};

/// How many organizations with similar names are weighed at most, of the enrolled and of the known.
const CANDIDATES: i64 = 80;
/// From here on the names that have a piece are not counted any further: it tells little.
const COMMON: i64 = 400;
/// How many entries of the index a search reads. The rarest pieces are read first, and a few in any case.
const ENTRIES: i64 = 4_000;
const PIECES_IN_ANY_CASE: usize = 4;

type EnrolledRow = (String, String, Option<String>, String, Json<Address>);

fn enrolled(row: EnrolledRow) -> Result<Candidate, StoreFailure> {
    let (partner_id, legal_name, doing_business_as, country, Json(address)) = row;
    Ok(Candidate {
        place: Place::Enrolled(PartnerId::kept(partner_id)),
        legal_name,
        doing_business_as,
        country: Country::parse(&country).ok_or(StoreFailure::Unreadable(country))?,
        city: address.city().to_owned(),
        area: Some(address.part(Part::Area).to_owned()).filter(|area| !area.is_empty()),
    })
}

type KnownRow = (Uuid, String, Option<String>, String, String, Option<String>);

fn known(row: KnownRow) -> Result<Candidate, StoreFailure> {
    let (id, legal_name, doing_business_as, country, city, area) = row;
    Ok(Candidate {
        place: Place::NonEnrolled(KnownOrganizationId::from_uuid(id)),
        legal_name,
        doing_business_as,
        country: Country::parse(&country).ok_or(StoreFailure::Unreadable(country))?,
        city,
        area,
    })
}

/// Finds the enrolled organization with a Partner Program ID.
///
/// # Errors
/// The database failed.
pub async fn by_partner_id(conn: &mut impl Conn, partner_id: &PartnerId) -> Result<Option<Candidate>, StoreFailure> {
    conn.sql(
        "SELECT o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address FROM organizations o
         JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL WHERE o.partner_id = $1",
    )
    .bind(partner_id.as_str().to_owned())
    .optional()
    .await?
    .map(enrolled)
    .transpose()
}

/// Finds the organizations of a domain: who claimed it by the web address, who proved it, who is known to have it.
///
/// # Errors
/// The database failed.
pub async fn by_domain(conn: &mut impl Conn, domain: &str) -> Result<Vec<Candidate>, StoreFailure> {
    let of_it: Vec<EnrolledRow> = conn
        .sql(
            "SELECT o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address FROM
             (SELECT organization_id FROM organization_claims WHERE kind = 'domain' AND claim = $1
              UNION SELECT organization_id FROM organization_domains
              WHERE domain = $1 AND proved_at IS NOT NULL AND ended_at IS NULL) g
             JOIN organizations o ON o.id = g.organization_id
             JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL ORDER BY o.id LIMIT $2",
        )
        .bind(domain.to_owned())
        .bind(CANDIDATES)
        .all()
        .await?;
    let known_of_it: Vec<KnownRow> = conn
        .sql(
            "SELECT id, legal_name, doing_business_as, country, city, area FROM known_organizations
             WHERE domain = $1 AND enrolled_as IS NULL ORDER BY id LIMIT $2",
        )
        .bind(domain.to_owned())
        .bind(CANDIDATES)
        .all()
        .await?;
    let of_it = of_it.into_iter().map(enrolled);
    of_it.chain(known_of_it.into_iter().map(known)).collect()
}

/// Finds the enrolled organization that holds a name in a country: however common its pieces are, it is found.
///
/// # Errors
/// The database failed.
pub async fn of_name(conn: &mut impl Conn, country: Country, key: &str) -> Result<Option<Candidate>, StoreFailure> {
    conn.sql(
        "SELECT o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address FROM organization_claims c
         JOIN organizations o ON o.id = c.organization_id
         JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL WHERE c.kind = 'name' AND c.claim = $1",
    )
    .bind(format!("{}:{key}", country.code()))
    .optional()
    .await?
    .map(enrolled)
    .transpose()
}

/// Finds organizations of a country whose names share most with these pieces.
///
/// # Errors
/// The database failed.
pub async fn alike(
    conn: &mut impl Conn,
    country: Country,
    pieces: Vec<String>,
) -> Result<Vec<Candidate>, StoreFailure> {
    let held = held(conn, country, pieces).await?;
    let among_enrolled = rarest(held.iter().map(|(piece, enrolled, _)| (piece, *enrolled)));
    let among_known = rarest(held.iter().map(|(piece, _, known)| (piece, *known)));
    let mut candidates = Vec::new();
    if !among_enrolled.is_empty() {
        candidates = enrolled_alike(conn, country, among_enrolled).await?;
    }
    if !among_known.is_empty() {
        candidates.extend(known_alike(conn, country, among_known).await?);
    }
    Ok(candidates)
}

/// Counts how many enrolled and how many known organizations of a country have each piece, as far as it matters.
async fn held(
    conn: &mut impl Conn,
    country: Country,
    pieces: Vec<String>,
) -> Result<Vec<(String, i64, i64)>, StoreFailure> {
    const HELD: Sql = Sql::per(
        "SELECT j.value, (SELECT count(*) FROM (SELECT 1 FROM organization_name_grams n
          WHERE n.country = $1 AND n.gram = j.value LIMIT $3)), (SELECT count(*) FROM (SELECT 1 FROM known_organization_name_grams n
          WHERE n.country = $1 AND n.gram = j.value LIMIT $3)) FROM json_each($2) j",
        "SELECT j.value, (SELECT count(*) FROM (SELECT 1 FROM organization_name_grams n
          WHERE n.country = $1 AND n.gram = j.value LIMIT $3) e), (SELECT count(*) FROM (SELECT 1 FROM known_organization_name_grams n
          WHERE n.country = $1 AND n.gram = j.value LIMIT $3) k) FROM jsonb_array_elements_text($2) AS j(value)",
    );
    conn.sql(HELD)
        .bind(country.code())
        .bind(Json(pieces))
        .bind(COMMON)
        .all()
        .await
}

/// Chooses the pieces that few names have. Those that every other name has would cost most and tell least.
fn rarest<'p>(held: impl Iterator<Item = (&'p String, i64)>) -> Vec<String> {
    let mut held: Vec<(i64, &String)> = held
        .filter(|(_, names)| *names > 0)
        .map(|(piece, names)| (names, piece))
        .collect();
    held.sort();
    let mut entries = 0;
    let chosen = held.into_iter().enumerate().take_while(|(place, (names, _))| {
        entries += names;
        *place < PIECES_IN_ANY_CASE || entries <= ENTRIES
    });
    chosen.map(|(_, (_, piece))| piece.clone()).collect()
}

async fn enrolled_alike(
    conn: &mut impl Conn,
    country: Country,
    pieces: Vec<String>,
) -> Result<Vec<Candidate>, StoreFailure> {
    const ALIKE: Sql = Sql::per(
        "SELECT o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address FROM
         (SELECT organization_id, count(*) AS shared FROM organization_name_grams
          WHERE country = $1 AND gram IN (SELECT value FROM json_each($2))
          GROUP BY organization_id ORDER BY shared DESC, organization_id LIMIT $3) g
         JOIN organizations o ON o.id = g.organization_id
         JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL",
        "SELECT o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address FROM
         (SELECT organization_id, count(*) AS shared FROM organization_name_grams
          WHERE country = $1 AND gram = ANY (ARRAY(SELECT jsonb_array_elements_text($2)))
          GROUP BY organization_id ORDER BY shared DESC, organization_id LIMIT $3) g
         JOIN organizations o ON o.id = g.organization_id
         JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL",
    );
    let rows: Vec<EnrolledRow> = conn
        .sql(ALIKE)
        .bind(country.code())
        .bind(Json(pieces))
        .bind(CANDIDATES)
        .all()
        .await?;
    rows.into_iter().map(enrolled).collect()
}

async fn known_alike(
    conn: &mut impl Conn,
    country: Country,
    pieces: Vec<String>,
) -> Result<Vec<Candidate>, StoreFailure> {
    const ALIKE: Sql = Sql::per(
        "SELECT k.id, k.legal_name, k.doing_business_as, k.country, k.city, k.area FROM
         (SELECT known_organization_id, count(*) AS shared FROM known_organization_name_grams
          WHERE country = $1 AND gram IN (SELECT value FROM json_each($2))
          GROUP BY known_organization_id ORDER BY shared DESC, known_organization_id LIMIT $3) g
         JOIN known_organizations k ON k.id = g.known_organization_id WHERE k.enrolled_as IS NULL",
        "SELECT k.id, k.legal_name, k.doing_business_as, k.country, k.city, k.area FROM
         (SELECT known_organization_id, count(*) AS shared FROM known_organization_name_grams
          WHERE country = $1 AND gram = ANY (ARRAY(SELECT jsonb_array_elements_text($2)))
          GROUP BY known_organization_id ORDER BY shared DESC, known_organization_id LIMIT $3) g
         JOIN known_organizations k ON k.id = g.known_organization_id WHERE k.enrolled_as IS NULL",
    );
    let rows: Vec<KnownRow> = conn
        .sql(ALIKE)
        .bind(country.code())
        .bind(Json(pieces))
        .bind(CANDIDATES)
        .all()
        .await?;
    rows.into_iter().map(known).collect()
}

/// Finds what somebody has made of an organization that we knew of, for who began with the same (rule E13).
///
/// # Errors
/// The database failed.
pub async fn enrolled_from(conn: &mut impl Conn, known: KnownOrganizationId) -> Result<Option<Known>, StoreFailure> {
    type Row = (Uuid, String, String, Option<String>, String, Json<Address>);
    let row: Option<Row> = conn
        .sql(
            "SELECT o.id, o.partner_id, o.legal_name, o.doing_business_as, l.country, l.address FROM known_organizations k
             JOIN organizations o ON o.id = k.enrolled_as
             JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL WHERE k.id = $1",
        )
        .bind(known.uuid())
        .optional()
        .await?;
    let made = |(id, partner_id, legal_name, doing_business_as, country, Json(address)): Row| {
        Ok(Known {
            id: OrganizationId::from_uuid(id),
            partner_id: PartnerId::kept(partner_id),
            legal_name,
            doing_business_as,
            country: Country::parse(&country).ok_or(StoreFailure::Unreadable(country))?,
            city: address.city().to_owned(),
        })
    };
    row.map(made).transpose()
}
