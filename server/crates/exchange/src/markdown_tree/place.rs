//! Where every text goes: folders of modules, files of lessons.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    names::{numbered, title_of},
    page::{Page, title_of_path},
    plan::{Plan, PlannedModule, Tree},
};
use crate::{
    hash::hash,
    paths,
    slug::{Names, RESERVED, digits, slug_or, slugify},
};

/// A folder's page with fewer words than this presents its module, and is no lesson.
const SHORT: usize = 100;

/// The longest id that is kept whole, in bytes.
const MAX_ID: usize = 90;

/// Where a text goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Relative to the course's folder.
    pub(super) target: String,
    /// What progress hangs on; empty for what is no lesson.
    pub(super) id: String,
    /// The lesson's title, which no other of its module has.
    pub(super) title: String,
}

/// Where everything goes.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// By path in the tree.
    pub(super) pages: BTreeMap<String, Place>,
    /// The module's folder and the text that presents it, in the order of the modules.
    pub(super) modules: Vec<(String, Option<String>)>,
    /// Folders of the tree → the module or the lesson that a link to them means, relative to the course's folder.
    pub(super) folders: BTreeMap<String, String>,
}

/// Finds a place for every text.
pub(super) fn lay_out(plan: &Plan, pages: &BTreeMap<String, Page>, tree: &Tree<'_>) -> Places {
    let mut places = Places::default();
    if let Some(course) = &plan.course {
        let place = Place {
            target: "course.md".to_owned(),
            id: String::new(),
            title: String::new(),
        };
        places.pages.insert(course.clone(), place);
    }
    let mut folders = Names::reserving(RESERVED);
    let mut ids = Names::default();
    let width = digits(plan.modules.len());
    for (index, module) in plan.modules.iter().enumerate() {
        let wanted = module
            .folder
            .as_deref()
            .map(|folder| numbered(paths::file_name(folder)).1);
        let slug = wanted.map(slugify).filter(|slug| !slug.is_empty());
        let slug = slug.unwrap_or_else(|| slug_or(&module.title, "module"));
        let folder = format!("{:0width$}-{}", index + 1, folders.take(&slug));
        places.module(module, &folder, pages, tree, &mut ids);
    }
    places
}

impl Places {
    fn module(
        &mut self,
        module: &PlannedModule,
        folder: &str,
        pages: &BTreeMap<String, Page>,
        tree: &Tree<'_>,
        ids: &mut Names,
    ) {
        let own = module.folder.as_deref().and_then(|folder| tree.own(folder));
        let presents = own.filter(|path| {
            module.pages.len() > 1
                && module.pages.iter().any(|page| page == path)
                && pages.get(*path).is_some_and(|page| {
                    page.outline.words < SHORT && !page.outline.rich && !page.meta.draft
                })
        });
        let presentation = format!("{folder}/module.md");
        if let Some(source) = &module.folder {
            self.folders.insert(source.clone(), presentation.clone());
        }
        let width = digits(module.pages.len());
        let mut names = Names::reserving(RESERVED);
        let mut titles = BTreeSet::new();
        let mut number = 0;
        for path in &module.pages {
            let place = if presents == Some(path.as_str()) {
                Place {
                    target: presentation.clone(),
                    id: String::new(),
                    title: String::new(),
                }
            } else {
                number += 1;
                let title = pages.get(path).map_or("", |page| page.title.as_str());
                let slug = names.take(&slug_of(path, module.folder.as_deref(), tree, title));
                Place {
                    target: format!("{folder}/{number:0width$}-{slug}.md"),
                    id: ids.take(&id_of(path)),
                    title: told_apart(title, path, &mut titles),
                }
            };
            let mut above = paths::folder(path);
            while !above.is_empty() {
                if !self.folders.contains_key(above) {
                    self.folders.insert(above.to_owned(), place.target.clone());
                }
                above = paths::folder(above);
            }
            self.pages.insert(path.clone(), place);
        }
        self.modules
            .push((folder.to_owned(), presents.map(str::to_owned)));
    }
}

/// A title that stands once in the module: two links with one name lead nobody. The name of the file tells a second text
/// from the first, as `PRESENTATION.md` from `README.md`.
fn told_apart(title: &str, path: &str, taken: &mut BTreeSet<String>) -> String {
    if taken.insert(title.to_lowercase()) {
        return title.to_owned();
    }
    let name = title_of_path(path);
    let name = if name == name.to_uppercase() {
        title_of(&name.to_lowercase())
    } else {
        name
    };
    let says_more = name.to_lowercase() != title.to_lowercase();
    let mut told = if says_more {
        format!("{title} ({name})")
    } else {
        format!("{title} (2)")
    };
    let mut number = if says_more { 2 } else { 3 };
    while !taken.insert(told.to_lowercase()) {
        told = format!("{title} ({number})");
        number += 1;
    }
    told
}

/// The lesson's part of the address: the names of its folders in the module and its own, without their numbers.
fn slug_of(path: &str, module: Option<&str>, tree: &Tree<'_>, title: &str) -> String {
    let base = module.unwrap_or_else(|| paths::folder(path));
    let below = path
        .strip_prefix(base)
        .map_or(path, |rest| rest.trim_start_matches('/'));
    let without_extension = below.rsplit_once('.').map_or(below, |(stem, _)| stem);
    let mut names: Vec<&str> = without_extension.split('/').collect();
    if tree.is_own(path) {
        names.pop();
    }
    let slugs: Vec<String> = names
        .into_iter()
        .map(|name| {
            let (_, rest) = numbered(name);
            slugify(if rest.is_empty() { name } else { rest })
        })
        .filter(|slug| !slug.is_empty())
        .collect();
    let joined = slugify(&slugs.join("-"));
    if joined.is_empty() {
        slug_or(title, "page")
    } else {
        joined
    }
}

/// An id that comes from the path, so that a second import gives the same one.
fn id_of(path: &str) -> String {
    let without_extension = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let parts: Vec<String> = without_extension
        .split('/')
        .map(slugify)
        .filter(|slug| !slug.is_empty())
        .collect();
    let id = parts.join(".");
    if id.is_empty() {
        return format!("text-{:016x}", hash(path));
    }
    if id.len() <= MAX_ID {
        return id;
    }
    let end = id.get(id.len().saturating_sub(MAX_ID - 18)..).unwrap_or("");
    format!("{}-{:016x}", end.trim_start_matches(['-', '.']), hash(path))
}
