//! Questions of every type as the reader of quizzes may make them: with their invariants, and otherwise arbitrary.

use std::collections::BTreeMap;

use proptest::prelude::*;
use quiz::{
    Blank, BlankResponse, Choice, ChoiceOption, ClozeResponse, Credit, DecimalSign, Labelled,
    LeftSide, MatchingResponse, MenuEntry, NumberEntry, NumberRange, NumberResponse,
    OrderingResponse, PartCredit, Question, Response, RightSide, Score, TextEntry, TextResponse,
    normalised_text,
};

/// A question of any type.
pub(crate) fn any_question() -> impl Strategy<Value = Question> {
    let hints = prop::collection::vec(html(), 0..3);
    let explanation = prop::option::of(html());
    (points(), html(), any_response(), hints, explanation).prop_map(
        |(points, prompt_html, response, hints_html, explanation_html)| Question {
            id: "q".to_owned(),
            points,
            prompt_html,
            response,
            hints_html,
            explanation_html,
        },
    )
}

/// A question of this kind of response.
pub(crate) fn question_of(
    response: impl Strategy<Value = Response>,
) -> impl Strategy<Value = Question> {
    (any_question(), response).prop_map(|(question, response)| Question {
        response,
        ..question
    })
}

fn any_response() -> impl Strategy<Value = Response> {
    prop_oneof![
        any_choice(),
        any_text().prop_map(Response::Text),
        any_number().prop_map(Response::Number),
        any_ordering(),
        any_matching(),
        any_cloze(),
        Just(Response::Open),
    ]
}

fn points() -> impl Strategy<Value = Score> {
    (1..=Score::MAX_POINTS.ten_thousandths()).prop_map(Score::from_ten_thousandths)
}

fn html() -> impl Strategy<Value = String> {
    "\\PC{0,12}".prop_map(|text| format!("<p>{text}</p>"))
}

/// Ids that differ, in no order.
fn ids(number: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set("[a-z0-9]{1,4}", number)
        .prop_map(|ids| ids.into_iter().collect::<Vec<_>>())
        .prop_shuffle()
}

/// As many as wanted, of which one at least is right.
fn key(number: usize) -> impl Strategy<Value = Vec<bool>> {
    (prop::collection::vec(any::<bool>(), number), 0..number).prop_map(|(mut key, right)| {
        key[right] = true;
        key
    })
}

fn part_credit() -> impl Strategy<Value = PartCredit> {
    prop_oneof![Just(PartCredit::Share), Just(PartCredit::All)]
}

/// Single and multiple choice.
pub(crate) fn any_choice() -> impl Strategy<Value = Response> {
    let credit = prop_oneof![Just(Credit::Net), Just(Credit::All), Just(Credit::Each)];
    let options = ids(2..8).prop_flat_map(|ids| {
        let number = ids.len();
        let feedback = prop::collection::vec(prop::option::of(html()), number);
        (Just(ids), key(number), feedback)
    });
    (any::<bool>(), credit, any::<bool>(), options).prop_map(
        |(multiple, credit, fixed_order, (ids, mut key, feedback))| {
            if !multiple {
                let right = key.iter().position(|right| *right);
                key = (0..key.len()).map(|index| Some(index) == right).collect();
            }
            let options = ids.into_iter().zip(key).zip(feedback);
            let options = options.map(|((id, right), feedback_html)| ChoiceOption {
                html: format!("<p>{id}</p>"),
                id,
                right,
                feedback_html,
            });
            Response::Choice(Choice {
                multiple,
                credit,
                fixed_order,
                options: options.collect(),
            })
        },
    )
}

/// Texts of which no two are the same answer, without white space around them.
fn texts(number: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    let least = number.start;
    let text = prop_oneof!["[a-zA-Zéœß'’ :0-9-]{1,8}", "\\PC{1,10}"];
    prop::collection::vec(text, number).prop_filter_map("too few differ", move |texts| {
        let distinct: BTreeMap<String, String> = texts
            .iter()
            .map(|text| (normalised_text(text), text.trim().to_owned()))
            .filter(|(normalised, text)| !normalised.is_empty() && !text.is_empty())
            .collect();
        let distinct: Vec<String> = distinct.into_values().collect();
        (distinct.len() >= least).then_some(distinct)
    })
}

