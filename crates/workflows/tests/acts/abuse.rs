//! What somebody tries who means ill (reliability.md, abuse cases T2, T13, T15); where each case is shown stands in
//! docs/reference/abuse.md.

use futures::future::{join, join_all};
use jiff::SignedDuration;
use membership::association::RequestState;
use membership::letters::Letter;
use membership::terms::{AccountId, DomainId, Language, PartnerId, RequestId, Typed};
use testkit::{NameServer, World, cast};
use workflows::association::{self as act, Asked, domains, people};
use workflows::sign_in;
use workflows::{Failure, Secret};

use crate::enroller::Clerk;
use crate::{on_every_database, races};

const DOMAIN: &str = "aalto-brandt.example";
const CHIEF: &str = "chief@aalto-brandt.example";
const OWN: &str = "mallory@private.example";
const ENGLISH: Language = Language::English;

/// An organization that has proved its domain, and somebody who is not of it.
struct Target<'w> {
    world: &'w World,
    partner_id: PartnerId,
    administrator: AccountId,
    domain: DomainId,
    mallory: AccountId,
}

impl<'w> Target<'w> {
    async fn of(world: &'w World, server: &NameServer) -> Self {
        let clerk = Clerk::register(world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        let administrator = clerk.account();
        let domain = domains::claim(&world.house, administrator, &partner_id, DOMAIN)
            .await
            .unwrap();
        let member = workflows::standing::member(&world.house, administrator, &partner_id).await;
        let right = member.unwrap().global_administrator().unwrap();
        let held = domains::look_at(&world.house, &right, domain).await.unwrap().domain;
        server.put(DOMAIN, &held.token);
        domains::check(&world.house, administrator, &partner_id, domain)
            .await
            .unwrap();
        let mallory = world.register(OWN).await.session.account;
        Self {
            world,
            partner_id,
            administrator,
            domain,
            mallory,
        }
    }

    async fn ask(&self, email: &str) -> RequestId {
        self.ask_of(&self.partner_id, email).await
    }

    async fn ask_of(&self, partner_id: &PartnerId, email: &str) -> RequestId {
        // Mails of one moment have no order.
        self.world.clock.advance(SignedDuration::from_millis(1));
        let applicant = Typed::from_pairs(
            [("email", email), ("first_name", "Mika"), ("last_name", "Sato")],
            |_| true,
        );
        let asked = act::ask(&self.world.house, self.mallory, partner_id, &applicant, ENGLISH).await;
        match asked.unwrap() {
            Asked::Sent(request) => request,
            Asked::Associated | Asked::Approved(_) => panic!("mallory is in"),
        }
    }

    async fn link(&self, email: &str) -> Secret {
        Secret::brought(&self.world.newest_link(email).await)
    }

    async fn is_refused(&self, who: AccountId, link: &Secret) -> bool {
        let opened = act::open_link(&self.world.house, who, link).await;
        let used = act::use_link(&self.world.house, who, link.clone()).await;
        matches!((opened, used), (Err(Failure::Missing), Err(Failure::Missing)))
    }

    /// Whether a request has brought nobody a step nearer.
    async fn is_out(&self, request: RequestId) -> bool {
        let edition = self.world.house.program.edition_on(self.world.house.today());
        let profile = cast::answers(&edition.questionnaires.individual);
        let joined = act::join(&self.world.house, self.mallory, request, &profile).await;
        let own = act::look_at(&self.world.house, self.mallory, request).await.unwrap();
        matches!(joined, Err(Failure::Missing)) && own.request.mailbox_proved_at.is_none()
    }

    async fn mails_to(&self, email: &str) -> usize {
        let mails = self.world.mails().await;
        mails.iter().filter(|mail| mail.to.as_str() == email).count()
    }
}

#[tokio::test]
async fn t2_no_trick_with_an_address_or_a_link_lets_anybody_in() {
    let server = NameServer::start().await;
    on_every_database!(world, {
        let mut world = world;
        world.ask(&server);
        let target = Target::of(&world, &server).await;
        // The address is changed between the request and the proof, with the old link still open in another tab.
        let request = target.ask(OWN).await;
        let own = target.link(OWN).await;
        act::open_link(&world.house, target.mallory, &own).await.unwrap();
        assert_eq!(target.ask(CHIEF).await, request);
        assert!(target.is_refused(target.mallory, &own).await && target.is_out(request).await);
        // The link of a request of one's own to another organization.
        let other = Clerk::register(&world, "kim@southwind.example").await;
        let other = other.enroll(cast::firm("Southwind Software", "southwind")).await;
        let elsewhere = target.ask_of(&other, OWN).await;
        let link = target.link(OWN).await;
        let proved = act::use_link(&world.house, target.mallory, link.clone()).await.unwrap();
        assert_eq!(proved, elsewhere);
        assert!(target.is_refused(target.mallory, &link).await && target.is_out(request).await);
        // The link that the owner of the address got, in another's hands, and a link for another purpose.
        let chiefs = target.link(CHIEF).await;
        let stranger = world.register("stranger@private.example").await.session.account;
        assert!(target.is_refused(stranger, &chiefs).await);
        sign_in::recover(&world.house, OWN, ENGLISH).await.unwrap();
        let recovery = target.link(OWN).await;
        assert!(target.is_refused(target.mallory, &recovery).await && target.is_out(request).await);
        // A link of before the request was taken back and made again.
        act::withdraw(&world.house, target.mallory, request).await.unwrap();
        let again = target.ask(CHIEF).await;
        assert!(target.is_refused(target.mallory, &chiefs).await && target.is_out(again).await);
        assert_eq!(
            world
                .count("SELECT count(*) FROM association_requests WHERE decision = 'approved_by_domain'")
                .await,
            0
        );
        assert_eq!(
            world.count("SELECT count(*) FROM associations").await,
            2,
            "who enrolled"
        );
    });
}

#[tokio::test]
async fn t2_an_address_that_is_changed_while_its_link_is_used_is_not_proved() {
    let server = NameServer::start().await;
    on_every_database!(world, {
        let mut world = world;
        world.ask(&server);
        let target = Target::of(&world, &server).await;
        for _ in 0..races() {
            let request = target.ask(OWN).await;
            let link = target.link(OWN).await;
            world.lose_mails().await;
            let used = act::use_link(&world.house, target.mallory, link);
            let (used, asked) = join(used, target.ask(CHIEF)).await;
            assert_eq!(asked, request);
            assert!(matches!(used, Ok(_) | Err(Failure::Missing)), "{used:?}");
            assert!(target.is_out(request).await, "{used:?}");
            act::withdraw(&world.house, target.mallory, request).await.unwrap();
            world.clock.advance(SignedDuration::from_hours(1));
        }
    });
}

#[tokio::test]
async fn t13_a_thousand_requests_to_join_are_three_mails_an_hour() {
    let server = NameServer::start().await;
    on_every_database!(world, {
        let mut world = world;
        world.ask(&server);
        let target = Target::of(&world, &server).await;
        let other = Clerk::register(&world, "kim@southwind.example").await;
        let other = other.enroll(cast::firm("Southwind Software", "southwind")).await;
        for turn in 0..500 {
            let request = target.ask(CHIEF).await;
            target.ask_of(&other, CHIEF).await;
            // Corrected away and back, taken back and made again: it is the same mailbox.
            match turn % 3 {
                0 => assert_eq!(target.ask(OWN).await, request),
                1 => act::withdraw(&world.house, target.mallory, request).await.unwrap(),
                _ => {}
            }
        }
        assert_eq!(target.mails_to(CHIEF).await, 3);
        // What strangers asked took nobody's turn to recover an account, and an hour later there is another mail.
        sign_in::register(&world.house, CHIEF, ENGLISH, None).await.unwrap();
        assert_eq!(target.mails_to(CHIEF).await, 4);
        world.clock.advance(SignedDuration::from_mins(61));
        let request = target.ask(CHIEF).await;
        let link = target.link(CHIEF).await;
        assert_eq!(target.mails_to(CHIEF).await, 5);
        assert_eq!(
            act::use_link(&world.house, target.mallory, link).await.unwrap(),
            request,
            "whoever has the mailbox gets on"
        );
    });
}

#[tokio::test]
async fn t13_the_last_of_three_links_goes_on_working_when_there_is_no_fourth() {
    let server = NameServer::start().await;
    on_every_database!(world, {
        let mut world = world;
        world.ask(&server);
        let target = Target::of(&world, &server).await;
        let request = target.ask(OWN).await;
        for _ in 0..4 {
            assert_eq!(target.ask(OWN).await, request);
        }
        let link = target.link(OWN).await;
        act::use_link(&world.house, target.mallory, link).await.unwrap();
        let own = act::look_at(&world.house, target.mallory, request).await.unwrap();
        assert_eq!(own.state(), RequestState::Choice);
    });
}

#[tokio::test]
async fn t13_a_thousand_questions_are_three_mails_an_hour_to_an_administrator() {
    let server = NameServer::start().await;
    on_every_database!(world, {
        let mut world = world;
        world.ask(&server);
        let target = Target::of(&world, &server).await;
        let asked = async || {
            let mails = world.mails().await;
            let asked = |letter: &Letter| matches!(letter, Letter::AssociationAsked(_));
            mails.iter().filter(|mail| asked(&mail.letter)).count()
        };
        for turn in 0..500 {
            let request = target.ask(&format!("mallory-{turn}@private.example")).await;
            for _ in 0..2 {
                act::contact_administrator(&world.house, target.mallory, request)
                    .await
                    .unwrap();
            }
            if turn % 2 == 0 {
                act::withdraw(&world.house, target.mallory, request).await.unwrap();
            }
        }
        assert_eq!(asked().await, 3);
        let inbox = act::inbox(&world.house, target.administrator, &target.partner_id).await;
        assert_eq!(inbox.unwrap().len(), 1, "what is open waits on the page all the same");
        // Somebody else's question is put, and an hour later another one.
        world.clock.advance(SignedDuration::from_mins(61));
        let request = target.ask(OWN).await;
        act::contact_administrator(&world.house, target.mallory, request)
            .await
            .unwrap();
        assert_eq!(asked().await, 4);
    });
}

#[tokio::test]
async fn t13_a_thousand_links_to_a_mailbox_in_a_domain_are_three_mails_an_hour() {
    let server = NameServer::start().await;
    on_every_database!(world, {
        let mut world = world;
        world.ask(&server);
        let target = Target::of(&world, &server).await;
        let mail = async || {
            let (house, who, partner_id) = (&world.house, target.administrator, &target.partner_id);
            domains::mail_link(house, who, partner_id, target.domain, "postmaster", ENGLISH).await
        };
        let postmaster = "postmaster@aalto-brandt.example";
        for _ in 0..50 {
            let mailed = join_all((0..20).map(|_| mail())).await;
            assert!(mailed.iter().all(Result::is_ok));
        }
        assert_eq!(target.mails_to(postmaster).await, 3);
        world.clock.advance(SignedDuration::from_mins(61));
        mail().await.unwrap();
        assert_eq!(target.mails_to(postmaster).await, 4);
        let link = target.link(postmaster).await;
        let (house, partner_id) = (&world.house, &target.partner_id);
        let used = domains::use_link(house, target.administrator, partner_id, link).await;
        assert_eq!(used.unwrap(), target.domain);
    });
}

#[tokio::test]
async fn t13_a_thousand_invitations_are_one_mail_a_day() {
    let server = NameServer::start().await;
    on_every_database!(world, {
        let mut world = world;
        world.ask(&server);
        let target = Target::of(&world, &server).await;
        let invited = "jo@private.example";
        let invite = async || {
            let (house, who, partner_id) = (&world.house, target.administrator, &target.partner_id);
            people::invite(house, who, partner_id, invited, None, ENGLISH).await
        };
        for _ in 0..50 {
            let invited = join_all((0..20).map(|_| invite())).await;
            assert!(invited.iter().all(Result::is_ok));
        }
        assert_eq!(target.mails_to(invited).await, 1);
        // Taken back and made again it is the same mailbox.
        for _ in 0..3 {
            let right = workflows::standing::member(&world.house, target.administrator, &target.partner_id).await;
            let right = right.unwrap().administrator().unwrap();
            for open in people::open_invitations(&world.house, &right).await.unwrap() {
                people::withdraw_invitation(&world.house, target.administrator, &target.partner_id, open.id)
                    .await
                    .unwrap();
            }
            invite().await.unwrap();
        }
        assert!(target.mails_to(invited).await <= 3);
    });
}

#[tokio::test]
async fn t15_no_secret_of_a_link_is_kept_in_clear() {
    let server = NameServer::start().await;
    on_every_database!(world, {
        let mut world = world;
        world.ask(&server);
        let target = Target::of(&world, &server).await;
        target.ask(CHIEF).await;
        people::invite(
            &world.house,
            target.administrator,
            &target.partner_id,
            "jo@private.example",
            None,
            ENGLISH,
        )
        .await
        .unwrap();
        let (house, partner_id) = (&world.house, &target.partner_id);
        domains::mail_link(
            house,
            target.administrator,
            partner_id,
            target.domain,
            "postmaster",
            ENGLISH,
        )
        .await
        .unwrap();
        for to in [CHIEF, "jo@private.example", "postmaster@aalto-brandt.example"] {
            let secret = world.newest_link(to).await;
            assert!(secret.len() > 40, "{secret}");
            let kept = format!("SELECT count(*) FROM mailed_links WHERE token_hash = '{secret}'");
            assert_eq!(world.count(kept.leak()).await, 0, "{to}");
        }
    });
}
