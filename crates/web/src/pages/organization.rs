//! The frame of an organization's pages: its name, and the menus of who acts for it.

use jiff::ToSpan as _;
use maud::Markup;
use membership::access::Member as Membership;
use membership::program::EditionId;
use membership::terms::PartnerId;
use workflows::standing::Standing;

use crate::look::{Link, Member};
use crate::visit::{Sheet, Visit};

/// Returns the path of an organization's home.
pub fn path(partner_id: &PartnerId) -> String {
    format!("/organizations/{}", partner_id.as_str())
}

/// Returns the name that customers see.
pub fn name_of(standing: &Standing) -> &str {
    standing.doing_business_as.as_deref().unwrap_or(&standing.legal_name)
}

/// Frames a page of an organization with its menus.
pub fn within(visit: &Visit, member: &Membership, standing: &Standing, title: &str, main: Markup) -> Markup {
    within_form(visit, member, standing, title, None, main)
}

/// Frames a page of an organization that has a form of its own.
pub fn within_form(
    visit: &Visit,
    member: &Membership,
    standing: &Standing,
    title: &str,
    form: Option<&str>,
    main: Markup,
) -> Markup {
    let voice = visit.voice();
    let home = path(&standing.partner_id);
    let agreement = format!("{home}/agreement");
    let listing = listing(visit, standing, &home);
    let requests = format!("{home}/requests");
    let domains = format!("{home}/domains");
    let credentials = format!("{home}/credentials");
    let people = format!("{home}/people");
    let profile = format!("{home}/profile");
    let leave = format!("{home}/leave");
    let locations = format!("{home}/locations");
    let references = format!("{home}/references");
    let designations = designations(visit, standing);
    let mut organization = vec![Link {
        label: voice.say("locations-title"),
        href: &locations,
        note: None,
    }];
    organization.extend(designations.iter().map(|(label, href)| Link {
        label,
        href,
        note: None,
    }));
    organization.extend([
        Link {
            label: voice.say("standing-menu-listing"),
            href: &listing,
            note: None,
        },
        Link {
            label: voice.say("credentials-menu"),
            href: &credentials,
            note: None,
        },
        Link {
            label: voice.say("association-profile-title"),
            href: &profile,
            note: None,
        },
    ]);
    if member.administrator().is_some() {
        organization.push(Link {
            label: voice.say("standing-menu-people"),
            href: &people,
            note: None,
        });
        organization.push(Link {
            label: voice.say("references-title"),
            href: &references,
            note: None,
        });
    }
    if member.global_administrator().is_some() {
        organization.push(Link {
            label: voice.say("standing-menu-requests"),
            href: &requests,
            note: None,
        });
        organization.push(Link {
            label: voice.say("standing-menu-domains"),
            href: &domains,
            note: None,
        });
    }
    let (upgrade, upgrade_now) = (format!("{home}/upgrade"), format!("{home}/upgrade-now"));
    let competencies = format!("{home}/competencies");
    let status = [
        Link {
            label: voice.say("upgrade-title"),
            href: &upgrade,
            note: None,
        },
        Link {
            label: voice.say("competencies-title"),
            href: &competencies,
            note: None,
        },
        Link {
            label: voice.say("standing-menu-agreement"),
            href: &agreement,
            note: None,
        },
        Link {
            label: voice.say("people-leave"),
            href: &leave,
            note: None,
        },
    ];
    let shown_name = name_of(standing);
    let member = Member {
        shown_name,
        home: &home,
        is_one_of_several: standing.memberships > 1,
        organization: &organization,
        status: &status,
        upgrade: &upgrade_now,
    };
    visit.page(Sheet {
        title,
        form,
        member: Some(member),
        main,
    })
}

/// Where the directory shows the organization; once it has lapsed, where it is told why it does not (rule R9).
fn listing(visit: &Visit, standing: &Standing, home: &str) -> String {
    let house = &visit.center.house;
    let signed = house.program.edition(&EditionId(standing.edition.clone()));
    let grace = signed.map_or(0, |edition| edition.calendar.grace_days);
    if house.today() <= standing.ends_on.saturating_add(i64::from(grace).days()) {
        format!("/directory/{}", standing.partner_id.as_str())
    } else {
        format!("{home}/locations/listing")
    }
}

/// The designations of the edition that was signed: what to become, and where.
fn designations(visit: &Visit, standing: &Standing) -> Vec<(String, String)> {
    let voice = visit.voice().of_edition(&standing.edition);
    let edition = visit.center.house.program.edition(&EditionId(standing.edition.clone()));
    let known = edition
        .map(|edition| edition.designations.as_slice())
        .unwrap_or_default();
    let link = |id: &str| {
        let name = voice.say(&format!("designation-{id}"));
        let label = voice.tell("designation-become", &[("designation", name.into())]);
        (label, format!("{}/designations/{id}", path(&standing.partner_id)))
    };
    known.iter().map(|designation| link(&designation.id)).collect()
}
