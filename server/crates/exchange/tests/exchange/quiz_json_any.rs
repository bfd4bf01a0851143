//! What holds for any quiz file of the right form: the course says the same texts and has the same keys.

use std::collections::BTreeMap;

use content::plain_text;
use exchange::{Imported, import_quiz_json};
use proptest::prelude::*;
use quiz::Response;
use serde_json::json;

use crate::loaded;

/// A text without regard to white space, control characters and marks of byte order.
fn words(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Pieces that Markdown, HTML, YAML and the quiz format are made of, and any other characters.
fn text() -> impl Strategy<Value = String> {
    let mark = prop::sample::select(vec![
        "#",
        "##",
        "## ",
        " #",
        "*",
        "**",
        "_",
        "__a__",
        "`",
        "```",
        "~~~",
        "~~",
        "[",
        "]",
        "[ ]",
        "[x] ",
        "[]",
        "](",
        "!",
        "![",
        "(",
        ")",
        "<",
        ">",
        "<!--",
        "-->",
        "<b>",
        "</b>",
        "<script>",
        "<br>",
        "<a href=\"",
        "&",
        "&amp;",
        "&#42;",
        "&nbsp;",
        "$",
        "$x$",
        "|",
        "|-|",
        "- ",
        "-",
        "--",
        "---",
        "+ ",
        "1. ",
        "1) ",
        "= ",
        "!= ",
        "=",
        "==",
        "===",
        "\\",
        "\\\\",
        "\n",
        "\r\n",
        "\t",
        "    ",
        " ",
        "\u{a0}",
        "\u{202f}",
        "\u{200b}",
        "\u{200f}",
        "\u{202e}",
        "\u{2028}",
        "\u{feff}",
        "\u{0}",
        "\u{1}",
        "\u{fdd0}",
        "\u{1ffff}",
        "\"",
        "'",
        "{",
        "}",
        "{#id}",
        "{{#quiz x}}",
        ":",
        ": ",
        "q:",
        "[a](https://a.example)",
        "![a](b.png)",
        "<https://a.example>",
        "[^1]",
        "[^1]: ",
        "[a]: b",
        "http://a.example",
        "a@b.example",
        "^",
        "%",
        "é",
        "e\u{301}",
        "\u{301}",
        "œ",
        "日本",
        "مرحبا",
        "🚲",
        "true",
        "null",
        "123",
        "a",
        "b",
    ]);
    let piece = prop_oneof![
        6 => mark.prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        2 => "[a-z ]{1,8}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

type Asked = (String, Vec<(String, bool)>);

/// A question of which no option is doubtful: something can be read in each, and no two are the same.
fn question() -> impl Strategy<Value = Asked> {
    let option = (text(), any::<bool>(), any::<bool>());
    (text(), any::<bool>(), prop::collection::vec(option, 1..5)).prop_map(
        |(text, first, options)| {
            let mut options: Vec<(String, bool)> = options
                .into_iter()
                .enumerate()
                .map(|(number, (text, first, right))| match first {
                    true => (format!("o{number}{text}"), right),
                    false => (format!("{text}p{number}"), right),
                })
                .collect();
            options.push(("+ [x] last".to_owned(), true));
            let text = match first {
                true => format!("?{text}"),
                false => format!("{text}?"),
            };
            (text, options)
        },
    )
}

fn import(title: &str, quizzes: &[(String, Vec<Asked>)]) -> Imported {
    let quizzes: Vec<_> = quizzes
        .iter()
        .enumerate()
        .map(|(number, (title, questions))| {
            let questions: Vec<_> = questions
                .iter()
                .map(|(text, options)| {
                    let options: Vec<_> = options
                        .iter()
                        .map(|(text, right)| json!({"answerText": text, "isCorrect": right}))
                        .collect();
                    json!({"questionText": text, "answerOptions": options})
                })
                .collect();
            json!({"id": number, "title": title, "quiz": questions})
        })
        .collect();
    let file = json!([{"title": title, "quizzes": quizzes}]);
    let files = BTreeMap::from([("fr.json".to_owned(), serde_json::to_vec(&file).unwrap())]);
    import_quiz_json(&files, None).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_is_read_as_it_stands_in_the_file_with_its_key(
        title in text(),
        quizzes in prop::collection::vec((text(), prop::collection::vec(question(), 1..4)), 1..4),
    ) {
        let imported = import(&title, &quizzes);
        let load = loaded::load(&imported.files);
        let said = loaded::messages(&load, &[]);
        prop_assert!(said.is_empty(), "{said:#?}");
        let items = loaded::items(&load);
        prop_assert_eq!(items.len(), quizzes.len());
        for (item, (title, questions)) in items.into_iter().zip(&quizzes) {
            let text = item.text.get(item.text.original()).1;
            let title = words(title);
            let invisible = |c: char| !c.is_alphanumeric() && !c.is_ascii_punctuation();
            prop_assert!(words(&text.title) == title || title.chars().all(invisible), "{:?} {title:?}", text.title);
            let quiz = loaded::quiz(item).unwrap();
            let read = loaded::questions(quiz);
            prop_assert_eq!(read.len(), questions.len());
            for (read, (text, options)) in read.into_iter().zip(questions) {
                prop_assert_eq!(words(&plain_text(&read.prompt_html)), words(text));
                prop_assert!(!read.prompt_html.contains("<b") && !read.prompt_html.contains("<s"));
                let Response::Choice(choice) = &read.response else { panic!("no choice") };
                let read: Vec<(String, bool)> = choice.options.iter()
                    .map(|option| (words(&plain_text(&option.html)), option.right))
                    .collect();
                let due: Vec<(String, bool)> = options.iter()
                    .map(|(text, right)| (words(text), *right))
                    .collect();
                prop_assert_eq!(read, due);
            }
        }
    }

    #[test]
    fn any_bytes_are_refused_or_become_a_course_that_loads(bytes in prop::collection::vec(any::<u8>(), 0..60), text in "[\\[\\]{}\",:a-z0-9 ]{0,60}") {
        for bytes in [bytes, text.into_bytes()] {
            let files = BTreeMap::from([("fr.json".to_owned(), bytes)]);
            prop_assert!(import_quiz_json(&files, None).is_err());
        }
    }
}
