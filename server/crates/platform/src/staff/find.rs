//! Finding accounts, and what was noted of them.

use storage::{AccountSearch, StorageError, StoredAccount, StoredAuditEntry};

use crate::{AccountId, EmailAddress, Platform, Pseudonym};

/// How many accounts, or notes, one page shows.
pub const PAGE_OF_ACCOUNTS: u64 = 50;

/// The last page that is looked for: behind it nobody looks by hand.
const LAST_PAGE: u64 = 20_000;

/// The longest text that is looked for, in bytes; names and addresses are shorter.
const LONGEST_QUERY: usize = 1_000;

/// A page of accounts.
#[derive(Clone, Debug)]
pub struct FoundAccounts {
    /// The newest first.
    pub accounts: Vec<StoredAccount>,
    /// Whether there is a page behind this one.
    pub more: bool,
}

/// A page of what was noted.
#[derive(Clone, Debug)]
pub struct Notes {
    /// The newest first.
    pub entries: Vec<StoredAuditEntry>,
    /// Whether there is a page behind this one.
    pub more: bool,
}

impl Platform {
    /// The accounts whose pseudonym begins with what is looked for, or which confirmed just this address; all for an empty
    /// text. `page` counts from 1.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn find_accounts(
        &self,
        query: &str,
        page: u64,
    ) -> Result<FoundAccounts, StorageError> {
        let query = query.trim();
        let Some(skipped) = skipped(page).filter(|_| query.len() <= LONGEST_QUERY) else {
            return Ok(FoundAccounts {
                accounts: Vec::new(),
                more: false,
            });
        };
        let mut search = AccountSearch::default();
        if query.contains('@') {
            // What is no address is found with nobody.
            let address = EmailAddress::parse(query).map(|address| address.key());
            search.email = Some(address.unwrap_or_default());
        } else if !query.is_empty() {
            search.pseudonym = Some(Pseudonym::key_of(query));
        }
        let storage = &self.inner.storage;
        let mut accounts = storage
            .accounts(&search, skipped, PAGE_OF_ACCOUNTS + 1)
            .await?;
        let more = cut(&mut accounts);
        Ok(FoundAccounts { accounts, more })
    }

    /// The account with just this pseudonym.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn account_called(&self, pseudonym: &str) -> Result<Option<AccountId>, StorageError> {
        if pseudonym.len() > LONGEST_QUERY {
            return Ok(None);
        }
        let key = Pseudonym::key_of(pseudonym);
        let account = self.inner.storage.account_of_pseudonym(&key).await?;
        Ok(account.map(|account| AccountId::known(account.id)))
    }

    /// What administrators did. `page` counts from 1.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn notes(&self, page: u64) -> Result<Notes, StorageError> {
        let Some(skipped) = skipped(page) else {
            return Ok(Notes {
                entries: Vec::new(),
                more: false,
            });
        };
        let storage = &self.inner.storage;
        let mut entries = storage.audit_log(skipped, PAGE_OF_ACCOUNTS + 1).await?;
        let more = cut(&mut entries);
        Ok(Notes { entries, more })
    }
}

/// What stands before a page; `None` where there is no such page.
fn skipped(page: u64) -> Option<u64> {
    (1..=LAST_PAGE)
        .contains(&page)
        .then(|| (page - 1) * PAGE_OF_ACCOUNTS)
}

/// Takes the one away that only tells that there are more.
fn cut<T>(rows: &mut Vec<T>) -> bool {
    let page = usize::try_from(PAGE_OF_ACCOUNTS).unwrap_or(usize::MAX);
    let more = rows.len() > page;
    rows.truncate(page);
    more
}
