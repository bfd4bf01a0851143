//! What stands behind a link that was sent: looking changes nothing, using it does.

use storage::{LinkPurpose, StorageError, StoredAccount, StoredLink};
use time::OffsetDateTime;

use super::{EmailAddress, LinkToken};
use crate::Platform;

impl Platform {
    /// The link and its account, where it still works: it is the last one of its kind, its time is not over, and it was
    /// sent to an address that is still the account's.
    pub(super) async fn working_link(
        &self,
        token: &LinkToken,
        purpose: LinkPurpose,
    ) -> Result<Option<(StoredLink, StoredAccount)>, StorageError> {
        let Some(link) = self.inner.storage.link(&token.hash()).await? else {
            return Ok(None);
        };
        let account = self.inner.storage.account(&link.account).await?;
        let works = |account: &StoredAccount| works(&link, account, purpose, self.now());
        let account = account.filter(works);
        Ok(account.map(|account| (link, account)))
    }
}

/// Whether a link still does what it was made for.
pub(super) fn works(
    link: &StoredLink,
    account: &StoredAccount,
    purpose: LinkPurpose,
    now: OffsetDateTime,
) -> bool {
    let address = match purpose {
        LinkPurpose::Confirm => account.pending_email.as_ref().map(|(address, _)| address),
        LinkPurpose::Reset => account.email.as_ref(),
    };
    let reaches = match (&link.email, address) {
        // An administrator handed it over.
        (None, _) => purpose == LinkPurpose::Reset,
        (Some(sent_to), Some(address)) => is_same(sent_to, address),
        (Some(_), None) => false,
    };
    link.purpose == purpose && now < link.expires_at && account.disabled_at.is_none() && reaches
}

fn is_same(one: &str, other: &str) -> bool {
    let key = |text| EmailAddress::parse(text).map(|address| address.key());
    key(one).is_some_and(|one| key(other) == Some(one))
}
