//! Somebody who enrolls an organization over HTTP, page by page.

use membership::terms::Typed;
use testkit::cast;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};
use workflows::House;

use crate::page::Page;

/// What the wizard led to.
pub struct Enrolled {
    pub partner_id: String,
    /// The organizations that were offered before, each with why.
    pub offered: Vec<Offered>,
}

/// An organization that was offered as one to associate with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub name: String,
    pub because: String,
}

/// Opens a page.
pub async fn open(visitor: &Visitor, path: &str) -> Page {
    Page::read(visitor.get(path).await).await
}

/// Opens a page and goes where it leads, as a browser does.
pub async fn follow(visitor: &Visitor, path: &str) -> Page {
    let mut response = visitor.get(path).await;
    for _ in 0..5 {
        let to = leads_to(&response);
        if to.is_empty() {
            break;
        }
        response = visitor.get(&to).await;
    }
    Page::read(response).await
}

/// Enrolls an organization. Whatever is offered is another one.
pub async fn enroll(house: &House, visitor: &Visitor, contact: &Typed) -> Enrolled {
    let offered = to_agreement(visitor, contact).await;
    let draft = from_agreement(house, visitor).await;
    let partner_id = finish(house, visitor, &draft).await;
    Enrolled { partner_id, offered }
}

/// Walks to the last page, and returns the draft that it is about.
pub async fn to_finish(center: &Center, visitor: &Visitor, contact: &Typed) -> String {
    to_agreement(visitor, contact).await;
    from_agreement(center.house(), visitor).await
}

/// Types the contact information and gets to the agreement; says of what is offered that it is another organization.
pub async fn to_agreement(visitor: &Visitor, contact: &Typed) -> Vec<Offered> {
    let next = visitor.send("/enroll/contact", contact).await;
    let name = contact.one("legal_name");
    let to = leads_to(&next);
    let mut offered = Vec::new();
    if to == "/enroll/contact/found" {
        let page = open(visitor, &to).await;
        offered = offers(&page);
        let others = page.form("/enroll/contact/found").expect("a form").pairs();
        let others = others.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let on = visitor.post_typed("/enroll/contact/found", others).await;
        assert_eq!(leads_to(&on), "/enroll/agreement", "{name}");
    } else {
        assert_eq!(
            to,
            "/enroll/agreement",
            "{name}: {:?}",
            Page::read(next).await.problems()
        );
    }
    offered
}

async fn from_agreement(house: &House, visitor: &Visitor) -> String {
    to_individual(visitor).await;
    let edition = house.program.edition_on(house.today());
    let next = visitor
        .send(
            "/enroll/individual-profile",
            &cast::answers(&edition.questionnaires.individual),
        )
        .await;
    assert_eq!(
        leads_to(&next),
        "/enroll/organization-profile",
        "{:?}",
        Page::read(next).await.problems()
    );
    open(visitor, "/enroll/organization-profile")
        .await
        .value("draft")
        .expect("a draft")
}

/// Signs the agreement that is shown.
pub async fn to_individual(visitor: &Visitor) {
    let digest = open(visitor, "/enroll/agreement")
        .await
        .value("agreement")
        .expect("a digest");
    let next = visitor.send("/enroll/agreement", &cast::signature(&digest)).await;
    assert_eq!(
        leads_to(&next),
        "/enroll/individual-profile",
        "{:?}",
        Page::read(next).await.problems()
    );
}

/// What the last page sends for a draft.
pub fn last_page(house: &House, draft: &str) -> Typed {
    let edition = house.program.edition_on(house.today());
    let mut answers = cast::answers(&edition.questionnaires.organization);
    answers.set("draft", draft);
    answers
}

async fn finish(house: &House, visitor: &Visitor, draft: &str) -> String {
    let done = visitor
        .send("/enroll/organization-profile", &last_page(house, draft))
        .await;
    let to = leads_to(&done);
    let id = to.strip_prefix("/enroll/congratulations/").map(str::to_owned);
    match id {
        Some(id) => id,
        None => panic!("Finish led to {to:?}: {:?}", Page::read(done).await.problems()),
    }
}

/// Lists what a page of found organizations offers.
pub fn offers(page: &Page) -> Vec<Offered> {
    let (names, reasons) = (page.texts_of("ul.found h2"), page.texts_of("ul.found p.note"));
    assert_eq!(names.len(), reasons.len(), "each says why it was found");
    names
        .into_iter()
        .zip(reasons)
        .map(|(name, because)| Offered { name, because })
        .collect()
}
