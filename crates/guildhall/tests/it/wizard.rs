//! The wizard page by page, as a browser without scripts gets it (rules E1 to E6, E11).

use reqwest::StatusCode;
use scraper::ElementRef;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, PASSWORD, cast};

use crate::page::Page;
use crate::walk;

const PAGES: [&str; 4] = [
    "/enroll/contact",
    "/enroll/agreement",
    "/enroll/individual-profile",
    "/enroll/organization-profile",
];

/// Where one is led once everything that was entered is deleted.
const GONE: &str = "/enroll-now?done=deleted";

fn hrefs<'p>(page: &'p Page, css: &str) -> Vec<&'p str> {
    page.select(css).iter().filter_map(|link| link.attr("href")).collect()
}

/// Where the link of this label leads.
fn link<'p>(page: &'p Page, label: &str) -> Option<&'p str> {
    let is_it = |link: &&ElementRef<'_>| link.text().collect::<String>().trim() == label;
    page.select("main a")
        .iter()
        .find(is_it)
        .and_then(|link| link.attr("href"))
}

#[tokio::test]
async fn e1_becoming_a_member_leads_to_the_choice_of_enrolling_or_associating() {
    let center = Center::on(Database::Sqlite).await;
    let visitor = center.visitor();
    let front = walk::open(&visitor, "/").await;
    assert_eq!(link(&front, "Become a member now"), Some("/enroll-now"));
    let choice = walk::open(&visitor, "/enroll-now").await;
    assert_eq!(link(&choice, "Enroll my Organization"), Some("/enroll"));
    assert_eq!(link(&choice, "Associate as an Individual"), Some("/associate"));
}

#[tokio::test]
async fn e2_a_page_explains_the_four_steps_and_begins_at_the_first() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let page = walk::open(&clerk, "/enroll").await;
    assert_eq!(
        page.texts_of("main ol li strong"),
        [
            "Organization contact information",
            "Agreement",
            "Individual profile",
            "Organization profile"
        ]
    );
    assert_eq!(link(&page, "Begin Enrollment"), Some(PAGES[0]));
}

#[tokio::test]
async fn e3_a_typed_address_leads_to_the_page_that_comes_first() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let skips = async |reached: usize| {
        for page in &PAGES[reached + 1..] {
            assert_eq!(leads_to(&clerk.get(page).await), PAGES[reached], "{page}");
        }
    };
    for page in &PAGES[1..] {
        assert_eq!(leads_to(&clerk.get(page).await), "/enroll", "{page}");
    }
    clerk.post(PAGES[0], &[("legal_name", "Aalto")]).await;
    skips(0).await;
    walk::to_agreement(&clerk, &cast::aalto_and_brandt()).await;
    skips(1).await;
    walk::to_individual(&clerk).await;
    skips(2).await;
}

#[tokio::test]
async fn e3_the_progress_bar_has_four_steps_and_a_finished_one_leads_back() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
    for (place, path) in PAGES.iter().enumerate() {
        let page = walk::open(&clerk, path).await;
        let steps = page.select("nav.progress li");
        assert_eq!(steps.len(), 4, "{path}");
        let now = steps.iter().position(|step| step.attr("aria-current") == Some("step"));
        assert_eq!(now, Some(place), "{path}");
        let back: Vec<&str> = hrefs(&page, "nav.progress li.done a");
        let finished: Vec<&str> = PAGES[..3].iter().copied().filter(|other| other != path).collect();
        assert_eq!(back, finished, "{path}");
    }
}

