//! From a tree, or its table of contents, to modules.
//!
//! A folder at the top is a module, and what lies deeper in it follows in its order. A folder that only holds chapters
//! (folders with a page of their own and more) is a part of the course, and each chapter a module. Texts that lie side
//! by side without folders are modules by the first of their numbers, or one module.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    names::{NaturalKey, numbered},
    page::{Page, is_index, title_of_path},
};
use crate::{paths, words::Words};

/// A module and its texts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PlannedModule {
    pub(super) title: String,
    /// The part of the course that it belongs to.
    pub(super) part: Option<String>,
    /// The folder that it is made of, where it is one.
    pub(super) folder: Option<String>,
    /// In their order, at least one.
    pub(super) pages: Vec<String>,
}

/// The tree as it is to be written.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// What presents the course.
    pub(super) course: Option<String>,
    pub(super) modules: Vec<PlannedModule>,
}

/// The pages of the tree with what their names say.
pub(super) struct Tree<'a> {
    pages: &'a BTreeMap<String, Page>,
    /// The folder that holds everything.
    root: String,
    /// The page of a folder, by folder.
    own: BTreeMap<String, String>,
}

impl<'a> Tree<'a> {
    /// Finds the folder that holds everything, and the folders' own pages.
    pub(super) fn of(pages: &'a BTreeMap<String, Page>) -> Self {
        let rank = |path: &str| match paths::stem(path).to_lowercase().as_str() {
            "readme" => 0,
            "index" => 1,
            _ => 2,
        };
        let mut own: BTreeMap<String, String> = BTreeMap::new();
        for path in pages.keys().filter(|path| is_index(path)) {
            let folder = paths::folder(path).to_owned();
            let better = own
                .get(&folder)
                .is_none_or(|other| rank(path) < rank(other));
            if better {
                own.insert(folder, path.clone());
            }
        }
        Self {
            pages,
            root: root(pages.keys().map(String::as_str)),
            own,
        }
    }

    /// The folder that holds everything.
    pub(super) fn root(&self) -> &str {
        &self.root
    }

    /// The page that presents the course: that of the top, else that of the folder that holds everything.
    pub(super) fn course(&self) -> Option<&str> {
        let at = |folder: &str| self.own.get(folder).map(String::as_str);
        at("").or_else(|| at(&self.root))
    }

    /// The page of a folder.
    pub(super) fn own(&self, folder: &str) -> Option<&str> {
        self.own.get(folder).map(String::as_str)
    }

    /// Whether a page is its folder's own.
    pub(super) fn is_own(&self, path: &str) -> bool {
        self.own(paths::folder(path)) == Some(path)
    }

    fn title(&self, path: &str) -> String {
        self.pages
            .get(path)
            .map_or_else(|| title_of_path(path), |page| page.title.clone())
    }

    /// A folder's title: that of its page, else what its name says.
    pub(super) fn folder_title(&self, folder: &str) -> String {
        match self.own(folder) {
            Some(page) => self.title(page),
            None => title_of_path(folder),
        }
    }

    fn weight(&self, page: Option<&str>) -> i64 {
        let weight = page.and_then(|page| self.pages.get(page)?.meta.weight);
        weight.map_or(i64::MAX, |weight| {
            // Three decimals are enough to order with; the clamp keeps the conversion exact.
            #[allow(clippy::cast_possible_truncation, reason = "clamped")]
            let weight = (weight.clamp(-1e12, 1e12) * 1_000.0) as i64;
            weight
        })
    }

    /// The pages below the root but that of the course, in their order.
    pub(super) fn in_order(&self) -> Vec<&'a str> {
        let course = self.course().map(str::to_owned);
        let mut pages: Vec<&str> = self
            .pages
            .keys()
            .map(String::as_str)
            .filter(|path| Some(*path) != course.as_deref())
            .collect();
        pages.sort_by_cached_key(|path| self.key(path));
        pages
    }

    /// The order of a page: folder by folder, each folder's own page first.
    fn key(&self, path: &str) -> Vec<(bool, i64, bool, bool, NaturalKey)> {
        let relative = self.relative(path);
        let mut at = self.root.clone();
        let count = relative.split('/').count();
        relative
            .split('/')
            .enumerate()
            .map(|(index, name)| {
                let is_file = index + 1 == count;
                if !at.is_empty() {
                    at.push('/');
                }
                at.push_str(name);
                let unnumbered = !name.starts_with(|c: char| c.is_ascii_digit());
                let page = if is_file { Some(path) } else { self.own(&at) };
                let first = is_file && self.is_own(path);
                let folder_last = unnumbered && !is_file;
                (
                    !first,
                    self.weight(page),
                    unnumbered,
                    folder_last,
                    NaturalKey::of(name),
                )
            })
            .collect()
    }

    fn relative<'p>(&self, path: &'p str) -> &'p str {
        path.strip_prefix(&self.root)
            .map_or(path, |rest| rest.trim_start_matches('/'))
    }
}

/// The deepest folder that holds every text but those that only present the tree.
fn root<'p>(pages: impl Iterator<Item = &'p str> + Clone) -> String {
    let mut root = String::new();
    loop {
        let mut below: Option<&str> = None;
        let prefix = if root.is_empty() {
            String::new()
        } else {
            format!("{root}/")
        };
        for path in pages.clone() {
            let Some(rest) = path.strip_prefix(&prefix) else {
                continue;
            };
            match rest.split_once('/') {
                Some((folder, _)) if below.is_none_or(|other| other == folder) => {
                    below = Some(folder)
                }
                None if is_index(path) => {}
                _ => return root,
            }
        }
        match below {
            // A folder with a number is the first of several to come.
            Some(folder) if !numbered(folder).0.is_empty() => return root,
            Some(folder) => root = format!("{prefix}{folder}"),
            None => return paths::folder(&root).to_owned(),
        }
    }
}

