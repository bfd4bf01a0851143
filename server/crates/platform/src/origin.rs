//! Where content comes from: a folder, or the files that the program carries.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use content::{SourcePath, Sources};
use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use crate::seen::hash_of;

/// Where content comes from.
#[derive(Clone, Debug)]
pub enum ContentOrigin {
    /// A folder, usually a git checkout.
    Folder(PathBuf),
    /// Files inside the program, by their path.
    Carried(BTreeMap<SourcePath, Cow<'static, [u8]>>),
}

/// Why content cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum OriginError {
    /// The folder is missing, is no folder or may not be entered.
    #[error("the content folder {} cannot be read: {cause}", folder.display())]
    Folder {
        /// As it was given.
        folder: PathBuf,
        /// The system's word.
        cause: io::Error,
    },
    /// There is not a single file in it.
    #[error("the content folder {} is empty", .0.display())]
    Empty(PathBuf),
    /// A file in it cannot be read.
    #[error("{} cannot be read: {cause}", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// The system's word.
        cause: io::Error,
    },
}

impl ContentOrigin {
    /// Reads what a catalogue is made from. Links, dotfiles and what lies below dot folders (`.git`) are passed over,
    /// so that nothing outside the folder and nothing private in it can be served.
    ///
    /// # Errors
    ///
    /// [`OriginError`] if the folder or one of its files cannot be read, or there is nothing in it.
    pub fn sources(&self) -> Result<Sources, OriginError> {
        match self {
            Self::Folder(folder) => read_folder(folder),
            Self::Carried(files) => {
                let mut sources = Sources::default();
                for (path, bytes) in files {
                    if is_text(path) {
                        sources.texts.insert(path.clone(), bytes.as_ref().into());
                    } else {
                        sources
                            .media
                            .insert(path.clone(), hex::encode(Sha256::digest(bytes)));
                    }
                }
                Ok(sources)
            }
        }
    }
}

fn read_folder(folder: &Path) -> Result<Sources, OriginError> {
    let unreadable = |cause| OriginError::Folder {
        folder: folder.to_owned(),
        cause,
    };
    // A link to the content folder is fine; links inside it are not followed.
    let root = folder.canonicalize().map_err(unreadable)?;
    fs::read_dir(&root).map_err(unreadable)?;
    let mut sources = Sources::default();
    let walk = WalkDir::new(&root).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry)) {
        let entry = entry.map_err(|error| OriginError::File {
            file: error.path().unwrap_or(&root).to_owned(),
            cause: error.into(),
        })?;
        if !entry.file_type().is_file() {
            continue;
        }
        let Some(path) = source_path(&root, entry.path()) else {
            continue;
        };
        let file_error = |cause| OriginError::File {
            file: entry.path().to_owned(),
            cause,
        };
        if is_text(&path) {
            sources
                .texts
                .insert(path, fs::read(entry.path()).map_err(file_error)?.into());
        } else {
            sources
                .media
                .insert(path, hash_file(entry.path()).map_err(file_error)?);
        }
    }
    if sources.texts.is_empty() && sources.media.is_empty() {
        return Err(OriginError::Empty(folder.to_owned()));
    }
    Ok(sources)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

/// With `/` between its parts; `None` for a name that is not UTF-8, which no address could say.
fn source_path(root: &Path, file: &Path) -> Option<SourcePath> {
    let parts = file
        .strip_prefix(root)
        .ok()?
        .iter()
        .map(|part| part.to_str());
    Some(parts.collect::<Option<Vec<_>>>()?.join("/"))
}

fn is_text(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|own| {
        ["md", "yml", "yaml"]
            .iter()
            .any(|text| own.eq_ignore_ascii_case(text))
    })
}

fn hash_file(path: &Path) -> io::Result<String> {
    hash_of(&File::open(path)?)
}
