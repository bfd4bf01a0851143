//! Media whose licence nobody says.

use std::collections::BTreeMap;

use crate::{
    Course, ShownMedium, SitePage,
    diagnostic::{Diagnostic, Diagnostics},
};

/// Where licences are said.
const MEND: &str = "say in a `REUSE.toml` beside it or above who made it, and under which licence";

/// Reports the media that pages show without a known licence, each once; a course where that is true of all of them is
/// reported once, whole.
pub(super) fn check(courses: &[Course], pages: &[SitePage], diagnostics: &mut Diagnostics) {
    for course in courses {
        let shown = by_file(course.texts().flat_map(|prose| &prose.media));
        let missing: Vec<&str> = unlicensed(&shown).collect();
        if missing.len() > 1 && missing.len() == shown.len() {
            diagnostics.push(Diagnostic::file_warning(
                "medium-licence-missing",
                &course.folder,
                format!("none of the {} images and other media of this course has a known licence: nobody may reuse them", missing.len()),
                format!("write a `{}/REUSE.toml` that says who made them, and under which licence", course.folder),
            ));
        } else {
            missing
                .into_iter()
                .for_each(|file| report(file, diagnostics));
        }
    }
    let texts = pages.iter().flat_map(|page| page.text.texts());
    let shown = by_file(texts.flat_map(|text| &text.prose.media));
    unlicensed(&shown).for_each(|file| report(file, diagnostics));
}

fn by_file<'a>(shown: impl Iterator<Item = &'a ShownMedium>) -> BTreeMap<&'a str, &'a ShownMedium> {
    shown.map(|medium| (medium.file.as_str(), medium)).collect()
}

fn unlicensed<'a>(shown: &BTreeMap<&'a str, &'a ShownMedium>) -> impl Iterator<Item = &'a str> {
    let missing = shown
        .iter()
        .filter(|(_, medium)| medium.rights.licence.is_none());
    missing.map(|(file, _)| *file)
}

fn report(file: &str, diagnostics: &mut Diagnostics) {
    diagnostics.push(Diagnostic::file_warning(
        "medium-licence-missing",
        file,
        "nobody says under which licence this medium is: readers may not reuse it, and perhaps neither may the course",
        MEND,
    ));
}
