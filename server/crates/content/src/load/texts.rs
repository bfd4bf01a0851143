//! What a page says beside its prose: from front matter, from the original, from the course.

use super::{plan::Texts, text::Text};
use crate::{
    Body, CourseText, Cover, ItemText, Language, Localised, Prose,
    front_matter::{CourseKeys, ItemKeys},
};

/// How many words somebody reads in a minute.
const WORDS_A_MINUTE: usize = 200;

/// What items take from their course where they say nothing themselves.
pub(super) struct FromCourse {
    pub(super) authors: Vec<String>,
    pub(super) licence: String,
}

/// The texts of a course or module, or what stands in for them.
pub(super) fn localised<K, T>(
    own: &Language,
    texts: &Texts<K>,
    fallback: T,
    mut render: impl FnMut(&Language, &Text<K>) -> T,
) -> Localised<T> {
    let mut localised = Localised::new(own.clone(), fallback);
    for (language, text) in texts {
        localised.insert(language.clone(), render(language, text));
    }
    localised
}

pub(super) fn course_text(
    text: &Text<CourseKeys>,
    from_course: &FromCourse,
    prose: Prose,
    cover: Option<Cover>,
) -> CourseText {
    let keys = &text.keys;
    CourseText {
        title: text.title.clone(),
        summary: keys.summary.clone().unwrap_or_default(),
        objectives: keys.objectives.clone(),
        prerequisites: keys.prerequisites.clone(),
        level: keys.level.clone().unwrap_or_default(),
        authors: or(&keys.authors, &from_course.authors),
        licence: keys
            .licence
            .clone()
            .unwrap_or_else(|| from_course.licence.clone()),
        tags: keys.tags.clone(),
        updated: keys.updated.clone(),
        duration_minutes: keys.duration_minutes,
        cover,
        repository: keys.repository.clone(),
        source: text.file.path().to_owned(),
        prose,
    }
}

pub(super) fn item_text(
    text: &Text<ItemKeys>,
    original: &ItemKeys,
    from_course: &FromCourse,
    body: Body,
    words: usize,
) -> ItemText {
    let keys = &text.keys;
    let estimate = u32::try_from(words.div_ceil(WORDS_A_MINUTE))
        .unwrap_or(u32::MAX)
        .max(1);
    ItemText {
        title: text.title.clone(),
        summary: keys.summary.clone().unwrap_or_default(),
        duration_minutes: keys
            .duration_minutes
            .or(original.duration_minutes)
            .unwrap_or(estimate),
        objectives: keys.objectives.clone(),
        authors: or(&keys.authors, &or(&original.authors, &from_course.authors)),
        licence: keys
            .licence
            .clone()
            .or_else(|| original.licence.clone())
            .unwrap_or_else(|| from_course.licence.clone()),
        tags: keys.tags.clone(),
        updated: keys.updated.clone(),
        source: text.file.path().to_owned(),
        body,
    }
}

fn or(own: &[String], else_: &[String]) -> Vec<String> {
    if own.is_empty() {
        else_.to_vec()
    } else {
        own.to_vec()
    }
}
