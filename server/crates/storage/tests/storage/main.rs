//! The database as the platform uses it, on SQLite and PostgreSQL.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should fail in the plainest way"
)]

mod damage;
mod migrating;
mod starting;
mod writing;

use quiz::{Answer, FeedbackTiming, Question, Score};
use storage::{AttemptChange, NewAttempt, NewAttemptQuestion, QuestionChange};
use test_support::TestDatabase;
use time::OffsetDateTime;

/// An attempt at these questions.
fn attempt<'a>(id: &'a str, questions: &'a [Question], database: &TestDatabase) -> NewAttempt<'a> {
    use platform::Clock;

    NewAttempt {
        id,
        account: None,
        path: None,
        place: ["essai", "premier", "quiz"],
        course_id: "essai",
        item_id: "quiz-essai",
        title: "Le quiz d’essai",
        language: "fr",
        pass: Some(60),
        feedback: FeedbackTiming::Immediate,
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

/// A submission at that time: this text and one point for each question.
fn graded(text: &str, questions: usize, now: OffsetDateTime) -> AttemptChange {
    let change = QuestionChange {
        answer: Some(Answer::One(text.to_owned())),
        score: Some(Score::ONE),
        ..QuestionChange::default()
    };
    let questions = vec![change; questions];
    let total = questions.iter().filter_map(|change| change.score).sum();
    AttemptChange {
        questions: questions.into_iter().enumerate().collect(),
        saved_at: None,
        submitted: Some((now, total)),
        ..AttemptChange::default()
    }
}

/// A text kept as the answer of one question at that time.
fn saved(position: usize, text: &str, now: OffsetDateTime) -> AttemptChange {
    let change = QuestionChange {
        answer: Some(Answer::One(text.to_owned())),
        ..QuestionChange::default()
    };
    AttemptChange {
        questions: [(position, change)].into(),
        saved_at: Some(now),
        submitted: None,
        ..AttemptChange::default()
    }
}
