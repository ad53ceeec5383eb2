//! Requests to be associated (rules A4 to A8).

use futures::future::join_all;
use jiff::SignedDuration;
use membership::association::{Decision, Holding, JoinMail, MailDomain, Match, Proof, RequestState};
use membership::letters::Letter;
use membership::refusal::Reason;
use membership::terms::{AccountId, DomainId, Instant, Language, PartnerId, RequestId, Typed};
use store::records::organization_domains::{self, OrganizationDomain};
use testkit::{World, cast};
use workflows::association::{self as act, Answer, Answered, Asked};
use workflows::{Failure, Secret, sign_in};

use crate::enroller::Clerk;
use crate::on_every_database;

const ENGINEER: &str = "mika@aalto-brandt.example";
const ELSEWHERE: &str = "mika@gmail.com";

/// An enrolled organization with its administrator, and somebody who wants to join it.
struct Scene {
    partner_id: PartnerId,
    administrator: AccountId,
    engineer: AccountId,
}

async fn scene(world: &World) -> Scene {
    let clerk = Clerk::register(world, "ana@aalto-brandt.example").await;
    let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
    let engineer = world.register("mika@private.example").await.session.account;
    Scene {
        partner_id,
        administrator: clerk.account(),
        engineer,
    }
}

pub async fn prove_domain(world: &World, partner_id: &PartnerId, domain: &str) {
    let organization = act::organization(&world.house, partner_id).await.unwrap();
    let now = world.house.now();
    let claimed = OrganizationDomain {
        id: DomainId::from_uuid(world.house.key()),
        organization: organization.id,
        domain: MailDomain::claim(domain).unwrap(),
        token: "token".into(),
        holding: Holding {
            proof: Proof::Dns,
            proved_at: Some(now),
            checked_at: Some(now),
            failed_checks: 0,
            due_at: None,
        },
    };
    let mut tx = world.house.db.begin().await.unwrap();
    organization_domains::claim(&mut tx, &claimed, now).await.unwrap();
    organization_domains::keep(&mut tx, claimed.id, &claimed.holding)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

fn applicant(email: &str) -> Typed {
    Typed::from_pairs(
        [("email", email), ("first_name", "Mika"), ("last_name", "Sato")],
        |_| true,
    )
}

async fn ask(world: &World, scene: &Scene, email: &str) -> RequestId {
    let asked = act::ask(
        &world.house,
        scene.engineer,
        &scene.partner_id,
        &applicant(email),
        Language::English,
    )
    .await;
    match asked.unwrap() {
        Asked::Sent(request) => request,
        before => panic!("{before:?}"),
    }
}

async fn state(world: &World, scene: &Scene, request: RequestId) -> RequestState {
    act::look_at(&world.house, scene.engineer, request)
        .await
        .unwrap()
        .state()
}

fn profile(world: &World) -> Typed {
    let edition = world.house.program.edition_on(world.house.today());
    cast::answers(&edition.questionnaires.individual)
}

async fn letters(world: &World, word: &str) -> Vec<(String, Letter)> {
    let mails = world.mails().await.into_iter();
    mails
        .filter(|mail| mail.letter.word() == word)
        .map(|mail| (mail.to.to_string(), mail.letter))
        .collect()
}

async fn pass(world: &World, days: i64) {
    world.clock.advance(SignedDuration::from_hours(24 * days));
    while act::unanswered(&world.house).await.unwrap() > 0 {}
}

#[tokio::test]
async fn a4_an_address_in_a_domain_of_the_organization_is_let_in_by_its_link() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        prove_domain(&world, &scene.partner_id, "aalto-brandt.example").await;
        let request = ask(&world, &scene, ENGINEER).await;
        assert_eq!(state(&world, &scene, request).await, RequestState::Mailbox);
        let link = Secret::brought(&world.newest_link(ENGINEER).await);
        // Opening the link, as a mail scanner does, changes nothing.
        for _ in 0..3 {
            act::open_link(&world.house, scene.engineer, &link).await.unwrap();
        }
        assert_eq!(state(&world, &scene, request).await, RequestState::Mailbox);
        let none = act::join(&world.house, scene.engineer, request, &profile(&world)).await;
        assert!(
            matches!(none, Err(Failure::Missing)),
            "a matching domain proves nothing until then"
        );

        act::use_link(&world.house, scene.engineer, link.clone()).await.unwrap();
        assert_eq!(state(&world, &scene, request).await, RequestState::Profile);
        let again = act::use_link(&world.house, scene.engineer, link).await;
        assert!(matches!(again, Err(Failure::Missing)), "a link works once");

        let Err(Failure::Refused(refusals)) = act::join(&world.house, scene.engineer, request, &Typed::default()).await
        else {
            panic!("an empty profile")
        };
        assert!(refusals.iter().any(|refusal| refusal.reason == Reason::Required));
        for _ in 0..2 {
            let joined = act::join(&world.house, scene.engineer, request, &profile(&world))
                .await
                .unwrap();
            assert_eq!(joined, scene.partner_id);
        }
        assert_eq!(state(&world, &scene, request).await, RequestState::Done);
        assert_eq!(
            world
                .count("SELECT count(*) FROM associations WHERE ended_at IS NULL")
                .await,
            2
        );
        assert_eq!(
            world.count("SELECT count(*) FROM administrators").await,
            1,
            "without any right"
        );
        assert_eq!(letters(&world, "association-completed").await.len(), 1);
        let again = applicant(ENGINEER);
        let asked = act::ask(
            &world.house,
            scene.engineer,
            &scene.partner_id,
            &again,
            Language::English,
        );
        assert_eq!(asked.await.unwrap(), Asked::Associated);
    });
}

