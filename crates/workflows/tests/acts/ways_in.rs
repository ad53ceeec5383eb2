//! Nothing that lets somebody in outlives what it was for (rules A8, A9).

use jiff::SignedDuration;
use membership::association::{Decision, RequestState};
use membership::letters::Letter;
use membership::terms::{AccountId, Language, RequestId, Typed};
use testkit::{World, cast};
use workflows::association::people as act;
use workflows::association::{self, Answer, Asked, LeadsTo};
use workflows::{Secret, standing};

use crate::enroller::Clerk;
use crate::on_every_database;
use crate::people::{Firm, is_missing, named};

const LISA: &str = "lisa@private.example";

async fn ask(firm: &Firm<'_>, who: AccountId) -> Asked {
    let typed = [("email", LISA), ("first_name", "Lisa"), ("last_name", "Holm")];
    let typed = Typed::from_pairs(typed, |_| true);
    association::ask(&firm.world.house, who, &firm.partner_id, &typed, Language::English)
        .await
        .unwrap()
}

/// Somebody asks, and is approved; their address is not proved yet.
async fn approved(firm: &Firm<'_>, who: AccountId) -> RequestId {
    let Asked::Sent(request) = ask(firm, who).await else {
        panic!("asked before")
    };
    let house = &firm.world.house;
    association::contact_administrator(house, who, request).await.unwrap();
    firm.world.clock.advance(SignedDuration::from_secs(1));
    association::decide(house, firm.ana, &firm.partner_id, request, Answer::Approve, "")
        .await
        .unwrap();
    request
}

async fn prove(world: &World, who: AccountId) {
    let link = Secret::brought(&world.newest_link(LISA).await);
    association::use_link(&world.house, who, link).await.unwrap();
}

async fn state(world: &World, who: AccountId, request: RequestId) -> RequestState {
    association::look_at(&world.house, who, request).await.unwrap().state()
}

const TAKEN: RequestState = RequestState::Ended(Decision::Withdrawn);

#[tokio::test]
async fn a8_asked_again_an_approved_request_is_gone_on_with_and_its_link_mailed_anew() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let lisa = world.register(LISA).await.session.account;
        let request = approved(&firm, lisa).await;
        world.clock.advance(SignedDuration::from_secs(1));
        assert_eq!(ask(&firm, lisa).await, Asked::Approved(request));
        assert_eq!(world.count("SELECT count(*) FROM association_requests").await, 1);
        assert_eq!(firm.told("association-approved").await.len(), 2);
        prove(&world, lisa).await;
        assert_eq!(ask(&firm, lisa).await, Asked::Approved(request));
        assert_eq!(state(&world, lisa, request).await, RequestState::Profile);
    });
}

#[tokio::test]
async fn a9_who_is_out_comes_in_again_by_nothing_that_was_approved_before() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let lisa = world.register(LISA).await.session.account;
        for is_ended in [true, false] {
            let first = approved(&firm, lisa).await;
            prove(&world, lisa).await;
            world.clock.advance(SignedDuration::from_hours(25));
            firm.invite(LISA).await.unwrap();
            let link = firm.invitation(LISA).await;
            let second = act::accept(&world.house, lisa, link, &named("Lisa", "Holm"))
                .await
                .unwrap();
            assert_eq!(state(&world, lisa, first).await, TAKEN, "there is one way in");
            association::join(&world.house, lisa, second, &firm.profile())
                .await
                .unwrap();
            if is_ended {
                firm.end(firm.ana, lisa).await.unwrap();
            } else {
                firm.leave(lisa).await.unwrap();
            }
            for request in [first, second] {
                _ = association::join(&world.house, lisa, request, &firm.profile()).await;
                let member = standing::member(&world.house, lisa, &firm.partner_id).await;
                assert!(is_missing(&member), "and she stays out");
            }
        }
    });
}

#[tokio::test]
async fn a9_an_invitation_is_closed_with_the_association_and_by_being_in() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let lisa = world.register(LISA).await.session.account;
        firm.invite(LISA).await.unwrap();
        let link = firm.invitation(LISA).await;
        world.clock.advance(SignedDuration::from_secs(1));
        let request = approved(&firm, lisa).await;
        prove(&world, lisa).await;
        association::join(&world.house, lisa, request, &firm.profile())
            .await
            .unwrap();
        firm.end(firm.ana, lisa).await.unwrap();
        assert!(is_missing(&act::open_invitation(&world.house, lisa, &link).await));
    });
}

#[tokio::test]
async fn a9_who_was_let_in_is_seen_and_can_be_stopped_before_the_profile() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let lisa = world.register(LISA).await.session.account;
        firm.invite(LISA).await.unwrap();
        let link = firm.invitation(LISA).await;
        let request = act::accept(&world.house, lisa, link, &named("Lisa", "Holm"))
            .await
            .unwrap();
        let right = firm.right(firm.ana).await.unwrap();
        let arriving = act::arriving(&world.house, &right).await.unwrap();
        assert_eq!((arriving.len(), arriving[0].email.as_str()), (1, LISA));
        let hers = act::withdraw_approval(&world.house, lisa, &firm.partner_id, request).await;
        assert!(is_missing(&hers), "it is an administrator's to take back");
        act::withdraw_approval(&world.house, firm.ana, &firm.partner_id, request)
            .await
            .unwrap();
        assert!(act::arriving(&world.house, &right).await.unwrap().is_empty());
        let own = association::look_at(&world.house, lisa, request).await.unwrap();
        assert!(own.is_taken_back());
        let joined = association::join(&world.house, lisa, request, &firm.profile()).await;
        assert!(is_missing(&joined));
        let twice = act::withdraw_approval(&world.house, firm.ana, &firm.partner_id, request).await;
        assert!(is_missing(&twice));
    });
}

