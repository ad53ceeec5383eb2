//! Every page in every state, in words that are marked: what stands outside of the marks was typed by someone.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use membership::names;
use membership::terms::{Language, PartnerId, Typed};
use reqwest::{Method, StatusCode};
use scraper::{ElementRef, Node};
use testkit::center::{LARGEST_FORM, Staged};
use testkit::visitor::{Visitor, leads_to};
use testkit::{Database, PASSWORD, World, cast};
use words::Words;

use crate::page::Page;
use crate::walk;

/// What nobody translates: names of cookies.
const IDENTIFIERS: [&str; 2] = ["session", "language"];

/// Attributes that are read out or shown.
const READ: [&str; 5] = ["aria-label", "title", "placeholder", "alt", "aria-description"];

/// Reads pages and remembers every text that is from no catalogue.
struct Reader {
    world: World,
    base: String,
    /// What was typed, and names that are their owners' own.
    own: Vec<String>,
    pages: usize,
    outside: BTreeSet<(String, String)>,
}

impl Reader {
    fn new(world: World, base: &str) -> Self {
        let program = &world.house.program;
        let vendor = &program.vendor;
        let mut own = vec![vendor.short_name.clone(), vendor.legal_name.clone()];
        own.extend(vendor.service_centers.iter().map(|center| center.email.to_string()));
        own.extend(Language::ALL.map(|language| language.own_name().to_owned()));
        own.extend(IDENTIFIERS.map(str::to_owned));
        let agreements = program.editions.iter().flat_map(|edition| edition.agreements.values());
        own.extend(agreements.flat_map(|agreement| [agreement.title.clone(), agreement.digest.hex().to_owned()]));
        Self { world, base: base.to_owned(), own, pages: 0, outside: BTreeSet::new() }
    }

    /// From now on these are somebody's own words.
    fn typed(&mut self, typed: &Typed) {
        self.own.extend(typed.pairs().map(|(_, value)| value.to_owned()));
        // A short one would hide what stands beside it.
        self.own.retain(|own| own.chars().count() > 3);
        self.own.sort_by_key(|own| std::cmp::Reverse(own.len()));
    }

    fn own(&mut self, words: &[&str]) {
        for word in words {
            self.typed(&cast::typed(&[("word", word)]));
        }
    }

    async fn open(&mut self, visitor: &Visitor, path: &str) -> Page {
        let page = walk::open(visitor, path).await;
        self.read(path, &page);
        page
    }

    async fn send(&mut self, visitor: &Visitor, path: &str, pairs: &[(&str, &str)], status: u16) -> Page {
        let page = Page::read(visitor.post(path, pairs).await).await;
        assert_eq!(page.status.as_u16(), status, "{path}: {:?}", page.problems());
        self.read(&format!("POST {path}"), &page);
        page
    }

    fn read(&mut self, at: &str, page: &Page) {
        assert!(page.is_ours(), "{at}: {} {}", page.status, page.text);
        self.pages += 1;
        let reference = page.headers.get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned();
        for node in page.root().descendants() {
            match node.value() {
                Node::Text(text) => {
                    let parent = node.parent().and_then(ElementRef::wrap).expect("text is in an element");
                    if !is_own_place(parent) && text.trim() != reference {
                        self.check(at, text);
                    }
                }
                Node::Element(element) => {
                    let button = element.name() == "input" && matches!(element.attr("type"), Some("submit" | "button"));
                    let value = button.then_some("value");
                    for text in READ.into_iter().chain(value).filter_map(|name| element.attr(name)) {
                        self.check(at, text);
                    }
                }
                _ => {}
            }
        }
    }

    fn check(&mut self, at: &str, text: &str) {
        let mut rest = outside_of_marks(text);
        for own in &self.own {
            rest = rest.replace(own.as_str(), "");
        }
        if rest.chars().any(char::is_alphabetic) {
            self.outside.insert((rest.trim().to_owned(), at.to_owned()));
        }
    }

    fn visitor(&self) -> Visitor {
        Visitor::new(&self.base)
    }

    async fn newcomer(&mut self, email: &str) -> Visitor {
        self.own(&[email]);
        let visitor = self.visitor();
        visitor.post("/register", &[("email", email)]).await;
        let path = format!("/register/{}", self.world.newest_link(email).await);
        assert!(visitor.post(&path, &[("password", PASSWORD)]).await.status().is_redirection());
        visitor
    }
}

/// Places that hold no words of ours: style, script, the agreement (its text is the program's own, one for each
/// language), the areas of a country as an envelope says them, names of time zones, drawn initials.
fn is_own_place(parent: ElementRef<'_>) -> bool {
    let inside = |is: &dyn Fn(ElementRef<'_>) -> bool| {
        std::iter::successors(Some(parent), |element| element.parent().and_then(ElementRef::wrap)).any(is)
    };
    let has_class = |element: ElementRef<'_>, class: &str| element.value().classes().any(|other| other == class);
    let is_identifier = parent.value().name() == "option" && parent.attr("value") == Some(&parent.text().collect::<String>());
    is_identifier
        || inside(&|element| matches!(element.value().name(), "script" | "style"))
        || inside(&|element| has_class(element, "legal") || has_class(element, "initial"))
        || inside(&|element| has_class(element, "contents") && parent.value().name() == "a")
        || inside(&|element| element.value().name() == "select" && element.attr("name") == Some("area"))
}

