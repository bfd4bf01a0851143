//! Attempts and results, as pages and the wire show them; and answers, as forms send them.

mod act;
mod fields;
mod question;
mod refused;
mod result;
mod review;

use content::{Catalogue, ItemPlace, Language};
use platform::{Attempt, AttemptState};
use quiz::{DecimalSign, FeedbackTiming, blank_mark};

use super::course::{home_crumb, item_crumbs};
use crate::{
    i18n::Lang,
    shared::{AttemptView, Crumb, PieceView, RefusedView},
};

pub use act::{check_question, save_fields, show_hint, submit_fields};
pub use fields::answers_of_fields;
pub(super) use question::printed_question;
pub use refused::refused_views;
pub use result::result_view;
pub(super) use result::score_view;

/// An attempt to be answered; `None` if it is graded.
#[must_use]
pub fn attempt_view(
    catalogue: &Catalogue,
    attempt: &Attempt,
    language: &Language,
    saved: bool,
    refused: Vec<RefusedView>,
) -> Option<AttemptView> {
    let AttemptState::Open(open) = &attempt.state else {
        return None;
    };
    let texts = Texts::of(&attempt.language, language);
    let lang = Lang::of_tag(language.as_str());
    Some(AttemptView {
        crumbs: attempt_crumbs(catalogue, attempt, language),
        title: attempt.title.clone(),
        lang: attempt.language.clone(),
        id: attempt.id.as_str().to_owned(),
        action: action(attempt, language),
        immediate: open.feedback == FeedbackTiming::Immediate,
        saved,
        refused,
        questions: open
            .questions
            .iter()
            .map(|question| question::question_view(question, &texts, lang))
            .collect(),
    })
}

/// The end of an attempt's address that leads to one of its questions; empty where it has no such question.
#[must_use]
pub fn question_anchor(attempt: &Attempt, question: &str) -> String {
    let (prefix, index) = match &attempt.state {
        AttemptState::Open(open) => {
            let mut questions = open.questions.iter();
            ("q", questions.position(|it| it.asked.id == question))
        }
        AttemptState::Graded(graded) => {
            let mut questions = graded.questions.iter();
            ("result", questions.position(|it| it.graded.id == question))
        }
    };
    index.map_or_else(String::new, |index| format!("#{prefix}-{}", index + 1))
}

/// Where the forms of an attempt post to: this, then what is to be done.
fn action(attempt: &Attempt, language: &Language) -> String {
    format!("/{language}/attempts/{}", attempt.id.as_str())
}

/// The way to an attempt; where its quiz is no longer there, to the catalogue alone.
fn attempt_crumbs(catalogue: &Catalogue, attempt: &Attempt, language: &Language) -> Vec<Crumb> {
    match quiz_of(catalogue, attempt) {
        Some(place) => item_crumbs(&place, language),
        None => vec![home_crumb(language)],
    }
}

/// Where the quiz of an attempt stands now, also if it or its course was renamed or moved.
fn quiz_of<'a>(catalogue: &'a Catalogue, attempt: &Attempt) -> Option<ItemPlace<'a>> {
    catalogue.item_with_id(&attempt.course_id, &attempt.item_id)
}

/// The texts of an attempt, for a reader of the site in one language.
struct Texts<'a> {
    own: Option<Language>,
    reader: &'a Language,
}

impl<'a> Texts<'a> {
    /// Texts in the language of this tag.
    fn of(tag: &str, reader: &'a Language) -> Self {
        Self {
            own: Language::parse(tag),
            reader,
        }
    }

    fn html(&self, html: &str) -> String {
        match &self.own {
            Some(own) => content::html_for(html, own, self.reader).into_owned(),
            None => html.to_owned(),
        }
    }

    fn some_html(&self, html: Option<&String>) -> Option<String> {
        html.map(|html| self.html(html))
    }

    /// What stands in a label, which holds no blocks.
    fn label_html(&self, html: &str) -> String {
        content::phrasing_html(&self.html(html))
    }

    fn decimal_comma(&self) -> bool {
        let own = self.own.as_ref().unwrap_or(self.reader);
        DecimalSign::of_language(own.as_str()) == DecimalSign::Comma
    }

    /// A prompt cut at its blanks, which are given with their ids in its order.
    fn pieces<B>(
        &self,
        prompt_html: &str,
        blanks: impl IntoIterator<Item = (String, B)>,
    ) -> Vec<PieceView<B>> {
        let html = self.html(prompt_html);
        let mut rest = html.as_str();
        let mut pieces = Vec::new();
        for (id, blank) in blanks {
            if let Some((before, after)) = rest.split_once(&blank_mark(&id)) {
                pieces.push(PieceView::Html(before.to_owned()));
                pieces.push(PieceView::Blank(blank));
                rest = after;
            }
        }
        pieces.push(PieceView::Html(rest.to_owned()));
        pieces
    }
}
