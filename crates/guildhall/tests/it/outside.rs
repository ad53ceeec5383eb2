//! Signing in with an outside provider, as its users and its forgers do it (rules I1, I3).

use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::json;
use testkit::center::{Center, Staged};
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, PASSWORD, World, databases};
use words::Words;

use crate::page::Page;
use crate::provider::{FAULTS, Fault, Provider};
use crate::walk;

const BUTTON: &str = "/sign-in/with/acme";

async fn counts(center: &Center) -> (i64, i64, i64) {
    (
        center.count("SELECT count(*) FROM accounts").await,
        center.count("SELECT count(*) FROM sessions").await,
        center.count("SELECT count(*) FROM outside_identities").await,
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_a_provider_that_proves_the_address_makes_an_account_and_signs_in_to_it() {
    for database in databases() {
        let provider = Provider::open().await;
        let center = Center::with_file(database, &provider.file()).await;
        provider.says(
            Fault::None,
            json!({ "sub": "17", "email": "Ana@cast.example", "email_verified": true }),
        );
        let ana = center.visitor();
        assert_eq!(leads_to(&provider.round(&ana, BUTTON).await), "/organizations");
        assert_eq!(counts(&center).await, (1, 1, 1));
        // Issuer and subject are the key: whatever address the provider names later, it is the same account.
        provider.says(
            Fault::None,
            json!({ "sub": "17", "email": "other@cast.example", "email_verified": true }),
        );
        let elsewhere = center.visitor();
        assert_eq!(leads_to(&provider.round(&elsewhere, BUTTON).await), "/organizations");
        assert!(
            walk::open(&elsewhere, "/account")
                .await
                .text
                .contains("Ana@cast.example")
        );
        // And another subject with her address is somebody else.
        provider.says(
            Fault::None,
            json!({ "sub": "18", "email": "ana@cast.example", "email_verified": true }),
        );
        let stranger = center.visitor();
        let answer = Page::read(provider.round(&stranger, BUTTON).await).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(
            answer.text_of("h1").contains("already have an account"),
            "{}",
            answer.text
        );
        assert_eq!(
            leads_to(&stranger.get("/account").await),
            "/sign-in?return_to=%2Faccount"
        );
        assert_eq!(counts(&center).await.0, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_a_token_with_any_fault_signs_nobody_in() {
    for database in databases() {
        let provider = Provider::open().await;
        let center = Center::with_file(database, &provider.file()).await;
        let claims = json!({ "sub": "17", "email": "ana@cast.example", "email_verified": true });
        for fault in FAULTS {
            provider.says(fault, claims.clone());
            let forger = center.visitor();
            let answer = provider.round(&forger, BUTTON).await;
            assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{fault:?}");
            assert!(answer.headers().get("set-cookie").is_none(), "{fault:?}");
            assert_eq!(counts(&center).await, (0, 0, 0), "{fault:?}");
        }
        assert_eq!(provider.redeemed(), FAULTS.len(), "each was looked at");
        provider.says(Fault::None, claims);
        assert!(
            provider
                .round(&center.visitor(), BUTTON)
                .await
                .status()
                .is_redirection()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_what_a_provider_answers_belongs_to_one_browser_and_one_question() {
    let provider = Provider::open().await;
    let center = Center::with_file(Database::Sqlite, &provider.file()).await;
    provider.says(
        Fault::None,
        json!({ "sub": "17", "email": "ana@cast.example", "email_verified": true }),
    );
    let refused = async |visitor: &Visitor, path: &str| {
        let answer = visitor.get(path).await;
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert_eq!(counts(&center).await, (0, 0, 0), "{path}");
    };
    let ana = center.visitor();
    // Another state; and with it the question is over.
    let sent = provider.leave(&ana, BUTTON).await;
    refused(&ana, &format!("{}?code=a&state=another", sent.back)).await;
    refused(&ana, &format!("{}?code=a&state={}", sent.back, sent.state)).await;
    // No state at all, another issuer, an error instead of a code.
    for query in [
        "code=a",
        "code=a&state={}&iss=https://elsewhere.example",
        "error=access_denied",
    ] {
        let sent = provider.leave(&ana, BUTTON).await;
        refused(&ana, &format!("{}?{}", sent.back, query.replace("{}", &sent.state))).await;
    }
    assert_eq!(provider.redeemed(), 0, "nothing of it even reached the provider");
    // Somebody else's browser, as when a link with the answer is sent to a victim.
    let sent = provider.leave(&ana, BUTTON).await;
    refused(&center.visitor(), &format!("{}?code=a&state={}", sent.back, sent.state)).await;
    // Looking without opening changes nothing; then it works, once.
    let back = format!("{}?code=a&state={}&iss={}", sent.back, sent.state, provider.issuer);
    ana.request(Method::HEAD, &back).send().await.expect("an answer");
    assert_eq!(counts(&center).await, (0, 0, 0));
    assert!(ana.get(&back).await.status().is_redirection());
    assert_eq!(counts(&center).await, (1, 1, 1));
    assert!(!center.visitor().get(&back).await.status().is_redirection());
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_a_provider_may_change_its_key() {
    let provider = Provider::open().await;
    let mut world = World::on(Database::Sqlite).await;
    world.house = world.house.clone().with_providers(vec![provider.configured()]);
    let center = Staged::over(&world, Words::embedded(), 1000).await;
    let far = json!({ "sub": "17", "email": "ana@cast.example", "email_verified": true, "exp": 4_102_444_800_i64 });
    provider.says(Fault::None, far);
    let enter = async || provider.round(&Visitor::new(&center.base), BUTTON).await.status();
    assert_eq!(enter().await, StatusCode::SEE_OTHER);
    provider.changes_its_key("second");
    // What it said is believed for a minute whatever happens, so that nobody makes us ask it without end.
    assert_eq!(enter().await, StatusCode::UNPROCESSABLE_ENTITY);
    world.clock.advance(SignedDuration::from_secs(61));
    assert_eq!(enter().await, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_without_a_proved_address_our_own_link_proves_one_in_the_same_browser() {
    for database in databases() {
        let provider = Provider::open().await;
        let center = Center::with_file(database, &provider.file()).await;
        for claims in [
            json!({ "sub": "17" }),
            json!({ "sub": "17", "email": "victim@cast.example", "email_verified": false }),
        ] {
            provider.says(Fault::None, claims);
            assert_eq!(leads_to(&provider.round(&center.visitor(), BUTTON).await), "/register");
            assert_eq!(counts(&center).await, (0, 0, 0));
        }
        // The link in another browser does not take the provider along: who opens it there chooses a password.
        let eve = center.visitor();
        provider.round(&eve, BUTTON).await;
        assert!(walk::open(&eve, "/register").await.text.contains("Acme"));
        eve.post("/register", &[("email", "victim@cast.example")]).await;
        let link = center.link("victim@cast.example", "/register/").await;
        let victim = center.visitor();
        assert!(walk::open(&victim, &link).await.value("password").is_some());
        let chosen = [("password", PASSWORD), ("with", "vouched")];
        assert!(victim.post(&link, &chosen).await.status().is_redirection());
        assert_eq!(counts(&center).await, (1, 1, 0), "the stranger's provider is no way in");
        // In the browser that was there, the account is the provider's.
        let ben = center.visitor();
        provider.round(&ben, BUTTON).await;
        ben.post("/register", &[("email", "ben@cast.example")]).await;
        let link = center.link("ben@cast.example", "/register/").await;
        assert!(walk::open(&ben, &link).await.value("password").is_none());
        assert!(ben.post(&link, &[("with", "vouched")]).await.status().is_redirection());
        assert_eq!(
            leads_to(&provider.round(&center.visitor(), BUTTON).await),
            "/organizations"
        );
        assert_eq!(counts(&center).await.2, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i3_a_provider_is_added_by_who_is_signed_in_and_the_last_way_stays() {
    for database in databases() {
        let provider = Provider::open().await;
        let center = Center::with_file(database, &provider.file()).await;
        provider.says(
            Fault::None,
            json!({ "sub": "17", "email": "elsewhere@cast.example", "email_verified": true }),
        );
        let ana = center.newcomer("ana@cast.example").await;
        let other = center.visitor();
        other
            .post("/sign-in", &[("email", "ana@cast.example"), ("password", PASSWORD)])
            .await;
        let added = provider.round(&ana, "/account/with/acme").await;
        assert_eq!(leads_to(&added), "/account?done=ways");
        assert_eq!(
            leads_to(&other.get("/account").await),
            "/sign-in?return_to=%2Faccount",
            "the others ended"
        );
        let page = walk::open(&ana, "/account").await;
        let way = page.value("way").expect("the password");
        assert_eq!(way, "password");
        let last = page.select("input[name=way]")[1]
            .attr("value")
            .expect("the provider")
            .to_owned();
        assert!(last.starts_with("outside:"), "{last}");
        assert_eq!(
            leads_to(&ana.post("/account/ways", &[("way", "password")]).await),
            "/account?done=ways"
        );
        let page = walk::open(&ana, "/account").await;
        assert_eq!(page.value("way"), None, "the only way is not offered to be removed");
        assert!(
            page.text_of(".ways li").contains("only way"),
            "{}",
            page.text_of(".ways li")
        );
        let refused = Page::read(ana.post("/account/ways", &[("way", &last)]).await).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.problems()[0].contains("only way"), "{:?}", refused.problems());
        assert_eq!(counts(&center).await.2, 1);
        // Without a password the right old one is as wrong as any other.
        let old = [("email", "ana@cast.example"), ("password", PASSWORD)];
        assert_eq!(
            center.visitor().post("/sign-in", &old).await.status(),
            StatusCode::UNPROCESSABLE_ENTITY
        );
        // Somebody else's provider cannot be added.
        let ben = center.newcomer("ben@cast.example").await;
        let taken = provider.round(&ben, "/account/with/acme").await;
        assert_eq!(leads_to(&taken), "/account?done=of-another");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_a_provider_that_does_not_answer_is_said_so() {
    let file = "[[sign_in.providers]]\nid = \"gone\"\nname = \"Gone\"\nissuer = \"http://127.0.0.1:9\"\nclient_id = \"x\"\nclient_secret = \"y\"\n";
    let center = Center::with_file(Database::Sqlite, file).await;
    let answer = Page::read(center.visitor().post("/sign-in/with/gone", &[]).await).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        answer.is_ours() && answer.problems()[0].contains("does not answer"),
        "{}",
        answer.text
    );
    assert_eq!(
        center.visitor().post("/sign-in/with/nobody", &[]).await.status(),
        StatusCode::NOT_FOUND
    );
}