#[tokio::test]
async fn e4_an_empty_page_has_every_mistake_beside_its_field_and_at_the_top() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let page = Page::read(clerk.post(PAGES[0], &[("country", "DE")]).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong: Vec<&str> = page
        .select("[aria-invalid=true]")
        .iter()
        .filter_map(|field| field.attr("id"))
        .collect();
    assert!(wrong.contains(&"legal_name") && wrong.len() > 5, "{wrong:?}");
    for field in &wrong {
        assert_ne!(page.text_of(&format!("#{field}-problem")), "", "{field}");
    }
    let mut listed: Vec<String> = wrong.iter().map(|field| format!("#{field}")).collect();
    let mut links = hrefs(&page, ".problems li a");
    listed.sort();
    links.sort_unstable();
    assert_eq!(links, listed);
}

#[tokio::test]
async fn e4_each_wrong_share_is_listed_by_its_own_name() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let draft = walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
    let mut last = walk::last_page(center.house(), &draft);
    last.set("revenue_split.licenses", "many");
    last.set("revenue_split.hardware", "few");
    let page = Page::read(clerk.send(PAGES[3], &last).await).await;
    let lines = page.texts_of(".problems li");
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines[0].starts_with("“Licenses” of “How does your revenue split?”"),
        "{lines:?}"
    );
    assert!(
        lines[1].starts_with("“Hardware” of “How does your revenue split?”"),
        "{lines:?}"
    );
}

#[tokio::test]
async fn e4_required_fields_carry_an_asterisk_and_a_legend_says_so() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let page = walk::open(&clerk, PAGES[0]).await;
    assert_ne!(page.text_of("p.legend"), "");
    let starred: Vec<&str> = page
        .select("label:has(.star)")
        .iter()
        .filter_map(|label| label.attr("for"))
        .collect();
    let required: Vec<&str> = page
        .select("main [required]")
        .iter()
        .filter_map(|field| field.attr("id"))
        .collect();
    assert!(required.contains(&"legal_name") && !required.contains(&"doing_business_as"));
    assert_eq!(starred, required);
}

async fn confirm(clerk: &Visitor, asked: &str) -> String {
    let page = walk::open(clerk, asked).await;
    let form = page.form("/enroll/cancel").expect("it asks").pairs();
    let pairs = form.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    leads_to(&clerk.post_typed("/enroll/cancel", pairs).await)
}

#[tokio::test]
async fn e6_a_form_of_an_enrollment_that_is_gone_says_so_and_replaces_nothing() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let draft = walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
    confirm(&clerk, "/enroll/cancel").await;
    let sent = [
        ("draft", draft.as_str()),
        ("legal_name", "Elsewhere"),
        ("description", "Elsewhere"),
    ];
    let later = [
        "/enroll/agreement",
        "/enroll/individual-profile",
        "/enroll/organization-profile",
    ];
    for path in later {
        let to = leads_to(&clerk.post(path, &sent).await);
        let page = walk::open(&clerk, &to).await;
        assert!(
            page.text.contains("The enrollment that your form belonged to is gone"),
            "{path}"
        );
    }
    let again = Page::read(clerk.post("/enroll/contact", &sent).await).await;
    assert!(again.text.contains("The enrollment that your form belonged to is gone"));
    assert_eq!(
        again.value("legal_name").as_deref(),
        Some("Elsewhere"),
        "it may begin another"
    );
    walk::to_finish(&center, &clerk, &cast::firm("Second GmbH", "second")).await;
    for path in ["/enroll/contact"].into_iter().chain(later) {
        let to = leads_to(&clerk.post(path, &sent).await);
        assert_eq!(to, format!("{path}?stray=yes"));
        let page = walk::open(&clerk, &to).await;
        assert!(
            page.text.contains("belongs to another enrollment than the one below"),
            "{path}"
        );
        assert!(!page.text.contains("Elsewhere"), "{path}");
    }
}

#[tokio::test]
async fn e5_cancel_on_every_page_asks_once_and_then_nothing_is_left() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    for path in PAGES {
        walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
        let canceled = clerk.post(path, &[("legal_name", "Aalto"), ("action", "cancel")]).await;
        assert_eq!(leads_to(&canceled), "/enroll/cancel", "{path}");
        let drafts = "SELECT count(*) FROM enrollment_drafts";
        assert_eq!(center.count(drafts).await, 1, "{path}: not yet");
        assert_eq!(confirm(&clerk, "/enroll/cancel").await, GONE, "{path}");
        assert_eq!(center.count(drafts).await, 0, "{path}");
    }
}

