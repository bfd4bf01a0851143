//! The result of an attempt: on its own page, and in place after an island's submission.

use leptos::prelude::*;

use crate::{
    components::{Icon, QuestionNav},
    i18n::Lang,
    shared::{GradedOptionView, ResultQuestionView, ResultResponseView, ResultView},
};

/// Score, then each question with what was answered, what is right and why.
#[component]
pub fn ResultBody(lang: Lang, sprite: String, result: ResultView) -> impl IntoView {
    let total = result.questions.len();
    let verdicts = result
        .questions
        .iter()
        .map(|question| Some(question.verdict))
        .collect();
    let text_lang = result.lang;
    let questions: Vec<_> = (1..)
        .zip(result.questions)
        .map(|(number, question)| {
            result_question(lang, &sprite, &text_lang, number, total, question)
        })
        .collect();
    let threshold = result.threshold.map(|(percent, reached)| {
        let words = if reached {
            lang.passed().to_owned()
        } else {
            lang.not_passed(percent)
        };
        let class = if reached {
            "score__mark score__mark--ok"
        } else {
            "score__mark"
        };
        view! { <p class=class>{words}</p> }
    });
    let retry = result.retry.map(|action| {
        view! {
            <form method="post" action=action>
                <button type="submit" class="btn">{lang.try_again()}</button>
            </form>
        }
    });
    let correction = result.correction.map(|href| {
        view! { <a href=href rel="nofollow external">{lang.propose_correction()}</a> }
    });
    view! {
        <section class="score" aria-labelledby="result">
            <p class="score__ring" aria-hidden="true">
                <svg preserveAspectRatio="none"><use href=format!("{sprite}#ring")></use></svg>
                <span>{result.score.clone()} <small>" / " {result.max_score.clone()}</small></span>
            </p>
            <div class="score__text flow">
                <h2 id="result" tabindex="-1">{lang.your_result()}</h2>
                <p class="score__points">
                    <b>{lang.score_of(&result.score, &result.max_score)}</b>
                    " (" {lang.percent(result.percent)} ")"
                </p>
                {threshold}
                <p class="soft">{lang.keep_this_address()}</p>
            </div>
        </section>
        <div class="with-aside">
            <QuestionNav lang sprite prefix="result-" questions=verdicts/>
            <div>
                {questions}
                <div class="cluster result-actions">
                    {retry}
                    <a class="btn btn--line" href=result.module_href>{lang.back_to_module()}</a>
                    {correction}
                </div>
            </div>
        </div>
    }
    .into_any()
}

fn result_question(
    lang: Lang,
    sprite: &str,
    text_lang: &str,
    number: usize,
    total: usize,
    question: ResultQuestionView,
) -> impl IntoView + use<> {
    let verdict = question.verdict;
    let class = format!("q q--{}", verdict.class());
    let response = match question.response {
        ResultResponseView::Choice(options) => {
            let options: Vec<_> = options
                .into_iter()
                .map(|option| graded_option(lang, sprite, text_lang, option))
                .collect();
            view! { <ul class="answers">{options}</ul> }.into_any()
        }
        ResultResponseView::Typed {
            given,
            accepted,
            feedback_html,
        } => typed_result(lang, text_lang, given, accepted, feedback_html).into_any(),
    };
    let explanation = question.explanation_html.map(|html| {
        view! {
            <div class="explain">
                <p class="explain__label">{lang.explanation()}</p>
                <div lang=text_lang.to_owned() dir="auto" inner_html=html></div>
            </div>
        }
    });
    let heading = format!("result-{number}");
    view! {
        <section class=class aria-labelledby=heading>
            <h3 class="q__num" id=heading.clone()>
                {lang.question_number(number)} <span class="sr">" " {lang.of_total(total)}</span>
            </h3>
            <div class="q__prompt" lang=text_lang.to_owned() dir="auto" inner_html=question.prompt_html></div>
            <p class="verdict">
                <Icon sprite=sprite.to_owned() name=verdict.icon()/>
                " " <span>{verdict.words(lang)}</span>
            </p>
            <p class="soft small">{lang.score_of(&question.score, &question.max_score)}</p>
            {response}
            {explanation}
        </section>
    }
    .into_any()
}

fn graded_option(
    lang: Lang,
    sprite: &str,
    text_lang: &str,
    option: GradedOptionView,
) -> impl IntoView + use<> {
    let (class, icon) = match (option.chosen, option.right) {
        (true, true) => ("a-ok", Some("check")),
        (true, false) => ("a-no", Some("cross")),
        (false, true) => ("a-part", Some("check")),
        (false, false) => ("", None),
    };
    let icon = icon.map(|name| view! { <Icon sprite=sprite.to_owned() name/> });
    let marks: Vec<&str> = [
        option.chosen.then(|| lang.your_choice()),
        option.right.then(|| lang.right_answer()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let marks = (!marks.is_empty()).then(|| view! { <small>{marks.join(", ")}</small> });
    let feedback = option.feedback_html.map(|html| {
        view! { <div class="answer__feedback" lang=text_lang.to_owned() dir="auto" inner_html=html></div> }
    });
    view! {
        <li>
            <span class=class>{icon}</span>
            <div>
                <div lang=text_lang.to_owned() dir="auto" inner_html=option.html></div>
                {marks}
                {feedback}
            </div>
        </li>
    }
    .into_any()
}

fn typed_result(
    lang: Lang,
    text_lang: &str,
    given: String,
    accepted: Vec<String>,
    feedback_html: Option<String>,
) -> impl IntoView + use<> {
    let given = if given.is_empty() {
        view! { <p>{lang.no_answer()}</p> }.into_any()
    } else {
        view! { <p>{lang.you_wrote()} " " <q lang=text_lang.to_owned() dir="auto">{given}</q></p> }
            .into_any()
    };
    let feedback = feedback_html.map(|html| {
        view! { <div class="answer__feedback" lang=text_lang.to_owned() dir="auto" inner_html=html></div> }
    });
    let accepted: Vec<_> = accepted
        .into_iter()
        .map(|text| view! { <li><span>{text}</span></li> })
        .collect();
    view! {
        <div class="typed">
            {given}
            {feedback}
            <p>{lang.accepted_answers()}</p>
            <ul lang=text_lang.to_owned() dir="auto">{accepted}</ul>
        </div>
    }
    .into_any()
}
