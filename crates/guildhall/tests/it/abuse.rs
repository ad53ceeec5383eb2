//! Every address in every letter, opened as mail scanners open it: nothing changes, and nobody else learns of it (abuse cases
//! T14 and T15).
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use gateways::letters::{self, Sender};
use jiff::SignedDuration;
use membership::access::Reach;
use membership::letters::Envelope;
use membership::terms::{AccountId, AssociationId, EmailAddress, Language, PartnerId, RequestId, Typed};
use regex::Regex;
use reqwest::Method;
use store::records::accounts;
use testkit::center::Staged;
use testkit::visitor::Visitor;
use testkit::{NameServer, PASSWORD, World, cast, databases};
use words::Words;
use workflows::association::{self as act, Answer, Asked, domains, people};
use workflows::sign_in::{self, Agent};
use workflows::{Secret, standing};

use crate::walk;

const ENGLISH: Language = Language::English;
const BOSS: &str = "ana@aalto-brandt.example";
const KIM: &str = "kim@private.example";
const MIKA: &str = "mika@aalto-brandt.example";
const JO: &str = "jo@private.example";
const LEE: &str = "lee@private.example";
const SAM: &str = "sam@private.example";

/// A world in which nearly everything has happened of which a letter tells.
struct Scene {
    world: World,
    center: Staged,
    partner_id: PartnerId,
    boss: AccountId,
    letters: Vec<Envelope>,
}

impl Scene {
    async fn set(world: World, server: &NameServer) -> Self {
        let center = Staged::over(&world, Words::embedded(), 1_000_000).await;
        for email in [KIM, MIKA, JO, LEE, SAM] {
            world.register(email).await;
        }
        let boss = Visitor::new(&center.base);
        world.register(BOSS).await;
        enter(&boss, BOSS).await;
        let enrolled = walk::enroll(&world.house, &boss, &cast::aalto_and_brandt()).await;
        let mut scene = Self {
            partner_id: PartnerId::parse(&enrolled.partner_id).unwrap(),
            boss: account(&world, BOSS).await,
            letters: Vec::new(),
            center,
            world,
        };
        scene.a_month_of_waiting(server).await;
        scene.people_come_and_go().await;
        scene.what_is_open_now().await;
        scene.letters = scene.world.mails().await;
        scene
    }

    fn pass(&self, hours: i64) {
        self.world.clock.advance(SignedDuration::from_hours(hours));
    }

    async fn ask(&self, who: &str, email: &str) -> RequestId {
        let applicant = Typed::from_pairs(
            [("email", email), ("first_name", "Mika"), ("last_name", "Sato")],
            |_| true,
        );
        let house = &self.world.house;
        let who = account(&self.world, who).await;
        match act::ask(house, who, &self.partner_id, &applicant, ENGLISH).await {
            Ok(Asked::Sent(request)) => request,
            other => panic!("{other:?}"),
        }
    }

    async fn put_question(&self, who: &str) -> RequestId {
        let request = self.ask(who, who).await;
        let who = account(&self.world, who).await;
        act::contact_administrator(&self.world.house, who, request)
            .await
            .unwrap();
        request
    }

    async fn answer(&self, request: RequestId, answer: Answer) {
        // Mails of one moment have no order.
        self.world.clock.advance(SignedDuration::from_secs(1));
        let answered = act::decide(
            &self.world.house,
            self.boss,
            &self.partner_id,
            request,
            answer,
            "Because.",
        )
        .await;
        answered.unwrap();
    }

    /// Reminded, passed on, lapsed; a domain that is proved.
    async fn a_month_of_waiting(&self, server: &NameServer) {
        let house = &self.world.house;
        let domain = domains::claim(house, self.boss, &self.partner_id, "aalto-brandt.example").await;
        let domain = domain.unwrap();
        let member = standing::member(house, self.boss, &self.partner_id).await.unwrap();
        let right = member.global_administrator().unwrap();
        let held = domains::look_at(house, &right, domain).await.unwrap().domain;
        server.put("aalto-brandt.example", &held.token);
        domains::check(house, self.boss, &self.partner_id, domain)
            .await
            .unwrap();
        self.put_question(SAM).await;
        for _ in 0..32 {
            self.pass(24);
            while act::unanswered(house).await.unwrap() > 0 {}
        }
    }

    async fn join(&self, who: &str) -> AssociationId {
        let request = self.put_question(who).await;
        self.answer(request, Answer::Approve).await;
        let house = &self.world.house;
        let account = account(&self.world, who).await;
        let link = Secret::brought(&self.world.newest_link(who).await);
        act::use_link(house, account, link).await.unwrap();
        let edition = house.program.edition_on(house.today());
        let profile = cast::answers(&edition.questionnaires.individual);
        act::join(house, account, request, &profile).await.unwrap();
        let member = standing::member(house, account, &self.partner_id).await.unwrap();
        member.association()
    }

