//! An organization's mail domains, from the claim to the end (rule A6, abuse cases T1, T3, T4, T6 and T7).

use jiff::SignedDuration;
use membership::association::{ClaimedDomain, DomainProblem, Finding, MailDomain, Match, Proof, Rivalry, weigh};
use membership::letters::{Letter, LostBy};
use membership::refusal::Reason;
use membership::terms::{AccountId, DomainId, Language, OrganizationId, PartnerId};
use store::records::organization_domains;
use testkit::{Answering, NameServer, World, cast};
use workflows::association::domains::{self, Held};
use workflows::{Failure, Secret, standing};

use crate::enroller::Clerk;
use crate::on_every_database;

const JONAS: &str = "jonas@aalto-brandt.example";
const BEN: &str = "ben@brightwater.example";
const DOMAIN: &str = "aalto-brandt.example";
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// An administrator at the domains of their organization.
struct Desk<'w> {
    world: &'w World,
    account: AccountId,
    partner_id: PartnerId,
}

impl<'w> Desk<'w> {
    async fn of(world: &'w World, email: &str, firm: &str) -> Self {
        let clerk = Clerk::register(world, email).await;
        let partner_id = clerk.enroll(cast::firm(firm, &firm.to_lowercase())).await;
        world.mails().await;
        Self {
            world,
            account: clerk.account(),
            partner_id,
        }
    }

    async fn organization(&self) -> OrganizationId {
        let member = standing::member(&self.world.house, self.account, &self.partner_id).await;
        member.unwrap().organization()
    }

    async fn claim(&self, typed: &str) -> Result<DomainId, Failure> {
        domains::claim(&self.world.house, self.account, &self.partner_id, typed).await
    }

    async fn check(&self, id: DomainId) -> Finding {
        domains::check(&self.world.house, self.account, &self.partner_id, id)
            .await
            .unwrap()
    }

    async fn list(&self) -> Vec<Held> {
        let member = standing::member(&self.world.house, self.account, &self.partner_id).await;
        let administrator = member.unwrap().global_administrator().unwrap();
        domains::list(&self.world.house, &administrator).await.unwrap()
    }

    async fn held(&self, id: DomainId) -> Held {
        let held = self.list().await.into_iter().find(|held| held.domain.id == id);
        held.unwrap()
    }

    /// Claims a domain and puts its record there.
    async fn prove_by_record(&self, name: &str, server: &NameServer) -> DomainId {
        let id = self.claim(name).await.unwrap();
        let held = self.held(id).await.domain;
        server.put(held.domain.as_str(), &held.token);
        assert_eq!(self.check(id).await, Finding::Found);
        id
    }

    async fn mail(&self, id: DomainId, mailbox: &str) -> Result<Secret, Failure> {
        let language = Language::English;
        let house = &self.world.house;
        let email = domains::mail_link(house, self.account, &self.partner_id, id, mailbox, language).await?;
        let link = self.world.newest_link(email.as_str()).await;
        self.world.clock.advance(SignedDuration::from_secs(1));
        Ok(Secret::brought(&link))
    }

    async fn use_link(&self, link: Secret) -> Result<DomainId, Failure> {
        domains::use_link(&self.world.house, self.account, &self.partner_id, link).await
    }

    async fn prove_by_mailbox(&self, name: &str) -> DomainId {
        let id = self.claim(name).await.unwrap();
        let link = self.mail(id, "postmaster").await.unwrap();
        self.use_link(link).await.unwrap()
    }

    async fn verdict(&self, name: &str) -> Match {
        let name = MailDomain::kept(name.to_owned());
        let near = near(self.world, &name).await;
        weigh(self.organization().await, &name, &near)
    }
}

async fn near(world: &World, name: &MailDomain) -> Vec<ClaimedDomain> {
    let mut reader = world.house.db.read().await.unwrap();
    organization_domains::near(&mut reader, name).await.unwrap()
}

async fn sweep(world: &World) -> u64 {
    domains::due(&world.house).await.unwrap()
}

fn refused<T>(answer: Result<T, Failure>) -> Vec<Reason> {
    match answer {
        Err(Failure::Refused(refusals)) => refusals.into_iter().map(|refusal| refusal.reason).collect(),
        Err(other) => panic!("{other:?}"),
        Ok(_) => Vec::new(),
    }
}

