//! A question on paper.

use html_escape::encode_text;
use leptos::prelude::*;

use crate::{
    i18n::Lang,
    shared::{BlankView, PartView, PieceView, QuestionView, ResponseView},
};

/// One question with boxes to tick or lines to write on.
#[component]
pub(crate) fn PrintedQuestion(lang: Lang, number: usize, question: QuestionView) -> impl IntoView {
    let how = |words: &'static str| view! { <p class="q__how" lang=lang.tag()>{words}</p> };
    let line = |words: &'static str| view! { <p class="paper-line" lang=lang.tag()>{words}</p> };
    let mut prompt_html = question.prompt_html;
    let response = match question.response {
        ResponseView::Choice { multiple, options } => {
            let (words, class) = match multiple {
                true => (lang.several_answers(), "blanks"),
                false => (lang.one_answer(), "blanks blanks--one"),
            };
            let options: Vec<_> = options
                .into_iter()
                .map(|option| view! { <li><div inner_html=option.html></div></li> })
                .collect();
            view! { {how(words)} <ul class=class>{options}</ul> }.into_any()
        }
        ResponseView::Text { .. } | ResponseView::Number { .. } => {
            line(lang.your_answer()).into_any()
        }
        ResponseView::Open { .. } => {
            let lines = [lang.your_answer(), "", "", ""].map(line).collect_view();
            view! { {how(lang.open_how())} {lines} }.into_any()
        }
        ResponseView::Ordering { steps } => {
            view! { {how(lang.order_how())} <ul class="blanks">{parts(steps)}</ul> }.into_any()
        }
        ResponseView::Matching { left, menu, shown } => {
            let choices: Vec<_> = match shown.is_empty() {
                true => menu
                    .into_iter()
                    .map(|item| view! { <li>{item.label}</li> }.into_any())
                    .collect(),
                false => shown
                    .into_iter()
                    .map(|html| view! { <li inner_html=html></li> }.into_any())
                    .collect(),
            };
            view! {
                {how(lang.match_how())}
                <ul class="blanks">{parts(left)}</ul>
                {how(lang.match_choices())}
                <ol class="letters">{choices}</ol>
            }
            .into_any()
        }
        ResponseView::Cloze(pieces) => {
            prompt_html = with_gaps(pieces);
            ().into_any()
        }
    };
    view! {
        <div class="q">
            <h4 class="q__num" lang=lang.tag()>{lang.question_number(number)}</h4>
            <div class="q__prompt" inner_html=prompt_html></div>
            {response}
        </div>
    }
    .into_any()
}

/// Each with a box to write a place or a letter into.
fn parts(parts: Vec<PartView>) -> Vec<AnyView> {
    parts
        .into_iter()
        .map(|part| view! { <li><div inner_html=part.html></div></li> }.into_any())
        .collect()
}

/// The prompt with lines to write on, and what there is to choose from behind each.
fn with_gaps(pieces: Vec<PieceView<BlankView>>) -> String {
    let mut html = String::new();
    for piece in pieces {
        match piece {
            PieceView::Html(piece) => html.push_str(&piece),
            PieceView::Blank(blank) => {
                html.push_str("<span class=\"paper-gap\"></span>");
                if let Some(menu) = blank.menu {
                    html.push_str(&format!(" ({})", encode_text(&menu.join(" / "))));
                }
            }
        }
    }
    html
}
