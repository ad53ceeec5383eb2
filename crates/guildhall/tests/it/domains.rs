//! Rule A6 at the door: the pages of mail domains over HTTP, with a real name server.

use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use testkit::{NameServer, cast, databases};

use crate::page::Page;
use crate::walk;

const JONAS: &str = "jonas@aalto-brandt.example";

/// An administrator at the page of a domain.
async fn claimed(center: &Center, visitor: &Visitor, domain: &str) -> (String, String) {
    let enrolled = walk::enroll(center.house(), visitor, &cast::aalto_and_brandt()).await;
    let list = format!("/organizations/{}/domains", enrolled.partner_id);
    let answer = visitor.post(&list, &[("domain", domain)]).await;
    let page = leads_to(&answer);
    assert!(page.starts_with(&list) && page.len() > list.len(), "{page}");
    (list, page)
}

fn copied(page: &Page, css: &str) -> String {
    page.text_of(css)
}

fn value(page: &Page) -> String {
    copied(page, "#record-value")
}

#[tokio::test]
async fn a6_check_now_says_plainly_what_is_there() {
    for database in databases() {
        let server = NameServer::start().await;
        let center = Center::configured(database, &[("dns.servers", &server.address.to_string())]).await;
        let visitor = center.newcomer(JONAS).await;
        let (_, page) = claimed(&center, &visitor, "Brightwater.example").await;
        let check = format!("{page}/check");
        let checked = async || leads_to(&visitor.post(&check, &[("check", "now")]).await);
        assert_eq!(checked().await, format!("{page}?checked=absent"));
        server.put("brightwater.example", "another");
        assert_eq!(checked().await, format!("{page}?checked=other"));
        let shown = walk::open(&visitor, &page).await;
        assert_eq!(copied(&shown, "#record-name"), "_guildhall.brightwater.example");
        server.put(
            "brightwater.example",
            value(&shown).strip_prefix("guildhall-domain=").unwrap(),
        );
        assert_eq!(checked().await, format!("{page}?checked=found"));
        let text = visitor.page(&page).await;
        assert!(text.contains("Proved by DNS record on"), "{text}");
    }
}

#[tokio::test]
async fn a6_a_link_is_shown_before_it_proves_and_only_to_an_administrator() {
    for database in databases() {
        let center = Center::on(database).await;
        let visitor = center.newcomer(JONAS).await;
        let (list, page) = claimed(&center, &visitor, "brightwater.example").await;
        let sent = visitor.post(&format!("{page}/mailbox"), &[("mailbox", "office")]).await;
        assert_eq!(leads_to(&sent), format!("{page}?done=sent"));
        let link = center
            .link("office@brightwater.example", &format!("{list}/proof/"))
            .await;
        let stranger = center.newcomer("ben@brightwater.example").await;
        assert_eq!(stranger.get(&link).await.status(), 404);
        assert_eq!(stranger.post(&link, &[]).await.status(), 404);
        let proved = "SELECT count(*) FROM organization_domains WHERE proved_at IS NOT NULL";
        assert_eq!(visitor.get(&link).await.status(), 200);
        assert_eq!(center.count(proved).await, 0, "opening it proves nothing");
        assert_eq!(leads_to(&visitor.post(&link, &[]).await), format!("{page}?done=proved"));
        assert_eq!(center.count(proved).await, 1);
        assert_eq!(visitor.get(&link).await.status(), 410, "once");
    }
}

#[tokio::test]
async fn a6_the_domains_of_others_are_no_pages() {
    for database in databases() {
        let center = Center::on(database).await;
        let visitor = center.newcomer(JONAS).await;
        let (list, page) = claimed(&center, &visitor, "brightwater.example").await;
        let stranger = center.newcomer("ben@brightwater.example").await;
        let end = format!("{page}/end");
        for path in [&list, &page, &end] {
            assert_eq!(stranger.get(path).await.status(), 404, "{path}");
        }
        for act in ["check", "mailbox", "own-address", "end"] {
            let path = format!("{page}/{act}");
            let answer = stranger.post(&path, &[("mailbox", "office")]).await;
            assert_eq!(answer.status(), 404, "{path}");
        }
        assert_eq!(stranger.post(&list, &[("domain", "other.example")]).await.status(), 404);
        let nobody = leads_to(&center.visitor().get(&page).await);
        assert!(nobody.starts_with("/sign-in"), "{nobody}");
        assert_eq!(
            center
                .count("SELECT count(*) FROM organization_domains WHERE ended_at IS NULL")
                .await,
            1
        );
    }
}

#[tokio::test]
async fn a6_a_refused_domain_comes_again_with_its_reason() {
    for database in databases() {
        let center = Center::on(database).await;
        let visitor = center.newcomer(JONAS).await;
        let (list, page) = claimed(&center, &visitor, "aalto-brandt.example").await;
        let refused = visitor.post(&list, &[("domain", "gmail.com")]).await;
        assert_eq!(refused.status(), 422);
        let text = refused.text().await.unwrap();
        assert!(text.contains("Anybody gets a mailbox at this provider") && text.contains("value=\"gmail.com\""));
        let own = visitor.post(&format!("{page}/own-address"), &[]).await;
        assert_eq!(leads_to(&own), format!("{page}?done=proved"));
        let question = visitor.page(&format!("{page}/end")).await;
        assert!(question.contains("will need the approval"), "{question}");
        assert_eq!(
            leads_to(&visitor.post(&format!("{page}/end"), &[]).await),
            format!("{list}?done=ended")
        );
        assert_eq!(visitor.get(&page).await.status(), 404);
    }
}
