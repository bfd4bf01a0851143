//! Attempts as JSON.

use platform::{Attempt, AttemptState, GradedAttempt, OpenQuestion, ReviewedQuestion};
use quiz::{
    BlankAsAsked, BlankKind, FeedbackTiming, GradedPair, GradedResponse, GradedStep, Labelled,
    QuestionAsAsked, ResponseAsAsked, RightSide,
};
use serde_json::{Map, Value, json};
use time::format_description::well_known::Rfc3339;

/// An attempt, to be answered or graded; `lang` is that of the page at its `url`.
pub(crate) fn attempt_json(attempt: &Attempt, lang: &str) -> Value {
    let [course, module, item] = &attempt.place;
    let json = json!({
        "id": attempt.id.as_str(),
        "url": format!("/{lang}/attempts/{}", attempt.id.as_str()),
        "quiz": format!("{course}/{module}/{item}"),
        "title": attempt.title,
        "lang": attempt.language,
        // It fails for years beyond 9999 alone.
        "kept_until": attempt.kept_until.format(&Rfc3339).ok(),
    });
    let state = match &attempt.state {
        AttemptState::Open(open) => json!({
            "feedback": match open.feedback {
                FeedbackTiming::After => "after",
                FeedbackTiming::Immediate => "immediate",
            },
            "questions": open.questions.iter().map(open_json).collect::<Vec<_>>(),
        }),
        AttemptState::Graded(graded) => graded_json(graded),
    };
    merged(json, state)
}

fn open_json(question: &OpenQuestion) -> Value {
    let asked = &question.asked;
    let json = json!({
        "id": asked.id,
        "prompt_html": asked.prompt_html,
        "points": asked.points.as_decimal(),
        "hints_available": asked.hints_available,
        "hints": question.hints_html,
        "answer": question.answer,
        "checked": question.checked.as_ref().map(reviewed_json),
    });
    merged(json, response_json(asked))
}

/// Every question has every field; those that its type has no use for are empty.
fn response_json(asked: &QuestionAsAsked) -> Value {
    let fields = |kind: &str, name: &str, value: Value| {
        let mut fields = Map::new();
        for list in ["options", "left", "right", "blanks"] {
            fields.insert(list.to_owned(), json!([]));
        }
        fields.insert("type".to_owned(), json!(kind));
        fields.insert("multiple".to_owned(), json!(kind == "multiple"));
        if !name.is_empty() {
            fields.insert(name.to_owned(), value);
        }
        Value::Object(fields)
    };
    match &asked.response {
        ResponseAsAsked::Choice { multiple, options } => {
            let kind = if *multiple { "multiple" } else { "single" };
            fields(kind, "options", labelled_json(options))
        }
        ResponseAsAsked::Text { .. } => fields("text", "", Value::Null),
        ResponseAsAsked::Number => fields("number", "", Value::Null),
        ResponseAsAsked::Open => fields("open", "", Value::Null),
        ResponseAsAsked::Ordering { steps } => fields("ordering", "options", labelled_json(steps)),
        ResponseAsAsked::Matching { left, right } => {
            let right = right.iter().map(right_json).collect();
            let matching = fields("matching", "left", labelled_json(left));
            merged(matching, json!({ "right": Value::Array(right) }))
        }
        ResponseAsAsked::Cloze { blanks } => {
            fields("cloze", "blanks", blanks.iter().map(blank_json).collect())
        }
    }
}

fn labelled_json(labelled: &[Labelled]) -> Value {
    let json = |it: &Labelled| json!({ "id": it.id, "html": it.html });
    labelled.iter().map(json).collect()
}

fn right_json(right: &RightSide) -> Value {
    json!({ "id": right.id, "html": right.html })
}

fn blank_json(blank: &BlankAsAsked) -> Value {
    let menu = match &blank.kind {
        BlankKind::Menu(entries) => Some(entries),
        BlankKind::Text | BlankKind::Number => None,
    };
    json!({
        "id": blank.id,
        "type": match blank.kind {
            BlankKind::Text => "text",
            BlankKind::Number => "number",
            BlankKind::Menu(_) => "menu",
        },
        "menu": menu,
    })
}

fn graded_json(graded: &GradedAttempt) -> Value {
    json!({
        "score": graded.score.as_decimal(),
        "max_score": graded.max_score.as_decimal(),
        "passed": graded.passed(),
        "questions": graded.questions.iter().map(reviewed_json).collect::<Vec<_>>(),
    })
}

/// A graded question.
pub(super) fn reviewed_json(question: &ReviewedQuestion) -> Value {
    let graded = &question.graded;
    let json = json!({
        "id": graded.id,
        "prompt_html": graded.prompt_html,
        "score": graded.score.as_decimal(),
        "max_score": graded.max_score.as_decimal(),
        "correct": graded.correct(),
        "explanation_html": graded.explanation_html,
    });
    let answer = match &graded.response {
        GradedResponse::Choice { options, .. } => json!({ "options": options }),
        GradedResponse::Typed {
            given,
            accepted,
            feedback_html,
        } => json!({
            "given": given,
            "accepted": accepted,
            "feedback_html": feedback_html,
        }),
        GradedResponse::Ordering { steps, right_order } => json!({
            "given": steps.iter().map(step_json).collect::<Vec<_>>(),
            "accepted": right_order.iter().map(|step| &step.id).collect::<Vec<_>>(),
        }),
        GradedResponse::Matching { pairs } => json!({
            "pairs": pairs.iter().map(pair_json).collect::<Vec<_>>(),
        }),
        GradedResponse::Cloze { blanks } => json!({ "blanks": blanks }),
        GradedResponse::Open { given } => json!({
            "given": given,
            "judgement": question.judgement,
        }),
    };
    merged(json, answer)
}

fn step_json(step: &GradedStep) -> Value {
    json!({ "id": step.id, "html": step.html, "place": step.place, "right": step.right })
}

fn pair_json(pair: &GradedPair) -> Value {
    json!({
        "left": { "id": pair.id, "html": pair.html },
        "chosen": pair.chosen.as_ref().map(right_json),
        "right": right_json(&pair.right),
    })
}

fn merged(mut json: Value, more: Value) -> Value {
    if let (Some(fields), Value::Object(more)) = (json.as_object_mut(), more) {
        fields.extend(more);
    }
    json
}