/// Returns what is left of a text without everything between marks.
fn outside_of_marks(text: &str) -> String {
    let mut depth = 0_usize;
    let mut rest = String::new();
    for character in text.chars() {
        match character {
            '⟦' => depth += 1,
            '⟧' => depth = depth.checked_sub(1).expect("marks come in pairs"),
            other if depth == 0 => rest.push(other),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "a mark is open: {text}");
    rest
}

#[tokio::test(flavor = "multi_thread")]
async fn x1_no_text_node_is_outside_the_catalogues() {
    let world = World::on(Database::Sqlite).await;
    let center = Staged::over(&world, Words::embedded().marked(), 1_000_000).await;
    let narrow = Staged::over(&world, Words::embedded().marked(), 1).await;
    let mut reader = Reader::new(world, &center.base);
    strangers(&mut reader).await;
    faults(&mut reader, &narrow.base).await;
    let clerk = reader.newcomer("clerk@cast.example").await;
    account(&mut reader, &clerk).await;
    wizard(&mut reader, &clerk).await;
    member(&mut reader, &clerk).await;
    broken(&mut reader, &clerk).await;
    assert!(reader.pages > 75, "only {} pages were read", reader.pages);
    let outside: Vec<String> = reader.outside.iter().map(|(text, at)| format!("{at}: {text}")).collect();
    assert!(outside.is_empty(), "{}", outside.join("\n"));
}

async fn strangers(reader: &mut Reader) {
    let visitor = reader.visitor();
    for path in [
        "/", "/enroll-now", "/associate", "/directory", "/directory?id=no", "/privacy", "/accessibility", "/contact", "/sign-in",
        "/sign-in?return_to=/enroll/contact", "/register", "/register/sent", "/register/spent", "/recover", "/recover/sent",
        "/recover/spent", "/enroll",
    ] {
        reader.open(&visitor, path).await;
    }
    reader.own(&["new@cast.example", "not an address"]);
    for path in ["/register", "/recover"] {
        for email in ["", "not an address"] {
            reader.send(&visitor, path, &[("email", email)], 422).await;
        }
    }
    reader.send(&visitor, "/sign-in", &[("email", "new@cast.example"), ("password", "x")], 422).await;
    reader.send(&visitor, "/enroll/contact", &[("legal_name", "Carried")], 200).await;
    visitor.post("/register", &[("email", "new@cast.example")]).await;
    let path = format!("/register/{}", reader.world.newest_link("new@cast.example").await);
    reader.open(&visitor, &path).await;
    for password in ["", "short", "password1", &"long ".repeat(100)] {
        reader.send(&visitor, &path, &[("password", password)], 422).await;
    }
}

async fn faults(reader: &mut Reader, narrow: &str) {
    let visitor = reader.visitor();
    reader.open(&visitor, "/nowhere").await;
    reader.open(&visitor, "/directory/%ff").await;
    let foreign = visitor.request(Method::POST, "/sign-in").send().await.expect("an answer");
    let foreign = Page::read(foreign).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    reader.read("403", &foreign);
    let large = Page::read(visitor.post_body("/register", vec![b'x'; LARGEST_FORM + 1]).await).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    reader.read("413", &large);
    let hasty = Visitor::new(narrow);
    for _ in 0..3 {
        hasty.post("/recover", &[("email", "hasty@cast.example")]).await;
    }
    reader.send(&hasty, "/recover", &[("email", "hasty@cast.example")], 429).await;
}

async fn account(reader: &mut Reader, clerk: &Visitor) {
    let elsewhere = reader.visitor();
    elsewhere.post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)]).await;
    for path in ["/account", "/account?done=password", "/account?done=address", "/account?done=sent", "/account?done=sessions", "/account?done=x"] {
        reader.open(clerk, path).await;
    }
    reader.send(clerk, "/account/password", &[], 422).await;
    reader.send(clerk, "/account/password", &[("current_password", "x"), ("password", "short")], 422).await;
    reader.send(clerk, "/account/password", &[("current_password", "wrong"), ("password", "new gable over water")], 422).await;
    reader.send(clerk, "/account/address", &[], 422).await;
    reader.own(&["moved@cast.example"]);
    let change = [("address_email", "moved@cast.example"), ("address_current_password", "wrong")];
    reader.send(clerk, "/account/address", &change, 422).await;
    clerk.post("/account/address", &[("address_email", "moved@cast.example"), ("address_current_password", PASSWORD)]).await;
    let path = format!("/account/address/{}", reader.world.newest_link("moved@cast.example").await);
    reader.open(clerk, &path).await;
}

