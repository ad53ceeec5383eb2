//! *Finish* against a commit of one row: the same database, the same disk, the same number of people at once.

use std::time::{Duration, Instant};

use store::{Conn, Db};
use testkit::{Database, World};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::seeding;

/// What is measured in turn, so that what else the machine does falls on both alike.
const ROUNDS: usize = 4;
/// How often each in a round.
const EACH: usize = 160;

const TABLE: &str = include_str!("bare_table.sql");
const ROW: &str = include_str!("bare_row.sql");

/// Measures with one and with eight people at once, and returns two rows of a table.
///
/// # Errors
/// The database failed.
pub async fn measure(database: Database) -> anyhow::Result<String> {
    let world = World::on(database).await;
    let house = &world.house;
    let mut tx = house.db.begin().await?;
    tx.sql(TABLE).run().await?;
    tx.commit().await?;
    let mut firm = 0;
    let mut rows = String::new();
    for at_once in [1, 8] {
        let (mut finishing, mut committing) = (Duration::ZERO, Duration::ZERO);
        for _ in 0..ROUNDS {
            let waiting = seeding::drafts(house, firm..firm + EACH).await?;
            firm += EACH;
            committing += commit(&house.db, || house.key(), at_once).await?;
            finishing += seeding::enroll(house, &waiting, at_once).await?.0;
        }
        let a_second =
            |lasted: Duration| f64::from(u32::try_from(ROUNDS * EACH).unwrap_or(u32::MAX)) / lasted.as_secs_f64();
        let (finishes, commits) = (a_second(finishing), a_second(committing));
        let ratio = finishes / commits;
        rows += &format!("| {database:?}, {at_once} at once | {finishes:.0} | {commits:.0} | {ratio:.2} |\n");
    }
    Ok(rows)
}

/// Commits one row after the other, and returns how long it took.
async fn commit(db: &Db, key: impl Fn() -> Uuid, at_once: usize) -> anyhow::Result<Duration> {
    let keys: Vec<Uuid> = (0..EACH).map(|_| key()).collect();
    let mut committing: JoinSet<anyhow::Result<()>> = JoinSet::new();
    let begun = Instant::now();
    for share in keys.chunks(EACH.div_ceil(at_once)) {
        let (db, share) = (db.clone(), share.to_vec());
        committing.spawn(async move {
            for key in share {
                let mut tx = db.begin().await?;
                tx.sql(ROW).bind(key).bind("one row").run().await?;
                tx.commit().await?;
            }
            Ok(())
        });
    }
    committing
        .join_all()
        .await
        .into_iter()
        .collect::<anyhow::Result<()>>()?;
    Ok(begun.elapsed())
}
