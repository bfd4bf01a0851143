//! For how long attempts are kept.

use std::{collections::BTreeMap, time::Duration};

use platform::{AttemptKey, AttemptState, Clock, Platform};
use quiz::Answer;
use test_support::{every_type_site, on_each_database, standard_site};
use tokio::task::JoinSet;

use crate::{french, start};

const DAY: Duration = Duration::from_secs(86_400);
const SECOND: Duration = Duration::from_secs(1);

fn typed(text: &str) -> platform::Answers {
    BTreeMap::from([("mot".to_owned(), Answer::One(text.to_owned()))])
}

async fn is_there(platform: &Platform, id: &AttemptKey) -> bool {
    platform.attempt(id).await.unwrap().is_some()
}

#[test]
fn an_unfinished_attempt_is_forgotten_seven_days_after_it_was_last_saved() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let (never, saved) = (start(&platform).await, start(&platform).await);
        database.clock.advance(3 * DAY);
        platform.save_answers(&saved, typed("a")).await.unwrap();
        let kept_until = database.clock.now() + 7 * DAY;
        let attempt = platform.attempt(&saved).await.unwrap().unwrap();
        assert_eq!(attempt.kept_until, kept_until);

        database.clock.advance(4 * DAY);
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 0);
        database.clock.advance(SECOND);
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 1);
        assert!(!is_there(&platform, &never).await);
        assert!(is_there(&platform, &saved).await);

        database.clock.advance(3 * DAY - SECOND);
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 0);
        database.clock.advance(SECOND);
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 1);
        for table in ["attempts", "attempt_questions", "question_versions"] {
            assert_eq!(database.count(table).await, 0, "{table}");
        }
    });
}

#[test]
fn a_graded_attempt_is_forgotten_ninety_days_after_its_submission() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let id = start(&platform).await;
        platform.save_answers(&id, typed("a")).await.unwrap();
        database.clock.advance(6 * DAY);
        platform.submit(&id, typed("b")).await.unwrap();
        let attempt = platform.attempt(&id).await.unwrap().unwrap();
        assert_eq!(attempt.kept_until, database.clock.now() + 90 * DAY);
        database.clock.advance(90 * DAY);
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 0);
        assert!(is_there(&platform, &id).await);
        database.clock.advance(SECOND);
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 1);
        assert!(!is_there(&platform, &id).await);
    });
}

#[test]
fn a_version_of_a_question_goes_with_the_last_attempt_that_asks_it() {
    on_each_database(async |database| {
        let file = "courses/essai/01-premier/04-quiz.md";
        let before = database.platform(&standard_site()).await;
        start(&before).await;
        database.clock.advance(3 * DAY);
        let edited = standard_site().edited(file, "Quel est le mot ?", "Quel mot ?");
        let after = database.platform(&edited.checked()).await;
        let id = start(&after).await;
        assert_eq!(database.count("question_versions").await, 6);

        database.clock.advance(4 * DAY + SECOND);
        assert_eq!(after.forget_old_attempts().await.unwrap(), 1);
        assert_eq!(database.count("question_versions").await, 5);
        after.submit(&id, typed("clefmot")).await.unwrap();
        let attempt = after.attempt(&id).await.unwrap().unwrap();
        let AttemptState::Graded(graded) = attempt.state else {
            panic!("not graded")
        };
        assert!(
            graded.questions[3]
                .graded
                .prompt_html
                .contains("Quel mot ?")
        );
    });
}

#[test]
fn attempts_can_be_started_taken_and_read_while_old_ones_are_forgotten() {
    on_each_database(async |database| {
        let platforms = [
            database.platform(&standard_site()).await,
            database.platform(&standard_site()).await,
        ];
        for _ in 0..5 {
            let mut old = Vec::new();
            for _ in 0..5 {
                old.push(start(&platforms[0]).await);
            }
            database.clock.advance(8 * DAY);
            let mut work = JoinSet::new();
            for number in 0..12 {
                let platform = platforms[number % 2].clone();
                let old = old[number % 5].clone();
                work.spawn(async move {
                    match number % 3 {
                        0 => {
                            platform.forget_old_attempts().await.unwrap();
                        }
                        // Whole, or not there.
                        1 => {
                            platform.attempt(&old).await.unwrap();
                        }
                        _ => {
                            let id = start(&platform).await;
                            platform.save_answers(&id, typed("a")).await.unwrap();
                            platform.submit(&id, typed("clefmot")).await.unwrap();
                            let attempt = platform.attempt(&id).await.unwrap().unwrap();
                            assert!(matches!(attempt.state, AttemptState::Graded(_)));
                        }
                    }
                });
            }
            work.join_all().await;
            platforms[0].forget_old_attempts().await.unwrap();
            for id in &old {
                assert!(!is_there(&platforms[0], id).await);
            }
        }
        assert_eq!(database.count("attempts").await, 20);
        assert_eq!(database.count("question_versions").await, 5);
    });
}

#[test]
fn an_attempt_that_is_read_while_it_is_submitted_is_wholly_open_or_wholly_graded() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        for _ in 0..20 {
            let id = start(&platform).await;
            let mut work = JoinSet::new();
            for number in 0..6 {
                let (platform, id) = (platform.clone(), id.clone());
                work.spawn(async move {
                    if number == 2 {
                        platform.submit(&id, typed("clefmot")).await.unwrap();
                    }
                    let attempt = platform.attempt(&id).await.unwrap().unwrap();
                    if let AttemptState::Open(open) = attempt.state {
                        let checked = open.questions.iter().filter(|it| it.checked.is_some());
                        assert_eq!(checked.count(), 0);
                    }
                });
            }
            work.join_all().await;
        }
    });
}

#[test]
fn a_check_keeps_an_answer_and_so_the_attempt() {
    on_each_database(async |database| {
        let platform = database.platform(&every_type_site()).await;
        let place = ["essai", "types", "un-par-un"];
        let id = platform
            .start_attempt(place, &french(), None)
            .await
            .unwrap();
        database.clock.advance(6 * DAY);
        let answer = Some(Answer::One("7".to_owned()));
        platform
            .check_question(&id, "compte", answer)
            .await
            .unwrap();
        let attempt = platform.attempt(&id).await.unwrap().unwrap();
        assert_eq!(attempt.kept_until, database.clock.now() + 7 * DAY);
        database.clock.advance(7 * DAY);
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 0);
    });
}
