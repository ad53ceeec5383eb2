//! What every act needs: the database, the program, the name servers, the clock, the dice, and where its links lead.

use std::future::Future;
use std::sync::Arc;

use gateways::dns::Dns;
use gateways::identity::{Identity, Provider};
use membership::program::Program;
use membership::terms::{Day, Instant, PartnerId};
use search::Directory;
use store::Db;
use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::directory::Numbers;
use crate::{Clock, Dice, Failure};

/// How many passwords are hashed at once: more would starve the pages of two cores.
const HASHES_AT_ONCE: usize = 2;

/// The wired floors below. Cloning shares them.
#[derive(Clone)]
pub struct House {
    /// The database.
    pub db: Db,
    /// The program that is run.
    pub program: Arc<Program>,
    /// Where the center is found from outside.
    pub links: Links,
    /// Whom it asks for records of domains.
    pub dns: Dns,
    /// The directory's search index.
    pub directory: Arc<Directory>,
    /// Passkeys and outside providers.
    pub identity: Arc<Identity>,
    clock: Arc<dyn Clock>,
    dice: Arc<dyn Dice>,
    pub(crate) hashing: Arc<Semaphore>,
    pub(crate) numbers: Arc<Numbers>,
}

impl House {
    /// Wires a house.
    pub fn new(
        db: Db,
        program: Arc<Program>,
        links: Links,
        dns: Dns,
        clock: Arc<dyn Clock>,
        dice: Arc<dyn Dice>,
    ) -> Self {
        let identity = Arc::new(Identity::new(&links.public_url, &program.name, Vec::new()));
        Self {
            db,
            program,
            links,
            dns,
            directory: Arc::new(Directory::in_memory()),
            identity,
            clock,
            dice,
            hashing: Arc::new(Semaphore::new(HASHES_AT_ONCE)),
            numbers: Arc::default(),
        }
    }

    /// Knows outside providers of sign-in from now on.
    #[must_use]
    pub fn with_providers(mut self, providers: Vec<Provider>) -> Self {
        self.identity = Arc::new(Identity::new(&self.links.public_url, &self.program.name, providers));
        self
    }

    /// Keeps the directory's index in a folder from now on. Without one it is in memory alone.
    #[must_use]
    pub fn with_directory(mut self, directory: Directory) -> Self {
        self.directory = Arc::new(directory);
        self
    }

    /// Returns the present moment.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Returns the program's day.
    pub fn today(&self) -> Day {
        self.program.today(self.now())
    }

    /// Returns the dice.
    pub fn dice(&self) -> &dyn Dice {
        &*self.dice
    }

    /// Draws a key: a UUIDv7, so that keys sort by the time at which they were drawn.
    pub fn key(&self) -> Uuid {
        let mut random = [0; 10];
        self.dice.fill(&mut random);
        let millisecond = u64::try_from(self.now().as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millisecond, &random).into_uuid()
    }

    /// Runs an act that writes in a task of its own: a client who leaves does not stop it half-way.
    pub(crate) async fn carry_out<T: Send + 'static>(
        &self,
        act: impl Future<Output = Result<T, Failure>> + Send + 'static,
    ) -> Result<T, Failure> {
        tokio::spawn(act).await?
    }
}

/// Where the center is found from outside, whatever a request says of itself.
#[derive(Debug, Clone)]
pub struct Links {
    public_url: String,
}

impl Links {
    /// Takes the public address, such as `https://partners.example`.
    pub fn new(public_url: &str) -> Self {
        Self {
            public_url: public_url.trim_end_matches('/').to_owned(),
        }
    }

    /// Returns the whole address of a path.
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.public_url)
    }

    /// Returns the address of an organization's home.
    pub fn home(&self, partner_id: &PartnerId) -> String {
        self.to(&format!("/organizations/{}", partner_id.as_str()))
    }

    /// Returns the address of an organization's public page.
    pub fn listing(&self, partner_id: &PartnerId) -> String {
        self.to(&format!("/directory/{}", partner_id.as_str()))
    }
}
