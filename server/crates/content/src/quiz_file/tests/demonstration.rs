//! The quizzes of the demonstration course.

use std::path::Path;

use super::{read_in, shown};

fn front_matter_end(text: &str) -> usize {
    text.get(4..)
        .and_then(|text| text.find("\n---\n"))
        .map_or(0, |at| at + 9)
}

#[test]
fn the_demonstration_quizzes_are_served_in_both_languages_with_the_same_ids_and_points() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../content/courses/accompagner/01-comprendre");
    let read = |name: &str, language: &str| {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        // Line ends keep the lines of the messages right.
        let end = front_matter_end(&text);
        let blank: String = text[..end].chars().filter(|c| *c == '\n').collect();
        let (read, diagnostics) = read_in(language, &(blank + &text[end..]));
        let ours: Vec<_> = diagnostics
            .into_iter()
            .filter(|d| d.code.starts_with("quiz-"))
            .collect();
        assert!(ours.is_empty(), "{name}:\n{}", shown(&ours));
        read.unwrap().1
    };
    let (french, english) = (read("05-quiz.md", "fr"), read("05-quiz.en.md", "en"));
    assert!(french.questions().count() >= 5);
    let seen = |quiz: &quiz::Quiz| {
        quiz.questions()
            .map(|question| (question.id.clone(), question.points))
            .collect::<Vec<_>>()
    };
    assert_eq!(seen(&french), seen(&english));
}
