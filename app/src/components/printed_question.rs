//! A question on paper.

use leptos::prelude::*;

use crate::{
    i18n::Lang,
    shared::{QuestionView, ResponseView},
};

/// One question with boxes to tick or a line to write on.
#[component]
pub(crate) fn PrintedQuestion(lang: Lang, number: usize, question: QuestionView) -> impl IntoView {
    let response = match question.response {
        ResponseView::Choice { multiple, options } => {
            let how = if multiple {
                lang.several_answers()
            } else {
                lang.one_answer()
            };
            let class = if multiple {
                "blanks"
            } else {
                "blanks blanks--one"
            };
            let options: Vec<_> = options
                .into_iter()
                .map(|option| view! { <li><div inner_html=option.html></div></li> })
                .collect();
            view! { <p class="q__how" lang=lang.tag()>{how}</p> <ul class=class>{options}</ul> }
                .into_any()
        }
        ResponseView::Text { .. } | ResponseView::Number { .. } => {
            view! { <p class="paper-line" lang=lang.tag()>{lang.your_answer()}</p> }.into_any()
        }
    };
    view! {
        <div class="q">
            <h4 class="q__num" lang=lang.tag()>{lang.question_number(number)}</h4>
            <div class="q__prompt" inner_html=question.prompt_html></div>
            {response}
        </div>
    }
    .into_any()
}
