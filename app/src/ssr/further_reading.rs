//! What a course gives to read further, gathered from its lessons.

use content::{Course, Language};

use super::course::{course_crumb, course_href, home_crumb, item_href, text_of};
use crate::shared::{Crumb, FurtherReadingView, LessonReadingView};

/// How much deeper headings inside a section stand on the page than in their lesson: there its title is of level 2.
const DEEPER: u8 = 0;

/// The page; `None` where no lesson has such a section.
#[must_use]
pub fn further_reading_view(course: &Course, language: &Language) -> Option<FurtherReadingView> {
    let lessons = lessons(course, language);
    let (text, own) = text_of(&course.text, language);
    (!lessons.is_empty()).then(|| FurtherReadingView {
        crumbs: vec![home_crumb(language), course_crumb(course, language)],
        title: own.title.clone(),
        text,
        lessons,
    })
}

/// The address of the page, where there is one.
pub(super) fn further_reading_href(course: &Course, language: &Language) -> Option<String> {
    let items = course.modules.iter().flat_map(|module| &module.items);
    let mut texts = items.map(|item| item.text.get(language).1);
    texts
        .any(|text| {
            let prose = text.body.prose();
            prose.is_some_and(|prose| prose.further_reading_html(language).is_some())
        })
        .then(|| format!("{}/further-reading", course_href(course, language)))
}

fn lessons(course: &Course, language: &Language) -> Vec<LessonReadingView> {
    let items = course
        .modules
        .iter()
        .flat_map(|module| module.items.iter().map(move |item| (module, item)));
    items
        .filter_map(|(module, item)| {
            let (text, own) = text_of(&item.text, language);
            let html = own.body.prose()?.further_reading_html(language)?;
            let href = item_href(course, module, item, language);
            // What is linked to in the lesson, a note for example, stands there.
            let html = html.replace("href=\"#", &format!("href=\"{href}#"));
            let prefix = format!("{}:{}:", module.slug, item.slug);
            Some(LessonReadingView {
                link: Crumb {
                    title: own.title.clone(),
                    lang: text.lang.clone(),
                    href,
                },
                html: content::embed_html(&html, &prefix, DEEPER),
                text,
            })
        })
        .collect()
}
