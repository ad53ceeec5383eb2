//! The questions, and who asks them.

use std::time::Instant;

use anyhow::{Context as _, ensure};
use membership::terms::Language;
use proofs::firms;
use testkit::cast;
use testkit::center::Center;
use testkit::visitor::{Visitor, leads_to};

use crate::compare::{Answer, Pair};

/// An account is locked after ten wrong passwords, and is then another question.
const TRIES: usize = 9;

/// A center with as many accounts as the questions need.
pub struct Street<'c> {
    center: &'c Center,
    samples: usize,
    accounts: usize,
}

impl<'c> Street<'c> {
    /// Registers the accounts.
    pub async fn settled(center: &'c Center, samples: usize) -> anyhow::Result<Self> {
        let accounts = samples.div_ceil(TRIES);
        for number in 0..accounts {
            center.newcomer(&known(number)).await;
        }
        Ok(Self {
            center,
            samples,
            accounts,
        })
    }

    /// A wrong password of somebody, and of nobody.
    pub async fn sign_in(&self) -> anyhow::Result<Pair> {
        let mut pair = Pair::default();
        for sample in 0..self.samples {
            let number = sample % self.accounts;
            let ask = async |email: String| {
                let form = [("email", email.as_str()), ("password", "six loud herons in the reeds")];
                answer(&self.center.visitor(), "/sign-in", &form, &email).await
            };
            pair.add(ask(known(number)).await?, ask(unknown(number)).await?);
        }
        Ok(pair)
    }

    /// A wish for a mail to somebody's address, and to nobody's.
    pub async fn mailed(&self, path: &str) -> anyhow::Result<Pair> {
        let mut pair = Pair::default();
        for sample in 0..self.samples {
            let number = sample % self.accounts;
            let ask = async |email: String| answer(&self.center.visitor(), path, &[("email", &email)], &email).await;
            pair.add(ask(known(number)).await?, ask(unknown(number)).await?);
        }
        Ok(pair)
    }

    /// A request to join with an address in a domain of the organization, and with another.
    pub async fn associate(&self) -> anyhow::Result<Pair> {
        let organization = self.organization().await?;
        let asker = self.center.newcomer("asker@elsewhere.example").await;
        let mut pair = Pair::default();
        for sample in 0..self.samples {
            let ask = async |domain: &str| {
                let email = format!("p{sample:04}@{domain}");
                let form = [
                    ("organization", organization.as_str()),
                    ("email", email.as_str()),
                    ("first_name", "Mika"),
                    ("last_name", "Sato"),
                ];
                answer(&asker, "/associate/request", &form, &email).await
            };
            pair.add(ask("aalto-brandt.example").await?, ask("aalto-brundt.example").await?);
        }
        Ok(pair)
    }

    /// Enrolls an organization that has proved its domain.
    async fn organization(&self) -> anyhow::Result<String> {
        let boss = self.center.newcomer("boss@aalto-brandt.example").await;
        let house = self.center.house();
        let edition = house.program.edition_on(house.today());
        let digest = edition.agreements[&Language::English].digest.hex().to_owned();
        let pages = [
            ("contact", firms::contact(1)),
            ("agreement", cast::signature(&digest)),
            ("individual-profile", firms::individual(edition)),
            ("organization-profile", firms::organization(edition)),
        ];
        let mut to = String::new();
        for (page, typed) in pages {
            to = leads_to(&boss.send(&format!("/enroll/{page}"), &typed).await);
        }
        let id = to
            .strip_prefix("/enroll/congratulations/")
            .context("not enrolled")?
            .to_owned();
        let list = format!("/organizations/{id}/domains");
        let claimed = leads_to(&boss.post(&list, &[("domain", "aalto-brandt.example")]).await);
        let proved = boss.post(&format!("{claimed}/own-address"), &[]).await;
        ensure!(leads_to(&proved).ends_with("?done=proved"), "the domain is not proved");
        Ok(id)
    }
}

fn known(number: usize) -> String {
    format!("k{number:04}@alike.example")
}

fn unknown(number: usize) -> String {
    format!("u{number:04}@alike.example")
}

/// Asks, and reads to the end. What the asker typed is left out of what was said.
async fn answer(visitor: &Visitor, path: &str, form: &[(&str, &str)], email: &str) -> anyhow::Result<Answer> {
    let begun = Instant::now();
    let response = visitor.try_post(path, form.iter().copied()).await?;
    let (status, to) = (response.status(), leads_to(&response));
    let body = response.text().await.context("the answer broke off")?;
    let took = begun.elapsed();
    let said = format!("{status} {to}\n{body}").replace(email, "…");
    Ok(Answer { took, said })
}
