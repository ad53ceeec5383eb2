//! Several ways to sign in to one account, and what keeps strangers from them (rules I1, I2, I3).

use futures::future::join_all;
use jiff::SignedDuration;
use membership::letters::Letter;
use membership::refusal::Reason;
use membership::sign_in::{Way, WayChange};
use membership::terms::{AccountId, Language, OutsideIdentityId};
use store::records::outside_identities::{self, OutsideIdentity};
use testkit::{PASSWORD, World};
use workflows::sign_in::{self, Agent, NewSession};
use workflows::{Failure, Secret, sweeps};

use crate::{on_every_database, races};

const ANA: &str = "ana@aalto-brandt.example";

async fn enter(world: &World, device: Option<Secret>) -> NewSession {
    let agent = Agent::new("Test browser").known_by(device);
    sign_in::sign_in(&world.house, ANA, PASSWORD, agent).await.unwrap()
}

/// Gives an account a provider, as a ceremony that went well does.
async fn add_outside(world: &World, account: AccountId) -> OutsideIdentityId {
    let id = OutsideIdentityId::from_uuid(world.house.key());
    let identity = OutsideIdentity {
        id,
        account,
        issuer: "https://acme.example".into(),
        subject: account.to_string(),
        made_at: world.house.now(),
        last_used_at: None,
    };
    let mut tx = world.house.db.begin().await.unwrap();
    outside_identities::insert(&mut tx, &identity).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn remove(world: &World, session: &NewSession, way: Way, current: &str) -> Result<(), Failure> {
    sign_in::remove_way(&world.house, &session.session, way, current, Language::English).await
}

fn reason(refused: Result<(), Failure>) -> Reason {
    let Err(Failure::Refused(refusals)) = refused else {
        panic!("{refused:?}")
    };
    refusals[0].reason.clone()
}

#[tokio::test]
async fn i3_a_browser_that_the_account_does_not_know_is_told_by_mail_once() {
    on_every_database!(world, {
        let first = world.register(ANA).await;
        let told = async || {
            let mails = world.mails().await;
            mails
                .iter()
                .filter(|mail| matches!(mail.letter, Letter::NewDevice(_)))
                .count()
        };
        assert_eq!(told().await, 0, "who has just registered knows");
        enter(&world, Some(first.device)).await;
        assert_eq!(told().await, 0, "the same browser");
        let second = enter(&world, None).await;
        assert_eq!(told().await, 1, "another browser");
        enter(&world, Some(second.device)).await;
        assert_eq!(world.count("SELECT count(*) FROM devices").await, 2);
        world.clock.advance(SignedDuration::from_hours(401 * 24));
        assert_eq!(sweeps::unseen_devices(&world.house).await.unwrap(), 2);
    });
}

#[tokio::test]
async fn i3_ways_are_changed_by_who_signed_in_just_now_or_shows_the_password() {
    on_every_database!(world, {
        let session = world.register(ANA).await;
        let outside = add_outside(&world, session.session.account).await;
        world.clock.advance(SignedDuration::from_mins(11));
        let way = Way::Outside(outside);
        assert_eq!(reason(remove(&world, &session, way, "").await), Reason::Required);
        assert_eq!(
            reason(remove(&world, &session, way, "wrong").await),
            Reason::WrongPassword
        );
        let begun = sign_in::begin_passkey(&world.house, &session.session, "Phone", "").await;
        assert!(matches!(begun, Err(Failure::Refused(_))));
        let other = enter(&world, None).await;
        remove(&world, &session, way, PASSWORD).await.unwrap();
        assert!(sign_in::current(&world.house, &other.secret).await.unwrap().is_none());
        assert!(sign_in::current(&world.house, &session.secret).await.unwrap().is_some());
        let removed = |letter: &Letter| {
            matches!(
                letter,
                Letter::WaysChanged {
                    what: WayChange::OutsideRemoved { .. },
                    ..
                }
            )
        };
        assert!(world.mails().await.iter().any(|mail| removed(&mail.letter)));
        // Who has just signed in again has proved it, too.
        let again = enter(&world, None).await;
        assert!(
            sign_in::begin_passkey(&world.house, &again.session, "Phone", "")
                .await
                .is_ok()
        );
    });
}

#[tokio::test]
async fn i3_of_the_last_two_ways_removed_at_once_one_stays() {
    on_every_database!(world, {
        for turn in 1..=i64::try_from(races().div_ceil(5)).unwrap() {
            let session = world.register(&format!("ana{turn}@aalto-brandt.example")).await;
            let outside = add_outside(&world, session.session.account).await;
            let ways = [Way::Password, Way::Outside(outside)];
            let removed = join_all(ways.map(|way| remove(&world, &session, way, ""))).await;
            assert_eq!(removed.iter().filter(|one| one.is_ok()).count(), 1);
            let left = world.count("SELECT count(*) FROM passwords").await
                + world.count("SELECT count(*) FROM outside_identities").await;
            assert_eq!(left, turn);
            let refused = removed.into_iter().find(Result::is_err).unwrap();
            assert_eq!(reason(refused), Reason::LastWay);
        }
    });
}

#[tokio::test]
async fn i3_an_account_without_a_password_chooses_one_by_a_mailed_link() {
    on_every_database!(world, {
        let session = world.register(ANA).await;
        add_outside(&world, session.session.account).await;
        remove(&world, &session, Way::Password, "").await.unwrap();
        world.clock.advance(SignedDuration::from_mins(11));
        let set = sign_in::set_password(&world.house, &session.session, PASSWORD, Language::English).await;
        assert_eq!(reason(set), Reason::Required, "signing in was too long ago");
        sign_in::recover(&world.house, ANA, Language::English).await.unwrap();
        let link = Secret::brought(&world.newest_link(ANA).await);
        let agent = Agent::new("Test browser");
        sign_in::complete_recovery(&world.house, link, PASSWORD, Language::English, agent)
            .await
            .unwrap();
        assert!(sign_in::current(&world.house, &session.secret).await.unwrap().is_none());
        enter(&world, None).await;
    });
}

#[tokio::test]
async fn i1_a_ceremony_is_over_after_ten_minutes_and_after_one_answer() {
    on_every_database!(world, {
        let answer = async |secret: &Secret| {
            let agent = Agent::new("Test browser");
            sign_in::finish_passkey_sign_in(&world.house, secret, "{}", agent).await
        };
        let asked = sign_in::begin_passkey_sign_in(&world.house).await.unwrap();
        assert!(matches!(answer(&asked.secret).await, Err(Failure::Missing)));
        assert_eq!(
            world.count("SELECT count(*) FROM ceremonies").await,
            0,
            "a wrong answer ends it"
        );
        sign_in::begin_passkey_sign_in(&world.house).await.unwrap();
        assert_eq!(sweeps::past_ceremonies(&world.house).await.unwrap(), 0);
        world.clock.advance(SignedDuration::from_mins(10));
        assert_eq!(sweeps::past_ceremonies(&world.house).await.unwrap(), 1);
    });
}

/// Abuse case T13: somebody's mailbox is to be filled from here.
#[tokio::test]
async fn i2_t13_a_thousand_requests_are_three_mails_an_hour() {
    on_every_database!(world, {
        world.register("ben@aalto-brandt.example").await;
        for round in 0..50 {
            let asked = (0..20).map(async |turn| {
                let (house, language) = (&world.house, Language::English);
                match (round + turn) % 2 {
                    0 => sign_in::register(house, ANA, language, None).await.unwrap(),
                    _ => sign_in::recover(house, ANA, language).await.unwrap(),
                }
            });
            join_all(asked).await;
        }
        let mails = world.mails().await;
        assert_eq!(mails.iter().filter(|mail| mail.to.as_str() == ANA).count(), 3);
        // After an hour there are three more, and other people's mails were never held back.
        world.clock.advance(SignedDuration::from_mins(61));
        sign_in::register(&world.house, ANA, Language::English, None)
            .await
            .unwrap();
        assert_eq!(world.count("SELECT count(*) FROM outbox").await, 5);
    });
}

/// Abuse case T15: whoever reads the database can use nothing that they find there.
#[tokio::test]
async fn i1_t15_no_secret_is_kept_in_clear() {
    on_every_database!(world, {
        let session = world.register(ANA).await;
        sign_in::recover(&world.house, ANA, Language::English).await.unwrap();
        let link = world.newest_link(ANA).await;
        let asked = sign_in::begin_passkey_sign_in(&world.house).await.unwrap();
        for (table, secret) in [
            ("sessions", session.secret.reveal()),
            ("devices", session.device.reveal()),
            ("ceremonies", asked.secret.reveal()),
            ("mailed_links", link.as_str()),
        ] {
            let sql = format!("SELECT count(*) FROM {table} WHERE token_hash = '{secret}'");
            assert_eq!(world.count(sql.leak()).await, 0, "{table}");
        }
        assert_eq!(world.count("SELECT count(*) FROM ceremonies").await, 1);
    });
}
