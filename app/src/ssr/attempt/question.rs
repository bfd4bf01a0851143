//! A question to be answered.

use content::Language;
use platform::OpenQuestion;
use quiz::{
    Answer, BlankAsAsked, BlankKind, Labelled, QuestionAsAsked, ResponseAsAsked, RightSide,
};

use super::{Texts, result::result_question};
use crate::{
    i18n::Lang,
    shared::{
        BlankView, MenuItemView, OptionView, PartView, PieceView, QuestionView, ResponseView,
    },
};

/// A question of a text in the language of this tag, as paper shows it: as asked, without an answer.
pub(in crate::ssr) fn printed_question(
    asked: QuestionAsAsked,
    tag: &str,
    reader: &Language,
) -> QuestionView {
    let question = OpenQuestion {
        asked,
        answer: None,
        hints_html: Vec::new(),
        checked: None,
    };
    let lang = Lang::of_tag(reader.as_str());
    question_view(&question, &Texts::of(tag, reader), lang)
}

pub(super) fn question_view(
    question: &OpenQuestion,
    texts: &Texts<'_>,
    lang: Lang,
) -> QuestionView {
    let asked = &question.asked;
    let answer = Given(question.answer.as_ref());
    let response = response_view(asked, &answer, texts);
    QuestionView {
        id: asked.id.clone(),
        prompt_html: match response {
            ResponseView::Cloze(_) => String::new(),
            _ => texts.html(&asked.prompt_html),
        },
        response,
        hints: question
            .hints_html
            .iter()
            .map(|html| texts.html(html))
            .collect(),
        hints_left: asked
            .hints_available
            .saturating_sub(question.hints_html.len()),
        checked: question
            .checked
            .as_ref()
            .map(|checked| result_question(checked, texts, lang)),
    }
}

/// The answer so far.
struct Given<'a>(Option<&'a Answer>);

impl Given<'_> {
    fn text(&self) -> String {
        match self.0 {
            Some(Answer::One(text)) => text.clone(),
            _ => String::new(),
        }
    }

    fn holds(&self, id: &String) -> bool {
        match self.0 {
            Some(Answer::One(one)) => one == id,
            Some(Answer::Several(several)) => several.contains(id),
            Some(Answer::Each(_)) | None => false,
        }
    }

    /// What was said of one part. An order that was given as a list says the places of its steps.
    fn of_part(&self, id: &str) -> String {
        match self.0 {
            // As the grader reads it.
            Some(Answer::Each(parts)) => parts.get(id).map_or("", |part| part.trim()).to_owned(),
            Some(Answer::Several(order)) => {
                let index = order.iter().position(|step| step == id);
                index.map_or_else(String::new, |index| (index + 1).to_string())
            }
            Some(Answer::One(_)) | None => String::new(),
        }
    }
}

fn response_view(asked: &QuestionAsAsked, given: &Given<'_>, texts: &Texts<'_>) -> ResponseView {
    match &asked.response {
        ResponseAsAsked::Text { exact } => ResponseView::Text {
            value: given.text(),
            exact: *exact,
        },
        ResponseAsAsked::Number => ResponseView::Number {
            value: given.text(),
            comma: texts.decimal_comma(),
        },
        ResponseAsAsked::Open => ResponseView::Open {
            value: given.text(),
        },
        ResponseAsAsked::Choice { multiple, options } => ResponseView::Choice {
            multiple: *multiple,
            options: options
                .iter()
                .map(|option| OptionView {
                    id: option.id.clone(),
                    html: texts.label_html(&option.html),
                    chosen: given.holds(&option.id),
                })
                .collect(),
        },
        ResponseAsAsked::Ordering { steps } => ResponseView::Ordering {
            steps: in_given_order(parts(steps, given, texts)),
        },
        ResponseAsAsked::Matching { left, right } => ResponseView::Matching {
            left: parts(left, given, texts),
            menu: menu(right),
            shown: shown(right, texts),
        },
        ResponseAsAsked::Cloze { blanks } => {
            ResponseView::Cloze(cloze(&asked.prompt_html, blanks, given, texts))
        }
    }
}

fn parts(parts: &[Labelled], given: &Given<'_>, texts: &Texts<'_>) -> Vec<PartView> {
    parts
        .iter()
        .map(|part| PartView {
            id: part.id.clone(),
            html: texts.label_html(&part.html),
            value: given.of_part(&part.id),
        })
        .collect()
}

/// Steps that all have a place stand in the order that was given to them.
fn in_given_order(mut steps: Vec<PartView>) -> Vec<PartView> {
    let place = |step: &PartView| step.value.parse::<usize>().ok();
    if steps.iter().all(|step| place(step).is_some()) {
        steps.sort_by_key(place);
    }
    steps
}

/// Whether a menu, which holds plain text, would lose something of one of these.
fn need_to_be_shown(right: &[RightSide]) -> bool {
    right
        .iter()
        .any(|side| side.html.contains('<') || side.html.contains("&nbsp;"))
}

fn menu(right: &[RightSide]) -> Vec<MenuItemView> {
    let lettered = need_to_be_shown(right);
    right
        .iter()
        .enumerate()
        .map(|(index, side)| MenuItemView {
            value: side.id.clone(),
            label: match lettered {
                true => format!("{}. {}", letter(index), side.text),
                false => side.text.clone(),
            },
        })
        .collect()
}

fn shown(right: &[RightSide], texts: &Texts<'_>) -> Vec<String> {
    match need_to_be_shown(right) {
        true => right.iter().map(|side| texts.html(&side.html)).collect(),
        false => Vec::new(),
    }
}

/// `A` to `Z`, as a list numbered by letters has them; then numbers.
fn letter(index: usize) -> String {
    match ('A'..='Z').nth(index) {
        Some(letter) => letter.to_string(),
        None => (index + 1).to_string(),
    }
}

fn cloze(
    prompt_html: &str,
    blanks: &[BlankAsAsked],
    given: &Given<'_>,
    texts: &Texts<'_>,
) -> Vec<PieceView<BlankView>> {
    let view = |blank: &BlankAsAsked| BlankView {
        id: blank.id.clone(),
        value: given.of_part(&blank.id),
        menu: match &blank.kind {
            BlankKind::Menu(entries) => Some(entries.clone()),
            BlankKind::Text | BlankKind::Number => None,
        },
        number: blank.kind == BlankKind::Number,
    };
    let blanks = blanks.iter().map(|blank| (blank.id.clone(), view(blank)));
    texts.pieces(prompt_html, blanks)
}
