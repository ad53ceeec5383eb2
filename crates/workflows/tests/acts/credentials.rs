//! Credentials come in by file, are linked by their holder, and count for one organization at most (rules A10 and E10).

use std::path::PathBuf;

use futures::future::{join, join_all};
use jiff::SignedDuration;
use membership::credentials::{CONFIRMED_FIELD, Forgiven, Forgiveness, NUMBER_FIELD, Outcome, WhyNot};
use membership::enrollment::Step;
use membership::letters::Letter;
use membership::refusal::Reason;
use membership::terms::{AccountId, PartnerId, Typed};
use store::Conn as _;
use testkit::{World, cast};
use workflows::enrollment::{Advance, Finished};
use workflows::import::{Import, ImportFailure, Imported, Keep, MOST_TOLD};
use workflows::{Failure, credentials, import, standing};

use crate::enroller::Clerk;
use crate::people::Firm;
use crate::{on_every_database, races};

const HEAD: &str = "number,first_name,last_name,certification,earned_on,ends_on,exam,passed_on\n";

/// Jonas Brandt is who signs in the cast.
const REGISTER: &str = "MC-1,Jonas,Brandt,systems_engineer,2024-02-29,2027-02-28,,\n\
    MC-1,Jonas,Brandt,,,,networking,2023-01-31\n\
    MC-2,JONAS K.,BRÅNDT,certified_professional,2020-05-01,,,\n\
    MC-3,Eve,Ivy,certified_trainer,2021-01-01,,,\n";

fn file(world: &World, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = world.folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

async fn take_in(world: &World, content: impl AsRef<[u8]>, keep: Keep) -> Result<Imported, ImportFailure> {
    let file = file(world, "register.csv", content);
    let asked = Import {
        file: &file,
        source: "test",
        keep,
        progress: &|_| {},
    };
    import::credentials(&world.house, &asked).await
}

/// Takes rows of the register in.
pub async fn take_in_register(world: &World, rows: &str) {
    take_in(world, format!("{HEAD}{rows}"), Keep::All).await.unwrap();
}

async fn register(world: &World) {
    take_in_register(world, REGISTER).await;
}

fn counts(new: u64, changed: u64, unchanged: u64) -> Imported {
    Imported {
        new,
        changed,
        unchanged,
    }
}

/// Somebody who enrolled a firm, and so is associated with it.
async fn member<'w>(world: &'w World, name: &str) -> (Clerk<'w>, PartnerId) {
    let clerk = Clerk::register(world, &format!("jonas@{name}.example")).await;
    let firm = cast::firm(&format!("{name} {}", name.chars().rev().collect::<String>()), name);
    let partner_id = clerk.enroll(firm).await;
    (clerk, partner_id)
}

