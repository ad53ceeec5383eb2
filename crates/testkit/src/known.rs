//! Organizations that somebody told us of.

use membership::enrollment::KnownOrganization;
use membership::names;
use membership::terms::{Country, KnownOrganizationId, Typed, WebAddress};
use store::records::known_organizations::{self, Told};
use workflows::House;

/// Makes one of the fields of a contact page.
pub fn of(house: &House, contact: &Typed) -> KnownOrganization {
    let optional = |field: &str| Some(contact.one(field).to_owned()).filter(|entry| !entry.is_empty());
    KnownOrganization {
        id: KnownOrganizationId::from_uuid(house.key()),
        legal_name: contact.one("legal_name").to_owned(),
        doing_business_as: optional("doing_business_as"),
        country: Country::parse(contact.one("country")).unwrap(),
        city: contact.one("city").to_owned(),
        area: optional("area"),
        domain: WebAddress::parse(contact.one("web_address")).and_then(|address| address.domain().map(str::to_owned)),
        entries: contact.clone(),
        enrolled_as: None,
    }
}

/// Tells the center of organizations.
pub async fn tell(house: &House, told: &[KnownOrganization]) {
    let mut tx = house.db.begin().await.unwrap();
    for known in told {
        let names = [Some(known.legal_name.as_str()), known.doing_business_as.as_deref()];
        let names = names.into_iter().flatten();
        let mut grams: Vec<String> = names.flat_map(|name| names::grams(&names::key(name))).collect();
        grams.sort();
        grams.dedup();
        let key = known.id.to_string();
        let by = Told {
            source: "register",
            source_key: &key,
            told_at: house.now(),
        };
        known_organizations::insert(&mut tx, known, by, grams).await.unwrap();
    }
    tx.commit().await.unwrap();
}