async fn lost(world: &World) -> Vec<(String, LostBy)> {
    let mails = world.mails().await.into_iter();
    mails
        .filter_map(|mail| match mail.letter {
            Letter::DomainLost { cause, .. } => Some((mail.to.to_string(), cause)),
            _ => None,
        })
        .collect()
}

#[tokio::test]
async fn a6_a_domain_is_nobodys_until_its_record_is_there() {
    on_every_database!(world, {
        let mut world = world;
        let server = NameServer::start().await;
        world.ask(&server);
        let desk = Desk::of(&world, JONAS, "Aalto").await;
        let id = desk.claim(DOMAIN).await.unwrap();
        assert_eq!(desk.claim("@Aalto-Brandt.Example").await.unwrap(), id, "the same claim");
        assert_eq!(desk.verdict(DOMAIN).await, Match::None);
        assert_eq!(desk.check(id).await, Finding::Absent);
        server.put(DOMAIN, "another");
        assert_eq!(desk.check(id).await, Finding::Other);
        server.answer(DOMAIN, Answering::Failing);
        assert_eq!(desk.check(id).await, Finding::Silent);
        assert_eq!(desk.verdict(DOMAIN).await, Match::None);
        server.put(DOMAIN, &desk.held(id).await.domain.token);
        assert_eq!(desk.check(id).await, Finding::Found);
        assert_eq!(desk.verdict(DOMAIN).await, Match::Own);
        assert_eq!(desk.held(id).await.domain.holding.proof, Proof::Dns);
        assert_eq!(desk.verdict("mail.aalto-brandt.example").await, Match::None);
    });
}

#[tokio::test]
async fn a6_two_claims_of_one_domain_have_two_values() {
    on_every_database!(world, {
        let mut world = world;
        let server = NameServer::start().await;
        world.ask(&server);
        let ours = Desk::of(&world, JONAS, "Aalto").await;
        let theirs = Desk::of(&world, BEN, "Brightwater").await;
        ours.prove_by_record(DOMAIN, &server).await;
        let id = theirs.claim(DOMAIN).await.unwrap();
        assert_eq!(
            theirs.check(id).await,
            Finding::Other,
            "our record proves nothing for them"
        );
        assert!(theirs.held(id).await.domain.token.len() >= 22, "128 bits");
    });
}

#[tokio::test]
async fn a6_a_domain_that_can_never_be_theirs_is_refused_with_its_reason() {
    on_every_database!(world, {
        let desk = Desk::of(&world, JONAS, "Aalto").await;
        for (typed, problem) in [
            ("gmail.com", DomainProblem::FreeMail),
            ("mailinator.com", DomainProblem::Disposable),
            ("co.uk", DomainProblem::PublicSuffix),
            ("no domain", DomainProblem::NotADomain),
        ] {
            assert_eq!(refused(desk.claim(typed).await), [Reason::NotTheirDomain(problem)]);
        }
        assert_eq!(refused(desk.claim(" ").await), [Reason::Required]);
        for number in 0..50 {
            desk.claim(&format!("d{number}.example")).await.unwrap();
        }
        assert_eq!(
            refused(desk.claim("one-more.example").await),
            [Reason::TooManyDomains { most: 50 }]
        );
        assert!(desk.claim("d7.example").await.is_ok(), "it is there already");
    });
}

#[tokio::test]
async fn a6_a_mailbox_in_the_domain_proves_it_by_a_press_and_only_once() {
    on_every_database!(world, {
        let desk = Desk::of(&world, BEN, "Aalto").await;
        let id = desk.claim(DOMAIN).await.unwrap();
        for outside in [
            "",
            "two words",
            "a@brightwater.example",
            "a@evil.aalto-brandt.example",
            "a@b@c",
        ] {
            assert_eq!(refused(desk.mail(id, outside).await.map(drop)).len(), 1, "{outside}");
        }
        let first = desk.mail(id, "postmaster").await.unwrap();
        let second = desk.mail(id, "office@aalto-brandt.example").await.unwrap();
        let open = domains::open_link(&world.house, desk.account, &desk.partner_id, &second).await;
        assert_eq!(open.unwrap().email.as_str(), "office@aalto-brandt.example");
        assert_eq!(desk.verdict(DOMAIN).await, Match::None, "looking proves nothing");
        assert!(
            matches!(desk.use_link(first).await, Err(Failure::Missing)),
            "a newer one replaced it"
        );
        desk.use_link(second.clone()).await.unwrap();
        assert_eq!(desk.verdict(DOMAIN).await, Match::Own);
        assert_eq!(desk.held(id).await.domain.holding.proof, Proof::Mailbox);
        assert!(matches!(desk.use_link(second).await, Err(Failure::Missing)));
    });
}