#[tokio::test]
async fn x2_who_switched_it_off_gets_no_mail_when_somebody_joins_and_still_the_question_of_a_request() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        let house = &world.house;
        let first = sign_in::wants_join_mail(house, scene.administrator).await.unwrap();
        assert_eq!(first, JoinMail::Wanted, "until somebody chooses");
        sign_in::keep_preferences(house, scene.administrator, Language::German, JoinMail::Unwanted)
            .await
            .unwrap();
        let request = ask(&world, &scene, ELSEWHERE).await;
        act::contact_administrator(house, scene.engineer, request)
            .await
            .unwrap();
        let mails = world.mails().await;
        let asked = mails.iter().find(|mail| mail.letter.word() == "association-asked");
        let asked = asked.expect("the question is put all the same");
        assert_eq!(
            (asked.to.as_str(), asked.language),
            ("ana@aalto-brandt.example", Language::German)
        );

        world.clock.advance(SignedDuration::from_secs(1));
        answer(&world, &scene, scene.administrator, request, Answer::Approve, "")
            .await
            .unwrap();
        let link = Secret::brought(&world.newest_link(ELSEWHERE).await);
        act::use_link(house, scene.engineer, link).await.unwrap();
        act::join(house, scene.engineer, request, &profile(&world))
            .await
            .unwrap();
        assert_eq!(state(&world, &scene, request).await, RequestState::Done);
        assert_eq!(letters(&world, "association-completed").await, []);
    });
}

#[tokio::test]
async fn a6_the_link_is_worth_nothing_to_another_account() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        prove_domain(&world, &scene.partner_id, "aalto-brandt.example").await;
        let request = ask(&world, &scene, ENGINEER).await;
        let link = Secret::brought(&world.newest_link(ENGINEER).await);
        let stranger = world.register("stranger@elsewhere.example").await.session.account;
        assert!(matches!(
            act::open_link(&world.house, stranger, &link).await,
            Err(Failure::Missing)
        ));
        assert!(matches!(
            act::use_link(&world.house, stranger, link).await,
            Err(Failure::Missing)
        ));
        assert!(matches!(
            act::look_at(&world.house, stranger, request).await,
            Err(Failure::Missing)
        ));
        assert!(matches!(
            act::withdraw(&world.house, stranger, request).await,
            Err(Failure::Missing)
        ));
        assert_eq!(state(&world, &scene, request).await, RequestState::Mailbox);
    });
}

#[tokio::test]
async fn a6_a_domain_that_is_lost_before_the_link_is_used_lets_nobody_in() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        prove_domain(&world, &scene.partner_id, "aalto-brandt.example").await;
        let request = ask(&world, &scene, ENGINEER).await;
        let link = Secret::brought(&world.newest_link(ENGINEER).await);
        let organization = act::organization(&world.house, &scene.partner_id).await.unwrap().id;
        let mut tx = world.house.db.begin().await.unwrap();
        let domains = organization_domains::of(&mut tx, organization).await.unwrap();
        organization_domains::end(&mut tx, domains[0].id, world.house.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        act::use_link(&world.house, scene.engineer, link).await.unwrap();
        assert_eq!(state(&world, &scene, request).await, RequestState::Choice);
    });
}

