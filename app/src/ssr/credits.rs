//! The credits of a course.

use content::{Course, CreditPlace, Language, MediumCredit};

use super::course::{
    course_crumb, course_href, home_crumb, item_href, kind_view, module_href, text_of,
};
use crate::shared::{CreditsView, Crumb, MediumCreditView, TextCreditView, TextCreditsView};

/// The page.
#[must_use]
pub fn credits_view(course: &Course, language: &Language) -> CreditsView {
    let (text, own) = text_of(&course.text, language);
    let media = course.credits(language);
    CreditsView {
        crumbs: vec![home_crumb(language), course_crumb(course, language)],
        title: own.title.clone(),
        text,
        texts: text_credits(course, language),
        media: media
            .iter()
            .map(|credit| medium_credit(course, credit, language))
            .collect(),
    }
}

/// The address of a course's credits.
pub(super) fn credits_href(course: &Course, language: &Language) -> String {
    format!("{}/credits", course_href(course, language))
}

/// The course's presentation, its lessons, activities and quizzes, by those who wrote them.
fn text_credits(course: &Course, language: &Language) -> Vec<TextCreditsView> {
    let own = course.text.get(language).1;
    let presentation = TextCreditView {
        kind: None,
        link: course_crumb(course, language),
    };
    let mut groups = vec![TextCreditsView {
        authors: own.authors.clone(),
        licence: own.licence.clone(),
        texts: vec![presentation],
    }];
    for module in &course.modules {
        for item in &module.items {
            let text = item.text.get(language).1;
            let credit = TextCreditView {
                kind: Some(kind_view(item.kind)),
                link: place_crumb(course, &CreditPlace::Item(module, item), language),
            };
            let same = |group: &&mut TextCreditsView| {
                group.authors == text.authors && group.licence == text.licence
            };
            match groups.iter_mut().find(same) {
                Some(group) => group.texts.push(credit),
                None => groups.push(TextCreditsView {
                    authors: text.authors.clone(),
                    licence: text.licence.clone(),
                    texts: vec![credit],
                }),
            }
        }
    }
    groups
}

/// A medium of the course.
pub(super) fn medium_credit(
    course: &Course,
    credit: &MediumCredit<'_>,
    language: &Language,
) -> MediumCreditView {
    MediumCreditView {
        href: credit.address.to_owned(),
        name: credit.name.to_owned(),
        lang: credit.language.to_string(),
        holders: credit.holders.clone(),
        copyright: credit.rights.copyright.clone(),
        licence: credit.rights.licence.clone(),
        source: credit.source.map(str::to_owned),
        third_party: credit.third_party,
        places: credit
            .places
            .iter()
            .map(|place| place_crumb(course, place, language))
            .collect(),
    }
}

fn place_crumb(course: &Course, place: &CreditPlace<'_>, language: &Language) -> Crumb {
    let (lang, title, href) = match place {
        CreditPlace::Course => return course_crumb(course, language),
        CreditPlace::Module(module) => {
            let (lang, text) = module.text.get(language);
            (lang, &text.title, module_href(course, module, language))
        }
        CreditPlace::Item(module, item) => {
            let (lang, text) = item.text.get(language);
            (lang, &text.title, item_href(course, module, item, language))
        }
    };
    Crumb {
        title: title.clone(),
        lang: lang.to_string(),
        href,
    }
}
