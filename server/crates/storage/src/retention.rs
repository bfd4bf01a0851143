//! What is kept for a time goes when that is over: counted, and deleted. The conditions are the same for both.

use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use time::OffsetDateTime;

use crate::{
    Role, Storage, StorageError,
    attempts::forget::{forget_unasked_versions, old_attempts},
    entities::{account, attempt, audit_entry, failure, link_token, outgoing_mail, session},
    wiping::mark_for_wiping,
};

/// Until when each thing is kept: what is older than its time goes.
#[derive(Clone, Copy, Debug)]
pub struct KeptSince {
    /// Now: accounts whose owners asked for it, sessions and links whose end it is.
    pub now: OffsetDateTime,
    /// Visitors' attempts that are not finished.
    pub open_attempts: OffsetDateTime,
    /// Visitors' attempts that are graded.
    pub graded_attempts: OffsetDateTime,
    /// Accounts that nobody uses.
    pub unused_accounts: OffsetDateTime,
    /// The warning that an account with an address needs before that. `None`: no warning can be sent, and none is needed.
    pub warned: Option<OffsetDateTime>,
    /// Accounts whose owners are to be warned.
    pub to_be_warned: OffsetDateTime,
    /// Addresses that nobody confirmed.
    pub unconfirmed_addresses: OffsetDateTime,
    /// Sessions that are not used.
    pub idle_sessions: OffsetDateTime,
    /// Counts of failures.
    pub failures: OffsetDateTime,
    /// Letters that could not be sent.
    pub letters: OffsetDateTime,
    /// What staff did.
    pub acts: OffsetDateTime,
}

/// How many of each there are, or were. Warnings are written by the platform, which sends letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outdated {
    /// Visitors' attempts.
    pub attempts: u64,
    /// Accounts whose owners asked for it.
    pub asked_accounts: u64,
    /// Accounts that nobody uses.
    pub unused_accounts: u64,
    /// Owners of such accounts who are to be warned, or were.
    pub warnings: u64,
    /// Addresses that nobody confirmed.
    pub unconfirmed_addresses: u64,
    /// Sessions.
    pub sessions: u64,
    /// Links in letters.
    pub links: u64,
    /// Counts of failures.
    pub failures: u64,
    /// Letters that could not be sent.
    pub letters: u64,
    /// What staff did.
    pub acts: u64,
}

