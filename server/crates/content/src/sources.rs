//! The files that a catalogue is made from.

use std::collections::BTreeMap;

/// A file's place in the content folder: relative, with `/` between its parts, for example
/// `courses/accompagner/01-comprendre/module.md`.
pub type SourcePath = String;

/// The files of a content folder, as bytes and hashes.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Files that are read (`.md`, `.yml`): whole, whatever bytes they hold.
    pub texts: BTreeMap<SourcePath, Vec<u8>>,
    /// Every other file: the SHA-256 of its content in lowercase hexadecimal. Their bytes are never looked at here.
    pub media: BTreeMap<SourcePath, String>,
}