#[tokio::test]
async fn e5_cancel_is_offered_beside_what_was_found_too() {
    let center = Center::on(Database::Sqlite).await;
    let first = center.newcomer("first@cast.example").await;
    walk::enroll(center.house(), &first, &cast::aalto_and_brandt()).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    clerk.send(PAGES[0], &cast::aalto_and_brandt()).await;
    let found = walk::open(&clerk, "/enroll/contact/found").await;
    assert_eq!(found.texts_of("main .actions button")[1], "Cancel");
    let canceled = clerk.post("/enroll/contact/found", &[("action", "cancel")]).await;
    assert_eq!(leads_to(&canceled), "/enroll/cancel");
}

#[tokio::test]
async fn e5_that_everything_was_deleted_is_said_once_it_is() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    walk::to_agreement(&clerk, &cast::aalto_and_brandt()).await;
    assert!(!walk::open(&clerk, "/enroll-now").await.text.contains("is deleted"));
    let after = walk::open(&clerk, &confirm(&clerk, "/enroll/cancel").await).await;
    assert_eq!(after.text_of(".notice.ok"), "Everything you entered is deleted.");
}

#[tokio::test]
async fn x2_who_declined_is_asked_the_same_in_another_language() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    walk::to_agreement(&clerk, &cast::aalto_and_brandt()).await;
    for asked in ["/enroll/cancel?declined=yes", "/enroll/cancel"] {
        let page = walk::open(&clerk, asked).await;
        let form = page.form("/enroll/cancel").expect("it asks").pairs();
        let pairs = form.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let again = clerk
            .post_typed("/enroll/cancel", pairs.chain([("language", "de")]))
            .await;
        assert_eq!(leads_to(&again), asked);
    }
}

#[tokio::test]
async fn e5_keeping_what_was_entered_is_offered_before_deleting_it() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    walk::to_agreement(&clerk, &cast::aalto_and_brandt()).await;
    let page = walk::open(&clerk, "/enroll/cancel").await;
    assert_eq!(hrefs(&page, "main .button.first"), [PAGES[1]]);
    assert_eq!(page.texts_of("main button.button"), ["Delete everything I entered"]);
}

#[tokio::test]
async fn e8_the_contents_of_the_agreement_come_before_its_text() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    walk::to_agreement(&clerk, &cast::aalto_and_brandt()).await;
    let page = walk::open(&clerk, PAGES[1]).await;
    assert_eq!(page.select(".contents").len(), 1);
    assert_eq!(page.select(".columns > :has(.contents) + :has(.legal)").len(), 1);
}

#[tokio::test]
async fn e4_a_telephone_number_is_asked_for_as_it_is_taken() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let mut contact = cast::aalto_and_brandt();
    contact.set("telephone", "call me");
    let page = Page::read(clerk.send(PAGES[0], &contact).await).await;
    for said in [page.text_of("#telephone-hint"), page.text_of("#telephone-problem")] {
        assert!(
            said.contains("as it is dialed in") || said.contains("As it is dialed in"),
            "{said}"
        );
        assert!(!said.contains('+'), "{said}");
    }
}

#[tokio::test]
async fn e4_what_is_missing_of_an_address_is_named_as_its_field_is() {
    let center = Center::on(Database::Sqlite).await;
    for (language, country) in [("ko", "KR"), ("en", "GB"), ("de", "JP"), ("it", "IT")] {
        let clerk = center.newcomer(&format!("{language}@cast.example")).await;
        let sent = [("country", country), ("language", language)];
        walk::follow(&clerk, &leads_to(&clerk.post(PAGES[0], &sent).await)).await;
        let page = Page::read(clerk.post(PAGES[0], &sent[..1]).await).await;
        for field in ["street", "city"] {
            let label = page.text_of(&format!("label[for={field}]"));
            let problem = page.text_of(&format!("#{field}-problem"));
            assert!(
                problem.contains(label.trim_end_matches(['*', ' '])),
                "{language}: {label}: {problem}"
            );
        }
    }
}

