//! Where a learner goes on.

use content::{Course, Heading, Item, Language, Module};

use super::CourseProgress;

/// Where a learner goes on in a course.
#[derive(Clone, Copy, Debug)]
pub struct Resume<'c> {
    /// The module.
    pub module: &'c Module,
    /// The item.
    pub item: &'c Item,
    /// The heading where they stopped, as it is called in their language.
    pub heading: Option<&'c Heading>,
}

impl CourseProgress {
    /// Where somebody who reads `language` goes on: where they stopped; behind it, where that is done; else at the first
    /// item that is not. `None` where they have not begun, or all is done.
    #[must_use]
    pub fn resume<'c>(&self, course: &'c Course, language: &Language) -> Option<Resume<'c>> {
        if self.path.is_none() && self.done.is_empty() {
            return None;
        }
        let modules = course.modules.iter();
        let items: Vec<(&Module, &Item)> = modules
            .flat_map(|module| module.items.iter().map(move |item| (module, item)))
            .collect();
        let stopped = self.path.as_ref().and_then(|path| {
            let at = items.iter().position(|(_, item)| item.id == path.item_id)?;
            Some((at, path.heading.as_deref()))
        });
        let (from, heading) = stopped.unwrap_or_default();
        let (before, behind) = items.split_at_checked(from)?;
        let (module, item) = behind
            .iter()
            .chain(before)
            .find(|(_, item)| !self.is_done(item))?;
        let is_there = stopped.is_some() && behind.first().is_some_and(|(_, at)| at.id == item.id);
        let heading = heading.filter(|_| is_there);
        Some(Resume {
            module,
            item,
            heading: heading.and_then(|anchor| heading_in(item, anchor, language)),
        })
    }
}

/// The heading with this anchor in any language, as it is in `language`: a translation of as many headings has it in the
/// same place.
fn heading_in<'c>(item: &'c Item, anchor: &str, language: &Language) -> Option<&'c Heading> {
    let own = &item.text.get(language).1.body.prose()?.headings;
    if let Some(heading) = own.iter().find(|heading| heading.id == anchor) {
        return Some(heading);
    }
    item.text.texts().find_map(|text| {
        let headings = &text.body.prose()?.headings;
        let at = headings.iter().position(|heading| heading.id == anchor)?;
        own.get(at).filter(|_| own.len() == headings.len())
    })
}
