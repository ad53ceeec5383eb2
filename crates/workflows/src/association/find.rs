//! *Find My Organization* among enrolled and merely known organizations (rule A2). Guide: step 4.

use membership::association::{Because, Candidate, Found, NameSearch, Search, ranked};
use store::{Conn, views};

use crate::{Failure, House};

/// Searches. The likeliest comes first, and each says why it was found.
///
/// # Errors
/// The database failed.
pub async fn find(house: &House, search: &Search) -> Result<Vec<Found>, Failure> {
    let mut reader = house.db.read().await?;
    Ok(match search {
        Search::Name(search) => ranked(search, candidates(&mut reader, search).await?),
        Search::Domain(domain) => {
            let found = views::association::find::by_domain(&mut reader, domain).await?;
            found.into_iter().map(because(Because::Domain)).collect()
        }
        Search::PartnerId(id) => {
            let found = views::association::find::by_partner_id(&mut reader, id).await?;
            found.into_iter().map(because(Because::PartnerId)).collect()
        }
    })
}

async fn candidates(conn: &mut impl Conn, search: &NameSearch) -> Result<Vec<Candidate>, Failure> {
    let mut candidates = Vec::new();
    for key in search.keys() {
        candidates.extend(views::association::find::of_name(conn, search.country(), &key).await?);
    }
    candidates.extend(views::association::find::alike(conn, search.country(), search.pieces()).await?);
    Ok(candidates)
}

fn because(because: Because) -> impl Fn(Candidate) -> Found {
    move |candidate| Found {
        candidate,
        because: vec![because],
    }
}
