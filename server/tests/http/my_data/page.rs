//! The page of one's own data, and erasing one's progress.

use server::LegalFacts;
use test_support::{on_each_database, on_sqlite};

use super::Archive;
use crate::{
    accounts::{Browser, PASSWORD},
    client::Site,
};

const QUIZ: &str = "/fr/courses/essai/premier/quiz";

#[test]
fn the_page_says_what_is_kept_and_what_backups_hold() {
    on_sqlite(async |database| {
        for (days, words) in [
            (None, "les personnes qui tiennent ce site savent combien"),
            (Some(0), "Il n’existe pas de sauvegarde"),
            (Some(30), "pendant 30\u{a0}jours"),
        ] {
            let facts = LegalFacts {
                backup_days: days,
                ..LegalFacts::default()
            };
            let site = Site::with_legal_facts(database, facts).await;
            let device = Browser::registered(&site, &format!("Zoé {}", words.len())).await;
            let answer = device.get("/fr/me/data").await.expect(200);
            assert_eq!(answer.header("cache-control"), "no-store");
            let page = answer.text();
            assert!(page.contains(words), "{words}");
            assert!(page.contains("Vos réponses aux quiz"));
            let leaving = device.get("/fr/leaving").await.expect(200).text();
            assert!(leaving.contains(words), "{words}");
        }
    });
}

#[test]
fn progress_is_erased_with_the_password_and_the_account_stays() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé").await;
        let lilas = Browser::registered(&site, "Lilas").await;
        for somebody in [&device, &lilas] {
            somebody.post(QUIZ, &[]).await.expect(303);
        }
        for (table, columns, values) in [
            (
                "completions",
                "course_id, item_id, kind, title, language, done_at",
                "'c', 'i', 'lesson', 't', 'fr', '2026-01-15T12:00:00Z'",
            ),
            (
                "step_ticks",
                "course_id, item_id, steps, changed_at",
                "'c', 'i', '[]', '2026-01-15T12:00:00Z'",
            ),
            (
                "course_paths",
                "course_id, title, started_at, item_id, visited_at",
                "'c', 't', '2026-01-15T12:00:00Z', 'i', '2026-01-15T12:00:00Z'",
            ),
        ] {
            let values = values.replace(
                "'2026-01-15T12:00:00Z'",
                match database.is_postgres() {
                    true => "timestamptz '2026-01-15T12:00:00Z'",
                    false => "'2026-01-15T12:00:00Z'",
                },
            );
            database
                .execute(&format!(
                    "INSERT INTO {table} (account_id, {columns}) SELECT id, {values} FROM accounts"
                ))
                .await;
        }
        let wrong = device
            .post("/fr/me/data/erase", &[("erase", "pas le bon du tout")])
            .await
            .expect(422)
            .text();
        assert!(wrong.contains("pas votre mot de passe") && wrong.contains("#field:erase"));
        assert_eq!(database.count("attempts").await, 2);
        let done = device
            .post("/fr/me/data/erase", &[("erase", PASSWORD)])
            .await
            .expect(303);
        let page = device.get(&done.location()).await.expect(200).text();
        assert!(page.contains("Votre progression est effacée"));
        for table in ["attempts", "completions", "step_ticks", "course_paths"] {
            let of = |name: &str| {
                format!(
                    "SELECT count(*) FROM {table} WHERE account_id = (SELECT id FROM accounts WHERE pseudonym = '{name}')"
                )
            };
            assert_eq!(database.number(&of("Zoé")).await, 0, "{table}");
            assert!(database.number(&of("Lilas")).await > 0, "{table}");
        }
        assert_eq!(database.count("question_versions").await, 5);
        lilas
            .post("/fr/me/data/erase", &[("erase", PASSWORD)])
            .await
            .expect(303);
        assert_eq!(database.count("question_versions").await, 0);
        assert_eq!(
            Archive::of(&device).await.json()["done"],
            serde_json::json!([])
        );
    });
}
