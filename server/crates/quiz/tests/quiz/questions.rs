//! Questions that the tests grade.

use quiz::{
    Blank, BlankResponse, Choice, ChoiceOption, ClozeResponse, Credit, DecimalSign, Entry,
    FeedbackTiming, Labelled, LeftSide, MatchingResponse, MenuEntry, NumberEntry, NumberRange,
    NumberResponse, OptionId, OrderingResponse, PartCredit, Pool, Question, Quiz, Response,
    RightSide, Score, Shuffle, TextEntry, TextResponse, blank_mark,
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

/// Steps `a`, `b`, … in their right order.
pub(crate) fn ordering(credit: PartCredit, ids: &[&str]) -> Question {
    let steps = ids.iter().map(|id| labelled(id)).collect();
    let response = OrderingResponse { credit, steps };
    question(Score::ONE, Response::Ordering(response))
}

fn labelled(id: &str) -> Labelled {
    Labelled {
        id: id.to_owned(),
        html: format!("<p>Step {id}</p>"),
    }
}

/// Pairs of a left side's id and its right side's, and then right sides that belong to none.
pub(crate) fn matching(
    credit: PartCredit,
    pairs: &[(&str, &str)],
    distractors: &[&str],
) -> Question {
    let left = pairs.iter().map(|(left, right)| LeftSide {
        id: (*left).to_owned(),
        html: format!("<p>Left {left}</p>"),
        right: (*right).to_owned(),
    });
    let mut right: Vec<RightSide> = Vec::new();
    for id in pairs.iter().map(|(_, right)| right).chain(distractors) {
        if !right.iter().any(|side| side.id == *id) {
            right.push(RightSide {
                id: (*id).to_owned(),
                html: format!("<p>Right {id}</p>"),
                text: format!("Right {id}"),
            });
        }
    }
    let left = left.collect();
    let response = MatchingResponse {
        credit,
        left,
        right,
    };
    question(Score::ONE, Response::Matching(response))
}

/// Blanks `b1`, `b2`, ….
pub(crate) fn cloze(credit: PartCredit, responses: Vec<BlankResponse>) -> Question {
    let blanks: Vec<Blank> = responses
        .into_iter()
        .zip(1..)
        .map(|(response, number)| Blank {
            id: format!("b{number}"),
            response,
        })
        .collect();
    let marks: Vec<String> = blanks.iter().map(|blank| blank_mark(&blank.id)).collect();
    Question {
        prompt_html: format!("<p>{}</p>", marks.join(" ")),
        ..question(
            Score::ONE,
            Response::Cloze(ClozeResponse { credit, blanks }),
        )
    }
}

/// A blank as [`text`] is asked.
pub(crate) fn text_blank(right: &[&str], wrong: &[&str]) -> BlankResponse {
    match text(right, wrong).response {
        Response::Text(text) => BlankResponse::Text(text),
        _ => unreachable!("a text"),
    }
}

/// A blank as [`number`] is asked.
pub(crate) fn number_blank(right: &str, wrong: &str) -> BlankResponse {
    match number(right, wrong).response {
        Response::Number(number) => BlankResponse::Number(number),
        _ => unreachable!("a number"),
    }
}

/// A blank with a menu.
pub(crate) fn menu_blank(right: &[&str], wrong: &[&str]) -> BlankResponse {
    let entry = |text: &&str, right| MenuEntry {
        text: (*text).to_owned(),
        right,
    };
    let right = right.iter().map(|text| entry(text, true));
    let wrong = wrong.iter().map(|text| entry(text, false));
    BlankResponse::Menu {
        entries: right.chain(wrong).collect(),
    }
}

/// A text that nobody grades.
pub(crate) fn open() -> Question {
    question(Score::ONE, Response::Open)
}

/// One question of each type, in the order of the author's guide.
pub(crate) fn one_of_each_type() -> Vec<Question> {
    let blanks = vec![
        text_blank(&["PeerTube"], &["YouTube"]),
        number_blank("3,5", "4"),
        menu_blank(&["videos"], &["mails"]),
    ];
    vec![
        single(),
        multiple(Credit::Net),
        text(&["Framasoft"], &["Google"]),
        number("2004 ± 1", "1991"),
        ordering(PartCredit::Share, &["a", "b", "c"]),
        matching(PartCredit::Share, &[("l1", "r1"), ("l2", "r2")], &["r3"]),
        cloze(PartCredit::Share, blanks),
        open(),
    ]
}

/// A quiz of these questions, renamed `q0`, `q1`, ….
pub(crate) fn quiz(shuffle: Shuffle, questions: Vec<Question>) -> Quiz {
    let entries = renamed("q", questions).map(Entry::Question).collect();
    quiz_of(shuffle, entries)
}

/// A quiz of these parts.
pub(crate) fn quiz_of(shuffle: Shuffle, entries: Vec<Entry>) -> Quiz {
    Quiz {
        shuffle,
        pass: None,
        feedback: FeedbackTiming::After,
        draw: None,
        entries,
    }
}

/// A pool that draws some of `size` questions, named by `prefix` and a number.
pub(crate) fn pool(prefix: &str, draw: usize, size: usize) -> Entry {
    let questions = renamed(prefix, vec![single(); size]).collect();
    Entry::Pool(Pool { draw, questions })
}

fn renamed(prefix: &str, questions: Vec<Question>) -> impl Iterator<Item = Question> {
    let numbered = questions.into_iter().enumerate();
    numbered.map(move |(number, question)| Question {
        id: format!("{prefix}{number}"),
        ..question
    })
}

/// What there is to choose, in the author's order.
pub(crate) fn author_order(question: &Question) -> Vec<OptionId> {
    match &question.response {
        Response::Choice(choice) => choice.options.iter().map(|it| it.id.clone()).collect(),
        Response::Ordering(ordering) => ordering.steps.iter().map(|it| it.id.clone()).collect(),
        Response::Matching(matching) => matching.right.iter().map(|it| it.id.clone()).collect(),
        Response::Cloze(cloze) => cloze.blanks.iter().flat_map(menu_order).collect(),
        Response::Text(_) | Response::Number(_) | Response::Open => Vec::new(),
    }
}

fn menu_order(blank: &Blank) -> Vec<OptionId> {
    let entries: &[MenuEntry] = match &blank.response {
        BlankResponse::Menu { entries } => entries,
        _ => &[],
    };
    let id = |entry: &MenuEntry| format!("{}:{}", blank.id, entry.text);
    entries.iter().map(id).collect()
}
