//! Attempts and results, as pages and the wire show them; and answers, as forms send them.

use std::collections::BTreeMap;

use content::{Catalogue, Language};
use platform::{
    Attempt, AttemptId, AttemptState, GradedAttempt, OpenQuestion, Platform, RefusedAnswer,
    RefusedReason, SubmitError,
};
use quiz::{
    Answer, DecimalSign, GradedQuestion, GradedResponse, QuestionAsAsked, QuestionId,
    ResponseAsAsked, Score, UnusableAnswer,
};

use super::course::{home_crumb, item_crumbs, item_href, module_href};
use crate::{
    i18n::Lang,
    shared::{
        AppError, AttemptView, Crumb, GradedOptionView, OptionView, QuestionView, RefusedView,
        ResponseView, ResultQuestionView, ResultResponseView, ResultView, SubmitView, Verdict,
    },
};

/// The answers in the fields of an attempt's form. A question that the form asked (its id stands in a field `asked`)
/// and that has no field of its own was left empty, which takes back what was saved before.
#[must_use]
pub fn answers_of_fields(fields: Vec<(String, String)>) -> BTreeMap<QuestionId, Answer> {
    let mut values: BTreeMap<QuestionId, Vec<String>> = BTreeMap::new();
    for (name, value) in fields {
        if name == "asked" {
            values.entry(value).or_default();
        } else if let Some(question) = name.strip_prefix("q.") {
            values.entry(question.to_owned()).or_default().push(value);
        }
    }
    let answer = |mut given: Vec<String>| match given.pop() {
        Some(one) if given.is_empty() => Answer::One(one),
        Some(last) => {
            given.push(last);
            Answer::Several(given)
        }
        None => Answer::Several(given),
    };
    values
        .into_iter()
        .map(|(question, given)| (question, answer(given)))
        .collect()
}

/// An attempt to be answered; `None` if it is graded.
#[must_use]
pub fn attempt_view(
    catalogue: &Catalogue,
    attempt: &Attempt,
    language: &Language,
    saved: bool,
    refused: Vec<RefusedView>,
) -> Option<AttemptView> {
    let AttemptState::Open(questions) = &attempt.state else {
        return None;
    };
    Some(AttemptView {
        crumbs: attempt_crumbs(catalogue, attempt, language),
        title: attempt.title.clone(),
        lang: attempt.language.clone(),
        id: attempt.id.as_str().to_owned(),
        action: format!("/{language}/attempts/{}", attempt.id.as_str()),
        saved,
        refused,
        questions: questions
            .iter()
            .map(|question| question_view(question, &Texts::of(&attempt.language, language)))
            .collect(),
    })
}

/// The way to an attempt; where its quiz is no longer there, to the catalogue alone.
#[must_use]
fn attempt_crumbs(catalogue: &Catalogue, attempt: &Attempt, language: &Language) -> Vec<Crumb> {
    let [course, module, item] = &attempt.place;
    match catalogue.item(course, module, item) {
        Some(place) => item_crumbs(&place, language),
        None => vec![home_crumb(language)],
    }
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

    fn decimal_comma(&self) -> bool {
        let own = self.own.as_ref().unwrap_or(self.reader);
        DecimalSign::of_language(own.as_str()) == DecimalSign::Comma
    }
}

/// A question of a text in the language of this tag, as paper shows it: as asked, without an answer.
pub(super) fn printed_question(
    asked: QuestionAsAsked,
    tag: &str,
    reader: &Language,
) -> QuestionView {
    let answer = None;
    let question = OpenQuestion { asked, answer };
    question_view(&question, &Texts::of(tag, reader))
}

