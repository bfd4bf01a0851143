//! Writing: once, whole, and one writer beside the other.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use platform::Clock;
use quiz::{Answer, FeedbackTiming, Judgement, Score};
use storage::{AttemptChange, QuestionChange, Storage, StorageError, UpdateError};
use test_support::{on_each_database, standard_questions};
use tokio::task::JoinSet;

use crate::{attempt, graded, id, saved};

#[test]
fn a_question_is_stored_once_however_often_it_is_asked() {
    on_each_database(async |database| {
        let storage = database.storage().await;
        let mut questions = standard_questions();
        for number in 0..3 {
            let attempt_id = id(number);
            let new = attempt(&attempt_id, &questions, database);
            storage.create_attempt(&new).await.unwrap();
        }
        assert_eq!(database.count("question_versions").await, 5);
        assert_eq!(database.count("attempt_questions").await, 15);

        // Another word in one question: that question is a version of its own.
        questions[0].prompt_html.push('!');
        let attempt_id = id(3);
        let new = attempt(&attempt_id, &questions, database);
        storage.create_attempt(&new).await.unwrap();
        assert_eq!(database.count("question_versions").await, 6);
    });
}

#[test]
fn an_attempt_is_read_as_it_was_written() {
    on_each_database(async |database| {
        let storage = database.storage().await;
        let questions = standard_questions();
        let new = attempt("a", &questions, database);
        storage.create_attempt(&new).await.unwrap();
        database.clock.advance(Duration::from_secs(60));
        let now = database.clock.now();
        let save = |_: &_| Ok::<_, ()>(saved(3, "a « b » \0 \u{1f600}", now));
        storage.update_attempt("a", save).await.unwrap();

        let kept = storage.attempt("a").await.unwrap().unwrap();
        assert_eq!(kept.place, ["essai", "premier", "quiz"]);
        assert_eq!((kept.item_id.as_str(), kept.pass), ("quiz-essai", Some(60)));
        assert_eq!(kept.feedback, FeedbackTiming::Immediate);
        assert_eq!(kept.started_at, now - Duration::from_secs(60));
        assert_eq!(kept.saved_at, Some(now));
        assert_eq!((kept.submitted_at, kept.score), (None, None));
        assert_eq!(kept.max_score, Score::from_ten_thousandths(60_000));
        let asked: Vec<_> = kept.questions.iter().map(|asked| &asked.question).collect();
        assert_eq!(asked, questions.iter().collect::<Vec<_>>());
        assert_eq!(kept.questions[0].option_order, ["b", "a"]);
        let answers: Vec<_> = kept
            .questions
            .iter()
            .map(|asked| asked.answer.clone())
            .collect();
        let typed = Answer::One("a « b » \0 \u{1f600}".to_owned());
        assert_eq!(answers, [None, None, None, Some(typed), None]);

        database.clock.advance(Duration::from_secs(90));
        let now = database.clock.now();
        let grade = |_: &_| Ok::<_, ()>(graded("x", 5, now));
        storage.update_attempt("a", grade).await.unwrap();
        let kept = storage.attempt("a").await.unwrap().unwrap();
        assert_eq!(kept.submitted_at, Some(now));
        assert_eq!(kept.score, Some(Score::from_ten_thousandths(50_000)));
        assert!(storage.attempt("b").await.unwrap().is_none());
    });
}

#[test]
fn an_attempt_that_cannot_be_kept_whole_leaves_nothing() {
    on_each_database(async |database| {
        let storage = database.storage().await;
        let mut questions = standard_questions();
        let new = attempt("a", &questions, database);
        storage.create_attempt(&new).await.unwrap();
        let before = database.contents().await;
        for question in &mut questions {
            question.prompt_html.push('!');
        }
        // The id is taken; the questions' new versions were written first.
        let again = attempt("a", &questions, database);
        let error = storage.create_attempt(&again).await.unwrap_err();
        assert!(matches!(error, StorageError::Database(_)), "{error}");
        // One question twice in an attempt.
        let twice = [questions[0].clone(), questions[0].clone()];
        let new = attempt("b", &twice, database);
        storage.create_attempt(&new).await.unwrap_err();
        assert_eq!(database.contents().await, before);
    });
}

#[test]
fn a_refused_change_leaves_everything_as_it_was() {
    on_each_database(async |database| {
        let storage = database.storage().await;
        let questions = standard_questions();
        let new = attempt("a", &questions, database);
        storage.create_attempt(&new).await.unwrap();
        let before = database.contents().await;
        let refused = storage.update_attempt("a", |_| Err("no")).await;
        assert!(matches!(refused, Err(UpdateError::Refused("no"))));
        let missing = storage.update_attempt("b", |_| Err("not asked")).await;
        assert!(matches!(missing, Err(UpdateError::NotFound)));
        assert_eq!(database.contents().await, before);
    });
}

