//! Any stored question, any submitted answer: grading neither panics nor gives a score that nobody has earned.

use quiz::{
    Answer, GradedQuestion, GradedResponse, Question, QuestionAsAsked, Response, Score,
    UnusableAnswer, check_answer, grade, order_on_paper, parse_number, same_text,
};

use crate::{every_part::every_part_is_right, key::key_of, sound::is_sound};

/// What became of an input.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is no question with an answer.
    Unreadable,
    /// The answer cannot be graded.
    Refused,
    /// The answer was graded.
    Graded {
        /// Whether the question is one that could have been served.
        sound: bool,
    },
}

/// Grades an input: the response of a question, as JSON on one line, and an answer, as JSON on the others.
pub(crate) fn run(input: &[u8]) -> Outcome {
    let Some((question, answer)) = read(input) else {
        return Outcome::Unreadable;
    };
    let sound = is_sound(&question);
    let order = order_on_paper(&question);
    let asked = QuestionAsAsked::new(&question, &order);
    assert_eq!(asked.points, question.max_score());
    if sound {
        check_sound(&question, &order);
    }
    let kept = check_answer(&question, &answer);
    match grade(&question, &order, Some(&answer)) {
        Ok(graded) => {
            assert_eq!(kept, Ok(()));
            check_graded(&question, &graded, sound);
            Outcome::Graded { sound }
        }
        Err(UnusableAnswer::SamePlace) => {
            assert_eq!(kept, Ok(()));
            Outcome::Refused
        }
        Err(reason) => {
            assert_eq!(kept, Err(reason));
            Outcome::Refused
        }
    }
}

fn read(input: &[u8]) -> Option<(Question, Answer)> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let (response, answer) = input.split_at(end);
    let question = Question {
        id: "q".to_owned(),
        // Not a multiple of anything: shares have to be rounded.
        points: Score::from_ten_thousandths(30_011),
        prompt_html: "<p>Question?</p>".to_owned(),
        response: serde_json::from_slice(response).ok()?,
        hints_html: Vec::new(),
        explanation_html: None,
    };
    Some((question, serde_json::from_slice(answer).ok()?))
}

/// What holds of a question that could have been served, whatever is answered.
fn check_sound(question: &Question, order: &[String]) {
    if let Response::Ordering(ordering) = &question.response {
        assert!(!ordering.steps.iter().map(|step| &step.id).eq(order));
    }
    // What is typed may be hidden by an earlier entry that is wrong, which quizzes that are served do not have.
    if matches!(
        question.response,
        Response::Choice(_) | Response::Ordering(_) | Response::Matching(_)
    ) {
        let graded = grade(question, order, Some(&key_of(question)));
        let score = graded.map(|graded| graded.score);
        assert!(score == Ok(question.max_score()) || score == Err(UnusableAnswer::TooLong));
    }
}

fn check_graded(question: &Question, graded: &GradedQuestion, sound: bool) {
    assert_eq!(graded.max_score, question.max_score());
    assert!(Score::ZERO <= graded.score && graded.score <= graded.max_score);
    if let Some(right) = every_part_is_right(graded)
        && sound
    {
        assert_eq!(graded.correct(), Some(right));
    }
    let whole = graded.correct() == Some(true);
    match (&question.response, &graded.response) {
        (
            Response::Text(_),
            GradedResponse::Typed {
                given, accepted, ..
            },
        ) => {
            assert!(!whole || accepted.iter().any(|text| same_text(text, given)));
        }
        (Response::Number(number), GradedResponse::Typed { given, .. }) => {
            let given = parse_number(given, number.decimal_sign);
            let holds = |given| {
                let mut right = number.entries.iter().filter(|entry| entry.right);
                right.any(|entry| entry.range.contains(given))
            };
            assert!(!whole || given.is_ok_and(holds));
        }
        (Response::Open, _) => assert_eq!(graded.correct(), None),
        _ => {}
    }
}