#[tokio::test]
async fn a5_cancel_takes_back_a_request_that_was_approved() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let lisa = world.register(LISA).await.session.account;
        let request = approved(&firm, lisa).await;
        prove(&world, lisa).await;
        association::withdraw(&world.house, lisa, request).await.unwrap();
        assert_eq!(state(&world, lisa, request).await, TAKEN);
        let joined = association::join(&world.house, lisa, request, &firm.profile()).await;
        assert!(is_missing(&joined));
        assert!(matches!(ask(&firm, lisa).await, Asked::Sent(another) if another != request));
    });
}

#[tokio::test]
async fn a9_a_mailbox_is_invited_once_a_day_also_after_an_invitation_was_taken_back_or_accepted() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let lisa = world.register(LISA).await.session.account;
        assert_eq!(firm.invite(LISA).await.unwrap().mailed, 1);
        let right = firm.right(firm.ana).await.unwrap();
        let open = act::open_invitations(&world.house, &right).await.unwrap();
        act::withdraw_invitation(&world.house, firm.ana, &firm.partner_id, open[0].id)
            .await
            .unwrap();
        assert_eq!(firm.invite(LISA).await.unwrap().waiting, 1, "taken back");
        world.clock.advance(SignedDuration::from_hours(25));
        assert_eq!(firm.invite(LISA).await.unwrap().mailed, 1);
        let link = firm.invitation(LISA).await;
        act::accept(&world.house, lisa, link, &named("Lisa", "Holm"))
            .await
            .unwrap();
        assert_eq!(firm.invite(LISA).await.unwrap().waiting, 1, "accepted");
        assert_eq!(firm.told("invited").await.len(), 2);
    });
}

#[tokio::test]
async fn a6_the_page_of_a_link_says_which_of_three_it_leads_to() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let lisa = world.register(LISA).await.session.account;
        let Asked::Sent(request) = ask(&firm, lisa).await else {
            panic!("asked before")
        };
        let link = Secret::brought(&world.newest_link(LISA).await);
        let shown = association::open_link(&world.house, lisa, &link).await.unwrap();
        assert_eq!(shown.leads_to, LeadsTo::Question);
        association::contact_administrator(&world.house, lisa, request)
            .await
            .unwrap();
        association::decide(&world.house, firm.ana, &firm.partner_id, request, Answer::Approve, "")
            .await
            .unwrap();
        let shown = association::open_link(&world.house, lisa, &link).await;
        assert!(is_missing(&shown), "the letter of the approval has another");
        let letters = world.mails().await.into_iter();
        let approval = letters.filter_map(|mail| match mail.letter {
            Letter::AssociationApproved { link, .. } => link.rsplit('/').next().map(Secret::brought),
            _ => None,
        });
        for link in approval {
            let shown = association::open_link(&world.house, lisa, &link).await.unwrap();
            assert_eq!(shown.leads_to, LeadsTo::Profile, "no domain let them in");
        }
    });
}

#[tokio::test]
async fn c1_every_letter_about_an_organization_is_of_its_countrys_service_center() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let mut contact = cast::firm("Bright Harbor Inc", "brightharbor");
        for (field, value) in [
            ("country", "US"),
            ("city", "Portland"),
            ("area", "OR"),
            ("postal_code", "97201"),
            ("telephone", "+1 503 555 0100"),
        ] {
            contact.set(field, value);
        }
        let partner_id = clerk.enroll(contact).await;
        let firm = Firm {
            world: &world,
            partner_id,
            ana: clerk.account(),
        };
        let mika = firm.hire("mika@private.example", "Mika", "Sato").await;
        firm.hand_on(firm.ana, mika, "primary").await.unwrap();
        firm.end(mika, firm.ana).await.unwrap();
        let lisa = world.register(LISA).await.session.account;
        let firm = Firm { ana: mika, ..firm };
        approved(&firm, lisa).await;
        for mail in world.mails().await {
            let country = mail.country.map(|country| country.code().to_owned());
            let expected = (!mail.letter.organization().is_empty()).then(|| "US".to_owned());
            assert_eq!(country, expected, "{}", mail.letter.word());
        }
    });
}

#[tokio::test]
async fn a9_who_is_out_is_led_to_a_page_that_is_theirs_and_told_of_credentials_they_had() {
    on_every_database!(world, {
        let firm = Firm::enrolled(&world).await;
        let mika = firm.hire("mika@private.example", "Mika", "Sato").await;
        firm.end(firm.ana, mika).await.unwrap();
        for mail in world.mails().await {
            if let Letter::AssociationEnded(departure) = mail.letter {
                assert_eq!(departure.credentials, 0);
                let is_theirs = departure.of.link == world.house.links.to("/organizations");
                assert_eq!(is_theirs, mail.to.as_str() == "mika@private.example");
            }
        }
    });
}
