//! The result of an attempt: on its own page, and in place after an island's submission.

mod question;
mod responses;

use leptos::prelude::*;

use crate::{
    components::{Icon, QuestionNav},
    i18n::Lang,
    shared::{ResultResponseView, ResultView, ReviewView, ScoreView},
};

pub(crate) use question::ResultQuestion;

/// Score, then each question with what was answered, what is right and why.
#[component]
pub fn ResultBody(lang: Lang, sprite: String, result: ResultView) -> impl IntoView {
    let total = result.questions.len();
    let verdicts = result
        .questions
        .iter()
        .map(|question| Some(question.verdict))
        .collect();
    let is_open =
        |response: &ResultResponseView| matches!(response, ResultResponseView::Open { .. });
    let asks_judgement = result.questions.iter().any(|it| is_open(&it.response));
    let (text_lang, assess) = (result.lang, result.assess);
    let questions: Vec<_> = (1..)
        .zip(result.questions)
        .map(|(number, question)| {
            let (sprite, text_lang, assess) = (sprite.clone(), text_lang.clone(), assess.clone());
            view! { <ResultQuestion lang sprite text_lang prefix="result-" level=3 number total assess question/> }
        })
        .collect();
    let questions = if asks_judgement {
        view! { <form method="post" action=assess>{questions}</form> }.into_any()
    } else {
        questions.into_any()
    };
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
    let (ring, points) = match result.score {
        Some(score) => (Some(ring(&sprite, &score)), points(lang, &score).into_any()),
        None => (None, view! { <p>{lang.nothing_is_graded()}</p> }.into_any()),
    };
    view! {
        <section class="score" aria-labelledby="result">
            {ring}
            <div class="score__text flow">
                <h2 id="result" tabindex="-1">{lang.your_result()}</h2>
                {points}
                {threshold}
                <p class="soft">{lang.keep_this_address()} " " {result.kept}</p>
            </div>
        </section>
        {review(lang, &sprite, result.review)}
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

fn ring(sprite: &str, score: &ScoreView) -> impl IntoView + use<> {
    view! {
        <p class="score__ring" aria-hidden="true">
            <svg preserveAspectRatio="none"><use href=format!("{sprite}#ring")></use></svg>
            <span>{score.score.clone()} <small>" / " {score.max_score.clone()}</small></span>
        </p>
    }
}

fn points(lang: Lang, score: &ScoreView) -> impl IntoView + use<> {
    view! {
        <p class="score__points">
            <b>{lang.score_of(&score.score, &score.max_score)}</b>
            " (" {lang.percent(score.percent)} ")"
        </p>
    }
}

/// Links back to the lessons.
fn review(lang: Lang, sprite: &str, review: Vec<ReviewView>) -> Option<AnyView> {
    if review.is_empty() {
        return None;
    }
    let lessons: Vec<_> = review
        .into_iter()
        .map(|lesson| {
            let questions = (!lesson.questions.is_empty()).then(|| {
                let numbers: Vec<String> = lesson.questions.iter().map(usize::to_string).collect();
                let words = lang.for_questions(&numbers.join(", "), numbers.len());
                view! { <small>{words}</small> }
            });
            view! { <li><a href=lesson.href lang=lesson.lang dir="auto">{lesson.title}</a> {questions}</li> }
        })
        .collect();
    Some(
        view! {
            <section class="further" aria-labelledby="review">
                <h2 id="review"><Icon sprite=sprite.to_owned() name="bookmark"/> " " {lang.to_review()}</h2>
                <ul>{lessons}</ul>
            </section>
        }
        .into_any(),
    )
}