async fn wizard(reader: &mut Reader, clerk: &Visitor) {
    let contact = cast::aalto_and_brandt();
    reader.typed(&contact);
    reader.own(&["22767 Hamburg", "aalto-brandt.example", "nonsense", "We move warehouses, one at a time."]);
    reader.open(clerk, "/enroll/contact").await;
    let empty = ["US", "JP", "BR", "GB", "CN", "SN", ""];
    for country in empty {
        reader.send(clerk, "/enroll/contact", &[("country", country)], 422).await;
    }
    let nonsense = ["legal_name", "postal_code", "telephone", "web_address", "preferred_language", "country"];
    let nonsense: Vec<(&str, &str)> = nonsense.iter().map(|name| (*name, "nonsense")).collect();
    reader.send(clerk, "/enroll/contact", &nonsense, 422).await;
    let in_germany = [("country", "DE"), ("postal_code", "nonsense"), ("legal_name", "nonsense\u{202E}"), ("city", &"nonsense".repeat(500))];
    reader.send(clerk, "/enroll/contact", &in_germany, 422).await;
    walk::to_agreement(clerk, &contact).await;
    for path in ["/enroll", "/enroll/contact", "/enroll/agreement", "/enroll/cancel", "/enroll/cancel?declined=yes"] {
        reader.open(clerk, path).await;
    }
    reader.send(clerk, "/enroll/agreement", &[], 422).await;
    let signature = cast::signature("not this text");
    reader.typed(&signature);
    let pairs: Vec<(&str, &str)> = signature.pairs().collect();
    reader.send(clerk, "/enroll/agreement", &pairs, 409).await;
    walk::to_individual(clerk).await;
    for path in ["/enroll/individual-profile", "/enroll/organization-profile"] {
        if path.ends_with("organization-profile") {
            let edition = reader.world.house.program.edition_on(reader.world.house.today()).clone();
            clerk.send("/enroll/individual-profile", &cast::answers(&edition.questionnaires.individual)).await;
        }
        let form = reader.open(clerk, path).await.form(path).expect("a form");
        let draft = form.pairs().into_iter().find(|(name, _)| name == "draft").map(|(_, id)| id).unwrap_or_default();
        reader.send(clerk, path, &[("draft", &draft)], 422).await;
        let mut pairs: Vec<(&str, &str)> = form.fields.iter().map(|field| (field.name.as_str(), "nonsense")).collect();
        pairs.retain(|(name, _)| *name != "draft");
        pairs.push(("draft", &draft));
        reader.send(clerk, path, &pairs, 422).await;
        let numbers: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (*name, if *name == "draft" { *value } else { "70" })).collect();
        reader.send(clerk, path, &numbers, 422).await;
    }
    clerk.post("/enroll/cancel", &[]).await;
}

async fn member(reader: &mut Reader, clerk: &Visitor) {
    let house = reader.world.house.clone();
    let mut ids = Vec::new();
    for contact in [cast::aalto_and_brandt(), cast::firm("Kvist Kaffeebrennerei", "kvist")] {
        reader.typed(&contact);
        let id = walk::enroll(&house, clerk, &contact).await.partner_id;
        let grouped = PartnerId::parse(&id).expect("an ID").grouped();
        let shown = [contact.one("doing_business_as"), contact.one("legal_name")].into_iter().find(|name| !name.is_empty());
        let monogram = names::monogram(shown.expect("a name"));
        reader.own(&[&id, &grouped]);
        reader.own.push(monogram);
        ids.push(id);
    }
    reader.own(&["kvist.example"]);
    reader.open(clerk, "/organizations").await;
    let other = reader.newcomer("other@cast.example").await;
    other.send("/enroll/contact", &cast::aalto_and_brandt()).await;
    assert_eq!(reader.open(&other, "/enroll/contact/found").await.status, StatusCode::OK);
    let today = ids.iter().flat_map(|id| {
        ["/enroll/congratulations/{}", "/organizations/{}", "/organizations/{}/agreement", "/directory/{}"].map(|path| path.replace("{}", id))
    });
    let today: Vec<String> = today.collect();
    for path in &today {
        assert_eq!(reader.open(clerk, path).await.status, StatusCode::OK, "{path}");
    }
    // The last days of the term, and the days of grace.
    for days in [300, 80] {
        reader.world.clock.advance(SignedDuration::from_hours(days * 24));
        let clerk = reader.visitor();
        let door = clerk.post("/sign-in", &[("email", "clerk@cast.example"), ("password", PASSWORD)]).await;
        assert_eq!(leads_to(&door), "/organizations");
        for path in &today {
            assert_eq!(reader.open(&clerk, path).await.status, StatusCode::OK, "{path} after {days} days");
        }
    }
}

async fn broken(reader: &mut Reader, clerk: &Visitor) {
    reader.world.house.db.close().await;
    let page = reader.open(clerk, "/account").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
}
