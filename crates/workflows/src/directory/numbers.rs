//! Numbers of changes, asked for by many at once and read in one question.
//!
//! Whether a kept page still holds is asked of the database for each request. On PostgreSQL each question is a way over the
//! network: so those that come while one is on its way go together on the next.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use membership::terms::PartnerId;
use store::{Db, StoreFailure, views};
use tokio::sync::oneshot;

use crate::Failure;

/// What is asked of the database, and by whom.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    waiting: Mutex<Waiting>,
}

#[derive(Debug, Default)]
struct Waiting {
    asked: HashMap<PartnerId, Vec<oneshot::Sender<Option<i64>>>>,
    is_somebody_on_the_way: bool,
}

impl Numbers {
    /// Returns a member's number, read after this was called; nothing where there is no such member.
    pub(crate) async fn of(self: &Arc<Self>, db: &Db, partner_id: &PartnerId) -> Result<Option<i64>, Failure> {
        let (answer, answered) = oneshot::channel();
        if self.wait(partner_id, answer) {
            // In a task of its own: a client who leaves does not leave the others without an answer.
            tokio::spawn(Arc::clone(self).go(db.clone()));
        }
        answered
            .await
            .map_err(|_gone| Failure::Broken("the numbers of changes could not be read".to_owned()))
    }

    /// Lets somebody wait, and returns whether nobody is on the way yet.
    fn wait(&self, partner_id: &PartnerId, answer: oneshot::Sender<Option<i64>>) -> bool {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.asked.entry(partner_id.clone()).or_default().push(answer);
        !std::mem::replace(&mut waiting.is_somebody_on_the_way, true)
    }

    async fn go(self: Arc<Self>, db: Db) {
        while let Some(mut asked) = self.take() {
            match read(&db, asked.keys()).await {
                Ok(numbers) => {
                    for (partner_id, answers) in asked.drain() {
                        let number = numbers.get(&partner_id).copied();
                        for answer in answers {
                            // Who left needs none.
                            answer.send(number).ok();
                        }
                    }
                }
                // Whoever waits hears that nobody answers.
                Err(failure) => tracing::warn!(%failure, "the numbers of changes could not be read"),
            }
        }
    }

    /// Takes whoever waits; with nobody left, nobody is on the way any more.
    fn take(&self) -> Option<HashMap<PartnerId, Vec<oneshot::Sender<Option<i64>>>>> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.is_somebody_on_the_way = !waiting.asked.is_empty();
        (!waiting.asked.is_empty()).then(|| std::mem::take(&mut waiting.asked))
    }
}

async fn read(db: &Db, members: impl Iterator<Item = &PartnerId>) -> Result<HashMap<PartnerId, i64>, StoreFailure> {
    let members: Vec<PartnerId> = members.cloned().collect();
    views::directory::change_numbers(&mut db.read().await?, &members).await
}
