//! The files of one text.

use std::collections::{BTreeMap, BTreeSet};

use super::name::Name;
use crate::{
    Language, SourcePath,
    diagnostic::{Diagnostic, Diagnostics},
};

/// A text's files: the original and its translations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextFiles {
    /// In the language of the course, or the site's default for its own pages; `None` where only translations are there.
    pub(crate) original: Option<SourcePath>,
    /// By language.
    pub(crate) translations: BTreeMap<Language, SourcePath>,
}

impl TextFiles {
    /// Adds a file; where the original is there twice, the file without a suffix stays.
    pub(super) fn add(
        &mut self,
        name: &Name,
        path: &SourcePath,
        own: &Language,
        diagnostics: &mut Diagnostics,
    ) {
        let place = match &name.language {
            Some(language) if language != own => {
                self.translations.insert(language.clone(), path.clone());
                return;
            }
            _ => &mut self.original,
        };
        let Some(first) = place.replace(path.clone()) else {
            return;
        };
        let dropped = match &name.language {
            Some(_) => place.replace(first).unwrap_or_else(|| path.clone()),
            None => first,
        };
        diagnostics.push(Diagnostic::file_error(
            "original-twice",
            &dropped,
            format!("this text is there twice in `{own}`, its original language"),
            "keep one of the two files",
        ));
    }

    /// Any of the files.
    pub(super) fn first(&self) -> Option<&SourcePath> {
        self.original
            .as_ref()
            .or_else(|| self.translations.values().next())
    }

    /// All of the files.
    pub(crate) fn paths(&self) -> BTreeSet<&SourcePath> {
        self.original
            .iter()
            .chain(self.translations.values())
            .collect()
    }
}
