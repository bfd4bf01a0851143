//! Gathering former addresses over all texts.

use std::collections::HashSet;

use super::{
    Loading,
    pages::PagePlan,
    plan::{CoursePlan, course_page},
};
use crate::{FormerAddresses, addresses::Addresses, diagnostic::SourceFile, former::Alias};

impl Loading<'_> {
    /// Where pages were before they were moved, as their originals say.
    pub(super) fn former_addresses(
        &mut self,
        courses: &[CoursePlan],
        pages: &[PagePlan],
        addresses: &Addresses,
    ) -> FormerAddresses {
        let mut named: Vec<(&SourceFile, &[Alias], String)> = Vec::new();
        for course in courses {
            let page = course_page(&course.slug);
            if let Some((_, text)) = course.texts.first() {
                named.push((&text.file, &text.keys.aliases, page.clone()));
            }
            for module in &course.modules {
                let page = format!("{page}/{}", module.slug);
                if let Some((_, text)) = module.texts.first() {
                    named.push((&text.file, &text.keys.aliases, page.clone()));
                }
                for item in &module.items {
                    let page = format!("{page}/{}", item.slug);
                    if let Some((_, text)) = item.texts.first() {
                        named.push((&text.file, &text.keys.aliases, page));
                    }
                }
            }
        }
        for page in pages {
            if let Some((_, text)) = page.texts.first() {
                named.push((&text.file, &text.keys.aliases, page.page()));
            }
        }
        named.retain(|(_, aliases, _)| !aliases.is_empty());
        let mut former = FormerAddresses::default();
        if named.is_empty() {
            return former;
        }
        let of_today: HashSet<&str> = addresses.pages().collect();
        let languages = &self.site.site.languages;
        for (file, aliases, page) in named {
            former.add(file, aliases, &page, languages, &of_today, self.diagnostics);
        }
        former
    }
}
