//! Questions that the tests grade.

use quiz::{
    Answer, Choice, ChoiceOption, Credit, DecimalSign, FeedbackTiming, GradedOption,
    GradedQuestion, GradedResponse, NumberEntry, NumberRange, NumberResponse, OptionId, Question,
    Quiz, Response, Score, Shuffle, TextEntry, TextResponse, grade,
};

/// A question with a hint and an explanation.
pub(crate) fn question(points: Score, response: Response) -> Question {
    Question {
        id: "q".to_owned(),
        points,
        prompt_html: "<p>Question?</p>".to_owned(),
        response,
        hints_html: vec!["<p>Hint</p>".to_owned()],
        explanation_html: Some("<p>Because.</p>".to_owned()),
    }
}

/// A choice whose options `o0`, `o1`, … are right as `key` says, each with a feedback of its own.
pub(crate) fn choice(multiple: bool, credit: Credit, key: &[bool]) -> Response {
    let options = key
        .iter()
        .enumerate()
        .map(|(number, right)| ChoiceOption {
            id: format!("o{number}"),
            html: format!("<p>Option {number}</p>"),
            right: *right,
            feedback_html: Some(format!("<p>Feedback {number}</p>")),
        })
        .collect();
    Response::Choice(Choice {
        multiple,
        credit,
        fixed_order: false,
        options,
    })
}

/// One right option among three: `o1`.
pub(crate) fn single() -> Question {
    question(
        Score::ONE,
        choice(false, Credit::Net, &[false, true, false]),
    )
}

/// Three right options, `o0` to `o2`, among five.
pub(crate) fn multiple(credit: Credit) -> Question {
    question(
        Score::ONE,
        choice(true, credit, &[true, true, true, false, false]),
    )
}

/// A text that accepts each of `right` and foresees each of `wrong`; what begins with `=` is exact.
pub(crate) fn text(right: &[&str], wrong: &[&str]) -> Question {
    let entry = |text: &&str, right| TextEntry {
        text: text.trim_start_matches('=').to_owned(),
        exact: text.starts_with('='),
        right,
        feedback_html: Some(format!("<p>About {text}</p>")),
    };
    let entries = right
        .iter()
        .map(|text| entry(text, true))
        .chain(wrong.iter().map(|text| entry(text, false)))
        .collect();
    question(Score::ONE, Response::Text(TextResponse { entries }))
}

/// A number, read as French writes it, that accepts `right` and foresees `wrong`.
pub(crate) fn number(right: &str, wrong: &str) -> Question {
    let entry = |text: &str, right| NumberEntry {
        text: text.to_owned(),
        range: NumberRange::parse(text, DecimalSign::Comma).unwrap(),
        right,
        feedback_html: Some(format!("<p>About {text}</p>")),
    };
    question(
        Score::ONE,
        Response::Number(NumberResponse {
            decimal_sign: DecimalSign::Comma,
            entries: vec![entry(right, true), entry(wrong, false)],
        }),
    )
}

/// A quiz of these questions, renamed `q0`, `q1`, ….
pub(crate) fn quiz(shuffle: Shuffle, questions: Vec<Question>) -> Quiz {
    let questions = questions
        .into_iter()
        .enumerate()
        .map(|(number, question)| Question {
            id: format!("q{number}"),
            ..question
        })
        .collect();
    Quiz {
        shuffle,
        pass: None,
        feedback: FeedbackTiming::After,
        questions,
    }
}

/// The options in the author's order.
pub(crate) fn author_order(question: &Question) -> Vec<OptionId> {
    match &question.response {
        Response::Choice(choice) => choice.options.iter().map(|o| o.id.clone()).collect(),
        _ => Vec::new(),
    }
}

/// Several options as an answer.
pub(crate) fn several(ids: &[&str]) -> Answer {
    Answer::Several(ids.iter().map(|id| (*id).to_owned()).collect())
}

/// One option, text or number as an answer.
pub(crate) fn one(text: &str) -> Answer {
    Answer::One(text.to_owned())
}

/// Grades a usable answer in the author's order.
pub(crate) fn graded(question: &Question, answer: Option<Answer>) -> GradedQuestion {
    grade(question, &author_order(question), answer.as_ref()).unwrap()
}

/// The score of a usable answer, as it is shown.
pub(crate) fn score(question: &Question, answer: Answer) -> String {
    graded(question, Some(answer)).score.to_string()
}

/// The options of a graded choice.
pub(crate) fn options(graded: &GradedQuestion) -> &[GradedOption] {
    match &graded.response {
        GradedResponse::Choice { options, .. } => options,
        GradedResponse::Typed { .. } => panic!("a choice is expected"),
    }
}
