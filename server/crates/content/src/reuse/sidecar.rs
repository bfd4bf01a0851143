//! `photo.jpg.license`: what is said about one medium.

use super::read_licence;
use crate::{
    Rights,
    diagnostic::{Diagnostics, SourceFile},
};

const COPYRIGHT: &str = "SPDX-FileCopyrightText:";
const LICENCE: &str = "SPDX-License-Identifier:";

/// Reads the lines of a sidecar; what is neither a copyright notice nor a licence may stand there too.
pub(super) fn read_sidecar(file: &SourceFile, diagnostics: &mut Diagnostics) -> Rights {
    let mut rights = Rights::default();
    let mut start = 0;
    for line in file.text().split_inclusive('\n') {
        if let Some((_, notice)) = line.split_once(COPYRIGHT) {
            push(&mut rights.copyright, notice);
        } else if let Some((before, licence)) = line.split_once(LICENCE) {
            let lead = before.len() + LICENCE.len() + licence.len() - licence.trim_start().len();
            let place = start + lead..start + lead + licence.trim().len();
            if let Some(licence) = read_licence(licence, file, place, diagnostics) {
                rights.licence = Some(match rights.licence.take() {
                    Some(own) => super::and(&own, &licence),
                    None => licence,
                });
            }
        } else if is_notice(line.trim()) {
            push(&mut rights.copyright, line);
        }
        start += line.len();
    }
    if rights.is_empty() {
        diagnostics.push(file.warning(
            "reuse-annotation",
            file.line_range(0),
            "the file names neither an author nor a licence",
            "write `SPDX-FileCopyrightText: 2026 Name` and `SPDX-License-Identifier: CC-BY-4.0`, a line each",
        ));
    }
    rights
}

fn is_notice(line: &str) -> bool {
    line.starts_with('©') || line.starts_with("Copyright ")
}

fn push(notices: &mut Vec<String>, notice: &str) {
    /// More names than anybody reads under a picture.
    const MOST: usize = 100;
    let notice = notice.trim();
    if !notice.is_empty() && notices.len() < MOST {
        notices.push(notice.to_owned());
    }
}
