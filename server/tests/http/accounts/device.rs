//! Taking along into an account what a device remembered.

use test_support::{on_each_database, on_sqlite};

use super::Browser;
use crate::client::Site;

const LESSON: &str = "/courses/essai/premier/lecon";
const QUIZ: &str = "/fr/courses/essai/premier/quiz";

#[test]
fn steps_places_and_attempts_are_taken_along_and_what_is_none_is_passed_over() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let visitor = Browser::new(&site);
        let attempt = visitor.post(QUIZ, &[]).await.expect(303).location();
        visitor
            .post(&format!("{attempt}/submit"), &[])
            .await
            .expect(303);
        let id = attempt.rsplit('/').next().unwrap();
        let member = Browser::registered(&site, "Zoé").await;
        let place = format!("{LESSON}#titre");
        let fields = [
            ("done", LESSON),
            ("done", LESSON),
            ("done", "/courses/essai/premier/nulle-part"),
            ("done", "//evil.example/courses/essai/premier/lecon"),
            ("done", "/courses/essai/premier/lecon/de-trop"),
            ("done", "/courses/essai/premier/quiz"),
            ("place", &place),
            ("place", "/courses/essai/premier/lecon#\"><script>"),
            ("attempt", id),
            ("attempt", "0123456789abcdef0123456789abcdef"),
            ("attempt", "../../x"),
            ("score", "100"),
            ("user_id", "1"),
        ];
        let answer = member.post("/fr/device", &fields).await.expect(303);
        let page = member.get(&answer.location()).await.expect(200).text();
        assert!(page.contains("data-device-taken") && page.contains("C’est dans votre compte"));
        assert_eq!(
            database.count("completions").await,
            1 + i64::from(passed(database).await)
        );
        assert_eq!(database.count("course_paths").await, 1);
        visitor.get(&attempt).await.expect(404);
        member.get(&attempt).await.expect(200);
        // Sent again, it changes nothing.
        let before = database.contents().await;
        member.post("/fr/device", &fields).await.expect(303);
        assert_eq!(database.contents().await, before);
    });
}

/// Whether the attempt that was taken along makes its quiz done.
async fn passed(database: &test_support::TestDatabase) -> bool {
    database
        .number("SELECT count(*) FROM completions WHERE kind = 'quiz'")
        .await
        > 0
}

#[test]
fn a_visitor_takes_nothing_along_and_another_account_s_attempt_stays_its_own() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let visitor = Browser::new(&site);
        visitor
            .post("/fr/device", &[("done", LESSON)])
            .await
            .expect(401);
        let owner = Browser::registered(&site, "Zoé").await;
        let attempt = owner.post(QUIZ, &[]).await.expect(303).location();
        let other = Browser::registered(&site, "Lilas").await;
        let id = attempt.rsplit('/').next().unwrap();
        other
            .post("/fr/device", &[("attempt", id)])
            .await
            .expect(303);
        other.get(&attempt).await.expect(404);
        owner.get(&attempt).await.expect(200);
        let many = vec![("done", LESSON); 2_001];
        other.post("/fr/device", &many).await.expect(413);
        let page = visitor.get("/fr/device?taken=1").await.expect(200).text();
        assert!(
            !page.contains("data-device-taken"),
            "only what was taken is forgotten"
        );
        assert_eq!(visitor.cookie(), None);
    });
}
