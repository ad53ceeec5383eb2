//! People at browsers: each has a number of accounts, fills in the wizard with one after the other, and presses *Finish*.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use membership::program::Edition;
use membership::terms::Typed;
use proofs::firms;
use reqwest::Response;
use testkit::cast;
use testkit::visitor::{Visitor, leads_to};

use crate::acknowledgements::{Acknowledged, Log};

/// What everybody types.
pub struct Script {
    agreement: String,
    individual: Typed,
    organization: Typed,
    firms: AtomicUsize,
    expect_bug: bool,
}

impl Script {
    /// Learns the pages of the edition in force.
    pub fn of(edition: &Edition, expect_bug: bool) -> Self {
        let english = &edition.agreements[&membership::terms::Language::English];
        Self {
            agreement: english.digest.hex().to_owned(),
            individual: firms::individual(edition),
            organization: firms::organization(edition),
            firms: AtomicUsize::new(0),
            expect_bug,
        }
    }
}

/// Why somebody could not go on.
#[derive(Debug)]
pub enum Trouble {
    /// The server is gone.
    Gone,
    /// The server is there, and answered what it should not have.
    Wrong(String),
}

impl From<reqwest::Error> for Trouble {
    fn from(_: reqwest::Error) -> Self {
        Self::Gone
    }
}

/// A draft that is ready for *Finish*.
#[derive(Debug, Clone)]
struct Ready {
    draft: String,
    legal_name: String,
    pressed: bool,
}

/// An account with a browser of its own.
pub struct Account {
    visitor: Visitor,
    ready: Option<Ready>,
}

/// Somebody who enrolls with one account after the other.
pub struct Person {
    script: Arc<Script>,
    log: Log,
    accounts: Vec<Account>,
}

impl Person {
    /// Registers `count` accounts by the links that are mailed.
    pub async fn register(number: usize, count: usize, base: &str, mail: &Path, script: Arc<Script>, log: Log) -> Self {
        let mut accounts = Vec::with_capacity(count);
        for account in 0..count {
            let visitor = Visitor::new(base);
            visitor
                .register(&format!("person-{number}-{account}@people.example"), mail)
                .await;
            accounts.push(Account { visitor, ready: None });
        }
        Self { script, log, accounts }
    }

    /// Presses *Finish* again where no answer came, and fills in every draft up to the last page.
    ///
    /// # Errors
    /// The server, which runs, did not let them.
    pub async fn prepare(&mut self) -> Result<(), Trouble> {
        for account in &mut self.accounts {
            if account.ready.as_ref().is_some_and(|ready| ready.pressed) {
                account.finish(&self.script, &self.log).await?;
            }
            if account.ready.is_none() {
                account.fill_in(&self.script).await?;
            }
        }
        Ok(())
    }

    /// Enrolls until the server is gone.
    ///
    /// # Errors
    /// It was not gone, but wrong.
    pub async fn enroll(&mut self) -> Result<(), Trouble> {
        loop {
            for account in &mut self.accounts {
                match account.enroll(&self.script, &self.log).await {
                    Ok(()) => {}
                    Err(Trouble::Gone) => return Ok(()),
                    Err(wrong) => return Err(wrong),
                }
            }
        }
    }
}

impl Account {
    async fn enroll(&mut self, script: &Script, log: &Log) -> Result<(), Trouble> {
        if self.ready.is_none() {
            self.fill_in(script).await?;
        }
        self.finish(script, log).await
    }

    async fn fill_in(&mut self, script: &Script) -> Result<(), Trouble> {
        let number = script.firms.fetch_add(1, Ordering::Relaxed);
        let contact = firms::contact(number);
        match self.send("contact", &contact, "/enroll/agreement").await {
            // The seeded bug still holds the draft that it has acknowledged. No other server may answer so.
            Err(Trouble::Wrong(_)) if script.expect_bug => {
                self.send("contact", &contact, "/enroll/agreement").await?;
            }
            sent => sent?,
        }
        self.send(
            "agreement",
            &cast::signature(&script.agreement),
            "/enroll/individual-profile",
        )
        .await?;
        self.send("individual-profile", &script.individual, "/enroll/organization-profile")
            .await?;
        let page = self
            .visitor
            .try_get("/enroll/organization-profile")
            .await?
            .text()
            .await?;
        let draft = draft_on(&page).ok_or_else(|| Trouble::Wrong("the last page has no draft".to_owned()))?;
        self.ready = Some(Ready {
            draft,
            legal_name: firms::legal_name(number),
            pressed: false,
        });
        Ok(())
    }

    async fn send(&self, page: &str, typed: &Typed, next: &str) -> Result<(), Trouble> {
        let path = format!("/enroll/{page}");
        let draft = self.visitor.try_draft(&path).await?;
        let shown = draft.iter().map(|draft| ("draft", draft.as_str()));
        let answer = self.visitor.try_post(&path, typed.pairs().chain(shown)).await?;
        if leads_to(&answer) == next {
            Ok(())
        } else {
            Err(wrong(page, answer).await)
        }
    }

    /// Presses *Finish*, and writes the answer down if one comes.
    async fn finish(&mut self, script: &Script, log: &Log) -> Result<(), Trouble> {
        let Some(ready) = &mut self.ready else { return Ok(()) };
        ready.pressed = true;
        let pairs = script.organization.pairs().chain([("draft", ready.draft.as_str())]);
        let answer = self.visitor.try_post("/enroll/organization-profile", pairs).await?;
        let partner_id = leads_to(&answer)
            .strip_prefix("/enroll/congratulations/")
            .map(str::to_owned);
        let Some(partner_id) = partner_id else {
            return Err(wrong("Finish", answer).await);
        };
        let answer = Acknowledged {
            draft: ready.draft.clone(),
            partner_id,
            legal_name: ready.legal_name.clone(),
        };
        self.ready = None;
        log.note(answer)
            .await
            .map_err(|error| Trouble::Wrong(format!("the log: {error}")))
    }
}

fn draft_on(page: &str) -> Option<String> {
    let input = &page[page.find("name=\"draft\"")?..];
    let value = &input[input.find("value=\"")? + 7..];
    Some(value[..value.find('"')?].to_owned())
}

async fn wrong(what: &str, answer: Response) -> Trouble {
    let (status, next) = (answer.status(), leads_to(&answer));
    let page = answer.text().await.unwrap_or_default();
    let problems: Vec<&str> = page
        .split("class=\"problem")
        .skip(1)
        .filter_map(|rest| rest.get(..200))
        .collect();
    Trouble::Wrong(format!("{what} was answered {status}, to {next:?}: {problems:?}"))
}
