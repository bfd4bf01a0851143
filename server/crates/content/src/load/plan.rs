//! What is served: every text read but not rendered yet, so that each link can know where it leads.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Loading,
    course_ids::CourseIds,
    item::ItemPlan,
    memo::ReadText,
    text::{Keys, Text},
};
use crate::{
    ItemKind, Language, SourcePath,
    addresses::{Absence, Addresses},
    diagnostic::Diagnostic,
    front_matter::{CourseKeys, ModuleKeys},
    tree::{CourseFolder, ModuleTree, TextFiles, title_of},
};

/// Texts by language, the original first; empty where the folder has none.
pub(super) type Texts<K> = Vec<(Language, Arc<Text<K>>)>;

/// A course to be rendered.
pub(super) struct CoursePlan {
    /// `courses/…`
    pub(super) folder: SourcePath,
    pub(super) id: String,
    pub(super) slug: String,
    pub(super) language: Language,
    pub(super) texts: Texts<CourseKeys>,
    /// Where the course has no text of its own.
    pub(super) fallback_title: String,
    pub(super) modules: Vec<ModulePlan>,
}

/// A module to be rendered.
pub(super) struct ModulePlan {
    pub(super) folder: SourcePath,
    pub(super) slug: String,
    pub(super) texts: Texts<ModuleKeys>,
    /// Where the module has no text of its own.
    pub(super) fallback_title: String,
    pub(super) items: Vec<ItemPlan>,
}

/// The address of a course below the language.
pub(super) fn course_page(slug: &str) -> String {
    format!("courses/{slug}")
}

impl CoursePlan {
    /// Notes the pages of the course and everything in it.
    pub(super) fn add_to(&self, addresses: &mut Addresses) {
        let course = course_page(&self.slug);
        addresses.add_page(self.folder.clone(), course.clone());
        for (_, text) in &self.texts {
            addresses.add_page(text.file.path().to_owned(), course.clone());
        }
        for module in &self.modules {
            let address = format!("{course}/{}", module.slug);
            addresses.add_page(module.folder.clone(), address.clone());
            for (_, text) in &module.texts {
                addresses.add_page(text.file.path().to_owned(), address.clone());
            }
            for item in &module.items {
                item.add_to(&module.folder, &address, addresses);
            }
        }
    }
}

