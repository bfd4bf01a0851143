//! Leaving no trace in SQLite's files of what was deleted.
//!
//! `secure_delete` overwrites what is deleted where it stands. What it does not reach are copies of rows that SQLite left
//! behind when it divided or joined pages: only rewriting the file does. So a transaction that deletes a person's rows
//! leaves a mark in the file's header, and whoever wipes rewrites the file where it finds one.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::{Storage, StorageError, connect::WriteTransaction};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wiped {
    /// Nothing of what was deleted is left in the files.
    Wholly,
    /// The file is larger than was allowed, and was not rewritten: copies of deleted rows may be left between others.
    TooLarge,
    /// The database looks after this in its own time.
    NotOurs,
}

impl Storage {
    /// Leaves nothing of what was deleted in the files of an SQLite database: rewrites the file where people's rows were
    /// deleted since the last time, unless it has more than `at_most` bytes, and empties the write-ahead log into it. While
    /// the file is rewritten, nobody writes. While somebody reads what was there before, the log stays: the next time is
    /// as good.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn wipe(&self, at_most: Option<u64>) -> Result<Wiped, StorageError> {
        if self.db().get_database_backend() != DbBackend::Sqlite {
            return Ok(Wiped::NotOurs);
        }
        let _turn = self.turn().await?;
        let mut wiped = Wiped::Wholly;
        if self.pragma("user_version").await? != 0 {
            let size = self.pragma("page_count").await? * self.pragma("page_size").await?;
            let size = u64::try_from(size).unwrap_or(u64::MAX);
            if at_most.is_none_or(|at_most| size <= at_most) {
                // Before: what another program deletes meanwhile has to be found the next time.
                self.run("PRAGMA user_version = 0").await?;
                if let Err(error) = self.run("VACUUM").await {
                    self.run(MARK).await?;
                    return Err(error);
                }
            } else {
                wiped = Wiped::TooLarge;
            }
        }
        self.run("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        Ok(wiped)
    }

    async fn run(&self, statement: &str) -> Result<(), StorageError> {
        self.db().execute_unprepared(statement).await?;
        Ok(())
    }

    async fn pragma(&self, name: &str) -> Result<i64, StorageError> {
        let statement = Statement::from_string(DbBackend::Sqlite, format!("PRAGMA {name}"));
        let row = self.db().query_one_raw(statement).await?;
        Ok(match row {
            Some(row) => row.try_get_by_index(0)?,
            None => 0,
        })
    }
}

/// A number in the file's header that SQLite leaves to the program, and that changes with the transaction.
const MARK: &str = "PRAGMA user_version = 1";

/// Says that people's rows are deleted with this transaction.
pub(crate) async fn mark_for_wiping(transaction: &WriteTransaction) -> Result<(), StorageError> {
    if transaction.get_database_backend() == DbBackend::Sqlite {
        transaction.execute_unprepared(MARK).await?;
    }
    Ok(())
}
