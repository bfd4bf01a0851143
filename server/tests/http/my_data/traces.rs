//! What is left in the files of an account that was deleted.

use std::time::Duration;

use test_support::{on_sqlite, standard_site};

use crate::{
    accounts::{Browser, PASSWORD},
    client::Site,
};

const QUIZ: &str = "/fr/courses/essai/premier/quiz";

#[test]
fn no_byte_of_a_deleted_account_is_left_in_the_database_file_and_its_log() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let platform = database.platform(&standard_site()).await;
        let leaves = Browser::registered(&site, "Partante").await;
        let stays = Browser::registered(&site, "Restante").await;
        // Enough for pages to be divided and joined again, one's rows between the other's.
        for number in 0..60 {
            for (device, word) in [(&leaves, "motpartant"), (&stays, "motrestant")] {
                let attempt = device.post(QUIZ, &[]).await.expect(303).location();
                let long = format!("{word} {number} ").repeat(1 + number % 7 * 40);
                device
                    .post(&format!("{attempt}/save"), &[("q.mot", &long)])
                    .await
                    .expect(303);
                if number % 3 == 0 {
                    device
                        .post(&format!("{attempt}/submit"), &[("q.mot", word)])
                        .await
                        .expect(303);
                }
            }
        }
        // Rows of every length between each other: SQLite leaves copies of some behind.
        for (name, word) in [("Partante", "motpartant "), ("Restante", "motrestant ")] {
            database
                .execute(&format!(
                    "INSERT INTO completions (account_id, course_id, item_id, kind, title, language, done_at)
                     WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3000)
                     SELECT id, lower(hex(randomblob(8))), 'i', 'lesson',
                            replace(hex(zeroblob(n * 7 % 97 + n % 3 * 300)), '00', '{word}'), 'fr',
                            '2026-01-15T12:00:00Z'
                     FROM accounts, numbers WHERE pseudonym = '{name}'"
                ))
                .await;
        }
        let sql = "SELECT id FROM accounts WHERE pseudonym = 'Partante'";
        let id = database.text(sql).await;
        let traces = ["Partante", "partante", "motpartant", &id];
        let found = |trace: &str| {
            let bytes = database.file_bytes();
            bytes
                .windows(trace.len())
                .filter(|window| *window == trace.as_bytes())
                .count()
        };
        for trace in traces {
            assert!(found(trace) > 0, "{trace}");
        }
        leaves
            .post("/fr/me/data/delete", &[("delete", PASSWORD)])
            .await
            .expect(303);
        database.clock.advance(Duration::from_secs(7 * 86_400));
        platform.forget_outdated().await.unwrap();
        for trace in traces {
            assert_eq!(found(trace), 0, "{trace}");
        }
        assert!(found("motrestant") >= 60);
    });
}
