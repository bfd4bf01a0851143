//! How long it takes to grade an attempt of 20 questions. The aim is less than 50 µs.

#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that grades nothing should stop"
)]

mod attempt;

use std::hint::black_box;

use criterion::{BatchSize, Criterion};
use quiz::{Answer, GradedQuestion, Question, grade, order_on_paper};

/// A question, the order in which it was shown, the answer.
type Answered = (Question, Vec<String>, Answer);

fn grade_all(attempt: &[Answered]) -> Vec<GradedQuestion> {
    attempt
        .iter()
        .map(|(question, order, answer)| grade(question, order, Some(answer)).unwrap())
        .collect()
}

fn main() {
    let attempt: Vec<Answered> = attempt::twenty_questions()
        .into_iter()
        .map(|(question, answer)| {
            let order = order_on_paper(&question);
            (question, order, answer)
        })
        .collect();
    let mut criterion = Criterion::default().configure_from_args();
    // What is graded is kept by the caller: giving its memory back is not a part of grading.
    criterion.bench_function("grade an attempt of 20 questions", |bencher| {
        bencher.iter_batched(
            || (),
            |()| grade_all(black_box(&attempt)),
            BatchSize::SmallInput,
        );
    });
    criterion.final_summary();
}
