//! One identity (rules I1, I2, I3).

use std::time::Duration;

use jiff::SignedDuration;
use membership::letters::Letter;
use membership::refusal::Reason;
use membership::terms::Language;
use store::records::accounts;
use testkit::World;
use workflows::sign_in::{self, Agent, NewSession};
use workflows::{Failure, Secret};

use crate::on_every_database;

const ANA: &str = "ana@aalto-brandt.example";
const PASSWORD: &str = "stepped gable over still water";
const OTHER_PASSWORD: &str = "a quiet harbor before seven";

async fn enter(world: &World, email: &str, password: &str) -> Result<NewSession, Failure> {
    sign_in::sign_in(&world.house, email, password, Agent::new("Test browser")).await
}

#[tokio::test]
async fn i1_until_the_address_is_proved_there_is_no_account() {
    on_every_database!(world, {
        sign_in::register(&world.house, ANA, Language::English, None)
            .await
            .unwrap();
        assert_eq!(world.count("SELECT count(*) FROM accounts").await, 0);
        let link = Secret::brought(&world.newest_link(ANA).await);
        // Opening the link, as a mail scanner does, changes nothing.
        for _ in 0..3 {
            assert_eq!(
                sign_in::open_registration(&world.house, &link).await.unwrap().as_str(),
                ANA
            );
        }
        assert_eq!(world.count("SELECT count(*) FROM accounts").await, 0);
        let agent = || Agent::new("Test browser");
        let weak =
            sign_in::complete_registration(&world.house, link.clone(), "password1", Language::English, agent()).await;
        let Err(Failure::Refused(refusals)) = weak else {
            panic!()
        };
        assert_eq!(refusals[0].reason, Reason::GuessablePassword);
        sign_in::complete_registration(&world.house, link.clone(), PASSWORD, Language::English, agent())
            .await
            .unwrap();
        assert!(enter(&world, "ANA@Aalto-Brandt.example", PASSWORD).await.is_ok());
        // The link worked once.
        let again =
            sign_in::complete_registration(&world.house, link, OTHER_PASSWORD, Language::English, agent()).await;
        assert!(matches!(again, Err(Failure::Missing)));
        assert!(enter(&world, ANA, OTHER_PASSWORD).await.is_err());
    });
}

#[tokio::test]
async fn i1_a_link_lapses_and_a_newer_one_replaces_it() {
    on_every_database!(world, {
        sign_in::register(&world.house, ANA, Language::English, None)
            .await
            .unwrap();
        let first = Secret::brought(&world.newest_link(ANA).await);
        world.clock.advance(SignedDuration::from_secs(1));
        sign_in::register(&world.house, ANA, Language::English, None)
            .await
            .unwrap();
        assert!(matches!(
            sign_in::open_registration(&world.house, &first).await,
            Err(Failure::Missing)
        ));
        let second = Secret::brought(&world.newest_link(ANA).await);
        assert!(sign_in::open_registration(&world.house, &second).await.is_ok());
        world.clock.advance(SignedDuration::from_hours(24));
        assert!(matches!(
            sign_in::open_registration(&world.house, &second).await,
            Err(Failure::Missing)
        ));
    });
}

#[tokio::test]
async fn i1_of_fifty_who_use_one_link_at_once_one_gets_the_account() {
    on_every_database!(world, {
        sign_in::register(&world.house, ANA, Language::English, None)
            .await
            .unwrap();
        let link = Secret::brought(&world.newest_link(ANA).await);
        let tries = (0..6).map(|_| {
            sign_in::complete_registration(&world.house, link.clone(), PASSWORD, Language::English, Agent::new("x"))
        });
        let done = futures::future::join_all(tries).await;
        assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
        assert_eq!(world.count("SELECT count(*) FROM accounts").await, 1);
    });
}

