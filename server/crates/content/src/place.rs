//! Where an item stands: in which course and module, between which neighbours.

use crate::{Catalogue, Course, Item, Module};

/// An item with what is around it.
#[derive(Clone, Copy, Debug)]
pub struct ItemPlace<'a> {
    /// Its course.
    pub course: &'a Course,
    /// Its module.
    pub module: &'a Module,
    /// The item itself.
    pub item: &'a Item,
    /// What comes before it in the whole course, with its module.
    pub previous: Option<(&'a Module, &'a Item)>,
    /// What comes after it in the whole course, with its module.
    pub next: Option<(&'a Module, &'a Item)>,
}

impl Catalogue {
    /// The item at this address, given by slugs.
    #[must_use]
    pub fn item(&self, course: &str, module: &str, item: &str) -> Option<ItemPlace<'_>> {
        let course = self.course(course)?;
        let mut previous = None;
        let mut items = course
            .modules
            .iter()
            .flat_map(|module| module.items.iter().map(move |item| (module, item)));
        while let Some(here) = items.next() {
            if here.0.slug == module && here.1.slug == item {
                let (module, item) = here;
                return Some(ItemPlace {
                    course,
                    module,
                    item,
                    previous,
                    next: items.next(),
                });
            }
            previous = Some(here);
        }
        None
    }
}
