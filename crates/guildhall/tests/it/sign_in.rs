//! Signing in, registering and recovering, as strangers and people in a hurry do it.

use futures::future::join_all;
use reqwest::{Method, StatusCode};
use testkit::center::{Center, Staged};
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, PASSWORD, World, cast, databases};
use words::Words;

use crate::mutations::with;
use crate::page::Page;
use crate::walk;

/// An answer as a stranger can compare it: without what is new in every one.
async fn seen(visitor: &Visitor, path: &str, pairs: &[(&str, &str)]) -> (StatusCode, Vec<String>, String) {
    let page = Page::read(visitor.post(path, pairs).await).await;
    let mut headers: Vec<String> = page
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    headers.retain(|line| !line.starts_with("x-request-id") && !line.starts_with("date"));
    headers.sort();
    let email = pairs
        .iter()
        .find(|(name, _)| *name == "email")
        .map_or("", |(_, email)| *email);
    // The page after it names the address that was typed, on the browser that typed it.
    let in_cookie = email.replace('@', "%40");
    let headers = headers.iter().map(|line| line.replace(&in_cookie, "EMAIL")).collect();
    (page.status, headers, page.text.replace(email, "EMAIL"))
}

#[tokio::test(flavor = "multi_thread")]
async fn i2_nothing_tells_who_has_an_account() {
    for database in databases() {
        let center = Center::on(database).await;
        join_all(["known00@cast.example", "locked0@cast.example"].map(|email| center.newcomer(email))).await;
        for _ in 0..10 {
            center
                .visitor()
                .post("/sign-in", &[("email", "locked0@cast.example"), ("password", "wrong")])
                .await;
        }
        let visitor = center.visitor();
        let unknown = seen(
            &visitor,
            "/sign-in",
            &[("email", "unknown@cast.example"), ("password", "wrong one")],
        )
        .await;
        assert_eq!(unknown.0, StatusCode::UNPROCESSABLE_ENTITY);
        for (email, password) in [
            ("known00@cast.example", "wrong one"),
            ("locked0@cast.example", "wrong one"),
            ("locked0@cast.example", PASSWORD),
        ] {
            assert_eq!(
                seen(&visitor, "/sign-in", &[("email", email), ("password", password)]).await,
                unknown,
                "{email}"
            );
        }
        for path in ["/register", "/recover"] {
            let stranger = seen(&visitor, path, &[("email", "unknown@cast.example")]).await;
            assert_eq!(stranger.0, StatusCode::SEE_OTHER);
            for email in ["known00@cast.example", "locked0@cast.example"] {
                assert_eq!(
                    seen(&visitor, path, &[("email", email)]).await,
                    stranger,
                    "{path} for {email}"
                );
            }
        }
    }
}

