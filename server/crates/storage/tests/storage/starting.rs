//! The first start: several programs at once, or one that was cut off.

use migrations::{Migrator, MigratorTrait};
use sea_orm::ConnectionTrait;
use storage::Storage;
use test_support::on_each_database;

use crate::migrating::connect;

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
        let steps = i64::try_from(Migrator::migrations().len()).unwrap();
        assert_eq!(database.count("seaql_migrations").await, steps);
    });
}

#[test]
fn a_step_that_fails_leaves_nothing_half_done() {
    on_each_database(async |database| {
        let db = connect(database).await;
        db.execute_unprepared("CREATE TABLE attempts (id integer)")
            .await
            .unwrap();
        db.close().await.unwrap();
        assert!(Storage::open(database.url()).await.is_err());
        database.execute("DROP TABLE attempts").await;
        database.storage().await;
    });
}
