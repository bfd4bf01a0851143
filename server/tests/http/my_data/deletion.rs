//! Having one's account deleted, with a week to change one's mind.

use std::time::Duration;

use test_support::{on_each_database, standard_site};

use crate::{
    accounts::{Browser, PASSWORD},
    client::Site,
};

const QUIZ: &str = "/fr/courses/essai/premier/quiz";
const DAY: Duration = Duration::from_secs(86_400);
const SECOND: Duration = Duration::from_secs(1);

async fn ask(device: &Browser) {
    let answer = device
        .post("/fr/me/data/delete", &[("delete", PASSWORD)])
        .await
        .expect(303);
    assert_eq!(answer.location(), "/fr/leaving");
}

#[test]
fn asking_for_it_needs_the_password_and_signs_out_everywhere() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let here = Browser::registered(&site, "Zoé").await;
        let elsewhere = Browser::signed_in(&Site::standard(database).await, "Zoé").await;
        let before = here.cookie().unwrap();
        let wrong = here
            .post("/fr/me/data/delete", &[("delete", "pas le bon du tout")])
            .await
            .expect(422)
            .text();
        assert!(wrong.contains("pas votre mot de passe") && wrong.contains("#field:delete"));
        elsewhere.get("/fr/me/data").await.expect(200);
        ask(&here).await;
        assert_eq!(here.cookie(), None);
        let page = here.get("/fr/leaving").await.expect(200).text();
        assert!(page.contains("sept jours"));
        elsewhere.get("/fr/me/data").await.expect(401);
        here.with_cookie(&before)
            .get("/fr/me/data")
            .await
            .expect(401);
    });
}

#[test]
fn the_last_administrator_stays_whoever_asks_and_however_long_nobody_comes() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let only = Browser::registered(&site, "Zoé").await;
        Browser::registered(&site, "Lilas").await;
        let make_admin = "UPDATE accounts SET role = 'admin' WHERE pseudonym_key = ";
        database.execute(&format!("{make_admin}'zoé'")).await;
        let fields = [("delete", PASSWORD)];
        let page = only.post("/fr/me/data/delete", &fields).await.expect(422);
        assert!(page.text().contains("dernier compte d’administration"));
        let platform = database.platform(&standard_site()).await;
        database.clock.advance(DAY * 1_000);
        platform.forget_outdated().await.unwrap();
        assert_eq!(database.count("accounts").await, 1);
        // With another one there, it may go.
        Browser::registered(&site, "Lilas").await;
        database.execute(&format!("{make_admin}'lilas'")).await;
        let only = Browser::signed_in(&site, "Zoé").await;
        ask(&only).await;
        database.clock.advance(DAY * 8);
        platform.forget_outdated().await.unwrap();
        assert_eq!(database.count("accounts").await, 1);
        let last = Browser::signed_in(&site, "Lilas").await;
        last.post("/fr/me/data/delete", &fields).await.expect(422);
    });
}

#[test]
fn the_password_cannot_be_guessed_without_end() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé").await;
        let guess = async |form: &str| {
            let fields = [(form, "pas le bon du tout")];
            let answer = device.post(&format!("/fr/me/data/{form}"), &fields).await;
            (
                answer.status.as_u16(),
                answer.header("retry-after").to_owned(),
            )
        };
        for _ in 0..5 {
            assert_eq!(guess("delete").await.0, 422);
            assert_eq!(guess("erase").await.0, 422);
        }
        let (status, wait) = guess("delete").await;
        assert_eq!(status, 429);
        assert_ne!(wait, "");
        assert_eq!(guess("erase").await.0, 429);
    });
}

#[test]
fn for_a_week_every_page_says_so_and_the_account_can_be_kept() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let platform = database.platform(&standard_site()).await;
        let device = Browser::registered(&site, "Zoé").await;
        device.post(QUIZ, &[]).await.expect(303);
        ask(&device).await;
        database.clock.advance(6 * DAY);
        let device = Browser::signed_in(&site, "Zoé").await;
        for path in ["/fr", "/fr/courses/essai", "/fr/me/data"] {
            let page = device.get(path).await.expect(200).text();
            assert!(page.contains("supprimé le 22 janvier 2026"), "{path}");
            assert!(page.contains("Garder mon compte"), "{path}");
        }
        // Asked for already: there is no form for it, and another wish does not put it off.
        let page = device.get("/fr/me/data").await.expect(200).text();
        assert!(!page.contains("/fr/me/data/delete"));
        ask(&device).await;
        database.clock.advance(DAY - SECOND);
        assert_eq!(platform.forget_outdated().await.unwrap().asked_accounts, 0);
        let device = Browser::signed_in(&site, "Zoé").await;
        let kept = device.post("/fr/me/data/keep", &[]).await.expect(303);
        let page = device.get(&kept.location()).await.expect(200).text();
        assert!(page.contains("Votre compte est gardé"));
        assert!(!page.contains("Garder mon compte"));
        database.clock.advance(8 * DAY);
        assert_eq!(platform.forget_outdated().await.unwrap().asked_accounts, 0);
        assert_eq!(database.count("attempts").await, 1);
        Browser::signed_in(&site, "Zoé").await;
    });
}

#[test]
fn after_a_week_nothing_is_left_of_it_and_others_keep_theirs() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let nodes = [
            database.platform(&standard_site()).await,
            database.platform(&standard_site()).await,
        ];
        let device = Browser::registered(&site, "Zoé").await;
        let lilas = Browser::registered(&site, "Lilas").await;
        for somebody in [&device, &lilas] {
            let attempt = somebody.post(QUIZ, &[]).await.expect(303).location();
            somebody
                .post(&format!("{attempt}/submit"), &[("q.mot", "clefmot")])
                .await
                .expect(303);
        }
        let now = match database.is_postgres() {
            true => "timestamptz '2026-01-15T12:00:00Z'",
            false => "'2026-01-15T12:00:00Z'",
        };
        database
            .execute(&format!(
                "INSERT INTO audit_log (id, at, actor_id, via, act, subject_id)
                 SELECT id, {now}, id, 'web', 'reset', id FROM accounts WHERE pseudonym = 'Zoé'"
            ))
            .await;
        ask(&device).await;
        database.clock.advance(7 * DAY);
        // Two nodes at once: one of them deletes it.
        let (one, other) = tokio::join!(nodes[0].forget_outdated(), nodes[1].forget_outdated());
        let gone = one.unwrap().asked_accounts + other.unwrap().asked_accounts;
        assert_eq!(gone, 1);
        assert_eq!(database.count("accounts").await, 1);
        assert_eq!(database.count("attempts").await, 1);
        assert_eq!(database.count("attempt_questions").await, 5);
        assert_eq!(database.count("question_versions").await, 5);
        let nobody = "SELECT count(*) FROM audit_log WHERE actor_id IS NULL AND subject_id IS NULL";
        assert_eq!(database.number(nobody).await, 1);
        Browser::new(&site)
            .sign_in("Zoé", PASSWORD)
            .await
            .expect(422);
        Browser::registered(&site, "Zoé").await;
        lilas.get("/fr/me/data").await.expect(200);
    });
}
