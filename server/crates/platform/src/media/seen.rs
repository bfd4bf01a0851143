//! What a file held when it was last read as a whole: enough to tell without reading it that it still does.

use std::{
    collections::BTreeMap,
    fs::{File, Metadata},
    io::{self, Read},
    os::unix::fs::MetadataExt,
    sync::{Arc, Mutex, PoisonError},
};

use content::SourcePath;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

/// How old a file's last change must be, in seconds, before its stamp vouches for its content: of two changes within one
/// tick of the file system's clock, which may be as coarse as this, the second would not show.
const SETTLED: i64 = 2;

/// Of how many files it is remembered what they held.
const MOST: usize = 100_000;

/// What the system says of a file without reading it. Another content has another stamp: a program can set `modified`
/// back, but not `changed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    device: u64,
    inode: u64,
    /// In bytes.
    length: u64,
    /// In seconds since 1970, and nanoseconds.
    modified: (i64, i64),
    /// Content, name or rights: in the same.
    changed: (i64, i64),
}

impl Stamp {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            length: metadata.len(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }

    pub(crate) fn is_settled(&self, now: OffsetDateTime) -> bool {
        // `modified` may lie in the future: it is what the file was unpacked with.
        now.unix_timestamp().saturating_sub(self.changed.0) > SETTLED
    }
}

/// What one file held: the SHA-256 of its content in lowercase hexadecimal.
#[derive(Clone, Debug, Default)]
pub(crate) struct LastSeen(Option<(Stamp, String)>);

impl LastSeen {
    /// The length of an open file in bytes, if its SHA-256 begins with `hash`. It is read only where its stamp is not the
    /// one that was seen last; `None` too where it changes while it is read.
    pub(crate) fn length_if(
        &mut self,
        file: &File,
        hash: &str,
        now: OffsetDateTime,
    ) -> io::Result<Option<u64>> {
        let stamp = Stamp::of(&file.metadata()?);
        let held = match &self.0 {
            Some((seen, held)) if *seen == stamp => held.clone(),
            _ => {
                let held = hash_of(file)?;
                if Stamp::of(&file.metadata()?) != stamp {
                    return Ok(None);
                }
                self.0 = stamp.is_settled(now).then(|| (stamp, held.clone()));
                held
            }
        };
        Ok(held.starts_with(hash).then_some(stamp.length))
    }
}

/// The files that were read so far. One file is read by one request at a time: others wait for what it finds.
#[derive(Debug, Default)]
pub(crate) struct SeenFiles {
    files: Mutex<BTreeMap<SourcePath, Arc<tokio::sync::Mutex<LastSeen>>>>,
}

impl SeenFiles {
    /// What this file held, if it was read already.
    pub(crate) fn of(&self, path: &str) -> Arc<tokio::sync::Mutex<LastSeen>> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        // Files that are long gone: what is there is read once more.
        if files.len() >= MOST {
            files.clear();
        }
        Arc::clone(files.entry(path.to_owned()).or_default())
    }
}

/// The SHA-256 of what is left to read, in lowercase hexadecimal. Takes as long as the disk needs, and no memory.
pub(crate) fn hash_of(mut file: &File) -> io::Result<String> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        match buffer.get(..read) {
            Some([]) | None => return Ok(hex::encode(hasher.finalize())),
            Some(bytes) => hasher.update(bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        fs::{self, File, FileTimes},
        io::Seek,
        path::Path,
        time::Duration,
    };

    use super::*;

    /// Whether the file was read to the end, and what came of it.
    fn look(seen: &mut LastSeen, path: &Path, hash: &str, now: OffsetDateTime) -> (bool, bool) {
        let mut file = File::open(path).unwrap();
        let length = seen.length_if(&file, hash, now).unwrap();
        let read = file.stream_position().unwrap() > 0;
        (read, length == Some(fs::metadata(path).unwrap().len()))
    }

    #[test]
    fn a_file_is_read_again_only_when_it_may_have_changed() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("film.webm");
        fs::write(&path, "one").unwrap();
        let (one, two) = ("7692c3ad", "3fc4ccfe");
        let written = File::open(&path).unwrap().metadata().unwrap();
        let then = OffsetDateTime::from_unix_timestamp(written.ctime()).unwrap();
        let later = then + Duration::from_secs(60);
        let mut seen = LastSeen::default();
        // Just written: it could change within the same tick of the clock.
        assert_eq!(look(&mut seen, &path, one, then), (true, true));
        assert_eq!(look(&mut seen, &path, one, then), (true, true));
        assert_eq!(look(&mut seen, &path, one, later), (true, true));
        assert_eq!(look(&mut seen, &path, one, later), (false, true));
        assert_eq!(look(&mut seen, &path, two, later), (false, false));
        // Another content of the same length, with the times of the first.
        fs::write(&path, "two").unwrap();
        let times = FileTimes::new().set_modified(written.modified().unwrap());
        File::options()
            .write(true)
            .open(&path)
            .unwrap()
            .set_times(times)
            .unwrap();
        assert_eq!(look(&mut seen, &path, one, later), (true, false));
        assert_eq!(look(&mut seen, &path, one, later), (false, false));
        assert_eq!(look(&mut seen, &path, two, later), (false, true));
        // Another file in its place.
        let other = place.path().join("other");
        fs::write(&other, "one").unwrap();
        fs::rename(&other, &path).unwrap();
        assert_eq!(look(&mut seen, &path, one, later), (true, true));
    }
}
