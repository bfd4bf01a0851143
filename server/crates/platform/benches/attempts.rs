//! `cargo bench -p platform`: attempts that are started, graded and kept, a second, beside what the database can commit.
//!
//! Thirty-two learners at once, each starting and submitting the standard site's quiz over and over: two transactions
//! an attempt. Beside them, thirty-two writers of one small row a transaction, with the same settings on the same file:
//! the database's own limit. Rounds alternate, so that both see the same moods of the machine; the median is told.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures by the clock on the wall, tells what it found, and may fail in the plainest way"
)]

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use content::Language;
use platform::Platform;
use quiz::Answer;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use test_support::{TestDatabase, standard_site};
use tokio::task::JoinSet;

const CLIENTS: usize = 32;
const ROUNDS: usize = 7;
const ROUND: Duration = Duration::from_secs(2);

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(measure());
}

async fn measure() {
    let database = TestDatabase::sqlite();
    let platform = database.platform(&standard_site()).await;
    let rows = rows(database.url()).await;
    round(|| attempt(platform.clone())).await;
    round(|| row(rows.clone())).await;
    let (mut attempts, mut commits) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        attempts.push(round(|| attempt(platform.clone())).await);
        commits.push(round(|| row(rows.clone())).await);
    }
    let (attempts, commits) = (median(attempts), median(commits));
    println!(
        "{CLIENTS} clients, SQLite with full durability, median of {ROUNDS} rounds of {ROUND:?}"
    );
    println!("attempts started, graded and kept: {attempts:.0} a second, two commits each");
    println!("commits of one small row:          {commits:.0} a second");
    println!(
        "an attempt's commits beside that:  {:.2}",
        2.0 * attempts / commits
    );
}

/// How often a second all clients together do it.
async fn round<F>(work: impl Fn() -> F) -> f64
where
    F: Future<Output = ()> + Send + 'static,
{
    let done = Arc::new(AtomicU64::new(0));
    let mut clients = JoinSet::new();
    let start = Instant::now();
    let mut running = 0;
    while running < CLIENTS || start.elapsed() < ROUND {
        if running < CLIENTS {
            let (work, done) = (work(), Arc::clone(&done));
            clients.spawn(async move {
                work.await;
                done.fetch_add(1, Ordering::Relaxed);
            });
            running += 1;
        } else {
            clients.join_next().await.unwrap().unwrap();
            running -= 1;
        }
    }
    while let Some(ended) = clients.join_next().await {
        ended.unwrap();
    }
    done.load(Ordering::Relaxed) as f64 / start.elapsed().as_secs_f64()
}

async fn attempt(platform: Platform) {
    let place = ["essai", "premier", "quiz"];
    let french = Language::parse("fr").unwrap();
    let id = platform.start_attempt(place, &french, None).await.unwrap();
    let answer = Answer::One("clefmot".to_owned());
    let answers = BTreeMap::from([("mot".to_owned(), answer)]);
    platform.submit(&id, answers).await.unwrap();
}

/// Connections with the settings that `storage` has.
async fn rows(url: &str) -> DatabaseConnection {
    use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};

    let mut options = ConnectOptions::new(url);
    options
        .max_connections(1)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
        });
    let db = Database::connect(options).await.unwrap();
    db.execute_unprepared("CREATE TABLE bench (id INTEGER PRIMARY KEY, value TEXT)")
        .await
        .unwrap();
    db
}

async fn row(db: DatabaseConnection) {
    db.execute_unprepared("INSERT INTO bench (value) VALUES ('x')")
        .await
        .unwrap();
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