fn question_view(question: &OpenQuestion, texts: &Texts<'_>) -> QuestionView {
    let value = || match &question.answer {
        Some(Answer::One(text)) => text.clone(),
        _ => String::new(),
    };
    let chosen = |id: &String| match &question.answer {
        Some(Answer::One(one)) => one == id,
        Some(Answer::Several(several)) => several.contains(id),
        None => false,
    };
    QuestionView {
        id: question.asked.id.clone(),
        prompt_html: texts.html(&question.asked.prompt_html),
        response: match &question.asked.response {
            ResponseAsAsked::Text { exact } => ResponseView::Text {
                value: value(),
                exact: *exact,
            },
            ResponseAsAsked::Number => ResponseView::Number {
                value: value(),
                comma: texts.decimal_comma(),
            },
            ResponseAsAsked::Choice { multiple, options } => ResponseView::Choice {
                multiple: *multiple,
                options: options
                    .iter()
                    .map(|option| OptionView {
                        id: option.id.clone(),
                        // It stands in a label.
                        html: content::phrasing_html(&texts.html(&option.html)),
                        chosen: chosen(&option.id),
                    })
                    .collect(),
            },
        },
    }
}

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
    let [course, module, item] = &attempt.place;
    let place = catalogue.item(course, module, item);
    let texts = Texts::of(&attempt.language, language);
    let result = ResultView {
        lang: attempt.language.clone(),
        score: decimal(graded.score, lang),
        max_score: decimal(graded.max_score, lang),
        percent: percent(graded),
        threshold: graded.pass.zip(graded.passed()),
        questions: graded
            .questions
            .iter()
            .map(|question| result_question(question, &texts, lang))
            .collect(),
        retry: place.map(|place| item_href(place.course, place.module, place.item, language)),
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

fn result_question(question: &GradedQuestion, texts: &Texts<'_>, lang: Lang) -> ResultQuestionView {
    ResultQuestionView {
        prompt_html: texts.html(&question.prompt_html),
        verdict: if question.correct() {
            Verdict::Right
        } else if question.score > Score::ZERO {
            Verdict::Partly
        } else {
            Verdict::Wrong
        },
        score: decimal(question.score, lang),
        max_score: decimal(question.max_score, lang),
        response: match &question.response {
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
        },
        explanation_html: texts.some_html(question.explanation_html.as_ref()),
    }
}

/// With at most two decimals, which is what a reader wants to know; the API gives four.
fn decimal(score: Score, lang: Lang) -> String {
    let hundredths = Score::from_ten_thousandths((score.ten_thousandths() + 50) / 100 * 100);
    lang.decimal(&hundredths.to_string())
}

fn percent(graded: &GradedAttempt) -> u8 {
    let max = graded.max_score.ten_thousandths().max(1);
    u8::try_from(graded.score.ten_thousandths() * 100 / max).unwrap_or(100)
}

/// What the reader is told about answers that were refused. `ids` are the attempt's questions in their order.
#[must_use]
pub fn refused_views(
    refused: &[RefusedAnswer],
    ids: &[QuestionId],
    lang: Lang,
) -> Vec<RefusedView> {
    refused
        .iter()
        .map(|refused| {
            let number = ids.iter().take_while(|id| **id != refused.question).count() + 1;
            RefusedView {
                id: refused.question.clone(),
                question: lang.question_number(number),
                anchor: format!("q-{number}"),
                message: match refused.reason {
                    RefusedReason::Unusable(UnusableAnswer::NotANumber) => lang.not_a_number(),
                    RefusedReason::Unusable(UnusableAnswer::TooLong) => lang.answer_too_long(),
                    _ => lang.answer_unusable(),
                }
                .to_owned(),
            }
        })
        .collect()
}

/// Submits the fields of an attempt's form, and gives its result.
///
/// # Errors
///
/// [`AppError`]; the cause goes to the log.
pub async fn submit_fields(
    platform: Platform,
    id: &str,
    tag: &str,
    fields: Vec<(String, String)>,
) -> Result<SubmitView, AppError> {
    let language = Language::parse(tag).ok_or(AppError::BadRequest)?;
    let id: AttemptId = id.parse().map_err(|()| AppError::NotFound)?;
    let refused = match platform.submit(&id, answers_of_fields(fields)).await {
        Ok(()) | Err(SubmitError::AlreadySubmitted) => Vec::new(),
        Err(SubmitError::Unusable(refused)) => refused,
        Err(SubmitError::NotFound) => return Err(AppError::NotFound),
        Err(SubmitError::Storage(error)) => return Err(internal(&error)),
    };
    let attempt = platform
        .attempt(&id)
        .await
        .map_err(|error| internal(&error))?;
    let attempt = attempt.ok_or(AppError::NotFound)?;
    if let AttemptState::Open(questions) = &attempt.state {
        let ids: Vec<_> = questions
            .iter()
            .map(|question| question.asked.id.clone())
            .collect();
        return Ok(SubmitView::Refused(refused_views(
            &refused,
            &ids,
            Lang::of_tag(tag),
        )));
    }
    let (_, _, result) =
        result_view(&platform.catalogue(), &attempt, &language).ok_or(AppError::Internal)?;
    Ok(SubmitView::Graded(Box::new(result)))
}

fn internal(error: &platform::StorageError) -> AppError {
    tracing::error!(%error, "an attempt could not be submitted");
    AppError::Internal
}