    /// Completed, given a right and a role, ended, left; rejected.
    async fn people_come_and_go(&self) {
        let (house, id) = (&self.world.house, &self.partner_id);
        let lee = self.join(LEE).await;
        let everything = Some(Reach::Global);
        people::administer(house, self.boss, id, lee, everything).await.unwrap();
        people::hand_on(house, self.boss, id, (lee, "primary"), None)
            .await
            .unwrap();
        let boss = standing::member(house, self.boss, id).await.unwrap().association();
        let account = account(&self.world, LEE).await;
        people::hand_on(house, account, id, (boss, "primary"), None)
            .await
            .unwrap();
        people::leave(house, account, id).await.unwrap();
        let sam = self.join(SAM).await;
        people::end(house, self.boss, id, sam).await.unwrap();
        let rejected = self.put_question(SAM).await;
        self.answer(rejected, Answer::Reject).await;
        let given_up = domains::claim(house, self.boss, id, "southwind.example").await.unwrap();
        domains::mail_link(house, self.boss, id, given_up, "office", ENGLISH)
            .await
            .unwrap();
        let link = Secret::brought(&self.world.newest_link("office@southwind.example").await);
        domains::use_link(house, self.boss, id, link).await.unwrap();
        domains::end(house, self.boss, id, given_up).await.unwrap();
        let session = sign_in::sign_in(house, LEE, PASSWORD, Agent::new("Another browser"))
            .await
            .unwrap()
            .session;
        sign_in::request_address_change(house, &session, "lee@new.example", PASSWORD, ENGLISH)
            .await
            .unwrap();
        let link = Secret::brought(&self.world.newest_link("lee@new.example").await);
        sign_in::confirm_address(house, &session, link, ENGLISH).await.unwrap();
        let entered = sign_in::sign_in(house, "lee@new.example", PASSWORD, Agent::new("Another browser")).await;
        let session = entered.unwrap().session;
        let next = "nine calm cranes on the lake";
        sign_in::change_password(house, &session, PASSWORD, next, ENGLISH)
            .await
            .unwrap();
        self.pass(2);
    }

    /// A link of each kind that works at this moment.
    async fn what_is_open_now(&self) {
        let (house, id) = (&self.world.house, &self.partner_id);
        sign_in::register(house, "new@private.example", ENGLISH, None)
            .await
            .unwrap();
        sign_in::register(house, BOSS, ENGLISH, None).await.unwrap();
        sign_in::recover(house, KIM, ENGLISH).await.unwrap();
        sign_in::recover(house, "nobody@private.example", ENGLISH)
            .await
            .unwrap();
        let session = sign_in::sign_in(house, JO, PASSWORD, Agent::new("Another browser"))
            .await
            .unwrap()
            .session;
        sign_in::request_address_change(house, &session, "jo@new.example", PASSWORD, ENGLISH)
            .await
            .unwrap();
        self.ask(MIKA, MIKA).await;
        self.ask(KIM, KIM).await;
        let approved = self.put_question(JO).await;
        self.answer(approved, Answer::Approve).await;
        people::invite(house, self.boss, id, SAM, None, ENGLISH).await.unwrap();
        let claimed = domains::claim(house, self.boss, id, "brightwater.example")
            .await
            .unwrap();
        domains::mail_link(house, self.boss, id, claimed, "office", ENGLISH)
            .await
            .unwrap();
    }

