//! What search engines are told to read: the pages of the members, in ten languages (rule D2).

use std::fmt::Write as _;

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use membership::terms::Language;
use workflows::directory;

use super::listing::{location_path, path};
use crate::Center;
use crate::look::in_language;
use crate::reply::Fault;

/// The letters and figures that an ID begins with: a sitemap for each, so that none grows beyond what engines take.
const BEGINNINGS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// From how many members on there is a sitemap for the first two.
const MANY: u64 = 5_000;
/// Comes after every letter of an ID.
const END: char = '~';

/// Says what engines may read, and where the list is.
pub async fn robots(State(center): State<Center>) -> Response {
    let closed = [
        "/account",
        "/associate",
        "/enroll/",
        "/organizations",
        "/recover",
        "/register",
        "/sign-in",
        "/sign-out",
    ];
    let mut text = "User-agent: *\n".to_owned();
    for path in closed {
        text.push_str("Disallow: ");
        text.push_str(path);
        text.push('\n');
    }
    text.push_str(&format!("\nSitemap: {}\n", center.house.links.to("/sitemap.xml")));
    answer("text/plain; charset=utf-8", text)
}

/// Lists the sitemaps.
pub async fn index(State(center): State<Center>) -> Result<Response, Fault> {
    let all = directory::count(&center.house)?;
    let firsts = BEGINNINGS.chars().map(String::from);
    let beginnings: Vec<String> = if all < MANY {
        firsts.collect()
    } else {
        firsts
            .flat_map(|first| BEGINNINGS.chars().map(move |second| format!("{first}{second}")))
            .collect()
    };
    let mut text = head("sitemapindex", "");
    for beginning in beginnings {
        let address = center.house.links.to(&format!("/sitemap/{beginning}.xml"));
        text.push_str(&format!("<sitemap><loc>{address}</loc></sitemap>\n"));
    }
    text.push_str("</sitemapindex>\n");
    Ok(answer("application/xml", text))
}

/// Lists the pages of the members whose ID begins so.
pub async fn part(State(center): State<Center>, Path(name): Path<String>) -> Result<Response, Fault> {
    let beginning = name.strip_suffix(".xml").unwrap_or_default();
    let is_one = (1..=2).contains(&beginning.len()) && beginning.chars().all(|sign| BEGINNINGS.contains(sign));
    if !is_one {
        return Err(Fault::NotFound);
    }
    let listed = directory::listed(&center.house, (beginning, &format!("{beginning}{END}"))).await?;
    let mut text = head("urlset", " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
    let mut last = None;
    for (id, location, name) in &listed {
        if last != Some(id) {
            add(&mut text, &center, &path(id));
            last = Some(id);
        }
        add(&mut text, &center, &location_path(id, *location, name));
    }
    text.push_str("</urlset>\n");
    Ok(answer("application/xml", text))
}

fn head(root: &str, more: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{more}>\n"
    )
}

/// Paths are encoded, so that nothing in them means anything in XML.
fn add(text: &mut String, center: &Center, path: &str) {
    let links = &center.house.links;
    text.push_str("<url><loc>");
    text.push_str(&links.to(path));
    text.push_str("</loc>");
    let alternates = Language::ALL.map(|language| (language.tag(), in_language(path, language)));
    for (tag, path) in alternates.into_iter().chain([("x-default", path.to_owned())]) {
        let address = links.to(&path);
        // A string takes any text.
        let _ = write!(
            text,
            "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>"
        );
    }
    text.push_str("</url>\n");
}

fn answer(kind: &'static str, text: String) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=3600")], text).into_response()
}
