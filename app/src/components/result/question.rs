//! One graded question.

use leptos::prelude::*;

use super::responses;
use crate::{
    components::Icon,
    i18n::Lang,
    shared::{JudgementView, ResultQuestionView, ResultResponseView, Verdict},
};

/// A graded question, with what was answered, what is right and why. Its heading has the id `prefix` and `number`, and
/// can take focus.
#[component]
pub(crate) fn ResultQuestion(
    lang: Lang,
    sprite: String,
    /// The language of the question.
    text_lang: String,
    prefix: &'static str,
    /// Of its heading: 2 or 3.
    level: u8,
    number: usize,
    total: usize,
    /// Where the learner's own judgement of an open question posts to, from the form around this.
    assess: String,
    question: ResultQuestionView,
) -> impl IntoView {
    let verdict = question.verdict;
    let class = format!("q q--{}", verdict.class());
    let judgement = match &question.response {
        ResultResponseView::Open { judgement, .. } => {
            Some(judge(lang, &question.id, assess, *judgement))
        }
        _ => None,
    };
    let prompt_html = match &question.response {
        ResultResponseView::Cloze(pieces) => responses::filled_in(pieces),
        _ => question.prompt_html,
    };
    let response = responses::view(lang, &sprite, &text_lang, question.response);
    let explanation = question.explanation_html.map(|html| {
        view! {
            <div class="explain">
                <p class="explain__label">{lang.explanation()}</p>
                <div lang=text_lang.clone() dir="auto" inner_html=html></div>
            </div>
        }
    });
    let points = (verdict != Verdict::NotGraded).then(|| {
        view! { <p class="soft small">{lang.score_of(&question.score, &question.max_score)}</p> }
    });
    let id = format!("{prefix}{number}");
    let words =
        view! { {lang.question_number(number)} <span class="sr">" " {lang.of_total(total)}</span> };
    let heading = match level {
        2 => view! { <h2 class="q__num" id=id.clone() tabindex="-1">{words}</h2> }.into_any(),
        _ => view! { <h3 class="q__num" id=id.clone() tabindex="-1">{words}</h3> }.into_any(),
    };
    view! {
        <section class=class aria-labelledby=id>
            {heading}
            <div class="q__prompt" lang=text_lang.clone() dir="auto" inner_html=prompt_html></div>
            <p class="verdict">
                <Icon sprite name=verdict.icon()/>
                " " <span>{verdict.words(lang)}</span>
            </p>
            {points}
            {response}
            {explanation}
            {judgement}
        </section>
    }
    .into_any()
}

/// The learner judges alone, once the explanation can be read.
fn judge(
    lang: Lang,
    question: &str,
    action: String,
    judgement: Option<JudgementView>,
) -> impl IntoView + use<> {
    let buttons: Vec<_> = JudgementView::ALL
        .into_iter()
        .map(|choice| {
            let pressed = if judgement == Some(choice) {
                "true"
            } else {
                "false"
            };
            view! {
                <button
                    type="submit"
                    class="btn btn--line btn--small"
                    name="assess"
                    value=format!("{}.{question}", choice.word())
                    formaction=action.clone()
                    data-do="assess"
                    aria-pressed=pressed
                >
                    {choice.words(lang)}
                </button>
            }
        })
        .collect();
    let words = match judgement {
        Some(_) => lang.your_judgement(),
        None => lang.compare_yourself(),
    };
    view! {
        <div class="judge" role="group" aria-label=words>
            <p>{words}</p>
            <div class="cluster">{buttons}</div>
        </div>
    }
    .into_any()
}

impl JudgementView {
    fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::Right => lang.judged_right(),
            Self::Partly => lang.judged_partly(),
            Self::Wrong => lang.judged_wrong(),
        }
    }
}
