//! What staff do to accounts: each act is noted in the transaction that does it.

use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ModelTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::{AccountChange, ChangeAccountError, Role, StoredAccount, change::keep};
use crate::{
    Storage, StorageError,
    attempts::forget::forget_unasked_versions,
    audit::{NewAuditEntry, note},
    entities::account,
    wiping::mark_for_wiping,
};

/// What is done to an account.
#[derive(Clone, Debug)]
pub enum StaffAct {
    /// It is changed.
    Change(Box<AccountChange>),
    /// It goes at once, with everything that belongs to it.
    Delete,
}

impl Storage {
    /// Does something to an account and notes it, or does neither. `decide` is given the account as it is kept, and how
    /// many other administrators there are who may use their accounts. However many acts arrive at once, each sees what
    /// the one before it left.
    ///
    /// # Errors
    ///
    /// [`ChangeAccountError`]; in each case nothing was changed and nothing noted.
    pub async fn act_on_account<E>(
        &self,
        id: &str,
        entry: NewAuditEntry,
        decide: impl FnOnce(&StoredAccount, usize) -> Result<StaffAct, E>,
    ) -> Result<(), ChangeAccountError<E>> {
        let transaction = self.begin_write().await?;
        // Administrators are locked too, always in one order: of two who take each other's role away at once, the second
        // waits, and then sees who is left.
        let administrator = Condition::all()
            .add(account::Column::Role.eq(Role::Admin.as_str()))
            .add(account::Column::DisabledAt.is_null());
        let either = Condition::any()
            .add(account::Column::Id.eq(id))
            .add(administrator);
        let rows = account::Entity::find()
            .filter(either)
            .order_by_asc(account::Column::Id)
            .lock_exclusive()
            .all(&*transaction)
            .await?;
        let (subject, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.id == id);
        let row = subject.into_iter().next();
        let row = row.ok_or(ChangeAccountError::NotFound)?;
        let stored = StoredAccount::of_row(row.clone())?;
        // Who asked to be deleted will not be there.
        let others = others.iter().filter(|row| row.delete_after.is_none());
        let act = decide(&stored, others.count()).map_err(ChangeAccountError::Refused)?;
        match act {
            StaffAct::Change(change) => {
                keep(&transaction, row, *change).await?;
                note(&transaction, entry, Some(stored.id)).await?;
            }
            StaffAct::Delete => {
                row.delete(&*transaction).await?;
                forget_unasked_versions(&transaction).await?;
                mark_for_wiping(&transaction).await?;
                note(&transaction, entry, None).await?;
            }
        }
        Ok(transaction.commit().await?)
    }

    /// How many other administrators there are who can sign in and stay.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn other_administrators(&self, id: &str) -> Result<u64, StorageError> {
        let others = account::Entity::find()
            .filter(account::Column::Role.eq(Role::Admin.as_str()))
            .filter(account::Column::DisabledAt.is_null())
            .filter(account::Column::DeleteAfter.is_null())
            .filter(account::Column::Id.ne(id));
        Ok(others.count(self.db()).await?)
    }
}
