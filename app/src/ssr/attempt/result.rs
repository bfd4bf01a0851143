//! The result of an attempt.

use content::{Body, Catalogue, ItemPlace, Language};
use platform::{Attempt, AttemptState, ReviewedQuestion};
use quiz::{GradedBlank, GradedPair, GradedQuestion, GradedResponse, GradedStep, Judgement, Score};

use super::{Texts, action, attempt_crumbs, quiz_of, review::review};
use crate::{
    i18n::Lang,
    shared::{
        Crumb, GradedBlankView, GradedOptionView, GradedPairView, GradedStepView, JudgementView,
        ResultQuestionView, ResultResponseView, ResultView, ScoreView, Verdict,
    },
    ssr::course::{item_href, module_href},
};

/// Title, way and result of a graded attempt; `None` if it is still open.
#[must_use]
pub fn result_view(
    catalogue: &Catalogue,
    attempt: &Attempt,
    language: &Language,
) -> Option<(Vec<Crumb>, String, ResultView)> {
    let AttemptState::Graded(graded) = &attempt.state else {
        return None;
    };
    let lang = Lang::of_tag(language.as_str());
    let place = quiz_of(catalogue, attempt);
    let texts = Texts::of(&attempt.language, language);
    let questions = graded.questions.iter();
    let questions: Vec<ResultQuestionView> = questions
        .map(|question| result_question(question, &texts, lang))
        .collect();
    let result = ResultView {
        lang: attempt.language.clone(),
        score: score_view(graded.score, graded.max_score, lang),
        threshold: graded.pass.zip(graded.passed()),
        review: review(catalogue, place.as_ref(), &questions, language),
        questions,
        kept: lang.result_kept_until(&lang.date(&attempt.kept_until.date().to_string())),
        assess: format!("{}/assess", action(attempt, language)),
        retry: place
            .filter(|place| can_be_taken(place, language))
            .map(|place| item_href(place.course, place.module, place.item, language)),
        module_href: match place {
            Some(place) => module_href(place.course, place.module, language),
            None => format!("/{language}"),
        },
        correction: place.and_then(|place| {
            let source = &place.item.text.get(language).1.source;
            place.course.correction_url(source, None)
        }),
    };
    Some((
        attempt_crumbs(catalogue, attempt, language),
        attempt.title.clone(),
        result,
    ))
}

/// Whether what is at the quiz's address is a quiz, and not withheld.
fn can_be_taken(place: &ItemPlace<'_>, language: &Language) -> bool {
    matches!(place.item.text.get(language).1.body, Body::Quiz { .. })
}

/// What was obtained, where something could be.
pub(in crate::ssr) fn score_view(score: Score, max_score: Score, lang: Lang) -> Option<ScoreView> {
    let max = max_score.ten_thousandths();
    (max > 0).then(|| ScoreView {
        score: decimal(score, lang),
        max_score: decimal(max_score, lang),
        percent: u8::try_from(score.ten_thousandths() * 100 / max).unwrap_or(100),
    })
}

/// With at most two decimals, which is what a reader wants to know; the API gives four.
fn decimal(score: Score, lang: Lang) -> String {
    let hundredths = Score::from_ten_thousandths((score.ten_thousandths() + 50) / 100 * 100);
    lang.decimal(&hundredths.to_string())
}

pub(super) fn result_question(
    reviewed: &ReviewedQuestion,
    texts: &Texts<'_>,
    lang: Lang,
) -> ResultQuestionView {
    let question = &reviewed.graded;
    let response = response(question, reviewed.judgement, texts);
    ResultQuestionView {
        id: question.id.clone(),
        prompt_html: match response {
            ResultResponseView::Cloze(_) => String::new(),
            _ => texts.html(&question.prompt_html),
        },
        verdict: match question.correct() {
            None => Verdict::NotGraded,
            Some(true) => Verdict::Right,
            Some(false) if question.score > Score::ZERO => Verdict::Partly,
            Some(false) => Verdict::Wrong,
        },
        score: decimal(question.score, lang),
        max_score: decimal(question.max_score, lang),
        response,
        explanation_html: texts.some_html(question.explanation_html.as_ref()),
    }
}

fn response(
    question: &GradedQuestion,
    judgement: Option<Judgement>,
    texts: &Texts<'_>,
) -> ResultResponseView {
    match &question.response {
        GradedResponse::Choice { options, .. } => ResultResponseView::Choice(
            options
                .iter()
                .map(|option| GradedOptionView {
                    html: texts.html(&option.html),
                    chosen: option.chosen,
                    right: option.right,
                    feedback_html: texts.some_html(option.feedback_html.as_ref()),
                })
                .collect(),
        ),
        GradedResponse::Typed {
            given,
            accepted,
            feedback_html,
        } => ResultResponseView::Typed {
            given: given.clone(),
            accepted: accepted.clone(),
            feedback_html: texts.some_html(feedback_html.as_ref()),
        },
        GradedResponse::Ordering { steps, right_order } => ResultResponseView::Ordering {
            given: given_order(steps, texts),
            right_order: right_order
                .iter()
                .map(|step| texts.html(&step.html))
                .collect(),
        },
        GradedResponse::Matching { pairs } => ResultResponseView::Matching(
            pairs.iter().map(|pair| graded_pair(pair, texts)).collect(),
        ),
        GradedResponse::Cloze { blanks } => ResultResponseView::Cloze(
            texts.pieces(
                &question.prompt_html,
                blanks
                    .iter()
                    .map(|blank| (blank.id.clone(), graded_blank(blank))),
            ),
        ),
        GradedResponse::Open { given } => ResultResponseView::Open {
            given: given.clone(),
            judgement: judgement.map(judgement_view),
        },
    }
}

fn given_order(steps: &[GradedStep], texts: &Texts<'_>) -> Vec<GradedStepView> {
    if steps.iter().all(|step| step.place.is_none()) {
        return Vec::new();
    }
    steps
        .iter()
        .map(|step| GradedStepView {
            html: texts.html(&step.html),
            place: step.place,
            right: step.right,
        })
        .collect()
}

fn graded_pair(pair: &GradedPair, texts: &Texts<'_>) -> GradedPairView {
    let chosen = pair.chosen.as_ref();
    GradedPairView {
        left_html: texts.html(&pair.html),
        chosen_html: chosen.map(|chosen| texts.html(&chosen.html)),
        right_html: texts.html(&pair.right.html),
        right: chosen.is_some_and(|chosen| chosen.id == pair.right.id),
    }
}

fn graded_blank(blank: &GradedBlank) -> GradedBlankView {
    GradedBlankView {
        given: blank.given.clone(),
        right: blank.right,
        accepted: blank.accepted.clone(),
    }
}

fn judgement_view(judgement: Judgement) -> JudgementView {
    match judgement {
        Judgement::Right => JudgementView::Right,
        Judgement::Partly => JudgementView::Partly,
        Judgement::Wrong => JudgementView::Wrong,
    }
}
