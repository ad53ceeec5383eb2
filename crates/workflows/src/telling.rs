//! Letters about an organization and its people: to whom it is about, and each once to who administers all of it.

use membership::letters::{Letter, OfPerson};
use membership::terms::{AssociationId, Country, Language, OrganizationId, PartnerId};
use store::Tx;
use store::views::association::people::Person;
use store::views::association::{self as views, Addressee};

use crate::{Failure, House, mail};

/// Writes to several about one event at an organization of `country`, each once.
pub(crate) fn tell(
    house: &House,
    tx: &mut Tx,
    event: &str,
    (country, addressees): (Country, &[Addressee]),
    letter: &Letter,
) {
    for addressee in addressees {
        let occasion = occasion(event, addressee);
        let language = addressee.language.unwrap_or(Language::English);
        let about = (country, language);
        mail::post_about(house, tx, occasion, addressee.email.clone(), about, letter.clone());
    }
}

/// What one of them is written to about an event.
pub(crate) fn occasion(event: &str, addressee: &Addressee) -> String {
    format!("{event}:{}", addressee.account)
}

/// What is told about a change: to whom it is about and, each once, to who administers the whole organization.
pub(crate) struct Telling<'a> {
    pub(crate) event: String,
    pub(crate) organization: OrganizationId,
    pub(crate) partner_id: &'a PartnerId,
    pub(crate) person: &'a Person,
    pub(crate) by: AssociationId,
}

impl Telling<'_> {
    /// Writes to the administrators and, unless they did it themselves, to whom it is about.
    pub(crate) async fn write(
        &self,
        house: &House,
        tx: &mut Tx,
        is_told_too: bool,
        letter: impl FnOnce(OfPerson) -> Letter,
    ) -> Result<(), Failure> {
        let (country, of) = self.of(house, tx).await?;
        let mut addressees = views::global_administrators(tx, self.organization).await?;
        let about = views::addressee_of(tx, self.organization, self.person.association).await?;
        if let Some(about) = about {
            addressees.retain(|addressee| addressee.account != about.account);
            if is_told_too {
                addressees.push(about);
            }
        }
        tell(house, tx, &self.event, (country, &addressees), &letter(of));
        Ok(())
    }

    /// Writes to whom it is about alone.
    pub(crate) async fn write_to_them(
        &self,
        house: &House,
        tx: &mut Tx,
        letter: impl FnOnce(OfPerson) -> Letter,
    ) -> Result<(), Failure> {
        let (country, of) = self.of(house, tx).await?;
        let about = views::addressee_of(tx, self.organization, self.person.association).await?;
        tell(house, tx, &self.event, (country, about.as_slice()), &letter(of));
        Ok(())
    }

    async fn of(&self, house: &House, tx: &mut Tx) -> Result<(Country, OfPerson), Failure> {
        let organization = views::joinable(tx, self.organization).await?.ok_or(Failure::Missing)?;
        let of = OfPerson {
            organization: organization.shown_name,
            first_name: self.person.first_name.clone(),
            last_name: self.person.last_name.clone(),
            administrator: views::name_of(tx, self.organization, self.by)
                .await?
                .unwrap_or_default(),
            link: house.links.home(self.partner_id),
        };
        Ok((organization.country, of))
    }
}
