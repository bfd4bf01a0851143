//! An attempt as somebody takes it home: every text plain, and no key where nothing is graded.

use std::collections::BTreeMap;

use content::plain_text;
use platform::{AttemptState, MyAttempt, MyQuestion, OpenQuestion, ReviewedQuestion};
use quiz::{
    Answer, BlankKind, GradedBlank, GradedPair, GradedResponse, GradedStep, Judgement,
    QuestionAsAsked, ResponseAsAsked, Score,
};

use super::{moment, texts};
use crate::{
    i18n::Lang,
    shared::{ExportAttemptView, ExportQuestionView},
};

pub(super) fn attempt_view(lang: Lang, mine: &MyAttempt) -> ExportAttemptView {
    let mut facts = vec![(lang.export_begun(), moment(lang, mine.started_at))];
    if let Some(at) = mine.saved_at {
        facts.push((lang.export_saved(), moment(lang, at)));
    }
    let questions = match &mine.attempt.state {
        AttemptState::Open(open) => {
            let questions = open.questions.iter().zip(&mine.questions);
            questions
                .map(|(question, mine)| open_question(lang, question, mine))
                .collect()
        }
        AttemptState::Graded(graded) => {
            facts.push((lang.export_submitted(), moment(lang, graded.submitted_at)));
            facts.push((
                lang.export_score(),
                score(lang, graded.score, graded.max_score),
            ));
            let questions = graded.questions.iter().zip(&mine.questions);
            questions
                .map(|(question, mine)| graded_question(lang, question, mine))
                .collect()
        }
    };
    if let Some(percent) = mine.pass {
        facts.push((lang.export_threshold(), lang.percent(percent)));
    }
    ExportAttemptView {
        title: mine.attempt.title.clone(),
        lang: mine.attempt.language.clone(),
        facts,
        questions,
    }
}

fn score(lang: Lang, score: Score, of: Score) -> String {
    let [score, of] = [score, of].map(|it| lang.decimal(&it.to_string()));
    lang.score_of(&score, &of)
}

fn open_question(lang: Lang, question: &OpenQuestion, mine: &MyQuestion) -> ExportQuestionView {
    // One that was checked has its result already.
    if let Some(checked) = &question.checked {
        return graded_question(lang, checked, mine);
    }
    let asked = &question.asked;
    ExportQuestionView {
        prompt: plain_text(&asked.prompt_html),
        choices: choices(&asked.response),
        given: mine
            .answer
            .as_ref()
            .filter(|answer| !answer.is_empty())
            .map(|answer| given(asked, answer))
            .unwrap_or_default(),
        right: Vec::new(),
        score: None,
        hints: texts(&mine.hints_html),
        judgement: None,
    }
}

fn choices(response: &ResponseAsAsked) -> Vec<String> {
    match response {
        ResponseAsAsked::Choice { options: parts, .. }
        | ResponseAsAsked::Ordering { steps: parts } => texts(parts.iter().map(|it| &it.html)),
        ResponseAsAsked::Matching { left, right } => {
            let left = texts(left.iter().map(|it| &it.html));
            [left, texts(right.iter().map(|it| &it.html))].concat()
        }
        ResponseAsAsked::Cloze { blanks } => blanks
            .iter()
            .filter_map(|blank| match &blank.kind {
                BlankKind::Menu(entries) => Some(entries.join(", ")),
                BlankKind::Text | BlankKind::Number => None,
            })
            .collect(),
        ResponseAsAsked::Text { .. } | ResponseAsAsked::Number | ResponseAsAsked::Open => {
            Vec::new()
        }
    }
}

/// What was answered so far, in the words of what there was to choose from.
fn given(asked: &QuestionAsAsked, answer: &Answer) -> Vec<String> {
    let mut words = BTreeMap::new();
    match &asked.response {
        ResponseAsAsked::Choice { options: parts, .. }
        | ResponseAsAsked::Ordering { steps: parts } => {
            words.extend(parts.iter().map(|it| (it.id.as_str(), it.html.as_str())));
        }
        ResponseAsAsked::Matching { left, right } => {
            words.extend(left.iter().map(|it| (it.id.as_str(), it.html.as_str())));
            words.extend(right.iter().map(|it| (it.id.as_str(), it.html.as_str())));
        }
        _ => {}
    }
    let say = |id: &str| match words.get(id) {
        Some(html) => plain_text(html),
        None => id.to_owned(),
    };
    match answer {
        Answer::One(text) => vec![say(text)],
        Answer::Several(ids) => ids.iter().map(|id| say(id)).collect(),
        Answer::Each(parts) => parts
            .iter()
            .map(|(part, value)| format!("{} → {}", say(part), say(value)))
            .collect(),
    }
}

fn graded_question(
    lang: Lang,
    question: &ReviewedQuestion,
    mine: &MyQuestion,
) -> ExportQuestionView {
    let graded = &question.graded;
    let (choices, given, right) = graded_parts(&graded.response);
    let judgement = question.judgement.map(|judgement| match judgement {
        Judgement::Right => lang.judged_right(),
        Judgement::Partly => lang.judged_partly(),
        Judgement::Wrong => lang.judged_wrong(),
    });
    ExportQuestionView {
        prompt: plain_text(&graded.prompt_html),
        choices,
        given,
        right,
        score: (graded.max_score > Score::ZERO)
            .then(|| score(lang, graded.score, graded.max_score)),
        hints: texts(&mine.hints_html),
        judgement,
    }
}

/// What there was to choose from, what was answered, what would have been right.
fn graded_parts(response: &GradedResponse) -> (Vec<String>, Vec<String>, Vec<String>) {
    match response {
        GradedResponse::Choice { options, .. } => {
            let chosen = options.iter().filter(|option| option.chosen);
            let right = options.iter().filter(|option| option.right);
            (
                texts(options.iter().map(|option| &option.html)),
                texts(chosen.map(|option| &option.html)),
                texts(right.map(|option| &option.html)),
            )
        }
        GradedResponse::Typed {
            given, accepted, ..
        } => (Vec::new(), some(given), accepted.clone()),
        GradedResponse::Ordering { steps, right_order } => {
            let placed = steps.iter().filter_map(|step: &GradedStep| {
                Some(format!("{}. {}", step.place?, plain_text(&step.html)))
            });
            let right = texts(right_order.iter().map(|step| &step.html));
            (Vec::new(), placed.collect(), right)
        }
        GradedResponse::Matching { pairs } => {
            let pair =
                |left: &str, right: &str| format!("{} → {}", plain_text(left), plain_text(right));
            let chosen = pairs.iter().filter_map(|it: &GradedPair| {
                let chosen = it.chosen.as_ref()?;
                Some(pair(&it.html, &chosen.html))
            });
            let right = pairs.iter().map(|it| pair(&it.html, &it.right.html));
            (Vec::new(), chosen.collect(), right.collect())
        }
        GradedResponse::Cloze { blanks } => {
            let numbered = || (1..).zip(blanks);
            let given =
                numbered().filter(|(_, blank): &(usize, &GradedBlank)| !blank.given.is_empty());
            let given = given.map(|(number, blank)| format!("{number}. {}", blank.given));
            let right = numbered().map(|(number, blank): (usize, _)| {
                format!("{number}. {}", blank.accepted.join(", "))
            });
            (Vec::new(), given.collect(), right.collect())
        }
        GradedResponse::Open { given } => (Vec::new(), some(given), Vec::new()),
    }
}

fn some(given: &str) -> Vec<String> {
    if given.is_empty() {
        Vec::new()
    } else {
        vec![given.to_owned()]
    }
}
