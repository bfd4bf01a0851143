//! Attempts that belong to an account, and those that are taken along into one.

use axum::http::Method;
use serde_json::json;
use test_support::on_each_database;

use super::Browser;
use crate::client::{Site, request};

const QUIZ: &str = "/fr/courses/essai/premier/quiz";

/// The attempt that this device starts, by the address of its page.
async fn start(browser: &Browser) -> String {
    browser.post(QUIZ, &[]).await.expect(303).location()
}

#[test]
fn an_attempt_of_a_member_is_there_for_nobody_else_by_any_door() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let owner = Browser::registered(&site, "Zoé").await;
        let other = Browser::registered(&site, "Lilas").await;
        let visitor = Browser::new(&site);
        let page = start(&owner).await;
        let id = page.rsplit('/').next().unwrap().to_owned();
        let api = format!("/api/v1/attempts/{id}");
        let functions = |name: &str| format!("/api/fn/attempts/{name}");
        let sent = json!({ "id": id, "tag": "fr", "fields": [], "question": "couleur" });
        let kept = database.contents().await;
        for stranger in [&other, &visitor] {
            stranger.get(&page).await.expect(404);
            for part in ["save", "submit", "hint", "check", "assess"] {
                let fields = [("question", "couleur"), ("assess", "right.couleur")];
                stranger
                    .post(&format!("{page}/{part}"), &fields)
                    .await
                    .expect(404);
            }
            stranger.get(&api).await.expect_problem(404);
            let body = json!({ "answers": {} });
            for (method, path) in [
                (Method::PATCH, format!("{api}/answers")),
                (Method::POST, format!("{api}/submit")),
                (Method::POST, format!("{api}/questions/couleur/hint")),
                (Method::POST, format!("{api}/questions/couleur/check")),
            ] {
                stranger
                    .send(request(method, &path).json(&body))
                    .await
                    .expect_problem(404);
            }
            for name in ["submit", "save", "hint", "check"] {
                stranger
                    .send(request(Method::POST, &functions(name)).json(&sent))
                    .await
                    .expect(404);
            }
        }
        other.post(&format!("{page}/claim"), &[]).await.expect(404);
        visitor
            .post(&format!("{page}/claim"), &[])
            .await
            .expect(401);
        assert_eq!(database.contents().await, kept);

        owner.get(&page).await.expect(200);
        owner.get(&api).await.expect(200);
        owner
            .send(request(Method::POST, &functions("save")).json(&sent))
            .await
            .expect(200);
        owner.post(&format!("{page}/submit"), &[]).await.expect(303);
        owner.get(&page).await.expect(200);
        visitor.get(&page).await.expect(404);
        // On another node too, and not any more once signed out.
        let node =
            Browser::new(&Site::standard(database).await).with_cookie(&owner.cookie().unwrap());
        node.get(&page).await.expect(200);
        owner.post("/fr/logout", &[]).await.expect(303);
        owner.get(&page).await.expect(404);
    });
}

#[test]
fn a_visitors_attempt_can_be_taken_along_once_open_or_graded() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let visitor = Browser::new(&site);
        let (open, graded) = (start(&visitor).await, start(&visitor).await);
        visitor
            .post(&format!("{graded}/submit"), &[])
            .await
            .expect(303);
        let member = Browser::registered(&site, "Zoé").await;
        let other = Browser::registered(&site, "Lilas").await;
        for page in [&open, &graded] {
            member.get(page).await.expect(200);
            let answer = member.post(&format!("{page}/claim"), &[]).await.expect(303);
            assert_eq!(answer.location(), *page);
            // Again: it is theirs already.
            member.post(&format!("{page}/claim"), &[]).await.expect(303);
            other.post(&format!("{page}/claim"), &[]).await.expect(404);
            visitor.get(page).await.expect(404);
            member.get(page).await.expect(200);
        }
        member
            .post(&format!("{open}/submit"), &[])
            .await
            .expect(303);
        let owned = "SELECT count(*) FROM attempts WHERE account_id IS NOT NULL";
        assert_eq!(database.number(owned).await, 2);
        // What belongs to an account stays with it.
        database
            .clock
            .advance(std::time::Duration::from_secs(400 * 86_400));
        let platform = database.platform(&test_support::standard_site()).await;
        assert_eq!(platform.forget_old_attempts().await.unwrap(), 0);
        database.execute("DELETE FROM accounts").await;
        assert_eq!(database.count("attempts").await, 0);
    });
}
