//! Any bytes as a quiz: it is read without a panic, and is served only if its questions can be answered and hide their
//! answers.

use std::collections::BTreeSet;

use content::{Body, Item, Load, LoadOptions, Severity, SourceText, Sources, load};
use quiz::{QuestionAsAsked, Quiz, Response, grade, order_on_paper};

use crate::{key::key_of, sound::is_sound};

const SITE: [(&str, &str); 4] = [
    (
        "site.yml",
        "title: Un site\nlanguages: [fr]\nlicence: CC-BY-SA-4.0\n",
    ),
    ("courses/c/course.md", "---\ntitle: Un cours\n---\n"),
    ("courses/c/01-m/module.md", "# Un module\n"),
    ("courses/c/01-m/00-lesson.md", "# Une leçon\n"),
];
const FRONT_MATTER: &str = "---\nkind: quiz\ntitle: Un quiz\n---\n";
/// A question before the input whose hint, explanation and feedback say [`SECRET`].
const SEALED: &str = "## Q <!-- q:sealed -->\n\n- [x] oui\n  > SECRET\n- [ ] non\n\n> [!TIP]\n> SECRET\n\n> [!NOTE]\n> SECRET\n\n";
const SECRET: &str = "SECRET";

/// What became of an input.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The author is told what to mend.
    Withheld,
    /// The quiz is served.
    Served,
}

/// Reads an input below a fixed front matter: once as it is, and once behind a question that has something to hide.
pub(crate) fn run(input: &[u8]) -> Outcome {
    let sources = Sources {
        texts: SITE
            .map(|(path, text)| (path.to_owned(), text.into()))
            .into_iter()
            .chain([
                file("01-plain", [FRONT_MATTER.as_bytes(), input]),
                file(
                    "02-sealed",
                    [(FRONT_MATTER.to_owned() + SEALED).as_bytes(), input],
                ),
            ])
            .collect(),
        ..Sources::default()
    };
    let load = load(&sources, LoadOptions::default());
    let sealed = served(&load, "sealed");
    let says_it_itself = input
        .windows(SECRET.len())
        .any(|part| part == SECRET.as_bytes());
    if let Some(quiz) = sealed
        && !says_it_itself
    {
        let asked = as_asked(quiz).join("\n");
        assert!(!asked.contains(SECRET), "{asked}");
    }
    match served(&load, "plain") {
        Some(_) => Outcome::Served,
        None => Outcome::Withheld,
    }
}

fn file(name: &str, parts: [&[u8]; 2]) -> (String, SourceText) {
    (format!("courses/c/01-m/{name}.md"), parts.concat().into())
}

/// A quiz that is served, and is then sound; else an error says why it is not.
fn served<'a>(load: &'a Load, slug: &str) -> Option<&'a Quiz> {
    let catalogue = load
        .catalogue
        .as_ref()
        .expect("the rest of the site stands");
    let items = catalogue.courses.iter().flat_map(|course| &course.modules);
    let item = items
        .flat_map(|module| &module.items)
        .find(|item| item.slug == slug);
    match item.map(body) {
        Some(Body::Quiz { quiz, .. }) => {
            check(quiz);
            Some(quiz)
        }
        Some(Body::Prose(_)) => unreachable!("the front matter says that it is a quiz"),
        Some(Body::WithheldQuiz) | None => {
            let is_why = |file: &str, severity| {
                severity == Severity::Error && file.ends_with(&format!("{slug}.md"))
            };
            let mut told = load.diagnostics.iter();
            assert!(
                told.any(|it| is_why(&it.file, it.severity)),
                "withheld without a word"
            );
            None
        }
    }
}

fn body(item: &Item) -> &Body {
    &item.text.get(item.text.original()).1.body
}

/// What holds of every quiz that is served.
fn check(quiz: &Quiz) {
    let ids: Vec<&str> = quiz
        .questions()
        .map(|question| question.id.as_str())
        .collect();
    assert!(!ids.is_empty());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert!((1..=ids.len()).contains(&quiz.asked()));
    for question in quiz.questions() {
        assert!(is_sound(question), "{question:#?}");
        assert!(!question.prompt_html.is_empty());
        let key = key_of(question);
        let graded = grade(question, &[], Some(&key));
        let score = graded.map(|graded| graded.score);
        assert_eq!(
            score,
            Ok(question.max_score()),
            "{key:?} answers {question:#?}"
        );
    }
    for asked in as_asked(quiz) {
        for withheld in ["callout-tip\\\"", "callout-note\\\""] {
            assert!(!asked.contains(withheld), "{asked}");
        }
    }
}

/// Each question as it is shown before grading.
fn as_asked(quiz: &Quiz) -> Vec<String> {
    let asked = quiz.questions().map(|question| {
        let order = order_on_paper(question);
        if let Response::Ordering(ordering) = &question.response {
            assert!(!ordering.steps.iter().map(|step| &step.id).eq(&order));
        }
        format!("{:?}", QuestionAsAsked::new(question, &order))
    });
    asked.collect()
}
