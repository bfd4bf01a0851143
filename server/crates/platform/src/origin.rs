//! Where content comes from: a folder, or the files that the program carries.

use std::{borrow::Cow, collections::BTreeMap, io, path::PathBuf};

use content::{MAX_CAPTIONS_BYTES, SourcePath, Sources};
use time::OffsetDateTime;

use crate::{
    folder_reader::{FolderReader, is_captions, is_text},
    media::medium_of_bytes,
};

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
    /// Reads what a catalogue is made from, once. Links, dotfiles and what lies below dot folders (`.git`) are passed over,
    /// so that nothing outside the folder and nothing private in it can be served.
    ///
    /// # Errors
    ///
    /// [`OriginError`] if the folder or one of those in it cannot be read, or there is nothing in it.
    pub fn sources(&self) -> Result<Sources, OriginError> {
        match self {
            Self::Folder(folder) => {
                FolderReader::new(folder.clone()).read(OffsetDateTime::UNIX_EPOCH)
            }
            Self::Carried(files) => {
                let mut sources = Sources::default();
                for (path, bytes) in files {
                    if is_text(path) {
                        sources.texts.insert(path.clone(), bytes.as_ref().into());
                    } else {
                        if is_captions(path) {
                            let bytes = bytes.iter().take(MAX_CAPTIONS_BYTES + 1).copied();
                            let bytes: Vec<u8> = bytes.collect();
                            sources.captions.insert(path.clone(), bytes.into());
                        }
                        sources
                            .media
                            .insert(path.clone(), medium_of_bytes(path, bytes));
                    }
                }
                Ok(sources)
            }
        }
    }
}