#[tokio::test]
async fn a5_an_administrator_approves_whom_no_domain_lets_in() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        let request = ask(&world, &scene, ELSEWHERE).await;
        assert_eq!(letters(&world, "association-to-ask").await.len(), 1);
        act::contact_administrator(&world.house, scene.engineer, request)
            .await
            .unwrap();
        act::contact_administrator(&world.house, scene.engineer, request)
            .await
            .unwrap();
        let asked = letters(&world, "association-asked").await;
        assert_eq!(asked.len(), 1, "asked once: {asked:?}");
        assert_eq!(asked[0].0, "ana@aalto-brandt.example");
        let inbox = act::inbox(&world.house, scene.administrator, &scene.partner_id)
            .await
            .unwrap();
        assert_eq!(
            (inbox.len(), &inbox[0].1, inbox[0].0.is_proved),
            (1, &Match::None, false)
        );

        world.clock.advance(SignedDuration::from_secs(1));
        let approved = answer(&world, &scene, scene.administrator, request, Answer::Approve, "").await;
        assert_eq!(approved.unwrap(), Answered::Now(Decision::Approved));
        assert_eq!(
            state(&world, &scene, request).await,
            RequestState::Approval,
            "the mailbox is not proved yet"
        );
        let early = act::join(&world.house, scene.engineer, request, &profile(&world)).await;
        assert!(matches!(early, Err(Failure::Missing)));
        let link = Secret::brought(&world.newest_link(ELSEWHERE).await);
        act::use_link(&world.house, scene.engineer, link).await.unwrap();
        act::join(&world.house, scene.engineer, request, &profile(&world))
            .await
            .unwrap();
        assert_eq!(state(&world, &scene, request).await, RequestState::Done);
    });
}

async fn answer(
    world: &World,
    scene: &Scene,
    who: AccountId,
    request: RequestId,
    answer: Answer,
    reason: &str,
) -> Result<Answered, Failure> {
    act::decide(&world.house, who, &scene.partner_id, request, answer, reason).await
}

#[tokio::test]
async fn a5_a_rejection_has_a_reason_and_the_second_administrator_is_told_the_first_ones_answer() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        let request = ask(&world, &scene, ELSEWHERE).await;
        let early = answer(&world, &scene, scene.administrator, request, Answer::Approve, "").await;
        assert!(matches!(early, Err(Failure::Missing)), "nobody has asked them");
        act::contact_administrator(&world.house, scene.engineer, request)
            .await
            .unwrap();
        let without = answer(&world, &scene, scene.administrator, request, Answer::Reject, "  ").await;
        let Err(Failure::Refused(refusals)) = without else {
            panic!("a reason is needed")
        };
        assert_eq!(refusals[0].reason, Reason::Required);
        let reason = "We do not know you.\nCall us.";
        let rejected = answer(&world, &scene, scene.administrator, request, Answer::Reject, reason).await;
        assert_eq!(rejected.unwrap(), Answered::Now(Decision::Rejected));
        let Answered::Before { decision, by, .. } =
            answer(&world, &scene, scene.administrator, request, Answer::Approve, "")
                .await
                .unwrap()
        else {
            panic!("decided twice")
        };
        assert_eq!((decision, by.is_some()), (Decision::Rejected, true));
        let [(to, Letter::AssociationRejected { reason: told, .. })] =
            &letters(&world, "association-rejected").await[..]
        else {
            panic!("one letter")
        };
        assert_eq!((to.as_str(), told.as_str()), (ELSEWHERE, reason));
        // Asked again it is another request.
        assert_ne!(ask(&world, &scene, ELSEWHERE).await, request);
    });
}

#[tokio::test]
async fn a5_a_corrected_request_begins_anew_and_the_old_link_is_worth_nothing() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        prove_domain(&world, &scene.partner_id, "aalto-brandt.example").await;
        let request = ask(&world, &scene, "mika@aalto-brandt.exampel").await;
        let old = Secret::brought(&world.newest_link("mika@aalto-brandt.exampel").await);
        assert_eq!(
            ask(&world, &scene, ENGINEER).await,
            request,
            "there is one open request"
        );
        let opened = act::open_link(&world.house, scene.engineer, &old).await;
        assert!(matches!(opened, Err(Failure::Missing)));
        let link = Secret::brought(&world.newest_link(ENGINEER).await);
        act::use_link(&world.house, scene.engineer, link).await.unwrap();
        assert_eq!(state(&world, &scene, request).await, RequestState::Profile);
    });
}

#[tokio::test]
async fn a5_cancel_takes_a_request_back_and_its_link_with_it() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        prove_domain(&world, &scene.partner_id, "aalto-brandt.example").await;
        let request = ask(&world, &scene, ENGINEER).await;
        let link = Secret::brought(&world.newest_link(ENGINEER).await);
        for _ in 0..2 {
            act::withdraw(&world.house, scene.engineer, request).await.unwrap();
        }
        assert_eq!(
            state(&world, &scene, request).await,
            RequestState::Ended(Decision::Withdrawn)
        );
        assert!(matches!(
            act::use_link(&world.house, scene.engineer, link).await,
            Err(Failure::Missing)
        ));
        assert!(
            act::own_requests(&world.house, scene.engineer)
                .await
                .unwrap()
                .is_empty()
        );
    });
}

