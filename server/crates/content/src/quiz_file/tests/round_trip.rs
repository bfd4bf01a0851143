//! Questions of every type, written as Markdown and read again.

use proptest::prelude::*;
use quiz::{BlankResponse, Entry, Question, Quiz, Response, Score};

use super::{
    quiz,
    sound::assert_sound,
    written::{Answers, Asked, written},
};
use crate::plain_text;

/// Text with everything that means something in Markdown.
fn text() -> impl Strategy<Value = String> {
    prop::collection::vec("[a-zéœA-Z0-9*_`|\\[\\]<>&#!=.+~$\\\\-]{1,6}", 1..5)
        .prop_map(|words| words.join(" "))
}

/// Several texts that nobody can mistake for one another, not even without accents and case.
fn texts(range: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(text(), range).prop_map(|texts| numbered("k", texts))
}

fn numbered(mark: &str, texts: Vec<String>) -> Vec<String> {
    let texts = texts.into_iter().enumerate();
    texts
        .map(|(number, text)| format!("{text} {mark}{number}"))
        .collect()
}

/// What may stand in a blank: neither a backtick nor a bar, nor a mark at its start.
fn entries(range: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[a-zé][a-zé0-9*_<>&#. ]{0,6}[a-z]", range)
}

fn choice() -> impl Strategy<Value = Answers> {
    let options = (texts(2..6), prop::collection::vec(any::<bool>(), 6));
    let feedback = prop::collection::vec(prop::option::of(text()), 6);
    (options, feedback, 0..2_usize).prop_map(|((texts, key), feedback, sure)| {
        let options = texts.into_iter().zip(key).zip(feedback).enumerate();
        let options = options
            .map(|(index, ((text, right), feedback))| (text, right || index == sure, feedback));
        Answers::Choice(options.collect())
    })
}

fn cloze() -> impl Strategy<Value = Answers> {
    let blank = (entries(1..4), entries(0..3))
        .prop_map(|(right, wrong)| (numbered("r", spaced(right)), numbered("w", spaced(wrong))));
    prop::collection::vec(blank, 1..4).prop_map(Answers::Cloze)
}

fn spaced(texts: Vec<String>) -> Vec<String> {
    let one_space = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    texts.into_iter().map(one_space).collect()
}

fn answers() -> impl Strategy<Value = Answers> {
    let numbers = prop::collection::btree_set(any::<i16>(), 1..4);
    let pairs = (texts(2..5), texts(2..5), texts(0..3));
    prop_oneof![
        choice(),
        (texts(1..4), texts(0..3))
            .prop_map(|(right, wrong)| { Answers::Typed(right, numbered("x", wrong)) }),
        numbers.prop_map(|numbers| Answers::Number(numbers.into_iter().collect())),
        texts(2..6).prop_map(Answers::Ordering),
        pairs.prop_map(|(left, right, others)| {
            let pairs = left.into_iter().zip(right.into_iter().cycle()).collect();
            Answers::Matching(pairs, numbered("d", others))
        }),
        cloze(),
        Just(Answers::Open),
    ]
}

prop_compose! {
    fn asked()(
        title in text(),
        points in 1..5_u8,
        hints in prop::collection::vec(text(), 0..3),
        explanation in prop::option::of(text()),
        answers in answers(),
    ) -> Asked {
        Asked { title, points, hints, explanation, answers }
    }
}

/// What was read, as somebody thinks of it.
fn read(question: &Question) -> Asked {
    let title = question.prompt_html.split("</p>").next().unwrap();
    let points =
        (1..5).find(|points| Score::parse_points(&points.to_string()) == Some(question.points));
    Asked {
        title: plain_text(title),
        points: points.unwrap(),
        hints: question
            .hints_html
            .iter()
            .map(|html| plain_text(html))
            .collect(),
        explanation: question.explanation_html.as_deref().map(plain_text),
        answers: read_answers(&question.response),
    }
}

fn read_answers(response: &Response) -> Answers {
    match response {
        Response::Choice(choice) => {
            let options = choice.options.iter().map(|option| {
                let feedback = option.feedback_html.as_deref().map(plain_text);
                (plain_text(&option.html), option.right, feedback)
            });
            Answers::Choice(options.collect())
        }
        Response::Text(text) => {
            let of = |right: bool| {
                text.entries
                    .iter()
                    .filter(move |entry| entry.right == right)
            };
            let texts = |right: bool| of(right).map(|entry| entry.text.clone()).collect();
            Answers::Typed(texts(true), texts(false))
        }
        Response::Number(number) => Answers::Number(
            number
                .entries
                .iter()
                .map(|entry| entry.text.parse().unwrap())
                .collect(),
        ),
        Response::Ordering(ordering) => Answers::Ordering(
            ordering
                .steps
                .iter()
                .map(|step| plain_text(&step.html))
                .collect(),
        ),
        Response::Matching(matching) => {
            let right = |id: &str| matching.right.iter().find(|right| right.id == id).unwrap();
            let pairs = matching
                .left
                .iter()
                .map(|left| (plain_text(&left.html), right(&left.right).text.clone()));
            let is_free = |id: &str| matching.left.iter().all(|left| left.right != id);
            let others = matching.right.iter().filter(|right| is_free(&right.id));
            Answers::Matching(
                pairs.collect(),
                others.map(|right| right.text.clone()).collect(),
            )
        }
        Response::Cloze(cloze) => Answers::Cloze(
            cloze
                .blanks
                .iter()
                .map(|blank| read_blank(&blank.response))
                .collect(),
        ),
        Response::Open => Answers::Open,
    }
}

fn read_blank(response: &BlankResponse) -> (Vec<String>, Vec<String>) {
    let entries: Vec<(&String, bool)> = match response {
        BlankResponse::Text(text) => text.entries.iter().map(|it| (&it.text, it.right)).collect(),
        BlankResponse::Menu { entries } => entries.iter().map(|it| (&it.text, it.right)).collect(),
        BlankResponse::Number(number) => panic!("a text is expected: {number:?}"),
    };
    let of = |right: bool| {
        let some = entries.iter().filter(move |entry| entry.1 == right);
        some.map(|entry| entry.0.clone()).collect()
    };
    (of(true), of(false))
}

fn pools(quiz: &Quiz) -> Vec<(usize, usize)> {
    let pools = quiz.entries.iter().filter_map(|entry| match entry {
        Entry::Pool(pool) => Some((pool.draw, pool.questions.len())),
        Entry::Question(_) => None,
    });
    pools.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_written_is_what_is_read(
        questions in prop::collection::vec(asked(), 1..4),
        pooled in prop::collection::vec(asked(), 0..4),
    ) {
        let mut file = String::new();
        for (number, asked) in questions.iter().enumerate() {
            file.push_str(&written(number, "##", asked));
        }
        if !pooled.is_empty() {
            file.push_str("## Pool <!-- pool draw=1 -->\n\n");
        }
        for (number, asked) in pooled.iter().enumerate() {
            file.push_str(&written(questions.len() + number, "###", asked));
        }
        let quiz = quiz(&file);
        assert_sound(&quiz);
        let expected: Vec<Asked> = questions.iter().chain(&pooled).cloned().collect();
        let found: Vec<Asked> = quiz.questions().map(read).collect();
        prop_assert_eq!(found, expected, "{}", file);
        let expected: Vec<_> = (!pooled.is_empty()).then_some((1, pooled.len())).into_iter().collect();
        prop_assert_eq!(pools(&quiz), expected);
    }
}
