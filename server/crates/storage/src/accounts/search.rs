//! Looking for accounts.

use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{LikeExpr, SimpleExpr},
};

use super::{Role, StoredAccount};
use crate::{Storage, StorageError, entities::account};

/// Which accounts are looked for.
#[derive(Clone, Debug, Default)]
pub struct AccountSearch {
    /// Whose pseudonym's key begins so.
    pub pseudonym: Option<String>,
    /// Who confirmed the address with this key.
    pub email: Option<String>,
    /// Who may do more than learn.
    pub staff: bool,
}

impl Storage {
    /// The accounts that are looked for, the newest first: at most `limit` after the first `skipped`.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn accounts(
        &self,
        search: &AccountSearch,
        skipped: u64,
        limit: u64,
    ) -> Result<Vec<StoredAccount>, StorageError> {
        let texts = [&search.pseudonym, &search.email];
        // PostgreSQL takes it for a mistake of the program.
        if texts.into_iter().flatten().any(|text| text.contains('\0')) {
            return Ok(Vec::new());
        }
        let rows = account::Entity::find()
            .filter(condition(search))
            .order_by_desc(account::Column::CreatedAt)
            .order_by_asc(account::Column::Id)
            .offset(skipped)
            .limit(limit)
            .all(self.db())
            .await?;
        rows.into_iter().map(StoredAccount::of_row).collect()
    }
}

fn condition(search: &AccountSearch) -> Condition {
    let mut all = Condition::all();
    if let Some(begins) = &search.pseudonym {
        all = all.add(begins_with(begins));
    }
    if let Some(key) = &search.email {
        all = all.add(account::Column::EmailKey.eq(key));
    }
    if search.staff {
        all = all.add(account::Column::Role.ne(Role::Learner.as_str()));
    }
    all
}

/// What the signs of a pattern mean is taken from the text.
fn begins_with(begins: &str) -> SimpleExpr {
    let mut pattern = String::with_capacity(begins.len() + 1);
    for sign in begins.chars() {
        if matches!(sign, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(sign);
    }
    pattern.push('%');
    account::Column::PseudonymKey.like(LikeExpr::new(pattern).escape('!'))
}