impl Loading<'_> {
    /// Plans a course. `None` where nothing of it can be served: that was reported.
    pub(super) fn plan_course(
        &mut self,
        folder: &CourseFolder,
        slugs: &mut BTreeSet<String>,
        course_ids: &mut CourseIds,
        absences: &mut BTreeMap<SourcePath, Absence>,
    ) -> Option<CoursePlan> {
        let place = format!("courses/{}", folder.name);
        let slug = self.course_slug(&folder.name, &place, slugs)?;
        let default = self.site.site.languages.first()?.clone();
        let original = match folder.file("course.md") {
            Some(path) => {
                let text = self.read_text::<CourseKeys>(path, None, absences);
                if text.is_none() && absences.get(path) != Some(&Absence::Draft) {
                    // Language, licence and draft of everything in the course hang on this file.
                    self.diagnostics.push(Diagnostic::file_error(
                        "course-absent",
                        &place,
                        "the whole course is left out, since its `course.md` cannot be read",
                        "mend `course.md`",
                    ));
                }
                Some(text?)
            }
            None => {
                self.diagnostics.push(Diagnostic::file_warning(
                    "course-without-presentation",
                    &place,
                    "the course has no `course.md`: its title is taken from the folder's name",
                    "write a `course.md` with the course's title and presentation",
                ));
                None
            }
        };
        let id = self.course_id(&place, &slug, original.as_deref(), course_ids)?;
        let language = original
            .as_ref()
            .and_then(|text| text.keys.language.clone())
            .unwrap_or(default);
        let languages = self.site.site.languages.clone();
        let tree = folder.tree(&language, &languages, self.diagnostics);
        let texts = match original {
            Some(original) => {
                let mut texts = vec![(language.clone(), original)];
                texts.extend(self.read_translations(&tree.presentation, absences));
                texts
            }
            None => {
                self.warn_no_original(&tree.presentation);
                Vec::new()
            }
        };
        let mut ids = BTreeMap::new();
        let modules: Vec<ModulePlan> = tree
            .modules
            .into_iter()
            .filter_map(|module| self.plan_module(&place, module, &language, &mut ids, absences))
            .collect();
        if modules.is_empty() {
            self.diagnostics.push(Diagnostic::file_error(
                "course-empty",
                &place,
                "no lesson, activity or quiz is left in this course: it is left out",
                "write a lesson into a module's folder, or mend those that are there",
            ));
            return None;
        }
        Some(CoursePlan {
            folder: place,
            id,
            slug,
            language,
            texts,
            fallback_title: title_of(&folder.name),
            modules,
        })
    }

    fn course_slug(
        &mut self,
        name: &str,
        place: &str,
        slugs: &mut BTreeSet<String>,
    ) -> Option<String> {
        let slug = crate::tree::slug(name);
        let diagnostic = if slug.is_empty() {
            Diagnostic::file_error(
                "slug-empty",
                place,
                "no address can be made from the name of this folder",
                "use letters from a to z or digits in its name",
            )
        } else if !slugs.insert(slug.clone()) {
            Diagnostic::file_error(
                "slug-twice",
                place,
                format!("another course has the same address, `{slug}`"),
                "rename one of the two folders",
            )
        } else {
            return Some(slug);
        };
        self.diagnostics.push(diagnostic);
        None
    }

    fn plan_module(
        &mut self,
        course: &str,
        tree: ModuleTree,
        language: &Language,
        ids: &mut BTreeMap<String, SourcePath>,
        absences: &mut BTreeMap<SourcePath, Absence>,
    ) -> Option<ModulePlan> {
        let folder = format!("{course}/{}", tree.folder);
        let mut texts = Vec::new();
        match &tree.presentation.original {
            Some(path) => match self.read_text::<ModuleKeys>(path, None, absences) {
                Some(original) => {
                    texts.push((language.clone(), original));
                    texts.extend(self.read_translations(&tree.presentation, absences));
                }
                // A draft module is left out with all its items; a `module.md` with a mistake costs its own text alone,
                // unless it may have been meant as a draft.
                None if absences.get(path) == Some(&Absence::Draft) => {
                    self.leave_out_items(&tree, absences);
                    return None;
                }
                None if self.mentions_draft(path) => return None,
                None => {}
            },
            None => {
                self.diagnostics.push(Diagnostic::file_warning(
                    "module-without-presentation",
                    &folder,
                    "the module has no `module.md`: its title is taken from the folder's name",
                    "write a `module.md` with the module's title",
                ));
                self.warn_no_original(&tree.presentation);
            }
        }
        let items: Vec<ItemPlan> = tree
            .items
            .into_iter()
            .filter_map(|item| self.plan_item(item, language, ids, absences))
            .collect();
        if items.is_empty() {
            self.diagnostics.push(Diagnostic::file_warning(
                "module-empty",
                &folder,
                "no lesson, activity or quiz is left in this module: it is left out",
                "write a lesson into its folder, or mend those that are there",
            ));
            return None;
        }
        Some(ModulePlan {
            folder,
            slug: tree.slug,
            texts,
            fallback_title: title_of(&tree.folder),
            items,
        })
    }

    fn leave_out_items(&self, tree: &ModuleTree, absences: &mut BTreeMap<SourcePath, Absence>) {
        for path in tree.items.iter().flat_map(|item| item.files.paths()) {
            absences.insert(path.clone(), Absence::Draft);
        }
    }

    /// Whether a file that cannot be read says something about being a draft.
    fn mentions_draft(&self, path: &str) -> bool {
        let text = self.sources.texts.get(path);
        text.is_some_and(|text| mentions_draft(text.as_bytes()))
    }

    /// Reads a text; `kind` is that of the item which it is a translation of. `None` where it is not served, for a
    /// mistake that was reported or as a draft.
    pub(super) fn read_text<K: Keys>(
        &mut self,
        path: &SourcePath,
        kind: Option<ItemKind>,
        absences: &mut BTreeMap<SourcePath, Absence>,
    ) -> Option<Arc<Text<K>>> {
        let source = self.sources.texts.get(path)?;
        let read = K::kept(self.memo).get_or_make(
            path,
            |kept| kept.kind == kind && kept.source == *source,
            || ReadText::new(path, source, kind),
        );
        self.diagnostics.append(read.diagnostics.clone());
        let text = read.text.clone()?;
        if text.keys.draft() && !self.options.drafts {
            absences.insert(path.clone(), Absence::Draft);
            return None;
        }
        Some(text)
    }

    /// Reads the translations of a text, without those that are not served.
    pub(super) fn read_translations<K: Keys>(
        &mut self,
        files: &TextFiles,
        absences: &mut BTreeMap<SourcePath, Absence>,
    ) -> Texts<K> {
        files
            .translations
            .iter()
            .filter_map(|(language, path)| {
                Some((language.clone(), self.read_text(path, None, absences)?))
            })
            .collect()
    }

    /// Reports translations of a text that is not there.
    pub(super) fn warn_no_original(&mut self, files: &TextFiles) {
        for path in files.translations.values() {
            let original = path
                .rsplit_once('.')
                .and_then(|(rest, _)| rest.rsplit_once('.'))
                .map_or("", |(stem, _)| stem);
            let mend = match path.starts_with("pages/") {
                true => "write the original in the site's default language, or take the suffix off",
                false => {
                    "write the original in the course's language, or set the course's `language`"
                }
            };
            self.diagnostics.push(Diagnostic::file_error(
                "translation-without-original",
                path,
                format!("this is a translation of `{original}.md`, which is not there"),
                mend,
            ));
        }
    }
}

/// Whether the front matter of a text that cannot be read says something about being a draft, in whatever form: it may
/// have been meant to be hidden.
#[must_use]
pub fn mentions_draft(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    if lines.next().is_none_or(|line| line.trim_end() != "---") {
        return false;
    }
    lines
        .take_while(|line| line.trim_end() != "---")
        .any(|line| {
            line.match_indices("draft").any(|(at, word)| {
                let after = line.get(at + word.len()..).unwrap_or_default();
                after.trim_start_matches(['"', '\'', ' ']).starts_with(':')
            })
        })
}

#[cfg(test)]
mod tests {
    use super::mentions_draft;

    #[test]
    fn only_front_matter_says_that_a_text_is_a_draft() {
        for text in [
            "---\ndraft: true\n---\n",
            "\u{feff}---\r\ntitle: [\r\nDraft : true\r\n",
            "---\n  \"draft\": true\n---\n",
            "---\n{title: x, draft: true}\n---\n",
        ] {
            assert!(mentions_draft(text.as_bytes()), "{text}");
        }
        for text in [
            "draft: true\n",
            "---\ntitle: A: b\n---\n\ndraft: a letter\n",
            "---\ntitle: drafting a letter\n---\n",
            "",
        ] {
            assert!(!mentions_draft(text.as_bytes()), "{text}");
        }
    }
}
