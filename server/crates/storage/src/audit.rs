//! The log of what staff did to accounts.

use std::collections::{BTreeSet, HashMap};

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use time::OffsetDateTime;

use crate::{
    Storage, StorageError,
    connect::WriteTransaction,
    entities::{account, audit_entry},
};

/// An act that is noted. No name and no address stands in it: accounts are named by their identity, and go from it with
/// themselves.
#[derive(Clone, Debug)]
pub struct NewAuditEntry {
    /// 32 hexadecimal digits.
    pub id: String,
    /// Now.
    pub at: OffsetDateTime,
    /// Who did it; `None` for the command line.
    pub actor: Option<String>,
    /// By which door.
    pub via: &'static str,
    /// What was done.
    pub act: &'static str,
    /// What more there is to say: a role.
    pub detail: Option<&'static str>,
}

/// An act that was noted, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredAuditEntry {
    /// When.
    pub at: OffsetDateTime,
    /// What the account that did it is called now; `None` where it is gone, or there was none.
    pub actor: Option<String>,
    /// By which door.
    pub via: String,
    /// What was done.
    pub act: String,
    /// The account that it was done to, and what it is called now; `None` where it is gone.
    pub subject: Option<(String, String)>,
    /// What more there is to say.
    pub detail: Option<String>,
}

/// Notes an act, in the transaction that does it.
pub(crate) async fn note(
    transaction: &WriteTransaction,
    entry: NewAuditEntry,
    subject: Option<String>,
) -> Result<(), StorageError> {
    let row = audit_entry::ActiveModel {
        id: Set(entry.id),
        at: Set(entry.at),
        actor_id: Set(entry.actor),
        via: Set(entry.via.to_owned()),
        act: Set(entry.act.to_owned()),
        subject_id: Set(subject),
        detail: Set(entry.detail.map(str::to_owned)),
    };
    row.insert(&**transaction).await?;
    Ok(())
}

impl Storage {
    /// Notes an act that changed nothing else.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails, or the account is gone.
    pub async fn note_act(&self, entry: NewAuditEntry, subject: &str) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        note(&transaction, entry, Some(subject.to_owned())).await?;
        Ok(transaction.commit().await?)
    }

    /// What was noted, the newest first: at most `limit` entries after the first `skipped`.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn audit_log(
        &self,
        skipped: u64,
        limit: u64,
    ) -> Result<Vec<StoredAuditEntry>, StorageError> {
        let rows = audit_entry::Entity::find()
            .order_by_desc(audit_entry::Column::At)
            .order_by_desc(audit_entry::Column::Id)
            .offset(skipped)
            .limit(limit)
            .all(self.db())
            .await?;
        let ids: BTreeSet<&String> = rows
            .iter()
            .flat_map(|row| [row.actor_id.as_ref(), row.subject_id.as_ref()])
            .flatten()
            .collect();
        let accounts = account::Entity::find()
            .filter(account::Column::Id.is_in(ids))
            .all(self.db())
            .await?;
        let names: HashMap<String, String> = accounts
            .into_iter()
            .map(|account| (account.id, account.pseudonym))
            .collect();
        let name = |id: &Option<String>| names.get(id.as_ref()?).cloned();
        let entries = rows.into_iter().map(|row| StoredAuditEntry {
            at: row.at,
            actor: name(&row.actor_id),
            subject: name(&row.subject_id).and_then(|name| Some((row.subject_id?, name))),
            via: row.via,
            act: row.act,
            detail: row.detail,
        });
        Ok(entries.collect())
    }
}