#[tokio::test]
async fn i2_a_wrong_password_an_unknown_address_and_a_locked_account_look_the_same() {
    on_every_database!(world, {
        world.register(ANA).await;
        assert!(matches!(
            enter(&world, "nobody@aalto-brandt.example", PASSWORD).await,
            Err(Failure::Missing)
        ));
        assert!(matches!(
            enter(&world, "no address", PASSWORD).await,
            Err(Failure::Missing)
        ));
        for _ in 0..10 {
            assert!(matches!(enter(&world, ANA, "wrong").await, Err(Failure::Missing)));
        }
        assert!(
            matches!(enter(&world, ANA, PASSWORD).await, Err(Failure::Missing)),
            "it is locked"
        );
        world.clock.advance(SignedDuration::from_mins(16));
        assert!(enter(&world, ANA, PASSWORD).await.is_ok());
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn i1_of_those_who_recover_with_one_link_at_once_one_gets_in() {
    on_every_database!(world, {
        let account = world.register(ANA).await.session.account;
        sign_in::recover(&world.house, ANA, Language::English).await.unwrap();
        let link = Secret::brought(&world.newest_link(ANA).await);
        let tries = (0..2).map(|_| {
            let agent = Agent::new("Test browser");
            sign_in::complete_recovery(&world.house, link.clone(), OTHER_PASSWORD, Language::English, agent)
        });
        // While the account is held both have read the link and wait; then both go on.
        let mut holding = world.house.db.begin().await.unwrap();
        accounts::take(&mut holding, account).await.unwrap();
        let let_go = async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            holding.commit().await.unwrap();
        };
        let (done, ()) = tokio::join!(futures::future::join_all(tries), let_go);
        assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
    });
}

#[test]
fn i2_whoever_knocks_waits_until_a_password_was_hashed() {
    // One thread hashes here, and it is busy.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(1)
        .build();
    runtime.unwrap().block_on(async {
        on_every_database!(world, {
            world.register(ANA).await;
            for email in [ANA, "nobody@aalto-brandt.example"] {
                let (freed, busy) = std::sync::mpsc::channel::<()>();
                let hashing = tokio::task::spawn_blocking(move || busy.recv());
                let mut knock = Box::pin(enter(&world, email, "wrong"));
                let early = tokio::time::timeout(Duration::from_millis(300), knock.as_mut()).await;
                assert!(early.is_err(), "{email} was answered without a hash");
                drop(freed);
                assert!(hashing.await.unwrap().is_err());
                assert!(matches!(knock.await, Err(Failure::Missing)));
            }
        });
    });
}

#[tokio::test]
async fn i2_who_wants_an_address_that_somebody_has_is_told_nothing() {
    on_every_database!(world, {
        const BEN: &str = "ben@brightwater.example";
        world.register(BEN).await;
        let ana = world.register(ANA).await.session;
        for wanted in [BEN, "nobody@brightwater.example"] {
            let asked = sign_in::request_address_change(&world.house, &ana, wanted, PASSWORD, Language::English).await;
            assert!(asked.is_ok(), "{wanted}: {asked:?}");
        }
        let told = world
            .mails()
            .await
            .into_iter()
            .find(|mail| matches!(mail.letter, Letter::AlreadyRegistered { .. }));
        assert_eq!(told.unwrap().to.as_str(), BEN);
    });
}

#[tokio::test]
async fn i2_the_mail_carries_the_difference_between_known_and_unknown() {
    on_every_database!(world, {
        world.register(ANA).await;
        sign_in::register(&world.house, ANA, Language::German, None)
            .await
            .unwrap();
        sign_in::recover(&world.house, "nobody@aalto-brandt.example", Language::German)
            .await
            .unwrap();
        let mails = world.mails().await;
        let known = mails
            .iter()
            .find(|mail| matches!(mail.letter, Letter::AlreadyRegistered { .. }))
            .unwrap();
        assert_eq!((known.to.as_str(), known.language), (ANA, Language::German));
        assert!(
            mails
                .iter()
                .any(|mail| matches!(mail.letter, Letter::NothingToRecover { .. }))
        );
        assert_eq!(world.count("SELECT count(*) FROM accounts").await, 1);
    });
}

#[tokio::test]
async fn i3_one_sees_ones_sessions_and_ends_them() {
    on_every_database!(world, {
        let first = world.register(ANA).await;
        let second = enter(&world, ANA, PASSWORD).await.unwrap();
        let account = first.session.account;
        assert_eq!(sign_in::list_sessions(&world.house, account).await.unwrap().len(), 2);
        sign_in::end_session(&world.house, account, second.session.id)
            .await
            .unwrap();
        assert!(sign_in::current(&world.house, &second.secret).await.unwrap().is_none());
        assert!(sign_in::current(&world.house, &first.secret).await.unwrap().is_some());
        world.clock.advance(SignedDuration::from_hours(7 * 24));
        assert!(sign_in::current(&world.house, &first.secret).await.unwrap().is_none());
    });
}

#[tokio::test]
async fn i3_ending_the_others_keeps_this_one_and_nobody_ends_a_strangers() {
    on_every_database!(world, {
        let ana = world.register(ANA).await;
        let other = enter(&world, ANA, PASSWORD).await.unwrap();
        let ben = world.register("ben@brightwater.example").await;
        sign_in::end_session(&world.house, ben.session.account, ana.session.id)
            .await
            .unwrap();
        sign_in::end_other_sessions(&world.house, &ben.session).await.unwrap();
        for secret in [&ana.secret, &other.secret, &ben.secret] {
            assert!(sign_in::current(&world.house, secret).await.unwrap().is_some());
        }
        sign_in::end_other_sessions(&world.house, &ana.session).await.unwrap();
        assert!(sign_in::current(&world.house, &other.secret).await.unwrap().is_none());
        assert!(sign_in::current(&world.house, &ana.secret).await.unwrap().is_some());
    });
}

#[tokio::test]
async fn i3_changing_the_password_ends_the_other_sessions() {
    on_every_database!(world, {
        let first = world.register(ANA).await;
        let second = enter(&world, ANA, PASSWORD).await.unwrap();
        let change =
            |current, new| sign_in::change_password(&world.house, &first.session, current, new, Language::English);
        let Err(Failure::Refused(refusals)) = change("wrong", OTHER_PASSWORD).await else {
            panic!()
        };
        assert_eq!(refusals[0].reason, Reason::WrongPassword);
        change(PASSWORD, OTHER_PASSWORD).await.unwrap();
        assert!(sign_in::current(&world.house, &first.secret).await.unwrap().is_some());
        assert!(sign_in::current(&world.house, &second.secret).await.unwrap().is_none());
        assert!(enter(&world, ANA, PASSWORD).await.is_err());
        assert!(
            world
                .mails()
                .await
                .iter()
                .any(|mail| matches!(mail.letter, Letter::PasswordChanged(_)))
        );
    });
}

#[tokio::test]
async fn i3_recovering_ends_every_session() {
    on_every_database!(world, {
        let first = world.register(ANA).await;
        sign_in::recover(&world.house, ANA, Language::English).await.unwrap();
        let link = Secret::brought(&world.newest_link(ANA).await);
        let agent = Agent::new("Test browser");
        sign_in::complete_recovery(&world.house, link, OTHER_PASSWORD, Language::English, agent)
            .await
            .unwrap();
        assert!(sign_in::current(&world.house, &first.secret).await.unwrap().is_none());
        assert!(enter(&world, ANA, OTHER_PASSWORD).await.is_ok());
    });
}

#[tokio::test]
async fn i3_a_new_address_counts_only_once_it_is_proved() {
    on_every_database!(world, {
        const NEW: &str = "ana@brightwater.example";
        let first = world.register(ANA).await;
        let second = enter(&world, ANA, PASSWORD).await.unwrap();
        let ask =
            |password| sign_in::request_address_change(&world.house, &first.session, NEW, password, Language::English);
        assert!(matches!(ask("wrong").await, Err(Failure::Refused(_))));
        ask(PASSWORD).await.unwrap();
        assert!(enter(&world, NEW, PASSWORD).await.is_err());
        let link = Secret::brought(&world.newest_link(NEW).await);
        let stranger = world.register("ben@brightwater.example").await;
        let seen = sign_in::open_address_change(&world.house, &stranger.session, &link).await;
        assert!(matches!(seen, Err(Failure::Missing)));
        let stolen = sign_in::confirm_address(&world.house, &stranger.session, link.clone(), Language::English).await;
        assert!(matches!(stolen, Err(Failure::Missing)));
        sign_in::confirm_address(&world.house, &first.session, link, Language::English)
            .await
            .unwrap();
        assert!(sign_in::current(&world.house, &second.secret).await.unwrap().is_none());
        assert!(enter(&world, ANA, PASSWORD).await.is_err());
        assert!(enter(&world, NEW, PASSWORD).await.is_ok());
        let told = world
            .mails()
            .await
            .into_iter()
            .find(|mail| matches!(mail.letter, Letter::AddressChanged { .. }));
        assert_eq!(told.unwrap().to.as_str(), ANA);
    });
}

#[tokio::test]
async fn i2_an_address_without_an_account_and_a_locked_one_are_counted_as_a_wrong_password_is() {
    on_every_database!(world, {
        let counted = async || {
            world
                .count("SELECT CAST(coalesce(sum(attempts), 0) AS bigint) FROM refused_attempts")
                .await
        };
        let nobody = enter(&world, "nobody@elsewhere.example", PASSWORD).await;
        assert!(matches!(nobody, Err(Failure::Missing)));
        assert_eq!(counted().await, 1);
        world.register(ANA).await;
        for _ in 0..10 {
            assert!(enter(&world, ANA, OTHER_PASSWORD).await.is_err());
        }
        assert_eq!(counted().await, 1, "the account counts these itself");
        assert!(enter(&world, ANA, PASSWORD).await.is_err(), "it is locked");
        assert_eq!(counted().await, 2);
    });
}
