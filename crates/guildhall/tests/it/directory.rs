//! The public page of a member, as a customer reads it (rules D1, E7).

use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, cast, databases};

use crate::locations;
use crate::page::Page;
use crate::walk;

#[tokio::test]
async fn e7_customers_read_the_doing_business_as_name_first() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let contact = cast::aalto_and_brandt();
    let id = walk::enroll(center.house(), &clerk, &contact).await.partner_id;
    let page = walk::open(&center.visitor(), &format!("/directory/{id}")).await;
    assert_eq!(page.text_of("h1"), contact.one("doing_business_as"));
    assert!(page.text_of("main").contains(contact.one("legal_name")));
}

#[tokio::test]
async fn d1_a_listing_shows_the_headquarters_and_its_description() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let contact = cast::aalto_and_brandt();
    let id = walk::enroll(center.house(), &clerk, &contact).await.partner_id;
    let page = walk::open(&center.visitor(), &format!("/directory/{id}")).await;
    let text = page.text_of("main");
    for part in ["We move warehouses, one at a time.", "Große Elbstraße 145", "Hamburg"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[tokio::test]
async fn d2_search_engines_are_told_what_a_listing_is_and_its_one_address() {
    let page = listing_with(&[]).await;
    let told = |css: &str, name: &str| page.select(css)[0].attr(name).unwrap_or_default().to_owned();
    let contact = cast::aalto_and_brandt();
    assert_eq!(
        told("meta[name=description]", "content"),
        format!(
            "{}, Hamburg, Germany: Registered Member, Meridian Partner Program",
            contact.one("doing_business_as")
        )
    );
    let address = told("link[rel=canonical]", "href");
    assert!(
        address.starts_with("http") && address.contains("/directory/"),
        "{address}"
    );
}

#[tokio::test]
async fn d1_a_description_keeps_its_paragraphs() {
    let page = listing_with(&[("description", "We mend what others built.\r\n\r\nSince 1987.")]).await;
    assert_eq!(
        page.texts_of(".described > p"),
        ["We mend what others built.", "Since 1987."]
    );
}

/// Enrolls with these answers on the last page, and opens the listing.
async fn listing_with(answers: &[(&str, &str)]) -> Page {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let draft = walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
    let mut last = walk::last_page(center.house(), &draft);
    for (question, answer) in answers {
        last.set(question, *answer);
    }
    let to = leads_to(&clerk.send("/enroll/organization-profile", &last).await);
    let id = to.strip_prefix("/enroll/congratulations/").expect("a member");
    walk::open(&center.visitor(), &format!("/directory/{id}")).await
}

#[tokio::test]
async fn d1_a_listing_shows_how_customers_reach_the_member_as_far_as_it_told() {
    let page = listing_with(&[
        ("public_phone", "+49 (0)40 5550 0142"),
        ("public_web_address", "shop.aalto-brandt.example"),
        ("opening_hours", "Mo–Fr <9–17>"),
    ])
    .await;
    let links: Vec<_> = page
        .select(".facts.long a")
        .iter()
        .map(|link| {
            (
                link.attr("href").unwrap_or_default().to_owned(),
                link.attr("rel").map(str::to_owned),
            )
        })
        .collect();
    assert_eq!(
        links,
        [
            ("tel:+494055500142".to_owned(), None),
            (
                "https://shop.aalto-brandt.example/".to_owned(),
                Some("nofollow noopener ugc".to_owned())
            ),
        ]
    );
    let said = page.texts_of(".facts.long dt");
    assert_eq!(said, ["Phone", "Web", "Opening hours"]);
    assert!(page.text_of(".facts.long").contains("Mo–Fr <9–17>"));
    let silent = listing_with(&[("opening_hours", "Mo–Fr")]).await;
    assert_eq!(silent.texts_of(".facts.long dt"), ["Opening hours"]);
}

/// Waits until a member is found by a word of its name.
async fn found(visitor: &Visitor, address: &str, name: &str) -> Page {
    for _ in 0..200 {
        let page = walk::open(visitor, address).await;
        if page.text_of("main").contains(name) {
            return page;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("{name} is not found at {address}");
}

struct Member {
    center: Center,
    id: String,
}

async fn member(database: Database) -> Member {
    let center = Center::on(database).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let id = walk::enroll(center.house(), &clerk, &cast::aalto_and_brandt())
        .await
        .partner_id;
    Member { center, id }
}

#[tokio::test]
async fn d1_a_new_member_is_found_by_words_places_and_choices() {
    for database in databases() {
        let Member { center, .. } = member(database).await;
        let page = found(&center.visitor(), "/directory?q=aalto", "Aalto & Brandt").await;
        assert_eq!(page.text_of("h2"), "1 partner for “aalto”");
        for address in [
            "/directory?near=Hamburg%2C+Germany",
            "/directory?near=Bremen%2C+Deutschland&within=250",
            "/directory?place=DE",
            "/directory?level=registered",
        ] {
            assert!(
                walk::open(&center.visitor(), address)
                    .await
                    .text_of(".cards")
                    .contains("Aalto"),
                "{address}"
            );
        }
    }
}

#[tokio::test]
async fn d1_a_result_names_the_office_for_which_it_was_found() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let id = walk::enroll(center.house(), &clerk, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let home = format!("/organizations/{id}");
    let headquarters = locations::headquarters(&clerk, &home).await;
    locations::open_in_zurich(&clerk, &home, &headquarters, "Zürich").await;
    let visitor = center.visitor();
    found(&visitor, "/directory?place=CH", "Aalto & Brandt").await;
    for (address, office) in [
        ("/directory?", "Hamburg, Germany"),
        ("/directory?place=CH", "Zürich, Switzerland"),
        ("/directory?place=CH%2F%2Fzurich", "Zürich, Switzerland"),
        ("/directory?place=DE", "Hamburg, Germany"),
        ("/directory?near=Winterthur", "Zürich, Switzerland, 20 km"),
    ] {
        let page = walk::open(&visitor, address).await;
        let shown = page.text_of(".cards").replace('\u{a0}', " ");
        assert!(shown.contains(office), "{address}: {shown}");
    }
}

#[tokio::test]
async fn d1_every_search_has_a_title_of_its_own() {
    let Member { center, .. } = member(Database::Sqlite).await;
    let visitor = center.visitor();
    found(&visitor, "/directory?q=aalto", "Aalto & Brandt").await;
    let mut titles = std::collections::BTreeMap::new();
    for (address, title) in [
        ("/directory?", "Find a partner"),
        ("/directory?q=aalto", "1 partner for “aalto”"),
        (
            "/directory?near=Los+Angeles%2C+CA",
            "No partners near Los Angeles, CA, United States",
        ),
        (
            "/directory?near=London%2C+Ontario",
            "No partners near London, Ontario, Canada",
        ),
        ("/directory?near=Hamburg", "1 partner near Hamburg, Germany"),
        (
            "/directory?near=Hamburg&within=10",
            "1 partner near Hamburg, Germany (10\u{a0}km)",
        ),
        ("/directory?place=DE", "1 partner: Germany"),
        ("/directory?place=DE%2F%2Fhamburg", "1 partner: Hamburg, Germany"),
        ("/directory?place=FR", "No partners: France"),
        ("/directory?level=registered", "1 partner: Registered Member"),
        (
            "/directory?q=aalto&place=DE&level=registered",
            "1 partner for “aalto”: Germany, Registered Member",
        ),
        (
            "/directory?place=DE&level=registered&speaks=de&speaks=en&speaks=fr&speaks=it",
            "No partners: Germany, Registered Member, Deutsch, English, 2 more",
        ),
        ("/directory?place=DE&language=ja", "パートナー 1 社（ドイツ）"),
        (
            "/directory?place=DE%2F%2Fhamburg&language=ja",
            "パートナー 1 社（ドイツ、Hamburg）",
        ),
        (
            "/directory?near=%E3%83%89%E3%82%A4%E3%83%84%E3%80%81%E3%83%8F%E3%83%B3%E3%83%96%E3%83%AB%E3%82%AF&language=ja",
            "ドイツ、ハンブルク周辺：パートナー 1 社",
        ),
    ] {
        let page = walk::open(&visitor, address).await;
        let shown = page.text_of("title").replace('\u{a0}', " ");
        assert!(shown.starts_with(&title.replace('\u{a0}', " ")), "{address}: {shown}");
        assert_eq!(titles.insert(shown, address), None, "two searches are called alike");
    }
}

#[tokio::test]
async fn d1_a_form_leads_to_the_one_address_of_its_search() {
    let Member { center, id } = member(Database::Sqlite).await;
    let visitor = center.visitor();
    let sent = visitor.get("/directory?near=&within=50&q=aalto&page=1").await;
    assert_eq!(leads_to(&sent), "/directory?q=aalto");
    let never_offered = visitor
        .get("/directory?service=networking&service=s1&service=s2&level=zzz&speaks=tlh")
        .await;
    assert_eq!(leads_to(&never_offered), "/directory?service=networking");
    found(&visitor, "/directory?q=aalto", "Aalto & Brandt").await;
    let beyond = visitor.get("/directory?q=aalto&page=9").await;
    assert_eq!(leads_to(&beyond), "/directory?q=aalto");
    let typed = visitor.get(&format!("/directory?q={}", id.to_lowercase())).await;
    assert_eq!(
        leads_to(&typed),
        format!("/directory/{id}"),
        "an ID in the field of the words"
    );
    let verified = visitor.get(&format!("/directory?id={id}")).await;
    assert_eq!(leads_to(&verified), format!("/directory/{id}"));
    let lost = walk::open(&visitor, "/directory?near=Atlantis+on+Sea").await;
    assert_eq!(lost.status, reqwest::StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(lost.select("#near[aria-invalid]").len(), 1);
}

#[tokio::test]
async fn d1_where_nothing_is_found_it_says_what_to_leave_out() {
    let Member { center, .. } = member(Database::Sqlite).await;
    let visitor = center.visitor();
    found(&visitor, "/directory?q=aalto", "Aalto & Brandt").await;
    let page = walk::open(&visitor, "/directory?q=aalto&place=FR").await;
    let links: Vec<_> = page
        .select(".instead a")
        .iter()
        .map(|link| link.attr("href").unwrap_or_default().to_owned())
        .collect();
    assert_eq!(links, ["/directory?q=aalto", "/directory"]);
}

#[tokio::test]
async fn d2_a_location_has_a_page_that_outlives_its_name() {
    let Member { center, id } = member(Database::Sqlite).await;
    let visitor = center.visitor();
    let listing = walk::open(&visitor, &format!("/directory/{id}")).await;
    let path = listing.select(".offices a")[0]
        .attr("href")
        .unwrap_or_default()
        .to_owned();
    assert!(path.starts_with(&format!("/directory/{id}/hamburg-")), "{path}");
    let page = walk::open(&visitor, &path).await;
    assert_eq!(page.text_of("h1"), "Aalto & Brandt, Hamburg");
    let key = path.rsplit('-').next().unwrap_or_default();
    let renamed = visitor.get(&format!("/directory/{id}/another-name-{key}")).await;
    assert_eq!(leads_to(&renamed), path);
    assert_eq!(visitor.get(&format!("/directory/{id}/hamburg-0")).await.status(), 404);
}

#[tokio::test]
async fn d2_search_engines_read_what_stands_on_a_page_and_its_address_in_each_language() {
    let Member { center, id } = member(Database::Sqlite).await;
    let visitor = center.visitor();
    let listing = walk::open(&visitor, &format!("/directory/{id}")).await;
    let location = listing.select(".offices a")[0]
        .attr("href")
        .unwrap_or_default()
        .to_owned();
    for path in [format!("/directory/{id}"), location, "/directory".to_owned()] {
        let page = walk::open(&visitor, &path).await;
        let links = page.select("link[rel=alternate]");
        let languages: Vec<_> = links.iter().filter_map(|link| link.attr("hreflang")).collect();
        assert_eq!(languages.len(), 11, "{path}");
        assert!(languages.contains(&"x-default") && languages.contains(&"zh-Hant"));
        let german = format!("{path}?language=de");
        let page = walk::open(&visitor, &german).await;
        assert_eq!(page.select("html")[0].attr("lang"), Some("de"));
        let own = format!("{}{german}", center.base);
        assert_eq!(page.select("link[rel=canonical]")[0].attr("href"), Some(own.as_str()));
        assert_eq!(
            page.select("meta[property='og:url']")[0].attr("content"),
            Some(own.as_str())
        );
    }
    let told = listing.text_of("script[type='application/ld+json']");
    let told: serde_json::Value = serde_json::from_str(&told).expect("linked data");
    let kinds: Vec<_> = told["@graph"]
        .as_array()
        .expect("a graph")
        .iter()
        .map(|thing| thing["@type"].as_str())
        .collect();
    assert_eq!(
        kinds,
        [Some("Organization"), Some("BreadcrumbList"), Some("LocalBusiness")]
    );
    assert_eq!(told["@graph"][2]["parentOrganization"]["@id"], told["@graph"][0]["@id"]);
    let filtered = walk::open(&visitor, "/directory?place=DE").await;
    assert!(
        filtered.select("meta[name=robots]")[0]
            .attr("content")
            .unwrap_or_default()
            .contains("noindex")
    );
}

#[tokio::test]
async fn d2_the_sitemap_names_every_page_of_every_member() {
    let Member { center, id } = member(Database::Sqlite).await;
    let visitor = center.visitor();
    found(&visitor, "/directory?q=aalto", "Aalto & Brandt").await;
    let robots = visitor.get("/robots.txt").await.text().await.expect("a text");
    assert!(robots.contains(&format!("Sitemap: {}/sitemap.xml", center.base)));
    assert!(robots.contains("Disallow: /organizations"));
    let index = visitor.get("/sitemap.xml").await.text().await.expect("a text");
    let part = format!("/sitemap/{}.xml", &id[..1]);
    assert!(index.contains(&part), "{index}");
    let map = visitor.get(&part).await.text().await.expect("a text");
    let addresses: Vec<&str> = map
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next())
        .collect();
    assert_eq!(addresses.len(), 2, "{map}");
    for address in addresses {
        let path = address.strip_prefix(&center.base).expect("ours");
        assert_eq!(visitor.get(path).await.status(), 200, "{path}");
    }
    assert_eq!(visitor.get("/sitemap/I.xml").await.status(), 404);
}

#[tokio::test]
async fn d2_public_pages_may_be_kept_and_private_ones_not() {
    for database in databases() {
        let Member { center, id } = member(database).await;
        let visitor = center.visitor();
        found(&visitor, "/directory?q=aalto", "Aalto & Brandt").await;
        for path in [
            format!("/directory/{id}"),
            "/directory".to_owned(),
            format!("/directory/{id}?language=ja"),
        ] {
            let first = visitor.get(&path).await;
            let said = |answer: &reqwest::Response, name: &str| {
                answer
                    .headers()
                    .get(name)
                    .and_then(|value| value.to_str().ok())
                    .unwrap_or_default()
                    .to_owned()
            };
            assert_eq!(
                said(&first, "cache-control"),
                "public, max-age=0, must-revalidate",
                "{path}"
            );
            let tag = said(&first, "etag");
            let again = visitor
                .request(reqwest::Method::GET, &path)
                .header("if-none-match", &tag)
                .send()
                .await;
            assert_eq!(again.expect("an answer").status(), 304, "{path}");
        }
        let signed_in = center.newcomer("reader@cast.example").await;
        let own = signed_in.get(&format!("/directory/{id}")).await;
        assert_eq!(own.headers()["cache-control"], "no-store");
        assert!(own.text().await.expect("a page").contains("reader@cast.example"));
        let stranger = visitor
            .get(&format!("/directory/{id}"))
            .await
            .text()
            .await
            .expect("a page");
        assert!(
            !stranger.contains('@') || !stranger.contains("reader@"),
            "nobody's page is somebody's"
        );
    }
}

#[tokio::test]
async fn d1_no_public_page_holds_anybodys_address() {
    let Member { center, id } = member(Database::Sqlite).await;
    let visitor = center.visitor();
    let page = found(&visitor, "/directory?q=aalto", "Aalto & Brandt").await;
    drop(page);
    let address = regex::Regex::new(r"[\w.+-]+@[\w-]+\.\w+|mailto:").expect("a pattern");
    let listing = visitor
        .get(&format!("/directory/{id}"))
        .await
        .text()
        .await
        .expect("a page");
    let location = regex::Regex::new(&format!(r#"/directory/{id}/[^"]+"#)).expect("a pattern");
    let location = location.find(&listing).expect("a location").as_str().to_owned();
    for path in [
        format!("/directory/{id}"),
        location,
        "/directory".to_owned(),
        "/directory?q=aalto".to_owned(),
    ] {
        let text = visitor.get(&path).await.text().await.expect("a page");
        assert!(
            !address.is_match(&text.replace("@type", "").replace("@id", "")),
            "{path}"
        );
    }
}