fn any_text() -> impl Strategy<Value = TextResponse> {
    texts(1..5)
        .prop_flat_map(|texts| {
            let number = texts.len();
            let exact = prop::collection::vec(any::<bool>(), number);
            (Just(texts), key(number), exact, prop::option::of(html()))
        })
        .prop_map(|(texts, key, exact, feedback_html)| {
            let entries = texts.into_iter().zip(key).zip(exact);
            let entries = entries.map(|((text, right), exact)| TextEntry {
                text,
                exact,
                right,
                feedback_html: feedback_html.clone(),
            });
            TextResponse {
                entries: entries.collect(),
            }
        })
}

/// Numbers and ranges that do not meet.
fn any_number() -> impl Strategy<Value = NumberResponse> {
    let sign = prop_oneof![Just(DecimalSign::Point), Just(DecimalSign::Comma)];
    let shapes = prop::collection::vec(0usize..4, 1..5);
    (sign, -1_000_000i64..1_000_000, shapes)
        .prop_flat_map(|(sign, base, shapes)| (Just((sign, base)), key(shapes.len()), Just(shapes)))
        .prop_map(|((decimal_sign, base), key, shapes)| {
            let entries = key.into_iter().zip(shapes).zip(0..);
            let entries = entries.map(|((right, shape), index)| {
                let number = base + 100 * index;
                let text = match shape {
                    0 => number.to_string(),
                    1 => format!("{number} ± 3"),
                    2 => format!("{number}..{}", number + 5),
                    _ => format!("{number}.25"),
                };
                NumberEntry {
                    range: NumberRange::parse(&text, decimal_sign).unwrap(),
                    text,
                    right,
                    feedback_html: None,
                }
            });
            NumberResponse {
                decimal_sign,
                entries: entries.collect(),
            }
        })
}

/// Steps to put in order.
pub(crate) fn any_ordering() -> impl Strategy<Value = Response> {
    (part_credit(), ids(2..8)).prop_map(|(credit, ids)| {
        let steps = ids.into_iter().map(|id| Labelled {
            html: format!("<p>{id}</p>"),
            id,
        });
        let steps = steps.collect();
        Response::Ordering(OrderingResponse { credit, steps })
    })
}

/// Pairs to form; left sides may share a right side, right sides may belong to none.
pub(crate) fn any_matching() -> impl Strategy<Value = Response> {
    let belongs = prop::collection::vec(any::<prop::sample::Index>(), 7);
    (part_credit(), ids(1..7), ids(2..7), belongs).prop_map(|(credit, left, right, belongs)| {
        let left = left.into_iter().zip(belongs).map(|(id, index)| LeftSide {
            html: format!("<p>{id}</p>"),
            id,
            right: index.get(&right).clone(),
        });
        let left = left.collect();
        let right = right.into_iter().map(|id| RightSide {
            html: format!("<p>{id}</p>"),
            text: id.clone(),
            id,
        });
        let right = right.collect();
        Response::Matching(MatchingResponse {
            credit,
            left,
            right,
        })
    })
}

/// Blanks of all kinds.
pub(crate) fn any_cloze() -> impl Strategy<Value = Response> {
    let menu = texts(2..5)
        .prop_flat_map(|texts| (key(texts.len()), Just(texts)))
        .prop_map(|(key, texts)| BlankResponse::Menu {
            entries: texts
                .into_iter()
                .zip(key)
                .map(|(text, right)| MenuEntry { text, right })
                .collect(),
        });
    let response = prop_oneof![
        any_text().prop_map(BlankResponse::Text),
        any_number().prop_map(BlankResponse::Number),
        menu,
    ];
    let blanks = prop::collection::vec(response, 1..6);
    (part_credit(), blanks).prop_map(|(credit, responses)| {
        let blanks = responses
            .into_iter()
            .zip(1..)
            .map(|(response, number)| Blank {
                id: format!("b{number}"),
                response,
            });
        let blanks = blanks.collect();
        Response::Cloze(ClozeResponse { credit, blanks })
    })
}
