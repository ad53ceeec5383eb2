//! Two hundred real organizations from all over the world enroll through HTTP, and are found again.

use futures::future::join_all;
use testkit::cast::{RealOrganization, real_organizations};
use testkit::center::Center;
use testkit::databases;
use testkit::visitor::{Visitor, leads_to};

use crate::page::Page;
use crate::walk::{self, Offered};

/// How many people enroll at the same time, one organization after the other.
const ACCOUNTS: usize = 8;

struct Known {
    organization: RealOrganization,
    partner_id: String,
}

impl Known {
    fn shown_name(&self) -> String {
        let RealOrganization {
            legal_name,
            doing_business_as,
            ..
        } = &self.organization;
        let name = if doing_business_as.is_empty() {
            legal_name
        } else {
            doing_business_as
        };
        name.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e12_e13_d1_two_hundred_real_organizations_enroll_and_are_found_again() {
    for database in databases() {
        let center = Center::on(database).await;
        let addresses: Vec<String> = (0..ACCOUNTS)
            .map(|number| format!("clerk{number}@cast.example"))
            .collect();
        let clerks = join_all(addresses.iter().map(|email| center.newcomer(email))).await;

        let (known, offered) = e12_all_of_them_enroll(&center, &clerks).await;
        assert_eq!(known.len(), 200);
        assert_eq!(offered, [], "an organization was taken for another one");
        assert_eq!(center.count("SELECT count(*) FROM organizations").await, 200);

        join_all(known.chunks(25).map(|share| d1_each_has_its_page(&center, share))).await;
        let rounds = known.chunks(25).enumerate().map(|(number, share)| {
            let other = &clerks[(number + 1) % ACCOUNTS];
            e13_each_is_offered_to_who_comes_second(other, share)
        });
        join_all(rounds).await;
        assert_eq!(center.count("SELECT count(*) FROM organizations").await, 200);
    }
}

/// Enrolls all; returns them with whatever was offered on the way.
async fn e12_all_of_them_enroll(center: &Center, clerks: &[Visitor]) -> (Vec<Known>, Vec<(String, Vec<Offered>)>) {
    let organizations = real_organizations();
    let shares = organizations.chunks(organizations.len().div_ceil(clerks.len()));
    let enrolled = join_all(clerks.iter().zip(shares).map(async |(clerk, share)| {
        let mut enrolled = Vec::new();
        for organization in share {
            let done = walk::enroll(center.house(), clerk, &organization.contact()).await;
            let known = Known {
                organization: organization.clone(),
                partner_id: done.partner_id,
            };
            enrolled.push((known, done.offered));
        }
        enrolled
    }))
    .await;
    let mut offered = Vec::new();
    let known = enrolled.into_iter().flatten().map(|(known, offers)| {
        if !offers.is_empty() {
            offered.push((known.organization.legal_name.clone(), offers));
        }
        known
    });
    (known.collect(), offered)
}

/// The listing shows the name and the city to anyone, and the ID leads there however it is typed.
async fn d1_each_has_its_page(center: &Center, share: &[Known]) {
    let customer = center.visitor();
    for known in share {
        let id = &known.partner_id;
        let listing = format!("/directory/{id}");
        let page = walk::open(&customer, &listing).await;
        let name = known.shown_name();
        assert!(page.status.is_success(), "{name}");
        assert_eq!(page.text_of("h1"), name);
        let text = page.text_of("main");
        for part in [&known.organization.legal_name, &known.organization.city] {
            let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(&part), "{part} is not on the page of {name}: {text}");
        }
        let typed = format!("+{}-{}+{}", &id[..3], &id[3..6].to_lowercase(), &id[6..]);
        assert_eq!(
            leads_to(&customer.get(&format!("/directory?id={typed}")).await),
            listing
        );
    }
}

/// Who enrolls the same name in the same country is offered the first one, with the reason.
async fn e13_each_is_offered_to_who_comes_second(clerk: &Visitor, share: &[Known]) {
    for known in share {
        let mut contact = known.organization.contact();
        contact.set("doing_business_as", "");
        contact.set("web_address", "www.somebody-else.example");
        let name = known.organization.legal_name.to_uppercase();
        contact.set("legal_name", name.as_str());
        let next = clerk.send("/enroll/contact", &contact).await;
        let to = leads_to(&next);
        assert_eq!(
            to,
            "/enroll/contact/found",
            "{name}: {:?}",
            Page::read(next).await.problems()
        );
        let offers = walk::offers(&walk::open(clerk, &to).await);
        let offer = offers.iter().find(|offer| offer.name == known.shown_name());
        let offer = offer.unwrap_or_else(|| panic!("{name} was not offered: {offers:?}"));
        assert!(offer.because.to_lowercase().contains("name"), "{offer:?}");
    }
}
