//! `REUSE.toml`: what is said about the media of a folder and of those below.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{glob::Glob, read_licence};
use crate::{
    Rights,
    diagnostic::{Diagnostics, SourceFile},
    nearest::nearest,
};

/// The keys of an annotation that count here.
const KEYS: &[&str] = &[
    "path",
    "precedence",
    "SPDX-FileCopyrightText",
    "SPDX-License-Identifier",
];

/// Other tags of SPDX that may stand there; they say nothing about rights.
const OTHER_TAGS: &[&str] = &[
    "SPDX-FileAttributionText",
    "SPDX-FileComment",
    "SPDX-FileContributor",
    "SPDX-FileNotice",
    "SPDX-FileType",
    "SPDX-LicenseComments",
    "SPDX-LicenseConcluded",
];

/// The values of `precedence`.
const PRECEDENCES: &[&str] = &["aggregate", "closest", "override"];

/// A table `[[annotations]]`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Annotation {
    paths: Vec<Glob>,
    pub(super) precedence: Precedence,
    pub(super) rights: Rights,
}

/// What counts where several files say something about a medium.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Precedence {
    /// What stands closest to the medium.
    #[default]
    Closest,
    /// This as well.
    Aggregate,
    /// This alone.
    Override,
}

impl Annotation {
    /// Whether it is about the file at this path, counted from the folder of its `REUSE.toml`.
    pub(super) fn is_about(&self, path: &str) -> bool {
        self.paths.iter().any(|glob| glob.matches(path))
    }
}

/// Reads the annotations of a file; those with a mistake are reported and left out.
pub(super) fn read_annotations(
    file: &SourceFile,
    diagnostics: &mut Diagnostics,
) -> Vec<Annotation> {
    let table = match DeTable::parse(file.text()) {
        Ok(table) => table.into_inner(),
        Err(error) => {
            let message = error.message().replace('\n', "; ");
            diagnostics.push(file.warning(
                "reuse-unreadable",
                error.span().unwrap_or_default(),
                format!("this is no TOML ({message}): what the file is about counts as without a licence"),
                "write `version = 1`, and tables `[[annotations]]` with `path`, `SPDX-FileCopyrightText` and `SPDX-License-Identifier`",
            ));
            return Vec::new();
        }
    };
    let version = entry(&table, "version").and_then(|value| value.get_ref().as_integer());
    if version.is_none_or(|version| version.as_str() != "1") {
        let place = entry(&table, "version").map(Spanned::span);
        diagnostics.push(file.warning(
            "reuse-annotation",
            place.unwrap_or_else(|| file.line_range(0)),
            "the file does not say that it is written as in version 1; it is read so all the same",
            "begin it with `version = 1`",
        ));
    }
    let Some(annotations) = entry(&table, "annotations") else {
        return Vec::new();
    };
    let DeValue::Array(tables) = annotations.get_ref() else {
        let mend = "write each as a table of its own: `[[annotations]]`";
        wrong(
            file,
            annotations.span(),
            "`annotations` is no list of tables",
            mend,
            diagnostics,
        );
        return Vec::new();
    };
    let mut read = Vec::new();
    for table in tables {
        if diagnostics.is_full() {
            break;
        }
        read.extend(annotation(file, table, diagnostics));
    }
    read
}

