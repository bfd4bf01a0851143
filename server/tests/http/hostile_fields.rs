//! Fields that no form of ours has, and fields of JSON that nobody asked for.

use serde_json::json;
use test_support::{every_type_site, on_each_database};

use crate::{
    client::Site,
    quiz::{Door, EVERY_TYPE, Given, ONE_BY_ONE, now, start_at},
};

/// Fields that no form of ours has.
fn strange_fields() -> Vec<Vec<(&'static str, &'static str)>> {
    vec![
        vec![("q.ordre.x.y", "1")],
        vec![("q.seul", "x"), ("q.seul.x", "y")],
        vec![("q.ordre", "1")],
        vec![("q.ordre", "1"), ("q.ordre", "2")],
        vec![("q.avis.x", "1")],
        vec![("q.avis", "a"), ("q.avis", "b")],
        vec![("q.trous.b1.b2", "x")],
        vec![("q.trous.", "x")],
        vec![("q.", "x")],
        vec![("q..", "x")],
        vec![("q.nowhere", "x")],
        vec![("q.nowhere.b1", "x")],
        vec![("asked", "nowhere")],
        vec![("asked", "")],
    ]
}

#[test]
fn strange_fields_are_refused_and_change_nothing() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let kept = database.contents().await;
        for fields in strange_fields() {
            for button in ["save", "submit", "hint", "check", "assess"] {
                let mut sent = fields.clone();
                sent.extend([("question", "avis"), ("assess", "right.avis")]);
                let path = format!("{}/{button}", started.page());
                let answer = site.post_form(&path, &sent).await;
                assert!(
                    answer.status.is_client_error(),
                    "{fields:?} {button}: {}",
                    answer.status
                );
            }
            for name in ["save", "submit"] {
                let body = json!({ "id": started.id, "tag": "fr", "fields": fields });
                let answer = site
                    .post_json(&format!("/api/fn/attempts/{name}"), &body)
                    .await;
                let refused = answer.status == 400 || !answer.json().to_string().contains("Graded");
                assert!(answer.status.as_u16() < 500 && refused, "{fields:?} {name}");
            }
        }
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_field_that_comes_twice_counts_once() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let fields = [
            ("q.trous.b1", "x"),
            ("q.trous.b1", "CLEFTROU"),
            ("asked", "trous"),
            ("asked", "trous"),
            ("score", "12"),
            ("user_id", "admin"),
            ("hints_shown", "2"),
            ("self_assessment", "right"),
        ];
        let path = format!("{}/submit", started.page());
        site.post_form(&path, &fields).await.expect(303);
        let result = now(&site, &started).await;
        assert_eq!(result["score"], 1.0);
        assert_eq!(result["questions"][3]["judgement"], json!(null));
    });
}

#[test]
fn fields_that_nobody_asked_for_change_no_check_and_no_judgement() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let mut body = json!({ "answer": started.answer("choix", &["Celui-là"]) });
        body["score"] = json!(1);
        body["checked"] = json!({ "score": 1 });
        body["user_id"] = json!("admin");
        let path = started.api_question("choix", "check");
        let answer = site.post_json(&path, &body).await.expect(200).json();
        assert_eq!(
            (&answer["score"], &answer["correct"]),
            (&json!(0.0), &json!(false))
        );

        let given: Given = &[("recit", &["x"])];
        Door::Api
            .check(&site, &started, "recit", given)
            .await
            .expect(200);
        let body = json!({ "judgement": "right", "score": 1, "question": "choix" });
        let path = started.api_question("recit", "self-assess");
        let answer = site.post_json(&path, &body).await.expect(200).json();
        assert_eq!(
            (&answer["id"], &answer["score"]),
            (&json!("recit"), &json!(0.0))
        );
    });
}
