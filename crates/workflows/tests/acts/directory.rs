//! The directory's index follows the database, in every process (rules D1, R9).

use std::sync::Arc;

use jiff::SignedDuration;
use membership::terms::{OrganizationId, PartnerId};
use store::records::directory_changes;
use testkit::{World, cast};
use workflows::House;
use workflows::directory::{self, Asked, FACETS, Vocabulary};

use crate::enroller::Clerk;
use crate::on_every_database;

/// Follows until everything is read that was committed before.
async fn follow(house: &House) {
    let all = directory_changes::end(&mut house.db.read().await.unwrap())
        .await
        .unwrap();
    for _ in 0..500 {
        let readable = directory_changes::beginning(&mut house.db.read().await.unwrap())
            .await
            .unwrap();
        while directory::follow(house).await.unwrap() > 0 {}
        // On PostgreSQL a change is read when every transaction that began before it is over, those of other tests too.
        if readable.written_in >= all.written_in {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("a transaction does not end");
}

fn found(house: &House, words: &str) -> Vec<PartnerId> {
    let asked = Asked {
        words: words.to_owned(),
        page_size: 10,
        ..Asked::default()
    };
    let found = directory::search(house, &asked, &Vocabulary::default()).unwrap();
    found.hits.into_iter().map(|hit| hit.card.partner_id).collect()
}

fn another_process(world: &World) -> House {
    let program = (*world.house.program).clone();
    world.with_edited_program(program, 11)
}

#[tokio::test]
async fn d1_a_new_member_is_found_in_every_process() {
    on_every_database!(world, {
        let other = another_process(&world);
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        follow(&world.house).await;
        follow(&other).await;
        assert!(found(&world.house, "aalto").is_empty());
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        for house in [&world.house, &other] {
            follow(house).await;
            for words in ["aalto brandt", "Systemberatung", "Hamburg", "warehouses"] {
                assert_eq!(found(house, words), std::slice::from_ref(&partner_id), "{words}");
            }
        }
    });
}

#[tokio::test]
async fn d1_what_can_be_chosen_is_counted_as_it_was_answered() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        clerk.enroll(cast::aalto_and_brandt()).await;
        follow(&world.house).await;
        let asked = Asked::default();
        let found = directory::search(&world.house, &asked, &Vocabulary::default()).unwrap();
        assert_eq!((found.total, found.all), (1, 1));
        let level = &found.choices.iter().find(|(facet, _)| facet == "level").unwrap().1;
        assert_eq!((level[0].value.as_str(), level[0].count), ("registered", 1));
        assert!(FACETS.iter().any(|facet| facet.source == "services_offered"));
        assert_eq!((found.places[0].value.as_str(), found.places[0].count), ("DE", 1));
    });
}

#[tokio::test]
async fn r9_who_has_lapsed_is_not_found_on_the_day_after_its_grace_though_nothing_was_written() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        clerk.enroll(cast::aalto_and_brandt()).await;
        follow(&world.house).await;
        // The anniversary is 2027-11-30; thirty days of grace end on 2027-12-30.
        world.clock.advance(SignedDuration::from_hours(24 * 403));
        assert_eq!(found(&world.house, "aalto").len(), 1);
        world.clock.advance(SignedDuration::from_hours(24));
        assert!(found(&world.house, "aalto").is_empty());
    });
}

#[tokio::test]
async fn d1_an_index_that_is_damaged_or_of_another_database_is_made_again() {
    on_every_database!(world, {
        let folder = world.folder.path().join("index");
        let in_folder = || {
            world
                .house
                .clone()
                .with_directory(search::Directory::in_folder(&folder))
        };
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
        let house = in_folder();
        directory::prepare(&house).await.unwrap();
        follow(&house).await;
        assert_eq!(found(&house, "aalto"), std::slice::from_ref(&partner_id));
        drop(house);
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path
                .extension()
                .is_some_and(|ending| ending == "store" || ending == "term")
            {
                std::fs::write(&path, b"torn").unwrap();
            }
        }
        let house = in_folder();
        directory::prepare(&house).await.unwrap();
        follow(&house).await;
        assert_eq!(found(&house, "aalto"), [partner_id]);
        drop(house);
        let elsewhere = World::on(testkit::Database::Sqlite).await;
        let other = elsewhere
            .house
            .clone()
            .with_directory(search::Directory::in_folder(&folder));
        directory::prepare(&other).await.unwrap();
        follow(&other).await;
        assert!(found(&other, "aalto").is_empty());
    });
}