#[tokio::test]
async fn a6_a_look_alike_goes_to_a_human_who_is_shown_it() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        prove_domain(&world, &scene.partner_id, "aalto-brandt.example").await;
        let request = ask(&world, &scene, "mika@аalto-brandt.example").await;
        act::contact_administrator(&world.house, scene.engineer, request)
            .await
            .unwrap();
        let inbox = act::inbox(&world.house, scene.administrator, &scene.partner_id)
            .await
            .unwrap();
        let looks_like = Match::LooksLike {
            domain: "aalto-brandt.example".into(),
        };
        assert_eq!(inbox[0].1, looks_like);
        let [(_, Letter::AssociationAsked(applying))] = &letters(&world, "association-asked").await[..] else {
            panic!("one letter")
        };
        assert_eq!(applying.looks_like.as_deref(), Some("aalto-brandt.example"));
    });
}

#[tokio::test]
async fn a8_an_unanswered_request_reminds_is_passed_on_and_lapses_each_once() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        let request = ask(&world, &scene, ELSEWHERE).await;
        act::contact_administrator(&world.house, scene.engineer, request)
            .await
            .unwrap();
        let counted = async |word: &str| letters(&world, word).await.len();
        pass(&world, 2).await;
        assert_eq!(counted("association-reminded").await, 0);
        pass(&world, 1).await;
        pass(&world, 1).await;
        assert_eq!(counted("association-reminded").await, 1);
        pass(&world, 3).await;
        assert_eq!(state(&world, &scene, request).await, RequestState::Administrator);
        pass(&world, 23).await;
        pass(&world, 1).await;
        assert_eq!(
            state(&world, &scene, request).await,
            RequestState::Ended(Decision::Lapsed)
        );
        assert_eq!(
            (
                counted("association-reminded").await,
                counted("association-lapsed").await
            ),
            (1, 1)
        );
        assert_eq!(
            world
                .count("SELECT count(*) FROM association_requests WHERE due_at IS NOT NULL")
                .await,
            0
        );
    });
}

#[tokio::test]
async fn a8_a_missed_month_is_made_up_without_a_flood() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        let request = ask(&world, &scene, ELSEWHERE).await;
        act::contact_administrator(&world.house, scene.engineer, request)
            .await
            .unwrap();
        pass(&world, 60).await;
        assert_eq!(
            state(&world, &scene, request).await,
            RequestState::Ended(Decision::Lapsed)
        );
        assert!(letters(&world, "association-reminded").await.len() <= 1);
    });
}

#[tokio::test]
async fn a8_of_twenty_answers_at_once_one_counts() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        let request = ask(&world, &scene, ELSEWHERE).await;
        act::contact_administrator(&world.house, scene.engineer, request)
            .await
            .unwrap();
        let answers = (0..20).map(|turn| {
            let which = if turn % 2 == 0 { Answer::Approve } else { Answer::Reject };
            answer(&world, &scene, scene.administrator, request, which, "Because.")
        });
        let answered = join_all(answers).await;
        let first = answered
            .iter()
            .filter(|answered| matches!(answered, Ok(Answered::Now(_))))
            .count();
        let later = answered
            .iter()
            .filter(|answered| matches!(answered, Ok(Answered::Before { .. })))
            .count();
        assert_eq!((first, later), (1, 19), "{answered:?}");
    });
}

#[tokio::test]
async fn a5_only_administrators_of_that_organization_see_and_decide_its_requests() {
    on_every_database!(world, {
        let scene = scene(&world).await;
        let request = ask(&world, &scene, ELSEWHERE).await;
        act::contact_administrator(&world.house, scene.engineer, request)
            .await
            .unwrap();
        let other = Clerk::register(&world, "ben@nordlicht.example").await;
        let other_partner = other.enroll(cast::firm("Nordlicht GmbH", "nordlicht")).await;
        for who in [scene.engineer, other.account()] {
            let inbox = act::inbox(&world.house, who, &scene.partner_id).await;
            assert!(matches!(inbox, Err(Failure::Missing)));
            let answered = answer(&world, &scene, who, request, Answer::Approve, "").await;
            assert!(matches!(answered, Err(Failure::Missing)));
        }
        // Nor through the address of an organization of their own.
        let through = act::decide(
            &world.house,
            other.account(),
            &other_partner,
            request,
            Answer::Approve,
            "",
        )
        .await;
        assert!(matches!(through, Err(Failure::Missing)));
        let mail_of_now: Instant = world.house.now();
        assert!(
            act::look_at(&world.house, scene.engineer, request)
                .await
                .unwrap()
                .asked_at()
                <= Some(mail_of_now)
        );
    });
}
