//! A ZIP archive that is written without going back, and taken away piece by piece.

use std::{
    io::{self, Write},
    mem::take,
    sync::{Arc, Mutex, PoisonError},
};

use axum::body::Bytes;
use time::OffsetDateTime;
use zip::{
    CompressionMethod, DateTime, ZipWriter,
    result::{ZipError, ZipResult},
    write::{SimpleFileOptions, StreamWriter},
};

/// What was written and not taken yet.
#[derive(Clone, Default)]
struct Pending(Arc<Mutex<Vec<u8>>>);

impl Write for Pending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut pending = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pending.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An archive that is being written.
pub(super) struct Archive {
    /// `None` once it is finished.
    zip: Option<ZipWriter<StreamWriter<Pending>>>,
    pending: Pending,
    made_at: DateTime,
}

impl Archive {
    /// An empty one, whose files are all of this moment.
    pub(super) fn new(made_at: OffsetDateTime) -> Self {
        let pending = Pending::default();
        Self {
            zip: Some(ZipWriter::new_stream(pending.clone())),
            pending,
            made_at: date_time(made_at),
        }
    }

    /// Begins a file; `large`: it may grow beyond 4 GiB.
    pub(super) fn file(&mut self, name: &str, large: bool) -> ZipResult<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(self.made_at)
            .large_file(large)
            .unix_permissions(0o644);
        self.open()?.start_file(name, options)
    }

    /// Goes on with the file.
    pub(super) fn text(&mut self, text: &str) -> ZipResult<()> {
        Ok(self.open()?.write_all(text.as_bytes())?)
    }

    /// What can be sent already; may be empty.
    pub(super) fn take(&self) -> Bytes {
        let mut pending = self
            .pending
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        take(&mut *pending).into()
    }

    /// The rest. Nothing can be written then.
    pub(super) fn finish(&mut self) -> ZipResult<Bytes> {
        if let Some(zip) = self.zip.take() {
            zip.finish()?;
        }
        Ok(self.take())
    }

    fn open(&mut self) -> ZipResult<&mut ZipWriter<StreamWriter<Pending>>> {
        let zip = self.zip.as_mut();
        zip.ok_or_else(|| ZipError::Io(io::Error::other("the archive is finished")))
    }
}

/// In the format's own way, to two seconds; its first moment where it has none for it.
fn date_time(at: OffsetDateTime) -> DateTime {
    let year = u16::try_from(at.year()).unwrap_or_default();
    DateTime::from_date_and_time(
        year,
        u8::from(at.month()),
        at.day(),
        at.hour(),
        at.minute(),
        at.second(),
    )
    .unwrap_or_default()
}
