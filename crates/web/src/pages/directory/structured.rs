//! What stands on a public page, as linked data in the words of schema.org (rule D2).

use membership::address::Part;
use serde_json::{Value, json};
use workflows::directory::{ListedLocation, Listing};

use super::listing::{level_of, location_path, path, shown_name, steps, told};
use crate::visit::Visit;

/// Describes an organization, those of its locations that are shown, and the way to its page.
pub fn of_listing(visit: &Visit, listing: &Listing, shown: &[&ListedLocation]) -> String {
    let locations: Vec<Value> = shown.iter().map(|location| branch(visit, listing, location)).collect();
    let mut graph = vec![organization(visit, listing), trail(visit, listing, None)];
    graph.extend(locations);
    json!({ "@context": "https://schema.org", "@graph": graph }).to_string()
}

/// Describes a location, the organization whose branch it is, and the way to its page.
pub fn of_location(visit: &Visit, listing: &Listing, location: &ListedLocation) -> String {
    let graph = [
        branch(visit, listing, location),
        organization(visit, listing),
        trail(visit, listing, Some(location)),
    ];
    json!({ "@context": "https://schema.org", "@graph": graph }).to_string()
}

fn organization(visit: &Visit, listing: &Listing) -> Value {
    let links = &visit.center.house.links;
    let own = links.to(&path(&listing.partner_id));
    let description = listing
        .locations
        .first()
        .and_then(|location| told(visit.language, location));
    let mut described = json!({
        "@type": "Organization",
        "@id": format!("{own}#organization"),
        "name": shown_name(listing),
        "legalName": listing.legal_name,
        "url": own,
        "sameAs": [listing.web_address],
        "identifier": listing.partner_id.as_str(),
        "memberOf": {
            "@type": "ProgramMembership",
            "programName": visit.voice().say("program-name"),
            "membershipNumber": listing.partner_id.as_str(),
            "hostingOrganization": { "@type": "Organization", "name": visit.center.house.program.vendor.legal_name },
        },
        "hasCertification": {
            "@type": "Certification",
            "name": level_of(visit, listing).1,
            "certificationIdentification": listing.partner_id.as_str(),
            "issuedBy": { "@type": "Organization", "name": visit.center.house.program.vendor.legal_name },
            "validFrom": listing.level_since.to_string(),
        },
    });
    if let (Some((_, body)), Some(fields)) = (description, described.as_object_mut()) {
        fields.insert("description".to_owned(), json!(body));
    }
    described
}

fn branch(visit: &Visit, listing: &Listing, location: &ListedLocation) -> Value {
    let links = &visit.center.house.links;
    let own = links.to(&location_path(&listing.partner_id, location.id, &location.name));
    let mut described = json!({
        "@type": "LocalBusiness",
        "@id": format!("{own}#location"),
        "name": format!("{}, {}", shown_name(listing), location.name),
        "url": own,
        "parentOrganization": { "@id": format!("{}#organization", links.to(&path(&listing.partner_id))) },
        "address": address(location),
    });
    if let (Some(telephone), Some(fields)) = (&location.telephone, described.as_object_mut()) {
        fields.insert("telephone".to_owned(), json!(telephone));
    }
    described
}

fn address(location: &ListedLocation) -> Value {
    let address = &location.address;
    let street: Vec<&str> = [Part::Street, Part::Street2, Part::DependentLocality]
        .into_iter()
        .map(|part| address.part(part))
        .filter(|text| !text.is_empty())
        .collect();
    let mut parts = json!({
        "@type": "PostalAddress",
        "addressCountry": address.country().code(),
        "addressLocality": address.city(),
        "streetAddress": street.join(", "),
    });
    for (name, part) in [("addressRegion", Part::Area), ("postalCode", Part::PostalCode)] {
        if let Some(parts) = parts.as_object_mut().filter(|_| !address.part(part).is_empty()) {
            parts.insert(name.to_owned(), json!(address.part(part)));
        }
    }
    parts
}

fn trail(visit: &Visit, listing: &Listing, location: Option<&ListedLocation>) -> Value {
    let links = &visit.center.house.links;
    let mut above = steps(visit, listing);
    above.push((shown_name(listing).to_owned(), path(&listing.partner_id)));
    above.extend(location.map(|location| {
        (
            location.name.clone(),
            location_path(&listing.partner_id, location.id, &location.name),
        )
    }));
    let item = |(place, (name, path)): (usize, &(String, String))| json!({ "@type": "ListItem", "position": place + 1, "name": name, "item": links.to(path) });
    json!({ "@type": "BreadcrumbList", "itemListElement": above.iter().enumerate().map(item).collect::<Vec<_>>() })
}
