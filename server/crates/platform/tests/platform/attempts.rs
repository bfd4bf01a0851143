//! Attempts: their ids, their time, and what the database may hold.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use platform::{
    AttemptError, AttemptKey, AttemptState, Clock, Outside, Platform, StartError, StorageError,
    SystemEntropy,
};
use quiz::Answer;
use test_support::{on_each_database, on_sqlite, standard_site};
use tokio::task::JoinSet;

use crate::{PLACE, french, start};

#[test]
fn what_opens_an_attempt_is_long_random_and_never_shown_in_a_log() {
    on_sqlite(async |database| {
        let platform = Platform::new(
            standard_site().catalogue(),
            standard_site().origin(),
            database.storage().await,
            Outside {
                entropy: Box::new(SystemEntropy),
                ..database.outside()
            },
        );
        let mut ids = BTreeSet::new();
        for _ in 0..100 {
            let id = start(&platform).await;
            let text = id.as_str().to_owned();
            assert_eq!(text.len(), 32);
            assert!(
                text.bytes()
                    .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            );
            assert!(!format!("{id:?}").contains(&text));
            assert_eq!(text.parse(), Ok(id));
            // Not even their beginnings repeat: 32 random bits of 100 ids would do so once in a million runs.
            assert!(ids.insert(text[..8].to_owned()));
        }
    });
}

#[test]
fn an_id_in_another_form_is_no_id() {
    let good = "0123456789abcdef0123456789abcdef";
    assert!(good.parse::<AttemptKey>().is_ok());
    for wrong in [
        "",
        "0123456789ABCDEF0123456789ABCDEF",
        "0123456789abcdef0123456789abcde",
        "0123456789abcdef0123456789abcdef0",
        " 123456789abcdef0123456789abcdef",
        "0123456789abcdef0123456789abcdé",
        "%' OR '1'='1' -- 0123456789abcde",
    ] {
        assert_eq!(wrong.parse::<AttemptKey>(), Err(()), "{wrong:?}");
    }
}

#[test]
fn an_attempt_is_graded_at_the_time_of_its_submission() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let id = start(&platform).await;
        database.clock.advance(Duration::from_secs(3_600));
        platform.submit(&id, BTreeMap::new()).await.unwrap();
        let attempt = platform.attempt(&id).await.unwrap().unwrap();
        let AttemptState::Graded(graded) = attempt.state else {
            panic!("not graded")
        };
        assert_eq!(graded.submitted_at, database.clock.now());
        assert_eq!(graded.passed(), Some(false));
    });
}

#[test]
fn only_a_quiz_can_be_started() {
    on_sqlite(async |database| {
        let platform = database.platform(&standard_site()).await;
        for place in [
            ["essai", "premier", "lecon"],
            ["essai", "premier", "faire"],
            ["essai", "premier", ""],
            ["", "", ""],
            ["essai", "second", "quiz"],
        ] {
            let refused = platform.start_attempt(place, &french(), None).await;
            assert!(matches!(refused, Err(StartError::NoQuiz)), "{place:?}");
        }
        assert_eq!(database.count("attempts").await, 0);
    });
}

#[test]
fn fifty_learners_at_once_each_get_their_result() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let mut learners = JoinSet::new();
        for _ in 0..50 {
            let platform = platform.clone();
            learners.spawn(async move {
                let id = start(&platform).await;
                let answer =
                    |text: &str| BTreeMap::from([("mot".to_owned(), Answer::One(text.to_owned()))]);
                platform.save_answers(&id, answer("x")).await.unwrap();
                platform.submit(&id, answer("clefmot")).await.unwrap();
                let attempt = platform.attempt(&id).await.unwrap().unwrap();
                match attempt.state {
                    AttemptState::Graded(graded) => graded.score.to_string(),
                    AttemptState::Open(_) => "open".to_owned(),
                }
            });
        }
        let scores = learners.join_all().await;
        assert_eq!(scores, vec!["1"; 50]);
    });
}

#[test]
fn an_answer_in_the_database_that_does_not_fit_its_question_is_an_error() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let id = start(&platform).await;
        platform.submit(&id, BTreeMap::new()).await.unwrap();
        database
            .execute(
                "UPDATE attempt_questions SET answer = '\"nowhere\"' WHERE question_id = 'couleur'",
            )
            .await;
        let error = platform.attempt(&id).await.unwrap_err();
        assert!(matches!(error, StorageError::Inconsistent(_)), "{error}");

        let open = start(&platform).await;
        database
            .execute("UPDATE question_versions SET question = '{'")
            .await;
        let error = platform.attempt(&open).await.unwrap_err();
        assert!(matches!(error, StorageError::Damaged(..)), "{error}");
        let refused = platform.submit(&open, BTreeMap::new()).await;
        assert!(matches!(refused, Err(AttemptError::Storage(_))));
    });
}

#[test]
fn a_database_that_is_closed_is_not_ready() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        platform.ready().await.unwrap();
        platform.close().await.unwrap();
        assert!(platform.ready().await.is_err());
        assert!(
            platform
                .start_attempt(PLACE, &french(), None)
                .await
                .is_err()
        );
    });
}

#[test]
fn what_keeps_no_answer_does_not_make_an_attempt_last_longer() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let id = start(&platform).await;
        let kept = database.contents().await;
        database.clock.advance(Duration::from_secs(60));
        let number =
            |text: &str| BTreeMap::from([("nombre".to_owned(), Answer::One(text.to_owned()))]);
        platform.save_answers(&id, BTreeMap::new()).await.unwrap();
        platform.save_answers(&id, number("x")).await.unwrap_err();
        let refused = platform
            .save_usable_answers(&id, number("x"))
            .await
            .unwrap();
        assert_eq!(refused.len(), 1);
        assert_eq!(database.contents().await, kept);
    });
}
