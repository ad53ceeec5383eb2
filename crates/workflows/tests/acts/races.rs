//! Acts that cross (reliability.md, races X2, X3, X9), each as often as `GUILDHALL_RACES` asks: exactly one has its effect.

use futures::future::{join, join_all};
use jiff::SignedDuration;
use membership::association::{Decision, RequestState};
use membership::terms::{AccountId, Language, PartnerId, RequestId, Typed};
use testkit::{World, cast};
use workflows::association::{self as act, Answer, Answered, Asked};
use workflows::sign_in::{self, Agent};
use workflows::{Failure, Secret};

use crate::association::prove_domain;
use crate::enroller::Clerk;
use crate::{on_every_database, races};

const PASSWORD: &str = testkit::PASSWORD;
const NEWCOMER: &str = "mika@private.example";

/// An enrolled organization, its administrator, and who asks to join it.
struct Scene<'w> {
    world: &'w World,
    partner_id: PartnerId,
    administrator: AccountId,
    newcomer: AccountId,
}

impl<'w> Scene<'w> {
    async fn set(world: &'w World) -> Self {
        let clerk = Clerk::register(world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        Self {
            world,
            partner_id,
            administrator: clerk.account(),
            newcomer: world.register(NEWCOMER).await.session.account,
        }
    }

    /// Asks, and puts the request before the administrators.
    async fn ask(&self) -> RequestId {
        let applicant = Typed::from_pairs(
            [("email", NEWCOMER), ("first_name", "Mika"), ("last_name", "Sato")],
            |_| true,
        );
        let asked = act::ask(
            &self.world.house,
            self.newcomer,
            &self.partner_id,
            &applicant,
            Language::English,
        );
        let Ok(Asked::Sent(request)) = asked.await else {
            panic!("associated already")
        };
        act::contact_administrator(&self.world.house, self.newcomer, request)
            .await
            .unwrap();
        request
    }

    async fn answer(&self, request: RequestId, answer: Answer) -> Result<Answered, Failure> {
        act::decide(
            &self.world.house,
            self.administrator,
            &self.partner_id,
            request,
            answer,
            "We do not know you.",
        )
        .await
    }

    async fn state(&self, request: RequestId) -> RequestState {
        act::look_at(&self.world.house, self.newcomer, request)
            .await
            .unwrap()
            .state()
    }
}

const fn was_now(answered: &Answered) -> bool {
    matches!(answered, Answered::Now(_))
}

#[tokio::test]
async fn x2_of_an_approval_and_a_rejection_at_once_one_counts_and_the_other_is_told() {
    on_every_database!(world, {
        let scene = Scene::set(&world).await;
        for _ in 0..races() {
            let request = scene.ask().await;
            let (yes, no) = join(
                scene.answer(request, Answer::Approve),
                scene.answer(request, Answer::Reject),
            )
            .await;
            let (yes, no) = (yes.unwrap(), no.unwrap());
            assert!(was_now(&yes) != was_now(&no), "{yes:?} {no:?}");
            let told = if was_now(&yes) { &no } else { &yes };
            let Answered::Before {
                by: Some(_), decision, ..
            } = told
            else {
                panic!("{told:?}")
            };
            assert_eq!(*decision == Decision::Approved, was_now(&yes));
            if was_now(&yes) {
                // Taken back, so that another can be asked.
                let withdrawn = act::withdraw(&world.house, scene.newcomer, request).await;
                let over = RequestState::Ended(Decision::Withdrawn);
                assert!(withdrawn.is_ok() && scene.state(request).await == over);
            }
        }
    });
}

#[tokio::test]
async fn x2_a_link_used_while_an_administrator_rejects_lets_in_or_does_not() {
    on_every_database!(world, {
        let scene = Scene::set(&world).await;
        prove_domain(&world, &scene.partner_id, "private.example").await;
        for _ in 0..races() {
            // Three an hour are mailed to one address.
            world.clock.advance(SignedDuration::from_hours(1));
            let request = scene.ask().await;
            let link = Secret::brought(&world.newest_link(NEWCOMER).await);
            world.lose_mails().await;
            let (used, answered) = join(
                act::use_link(&world.house, scene.newcomer, link),
                scene.answer(request, Answer::Reject),
            )
            .await;
            used.unwrap();
            let state = scene.state(request).await;
            match answered.unwrap() {
                Answered::Now(_) => assert_eq!(state, RequestState::Ended(Decision::Rejected)),
                Answered::Before { decision, .. } => {
                    assert_eq!((decision, state), (Decision::ApprovedByDomain, RequestState::Profile));
                    act::withdraw(&world.house, scene.newcomer, request).await.unwrap();
                }
            }
        }
    });
}

#[tokio::test]
async fn x3_a_request_withdrawn_while_it_is_approved_leaves_no_ghost() {
    on_every_database!(world, {
        let scene = Scene::set(&world).await;
        for _ in 0..races() {
            let request = scene.ask().await;
            let (answered, withdrawn) = join(
                scene.answer(request, Answer::Approve),
                act::withdraw(&world.house, scene.newcomer, request),
            )
            .await;
            withdrawn.unwrap();
            let state = scene.state(request).await;
            assert_eq!(
                state,
                RequestState::Ended(Decision::Withdrawn),
                "also after an approval"
            );
            if let Answered::Before { decision, .. } = answered.unwrap() {
                assert_eq!(decision, Decision::Withdrawn);
            }
        }
        assert_eq!(
            world.count("SELECT count(*) FROM associations").await,
            1,
            "nobody is in without a profile"
        );
    });
}

#[tokio::test]
async fn x9_a_link_that_is_used_fifty_times_at_once_works_once() {
    on_every_database!(world, {
        let scene = Scene::set(&world).await;
        for _ in 0..races().div_ceil(20) {
            // Mails of one moment have no order.
            world.clock.advance(SignedDuration::from_hours(1));
            let request = scene.ask().await;
            let link = Secret::brought(&world.newest_link(NEWCOMER).await);
            world.lose_mails().await;
            let uses = (0..50).map(|_| act::use_link(&world.house, scene.newcomer, link.clone()));
            let worked = join_all(uses).await.into_iter().filter(Result::is_ok).count();
            assert_eq!(worked, 1);
            act::withdraw(&world.house, scene.newcomer, request).await.unwrap();
        }
    });
}

#[tokio::test]
async fn x9_a_recovery_while_the_password_changes_leaves_one_session() {
    on_every_database!(world, {
        let person = "kim@private.example";
        let mut session = world.register(person).await.session;
        let mut now = PASSWORD.to_owned();
        for turn in 0..races().div_ceil(10) {
            // Three links an hour are mailed to one address.
            world.clock.advance(SignedDuration::from_hours(1));
            sign_in::recover(&world.house, person, Language::English).await.unwrap();
            let link = Secret::brought(&world.newest_link(person).await);
            world.lose_mails().await;
            let [recovery, change] = ["lake", "bay"].map(|word| format!("nine calm cranes on the {word} {turn}"));
            let (recovered, changed) = join(
                sign_in::complete_recovery(
                    &world.house,
                    link,
                    &recovery,
                    Language::English,
                    Agent::new("Test browser"),
                ),
                sign_in::change_password(&world.house, &session, &now, &change, Language::English),
            )
            .await;
            assert!(recovered.is_ok() != changed.is_ok(), "{changed:?}");
            if let Ok(recovered) = recovered {
                (session, now) = (recovered.session, recovery);
            } else {
                now = change;
            }
            let left = sign_in::list_sessions(&world.house, session.account).await.unwrap();
            assert_eq!(left.iter().map(|one| one.id).collect::<Vec<_>>(), [session.id]);
            let entered = sign_in::sign_in(&world.house, person, &now, Agent::new("Test browser")).await;
            sign_in::sign_out(&world.house, &entered.unwrap().session)
                .await
                .unwrap();
        }
    });
}
