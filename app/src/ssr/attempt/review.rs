//! What to read again: the lessons that the explanations of questions that were not right lead to; where they lead to
//! none, the lessons before the quiz in its module.

use content::{Catalogue, Item, ItemKind, ItemPlace, Language};

use crate::{
    shared::{ResultQuestionView, ReviewView, Verdict},
    ssr::course::item_href,
};

/// In the order of the questions.
pub(super) fn review(
    catalogue: &Catalogue,
    place: Option<&ItemPlace<'_>>,
    questions: &[ResultQuestionView],
    language: &Language,
) -> Vec<ReviewView> {
    let is_missed = |question: &ResultQuestionView| {
        matches!(question.verdict, Verdict::Partly | Verdict::Wrong)
    };
    let mut found: Vec<ReviewView> = Vec::new();
    for (number, question) in (1..)
        .zip(questions)
        .filter(|(_, question)| is_missed(question))
    {
        let explanation = question.explanation_html.as_deref().unwrap_or_default();
        for href in links(explanation, language) {
            match found.iter_mut().find(|view| view.href == href) {
                Some(view) if view.questions.contains(&number) => {}
                Some(view) => view.questions.push(number),
                None => found.extend(linked(catalogue, href, number, language)),
            }
        }
    }
    if found.is_empty() && questions.iter().any(is_missed) {
        return place.map_or_else(Vec::new, |place| lessons_before(place, language));
    }
    found
}

/// The addresses of steps that clean HTML links to, in the reader's language.
fn links<'a>(html: &'a str, language: &Language) -> impl Iterator<Item = &'a str> {
    let start = format!("/{language}/courses/");
    html.split("<a href=\"")
        .skip(1)
        .filter_map(|link| link.split_once('"'))
        .map(|(href, _)| href)
        .filter(move |href| href.starts_with(&start))
}

fn linked(
    catalogue: &Catalogue,
    href: &str,
    number: usize,
    language: &Language,
) -> Option<ReviewView> {
    let path = href.split_once('#').map_or(href, |(path, _)| path);
    let mut slugs = path.split('/').skip(3);
    let place = catalogue.item(slugs.next()?, slugs.next()?, slugs.next()?)?;
    let is_read = place.item.kind != ItemKind::Quiz;
    is_read.then(|| view(place.item, href.to_owned(), vec![number], language))
}

fn lessons_before(place: &ItemPlace<'_>, language: &Language) -> Vec<ReviewView> {
    let items = place.module.items.iter();
    items
        .take_while(|item| item.id != place.item.id)
        .filter(|item| item.kind == ItemKind::Lesson)
        .map(|item| {
            let href = item_href(place.course, place.module, item, language);
            view(item, href, Vec::new(), language)
        })
        .collect()
}

fn view(item: &Item, href: String, questions: Vec<usize>, language: &Language) -> ReviewView {
    let (lang, text) = item.text.get(language);
    ReviewView {
        href,
        title: text.title.clone(),
        lang: lang.to_string(),
        questions,
    }
}