fn annotation(
    file: &SourceFile,
    value: &Spanned<DeValue<'_>>,
    diagnostics: &mut Diagnostics,
) -> Option<Annotation> {
    let DeValue::Table(table) = value.get_ref() else {
        let mend = "write each as a table of its own: `[[annotations]]`";
        wrong(
            file,
            value.span(),
            "this annotation is no table",
            mend,
            diagnostics,
        );
        return None;
    };
    for (key, _) in table {
        let name: &str = key.get_ref();
        let meant = nearest(name, KEYS.iter().copied());
        if let Some(meant) = meant.filter(|meant| *meant != name && !OTHER_TAGS.contains(&name)) {
            let mend = format!("did you mean `{meant}`?");
            wrong(
                file,
                key.span(),
                &format!("`{name}` means nothing here"),
                &mend,
                diagnostics,
            );
        }
    }
    let said = texts(file, table, "path", diagnostics);
    if said.is_empty() {
        let mend = "name the files: `path = \"*.jpg\"`; `**` stands for all of them";
        let place = first_line(file, value.span());
        wrong(
            file,
            place,
            "this annotation is about no file",
            mend,
            diagnostics,
        );
    }
    let paths: Vec<Glob> = said
        .into_iter()
        .filter_map(|(path, place)| {
            let glob = Glob::new(&path).filter(|_| !leaves_folder(&path));
            if glob.is_none() {
                let mend =
                    "name files in the folder of this file or below it: `path = \"images/**\"`";
                wrong(
                    file,
                    place,
                    "this path leaves the folder, or is longer than any",
                    mend,
                    diagnostics,
                );
            }
            glob
        })
        .collect();
    if paths.is_empty() {
        return None;
    }
    let licences = texts(file, table, "SPDX-License-Identifier", diagnostics)
        .into_iter()
        .filter_map(|(text, place)| read_licence(&text, file, place, diagnostics))
        .reduce(|one, other| super::and(&one, &other));
    let notices = texts(file, table, "SPDX-FileCopyrightText", diagnostics);
    Some(Annotation {
        paths,
        precedence: precedence(file, table, diagnostics),
        rights: Rights {
            copyright: notices.into_iter().map(|(notice, _)| notice).collect(),
            licence: licences,
        },
    })
}

fn precedence(file: &SourceFile, table: &DeTable<'_>, diagnostics: &mut Diagnostics) -> Precedence {
    let Some(value) = entry(table, "precedence") else {
        return Precedence::default();
    };
    match value.get_ref().as_str() {
        Some("aggregate") => Precedence::Aggregate,
        Some("closest") => Precedence::Closest,
        Some("override") => Precedence::Override,
        other => {
            let meant = nearest(other.unwrap_or_default(), PRECEDENCES.iter().copied());
            let mend = match meant {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("write one of {}", PRECEDENCES.join(", ")),
            };
            let message = "there is no such `precedence`: `closest` is taken";
            wrong(file, value.span(), message, &mend, diagnostics);
            Precedence::default()
        }
    }
}

/// The texts of a key, each with its place; one text is a list of one.
fn texts(
    file: &SourceFile,
    table: &DeTable<'_>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Range<usize>)> {
    let Some(value) = entry(table, key) else {
        return Vec::new();
    };
    let values = match value.get_ref() {
        DeValue::Array(values) => values.iter().collect(),
        _ => vec![value],
    };
    let mut texts = Vec::new();
    for value in values {
        match value.get_ref().as_str().map(str::trim) {
            Some(text) if !text.is_empty() => texts.push((text.to_owned(), value.span())),
            _ => {
                let message = format!("`{key}` is a text or a list of texts; this is left out");
                wrong(
                    file,
                    value.span(),
                    &message,
                    "write it in quotes",
                    diagnostics,
                );
            }
        }
    }
    texts
}

fn entry<'t, 'i>(table: &'t DeTable<'i>, name: &str) -> Option<&'t Spanned<DeValue<'i>>> {
    let mut entries = table.iter();
    let found = entries.find(|(key, _)| key.get_ref().as_ref() == name);
    found.map(|(_, value)| value)
}

/// Whether a path goes above the folder that it is counted from.
fn leaves_folder(path: &str) -> bool {
    path.starts_with('/') || path.split('/').any(|part| part == "..")
}

/// The line that something begins on.
fn first_line(file: &SourceFile, place: Range<usize>) -> Range<usize> {
    file.line_range(file.line_of(place.start))
}

fn wrong(
    file: &SourceFile,
    place: Range<usize>,
    message: &str,
    mend: &str,
    diagnostics: &mut Diagnostics,
) {
    if !diagnostics.is_full() {
        diagnostics.push(file.warning("reuse-annotation", place, message, mend));
    }
}
