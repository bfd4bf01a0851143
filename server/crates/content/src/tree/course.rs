//! The modules and items of one course.

use std::collections::BTreeMap;

use super::{
    CourseFolder,
    files::TextFiles,
    is_of_repository,
    name::{Name, slug, sort_key, without_extension},
    slugs::Slugs,
};
use crate::{
    Language, SourcePath,
    diagnostic::{Diagnostic, Diagnostics},
};

/// The parts of addresses that a course keeps for its own pages.
const RESERVED: &[&str] = &["credits", "further-reading", "print"];

/// A course as its folder has it.
#[derive(Clone, Debug)]
pub(crate) struct CourseTree {
    /// `course.md`.
    pub(crate) presentation: TextFiles,
    /// In their order.
    pub(crate) modules: Vec<ModuleTree>,
}

/// A module as its folder has it.
#[derive(Clone, Debug)]
pub(crate) struct ModuleTree {
    /// The folder's name.
    pub(crate) folder: String,
    pub(crate) slug: String,
    /// `module.md`.
    pub(crate) presentation: TextFiles,
    /// In their order.
    pub(crate) items: Vec<ItemTree>,
}

/// An item as its files have it.
#[derive(Clone, Debug)]
pub(crate) struct ItemTree {
    pub(crate) slug: String,
    /// The path in the content folder, without language and extension.
    pub(crate) path: SourcePath,
    pub(crate) files: TextFiles,
    /// The folder below the module that this item is the first page of (`README.md`).
    pub(crate) index_of: Option<SourcePath>,
}

/// Reads the names in a course's folder.
pub(super) fn course_tree(
    folder: &CourseFolder,
    own: &Language,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) -> CourseTree {
    let mut presentation = TextFiles::default();
    let mut modules: BTreeMap<&str, Vec<(&[String], &SourcePath)>> = BTreeMap::new();
    for (parts, path) in &folder.texts {
        match parts.as_slice() {
            [name] => course_file(name, path, own, languages, &mut presentation, diagnostics),
            [module, rest @ ..] => modules.entry(module).or_default().push((rest, path)),
            [] => {}
        }
    }
    let mut names: Vec<&str> = modules.keys().copied().collect();
    names.sort_by_key(|name| sort_key(name));
    let mut slugs = Slugs::without(RESERVED);
    let modules = names
        .into_iter()
        .filter_map(|name| {
            let place = format!("courses/{}/{name}", folder.name);
            let module = module_tree(
                &place,
                name,
                modules.get(name)?,
                own,
                languages,
                diagnostics,
            );
            // A folder of images with their licence is no module.
            if module.items.is_empty() && module.presentation == TextFiles::default() {
                return None;
            }
            slugs
                .take(&module.slug, &place, "folder", diagnostics)
                .then_some(module)
        })
        .collect();
    CourseTree {
        presentation,
        modules,
    }
}

/// A Markdown file directly in a course's folder.
fn course_file(
    name: &str,
    path: &SourcePath,
    own: &Language,
    languages: &[Language],
    presentation: &mut TextFiles,
    diagnostics: &mut Diagnostics,
) {
    let name = Name::read(without_extension(name), languages);
    if name.stem == "course" {
        presentation.add(&name, path, own, diagnostics);
    } else if !is_of_repository(path.rsplit('/').next().unwrap_or_default()) {
        diagnostics.push(Diagnostic::file_warning(
            "file-outside-module",
            path,
            "this file lies beside the modules: it is not on the site",
            "move it into the folder of a module, or its text into `course.md`",
        ));
    }
}

fn module_tree(
    place: &str,
    name: &str,
    files: &[(&[String], &SourcePath)],
    own: &Language,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) -> ModuleTree {
    let mut presentation = TextFiles::default();
    let mut items: BTreeMap<(Vec<String>, String), TextFiles> = BTreeMap::new();
    for (parts, path) in files {
        let Some((file, folders)) = parts.split_last() else {
            continue;
        };
        let file_name = Name::read(without_extension(file), languages);
        if folders.is_empty() && file_name.stem == "module" {
            presentation.add(&file_name, path, own, diagnostics);
        } else if folders.is_empty() && is_of_repository(file) || is_notice(file) {
            // For the forge, and not for learners.
        } else {
            items
                .entry((folders.to_vec(), file_name.stem.clone()))
                .or_default()
                .add(&file_name, path, own, diagnostics);
        }
    }
    let mut items: Vec<_> = items.into_iter().collect();
    items.sort_by_cached_key(|((folders, stem), _)| order(folders, stem));
    let mut slugs = Slugs::without(RESERVED);
    let items = items
        .into_iter()
        .filter_map(|((folders, stem), files)| {
            let item = item_tree(place, &folders, &stem, files)?;
            let shown = item.files.first()?.clone();
            slugs
                .take(&item.slug, &shown, "file", diagnostics)
                .then_some(item)
        })
        .collect();
    let (_, rest) = super::name::order_of(name);
    ModuleTree {
        folder: name.to_owned(),
        slug: slug(rest),
        presentation,
        items,
    }
}

fn item_tree(place: &str, folders: &[String], stem: &str, files: TextFiles) -> Option<ItemTree> {
    let mut path = vec![place.to_owned()];
    path.extend(folders.iter().cloned());
    // On a forge, a folder shows its README: it is the folder's own page.
    let index_of = is_index(stem).then(|| path.join("/"));
    let named = folders.iter().map(String::as_str);
    let slug = item_slug(named, stem);
    path.push(stem.to_owned());
    Some(ItemTree {
        slug,
        path: path.join("/"),
        files,
        index_of,
    })
}

/// The slug of an item in these folders below its module; empty where a part of it would be.
pub(super) fn item_slug<'a>(folders: impl Iterator<Item = &'a str>, stem: &'a str) -> String {
    let named = folders.chain((!is_index(stem)).then_some(stem));
    let slugs: Vec<String> = named
        .map(|name| slug(super::name::order_of(name).1))
        .collect();
    // A part that gives nothing leaves a slug that would not be the name's.
    if slugs.iter().any(String::is_empty) {
        String::new()
    } else {
        slugs.join("--")
    }
}

/// By folders and then by name, as a forge lists them; a folder's README first.
fn order(folders: &[String], stem: &str) -> Vec<(bool, bool, u32, String)> {
    let key = |name: &str, index: bool| {
        let (unnumbered, number, rest) = sort_key(name);
        (!index, unnumbered, number, rest)
    };
    let mut order: Vec<_> = folders.iter().map(|folder| key(folder, false)).collect();
    order.push(key(stem, is_index(stem) && !folders.is_empty()));
    order
}

fn is_index(stem: &str) -> bool {
    stem.eq_ignore_ascii_case("readme")
}

/// Licences and the like, which may stand in any folder.
fn is_notice(name: &str) -> bool {
    is_of_repository(name) && !name.to_lowercase().starts_with("readme")
}