#[tokio::test]
async fn d1_an_index_that_is_spoiled_while_it_is_searched_says_so_and_is_made_again() {
    let world = World::on(testkit::Database::Sqlite).await;
    let folder = world.folder.path().join("index");
    let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
    let partner_id = clerk.enroll(cast::aalto_and_brandt()).await;
    let house = world
        .house
        .clone()
        .with_directory(search::Directory::in_folder(&folder));
    directory::ready(&house).await.unwrap();
    follow(&house).await;
    directory::ready(&house).await.unwrap();

    // It vanishes.
    std::fs::remove_dir_all(&folder).unwrap();
    directory::ready(&house).await.unwrap_err();
    directory::follow(&house).await.unwrap_err();
    follow(&house).await;
    directory::ready(&house).await.unwrap();
    assert_eq!(found(&house, "aalto"), std::slice::from_ref(&partner_id));

    // Something else lies where it was: it is left there, and the directory is not ready until it is taken away.
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::write(&folder, b"a file of somebody").unwrap();
    directory::follow(&house).await.unwrap_err();
    directory::ready(&house).await.unwrap_err();
    assert_eq!(
        found(&house, "aalto"),
        std::slice::from_ref(&partner_id),
        "what was read stays"
    );
    std::fs::remove_file(&folder).unwrap();
    follow(&house).await;
    directory::ready(&house).await.unwrap();

    // Its texts change under it.
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "store") {
            let torn: Vec<u8> = std::fs::read(&path).unwrap().iter().map(|byte| byte ^ 0x5a).collect();
            // Written over, not cut: what is read of a file that has become shorter stops the whole process.
            let mut file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
            std::io::Write::write_all(&mut file, &torn).unwrap();
        }
    }
    let asked = Asked {
        words: "aalto".to_owned(),
        page_size: 10,
        ..Asked::default()
    };
    let failed = directory::search(&house, &asked, &Vocabulary::default());
    assert!(matches!(failed, Err(workflows::Failure::Search(_))), "{failed:?}");
    directory::ready(&house).await.unwrap_err();
    let before = directory::generation(&house).unwrap();
    follow(&house).await;
    directory::ready(&house).await.unwrap();
    assert_eq!(found(&house, "aalto"), [partner_id]);
    assert!(
        directory::generation(&house).unwrap() > before,
        "another state has another number"
    );
}

#[tokio::test]
async fn d1_no_change_is_missed_that_is_committed_after_a_later_one() {
    on_every_database!(world, {
        let clerk = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let first = clerk.enroll(cast::aalto_and_brandt()).await;
        let clerk = Clerk::register(&world, "kim@southwind.example").await;
        let second = clerk.enroll(cast::firm("Southwind Software", "southwind")).await;
        follow(&world.house).await;
        let mut reader = world.house.db.read().await.unwrap();
        let from = directory_changes::beginning(&mut reader).await.unwrap();
        drop(reader);
        let house = Arc::new(world.house.clone());
        touch(&house, &first).await;
        touch(&house, &second).await;
        touch(&house, &first).await;
        let mut seen: Vec<OrganizationId> = Vec::new();
        for _ in 0..300 {
            let mut reader = world.house.db.read().await.unwrap();
            let changes = directory_changes::after(&mut reader, from, 10).await.unwrap();
            seen = changes.iter().map(|(organization, _)| *organization).collect();
            if seen.len() == 2 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(seen.len(), 2, "each once, as it changed last");
    });
}

async fn touch(house: &House, partner_id: &PartnerId) {
    let mut tx = house.db.begin().await.unwrap();
    let organization = store::records::organizations::take(&mut tx, partner_id)
        .await
        .unwrap()
        .unwrap();
    directory_changes::touch(&mut tx, organization);
    directory_changes::touch(&mut tx, organization);
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn d2_many_who_ask_at_once_whether_a_page_holds_each_hear_of_their_own() {
    on_every_database!(world, {
        let aalto = Clerk::register(&world, "ana@aalto-brandt.example").await;
        let aalto_id = aalto.enroll(cast::aalto_and_brandt()).await;
        let other = Clerk::register(&world, "mail@kestrel.example").await;
        let other_id = other.enroll(cast::firm("Kestrel Works", "kestrel.example")).await;
        let nobody = PartnerId::from_bits(7);
        let number = |id: &PartnerId| {
            let (house, id) = (world.house.clone(), id.clone());
            async move { directory::change_number(&house, &id).await.ok() }
        };
        let (first, second) = (number(&aalto_id).await.unwrap(), number(&other_id).await.unwrap());
        assert_ne!(first, second);
        // Who stops waiting takes nobody's answer along.
        let left = tokio::spawn(number(&aalto_id));
        left.abort();
        let asking = (0..100).map(|_| async {
            let heard = futures::join!(number(&aalto_id), number(&other_id), number(&nobody));
            assert_eq!(heard, (Some(first), Some(second), None));
        });
        futures::future::join_all(asking).await;
        touch(&world.house, &aalto_id).await;
        assert!(
            number(&aalto_id).await.unwrap() > second,
            "what is asked after a change hears of it"
        );
    });
}