/// Divides a tree by its folders.
pub(super) fn by_folders(tree: &Tree<'_>, course: &str, words: Words) -> Plan {
    let pages = tree.in_order();
    let parts = parts(tree, &pages);
    let mut stretches: Vec<(String, bool, Vec<&str>)> = Vec::new();
    for path in pages {
        let (folder, loose) = module_of(tree, path, &parts);
        match stretches.last_mut() {
            Some((last, last_loose, pages)) if *last == folder && *last_loose == loose => {
                pages.push(path)
            }
            _ => stretches.push((folder, loose, vec![path])),
        }
    }
    let count = stretches.len();
    let mut modules = Vec::new();
    for (index, (folder, loose, pages)) in stretches.into_iter().enumerate() {
        let part = part_of(tree, &folder, &parts, loose);
        let pages: Vec<String> = pages.into_iter().map(str::to_owned).collect();
        if !loose {
            modules.push(PlannedModule {
                title: tree.folder_title(&folder),
                part,
                folder: Some(folder),
                pages,
            });
            continue;
        }
        if let Some(groups) = by_numbers(tree, &pages, words) {
            modules.extend(groups);
            continue;
        }
        let title = match (pages.as_slice(), index) {
            (_, _) if count == 1 => course.to_owned(),
            ([only], _) => tree.title(only),
            _ if folder != tree.root => tree.folder_title(&folder),
            (_, 0) => words.first_module().to_owned(),
            _ if index + 1 == count => words.last_module().to_owned(),
            _ => words.other_texts().to_owned(),
        };
        modules.push(PlannedModule {
            title,
            part,
            folder: None,
            pages,
        });
    }
    Plan {
        course: tree.course().map(str::to_owned),
        modules,
    }
}

/// The folder whose module a page is in, or beside whose modules it lies (`true`).
fn module_of(tree: &Tree<'_>, path: &str, parts: &BTreeSet<String>) -> (String, bool) {
    let mut folder = tree.root.clone();
    if !path.starts_with(&folder) {
        return (String::new(), true);
    }
    let relative = tree.relative(path);
    let names: Vec<&str> = relative.split('/').collect();
    for name in names.iter().take(names.len().saturating_sub(1)) {
        if !folder.is_empty() {
            folder.push('/');
        }
        folder.push_str(name);
        if !parts.contains(&folder) {
            return (folder, false);
        }
    }
    (folder, true)
}

/// The title of the part that a module's folder lies in.
fn part_of(tree: &Tree<'_>, folder: &str, parts: &BTreeSet<String>, loose: bool) -> Option<String> {
    let part = if loose {
        return None;
    } else {
        paths::folder(folder)
    };
    parts.contains(part).then(|| tree.folder_title(part))
}

/// The folders that only hold chapters, from the top down.
fn parts(tree: &Tree<'_>, pages: &[&str]) -> BTreeSet<String> {
    let mut parts = BTreeSet::new();
    let mut frontier = vec![tree.root.clone()];
    while let Some(folder) = frontier.pop() {
        let prefix = if folder.is_empty() {
            String::new()
        } else {
            format!("{folder}/")
        };
        let mut below: BTreeMap<&str, usize> = BTreeMap::new();
        let mut texts = 0_usize;
        for path in pages.iter().filter_map(|path| path.strip_prefix(&prefix)) {
            match path.split_once('/') {
                Some((name, _)) => *below.entry(name).or_default() += 1,
                None => texts += usize::from(!is_index(path)),
            }
        }
        let is_chapter =
            |name: &str, count: usize| count > 1 && tree.own(&format!("{prefix}{name}")).is_some();
        let chapters = below
            .iter()
            .filter(|(name, count)| is_chapter(name, **count))
            .count();
        let is_root = folder == tree.root;
        if is_root || (texts == 0 && chapters >= 2 && chapters * 2 >= below.len()) {
            frontier.extend(below.keys().map(|name| format!("{prefix}{name}")));
            if !is_root {
                parts.insert(folder);
            }
        }
    }
    parts
}

/// Texts that lie side by side as modules, where their names begin with two numbers.
fn by_numbers(tree: &Tree<'_>, pages: &[String], words: Words) -> Option<Vec<PlannedModule>> {
    let numbers = |path: &String| numbered(paths::stem(path)).0;
    let doubly = pages.iter().filter(|path| numbers(path).len() > 1).count();
    let firsts: BTreeSet<u32> = pages
        .iter()
        .filter_map(|path| numbers(path).first().copied())
        .collect();
    if doubly < 2 || doubly * 2 < pages.len() || firsts.len() < 2 {
        return None;
    }
    let mut groups: Vec<(Option<u32>, Vec<String>)> = Vec::new();
    for path in pages {
        let first = numbers(path).first().copied();
        match groups.last_mut() {
            Some((number, pages)) if *number == first => pages.push(path.clone()),
            _ => groups.push((first, vec![path.clone()])),
        }
    }
    let named = |(number, pages): (Option<u32>, Vec<String>)| {
        let opens = pages.iter().find(|path| {
            let numbers = numbers(path);
            numbers.len() == 1 || numbers.get(1) == Some(&0)
        });
        let title = match (number, opens, pages.as_slice()) {
            (Some(_), Some(path), _) | (None, None, [path]) => tree.title(path),
            (Some(number), None, _) => words.chapter(number),
            (None, ..) => words.other_texts().to_owned(),
        };
        PlannedModule {
            title,
            part: None,
            folder: None,
            pages,
        }
    };
    Some(groups.into_iter().map(named).collect())
}
