//! Opening the database, with the settings that make an acknowledged write a kept one.

use std::{fmt::Display, ops::Deref, str::FromStr, sync::Arc, time::Duration};

use migrations::{Migrator, MigratorTrait};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction,
    DbBackend, DbErr, IsolationLevel, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait,
    sqlx::{
        postgres::PgConnectOptions,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    },
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::StorageError;

/// The name of the lock under which the schema is changed: any number that nothing else uses.
const MIGRATION_LOCK: i64 = 0x0041_5244_4f49_5345;

/// How often a start is tried again while another program holds the whole SQLite file, and after how long each time. Who
/// turns a new file to write-ahead logging holds it, and SQLite does not wait for that by itself.
const STARTS: usize = 50;
const BETWEEN_STARTS: Duration = Duration::from_millis(100);

/// How long a request waits for a connection, and for its turn to write.
const WAITING: Duration = Duration::from_secs(8);

/// A pool of connections to one database. Clones share it.
#[derive(Clone, Debug)]
pub struct Storage {
    db: DatabaseConnection,
    /// Who may write next, on SQLite: it has one writer, and those who wait for its own lock sleep and ask again, while
    /// nobody writes. Other programs on the same file still wait in that way.
    turns: Option<Arc<Semaphore>>,
}

/// A transaction that writes. Dropped without [`Self::commit`], it changes nothing.
pub(crate) struct WriteTransaction {
    transaction: DatabaseTransaction,
    _turn: Option<OwnedSemaphorePermit>,
}

impl WriteTransaction {
    /// Keeps what was written.
    pub(crate) async fn commit(self) -> Result<(), DbErr> {
        self.transaction.commit().await
    }
}

impl Deref for WriteTransaction {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.transaction
    }
}

impl Storage {
    /// Opens the database and brings its schema up to date. An SQLite file that does not exist yet is created.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the address is of another kind, the database cannot be reached, or its library cannot be
    /// trusted with data.
    pub async fn open(url: &str) -> Result<Self, StorageError> {
        let mut options = ConnectOptions::new(url);
        options.sqlx_logging(false).acquire_timeout(WAITING);
        if url.starts_with("sqlite:") {
            readable::<SqliteConnectOptions>(url)?;
            // Readers beside the one writer that SQLite has.
            options.max_connections(8).map_sqlx_sqlite_opts(|sqlite| {
                sqlite
                    .create_if_missing(true)
                    .foreign_keys(true)
                    .busy_timeout(Duration::from_secs(5))
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    // What is deleted is overwritten, and not only given up; see `wiping`.
                    .pragma("secure_delete", "ON")
            });
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            readable::<PgConnectOptions>(url)?;
            options.max_connections(16);
        } else {
            return Err(StorageError::UnknownScheme);
        }
        for _ in 0..STARTS {
            match Self::start(options.clone()).await {
                Err(StorageError::Database(error)) if is_locked(&error) => {
                    tokio::time::sleep(BETWEEN_STARTS).await;
                }
                started => return started,
            }
        }
        Self::start(options).await
    }

    async fn start(options: ConnectOptions) -> Result<Self, StorageError> {
        let sqlite = options.get_url().starts_with("sqlite:");
        let storage = Self {
            turns: sqlite.then(|| Arc::new(Semaphore::new(1))),
            db: Database::connect(options).await?,
        };
        storage.refuse_faulty_sqlite().await?;
        storage.migrate().await?;
        Ok(storage)
    }

