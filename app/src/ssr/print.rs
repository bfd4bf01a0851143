//! A whole course as one page, for paper.

use content::{Body, Course, CourseText, Item, Language, Module, Prose};
use quiz::{QuestionAsAsked, order_on_paper};

use super::{
    attempt::printed_question,
    course::{course_href, kind_view, text_of},
};
use crate::shared::{PrintItem, PrintModule, PrintView};

/// How much deeper the headings of a module's presentation stand on the page than on the module's own.
const IN_MODULE: u8 = 1;
/// The same for the text of a step.
const IN_STEP: u8 = 2;

/// The page. Its quizzes are as asked: no key, no feedback, no explanation.
#[must_use]
pub fn print_view(course: &Course, language: &Language) -> PrintView {
    let (text, own) = text_of(&course.text, language);
    let modules = course.modules.iter();
    PrintView {
        course_href: course_href(course, language),
        title: own.title.clone(),
        summary: own.summary.clone(),
        text,
        authors: own.authors.clone(),
        licence: own.licence.clone(),
        updated: own.updated.clone(),
        html: embedded(&own.prose, "course:", 0, language),
        modules: modules
            .map(|module| print_module(module, own, language))
            .collect(),
    }
}

fn print_module(module: &Module, course: &CourseText, language: &Language) -> PrintModule {
    let (text, own) = text_of(&module.text, language);
    let id = format!("{}:", module.slug);
    let items = module.items.iter();
    PrintModule {
        title: own.title.clone(),
        summary: own.summary.clone(),
        text,
        html: embedded(&own.prose, &id, IN_MODULE, language),
        items: items
            .map(|item| print_item(item, &id, course, language))
            .collect(),
        id,
    }
}

fn print_item(item: &Item, module: &str, course: &CourseText, language: &Language) -> PrintItem {
    let (text, own) = text_of(&item.text, language);
    let id = format!("{module}{}:", item.slug);
    let (prose, quiz) = match &own.body {
        Body::Prose(prose) => (Some(prose), None),
        Body::Quiz { introduction, quiz } => (Some(introduction), Some(quiz)),
        Body::WithheldQuiz => (None, None),
    };
    let questions = quiz.into_iter().flat_map(|quiz| quiz.questions());
    let questions = questions.map(|question| {
        let asked = QuestionAsAsked::new(question, &order_on_paper(question));
        printed_question(asked, &text.lang, language)
    });
    PrintItem {
        kind: kind_view(item.kind),
        title: own.title.clone(),
        origin: (own.licence != course.licence || own.authors != course.authors)
            .then(|| (own.authors.clone(), own.licence.clone())),
        html: prose.map_or_else(String::new, |prose| embedded(prose, &id, IN_STEP, language)),
        questions: questions.collect(),
        text,
        id,
    }
}

fn embedded(prose: &Prose, prefix: &str, deeper: u8, language: &Language) -> String {
    content::embed_html(&prose.html(language), prefix, deeper)
}