#[tokio::test]
async fn i1_nobody_begins_to_enroll_without_signing_in() {
    let center = Center::on(testkit::Database::Sqlite).await;
    let stranger = center.visitor();
    for step in ["contact", "agreement", "individual-profile", "organization-profile"] {
        let door = leads_to(&stranger.get(&format!("/enroll/{step}")).await);
        assert_eq!(door, format!("/sign-in?return_to=%2Fenroll%2F{step}"));
    }
    let sent = Page::read(stranger.send("/enroll/contact", &cast::aalto_and_brandt()).await).await;
    assert!(sent.form("/sign-in").is_some(), "the door, with what was typed");
    assert_eq!(center.count("SELECT count(*) FROM enrollment_drafts").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_opening_a_mailed_link_changes_nothing() {
    for database in databases() {
        let center = Center::on(database).await;
        let member = center.newcomer("member@cast.example").await;
        center.newcomer("forgot@cast.example").await;
        let stranger = center.visitor();
        stranger.post("/register", &[("email", "newone@cast.example")]).await;
        stranger.post("/recover", &[("email", "forgot@cast.example")]).await;
        let change = [
            ("address_email", "moved0@cast.example"),
            ("address_current_password", PASSWORD),
        ];
        assert_eq!(
            leads_to(&member.post("/account/address", &change).await),
            "/account?done=sent"
        );
        let register = center.link("newone@cast.example", "/register/").await;
        let recover = center.link("forgot@cast.example", "/recover/").await;
        let moved = center.link("moved0@cast.example", "/account/address/").await;
        for (visitor, path) in [(&stranger, &register), (&stranger, &recover), (&member, &moved)] {
            for method in [Method::HEAD, Method::GET, Method::HEAD, Method::GET, Method::OPTIONS] {
                let answer = visitor.request(method.clone(), path).send().await.expect("an answer");
                assert!(answer.headers().get("set-cookie").is_none(), "{method} {path}");
                assert!(
                    method == Method::OPTIONS || answer.status() == StatusCode::OK,
                    "{method} {path}"
                );
            }
        }
        assert_eq!(center.count("SELECT count(*) FROM accounts").await, 2);
        for email in ["member@cast.example", "forgot@cast.example"] {
            let old = [("email", email), ("password", PASSWORD)];
            assert!(
                center.visitor().post("/sign-in", &old).await.status().is_redirection(),
                "{email} is as it was"
            );
        }
        // Each acts once, and then no more.
        assert_eq!(leads_to(&member.post(&moved, &[]).await), "/account?done=address");
        let page = [("password", "another gable over still water")];
        assert!(stranger.post(&register, &page).await.status().is_redirection());
        assert_eq!(center.visitor().post(&register, &page).await.status(), StatusCode::GONE);
        for used in [member.get(&moved).await, member.post(&moved, &[]).await] {
            let page = Page::read(used).await;
            assert_eq!(page.status, StatusCode::GONE);
            assert_eq!(page.text_of("h1"), "This link no longer works");
            assert_eq!(
                page.select("main .button.first")[0].attr("href"),
                Some("/account#address")
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i3_what_was_asked_of_the_account_page_without_a_session_comes_back_to_it() {
    let center = Center::on(testkit::Database::Sqlite).await;
    center.newcomer("member@cast.example").await;
    for form in ["/account/password", "/account/address", "/account/sessions"] {
        let visitor = center.visitor();
        let door = leads_to(&visitor.post(form, &[("session", "others")]).await);
        let return_to = walk::open(&visitor, &door)
            .await
            .value("return_to")
            .expect("where to go on");
        let pairs = [
            ("email", "member@cast.example"),
            ("password", PASSWORD),
            ("return_to", return_to.as_str()),
        ];
        let on = leads_to(&visitor.post("/sign-in", &pairs).await);
        assert_eq!(
            walk::follow(&visitor, &on).await.status,
            StatusCode::OK,
            "{form} led to {on}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e6_what_was_typed_when_a_session_ended_comes_back_after_signing_in() {
    for database in databases() {
        let center = Center::on(database).await;
        let clerk = center.newcomer("clerk@cast.example").await;
        let draft = walk::to_finish(&center, &clerk, &cast::aalto_and_brandt()).await;
        let mut last = walk::last_page(center.house(), &draft);
        last.set(
            "description",
            "Lagerverwaltung & mehr: <b>„Größe“</b>\nzweite Zeile 倉庫 🏗",
        );
        let mut contact = cast::firm("Ümläut & Söhne „Größe“ 倉庫 GmbH", "umlaut");
        contact.set("draft", &draft);
        let pages = [
            ("/enroll/contact", "legal_name", contact),
            ("/enroll/organization-profile", "description", last),
        ];
        for (path, field, typed) in pages {
            end_all_sessions(&center).await;
            let door = Page::read(clerk.send(path, &typed).await).await;
            let mut form = with(
                &door.form("/sign-in").expect("the door").pairs(),
                "email",
                "clerk@cast.example",
            );
            form = with(&form, "password", "wrong");
            let again = Page::read(post(&clerk, "/sign-in", &form).await).await;
            assert_eq!(
                again.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "a wrong password loses nothing either"
            );
            form = with(&again.form("/sign-in").expect("the door").pairs(), "password", PASSWORD);
            assert_eq!(leads_to(&post(&clerk, "/sign-in", &form).await), path);
            let page = walk::open(&clerk, path).await;
            assert_eq!(page.value(field).as_deref(), Some(typed.one(field)), "{path}");
        }
        assert_eq!(
            center.count("SELECT count(*) FROM organizations").await,
            0,
            "it was kept, and not sent"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e6_what_was_typed_in_a_form_without_a_draft_comes_back_after_signing_in() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    let id = walk::enroll(center.house(), &clerk, &cast::aalto_and_brandt())
        .await
        .partner_id;
    let people = format!("/organizations/{id}/people/invite");
    let domains = format!("/organizations/{id}/domains");
    // Longer than an address that somebody is led back to by a mailed link.
    let many: Vec<String> = (0..49)
        .map(|n| format!("somebody-with-a-long-name-{n}@aalto-brandt.example"))
        .collect();
    let many = many.join("\n");
    let profile = format!("/organizations/{id}/profile");
    let summary = walk::open(&clerk, &format!("/organizations/{id}/locations")).await;
    let edit = summary
        .select("a")
        .into_iter()
        .filter_map(|link| link.attr("href"))
        .find(|to| to.ends_with("/edit"));
    let edit = edit.expect("the headquarters can be changed").to_owned();
    let pages: [(&str, &[(&str, &str)]); 5] = [
        (
            "/associate/request",
            &[
                ("email", "a+b@c.example"),
                ("first_name", "Ümläut & Söhne"),
                ("last_name", "?"),
            ],
        ),
        (&people, &[("emails", &many)]),
        (&domains, &[("domain", "brightwater.example")]),
        (&profile, &[("job_role_other", "Leitung „Einkauf“")]),
        (&edit, &[("description_en", "<b>倉庫</b> & more")]),
    ];
    for (path, typed) in pages {
        end_all_sessions(&center).await;
        let sent: Vec<_> = typed.iter().copied().chain([("organization", id.as_str())]).collect();
        let door = Page::read(clerk.post(path, &sent).await).await;
        let form = with(
            &door.form("/sign-in").expect("the door").pairs(),
            "email",
            "clerk@cast.example",
        );
        let back = Page::read(post(&clerk, "/sign-in", &with(&form, "password", PASSWORD)).await).await;
        let form = back.form(path).expect("the way back").pairs();
        let page = Page::read(post(&clerk, path, &form).await).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        for (field, value) in typed {
            assert_eq!(page.value(field).as_deref(), Some(*value), "{path}");
        }
    }
    let sent = "SELECT (SELECT count(*) FROM association_requests) + (SELECT count(*) FROM invitations)
        + (SELECT count(*) FROM organization_domains)";
    assert_eq!(center.count(sent).await, 0, "nothing was sent");
    assert_eq!(leads_to(&clerk.get("/associate/request").await), "/associate");
}

#[tokio::test(flavor = "multi_thread")]
async fn e6_what_one_typed_when_a_session_ended_replaces_nothing_of_who_signs_in_there() {
    let center = Center::on(Database::Sqlite).await;
    let ana = center.newcomer("ana@cast.example").await;
    let draft = walk::to_finish(&center, &ana, &cast::aalto_and_brandt()).await;
    let ben = center.newcomer("ben@cast.example").await;
    walk::to_finish(&center, &ben, &cast::firm("Brightwater Ltd", "brightwater")).await;
    for path in ["/enroll/contact", "/enroll/organization-profile"] {
        ana.post("/sign-out", &[]).await;
        let typed = [
            ("draft", draft.as_str()),
            ("legal_name", "Ana's"),
            ("description", "Ana's"),
        ];
        let door = Page::read(ana.post(path, &typed).await).await;
        let form = with(
            &door.form("/sign-in").expect("the door").pairs(),
            "email",
            "ben@cast.example",
        );
        let to = leads_to(&post(&ana, "/sign-in", &with(&form, "password", PASSWORD)).await);
        let page = walk::open(&ana, &to).await;
        assert!(
            page.text.contains("belongs to another enrollment than the one below"),
            "{to}"
        );
        assert!(!page.text.contains("Ana&#39;s") && !page.text.contains("Ana's"), "{to}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e6_the_largest_form_is_carried_through_the_door_too() {
    let center = Center::on(Database::Sqlite).await;
    let clerk = center.newcomer("clerk@cast.example").await;
    clerk
        .send("/enroll/contact", &cast::firm("Ümläut & Söhne GmbH", "umlaut"))
        .await;
    let draft = walk::open(&clerk, "/enroll/contact").await.value("draft");
    end_all_sessions(&center).await;
    // Each of these characters is nine bytes in a form, and fifteen in the form that carries it.
    let text = "倉".repeat(13_000);
    let mut typed = cast::firm("", "umlaut");
    typed.set("draft", draft.expect("a draft"));
    for field in ["legal_name", "street"] {
        typed.set(field, &text);
    }
    let door = Page::read(clerk.send("/enroll/contact", &typed).await).await;
    let form = with(
        &door.form("/sign-in").expect("the door").pairs(),
        "email",
        "clerk@cast.example",
    );
    let form = with(&form, "password", PASSWORD);
    assert_eq!(leads_to(&post(&clerk, "/sign-in", &form).await), "/enroll/contact");
    let page = walk::open(&clerk, "/enroll/contact").await;
    for field in ["legal_name", "street"] {
        assert!(page.value(field).as_deref() == Some(text.as_str()), "{field} is whole");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i2_who_is_told_to_wait_loses_nothing_that_was_typed() {
    let world = World::on(Database::Sqlite).await;
    let center = Staged::over(&world, Words::embedded(), 2).await;
    let clerk = Visitor::new(&center.base);
    let contact = cast::firm("Ümläut & Söhne GmbH", "umlaut");
    let mut door = Page::read(clerk.send("/enroll/contact", &contact).await).await;
    for _ in 0..3 {
        let form = with(
            &door.form("/sign-in").expect("the door").pairs(),
            "email",
            "clerk@cast.example",
        );
        door = Page::read(post(&clerk, "/sign-in", &with(&form, "password", "wrong")).await).await;
    }
    assert_eq!(door.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(door.headers["retry-after"], "60");
    let form = door.form("/sign-in").expect("the door is still there").pairs();
    let carried = form.iter().find(|(name, _)| name == "carried_body").expect("the form");
    assert!(carried.1.contains("%C3%9Cml%C3%A4ut"), "{}", carried.1);
    let asked = Page::read(clerk.post("/register", &[("email", "clerk@cast.example")]).await).await;
    assert_eq!(asked.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(asked.value("email").as_deref(), Some("clerk@cast.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_the_page_after_registering_names_the_address_and_keeps_the_way() {
    let center = Center::on(Database::Sqlite).await;
    let visitor = center.visitor();
    let asked = [("email", "juergen@cast.example"), ("return_to", "/enroll/contact")];
    let sent = leads_to(&visitor.post("/register", &asked).await);
    let page = walk::open(&visitor, &sent).await;
    assert!(page.text.contains("juergen@cast.example"), "{}", page.text);
    assert!(
        page.text.contains("/register?return_to=%2Fenroll%2Fcontact"),
        "{}",
        page.text
    );
    let stranger = walk::open(&center.visitor(), &sent).await;
    assert!(
        !stranger.text.contains("juergen"),
        "only the browser that asked is told"
    );
}

async fn post(visitor: &Visitor, path: &str, pairs: &[(String, String)]) -> reqwest::Response {
    visitor
        .post_typed(path, pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
        .await
}

/// Ends every session from another browser, as their owner can.
async fn end_all_sessions(center: &Center) {
    let other = center.visitor();
    other
        .post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)])
        .await;
    assert_eq!(
        leads_to(&other.post("/account/sessions", &[("session", "others")]).await),
        "/account?done=sessions"
    );
    other.post("/sign-out", &[]).await;
}
