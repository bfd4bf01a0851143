//! Counting what is done.

use content::{Course, Item, Language, Module};

use super::CourseProgress;

/// How much of something is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many items are done.
    pub done: usize,
    /// Of how many.
    pub of: usize,
    /// How long the others take, in minutes.
    pub minutes_left: u32,
}

impl Count {
    /// Whether nothing is left to do.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.done == self.of
    }
}

impl CourseProgress {
    /// How much of a module is done by somebody who reads `language`.
    #[must_use]
    pub fn count_module(&self, module: &Module, language: &Language) -> Count {
        self.count(&module.items, language)
    }

    /// How much of the course is done by somebody who reads `language`.
    #[must_use]
    pub fn count_course(&self, course: &Course, language: &Language) -> Count {
        let items = course.modules.iter().flat_map(|module| &module.items);
        self.count(items, language)
    }

    fn count<'a>(&self, items: impl IntoIterator<Item = &'a Item>, language: &Language) -> Count {
        let mut count = Count::default();
        for item in items {
            count.of += 1;
            if self.is_done(item) {
                count.done += 1;
            } else {
                let minutes = item.text.get(language).1.duration_minutes;
                count.minutes_left = count.minutes_left.saturating_add(minutes);
            }
        }
        count
    }
}
