//! The pages of one organization, for one of its people.

use maud::Markup;
use membership::access::{Administrator, Member};
use membership::terms::PartnerId;
use workflows::sign_in::Session;
use workflows::standing::{self, Standing};

use super::organization::{name_of, path, within_form};
use crate::reply::Fault;
use crate::visit::Visit;

/// The organization of a page, and who reads it.
pub struct Rooms<'v> {
    /// The request.
    pub visit: &'v Visit,
    /// Who is signed in.
    pub session: &'v Session,
    /// The ID in the page's address.
    pub partner_id: PartnerId,
    /// Who they are in the organization.
    pub member: Member,
    /// Where its membership stands.
    pub standing: Standing,
}

impl<'v> Rooms<'v> {
    /// Finds the organization of a page's address.
    pub async fn of(visit: &'v Visit, id: &str) -> Result<Self, Fault> {
        let session = visit.signed_in()?;
        let partner_id = PartnerId::parse(id).ok_or(Fault::NotFound)?;
        let house = &visit.center.house;
        let member = standing::member(house, session.account, &partner_id).await?;
        let (standing, _) = standing::review(house, &member).await?;
        Ok(Self {
            visit,
            session,
            partner_id,
            member,
            standing,
        })
    }

    /// Returns the right over people and locations; for who has none there is no such page.
    pub fn administrator(&self) -> Result<Administrator, Fault> {
        self.member.administrator().ok_or(Fault::NotFound)
    }

    /// Returns the path of one of its pages, such as `/people`.
    pub fn at(&self, page: &str) -> String {
        format!("{}{page}", path(&self.partner_id))
    }

    /// Returns the name that customers see.
    pub fn organization(&self) -> &str {
        name_of(&self.standing)
    }

    /// Frames one of its pages.
    pub fn page(&self, title: &str, form: Option<&str>, main: Markup) -> Markup {
        within_form(self.visit, &self.member, &self.standing, title, form, main)
    }

    /// The same pages in another language.
    pub fn in_language<'o>(&self, visit: &'o Visit) -> Rooms<'o>
    where
        'v: 'o,
    {
        Rooms {
            visit,
            session: self.session,
            partner_id: self.partner_id.clone(),
            member: self.member,
            standing: self.standing.clone(),
        }
    }
}
