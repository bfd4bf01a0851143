//! A fresh database, and what a test may ask of it past the platform.

use platform::{Outside, Platform, Storage, passwords::Passwords};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbErr, Statement};
use tempfile::TempDir;

use crate::{CountingHasher, SeededEntropy, TestClock, TestSite};

/// A database that nothing else uses, with a clock and randomness that belong to it.
#[derive(Debug)]
pub struct TestDatabase {
    url: String,
    /// The time of every platform on this database.
    pub clock: TestClock,
    /// The randomness of every platform on this database.
    pub entropy: SeededEntropy,
    /// How every platform on this database hashes passwords.
    pub hasher: CountingHasher,
    /// Holds the file, where there is one.
    _folder: Option<TempDir>,
}

impl TestDatabase {
    /// A file in a folder of its own, which goes with this value.
    #[must_use]
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}/test.db", folder.path().display());
        Self::at(url, Some(folder))
    }

    /// The database at `url`, which the caller has made and will remove.
    pub(crate) fn at(url: String, folder: Option<TempDir>) -> Self {
        Self {
            url,
            clock: TestClock::default(),
            entropy: SeededEntropy::default(),
            hasher: CountingHasher::default(),
            _folder: folder,
        }
    }

    /// The address, as the program takes it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens it as the program does, which brings its schema up to date.
    pub async fn storage(&self) -> Storage {
        Storage::open(&self.url).await.unwrap()
    }

    /// A platform that serves `site` on this database. Several may be opened: they share data, time and randomness.
    pub async fn platform(&self, site: &TestSite) -> Platform {
        Platform::new(
            site.catalogue(),
            site.origin(),
            self.storage().await,
            self.outside(),
        )
    }

    /// What a platform on this database is given from outside.
    #[must_use]
    pub fn outside(&self) -> Outside {
        Outside {
            clock: Box::new(self.clock.clone()),
            entropy: Box::new(self.entropy.clone()),
            passwords: Passwords::new(self.hasher.clone()),
        }
    }

    /// Runs one statement past the platform, for example to damage a row.
    ///
    /// # Panics
    ///
    /// If the database refuses it.
    pub async fn execute(&self, sql: &str) {
        self.try_execute(sql).await.unwrap();
    }

    /// Runs one statement past the platform that may be refused.
    ///
    /// # Errors
    ///
    /// The database's refusal.
    pub async fn try_execute(&self, sql: &str) -> Result<(), DbErr> {
        let db = self.connect().await;
        let outcome = db.execute_unprepared(sql).await;
        db.close().await.unwrap();
        outcome.map(|_| ())
    }

    /// The one number that a query gives, for example `SELECT count(*) FROM attempts`.
    pub async fn number(&self, sql: &str) -> i64 {
        let db = self.connect().await;
        let statement = Statement::from_string(db.get_database_backend(), sql);
        let row = db.query_one_raw(statement).await.unwrap().unwrap();
        db.close().await.unwrap();
        row.try_get_by_index(0).unwrap()
    }

    /// How many rows a table has.
    pub async fn count(&self, table: &str) -> i64 {
        self.number(&format!("SELECT count(*) FROM {table}")).await
    }

    /// Every value that attempts are made of, as one text: equal texts, nothing changed.
    pub async fn contents(&self) -> String {
        let db = self.connect().await;
        let mut contents = Vec::new();
        for (table, columns, order) in [
            (
                "attempts",
                "id, item_id, feedback, saved_at, submitted_at, score",
                "id",
            ),
            (
                "attempt_questions",
                "attempt_id, position, question_id, option_order, answer, score, hints_shown, self_assessment",
                "attempt_id, position",
            ),
            ("question_versions", "hash, question", "hash"),
        ] {
            let values: Vec<String> = columns
                .split(", ")
                .map(|column| format!("coalesce(cast({column} AS text), '-')"))
                .collect();
            let sql = format!(
                "SELECT {} AS value FROM {table} ORDER BY {order}",
                values.join(" || ' ' || ")
            );
            let statement = Statement::from_string(db.get_database_backend(), sql);
            for row in db.query_all_raw(statement).await.unwrap() {
                let value: String = row.try_get("", "value").unwrap();
                contents.push(format!("{table}: {value}"));
            }
        }
        db.close().await.unwrap();
        contents.join("\n")
    }

    /// Whether this is PostgreSQL.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        self.url.starts_with("postgres")
    }

    async fn connect(&self) -> DatabaseConnection {
        connect(&self.url).await
    }
}

/// One connection, past the platform.
pub(crate) async fn connect(url: &str) -> DatabaseConnection {
    let mut options = sea_orm::ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap()
}