#[tokio::test]
async fn a6_nobody_is_talked_into_proving_their_mailbox_for_somebody_else() {
    on_every_database!(world, {
        let attacker = Desk::of(&world, BEN, "Brightwater").await;
        let victim = Desk::of(&world, JONAS, "Aalto").await;
        let id = attacker.claim(DOMAIN).await.unwrap();
        let link = attacker.mail(id, "jonas").await.unwrap();
        assert!(matches!(victim.use_link(link.clone()).await, Err(Failure::Missing)));
        let strange = domains::use_link(&world.house, victim.account, &attacker.partner_id, link).await;
        assert!(matches!(strange, Err(Failure::Missing)));
        assert_eq!(attacker.verdict(DOMAIN).await, Match::None);
        // Another organization's domain is missing, whatever is done to it.
        let foreign = domains::check(&world.house, victim.account, &victim.partner_id, id).await;
        assert!(matches!(foreign, Err(Failure::Missing)));
        let foreign = domains::end(&world.house, victim.account, &attacker.partner_id, id).await;
        assert!(matches!(foreign, Err(Failure::Missing)));
    });
}

#[tokio::test]
async fn a6_the_address_one_signs_in_with_proves_its_domain_by_one_press() {
    on_every_database!(world, {
        let desk = Desk::of(&world, JONAS, "Aalto").await;
        let press = async |id| domains::prove_by_own_address(&world.house, desk.account, &desk.partner_id, id).await;
        let other = desk.claim("brightwater.example").await.unwrap();
        assert!(matches!(press(other).await, Err(Failure::Missing)));
        let own = desk.claim(DOMAIN).await.unwrap();
        press(own).await.unwrap();
        assert_eq!(desk.verdict(DOMAIN).await, Match::Own);
        assert_eq!(
            world
                .mails()
                .await
                .iter()
                .filter(|mail| mail.letter.word() == "prove-domain")
                .count(),
            0
        );
    });
}

#[tokio::test]
async fn a6_a_record_is_looked_up_every_thirty_days_and_lost_at_the_third_failure() {
    on_every_database!(world, {
        let mut world = world;
        let server = NameServer::start().await;
        world.ask(&server);
        let desk = Desk::of(&world, JONAS, "Aalto").await;
        let id = desk.prove_by_record(DOMAIN, &server).await;
        assert_eq!(sweep(&world).await, 0, "nothing is due");
        world.clock.advance(DAY * 30);
        assert_eq!(sweep(&world).await, 1);
        assert_eq!(sweep(&world).await, 0, "swept twice is swept once");
        server.remove(DOMAIN);
        for (days, verdict) in [(30, Match::Own), (1, Match::Own), (1, Match::None)] {
            world.clock.advance(DAY * days);
            assert_eq!(sweep(&world).await, 1);
            assert_eq!(desk.verdict(DOMAIN).await, verdict);
        }
        assert_eq!(lost(&world).await, [(JONAS.to_owned(), LostBy::Record)]);
        assert_eq!(sweep(&world).await, 0);
        server.put(DOMAIN, &desk.held(id).await.domain.token);
        assert_eq!(desk.check(id).await, Finding::Found);
        assert_eq!(desk.verdict(DOMAIN).await, Match::Own);
    });
}

#[tokio::test]
async fn a6_a_name_server_that_is_down_loses_no_proof() {
    on_every_database!(world, {
        let mut world = world;
        let server = NameServer::start().await;
        world.ask(&server);
        let desk = Desk::of(&world, JONAS, "Aalto").await;
        desk.prove_by_record(DOMAIN, &server).await;
        server.answer(DOMAIN, Answering::Failing);
        world.clock.advance(DAY * 30);
        for _ in 0..10 {
            assert_eq!(sweep(&world).await, 1);
            world.clock.advance(DAY);
        }
        assert_eq!(desk.verdict(DOMAIN).await, Match::Own);
        world.clock.advance(DAY * 20);
        assert_eq!(sweep(&world).await, 1);
        assert_eq!(desk.verdict(DOMAIN).await, Match::None, "but not for ever");
    });
}

