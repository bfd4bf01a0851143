//! What earlier versions of the program wrote can be read, graded and forgotten by this one.

use std::collections::BTreeMap;

use migrations::{Migrator, MigratorTrait};
use platform::{AttemptKey, AttemptState};
use quiz::{Answer, FeedbackTiming, Score};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use test_support::{TestDatabase, on_each_database, standard_site};

/// A connection past the program, to a file that may not be there yet.
pub(crate) async fn connect(database: &TestDatabase) -> DatabaseConnection {
    let create = if database.is_postgres() {
        ""
    } else {
        "?mode=rwc"
    };
    let url = format!("{}{create}", database.url());
    Database::connect(url).await.unwrap()
}

const OPEN: &str = "11111111111111111111111111111111";
const GRADED: &str = "22222222222222222222222222222222";

/// Rows as the first schema had them, written out: one open attempt with a saved answer, and one that is graded.
const ROWS: [&str; 3] = [
    r#"INSERT INTO question_versions (hash, question) VALUES
        ('a', '{"id":"couleur","points":10000,"prompt_html":"<p>Couleur</p>","response":{"type":"choice","multiple":false,"credit":"net","fixed_order":false,"options":[{"id":"r","html":"Rouge","right":false,"feedback_html":null},{"id":"v","html":"Vert","right":true,"feedback_html":"<p>Oui</p>"}]},"hints_html":["<p>Herbe</p>"],"explanation_html":null}'),
        ('b', '{"id":"mot","points":20000,"prompt_html":"<p>Mot</p>","response":{"type":"text","entries":[{"text":"Clef","exact":false,"right":true,"feedback_html":null}]},"hints_html":[],"explanation_html":"<p>Voir</p>"}'),
        ('c', '{"id":"nombre","points":10000,"prompt_html":"<p>Nombre</p>","response":{"type":"number","decimal_sign":"comma","entries":[{"text":"7","range":{"low":"7","high":"7"},"right":true,"feedback_html":null}]},"hints_html":[],"explanation_html":null}')"#,
    "INSERT INTO attempts (id, course, module, item, item_id, title, language, pass_percent, started_at, submitted_at, score, max_score) VALUES
        ('11111111111111111111111111111111', 'essai', 'premier', 'quiz', 'quiz-essai', 'Quiz', 'fr', 60, '2026-01-15T11:00:00Z', NULL, NULL, 40000),
        ('22222222222222222222222222222222', 'essai', 'premier', 'quiz', 'quiz-essai', 'Quiz', 'fr', NULL, '2026-01-15T11:00:00Z', '2026-01-15T11:30:00Z', 20000, 40000)",
    r#"INSERT INTO attempt_questions (attempt_id, position, question_id, version_hash, option_order, answer, score) VALUES
        ('11111111111111111111111111111111', 0, 'couleur', 'a', '["v","r"]', '"v"', NULL),
        ('11111111111111111111111111111111', 1, 'mot', 'b', '[]', NULL, NULL),
        ('11111111111111111111111111111111', 2, 'nombre', 'c', '[]', NULL, NULL),
        ('22222222222222222222222222222222', 0, 'couleur', 'a', '["r","v"]', '["r"]', 0),
        ('22222222222222222222222222222222', 1, 'mot', 'b', '[]', '"clef"', 20000),
        ('22222222222222222222222222222222', 2, 'nombre', 'c', '[]', NULL, 0)"#,
];

/// A database that the first version left.
async fn leave_first_schema(database: &TestDatabase) {
    let db = connect(database).await;
    Migrator::up(&db, Some(1)).await.unwrap();
    for rows in ROWS {
        db.execute_unprepared(rows).await.unwrap();
    }
    db.close().await.unwrap();
}

#[test]
fn attempts_of_the_first_schema_are_read_as_they_were() {
    on_each_database(async |database| {
        leave_first_schema(database).await;
        let storage = database.storage().await;
        let open = storage.attempt(OPEN).await.unwrap().unwrap();
        assert_eq!(open.feedback, FeedbackTiming::After);
        assert_eq!((open.saved_at, open.submitted_at), (None, None));
        assert_eq!(open.questions[0].answer, Some(Answer::One("v".to_owned())));
        for asked in &open.questions {
            assert_eq!((asked.hints_shown, asked.judgement), (0, None));
        }
        let graded = storage.attempt(GRADED).await.unwrap().unwrap();
        assert_eq!(graded.score, Some(Score::from_ten_thousandths(20_000)));
        let answer = Some(Answer::Several(vec!["r".to_owned()]));
        assert_eq!(graded.questions[0].answer, answer);
    });
}

#[test]
fn attempts_of_the_first_schema_can_be_ended_reviewed_and_forgotten() {
    on_each_database(async |database| {
        leave_first_schema(database).await;
        let platform = database.platform(&standard_site()).await;
        let (open, graded): (AttemptKey, AttemptKey) =
            (OPEN.parse().unwrap(), GRADED.parse().unwrap());
        assert_eq!(platform.show_hint(&open, "couleur").await.unwrap(), 1);
        let answer = |text: &str| Answer::One(text.to_owned());
        let answers = BTreeMap::from([
            ("mot".to_owned(), answer("CLEF")),
            ("nombre".to_owned(), answer("8")),
        ]);
        platform.submit(&open, answers).await.unwrap();
        for (id, score, passed) in [(&open, "3", Some(true)), (&graded, "2", None)] {
            let attempt = platform.attempt(id).await.unwrap().unwrap();
            let AttemptState::Graded(graded) = attempt.state else {
                panic!("not graded")
            };
            assert_eq!(
                (graded.score.to_string(), graded.passed()),
                (score.to_owned(), passed)
            );
        }
        database
            .clock
            .advance(std::time::Duration::from_secs(91 * 86_400));
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 2);
        assert_eq!(database.count("question_versions").await, 0);
    });
}

#[test]
fn a_quiz_that_was_known_by_its_path_is_known_by_its_path_in_its_course() {
    on_each_database(async |database| {
        let db = connect(database).await;
        Migrator::up(&db, Some(1)).await.unwrap();
        for rows in ROWS {
            let rows = rows.replacen("'quiz-essai'", "'courses/Un cours/01-premier/04-quiz'", 1);
            db.execute_unprepared(&rows).await.unwrap();
        }
        db.close().await.unwrap();
        let storage = database.storage().await;
        let attempt = storage.attempt(OPEN).await.unwrap().unwrap();
        assert_eq!(attempt.item_id, "01-premier/04-quiz");
        let other = storage.attempt(GRADED).await.unwrap().unwrap();
        assert_eq!(other.item_id, "quiz-essai");
    });
}

#[test]
fn steps_back_leave_the_first_schema_and_steps_forward_the_last() {
    on_each_database(async |database| {
        leave_first_schema(database).await;
        database.storage().await.close().await.unwrap();
        let db = connect(database).await;
        let steps = u32::try_from(Migrator::migrations().len()).unwrap();
        Migrator::down(&db, Some(steps - 1)).await.unwrap();
        assert_eq!(database.count("seaql_migrations").await, 1);
        let kept = "SELECT count(*) FROM attempt_questions WHERE answer IS NOT NULL";
        assert_eq!(database.number(kept).await, 3);
        assert!(
            database
                .try_execute("SELECT feedback FROM attempts")
                .await
                .is_err()
        );
        db.close().await.unwrap();
        let storage = database.storage().await;
        assert!(storage.attempt(OPEN).await.unwrap().is_some());
    });
}
