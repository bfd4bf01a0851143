//! The keys that the site signs with. They are in the database, so that every node has the same; each is used for a month
//! and known until nothing that it signed can still be good.

use std::{fmt, sync::Arc};

use arc_swap::ArcSwap;
use rand::Rng;
use storage::{StorageError, StoredKey};
use time::{Duration, OffsetDateTime};

use crate::{Platform, accounts::random_hex};

/// For how long a key signs.
pub const KEY_USED: Duration = Duration::days(30);
/// For how long what a key signed can be verified: its time in use, and the longest session.
pub const KEY_KEPT: Duration = Duration::days(121);

/// A key that the site signs with.
#[derive(Clone)]
pub struct SigningKey {
    /// What tokens name it by.
    pub id: String,
    /// 32 random bytes.
    pub secret: [u8; 32],
    /// When it was made.
    pub created_at: OffsetDateTime,
}

/// Masked: it signs for the site.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// What a node knows of the keys; the newest first.
#[derive(Debug, Default)]
pub(crate) struct SigningKeys(ArcSwap<Vec<SigningKey>>);

impl SigningKeys {
    fn keep(&self, stored: Vec<StoredKey>) -> Result<Arc<Vec<SigningKey>>, StorageError> {
        let keys = stored
            .into_iter()
            .map(read)
            .collect::<Result<Vec<_>, _>>()?;
        let keys = Arc::new(keys);
        self.0.store(Arc::clone(&keys));
        Ok(keys)
    }
}

impl Platform {
    /// The key to sign with now; a new one where there is none, or the newest has signed for long enough.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn signing_key(&self) -> Result<SigningKey, StorageError> {
        let now = self.now();
        let fresh_after = now - KEY_USED;
        let known = self.inner.keys.0.load_full();
        if let Some(key) = known.first().filter(|key| key.created_at >= fresh_after) {
            return Ok(key.clone());
        }
        let mut rng = self.inner.outside.entropy.rng();
        let mut secret = [0; 32];
        rng.fill_bytes(&mut secret);
        let new = StoredKey {
            id: random_hex(&mut rng),
            secret: hex::encode(secret),
            created_at: now,
        };
        let storage = &self.inner.storage;
        let stored = storage
            .rotate_signing_keys(&new, fresh_after, now - KEY_KEPT)
            .await?;
        let keys = self.inner.keys.keep(stored)?;
        let newest = keys.first().cloned();
        newest.ok_or_else(|| StorageError::Inconsistent("there is no key to sign with".to_owned()))
    }

    /// The key of this name, if the site has one: another node may have made it a moment ago.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn signing_key_named(&self, id: &str) -> Result<Option<SigningKey>, StorageError> {
        let find = |keys: &[SigningKey]| keys.iter().find(|key| key.id == id).cloned();
        let known = find(&self.inner.keys.0.load());
        let key = match known {
            Some(key) => Some(key),
            None => find(
                &self
                    .inner
                    .keys
                    .keep(self.inner.storage.signing_keys().await?)?,
            ),
        };
        let kept_after = self.now() - KEY_KEPT;
        Ok(key.filter(|key| key.created_at >= kept_after))
    }
}

fn read(stored: StoredKey) -> Result<SigningKey, StorageError> {
    let mut secret = [0; 32];
    hex::decode_to_slice(&stored.secret, &mut secret)
        .map_err(|error| StorageError::Inconsistent(format!("a key cannot be read: {error}")))?;
    Ok(SigningKey {
        id: stored.id,
        secret,
        created_at: stored.created_at,
    })
}
