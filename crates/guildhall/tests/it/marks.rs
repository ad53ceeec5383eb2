//! Reads pages whose words are marked, and remembers what stands outside of the marks.

use std::collections::BTreeSet;

use membership::terms::{Language, Typed};
use scraper::{ElementRef, Node};
use testkit::visitor::Visitor;
use testkit::{PASSWORD, World, cast};

use crate::page::Page;
use crate::walk;

/// What nobody translates: names of cookies.
const IDENTIFIERS: [&str; 2] = ["session", "language"];

/// Attributes that are read out or shown.
const READ: [&str; 5] = ["aria-label", "title", "placeholder", "alt", "aria-description"];

/// Reads pages and remembers every text that is from no catalogue.
pub struct Reader {
    pub world: World,
    base: String,
    /// What was typed, and names that are their owners' own.
    own: Vec<String>,
    pub pages: usize,
    pub outside: BTreeSet<(String, String)>,
}

impl Reader {
    pub fn new(world: World, base: &str) -> Self {
        let program = &world.house.program;
        let vendor = &program.vendor;
        let mut own = vec![vendor.short_name.clone(), vendor.legal_name.clone()];
        own.extend(vendor.service_centers.iter().map(|center| center.email.to_string()));
        own.extend(Language::ALL.map(|language| language.own_name().to_owned()));
        own.extend(IDENTIFIERS.map(str::to_owned));
        let agreements = program.editions.iter().flat_map(|edition| edition.agreements.values());
        own.extend(agreements.flat_map(|agreement| [agreement.title.clone(), agreement.digest.hex().to_owned()]));
        let mut reader = Self {
            world,
            base: base.to_owned(),
            own,
            pages: 0,
            outside: BTreeSet::new(),
        };
        reader.longest_first();
        reader
    }

    /// From now on these are somebody's own words.
    pub fn typed(&mut self, typed: &Typed) {
        // Codes and flags are never shown, and would hide what stands beside them.
        let shown = typed
            .pairs()
            .map(|(_, value)| value)
            .filter(|value| value.chars().count() > 3);
        self.own.extend(shown.map(str::to_owned));
        self.longest_first();
    }

    /// What the marks of a membership show of a name.
    pub fn drawn(&mut self, monogram: String) {
        self.own.push(monogram);
        self.longest_first();
    }

    /// A short one must not be cut out of the middle of a longer one.
    fn longest_first(&mut self) {
        self.own.sort_by_key(|own| std::cmp::Reverse(own.len()));
    }

    pub fn own(&mut self, words: &[&str]) {
        for word in words {
            self.typed(&cast::typed(&[("word", word)]));
        }
    }

    pub async fn open(&mut self, visitor: &Visitor, path: &str) -> Page {
        let page = walk::open(visitor, path).await;
        self.read(path, &page);
        page
    }

    pub async fn send(&mut self, visitor: &Visitor, path: &str, pairs: &[(&str, &str)], status: u16) -> Page {
        let page = Page::read(visitor.post(path, pairs).await).await;
        assert_eq!(page.status.as_u16(), status, "{path}: {:?}", page.problems());
        self.read(&format!("POST {path}"), &page);
        page
    }

    pub fn read(&mut self, at: &str, page: &Page) {
        assert!(page.is_ours(), "{at}: {} {}", page.status, page.text);
        self.pages += 1;
        let reference = page
            .headers
            .get("x-request-id")
            .and_then(|id| id.to_str().ok())
            .unwrap_or_default()
            .to_owned();
        for node in page.root().descendants() {
            match node.value() {
                Node::Text(text) => {
                    let parent = node.parent().and_then(ElementRef::wrap).expect("text is in an element");
                    if !is_own_place(parent) && text.trim() != reference {
                        self.check(at, &whole(parent, text));
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

    pub fn visitor(&self) -> Visitor {
        Visitor::new(&self.base)
    }

    pub async fn newcomer(&mut self, email: &str) -> Visitor {
        self.own(&[email]);
        let visitor = self.visitor();
        visitor.post("/register", &[("email", email)]).await;
        let path = format!("/register/{}", self.world.newest_link(email).await);
        assert!(
            visitor
                .post(&path, &[("password", PASSWORD)])
                .await
                .status()
                .is_redirection()
        );
        visitor
    }
}

/// An e-mail address stands in pieces, between which it may break: it is read with the sentence around it.
fn whole(parent: ElementRef<'_>, text: &str) -> String {
    let is_address = |element: ElementRef<'_>| element.value().classes().any(|class| class == "address");
    let around = parent
        .parent()
        .and_then(ElementRef::wrap)
        .filter(|_| is_address(parent));
    let sentence = around.unwrap_or(parent);
    if sentence.child_elements().any(is_address) {
        sentence.text().collect()
    } else {
        text.to_owned()
    }
}

/// Places that hold no words of ours: style, script, the agreement (its text is the program's own, one for each
/// language), the areas of a country as an envelope says them, drawn initials.
fn is_own_place(parent: ElementRef<'_>) -> bool {
    let inside = |is: &dyn Fn(ElementRef<'_>) -> bool| {
        std::iter::successors(Some(parent), |element| element.parent().and_then(ElementRef::wrap)).any(is)
    };
    let has_class = |element: ElementRef<'_>, class: &str| element.value().classes().any(|other| other == class);
    inside(&|element| matches!(element.value().name(), "script" | "style"))
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
