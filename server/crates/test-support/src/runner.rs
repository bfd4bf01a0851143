//! Runs one test on each kind of database.

use std::{
    io::Write,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::Once,
};

use crate::{TestDatabase, postgres::PostgresServer};

/// Runs `test` on a fresh SQLite file: for what the kind of database makes no difference to.
pub fn on_sqlite(test: impl AsyncFn(&TestDatabase)) {
    runtime().block_on(test(&TestDatabase::sqlite()));
}

/// Runs `test` on a fresh SQLite file, then on a fresh PostgreSQL database where `ARDOISE_TEST_POSTGRES` names a server.
pub fn on_each_database(test: impl AsyncFn(&TestDatabase)) {
    on_sqlite(&test);
    match PostgresServer::of_environment() {
        Some(server) => on_postgres(&server, &test),
        None => say_that_postgres_is_left_out(),
    }
}

fn on_postgres(server: &PostgresServer, test: &impl AsyncFn(&TestDatabase)) {
    let runtime = runtime();
    let (name, database) = runtime.block_on(server.create());
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&database))));
    runtime.block_on(server.remove(&name));
    if let Err(panic) = outcome {
        say(&format!("this failed on PostgreSQL ({name})"));
        resume_unwind(panic);
    }
}

/// Two threads, as requests that race need.
fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
}

fn say_that_postgres_is_left_out() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        say("on SQLite alone: ARDOISE_TEST_POSTGRES names no server to test PostgreSQL on");
    });
}

/// On standard error itself: what tests print is kept from whoever sees them pass.
fn say(line: &str) {
    let mut stderr = std::io::stderr().lock();
    writeln!(stderr, "{line}").unwrap();
}
