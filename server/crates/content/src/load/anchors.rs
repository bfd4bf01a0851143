//! Links to places in pages, checked once all pages are known.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use crate::{
    Language,
    diagnostic::{Diagnostics, SourceFile},
    markdown::AnchorLink,
    nearest::nearest,
};

/// The anchors of one text.
pub(super) type AnchorSet = Arc<BTreeSet<String>>;

/// The anchors of all pages, and the links to them.
#[derive(Debug, Default)]
pub(super) struct PageAnchors {
    /// Page → its texts, the original first.
    pages: HashMap<String, Vec<(Language, AnchorSet)>>,
    links: Vec<Links>,
}

/// The links of one text.
#[derive(Debug)]
struct Links {
    file: SourceFile,
    page: String,
    language: Language,
    links: Arc<[AnchorLink]>,
}

impl PageAnchors {
    /// Notes a page's text and its anchors.
    pub(super) fn add_page(&mut self, page: &str, language: &Language, anchors: &AnchorSet) {
        self.pages
            .entry(page.to_owned())
            .or_default()
            .push((language.clone(), Arc::clone(anchors)));
    }

    /// Notes the links in a text.
    pub(super) fn add_links(
        &mut self,
        file: &SourceFile,
        page: &str,
        language: &Language,
        links: &Arc<[AnchorLink]>,
    ) {
        if !links.is_empty() {
            self.links.push(Links {
                file: file.clone(),
                page: page.to_owned(),
                language: language.clone(),
                links: Arc::clone(links),
            });
        }
    }

    /// Reports links to places that are not there. A reader sees the other page in the language of this one, or in
    /// its original one.
    pub(super) fn check(&self, diagnostics: &mut Diagnostics) {
        for Links {
            file,
            page,
            language,
            links,
        } in &self.links
        {
            let mut found = Diagnostics::default();
            for link in links.iter() {
                let target = link.page.as_ref().unwrap_or(page);
                let Some(texts) = self.pages.get(target) else {
                    continue;
                };
                let text = texts
                    .iter()
                    .find(|(own, _)| own == language)
                    .or(texts.first());
                let Some((_, anchors)) = text else { continue };
                if anchors.contains(&link.anchor) || found.is_full() {
                    continue;
                }
                let mend = match nearest(&link.anchor, anchors.iter().map(String::as_str)) {
                    Some(nearest) => format!("did you mean `#{nearest}`?"),
                    None => "link to a heading of that page: its text in lower case, with hyphens for spaces".to_owned(),
                };
                let message = format!(
                    "the page has no heading `#{}`: the link leads to its top",
                    link.anchor
                );
                found.push(file.warning("link-anchor-dead", link.range.clone(), message, mend));
            }
            diagnostics.append(found);
        }
    }
}
