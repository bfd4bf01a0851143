//! The database as the platform uses it, on SQLite and PostgreSQL.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should fail in the plainest way"
)]

mod damage;
mod starting;
mod writing;

use quiz::{Answer, Question, Score};
use storage::{GradedAnswers, NewAttempt, NewAttemptQuestion};
use test_support::TestDatabase;

/// An attempt at these questions.
fn attempt<'a>(id: &'a str, questions: &'a [Question], database: &TestDatabase) -> NewAttempt<'a> {
    use platform::Clock;

    NewAttempt {
        id,
        place: ["essai", "premier", "quiz"],
        item_id: "quiz-essai",
        title: "Le quiz d’essai",
        language: "fr",
        pass: Some(60),
        started_at: database.clock.now(),
        questions: questions
            .iter()
            .map(|question| NewAttemptQuestion {
                question,
                option_order: vec!["b".to_owned(), "a".to_owned()],
            })
            .collect(),
    }
}

/// An id of an attempt, different for each number.
fn id(number: usize) -> String {
    format!("{number:032x}")
}

/// A grade of one point a question, with this text for each answer.
fn graded(text: &str, questions: usize) -> GradedAnswers {
    let answer = (Some(Answer::One(text.to_owned())), Score::ONE);
    let questions = vec![answer; questions];
    let score = questions.iter().map(|(_, score)| *score).sum();
    GradedAnswers { questions, score }
}
