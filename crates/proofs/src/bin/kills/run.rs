//! A run: register once; then again and again prepare, load, kill, start, examine.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{anyhow, bail};
use proofs::server::{Place, Server};
use testkit::{Database, SeededDice};
use tokio::task::JoinSet;
use workflows::Dice as _;

use crate::acknowledgements::Log;
use crate::oracle::{self, Scope};
use crate::people::{Person, Script, Trouble};

const PEOPLE: usize = 8;
const ACCOUNTS: usize = 8;
/// When the server is killed, in milliseconds after the load began.
const MOMENTS: std::ops::RangeInclusive<u64> = 20..=800;
/// After how many kills everything is examined, not only what is new.
const THOROUGH: usize = 20;
/// How many times as many kills there may be until one falls between a commit and its answer.
const PERSEVERANCE: usize = 10;

/// What a run came to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How often the server was killed.
    pub kills: usize,
    /// How many enrollments were acknowledged.
    pub acknowledged: usize,
    /// How many kills left an enrollment that was committed and not acknowledged.
    pub between: usize,
    /// What was promised and does not hold.
    pub violations: Vec<String>,
    starts: Vec<Duration>,
    lasted: Duration,
}

impl Outcome {
    fn goes_on(&self, kills: usize) -> bool {
        self.kills < kills || (self.between == 0 && self.violations.is_empty() && self.kills < kills * PERSEVERANCE)
    }

    /// Tells what has come of it, for people who wait.
    fn so_far(&self) -> String {
        let (kills, acknowledged, between) = (self.kills, self.acknowledged, self.between);
        let violations = self.violations.len();
        format!("{kills} kills so far: {acknowledged} acknowledged, {between} between, {violations} violations")
    }

    /// Tells how long it took.
    pub fn times(&self) -> String {
        let mut starts = self.starts.clone();
        starts.sort();
        let at = |percent: usize| {
            starts
                .get((starts.len().saturating_sub(1)) * percent / 100)
                .copied()
                .unwrap_or_default()
        };
        let each = self.lasted / u32::try_from(self.starts.len().max(1)).unwrap_or(u32::MAX);
        format!(
            "{each:.2?} a kill; started again in {:.0?} at the median, {:.0?} at most",
            at(50),
            at(100)
        )
    }
}

/// Kills the server `kills` times, and then on until a kill has fallen between a commit and its answer.
///
/// # Errors
/// The run itself failed: the server does not start, a page is answered wrongly, the disk is full.
pub async fn run(
    database: Database,
    server: &Path,
    kills: usize,
    seed: u64,
    expect_bug: bool,
) -> anyhow::Result<Outcome> {
    let folder = tempfile::tempdir()?;
    let address = database.fresh(folder.path()).await;
    let place = Place::new(server, folder.path(), &address)?;
    let log = Log::begin(folder.path().join("acknowledged.log"))?;
    let mut running = place.start().await?;
    let mut people = register(&place, &log, expect_bug).await?;
    let dice = SeededDice::new(seed);
    let mut outcome = Outcome::default();
    let begun = Instant::now();
    while outcome.goes_on(kills) {
        each(people.iter_mut().map(Person::prepare)).await?;
        kill_under_load(running, &mut people, moment(&dice)).await?;
        running = place.start().await?;
        outcome.kills += 1;
        outcome.starts.push(running.started_in);
        let scope = if outcome.kills % THOROUGH == 0 {
            Scope::Everything
        } else {
            Scope::SinceLastTime
        };
        let unacknowledged = look(&mut outcome, &address, &log, scope).await?;
        outcome.between += usize::from(unacknowledged > 0);
        if scope == Scope::Everything {
            eprintln!("{}", outcome.so_far());
        }
    }
    outcome.lasted = begun.elapsed();
    each(people.iter_mut().map(Person::prepare)).await?;
    if look(&mut outcome, &address, &log, Scope::Everything).await? > 0 {
        outcome
            .violations
            .push("pressed again, Finish did not tell of an enrollment that is there".to_owned());
    }
    running.kill().await?;
    Ok(outcome)
}

async fn kill_under_load(running: Server, people: &mut [Person], moment: Duration) -> anyhow::Result<()> {
    let killed = async {
        tokio::time::sleep(moment).await;
        running.kill().await
    };
    let (enrolled, killed) = tokio::join!(each(people.iter_mut().map(Person::enroll)), killed);
    killed.and(enrolled)
}

async fn register(place: &Place, log: &Log, expect_bug: bool) -> anyhow::Result<Vec<Person>> {
    let program = guildhall::program::load(None).map_err(|mistakes| anyhow!("{mistakes:?}"))?;
    let Some(edition) = program.editions.last() else {
        bail!("the program has no edition")
    };
    let script = Arc::new(Script::of(edition, expect_bug));
    let mut registering = JoinSet::new();
    for number in 0..PEOPLE {
        let (base, mail, script, log) = (place.address(), place.mail(), script.clone(), log.clone());
        registering.spawn(async move { Person::register(number, ACCOUNTS, &base, &mail, script, log).await });
    }
    Ok(registering.join_all().await)
}

/// Lets everybody act at once.
async fn each(acts: impl IntoIterator<Item = impl Future<Output = Result<(), Trouble>>>) -> anyhow::Result<()> {
    let done = futures::future::join_all(acts).await;
    match done.into_iter().find_map(Result::err) {
        None => Ok(()),
        Some(Trouble::Gone) => bail!("the server went away by itself"),
        Some(Trouble::Wrong(what)) => bail!("{what}"),
    }
}

fn moment(dice: &SeededDice) -> Duration {
    let mut bytes = [0; 8];
    dice.fill(&mut bytes);
    let most = MOMENTS.end() - MOMENTS.start() + 1;
    Duration::from_millis(MOMENTS.start() + u64::from_be_bytes(bytes) % most)
}

/// Examines the database, and returns how many enrollments are there that were not acknowledged.
async fn look(outcome: &mut Outcome, address: &str, log: &Log, scope: Scope) -> anyhow::Result<usize> {
    let found = oracle::examine(address, log, scope).await?;
    outcome.acknowledged = found.acknowledged;
    for violation in found.violations {
        if !outcome.violations.contains(&violation) {
            outcome.violations.push(violation);
        }
    }
    Ok(found.unacknowledged)
}
