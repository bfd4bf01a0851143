//! Publishing: from files to a catalogue.

use content::{Catalogue, Diagnostic, LoadOptions};

use crate::{ContentOrigin, OriginError};

/// What came of reading content.
#[derive(Debug)]
pub struct LoadedContent {
    /// The catalogue, unless the whole load is rejected; the diagnostics then say why.
    pub catalogue: Option<Catalogue>,
    /// What authors should know, by file and line.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and checks all content. Takes as long as the disk needs: not for an async task.
///
/// # Errors
///
/// [`OriginError`] if the files themselves cannot be read.
pub fn load_content(origin: &ContentOrigin, drafts: bool) -> Result<LoadedContent, OriginError> {
    let sources = origin.sources()?;
    let load = content::load(&sources, LoadOptions { drafts });
    Ok(LoadedContent {
        catalogue: load.catalogue,
        diagnostics: load.diagnostics,
    })
}
