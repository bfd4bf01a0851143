//! Rows that this program did not write.

use platform::Clock;
use storage::{StorageError, UpdateError};
use test_support::{on_each_database, standard_questions};

use crate::{attempt, graded};

#[test]
fn a_damaged_row_is_an_error_that_names_what_is_damaged() {
    on_each_database(async |database| {
        let storage = database.storage().await;
        let questions = standard_questions();
        for (number, (damage, what)) in [
            (
                "UPDATE attempt_questions SET answer = 'x' WHERE position = 2",
                "answer",
            ),
            (
                "UPDATE attempt_questions SET answer = '{\"a\": 1}' WHERE position = 0",
                "answer",
            ),
            (
                "UPDATE attempt_questions SET option_order = '' WHERE position = 1",
                "order of options",
            ),
            (
                "UPDATE attempt_questions SET self_assessment = 'x' WHERE position = 1",
                "judgement",
            ),
            ("UPDATE attempts SET feedback = 'x'", "time of feedback"),
            ("UPDATE question_versions SET question = '{'", "question"),
            (
                "UPDATE question_versions SET question = '{\"id\": 1}'",
                "question",
            ),
            ("UPDATE question_versions SET question = ''", "question"),
        ]
        .into_iter()
        .enumerate()
        {
            let id = number.to_string();
            database.execute("DELETE FROM attempts").await;
            database.execute("DELETE FROM question_versions").await;
            let new = attempt(&id, &questions, database);
            storage.create_attempt(&new).await.unwrap();
            database.execute(damage).await;
            let error = storage.attempt(&id).await.unwrap_err();
            assert!(
                matches!(error, StorageError::Damaged(found, _) if found == what),
                "{damage}: {error}"
            );
            assert!(!error.to_string().contains(&questions[0].prompt_html));
            let now = database.clock.now();
            let submitted = storage
                .update_attempt(&id, |_| Ok::<_, ()>(graded("a", 5, now)))
                .await;
            assert!(
                matches!(submitted, Err(UpdateError::Storage(_))),
                "{damage}"
            );
        }
    });
}

#[test]
fn a_question_that_is_asked_cannot_be_deleted_and_an_attempt_takes_its_own_with_it() {
    on_each_database(async |database| {
        let storage = database.storage().await;
        let questions = standard_questions();
        let new = attempt("a", &questions, database);
        storage.create_attempt(&new).await.unwrap();
        assert!(
            database
                .try_execute("DELETE FROM question_versions")
                .await
                .is_err()
        );
        database.execute("DELETE FROM attempts").await;
        assert_eq!(database.count("attempt_questions").await, 0);
        database.execute("DELETE FROM question_versions").await;
    });
}

#[test]
fn an_address_of_another_kind_is_refused() {
    for url in [
        "",
        "mysql://localhost/x",
        "file.db",
        "/tmp/file.db",
        "http://x",
    ] {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let error = runtime.block_on(storage::Storage::open(url)).unwrap_err();
        assert!(
            matches!(error, StorageError::UnknownScheme),
            "{url:?}: {error}"
        );
    }
}