    /// Every address in what the letters say as text, as a page, and to us.
    fn addresses(&self) -> BTreeSet<String> {
        let words = Words::embedded();
        let ours = Regex::new(r#"https://partners\.example(/[^\s"<>)]*)?"#).expect("a pattern");
        let vendor = &self.world.house.program.vendor;
        let sender = Sender {
            center_name: "Guildhall".into(),
            program_name: self.world.house.program.name.clone(),
            vendor_legal_name: vendor.legal_name.clone(),
            vendor_address: vendor.address.clone(),
            public_url: "https://partners.example".into(),
            service_center: EmailAddress::parse("service@meridian.example").unwrap(),
            time_zone: self.world.house.program.time_zone.clone(),
        };
        let mut found = BTreeSet::new();
        for envelope in &self.letters {
            let written = letters::write(&envelope.letter, None, words.voice(ENGLISH), &sender, "1");
            let told = format!("{:?}", envelope.letter);
            for text in [&written.text, &written.html, &told] {
                let paths = ours.captures_iter(text).map(|found| found.get(1));
                found.extend(paths.map(|path| path.map_or("/", |path| path.as_str()).to_owned()));
            }
        }
        found
    }

    /// Everybody who could open them: without cookies, and signed in.
    async fn readers(&self) -> Vec<Visitor> {
        let mut readers = vec![Visitor::new(&self.center.base)];
        for email in [BOSS, KIM, MIKA, JO, SAM] {
            let visitor = Visitor::new(&self.center.base);
            enter(&visitor, email).await;
            readers.push(visitor);
        }
        readers
    }
}

async fn enter(visitor: &Visitor, email: &str) {
    let entered = visitor
        .post("/sign-in", &[("email", email), ("password", PASSWORD)])
        .await;
    assert!(entered.status().is_redirection(), "{email}: {}", entered.status());
}

async fn account(world: &World, email: &str) -> AccountId {
    let email = EmailAddress::parse(email).unwrap();
    let mut reader = world.house.db.read().await.unwrap();
    accounts::find_by_email(&mut reader, &email).await.unwrap().unwrap().id
}

/// The tables that are not the same in two readings.
fn changed(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<String> {
    let differs = |table: &&String| before.get(*table) != after.get(*table);
    after.keys().filter(differs).cloned().collect()
}

/// What the addresses begin with that act when a button on their page is pressed.
fn acting(partner_id: &PartnerId) -> [String; 6] {
    [
        "/register/".to_owned(),
        "/recover/".to_owned(),
        "/account/address/".to_owned(),
        "/associate/link/".to_owned(),
        "/associate/invitation/".to_owned(),
        format!("/organizations/{}/domains/proof/", partner_id.as_str()),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn t14_nothing_changes_when_every_address_in_every_mail_is_opened() {
    let server = NameServer::start().await;
    for database in databases() {
        let mut world = World::on(database).await;
        world.ask(&server);
        let scene = Scene::set(world, &server).await;
        let kinds: BTreeSet<&str> = scene.letters.iter().map(|mail| mail.letter.word()).collect();
        assert!(kinds.len() >= 23, "{kinds:?}");
        let (addresses, readers) = (scene.addresses(), scene.readers().await);
        let before = scene.world.everything().await;
        let mut opened: BTreeMap<String, u32> = BTreeMap::new();
        let mut fetched = 0_u32;
        for path in &addresses {
            for reader in &readers {
                for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                    let is_get = method == Method::GET;
                    let answer = reader.request(method, path).send().await.expect("an answer");
                    assert!(!answer.status().is_server_error(), "{path}");
                    fetched += 1;
                    let begins = acting(&scene.partner_id);
                    let kind = begins.into_iter().find(|begins| path.starts_with(begins.as_str()));
                    if let Some(kind) = kind.filter(|_| is_get && answer.status() == 200) {
                        *opened.entry(kind).or_default() += 1;
                    }
                }
            }
        }
        assert_eq!(changed(&before, &scene.world.everything().await), [""; 0]);
        let kinds: Vec<&String> = opened.keys().collect();
        assert_eq!(
            kinds.len(),
            6,
            "each kind of link is shown to whom it is for: {kinds:?}"
        );
        assert!(addresses.len() > 30 && fetched > 550, "{} {fetched}", addresses.len());
        // And such a change would be seen: the button of one of them.
        let link = addresses.iter().find(|path| path.starts_with("/associate/link/"));
        for reader in &readers {
            reader.post(link.expect("a link"), &[]).await;
        }
        assert_ne!(changed(&before, &scene.world.everything().await), [""; 0]);
        drop(scene);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn t15_a_page_with_a_secret_in_its_address_leads_nowhere_else_and_tells_no_referer() {
    let elsewhere = Regex::new(r#"(?:href|src|action|content|srcset)="(?:[a-z]+:)?//[^"]*""#).expect("a pattern");
    let server = NameServer::start().await;
    for database in databases() {
        let mut world = World::on(database).await;
        world.ask(&server);
        let scene = Scene::set(world, &server).await;
        let begins = acting(&scene.partner_id);
        let mut pages = 0;
        for reader in scene.readers().await {
            for path in scene.addresses() {
                if !begins.iter().any(|begins| path.starts_with(begins.as_str())) {
                    continue;
                }
                let answer = reader.get(&path).await;
                let said = |name: &str| {
                    let value = answer.headers().get(name).and_then(|value| value.to_str().ok());
                    value.unwrap_or_default().to_owned()
                };
                assert_eq!(said("referrer-policy"), "same-origin", "{path}");
                assert_eq!(said("cache-control"), "no-store", "{path}");
                assert!(said("content-security-policy").contains("default-src 'none'"), "{path}");
                let page = answer.text().await.expect("a page");
                let foreign: Vec<&str> = elsewhere
                    .find_iter(&page)
                    .map(|found| found.as_str())
                    .filter(|found| !found.contains("http://localhost:"))
                    .collect();
                assert!(foreign.is_empty(), "{path}: {foreign:?}");
                pages += 1;
            }
        }
        assert!(pages > 60, "{pages}");
        drop(scene);
    }
}
