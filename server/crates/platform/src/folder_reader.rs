//! Reading a content folder again and again.

use std::{
    collections::HashMap,
    fs,
    io::{self, ErrorKind, Read, Seek},
    path::{MAIN_SEPARATOR, Path, PathBuf},
};

use content::{
    MAX_CAPTIONS_BYTES, MAX_REUSE_BYTES, MAX_TEXT_BYTES, Medium, SourcePath, SourceText, Sources,
    is_reuse_file,
};
use time::OffsetDateTime;
use walkdir::{DirEntry, WalkDir};

use crate::{
    OriginError,
    media::{Stamp, medium_of_file, open_beneath},
};

/// A content folder, and what its files held when they were last read. A file is read again only when it may have
/// changed.
#[derive(Debug)]
pub(crate) struct FolderReader {
    folder: PathBuf,
    known: HashMap<SourcePath, Known>,
    /// How many times it was read.
    readings: u64,
}

/// What a file held.
#[derive(Clone, Debug)]
struct Known {
    /// The last reading in which it was there.
    reading: u64,
    /// `None` where the file may change without changing it.
    stamp: Option<Stamp>,
    content: Content,
}

#[derive(Clone, Debug, PartialEq)]
enum Content {
    Text(SourceText),
    Medium(Medium),
    /// With the medium that the file is too.
    Captions(SourceText, Medium),
}

impl FolderReader {
    /// A folder that has not been read.
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            known: HashMap::new(),
            readings: 0,
        }
    }

    /// Reads what a catalogue is made from. Links, dotfiles and what lies below dot folders (`.git`) are passed over, so
    /// that nothing outside the folder and nothing private in it can be served.
    ///
    /// # Errors
    ///
    /// [`OriginError`] if the folder or one of those in it cannot be read, or there is nothing in it.
    pub(crate) fn read(&mut self, now: OffsetDateTime) -> Result<Sources, OriginError> {
        let unreadable = |cause| OriginError::Folder {
            folder: self.folder.clone(),
            cause,
        };
        // A link to the content folder is fine; links inside it are not followed.
        let root = self.folder.canonicalize().map_err(unreadable)?;
        fs::read_dir(&root).map_err(unreadable)?;
        let mut sources = Sources::default();
        self.readings += 1;
        let walk = WalkDir::new(&root).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry)) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) if is_gone(&error) => continue,
                Err(error) => {
                    return Err(OriginError::File {
                        file: error.path().unwrap_or(&root).to_owned(),
                        cause: error.into(),
                    });
                }
            };
            if !entry.file_type().is_file() {
                continue;
            }
            let Some(path) = source_path(&root, entry.path()) else {
                continue;
            };
            match self.file(&root, &path, &entry, now) {
                Ok(Content::Text(text)) => drop(sources.texts.insert(path, text)),
                Ok(Content::Medium(medium)) => drop(sources.media.insert(path, medium)),
                Ok(Content::Captions(text, medium)) => {
                    sources.captions.insert(path.clone(), text);
                    sources.media.insert(path, medium);
                }
                // It went since the folder was listed.
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => drop(sources.unreadable.insert(path, error.to_string())),
            }
        }
        self.known.retain(|_, known| known.reading == self.readings);
        if sources == Sources::default() {
            return Err(OriginError::Empty(self.folder.clone()));
        }
        Ok(sources)
    }

    /// What a file holds, as it is known or read now.
    fn file(
        &mut self,
        root: &Path,
        path: &str,
        listed: &DirEntry,
        now: OffsetDateTime,
    ) -> io::Result<Content> {
        let stamp = Stamp::of(&listed.metadata()?);
        let reading = self.readings;
        if let Some(known) = self.known.get_mut(path) {
            if known.stamp != Some(stamp) {
                let (content, stamp) = read_file(root, path, Some(&known.content), now)?;
                known.content = content;
                known.stamp = stamp;
            }
            known.reading = reading;
            return Ok(known.content.clone());
        }
        let (content, stamp) = read_file(root, path, None, now)?;
        let known = Known {
            reading,
            stamp,
            content: content.clone(),
        };
        self.known.insert(path.to_owned(), known);
        Ok(content)
    }
}

/// Reads a file whose content may still be what it was; with its stamp, where that vouches for it.
fn read_file(
    root: &Path,
    path: &str,
    before: Option<&Content>,
    now: OffsetDateTime,
) -> io::Result<(Content, Option<Stamp>)> {
    let mut file = open_beneath(root, path)?.ok_or(ErrorKind::NotFound)?;
    let stamp = Stamp::of(&file.metadata()?);
    let mut content = if is_text(path) {
        Content::Text(read_text(path, &mut file)?.into())
    } else {
        let medium = medium_of_file(path, &file)?;
        if is_captions(path) {
            file.rewind()?;
            let text = read_start(&mut file, MAX_CAPTIONS_BYTES)?;
            Content::Captions(text.into(), medium)
        } else {
            Content::Medium(medium)
        }
    };
    // The same text is kept once, and those who compare it see at once that it is the same.
    if let Some(before) = before
        && *before == content
    {
        content = before.clone();
    }
    // What changed while it was read, or a moment ago, is looked at again the next time.
    let unchanged = Stamp::of(&file.metadata()?) == stamp && stamp.is_settled(now);
    Ok((content, unchanged.then_some(stamp)))
}

/// The bytes of a text; no more of it than tells that it is too long.
fn read_text(path: &str, file: &mut impl Read) -> io::Result<Vec<u8>> {
    match is_reuse_file(path) {
        true => read_start(file, MAX_REUSE_BYTES),
        false => read_start(file, MAX_TEXT_BYTES),
    }
}

/// `most` bytes of a file, and one more that tells that it is longer.
fn read_start(file: &mut impl Read, most: usize) -> io::Result<Vec<u8>> {
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether a file is one that the content engine reads.
pub(crate) fn is_text(path: &str) -> bool {
    is_reuse_file(path) || has_extension(path, &["md", "yml", "yaml"])
}

/// Whether a file is a medium of which the content engine reads the words.
pub(crate) fn is_captions(path: &str) -> bool {
    has_extension(path, &["vtt"])
}

fn has_extension(path: &str, wanted: &[&str]) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|own| wanted.iter().any(|it| own.eq_ignore_ascii_case(it)))
}

fn is_gone(error: &walkdir::Error) -> bool {
    error
        .io_error()
        .is_some_and(|error| error.kind() == ErrorKind::NotFound)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

/// With `/` between its parts; `None` for a name that is not UTF-8, which no address could say.
fn source_path(root: &Path, file: &Path) -> Option<SourcePath> {
    let path = file.strip_prefix(root).ok()?.to_str()?;
    Some(match MAIN_SEPARATOR {
        '/' => path.to_owned(),
        separator => path.replace(separator, "/"),
    })
}
