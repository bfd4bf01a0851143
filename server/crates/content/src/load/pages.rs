//! The site's own pages.

use std::collections::BTreeMap;

use super::{Gathered, Loading, plan::Texts, text::Text};
use crate::{
    Language, Localised, PageText, SitePage, SourcePath,
    addresses::{Absence, Addresses},
    front_matter::PageKeys,
    tree::{PageTree, page_trees},
};

/// A page to be rendered.
pub(super) struct PagePlan {
    slug: String,
    pub(super) texts: Texts<PageKeys>,
}

impl PagePlan {
    /// Its address below the language.
    pub(super) fn page(&self) -> String {
        format!("pages/{}", self.slug)
    }

    /// Notes the page under its files.
    pub(super) fn add_to(&self, addresses: &mut Addresses) {
        for (_, text) in &self.texts {
            addresses.add_page(text.file.path().to_owned(), self.page());
        }
    }
}

impl Loading<'_> {
    /// Plans the pages, in the order of their files' names. Those that are not served are left out: a mistake was
    /// reported.
    pub(super) fn plan_pages(
        &mut self,
        paths: &[SourcePath],
        absences: &mut BTreeMap<SourcePath, Absence>,
    ) -> Vec<PagePlan> {
        let languages = self.site.site.languages.clone();
        let Some(own) = languages.first() else {
            return Vec::new();
        };
        page_trees(paths, own, &languages, self.diagnostics)
            .into_iter()
            .filter_map(|tree| self.plan_page(tree, own, absences))
            .collect()
    }

    fn plan_page(
        &mut self,
        tree: PageTree,
        own: &Language,
        absences: &mut BTreeMap<SourcePath, Absence>,
    ) -> Option<PagePlan> {
        let Some(path) = &tree.files.original else {
            self.warn_no_original(&tree.files);
            return None;
        };
        let original = self.read_text::<PageKeys>(path, None, absences);
        // Without an original they are not served, but their mistakes are worth knowing.
        let translations = self.read_translations(&tree.files, absences);
        let mut texts = vec![(own.clone(), original?)];
        texts.extend(translations);
        Some(PagePlan {
            slug: tree.slug,
            texts,
        })
    }

    /// Renders a page in all its languages.
    pub(super) fn render_page(
        &mut self,
        plan: PagePlan,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Option<SitePage> {
        let page = plan.page();
        let mut texts = plan.texts.iter().map(|(language, text)| {
            let prose = self.render_prose(&page, language, text, addresses, gathered);
            (language, page_text(text, prose))
        });
        let (language, text) = texts.next()?;
        let mut text = Localised::new(language.clone(), text);
        for (language, translation) in texts {
            text.insert(language.clone(), translation);
        }
        Some(SitePage {
            slug: plan.slug,
            text,
        })
    }
}

fn page_text(text: &Text<PageKeys>, prose: crate::Prose) -> PageText {
    PageText {
        title: text.title.clone(),
        summary: text.keys.summary.clone().unwrap_or_default(),
        updated: text.keys.updated.clone(),
        source: text.file.path().to_owned(),
        prose,
    }
}