/// Starts and submits one attempt, as a learner does.
async fn take(storage: Storage, number: usize, database_now: time::OffsetDateTime) {
    let questions = standard_questions();
    let attempt_id = id(number);
    let new = storage::NewAttempt {
        id: &attempt_id,
        path: None,
        account: None,
        place: ["essai", "premier", "quiz"],
        course_id: "essai",
        item_id: "quiz-essai",
        title: "Le quiz d’essai",
        language: "fr",
        pass: None,
        feedback: FeedbackTiming::After,
        started_at: database_now,
        questions: questions
            .iter()
            .map(|question| storage::NewAttemptQuestion {
                question,
                option_order: Vec::new(),
            })
            .collect(),
    };
    storage.create_attempt(&new).await.unwrap();
    let save = |_: &_| Ok::<_, ()>(saved(0, "a", database_now));
    storage.update_attempt(&attempt_id, save).await.unwrap();
    let grade = |_: &_| Ok::<_, ()>(graded("b", 5, database_now));
    storage.update_attempt(&attempt_id, grade).await.unwrap();
}

#[test]
fn fifty_learners_at_once_wait_for_each_other_and_none_fails() {
    on_each_database(async |database| {
        // Two pools, as two processes have.
        let pools = [database.storage().await, database.storage().await];
        let mut learners = JoinSet::new();
        for number in 0..50 {
            let storage = pools[number % 2].clone();
            learners.spawn(take(storage, number, database.clock.now()));
        }
        learners.join_all().await;
        let sql = "SELECT count(*) FROM attempts WHERE score = 50000";
        assert_eq!(database.number(sql).await, 50);
        assert_eq!(database.count("question_versions").await, 5);
    });
}

#[test]
fn of_many_submissions_at_once_one_is_asked_for_a_grade() {
    on_each_database(async |database| {
        static GRADED: AtomicUsize = AtomicUsize::new(0);
        GRADED.store(0, Ordering::SeqCst);
        let pools = [database.storage().await, database.storage().await];
        let questions = standard_questions();
        let new = attempt("a", &questions, database);
        pools[0].create_attempt(&new).await.unwrap();
        let mut submissions = JoinSet::new();
        for number in 0..20 {
            let storage = pools[number % 2].clone();
            let now = database.clock.now();
            submissions.spawn(async move {
                let grade = |stored: &storage::StoredAttempt| match stored.submitted_at {
                    Some(_) => Err("graded before"),
                    None => {
                        GRADED.fetch_add(1, Ordering::SeqCst);
                        Ok(graded(&number.to_string(), 5, now))
                    }
                };
                storage.update_attempt("a", grade).await
            });
        }
        let outcomes = submissions.join_all().await;
        let taken = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        let known = |outcome: &&Result<_, _>| matches!(outcome, Err(UpdateError::Refused(_)));
        assert_eq!((taken, outcomes.iter().filter(known).count()), (1, 19));
        assert_eq!(GRADED.load(Ordering::SeqCst), 1);
        let sql = "SELECT count(DISTINCT answer) FROM attempt_questions";
        assert_eq!(database.number(sql).await, 1);
    });
}

#[test]
fn of_many_changes_at_once_each_sees_what_the_one_before_left() {
    on_each_database(async |database| {
        let pools = [database.storage().await, database.storage().await];
        let questions = standard_questions();
        let new = attempt("a", &questions, database);
        pools[0].create_attempt(&new).await.unwrap();
        let mut changes = JoinSet::new();
        for number in 0..20 {
            let storage = pools[number % 2].clone();
            changes.spawn(async move {
                let one_more = |stored: &storage::StoredAttempt| {
                    let hints_shown = Some(stored.questions[2].hints_shown + 1);
                    let change = QuestionChange {
                        hints_shown,
                        ..QuestionChange::default()
                    };
                    Ok::<_, ()>(AttemptChange {
                        questions: [(2, change)].into(),
                        ..AttemptChange::default()
                    })
                };
                storage.update_attempt("a", one_more).await.unwrap();
            });
        }
        changes.join_all().await;
        let kept = pools[0].attempt("a").await.unwrap().unwrap();
        let shown: Vec<_> = kept.questions.iter().map(|it| it.hints_shown).collect();
        assert_eq!(shown, [0, 0, 20, 0, 0]);
    });
}

#[test]
fn a_change_leaves_what_it_does_not_name() {
    on_each_database(async |database| {
        let storage = database.storage().await;
        let questions = standard_questions();
        let new = attempt("a", &questions, database);
        storage.create_attempt(&new).await.unwrap();
        let now = database.clock.now();
        let grade = |_: &_| Ok::<_, ()>(graded("x", 5, now));
        storage.update_attempt("a", grade).await.unwrap();
        let before = database.contents().await;
        let nothing = |_: &_| Ok::<_, ()>(AttemptChange::default());
        storage.update_attempt("a", nothing).await.unwrap();
        assert_eq!(database.contents().await, before);

        let judgement = Some(Judgement::Partly);
        let change = QuestionChange {
            judgement,
            ..QuestionChange::default()
        };
        let judge = |_: &_| {
            Ok::<_, ()>(AttemptChange {
                // The attempt has no sixth question.
                questions: [(1, change.clone()), (5, change)].into(),
                ..AttemptChange::default()
            })
        };
        storage.update_attempt("a", judge).await.unwrap();
        let kept = storage.attempt("a").await.unwrap().unwrap();
        let judgements: Vec<_> = kept.questions.iter().map(|it| it.judgement).collect();
        assert_eq!(judgements, [None, judgement, None, None, None]);
        let typed = Some(Answer::One("x".to_owned()));
        assert!(kept.questions.iter().all(|it| it.answer == typed));
        assert_eq!(kept.submitted_at, Some(now));
    });
}
