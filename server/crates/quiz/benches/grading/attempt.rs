//! An attempt as a learner of the demonstration course might make it: 20 questions of all types, with texts about as long
//! as real ones, some answered rightly, some not.

use std::collections::BTreeMap;

use quiz::{
    Answer, Blank, BlankResponse, Choice, ChoiceOption, ClozeResponse, Credit, DecimalSign,
    Labelled, LeftSide, MatchingResponse, MenuEntry, NumberEntry, NumberRange, NumberResponse,
    OrderingResponse, PartCredit, Question, Response, RightSide, Score, TextEntry, TextResponse,
    blank_mark,
};

/// The questions with their answers.
pub(crate) fn twenty_questions() -> Vec<(Question, Answer)> {
    let mut attempt = Vec::new();
    for number in 0..6 {
        attempt.push((choice(false, 4), Answer::One(id("o", number % 4))));
    }
    for number in 0..4 {
        let chosen = (0..=number).map(|option| id("o", option)).collect();
        attempt.push((choice(true, 6), Answer::Several(chosen)));
    }
    for given in [
        "l’Association  FRAMASOFT",
        "la coopérative",
        "Une réponse que nul n'a prévue",
    ] {
        attempt.push((
            question(Response::Text(text())),
            Answer::One(given.to_owned()),
        ));
    }
    for given in ["2 004,5", "1991"] {
        attempt.push((
            question(Response::Number(number())),
            Answer::One(given.to_owned()),
        ));
    }
    let order = [0, 1, 3, 2, 4].map(|step| id("s", step));
    attempt.push((ordering(), Answer::Several(order.to_vec())));
    let places = (0..5).map(|step| (id("s", step), (step + 1).to_string()));
    attempt.push((ordering(), Answer::Each(places.collect())));
    let pairs = (0..5).map(|side| (id("l", side), id("r", side % 3)));
    attempt.push((matching(), Answer::Each(pairs.collect())));
    attempt.push((cloze(), blanks_filled_in()));
    let opinion = "Je présenterais d'abord ce que la charte promet aux associations. ".repeat(12);
    attempt.push((question(Response::Open), Answer::One(opinion)));
    assert_eq!(attempt.len(), 20);
    attempt
}

fn id(prefix: &str, number: usize) -> String {
    format!("{prefix}-3f9a2c{number}")
}

/// Clean HTML of about this many bytes.
fn html(bytes: usize) -> String {
    let sentence = "Collectif des <strong>hébergeurs</strong> alternatifs, <a href=\"/fr/courses/c\">la charte</a>. ";
    let text: String = sentence.chars().cycle().take(bytes).collect();
    format!("<p>{text}</p>")
}

fn question(response: Response) -> Question {
    Question {
        id: "que-signifie-le-h".to_owned(),
        points: Score::ONE,
        prompt_html: html(300),
        response,
        hints_html: vec![html(150)],
        explanation_html: Some(html(600)),
    }
}

fn choice(multiple: bool, options: usize) -> Question {
    let options = (0..options).map(|number| ChoiceOption {
        id: id("o", number),
        html: html(80),
        right: number == 1 || (multiple && number < 3),
        feedback_html: Some(html(150)),
    });
    question(Response::Choice(Choice {
        multiple,
        credit: Credit::Net,
        fixed_order: false,
        options: options.collect(),
    }))
}

fn text() -> TextResponse {
    let entry = |text: &str, right| TextEntry {
        text: text.to_owned(),
        exact: false,
        right,
        feedback_html: Some(html(150)),
    };
    TextResponse {
        entries: vec![
            entry("Framasoft", true),
            entry("l'association Framasoft", true),
            entry("la société Framasoft", false),
            entry("la coopérative", false),
        ],
    }
}

fn number() -> NumberResponse {
    let entry = |text: &str, right| NumberEntry {
        text: text.to_owned(),
        range: NumberRange::parse(text, DecimalSign::Comma).unwrap(),
        right,
        feedback_html: Some(html(150)),
    };
    NumberResponse {
        decimal_sign: DecimalSign::Comma,
        entries: vec![entry("2004 ± 1", true), entry("1991", false)],
    }
}

fn ordering() -> Question {
    let steps = (0..5).map(|number| Labelled {
        id: id("s", number),
        html: html(80),
    });
    question(Response::Ordering(OrderingResponse {
        credit: PartCredit::Share,
        steps: steps.collect(),
    }))
}

fn matching() -> Question {
    let left = (0..5).map(|number| LeftSide {
        id: id("l", number),
        html: html(60),
        right: id("r", number),
    });
    let right = (0..6).map(|number| RightSide {
        id: id("r", number),
        html: html(60),
        text: "un texte sans balises, à peu près aussi long".to_owned(),
    });
    question(Response::Matching(MatchingResponse {
        credit: PartCredit::Share,
        left: left.collect(),
        right: right.collect(),
    }))
}

fn cloze() -> Question {
    let entries = ["vidéos", "courriels", "agendas", "sondages"].map(|text| MenuEntry {
        text: text.to_owned(),
        right: text == "vidéos",
    });
    let responses = [
        BlankResponse::Text(text()),
        BlankResponse::Number(number()),
        BlankResponse::Menu {
            entries: entries.to_vec(),
        },
        BlankResponse::Text(text()),
    ];
    let blanks: Vec<Blank> = responses
        .into_iter()
        .zip(1..)
        .map(|(response, number)| Blank {
            id: format!("b{number}"),
            response,
        })
        .collect();
    let marks: String = blanks.iter().map(|blank| blank_mark(&blank.id)).collect();
    let credit = PartCredit::Share;
    Question {
        prompt_html: html(300) + &marks,
        ..question(Response::Cloze(ClozeResponse { credit, blanks }))
    }
}

fn blanks_filled_in() -> Answer {
    let given = ["framasoft", "2004", "courriels", "La Coopérative"];
    let filled: BTreeMap<String, String> = given
        .into_iter()
        .zip(1..)
        .map(|(text, number): (_, usize)| (format!("b{number}"), text.to_owned()))
        .collect();
    Answer::Each(filled)
}