impl Storage {
    /// How much is older than that. Nothing is changed.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn count_outdated(&self, since: &KeptSince) -> Result<Outdated, StorageError> {
        let moment = self.begin_read().await?;
        let accounts = |which| account::Entity::find().filter(which);
        let attempts = old_attempts(since.open_attempts, since.graded_attempts);
        let outdated = Outdated {
            attempts: attempt::Entity::find()
                .filter(attempts)
                .count(&moment)
                .await?,
            asked_accounts: accounts(asked(since)).count(&moment).await?,
            // What counts among those already is not counted again.
            unused_accounts: accounts(unused(since).add(not_asked(since)))
                .count(&moment)
                .await?,
            warnings: match since.warned {
                Some(_) => {
                    accounts(unwarned(since.to_be_warned))
                        .count(&moment)
                        .await?
                }
                None => 0,
            },
            unconfirmed_addresses: accounts(unconfirmed(since)).count(&moment).await?,
            sessions: session::Entity::find()
                .filter(old_sessions(since))
                .count(&moment)
                .await?,
            links: link_token::Entity::find()
                .filter(link_token::Column::ExpiresAt.lte(since.now))
                .count(&moment)
                .await?,
            failures: failure::Entity::find()
                .filter(failure::Column::WindowStart.lt(since.failures))
                .count(&moment)
                .await?,
            letters: outgoing_mail::Entity::find()
                .filter(outgoing_mail::Column::CreatedAt.lt(since.letters))
                .count(&moment)
                .await?,
            acts: audit_entry::Entity::find()
                .filter(audit_entry::Column::At.lt(since.acts))
                .count(&moment)
                .await?,
        };
        moment.commit().await?;
        Ok(outdated)
    }

    /// Deletes what is older than that, each kind in a transaction of its own and each account in one, and gives how much
    /// there was. Several nodes may do so at once: each counts what it deleted itself.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then a part may be deleted, and the rest goes the next time.
    pub async fn delete_outdated(&self, since: &KeptSince) -> Result<Outdated, StorageError> {
        Ok(Outdated {
            attempts: self
                .delete_old_attempts(since.open_attempts, since.graded_attempts)
                .await?,
            asked_accounts: self.delete_accounts(&asked(since)).await?,
            unused_accounts: self.delete_accounts(&unused(since)).await?,
            warnings: 0,
            unconfirmed_addresses: self
                .forget_pending_emails(since.unconfirmed_addresses)
                .await?,
            sessions: self
                .delete_old_sessions(since.now, since.idle_sessions)
                .await?,
            links: self.delete_old_links(since.now).await?,
            failures: self.delete_old_failures(since.failures).await?,
            letters: self
                .delete_all::<outgoing_mail::Entity>(
                    outgoing_mail::Column::CreatedAt.lt(since.letters),
                )
                .await?,
            acts: self
                .delete_all::<audit_entry::Entity>(audit_entry::Column::At.lt(since.acts))
                .await?,
        })
    }

    /// Deletes these accounts with all that hangs on them, one by one, so that nobody waits long to write.
    async fn delete_accounts(&self, which: &Condition) -> Result<u64, StorageError> {
        let ids: Vec<String> = account::Entity::find()
            .select_only()
            .column(account::Column::Id)
            .filter(which.clone())
            .into_tuple()
            .all(self.db())
            .await?;
        let mut deleted = 0;
        for id in ids {
            let transaction = self.begin_write().await?;
            // Asked again: the owner may have come back, or another node been quicker.
            let gone = account::Entity::delete_many()
                .filter(account::Column::Id.eq(id))
                .filter(which.clone())
                .exec(&*transaction)
                .await?;
            if gone.rows_affected > 0 {
                forget_unasked_versions(&transaction).await?;
                mark_for_wiping(&transaction).await?;
            }
            transaction.commit().await?;
            deleted += gone.rows_affected;
        }
        Ok(deleted)
    }

    /// The accounts that were last used before `seen_before`, whose owners have an address and were not warned yet.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn unwarned_accounts(
        &self,
        seen_before: OffsetDateTime,
    ) -> Result<Vec<String>, StorageError> {
        let accounts = account::Entity::find()
            .select_only()
            .column(account::Column::Id)
            .filter(unwarned(seen_before));
        Ok(accounts.into_tuple().all(self.db()).await?)
    }

    async fn delete_all<E: EntityTrait>(
        &self,
        which: impl sea_orm::sea_query::IntoCondition,
    ) -> Result<u64, StorageError> {
        let transaction = self.begin_write().await?;
        let deleted = E::delete_many().filter(which).exec(&*transaction).await?;
        transaction.commit().await?;
        Ok(deleted.rows_affected)
    }
}

fn asked(since: &KeptSince) -> Condition {
    Condition::all().add(account::Column::DeleteAfter.lte(since.now))
}

fn not_asked(since: &KeptSince) -> Condition {
    Condition::any()
        .add(account::Column::DeleteAfter.is_null())
        .add(account::Column::DeleteAfter.gt(since.now))
}

/// Where a warning can be sent, it was, and is old enough itself. The owner of a closed account is not warned. Administrators
/// stay: a site that runs by itself for years would lose the last one.
fn unused(since: &KeptSince) -> Condition {
    let unused = Condition::all()
        .add(account::Column::LastSeenAt.lt(since.unused_accounts))
        .add(not_administrator());
    match since.warned {
        Some(warned) => unused.add(
            Condition::any()
                .add(account::Column::Email.is_null())
                .add(account::Column::DisabledAt.is_not_null())
                .add(account::Column::WarnedAt.lte(warned)),
        ),
        None => unused,
    }
}

/// Who asked for the deletion knows, and a closed account is not theirs to come back to.
fn unwarned(seen_before: OffsetDateTime) -> Condition {
    Condition::all()
        .add(account::Column::LastSeenAt.lt(seen_before))
        .add(account::Column::Email.is_not_null())
        .add(account::Column::WarnedAt.is_null())
        .add(account::Column::DeleteAfter.is_null())
        .add(account::Column::DisabledAt.is_null())
        .add(not_administrator())
}

fn not_administrator() -> Condition {
    Condition::any()
        .add(account::Column::Role.ne(Role::Admin.as_str()))
        .add(account::Column::DisabledAt.is_not_null())
}

fn unconfirmed(since: &KeptSince) -> Condition {
    Condition::all()
        .add(account::Column::PendingEmail.is_not_null())
        .add(account::Column::PendingEmailSince.lt(since.unconfirmed_addresses))
}

fn old_sessions(since: &KeptSince) -> Condition {
    Condition::any()
        .add(session::Column::ExpiresAt.lte(since.now))
        .add(session::Column::LastSeenAt.lt(since.idle_sessions))
}
