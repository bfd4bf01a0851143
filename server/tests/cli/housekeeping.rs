//! What the program does by itself.

use std::{thread::sleep, time::Duration};

use content::Language;
use test_support::{on_sqlite, standard_site};

use crate::program::Place;

#[test]
fn a_start_forgets_the_attempts_whose_time_is_over() {
    on_sqlite(async |database| {
        // Of last January, as the tests' clock has it.
        let platform = database.platform(&standard_site()).await;
        let french = Language::parse("fr").unwrap();
        let quiz = ["essai", "premier", "quiz"];
        platform.start_attempt(quiz, &french, None).await.unwrap();
        assert_eq!(database.count("attempts").await, 1);

        let place = Place::new().with_content(&standard_site());
        let server = place.serve(&["--content", "content", "--database", database.url()]);
        for _ in 0..100 {
            if database.count("attempts").await == 0 {
                break;
            }
            sleep(Duration::from_millis(50));
        }
        assert_eq!(database.count("attempts").await, 0);
        assert_eq!(database.count("question_versions").await, 0);
        // The rows are gone a moment before the log says so.
        sleep(Duration::from_millis(300));
        let (status, said) = server.terminate();
        assert_eq!(status.code(), Some(0), "{said}");
        assert!(said.contains("what was outdated was forgotten"), "{said}");
    });
}