#[tokio::test]
async fn a6_a_mailbox_proves_for_a_program_year_and_is_reminded_of_once() {
    on_every_database!(world, {
        let desk = Desk::of(&world, JONAS, "Aalto").await;
        let id = desk.prove_by_mailbox(DOMAIN).await;
        let held = desk.held(id).await;
        assert_eq!(held.last_day.unwrap().to_string(), "2027-11-30");
        let until = held.domain.holding.until(&world.house.program).unwrap();
        world.clock.advance(until.duration_since(world.house.now()) - DAY * 30);
        assert_eq!(sweep(&world).await, 1);
        assert_eq!(sweep(&world).await, 0);
        let mails = world.mails().await;
        let reminded = mails
            .iter()
            .filter(|mail| matches!(mail.letter, Letter::DomainEnds { .. }));
        assert_eq!(reminded.count(), 1);
        assert_eq!(desk.verdict(DOMAIN).await, Match::Own);
        world.clock.advance(DAY * 30);
        assert_eq!(sweep(&world).await, 1);
        assert_eq!(desk.verdict(DOMAIN).await, Match::None);
        assert_eq!(lost(&world).await, [(JONAS.to_owned(), LostBy::Year)]);
    });
}

#[tokio::test]
async fn a6_of_two_who_hold_one_domain_the_stronger_proof_lets_people_in() {
    on_every_database!(world, {
        let mut world = world;
        let server = NameServer::start().await;
        world.ask(&server);
        let ours = Desk::of(&world, JONAS, "Aalto").await;
        let theirs = Desk::of(&world, BEN, "Brightwater").await;
        let our_id = ours.prove_by_mailbox(DOMAIN).await;
        let their_id = theirs.prove_by_mailbox(DOMAIN).await;
        assert_eq!(ours.held(our_id).await.rivalry, Rivalry::Level);
        assert_eq!(theirs.held(their_id).await.rivalry, Rivalry::Level);
        assert_eq!(
            (ours.verdict(DOMAIN).await, theirs.verdict(DOMAIN).await),
            (Match::None, Match::None)
        );
        assert_eq!(lost(&world).await, [(JONAS.to_owned(), LostBy::Conflict)]);
        server.put(DOMAIN, &ours.held(our_id).await.domain.token);
        assert_eq!(ours.check(our_id).await, Finding::Found);
        assert_eq!(ours.held(our_id).await.rivalry, Rivalry::Ahead);
        assert_eq!(theirs.held(their_id).await.rivalry, Rivalry::Behind);
        assert_eq!(
            (ours.verdict(DOMAIN).await, theirs.verdict(DOMAIN).await),
            (Match::Own, Match::None)
        );
        domains::end(&world.house, ours.account, &ours.partner_id, our_id)
            .await
            .unwrap();
        assert_eq!(theirs.verdict(DOMAIN).await, Match::Own);
    });
}

#[tokio::test]
async fn a6_a_domain_that_is_given_up_lets_nobody_in_and_can_be_claimed_anew() {
    on_every_database!(world, {
        let desk = Desk::of(&world, JONAS, "Aalto").await;
        let id = desk.prove_by_mailbox(DOMAIN).await;
        let link = desk.mail(id, "office").await.unwrap();
        let end = async || domains::end(&world.house, desk.account, &desk.partner_id, id).await;
        end().await.unwrap();
        assert!(matches!(end().await, Err(Failure::Missing)));
        assert!(desk.list().await.is_empty());
        assert_eq!(desk.verdict(DOMAIN).await, Match::None);
        assert!(matches!(desk.use_link(link).await, Err(Failure::Missing)));
        world.clock.advance(DAY * 400);
        assert_eq!(sweep(&world).await, 0);
        assert_ne!(desk.claim(DOMAIN).await.unwrap(), id);
    });
}

#[tokio::test]
async fn a6_of_many_who_claim_or_prove_at_once_there_is_one_claim_and_one_notice() {
    on_every_database!(world, {
        let desk = Desk::of(&world, JONAS, "Aalto").await;
        let claims = futures::future::join_all((0..6).map(|_| desk.claim(DOMAIN))).await;
        let ids: Vec<DomainId> = claims.into_iter().map(Result::unwrap).collect();
        assert!(ids.iter().all(|id| *id == ids[0]));
        let link = desk.mail(ids[0], "postmaster").await.unwrap();
        let used = futures::future::join_all((0..6).map(|_| desk.use_link(link.clone()))).await;
        assert_eq!(used.iter().filter(|one| one.is_ok()).count(), 1);
        let proved = "SELECT count(*) FROM organization_domains WHERE proved_at IS NOT NULL";
        assert_eq!(world.count(proved).await, 1);
    });
}
