//! Licences of media as <https://reuse.software/spec-3.3/> says them: in `REUSE.toml` files and in sidecars.

mod annotations;
mod glob;
mod sidecar;

use std::collections::BTreeMap;

use crate::{
    Rights, SourcePath, SourceText, Sources,
    addresses::folder_of,
    diagnostic::{Diagnostic, Diagnostics, SourceFile},
    licence,
};

use annotations::{Annotation, Precedence, read_annotations};
use sidecar::read_sidecar;

/// The name of the files with annotations, in any folder.
const TOML: &str = "REUSE.toml";

/// What the name of a sidecar ends in, after the whole name of its medium.
const SIDECAR: &str = ".license";

/// The longest file about the rights on others that is read, in bytes; of a longer one, one byte more is enough.
pub const MAX_REUSE_BYTES: usize = 64 * 1024;

/// Whether a file says something about the rights on others, by its name.
#[must_use]
pub fn is_reuse_file(path: &str) -> bool {
    path.rsplit('/').next() == Some(TOML) || path.ends_with(SIDECAR)
}

/// What all these files say.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Reuse {
    /// Folder (empty at the top) → the annotations there, in their order.
    annotations: BTreeMap<String, Vec<Annotation>>,
    /// Medium → what its sidecar says.
    sidecars: BTreeMap<SourcePath, Rights>,
}

impl Reuse {
    /// Reads the files. One that cannot be read is reported, and says nothing.
    pub(crate) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut reuse = Self::default();
        for (path, text) in &sources.texts {
            let is_hidden = path.split('/').any(|part| part.starts_with('.'));
            if is_hidden || !is_reuse_file(path) {
                continue;
            }
            // A list of its own, so that a file's diagnostics are counted for that file.
            let mut found = Diagnostics::default();
            if let Some(file) = open(path, text, &mut found) {
                match path.strip_suffix(SIDECAR) {
                    Some(medium) => {
                        let rights = read_sidecar(&file, &mut found);
                        reuse.sidecars.insert(medium.to_owned(), rights);
                    }
                    None => {
                        let annotations = read_annotations(&file, &mut found);
                        reuse
                            .annotations
                            .insert(folder_of(path).to_owned(), annotations);
                    }
                }
            }
            diagnostics.append(found);
        }
        reuse
    }

    /// What is said about a medium: by the topmost annotation that overrides; else by its sidecar, and for what that
    /// leaves out by the annotation in the closest folder; with all that is to be added.
    pub(crate) fn of(&self, path: &str) -> Rights {
        let mut added = Vec::new();
        let mut closest: Vec<&Rights> = Vec::new();
        for annotation in self.annotations_of(path) {
            match annotation.precedence {
                Precedence::Override => {
                    added.push(&annotation.rights);
                    return together(&added);
                }
                Precedence::Aggregate => added.push(&annotation.rights),
                Precedence::Closest => closest.push(&annotation.rights),
            }
        }
        closest.extend(self.sidecars.get(path));
        let nearest = || closest.iter().rev();
        let own = Rights {
            copyright: nearest()
                .map(|rights| &rights.copyright)
                .find(|copyright| !copyright.is_empty())
                .cloned()
                .unwrap_or_default(),
            licence: nearest().find_map(|rights| rights.licence.clone()),
        };
        added.insert(0, &own);
        together(&added)
    }

    /// The annotation of each folder above a medium, topmost first: in one file, the last that fits counts alone.
    fn annotations_of<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Annotation> {
        let folders = std::iter::once(0).chain(path.match_indices('/').map(|(at, _)| at + 1));
        folders.filter_map(|start| {
            let folder = path.get(..start)?.trim_end_matches('/');
            let below = path.get(start..)?;
            let mut annotations = self.annotations.get(folder)?.iter().rev();
            annotations.find(|annotation| annotation.is_about(below))
        })
    }
}

fn open(path: &str, text: &SourceText, diagnostics: &mut Diagnostics) -> Option<SourceFile> {
    if text.as_bytes().len() > MAX_REUSE_BYTES {
        diagnostics.push(Diagnostic::file_warning(
            "reuse-unreadable",
            path,
            format!("the file has more than {MAX_REUSE_BYTES} bytes, and is not read: what it is about counts as without a licence"),
            "name files by patterns: `path = \"images/**\"`",
        ));
        return None;
    }
    match SourceFile::read(path, text) {
        Ok(file) => Some(file),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    }
}

/// Several statements that all hold.
fn together(all: &[&Rights]) -> Rights {
    let mut rights = Rights::default();
    for one in all {
        for notice in &one.copyright {
            if !rights.copyright.contains(notice) {
                rights.copyright.push(notice.clone());
            }
        }
        if let Some(licence) = &one.licence {
            rights.licence = Some(match rights.licence.take() {
                Some(own) if own == *licence => own,
                Some(own) => and(&own, licence),
                None => licence.clone(),
            });
        }
    }
    rights
}

/// Both of two licence expressions.
fn and(one: &str, other: &str) -> String {
    let part = |text: &str| match text.contains(" OR ") {
        true => format!("({text})"),
        false => text.to_owned(),
    };
    format!("{} AND {}", part(one), part(other))
}

/// A licence that a file names, if it has the form of one; an identifier that SPDX does not list is reported.
fn read_licence(
    text: &str,
    file: &SourceFile,
    place: std::ops::Range<usize>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let text = text.trim();
    if !licence::is_expression(text) {
        diagnostics.push(file.warning(
            "reuse-annotation",
            place,
            format!("`{text}` is no licence identifier: it is left out"),
            licence::mend(text),
        ));
        return None;
    }
    licence::check(text, file, place, diagnostics);
    Some(text.to_owned())
}
