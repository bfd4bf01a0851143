//! Media: found by their address, opened, and checked to be what that address promises.

use std::{
    borrow::Cow,
    fs::File,
    io::{self, Seek},
    path::Path,
    sync::Arc,
};

use time::OffsetDateTime;

use super::{beneath::open_beneath, seen::LastSeen};
use crate::{ContentOrigin, OriginError, Platform};

/// A medium that can be read now.
#[derive(Debug)]
pub struct OpenMedium {
    /// The beginning of its SHA-256, as its address says it: 16 hexadecimal digits.
    pub hash: String,
    /// In bytes.
    pub length: u64,
    /// What it holds.
    pub content: MediumContent,
}

/// What a medium holds, not read yet.
#[derive(Debug)]
pub enum MediumContent {
    /// In the program or in memory.
    Held(Cow<'static, [u8]>),
    /// A regular file of the content folder, at its first byte.
    File(File),
}

impl Platform {
    /// A medium, by what follows `/media/` in its address; `None` where no page shows it, or where the file is not any
    /// more what the catalogue saw.
    ///
    /// A file is read as a whole only the first time, and again when it may have changed.
    ///
    /// # Errors
    ///
    /// [`OriginError`] if the file cannot be read.
    pub async fn media(&self, address: &str) -> Result<Option<OpenMedium>, OriginError> {
        let Some(path) = self.catalogue().media.get(address).cloned() else {
            return Ok(None);
        };
        let hash = address.split('/').next().unwrap_or_default().to_owned();
        // Whoever gives up waiting leaves the lock to who reads: nobody reads the same file beside it.
        let mut seen = self.inner.seen.of(&path).lock_owned().await;
        let inner = Arc::clone(&self.inner);
        let now = self.now();
        let open = move || inner.origin.open(&path, hash, &mut seen, now);
        tokio::task::spawn_blocking(open)
            .await
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))
    }
}

impl ContentOrigin {
    fn open(
        &self,
        path: &str,
        hash: String,
        seen: &mut LastSeen,
        now: OffsetDateTime,
    ) -> Result<Option<OpenMedium>, OriginError> {
        match self {
            // They are what the catalogue was made from: nothing can change them.
            Self::Carried(files) => Ok(files.get(path).map(|bytes| OpenMedium {
                hash,
                length: bytes.len() as u64,
                content: MediumContent::Held(bytes.clone()),
            })),
            Self::Folder(folder) => {
                let opened = open_checked(folder, path, &hash, seen, now);
                let opened = opened.map_err(|cause| OriginError::File {
                    file: folder.join(path),
                    cause,
                })?;
                Ok(opened.map(|(file, length)| OpenMedium {
                    hash,
                    length,
                    content: MediumContent::File(file),
                }))
            }
        }
    }
}

/// The file at its first byte and its length, if its SHA-256 begins with `hash`.
fn open_checked(
    folder: &Path,
    path: &str,
    hash: &str,
    seen: &mut LastSeen,
    now: OffsetDateTime,
) -> io::Result<Option<(File, u64)>> {
    let Some(mut file) = open_beneath(folder, path)? else {
        return Ok(None);
    };
    let Some(length) = seen.length_if(&file, hash, now)? else {
        return Ok(None);
    };
    file.rewind()?;
    Ok(Some((file, length)))
}
