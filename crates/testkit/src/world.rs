//! A house in one line: a fresh database, the program that ships, a frozen clock, seeded dice.

use std::collections::BTreeMap;
use std::sync::Arc;

use gateways::dns::Dns;
use jiff::SignedDuration;
use membership::letters::{Envelope, Letter};
use membership::program::Program;
use membership::terms::{EmailAddress, Language};
use store::records::outbox;
use store::{Conn, Db, Sql};
use tempfile::TempDir;
use workflows::sign_in::{Agent, NewSession};
use workflows::{House, Links, Secret, sign_in};

use crate::{Database, FrozenClock, NameServer, SeededDice};

/// The password of everyone in the cast.
pub const PASSWORD: &str = "stepped gable over still water";

/// A house and what a test needs of it.
pub struct World {
    /// The wired house.
    pub house: House,
    /// Its clock.
    pub clock: FrozenClock,
    /// Its folder.
    pub folder: TempDir,
}

impl World {
    /// Makes a world at noon of 22 November 2026.
    pub async fn on(database: Database) -> Self {
        let program = guildhall::program::load(None).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
        Self::with_program(database, program).await
    }

    /// Makes a world in which another program is run.
    pub async fn with_program(database: Database, program: Program) -> Self {
        let folder = TempDir::new().unwrap();
        let db = Db::open(&database.fresh(folder.path()).await).await.unwrap();
        db.migrate().await.unwrap();
        let clock = FrozenClock::at("2026-11-22T12:00:00Z");
        let house = House::new(
            db,
            Arc::new(program),
            Links::new("https://partners.example"),
            nobody(),
            Arc::new(clock.clone()),
            Arc::new(SeededDice::new(7)),
        );
        Self { house, clock, folder }
    }

    /// Runs another program in the same world: as after a restart with edited files.
    #[must_use]
    pub fn with_edited_program(&self, program: Program, seed: u64) -> House {
        let db = self.house.db.clone();
        let (clock, dice) = (Arc::new(self.clock.clone()), Arc::new(SeededDice::new(seed)));
        House::new(
            db,
            Arc::new(program),
            Links::new("https://partners.example"),
            nobody(),
            clock,
            dice,
        )
    }

    /// Asks a name server of the test from now on.
    pub fn ask(&mut self, server: &NameServer) {
        self.house.dns = Dns::asking(&[server.address]).unwrap();
    }

    /// Registers an account by the mailed link, as a newcomer does.
    pub async fn register(&self, email: &str) -> NewSession {
        sign_in::register(&self.house, email, Language::English, None)
            .await
            .unwrap();
        let link = self.newest_link(email).await;
        let agent = Agent::new("Test browser");
        let registered =
            sign_in::complete_registration(&self.house, Secret::brought(&link), PASSWORD, Language::English, agent)
                .await;
        // Mails of the same moment have no order: whoever is mailed next is mailed later.
        self.clock.advance(SignedDuration::from_secs(1));
        registered.unwrap().session
    }

    /// Reads every mail that is due, as a postman would who then loses them.
    pub async fn mails(&self) -> Vec<Envelope> {
        let now = self.house.now();
        let mut tx = self.house.db.begin().await.unwrap();
        let due = outbox::lease(&mut tx, now, now, 1000).await.unwrap();
        // Left to be undone by itself, PostgreSQL would still hold the letters when they are read again.
        tx.commit().await.unwrap();
        due.into_iter().map(|due| due.envelope).collect()
    }

    /// Loses every mail so far: of thousands the newest would be found late.
    pub async fn lose_mails(&self) {
        let mut tx = self.house.db.begin().await.unwrap();
        tx.sql("DELETE FROM outbox").run().await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Returns the token of the newest link that was mailed to an address.
    pub async fn newest_link(&self, email: &str) -> String {
        let address = EmailAddress::parse(email).unwrap();
        let mut tokens: Vec<String> = self
            .mails()
            .await
            .into_iter()
            .filter(|envelope| envelope.to.key() == address.key())
            .filter_map(|envelope| match envelope.letter {
                Letter::ProveAddress { link, .. }
                | Letter::Recover { link, .. }
                | Letter::ProveNewAddress { link, .. }
                | Letter::AssociationReady { link, .. }
                | Letter::AssociationToAsk { link, .. }
                | Letter::AssociationApproved { link, .. }
                | Letter::Invited { link, .. }
                | Letter::ReferenceAsked { link, .. }
                | Letter::ProveDomain { link, .. } => link.rsplit('/').next().map(str::to_owned),
                _ => None,
            })
            .collect();
        tokens.pop().unwrap_or_else(|| panic!("no link was mailed to {email}"))
    }

    /// Reads every row of every table, as text: two readings are equal if nothing was changed between them.
    pub async fn everything(&self) -> BTreeMap<String, String> {
        const TABLES: Sql = Sql::per(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'",
        );
        const COLUMNS: Sql = Sql::per(
            "SELECT name FROM pragma_table_info($1)",
            "SELECT column_name::text FROM information_schema.columns WHERE table_name = $1",
        );
        let mut reader = self.house.db.read().await.unwrap();
        let mut everything = BTreeMap::new();
        for (table,) in reader.sql(TABLES).all::<(String,)>().await.unwrap() {
            let columns: Vec<(String,)> = reader.sql(COLUMNS).bind(table.clone()).all().await.unwrap();
            let quoted = columns.iter().map(|(column,)| format!("quote(\"{column}\")"));
            let row = quoted.collect::<Vec<_>>().join(" || ',' || ");
            let sqlite = format!("SELECT group_concat({row}, '\n') FROM \"{table}\"");
            let postgres = format!("SELECT string_agg(t::text, E'\\n' ORDER BY t::text) FROM \"{table}\" t");
            let rows = Sql::per(sqlite.leak(), postgres.leak());
            let (rows,): (Option<String>,) = reader.sql(rows).optional().await.unwrap().unwrap();
            everything.insert(table, rows.unwrap_or_default());
        }
        everything
    }

    /// Counts what a statement counts.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let mut reader = self.house.db.read().await.unwrap();
        reader.sql(sql).optional::<(i64,)>().await.unwrap().unwrap().0
    }
}

/// Nobody listens on this port: a world without a name server asks nobody outside.
fn nobody() -> Dns {
    Dns::asking(&[([127, 0, 0, 1], 9).into()]).unwrap()
}
