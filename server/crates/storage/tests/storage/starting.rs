//! The first start: several programs at once, or one that was cut off.

use storage::Storage;
use test_support::on_each_database;

#[test]
fn programs_that_start_at_once_on_an_empty_database_all_start() {
    on_each_database(async |database| {
        let starts = (0..4).map(|_| {
            let url = database.url().to_owned();
            tokio::spawn(async move { Storage::open(&url).await })
        });
        let starts: Vec<_> = starts.collect();
        for start in starts {
            start.await.unwrap().unwrap();
        }
        assert_eq!(database.count("seaql_migrations").await, 2);
    });
}

#[test]
fn a_step_that_fails_leaves_nothing_half_done() {
    on_each_database(async |database| {
        database.storage().await;
        for sql in [
            "DROP TABLE attempt_questions",
            "DROP TABLE question_versions",
            "DELETE FROM seaql_migrations",
        ] {
            database.execute(sql).await;
        }
        // The step makes its first table again, and cannot make the second, which is there.
        assert!(Storage::open(database.url()).await.is_err());
        database.execute("DROP TABLE attempts").await;
        database.storage().await;
    });
}
