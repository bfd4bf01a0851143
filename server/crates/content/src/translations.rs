//! Which texts are not translated, and which translations are older than their original.

use std::collections::BTreeMap;

use crate::{Catalogue, Course, Diagnostic, Language, Localised, SourcePath, diagnostic::Severity};

/// How many texts are named in one message.
const NAMED: usize = 10;

impl Catalogue {
    /// Says, for each course and language of the site, which of its texts are not translated.
    #[must_use]
    pub fn untranslated(&self) -> Vec<Diagnostic> {
        let courses = self.courses.iter().flat_map(|course| {
            let texts = texts(course);
            self.site.languages.iter().filter_map(move |language| {
                let missing: Vec<&str> = texts
                    .iter()
                    .filter(|text| !text.languages.contains(&language))
                    .map(|text| text.original)
                    .collect();
                missing_note(course, language, &missing, texts.len())
            })
        });
        courses.collect()
    }

    /// The files of its texts.
    pub fn sources(&self) -> impl Iterator<Item = &SourcePath> {
        let courses = self.courses.iter().flat_map(|course| {
            let own = course.text.texts().map(|text| &text.source);
            let modules = course.modules.iter().flat_map(|module| {
                let own = module.text.texts().map(|text| &text.source);
                let items = module.items.iter().flat_map(|item| item.text.texts());
                own.chain(items.map(|text| &text.source))
            });
            own.chain(modules)
        });
        let pages = self.pages.iter().flat_map(|page| page.text.texts());
        courses.chain(pages.map(|text| &text.source))
    }

    /// Says which translations are older than their original, by the second since 1970 in which each file was last changed.
    #[must_use]
    pub fn outdated(&self, changed: &BTreeMap<SourcePath, i64>) -> Vec<Diagnostic> {
        let courses = self.courses.iter().flat_map(texts);
        let pages = self
            .pages
            .iter()
            .map(|page| of(&page.text, |text| &text.source));
        let mut notes = Vec::new();
        for text in courses.chain(pages) {
            let Some(original) = changed.get(text.original) else {
                continue;
            };
            for translation in text.translations {
                if changed.get(translation).is_some_and(|own| own < original) {
                    notes.push(note(
                        "translation-outdated",
                        translation,
                        format!("`{}` was changed after this translation of it", text.original),
                        "bring the translation up to date; where nothing is to be changed, touch and commit it, for example its `updated`",
                    ));
                }
            }
        }
        notes
    }
}

/// A text as its files have it.
struct Text<'c> {
    original: &'c str,
    translations: Vec<&'c str>,
    languages: Vec<&'c Language>,
}

/// The texts of a course that stand in a file: itself, its modules, its items.
fn texts(course: &Course) -> Vec<Text<'_>> {
    let own = of(&course.text, |text| &text.source);
    let modules = course.modules.iter().flat_map(|module| {
        let own = of(&module.text, |text| &text.source);
        let items = module.items.iter();
        std::iter::once(own).chain(items.map(|item| of(&item.text, |text| &text.source)))
    });
    std::iter::once(own).chain(modules).collect()
}

fn of<T>(text: &Localised<T>, source: impl Fn(&T) -> &SourcePath) -> Text<'_> {
    let mut sources = text.texts().map(|text| source(text).as_str());
    Text {
        original: sources.next().unwrap_or_default(),
        translations: sources.collect(),
        languages: text.languages().collect(),
    }
}

fn missing_note(
    course: &Course,
    language: &Language,
    missing: &[&str],
    all: usize,
) -> Option<Diagnostic> {
    let shown: Vec<String> = missing
        .iter()
        .take(NAMED)
        .map(|path| {
            format!(
                "`{}`",
                path.strip_prefix(&course.folder)
                    .unwrap_or(path)
                    .trim_start_matches('/')
            )
        })
        .collect();
    let more = missing.len().saturating_sub(NAMED);
    let named = match more {
        0 => shown.join(", "),
        _ => format!("{} and {more} more", shown.join(", ")),
    };
    let message = match missing.len() {
        0 => return None,
        none if none == all => format!("the course is not translated to `{language}`"),
        some => format!("{some} of {all} texts are not translated to `{language}`: {named}"),
    };
    Some(note(
        "translation-missing",
        &course.folder,
        message,
        format!(
            "write a file with the suffix `.{language}.md` beside each; until then readers get the original, with a word that says so"
        ),
    ))
}

fn note(code: &'static str, file: &str, message: String, mend: impl Into<String>) -> Diagnostic {
    Diagnostic {
        severity: Severity::Note,
        ..Diagnostic::file_warning(code, file, message, mend)
    }
}
