//! The public page of a location (rule D2).

use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use maud::{Markup, html};
use membership::terms::PartnerId;
use workflows::directory::{self, ListedLocation, Listing};

use super::listing::{KEY, at, description, location_path, path, shown_name, steps, verified};
use super::structured;
use crate::look::{self, About, Frame};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// Shows the page of a location that is listed. It is found by the end of its key: names change.
pub async fn show(visit: Visit, Path((id, slug)): Path<(String, String)>) -> Result<Response, Fault> {
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    let listing = directory::listing(&visit.center.house, &partner_id).await?;
    let key = slug.rsplit('-').next().unwrap_or_default();
    let is_it = |location: &&ListedLocation| location.id.uuid().simple().to_string()[KEY..] == *key;
    let location = listing.locations.iter().find(is_it).ok_or(Fault::NotFound)?;
    let own = location_path(&partner_id, location.id, &location.name);
    let asked = visit.path.split('?').next().unwrap_or_default();
    if asked != own {
        return Ok(see_other(&own));
    }
    Ok(page(&visit, &listing, location, &own).into_response())
}

fn page(visit: &Visit, listing: &Listing, location: &ListedLocation, own: &str) -> Markup {
    let voice = visit.voice();
    let name = shown_name(listing);
    let title = voice.tell(
        "directory-location-title",
        &[("name", name.into()), ("location", location.name.as_str().into())],
    );
    let mut above = steps(visit, listing);
    above.push((name.to_owned(), path(&listing.partner_id)));
    let main = html! {
        (look::path(voice.say("directory-path"), &above))
        (look::heading(&title, None))
        (look::columns(
            html! {
                (look::part(voice.say("directory-what-we-do"), description(visit, location)))
                (look::part(voice.say("directory-address"), html! { div.at { (at(visit, location)) } }))
            },
            verified(visit, listing, std::slice::from_ref(location)),
        ))
    };
    let structured = structured::of_location(visit, listing, location);
    let about = About {
        summary: &super::listing::summary(visit, listing, &title),
        base: &visit.center.house.links.to(""),
        path: own,
        addressed: visit.addressed,
        indexed: true,
        structured: Some(&structured),
    };
    let key = location.id.uuid().simple().to_string();
    // An organization may have two offices of one name.
    let unique = format!("{title} ({} {})", listing.partner_id.grouped(), &key[KEY + 8..]);
    visit.framed(None, None, false, |frame| {
        look::page(
            &Frame {
                about: Some(about),
                ..*frame
            },
            &unique,
            main,
        )
    })
}
