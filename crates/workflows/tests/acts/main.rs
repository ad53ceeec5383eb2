//! The acts of the guide, on every database that the run has.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must fail loudly")]

mod abuse;
mod association;
mod association_find;
mod cost;
mod credentials;
mod designations;
mod directory;
mod domains;
mod enroller;
mod enrollment;
mod facts;
mod finish;
mod locations;
mod people;
mod races;
mod references;
mod seed;
mod sign_in;
mod standing;
mod ways;
mod ways_in;

/// Runs a story on every database.
#[macro_export]
macro_rules! on_every_database {
    ($world:ident, $story:block) => {
        for database in testkit::databases() {
            let $world = testkit::World::on(database).await;
            $story
        }
    };
}

/// How often what races is let race; `GUILDHALL_RACES` asks for more.
fn races() -> usize {
    let asked = std::env::var("GUILDHALL_RACES").ok();
    asked.and_then(|races| races.parse().ok()).unwrap_or(100)
}
