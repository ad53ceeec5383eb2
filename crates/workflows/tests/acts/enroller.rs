//! Someone who enrolls an organization, page by page.

use membership::enrollment::Step;
use membership::terms::{AccountId, DraftId, Language, PartnerId, Typed};
use testkit::{World, cast};
use workflows::enrollment::{self, Advance, Enroller, Finished, Form};
use workflows::{Failure, House};

/// Someone at the wizard.
pub struct Clerk<'w> {
    pub house: &'w House,
    pub enroller: Enroller,
}

impl<'w> Clerk<'w> {
    /// Registers an account.
    pub async fn register(world: &'w World, email: &str) -> Self {
        let session = world.register(email).await.session;
        let enroller = Enroller {
            account: session.account,
            email: session.email,
            language: Language::English,
        };
        Self {
            house: &world.house,
            enroller,
        }
    }

    pub fn account(&self) -> AccountId {
        self.enroller.account
    }

    pub async fn advance(&self, step: Step, typed: Typed) -> Result<Advance, Failure> {
        let draft = enrollment::draft(self.house, self.account()).await.unwrap();
        let form = Form {
            account: self.account(),
            draft: draft.map(|draft| draft.id),
            step,
        };
        enrollment::advance(self.house, form, typed, Language::English).await
    }

    /// The text in force, as the page shows it.
    pub fn digest(&self) -> String {
        let reading = enrollment::agreement_to_read(self.house, Language::English).unwrap();
        reading.agreement.digest.hex().to_owned()
    }

    pub fn individual(&self) -> Typed {
        let edition = self.house.program.edition_on(self.house.today());
        cast::answers(&edition.questionnaires.individual)
    }

    pub fn organization(&self) -> Typed {
        let edition = self.house.program.edition_on(self.house.today());
        cast::answers(&edition.questionnaires.organization)
    }

    /// Walks to the last page.
    pub async fn walk(&self, contact: Typed) -> DraftId {
        assert_eq!(
            self.advance(Step::Contact, contact).await.unwrap(),
            Advance::To(Step::Agreement)
        );
        self.sign().await;
        let next = self.advance(Step::IndividualProfile, self.individual()).await.unwrap();
        assert_eq!(next, Advance::To(Step::OrganizationProfile));
        self.draft().await
    }

    pub async fn sign(&self) {
        let next = self
            .advance(Step::Agreement, cast::signature(&self.digest()))
            .await
            .unwrap();
        assert_eq!(next, Advance::To(Step::IndividualProfile));
    }

    pub async fn draft(&self) -> DraftId {
        enrollment::draft(self.house, self.account()).await.unwrap().unwrap().id
    }

    pub async fn finish(&self, draft: DraftId) -> Result<Finished, Failure> {
        enrollment::finish(self.house, self.enroller.clone(), draft, self.organization()).await
    }

    /// Enrolls an organization from the first page to the last.
    pub async fn enroll(&self, contact: Typed) -> PartnerId {
        let draft = self.walk(contact).await;
        match self.finish(draft).await.unwrap() {
            Finished::Enrolled(id) => id,
            other => panic!("{other:?}"),
        }
    }
}
