//! A fresh database, and what a test may ask of it past the platform.

use std::{collections::BTreeMap, fs};

use platform::{Outside, Platform, Storage, passwords::Passwords};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbErr, Statement};
use tempfile::TempDir;

use crate::{CountingHasher, SeededEntropy, TestClock, TestSite};

/// A table as the database knows it.
#[derive(Clone, Debug, Default)]
pub struct TableSchema {
    /// Name and type of each column, in their order.
    pub columns: Vec<(String, String)>,
    /// The columns that name a row of another table, and which table.
    pub references: Vec<(String, String)>,
}

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
    folder: Option<TempDir>,
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
            folder,
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

    /// The one text that a query gives.
    pub async fn text(&self, sql: &str) -> String {
        let db = self.connect().await;
        let statement = Statement::from_string(db.get_database_backend(), sql);
        let row = db.query_one_raw(statement).await.unwrap().unwrap();
        db.close().await.unwrap();
        row.try_get_by_index(0).unwrap()
    }

    /// Adds `more` copies of the only attempt that there is, with its questions.
    pub async fn multiply_attempts(&self, more: usize) {
        let numbers = format!(
            "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {more})"
        );
        let id = if self.is_postgres() {
            "lpad(to_hex(n), 32, '0')"
        } else {
            "printf('%032x', n)"
        };
        let schema = self.schema().await;
        for (table, key) in [("attempts", "id"), ("attempt_questions", "attempt_id")] {
            let columns = schema.get(table).unwrap().columns.iter();
            let columns: Vec<&str> = columns
                .map(|(name, _)| name.as_str())
                .filter(|name| *name != key)
                .collect();
            let columns = columns.join(", ");
            self.execute(&format!(
                "INSERT INTO {table} ({key}, {columns}) {numbers} SELECT {id}, {columns} FROM {table}, numbers"
            ))
            .await;
        }
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

    /// Its tables, by their names, as the database itself tells them.
    pub async fn schema(&self) -> BTreeMap<String, TableSchema> {
        let (columns, references) = if self.is_postgres() {
            (
                "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns
                 WHERE table_schema = current_schema() ORDER BY ordinal_position",
                "SELECT c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text
                 FROM pg_constraint c
                 JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                 WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace",
            )
        } else {
            (
                "SELECT m.name, c.name, c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY c.cid",
                "SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                 WHERE m.type = 'table'",
            )
        };
        let mut tables: BTreeMap<String, TableSchema> = BTreeMap::new();
        for [table, column, kind] in self.triples(columns).await {
            tables
                .entry(table)
                .or_default()
                .columns
                .push((column, kind));
        }
        for [table, column, other] in self.triples(references).await {
            tables
                .entry(table)
                .or_default()
                .references
                .push((column, other));
        }
        tables
    }

    /// Three texts a row.
    async fn triples(&self, sql: &str) -> Vec<[String; 3]> {
        let db = self.connect().await;
        let statement = Statement::from_string(db.get_database_backend(), sql);
        let rows = db.query_all_raw(statement).await.unwrap();
        db.close().await.unwrap();
        rows.iter()
            .map(|row| [0, 1, 2].map(|index| row.try_get_by_index(index).unwrap()))
            .collect()
    }

    /// Everything in the files of an SQLite database.
    ///
    /// # Panics
    ///
    /// If it is none.
    #[must_use]
    pub fn file_bytes(&self) -> Vec<u8> {
        let folder = self.folder.as_ref().unwrap().path();
        let files = fs::read_dir(folder).unwrap();
        files
            .flat_map(|file| fs::read(file.unwrap().path()).unwrap())
            .collect()
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
