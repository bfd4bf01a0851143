//! The pages that are for everybody, as feeds and search engines want them listed.

use content::{Catalogue, Language, Localised};

use super::{further_reading::further_reading_href, is_statement};

/// A page for everybody. Its address is `/{language}{rest}`.
#[derive(Clone, Debug)]
pub struct PublicPage<'a> {
    /// What follows the language in its address.
    pub rest: String,
    /// In each language that it really exists in.
    pub texts: Vec<PublicText<'a>>,
}

/// What a listed page says of itself, in one language.
#[derive(Clone, Copy, Debug)]
pub struct PublicText<'a> {
    /// The language.
    pub language: &'a Language,
    /// Plain text.
    pub title: &'a str,
    /// Plain text; may be empty.
    pub summary: &'a str,
    /// The day of the last revision that its author names, `YYYY-MM-DD`.
    pub updated: Option<&'a str>,
}

/// Every page for everybody, in the order of the catalogue.
#[must_use]
pub fn public_pages(catalogue: &Catalogue) -> Vec<PublicPage<'_>> {
    let site = &catalogue.site;
    let home = PublicPage {
        rest: String::new(),
        texts: site
            .languages
            .iter()
            .map(|language| PublicText {
                language,
                title: site.title.get(language).1,
                summary: site.summary.get(language).1,
                updated: None,
            })
            .collect(),
    };
    let mut pages = vec![home];
    for course in &catalogue.courses {
        let rest = format!("/courses/{}", course.slug);
        pages.push(page(rest.clone(), &course.text, |text| {
            (&text.title, &text.summary, text.updated.as_deref())
        }));
        pages.push(page(format!("{rest}/credits"), &course.text, |text| {
            (&text.title, &text.summary, None)
        }));
        let language = course.text.original();
        if further_reading_href(course, language).is_some() {
            pages.push(page(
                format!("{rest}/further-reading"),
                &course.text,
                |text| (&text.title, &text.summary, None),
            ));
        }
        for module in &course.modules {
            let rest = format!("{rest}/{}", module.slug);
            pages.push(page(rest.clone(), &module.text, |text| {
                (&text.title, &text.summary, None)
            }));
            pages.extend(module.items.iter().map(|item| {
                page(format!("{rest}/{}", item.slug), &item.text, |text| {
                    (&text.title, &text.summary, text.updated.as_deref())
                })
            }));
        }
    }
    pages.extend(catalogue.pages.iter().map(|own| {
        let rest = if is_statement(&own.slug) {
            format!("/{}", own.slug)
        } else {
            format!("/pages/{}", own.slug)
        };
        page(rest, &own.text, |text| {
            (&text.title, &text.summary, text.updated.as_deref())
        })
    }));
    pages
}

/// `words` gives title, summary and day of revision.
fn page<'a, T>(
    rest: String,
    text: &'a Localised<T>,
    words: impl Fn(&'a T) -> (&'a String, &'a String, Option<&'a str>),
) -> PublicPage<'a> {
    let texts = text.languages().map(|language| {
        let (title, summary, updated) = words(text.get(language).1);
        PublicText {
            language,
            title,
            summary,
            updated,
        }
    });
    PublicPage {
        rest,
        texts: texts.collect(),
    }
}
