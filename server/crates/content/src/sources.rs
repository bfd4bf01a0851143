//! The files that a catalogue is made from.

use std::{collections::BTreeMap, fmt, sync::Arc};

use crate::Medium;

/// A file's place in the content folder: relative, with `/` between its parts, for example
/// `courses/accompagner/01-comprendre/module.md`.
pub type SourcePath = String;

/// The files of a content folder, as bytes and as facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sources {
    /// Files that are read (`.md`, `.yml`, and those that say who made the others, see [`crate::is_reuse_file`]): whole,
    /// whatever bytes they hold.
    pub texts: BTreeMap<SourcePath, SourceText>,
    /// Every other file. Their bytes are never looked at here.
    pub media: BTreeMap<SourcePath, Medium>,
    /// Captions (`.vtt`) among `media`: their bytes, of which those beyond [`crate::MAX_CAPTIONS_BYTES`] but one may be
    /// missing.
    pub captions: BTreeMap<SourcePath, SourceText>,
    /// Files that are there and cannot be read, with the system's word on why.
    pub unreadable: BTreeMap<SourcePath, String>,
}

/// What a file that is read holds. Clones share it: a load keeps the texts that did not change since the last one.
#[derive(Clone)]
pub struct SourceText(Inner);

#[derive(Clone)]
enum Inner {
    Utf8(Arc<str>),
    Other(Arc<[u8]>),
}

impl SourceText {
    /// The bytes, a byte order mark included.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Inner::Utf8(text) => text.as_bytes(),
            Inner::Other(bytes) => bytes,
        }
    }

    /// The text, where the bytes are UTF-8.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        self.shared().map(AsRef::as_ref)
    }

    /// The text itself, to be kept.
    pub(crate) fn shared(&self) -> Option<&Arc<str>> {
        match &self.0 {
            Inner::Utf8(text) => Some(text),
            Inner::Other(_) => None,
        }
    }
}

impl From<Vec<u8>> for SourceText {
    fn from(bytes: Vec<u8>) -> Self {
        Self(match String::from_utf8(bytes) {
            Ok(text) => Inner::Utf8(text.into()),
            Err(error) => Inner::Other(error.into_bytes().into()),
        })
    }
}

impl From<&[u8]> for SourceText {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

impl From<String> for SourceText {
    fn from(text: String) -> Self {
        Self(Inner::Utf8(text.into()))
    }
}

impl From<&str> for SourceText {
    fn from(text: &str) -> Self {
        Self(Inner::Utf8(text.into()))
    }
}

impl PartialEq for SourceText {
    fn eq(&self, other: &Self) -> bool {
        // The same allocation is the same text: nothing of it need be compared.
        let (own, other) = (self.as_bytes(), other.as_bytes());
        std::ptr::eq(own, other) || own == other
    }
}

impl Eq for SourceText {}

impl fmt::Debug for SourceText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        String::from_utf8_lossy(self.as_bytes()).fmt(f)
    }
}