#[tokio::test]
async fn x1_italy_and_spain_have_provinces_and_no_states() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    for country in ["IT", "ES"] {
        let page = Page::read(clerk.post(PAGES[0], &[("country", country)]).await).await;
        assert!(page.text_of("label[for=area]").starts_with("Province"), "{country}");
    }
}

#[tokio::test]
async fn e12_an_address_breaks_at_its_sign_and_its_dots() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let page = walk::open(&clerk, "/account").await;
    let address = page.select(".lead .address")[0].inner_html();
    assert_eq!(address, "clerk@<wbr>cast.<wbr>example");
}

#[tokio::test]
async fn e5_decline_asks_once_and_then_nothing_is_left() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    walk::to_agreement(&clerk, &cast::aalto_and_brandt()).await;
    let declined = leads_to(&clerk.post(PAGES[1], &[("decision", "decline")]).await);
    assert_eq!(declined, "/enroll/cancel?declined=yes");
    let drafts = "SELECT count(*) FROM enrollment_drafts";
    assert_eq!(center.count(drafts).await, 1, "not yet");
    assert_eq!(confirm(&clerk, &declined).await, GONE);
    assert_eq!(center.count(drafts).await, 0);
}

#[tokio::test]
async fn e6_what_was_begun_is_offered_on_the_next_visit_from_any_browser() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    walk::to_agreement(&clerk, &cast::aalto_and_brandt()).await;
    let elsewhere = center.visitor();
    elsewhere
        .post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)])
        .await;
    let page = walk::open(&elsewhere, "/enroll").await;
    assert_eq!(link(&page, "Go on with your enrollment"), Some(PAGES[1]));
    let other = center.newcomer("other@cast.example").await;
    let page = walk::open(&other, "/enroll").await;
    assert_eq!(
        link(&page, "Begin Enrollment"),
        Some(PAGES[0]),
        "it is its owner's alone"
    );
}

#[tokio::test]
async fn e11_the_sections_open_and_close_and_one_with_a_mistake_is_open() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let draft = walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
    let mut last = walk::last_page(center.house(), &draft);
    last.set("public_phone", "call me");
    let page = Page::read(clerk.send(PAGES[3], &last).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sections = page.select("details.section");
    assert_eq!(sections.len(), 5);
    assert!(sections.iter().any(|section| section.attr("open").is_none()));
    let wrong = page.select("details.section[open] [name=public_phone]");
    assert_eq!(wrong.len(), 1, "the section of the mistake is closed");
}

#[tokio::test]
async fn x1_the_time_zone_is_named_for_its_reader_and_known_where_a_country_has_one() {
    let center = Center::on(Database::Sqlite).await;
    for (country, postal_code, email, known) in [
        ("AT", "1010", "wien@cast.example", "Europe/Vienna"),
        ("ES", "28001", "madrid@cast.example", ""),
    ] {
        let clerk = center.newcomer(email).await;
        let mut contact = cast::firm(&format!("Lindwurm {country}"), country);
        contact.set("country", country);
        contact.set("postal_code", postal_code);
        contact.set("area", if country == "ES" { "Madrid" } else { "" });
        walk::to_agreement(&clerk, &contact).await;
        walk::to_individual(&clerk).await;
        let page = walk::open(&clerk, PAGES[2]).await;
        assert_eq!(page.value("time_zone").unwrap_or_default(), known, "{country}");
        let names = page.texts_of("#time_zone option");
        assert!(names.iter().any(|name| name == "India – Kolkata"), "{names:?}");
    }
}
