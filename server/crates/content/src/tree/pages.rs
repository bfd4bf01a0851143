//! The site's own pages.

use std::collections::BTreeMap;

use super::{
    files::TextFiles,
    name::{Name, order_of, slug, sort_key, without_extension},
    slugs::Slugs,
};
use crate::{Language, SourcePath, diagnostic::Diagnostics};

/// A page as its files have it.
#[derive(Clone, Debug)]
pub(crate) struct PageTree {
    pub(crate) slug: String,
    pub(crate) files: TextFiles,
}

/// Reads the names in `pages/`; `own` is the language of files without a suffix.
pub(crate) fn page_trees(
    paths: &[SourcePath],
    own: &Language,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) -> Vec<PageTree> {
    let mut pages: BTreeMap<String, TextFiles> = BTreeMap::new();
    for path in paths {
        let file = path.rsplit('/').next().unwrap_or_default();
        let name = Name::read(without_extension(file), languages);
        pages
            .entry(name.stem.clone())
            .or_default()
            .add(&name, path, own, diagnostics);
    }
    let mut pages: Vec<_> = pages.into_iter().collect();
    pages.sort_by_cached_key(|(stem, _)| sort_key(stem));
    let mut slugs = Slugs::without(&[]);
    pages
        .into_iter()
        .filter_map(|(stem, files)| {
            let slug = slug(order_of(&stem).1);
            let shown = files.first()?.clone();
            slugs
                .take(&slug, &shown, "file", diagnostics)
                .then_some(PageTree { slug, files })
        })
        .collect()
}