    /// Brings the schema up to date. Of several programs that start at once, one does it and the others wait.
    async fn migrate(&self) -> Result<(), StorageError> {
        match self.db.get_database_backend() {
            DbBackend::Postgres => {
                // Held by a transaction of its own, and so let go of whatever happens.
                let lock = self.db.begin().await?;
                let statement = format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})");
                lock.execute_unprepared(&statement).await?;
                Migrator::up(&self.db, None).await?;
                lock.commit().await?;
            }
            // There is no such lock on SQLite, but one writer at a time: all steps are one transaction.
            _ => {
                let steps = self.begin_write().await?;
                Migrator::up(&*steps, None).await?;
                steps.commit().await?;
            }
        }
        Ok(())
    }

    /// The same, which calls `seen` for every statement: for those who count them.
    #[must_use]
    pub fn watched(mut self, seen: impl Fn() + Send + Sync + 'static) -> Self {
        self.db.set_metric_callback(move |_| seen());
        self
    }

    /// For what one statement reads.
    pub(crate) fn db(&self) -> &DatabaseConnection {
        &self.db
    }

    /// Whether the database answers.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if it does not.
    pub async fn ping(&self) -> Result<(), StorageError> {
        Ok(self.db.ping().await?)
    }

    /// Ends every connection; on SQLite this also empties the write-ahead log into the file.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database does not answer any more.
    pub async fn close(self) -> Result<(), StorageError> {
        Ok(self.db.close().await?)
    }

    /// A transaction that will write. On SQLite it takes the write lock at once: one that began as a reader could not
    /// wait for another writer, and would fail instead.
    pub(crate) async fn begin_write(&self) -> Result<WriteTransaction, StorageError> {
        let turn = self.turn().await?;
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(WriteTransaction {
            transaction: self.db.begin_with_options(options).await?,
            _turn: turn,
        })
    }

    /// The turn to write, where it is waited for; `None` on PostgreSQL.
    pub(crate) async fn turn(&self) -> Result<Option<OwnedSemaphorePermit>, StorageError> {
        let Some(turns) = &self.turns else {
            return Ok(None);
        };
        let turn = Arc::clone(turns).acquire_owned();
        let turn = tokio::time::timeout(WAITING, turn).await;
        // Nobody closes the semaphore.
        Ok(turn.map_err(|_elapsed| StorageError::Busy)?.ok())
    }

    /// A transaction that reads, and sees one moment: what several queries read fits together. (On SQLite each
    /// transaction does, <https://www.sqlite.org/isolation.html>.)
    pub(crate) async fn begin_read(&self) -> Result<DatabaseTransaction, StorageError> {
        let options = match self.db.get_database_backend() {
            DbBackend::Postgres => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
            _ => TransactionOptions::default(),
        };
        Ok(self.db.begin_with_options(options).await?)
    }

    async fn refuse_faulty_sqlite(&self) -> Result<(), StorageError> {
        if self.db.get_database_backend() != DbBackend::Sqlite {
            return Ok(());
        }
        let statement =
            Statement::from_string(DbBackend::Sqlite, "SELECT sqlite_version() AS version");
        let row = self.db.query_one_raw(statement).await?;
        let version: String = match row {
            Some(row) => row.try_get("", "version")?,
            None => String::new(),
        };
        if wal_reset_is_fixed(&version) {
            Ok(())
        } else {
            Err(StorageError::FaultySqlite(version))
        }
    }
}

/// Whether another program holds the SQLite file (`SQLITE_BUSY`, <https://www.sqlite.org/rescode.html#busy>).
fn is_locked(error: &DbErr) -> bool {
    error.to_string().contains("database is locked")
}

/// Refuses an address that cannot be read, before anything repeats it whole in its own error.
fn readable<T: FromStr<Err: Display>>(url: &str) -> Result<(), StorageError> {
    match url.parse::<T>() {
        Ok(_) => Ok(()),
        Err(error) => Err(StorageError::UnreadableAddress(error.to_string())),
    }
}

/// The fault of the WAL reset is mended in 3.51.3 and, for older lines, in 3.50.7 and 3.44.6.
fn wal_reset_is_fixed(version: &str) -> bool {
    let mut parts = version
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    let version = (parts.next(), parts.next(), parts.next());
    match version {
        (Some(3), Some(44), Some(patch)) => patch >= 6,
        (Some(3), Some(50), Some(patch)) => patch >= 7,
        (Some(3), Some(51), Some(patch)) => patch >= 3,
        (Some(3), Some(minor), _) => minor > 51,
        (Some(major), ..) => major > 3,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::{ConnectionTrait, DbBackend, Statement, TransactionTrait};
    use test_support::on_sqlite;

    use super::{Storage, wal_reset_is_fixed};

    /// The number that a pragma of one connection is set to, as text.
    async fn pragma(connection: &impl ConnectionTrait, name: &str) -> String {
        let sql = format!("SELECT cast({name} AS text) AS value FROM pragma_{name}");
        let statement = Statement::from_string(DbBackend::Sqlite, sql);
        let row = connection.query_one_raw(statement).await.unwrap().unwrap();
        row.try_get("", "value").unwrap()
    }

    #[test]
    fn every_connection_of_the_pool_keeps_what_it_acknowledged() {
        on_sqlite(async |database| {
            let storage = Storage::open(database.url()).await.unwrap();
            // As many as the pool holds, and each one held: so they are different ones.
            let mut held = Vec::new();
            for _ in 0..8 {
                held.push(storage.db.begin().await.unwrap());
            }
            for connection in &held {
                assert_eq!(pragma(connection, "journal_mode").await, "wal");
                assert_eq!(pragma(connection, "foreign_keys").await, "1");
                // 2 is FULL (sqlite.org/pragma.html#pragma_synchronous).
                assert_eq!(pragma(connection, "synchronous").await, "2");
                let statement = Statement::from_string(DbBackend::Sqlite, "PRAGMA busy_timeout");
                let row = connection.query_one_raw(statement).await.unwrap().unwrap();
                assert_eq!(row.try_get_by_index::<i64>(0).unwrap(), 5_000);
            }
        });
    }

    #[test]
    fn a_library_that_can_lose_a_transaction_is_refused() {
        for good in ["3.51.3", "3.52.0", "3.50.7", "3.44.6", "4.0.0"] {
            assert!(wal_reset_is_fixed(good), "{good}");
        }
        for bad in ["3.51.2", "3.50.6", "3.49.9", "3.44.5", "3.40.1", "", "x"] {
            assert!(!wal_reset_is_fixed(bad), "{bad}");
        }
    }
}
