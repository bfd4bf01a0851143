//! Which files make which course, module and item, from their names alone.

mod address;
mod clashes;
mod course;
mod files;
mod name;
mod pages;
mod slugs;

use std::collections::BTreeMap;

use crate::{
    Language, SourcePath, Sources,
    diagnostic::{Diagnostic, Diagnostics},
};

pub(crate) use address::address_of;
pub(crate) use course::{CourseTree, ItemTree, ModuleTree};
pub(crate) use files::TextFiles;
pub use name::{slug, title_of};
pub(crate) use pages::{PageTree, page_trees};

use course::course_tree;
use name::sort_key;

/// What lies in the content folder.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folders {
    /// The course folders, in the order of their names.
    pub(crate) courses: Vec<CourseFolder>,
    /// The files of the site's own pages.
    pub(crate) pages: Vec<SourcePath>,
}

/// The files of one course folder, by their path inside it.
#[derive(Clone, Debug, Default)]
pub(crate) struct CourseFolder {
    /// The folder's name.
    pub(crate) name: String,
    /// Markdown files: parts of the path below the course's folder → whole path.
    texts: BTreeMap<Vec<String>, SourcePath>,
}

impl CourseFolder {
    /// The whole path of a file that lies directly in the folder.
    pub(crate) fn file(&self, name: &str) -> Option<&SourcePath> {
        self.texts.get([name.to_owned()].as_slice())
    }

    /// The modules and items of the course.
    pub(crate) fn tree(
        &self,
        own: &Language,
        languages: &[Language],
        diagnostics: &mut Diagnostics,
    ) -> CourseTree {
        course_tree(self, own, languages, diagnostics)
    }
}

/// Sorts the files. Those that belong nowhere are reported, those that a repository has anyway are passed over.
pub(crate) fn folders(sources: &Sources, diagnostics: &mut Diagnostics) -> Folders {
    let clashes = clashes::find(sources, diagnostics);
    let mut pages = Vec::new();
    let mut folders: BTreeMap<&str, CourseFolder> = BTreeMap::new();
    for path in sources.texts.keys() {
        let parts: Vec<&str> = path.split('/').collect();
        if !is_markdown(path)
            || parts.iter().any(|part| part.starts_with('.'))
            || clashes.hide(path)
        {
            continue;
        }
        match parts.as_slice() {
            ["courses", course, rest @ ..] if !rest.is_empty() => {
                let folder = folders.entry(course).or_default();
                (*course).clone_into(&mut folder.name);
                folder.texts.insert(
                    rest.iter().map(|part| (*part).to_owned()).collect(),
                    path.clone(),
                );
            }
            [.., name] if is_of_repository(name) => {}
            ["pages", _] => pages.push(path.clone()),
            ["pages", ..] => diagnostics.push(Diagnostic::file_warning(
                "file-outside-course",
                path,
                "the site's own pages lie directly in `pages/`: this file is not on the site",
                "move it up: `pages/PAGE.md`",
            )),
            _ => diagnostics.push(Diagnostic::file_warning(
                "file-outside-course",
                path,
                "this file belongs to no course: it is not on the site",
                "move it into a module, `courses/COURSE/MODULE/`, or to the site's own pages, `pages/`",
            )),
        }
    }
    let mut folders: Vec<CourseFolder> = folders.into_values().collect();
    folders.sort_by_key(|folder| sort_key(&folder.name));
    Folders {
        courses: folders,
        pages,
    }
}

pub(crate) fn is_markdown(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("md"))
}

/// Files that a forge expects in a repository and that are no lesson: they are passed over without a word at the
/// top, in a course's folder and in a module's. `licence-libre.md` may well be a lesson, `LICENSE-CONTENT.md` is none.
fn is_of_repository(name: &str) -> bool {
    let (stem, _) = name.split_once('.').unwrap_or((name, ""));
    let known = ["readme", "changelog", "contributing", "code_of_conduct"];
    let notices = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "ATTRIBUTION"];
    known.contains(&stem.to_lowercase().as_str())
        || notices.iter().any(|notice| stem.starts_with(notice))
}
