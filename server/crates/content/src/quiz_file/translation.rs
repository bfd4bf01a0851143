//! A translated quiz asks the same questions: else a learner's result depends on the language.

use std::{mem::discriminant, ops::Range, sync::Arc};

use quiz::{BlankResponse, Entry, Question, QuestionId, Quiz, Response};

use super::{kind::response_name, outline::Outline, reader::Reader};

/// What a quiz is compared with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Original<'q> {
    /// It is an original itself.
    Itself,
    /// The original is withheld: nothing is known of its questions.
    Withheld,
    /// The original's questions.
    Read {
        /// Where it lies.
        path: &'q str,
        quiz: &'q Arc<Quiz>,
    },
}

/// Reports the first question in which a translation differs from its original, at its place in the translation.
pub(super) fn compare(
    quiz: &Quiz,
    (path, original): (&str, &Quiz),
    outline: &Outline<'_, '_>,
    reader: &mut Reader<'_, '_>,
) {
    let pairs = quiz.questions().zip(original.questions());
    let mut places = outline.questions.iter().map(|asked| &asked.heading.range);
    for ((own, other), place) in pairs.zip(places.by_ref()) {
        if let Some((what, mend)) = difference(own, other) {
            differs(place, format!("{what} in `{path}`"), mend, reader);
            return;
        }
    }
    let (own, others) = (quiz.questions().count(), original.questions().count());
    if own != others {
        let last = outline.questions.last().map(|asked| &asked.heading.range);
        let place = places.next().or(last).cloned().unwrap_or_default();
        let own = several(own, "question");
        let what = format!("this quiz has {own}, and {others} in `{path}`");
        let mend = "translate every question, with its id, in the order of the original";
        differs(&place, what, mend, reader);
    } else if shape(quiz) != shape(original) {
        let first = outline.questions.first().map(|asked| &asked.heading.range);
        let pool = outline.pools.first().map(|pool| &pool.range);
        let place = pool.or(first).cloned().unwrap_or_default();
        let what = format!("questions are drawn in another way than in `{path}`");
        let mend = "write the same pools, with the same questions and the same `draw`; a quiz's own `draw` is taken from \
                    the original where the translation has none";
        differs(&place, what, mend, reader);
    }
}

/// The original's ids for a translation that has some of them or none, where its questions are surely the same one by
/// one: as many, of the same types, and none with another question's id.
pub(super) fn ids_by_position(
    quiz: &Quiz,
    original: &Quiz,
    outline: &Outline<'_, '_>,
) -> Option<Vec<QuestionId>> {
    if shape(quiz) != shape(original) {
        return None;
    }
    let pairs = quiz.questions().zip(original.questions());
    let mut pairs = pairs.zip(&outline.questions);
    let are_the_same = pairs.all(|((own, other), asked)| {
        let is_named_otherwise = asked.heading.settings.id.is_some() && own.id != other.id;
        response_name(&own.response) == response_name(&other.response) && !is_named_otherwise
    });
    are_the_same.then(|| {
        let ids = original.questions().map(|question| question.id.clone());
        ids.collect()
    })
}

fn differs(
    place: &Range<usize>,
    what: String,
    mend: impl Into<String>,
    reader: &mut Reader<'_, '_>,
) {
    let message = format!("{what}: a result would depend on the language");
    reader.warning("translation-quiz-differs", place.clone(), message, mend);
}

/// How many questions are drawn out of how many, part by part.
fn shape(quiz: &Quiz) -> (Option<usize>, Vec<(usize, usize)>) {
    let parts = quiz.entries.iter().map(|entry| match entry {
        Entry::Question(_) => (0, 1),
        Entry::Pool(pool) => (pool.draw, pool.questions.len()),
    });
    (quiz.draw, parts.collect())
}

/// What differs, up to “in `path`”, and what to do.
fn difference(own: &Question, other: &Question) -> Option<(String, String)> {
    if own.id != other.id {
        return Some((
            format!("this question has the id `{}`, and `{}`", own.id, other.id),
            format!(
                "write `q:{}` if it is the same question; the order is that of the original",
                other.id
            ),
        ));
    }
    let (kind, other_kind) = (response_name(&own.response), response_name(&other.response));
    if kind != other_kind {
        return Some((
            format!("this question is of the type `{kind}`, and `{other_kind}`"),
            "write its answers in the same form; a multiple choice with one right answer says `type=multiple`".to_owned(),
        ));
    }
    if own.max_score() != other.max_score() {
        let (points, others) = (own.max_score(), other.max_score());
        return Some((
            format!("this question is worth `points={points}`, and `points={others}`"),
            "write the same `points` in both".to_owned(),
        ));
    }
    if !has_same_credit(&own.response, &other.response) {
        return Some((
            "a partly right answer counts in another way here than".to_owned(),
            "write the same `credit` in both".to_owned(),
        ));
    }
    let (parts, others) = (parts(&own.response), parts(&other.response));
    if parts != others {
        return Some((
            format!(
                "this question has {}, and {}",
                counted(&parts),
                counted(&others)
            ),
            "translate each of them, and add none".to_owned(),
        ));
    }
    has_other_blank(&own.response, &other.response).map(|blank| {
        (
            format!("the blank number {blank} is filled in in another way here than"),
            "write a menu, a number or a text in both".to_owned(),
        )
    })
}

fn has_same_credit(own: &Response, other: &Response) -> bool {
    match (own, other) {
        (Response::Choice(own), Response::Choice(other)) => {
            !own.multiple || own.credit == other.credit
        }
        (Response::Ordering(own), Response::Ordering(other)) => own.credit == other.credit,
        (Response::Matching(own), Response::Matching(other)) => own.credit == other.credit,
        (Response::Cloze(own), Response::Cloze(other)) => own.credit == other.credit,
        _ => true,
    }
}

/// What there is to choose from, to order, to match or to fill in. How a text may be spelled depends on the language.
fn parts(response: &Response) -> Vec<(usize, &'static str)> {
    match response {
        Response::Choice(choice) => {
            let right = choice.options.iter().filter(|option| option.right).count();
            vec![(choice.options.len(), "option"), (right, "right one")]
        }
        Response::Ordering(ordering) => vec![(ordering.steps.len(), "step")],
        Response::Matching(matching) => vec![
            (matching.left.len(), "left cell"),
            (matching.right.len(), "right cell"),
        ],
        Response::Cloze(cloze) => vec![(cloze.blanks.len(), "blank")],
        Response::Text(_) | Response::Number(_) | Response::Open => Vec::new(),
    }
}

fn several(number: usize, what: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {what}{s}")
}

fn counted(parts: &[(usize, &'static str)]) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|(number, what)| several(*number, what))
        .collect();
    parts.join(" with ")
}

/// The first blank, from 1, of another kind.
fn has_other_blank(own: &Response, other: &Response) -> Option<usize> {
    let (Response::Cloze(own), Response::Cloze(other)) = (own, other) else {
        return None;
    };
    let kind = |response: &BlankResponse| discriminant(response);
    let mut pairs = own.blanks.iter().zip(&other.blanks);
    let other = pairs.position(|(own, other)| kind(&own.response) != kind(&other.response))?;
    Some(other + 1)
}
