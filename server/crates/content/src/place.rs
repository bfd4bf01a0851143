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
        course.find(|in_module, it| in_module.slug == module && it.slug == item)
    }

    /// The item with this identity in the course with that one, wherever it stands now.
    #[must_use]
    pub fn item_with_id(&self, course: &str, id: &str) -> Option<ItemPlace<'_>> {
        self.course_with_id(course)?.item_with_id(id)
    }
}

impl Course {
    /// The item of this course with this identity, wherever it stands now.
    #[must_use]
    pub fn item_with_id(&self, id: &str) -> Option<ItemPlace<'_>> {
        self.find(|_, item| item.id == id)
    }

    fn find(&self, is_wanted: impl Fn(&Module, &Item) -> bool) -> Option<ItemPlace<'_>> {
        let mut previous = None;
        let mut items = self
            .modules
            .iter()
            .flat_map(|module| module.items.iter().map(move |item| (module, item)));
        while let Some(here) = items.next() {
            if is_wanted(here.0, here.1) {
                let (module, item) = here;
                return Some(ItemPlace {
                    course: self,
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