async fn link(world: &World, member: &(Clerk<'_>, PartnerId), number: &str) -> Outcome {
    confirm(world, member, number, None).await
}

async fn confirm(world: &World, (clerk, id): &(Clerk<'_>, PartnerId), number: &str, name: Option<&str>) -> Outcome {
    credentials::link(&world.house, clerk.account(), id, number, name)
        .await
        .unwrap()
}

async fn own(world: &World, (clerk, id): &(Clerk<'_>, PartnerId)) -> Vec<credentials::Credential> {
    let member = standing::member(&world.house, clerk.account(), id).await.unwrap();
    credentials::own(&world.house, &member).await.unwrap()
}

#[tokio::test]
async fn a10_the_same_file_twice_changes_nothing_and_a_changed_row_updates() {
    on_every_database!(world, {
        let whole = format!("\u{feff}{HEAD}{REGISTER}");
        assert_eq!(take_in(&world, &whole, Keep::Nothing).await.unwrap(), counts(4, 0, 0));
        assert_eq!(world.count("SELECT count(*) FROM register_credentials").await, 0);
        assert_eq!(take_in(&world, &whole, Keep::All).await.unwrap(), counts(4, 0, 0));
        let semicolons = whole.replace(',', ";");
        assert_eq!(take_in(&world, &semicolons, Keep::All).await.unwrap(), counts(0, 0, 4));
        let changed = whole.replace("2027-02-28", "2028-02-29").replace("Eve", "Eva");
        assert_eq!(take_in(&world, &changed, Keep::All).await.unwrap(), counts(0, 2, 2));
        assert_eq!(world.count("SELECT count(*) FROM register_certifications").await, 3);
        assert_eq!(
            world
                .count("SELECT count(*) FROM register_credentials WHERE first_name = 'Eva'")
                .await,
            1
        );
    });
}

#[tokio::test]
async fn a10_a_file_with_mistakes_leaves_nothing_and_tells_the_first_hundred() {
    on_every_database!(world, {
        let wrong: String = (0..150)
            .map(|row| format!("{row},A,B,nonsense,2024-01-01,,,\n"))
            .collect();
        let refused = take_in(&world, format!("{HEAD}{REGISTER}{wrong}"), Keep::All).await;
        let Err(ImportFailure::Mistakes { first, count }) = refused else {
            panic!("{refused:?}")
        };
        assert_eq!((first.len(), count), (MOST_TOLD, 150));
        assert_eq!((first[0].row, first[0].column.as_deref()), (6, Some("certification")));
        assert_eq!(world.count("SELECT count(*) FROM register_credentials").await, 0);
    });
}

#[tokio::test]
async fn a10_a_file_that_is_no_table_in_utf_8_is_told_so() {
    on_every_database!(world, {
        let mut latin = format!("{HEAD}MC-1,Jos").into_bytes();
        latin.extend(b"\xE9,Brandt,,,,,\n");
        let wide: Vec<u8> = HEAD.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let short = format!("{HEAD}MC-1,Jonas\n").into_bytes();
        let cases: [(Vec<u8>, &str); 5] = [
            (latin, "UTF-8"),
            ([b"\xFF\xFE".to_vec(), wide].concat(), "UTF-8"),
            (short, "cells"),
            (Vec::new(), "empty"),
            (b"number;surname\n".to_vec(), "no column"),
        ];
        for (content, said) in cases {
            let refused = take_in(&world, &content, Keep::All).await;
            let Err(ImportFailure::Mistakes { first, .. }) = refused else {
                panic!("{refused:?}")
            };
            assert!(first[0].what.contains(said), "{first:?}");
        }
    });
}

#[tokio::test]
async fn a3_known_organizations_come_in_once_and_keep_what_they_were_enrolled_as() {
    on_every_database!(world, {
        let rows = "key;legal_name;country;city;web_address\n1;Østergård & Søn A/S;dk;København;www.oestergaard.example\n\
                    2;\"=HYPERLINK(\"\"x\"\")\";DE;Köln;\n";
        let known = |content: String| {
            let path = file(&world, "organizations.csv", content);
            let house = &world.house;
            async move {
                let asked = Import {
                    file: &path,
                    source: "test",
                    keep: Keep::All,
                    progress: &|_| {},
                };
                import::organizations(house, &asked).await.unwrap()
            }
        };
        assert_eq!(known(rows.to_owned()).await, counts(2, 0, 0));
        assert_eq!(known(rows.to_owned()).await, counts(0, 0, 2));
        let grams = "SELECT count(*) FROM known_organization_name_grams WHERE country = 'DK'";
        let before = world.count(grams).await;
        assert!(before > 5);
        let shorter = rows.replace(" & Søn A/S", "");
        assert_eq!(known(shorter).await, counts(0, 1, 1));
        assert!(world.count(grams).await < before);
        assert_eq!(
            world
                .count("SELECT count(*) FROM known_organizations WHERE domain IS NOT NULL")
                .await,
            1
        );
    });
}

#[tokio::test]
async fn a10_a_credential_is_linked_shown_and_unlinked_by_its_holder() {
    on_every_database!(world, {
        register(&world).await;
        let jonas = member(&world, "brightwater").await;
        world.clock.advance(SignedDuration::from_secs(1));
        assert_eq!(link(&world, &jonas, " mc 1 ").await, Outcome::Linked(Forgiven::new()));
        assert_eq!(link(&world, &jonas, "MC1").await, Outcome::AlreadyYours);
        let own_now = own(&world, &jonas).await;
        assert_eq!(own_now.len(), 1);
        assert_eq!(own_now[0].earned[0].sentence(), "credential-systems_engineer");
        assert_eq!(own_now[0].earned[1].sentence(), "exam-networking");
        world.clock.advance(SignedDuration::from_secs(1));
        let member = standing::member(&world.house, jonas.0.account(), &jonas.1)
            .await
            .unwrap();
        let administrator = member.global_administrator().unwrap();
        let all = credentials::everybodys(&world.house, &administrator).await.unwrap();
        assert_eq!(all[0].linked.name.whole(), "Jonas Brandt");
        for _ in 0..2 {
            credentials::unlink(&world.house, jonas.0.account(), &jonas.1, "MC1")
                .await
                .unwrap();
        }
        world.clock.advance(SignedDuration::from_secs(1));
        assert!(own(&world, &jonas).await.is_empty());
        assert_eq!(link(&world, &jonas, "MC1").await, Outcome::Linked(Forgiven::new()));
        let (_, lately) = standing::review(&world.house, &member).await.unwrap();
        let words: Vec<&str> = lately.iter().take(3).map(|entry| entry.deed.word()).collect();
        assert_eq!(words, ["credential-linked", "credential-unlinked", "credential-linked"]);
    });
}

#[tokio::test]
async fn a10_nobody_links_or_unlinks_for_another() {
    on_every_database!(world, {
        register(&world).await;
        let jonas = member(&world, "brightwater").await;
        let other = member(&world, "sturmvogel").await;
        link(&world, &jonas, "MC1").await;
        let (house, stranger) = (&world.house, other.0.account());
        let refused = credentials::link(house, stranger, &jonas.1, "MC1", None).await;
        assert!(matches!(refused, Err(Failure::Missing)), "{refused:?}");
        let refused = credentials::unlink(house, stranger, &jonas.1, "MC1").await;
        assert!(matches!(refused, Err(Failure::Missing)), "{refused:?}");
        let refused = credentials::unlink(house, stranger, &other.1, "MC1").await;
        assert!(matches!(refused, Err(Failure::Missing)), "{refused:?}");
        assert_eq!(own(&world, &jonas).await.len(), 1);
    });
}

#[tokio::test]
async fn a10_a_linked_credential_is_linked_nowhere_else_until_it_is_unlinked_or_its_holder_has_left() {
    on_every_database!(world, {
        register(&world).await;
        let jonas = member(&world, "brightwater").await;
        let other = member(&world, "sturmvogel").await;
        link(&world, &jonas, "MC1").await;
        assert_eq!(link(&world, &other, "MC1").await, Outcome::Not(WhyNot::LinkedElsewhere));
        credentials::unlink(&world.house, jonas.0.account(), &jonas.1, "MC1")
            .await
            .unwrap();
        assert_eq!(link(&world, &other, "MC1").await, Outcome::Linked(Forgiven::new()));
        let mut tx = world.house.db.begin().await.unwrap();
        let leave = "UPDATE associations SET ended_at = since WHERE account_id = $1";
        tx.sql(leave).bind(other.0.account().uuid()).run().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(link(&world, &jonas, "MC1").await, Outcome::Linked(Forgiven::new()));
        assert_eq!(world.count("SELECT count(*) FROM credential_links").await, 3);
    });
}

#[tokio::test]
async fn a10_what_was_forgiven_is_confirmed_and_kept() {
    on_every_database!(world, {
        register(&world).await;
        let jonas = member(&world, "brightwater").await;
        let forgiven = Forgiven::from([Forgiveness::Case, Forgiveness::Accents, Forgiveness::MiddleName]);
        let asked = link(&world, &jonas, "MC2").await;
        let Outcome::Confirm { name, forgiven: told } = asked else {
            panic!("{asked:?}")
        };
        assert_eq!(told, forgiven);
        assert!(own(&world, &jonas).await.is_empty());
        assert!(matches!(
            confirm(&world, &jonas, "MC2", Some("Somebody")).await,
            Outcome::Confirm { .. }
        ));
        let linked = confirm(&world, &jonas, "MC2", Some(&name.whole())).await;
        assert_eq!(linked, Outcome::Linked(forgiven));
        let kept = "SELECT count(*) FROM credential_links WHERE confirmed_name = 'JONAS K. BRÅNDT'";
        assert_eq!(world.count(kept).await, 1);
        for number in ["MC3", "MC999", "not a number"] {
            let Outcome::Not(why) = link(&world, &jonas, number).await else {
                panic!("{number}")
            };
            assert_eq!(why.word(), "not-found");
        }
    });
}

#[tokio::test]
async fn x4_of_two_organizations_that_link_one_credential_at_once_one_has_it() {
    on_every_database!(world, {
        let races = races();
        let rows: String = (0..races)
            .map(|number| format!("{number},Jonas,Brandt,,,,,\n"))
            .collect();
        take_in(&world, format!("{HEAD}{rows}"), Keep::All).await.unwrap();
        let sides = [member(&world, "brightwater").await, member(&world, "sturmvogel").await];
        for number in 0..races {
            let number = number.to_string();
            let outcomes = join_all(sides.iter().map(|side| link(&world, side, &number))).await;
            let linked = outcomes
                .iter()
                .filter(|outcome| matches!(outcome, Outcome::Linked(_)))
                .count();
            let elsewhere = outcomes
                .iter()
                .filter(|outcome| **outcome == Outcome::Not(WhyNot::LinkedElsewhere))
                .count();
            assert_eq!((linked, elsewhere), (1, 1), "{outcomes:?}");
        }
        assert_eq!(in_force(&world).await, (i64::try_from(races).unwrap(), 0));
    });
}

/// How many links are in force, by whom they are and by an association that has ended.
async fn in_force(world: &World) -> (i64, i64) {
    let links = world
        .count("SELECT count(*) FROM credential_links WHERE unlinked_at IS NULL")
        .await;
    let of_the_gone = "SELECT count(*) FROM credential_links l JOIN associations s
        ON s.organization_id = l.organization_id AND s.id = l.association_id
        WHERE l.unlinked_at IS NULL AND s.ended_at IS NOT NULL";
    (links, world.count(of_the_gone).await)
}

/// Somebody who is associated with a firm of others and with one of their own.
struct Holder<'w> {
    world: &'w World,
    others: Firm<'w>,
    own: PartnerId,
    account: AccountId,
}

impl<'w> Holder<'w> {
    async fn of_two(world: &'w World) -> Self {
        register(world).await;
        let others = Firm::enrolled(world).await;
        let clerk = Clerk::register(world, "jonas@sturmvogel.example").await;
        let own = clerk.enroll(cast::firm("Sturmvogel Systems", "sturmvogel")).await;
        let account = clerk.account();
        others
            .take_in(account, "jonas@sturmvogel.example", "Jonas", "Brandt")
            .await;
        Self {
            world,
            others,
            own,
            account,
        }
    }

    async fn link(&self, partner_id: &PartnerId) -> Result<Outcome, Failure> {
        credentials::link(&self.world.house, self.account, partner_id, "MC1", None).await
    }

    async fn unlink(&self, partner_id: &PartnerId) -> Result<(), Failure> {
        credentials::unlink(&self.world.house, self.account, partner_id, "MC1").await
    }

    /// Goes, or is let go.
    async fn part(&self, turn: usize) -> Result<(), Failure> {
        if turn.is_multiple_of(2) {
            self.others.end(self.others.ana, self.account).await
        } else {
            self.others.leave(self.account).await
        }
    }

    /// Comes back as who they were: the proper way takes mails, and races by the thousand.
    async fn come_back(&self) {
        let mut tx = self.world.house.db.begin().await.unwrap();
        let back = "UPDATE associations SET ended_at = NULL WHERE account_id = $1";
        tx.sql(back).bind(self.account.uuid()).run().await.unwrap();
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn x4_a_credential_unlinked_here_while_it_is_linked_there_is_linked_once_or_not_at_all() {
    on_every_database!(world, {
        let jonas = Holder::of_two(&world).await;
        let mut sides = [&jonas.others.partner_id, &jonas.own];
        for _ in 0..races() {
            let [here, there] = sides;
            assert_eq!(jonas.link(here).await.unwrap(), Outcome::Linked(Forgiven::new()));
            let (unlinked, linked) = join(jonas.unlink(here), jonas.link(there)).await;
            unlinked.unwrap();
            let left = match linked.unwrap() {
                Outcome::Linked(_) => 1,
                Outcome::Not(WhyNot::LinkedElsewhere) => 0,
                other => panic!("{other:?}"),
            };
            assert_eq!(in_force(&world).await, (left, 0));
            if left == 1 {
                assert_eq!(jonas.link(there).await.unwrap(), Outcome::AlreadyYours);
                jonas.unlink(there).await.unwrap();
            }
            sides.reverse();
        }
    });
}

#[tokio::test]
async fn x4_a_credential_linked_while_its_holder_goes_is_linked_no_longer() {
    on_every_database!(world, {
        let jonas = Holder::of_two(&world).await;
        for turn in 0..races() {
            let (linked, gone) = join(jonas.link(&jonas.others.partner_id), jonas.part(turn)).await;
            gone.unwrap();
            let is_true = matches!(linked, Ok(Outcome::Linked(_)) | Err(Failure::Missing));
            assert!(is_true, "{linked:?}");
            assert_eq!(in_force(&world).await, (0, 0), "{linked:?}");
            jonas.come_back().await;
        }
    });
}

#[tokio::test]
async fn x4_a_credential_linked_elsewhere_while_its_holder_goes_is_linked_there_or_nowhere() {
    on_every_database!(world, {
        let jonas = Holder::of_two(&world).await;
        for turn in 0..races() {
            let here = &jonas.others.partner_id;
            assert_eq!(jonas.link(here).await.unwrap(), Outcome::Linked(Forgiven::new()));
            let (linked, gone) = join(jonas.link(&jonas.own), jonas.part(turn)).await;
            gone.unwrap();
            let left = match linked.unwrap() {
                Outcome::Linked(_) => 1,
                Outcome::Not(WhyNot::LinkedElsewhere) => 0,
                other => panic!("{other:?}"),
            };
            assert_eq!(in_force(&world).await, (left, 0));
            if left == 1 {
                jonas.unlink(&jonas.own).await.unwrap();
            }
            jonas.come_back().await;
        }
    });
}

fn with_credential(clerk: &Clerk<'_>, number: &str, confirmed: &str) -> Typed {
    let mut typed = clerk.individual();
    typed.set(NUMBER_FIELD, number);
    if !confirmed.is_empty() {
        typed.set(CONFIRMED_FIELD, confirmed);
    }
    typed
}

/// Enrolls with a credential, up to the last page.
async fn walk_with(clerk: &Clerk<'_>, site: &str, number: &str) {
    let firm = cast::firm(&format!("{site} {}", site.chars().rev().collect::<String>()), site);
    clerk.advance(Step::Contact, firm).await.unwrap();
    clerk.sign().await;
    let next = clerk
        .advance(Step::IndividualProfile, with_credential(clerk, number, ""))
        .await;
    assert_eq!(next.unwrap(), Advance::To(Step::OrganizationProfile));
}

#[tokio::test]
async fn e10_a_credential_given_in_the_wizard_is_checked_on_submit_and_linked_by_finish() {
    on_every_database!(world, {
        register(&world).await;
        let clerk = Clerk::register(&world, "jonas@brightwater.example").await;
        clerk
            .advance(Step::Contact, cast::firm("Brightwater AG", "brightwater"))
            .await
            .unwrap();
        clerk.sign().await;
        let submit = |number: &'static str, confirmed: &'static str| {
            let typed = with_credential(&clerk, number, confirmed);
            clerk.advance(Step::IndividualProfile, typed)
        };
        for wrong in ["MC3", "MC999", "?"] {
            let Err(Failure::Refused(refusals)) = submit(wrong, "").await else {
                panic!("{wrong}")
            };
            assert_eq!(
                (refusals[0].field.as_str(), &refusals[0].reason),
                (NUMBER_FIELD, &Reason::CredentialNotFound)
            );
        }
        let Err(Failure::Refused(refusals)) = submit("MC2", "").await else {
            panic!()
        };
        assert!(matches!(refusals[0].reason, Reason::CredentialToConfirm { .. }));
        submit("MC2", "JONAS K. BRÅNDT").await.unwrap();
        assert_eq!(world.count("SELECT count(*) FROM credential_links").await, 0);
        let done = clerk.finish(clerk.draft().await).await.unwrap();
        assert!(matches!(done, Finished::Enrolled(_)));
        assert_eq!(
            world
                .count("SELECT count(*) FROM credential_links WHERE unlinked_at IS NULL")
                .await,
            1
        );
    });
}

#[tokio::test]
async fn e10_an_enrollment_is_finished_though_its_credential_was_linked_elsewhere_meanwhile() {
    on_every_database!(world, {
        register(&world).await;
        let first = member(&world, "brightwater").await;
        let clerk = Clerk::register(&world, "jonas@sturmvogel.example").await;
        walk_with(&clerk, "sturmvogel", "MC1").await;
        link(&world, &first, "MC1").await;
        let Finished::Enrolled(id) = clerk.finish(clerk.draft().await).await.unwrap() else {
            panic!("it is enrolled")
        };
        let member = standing::member(&world.house, clerk.account(), &id).await.unwrap();
        assert!(credentials::own(&world.house, &member).await.unwrap().is_empty());
        let (_, lately) = standing::review(&world.house, &member).await.unwrap();
        assert!(lately.iter().any(|entry| entry.deed.word() == "credential-not-linked"));
        let told = world.mails().await.into_iter().find_map(|mail| match mail.letter {
            Letter::Enrolled(enrolled) if enrolled.partner_id == id => Some(enrolled.credential_not_linked),
            _ => None,
        });
        assert_eq!(told, Some(Some(WhyNot::LinkedElsewhere)));
        assert_eq!(own(&world, &first).await.len(), 1);
    });
}
