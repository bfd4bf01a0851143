//! What islands ask of the server.

use axum::http::Method;
use serde_json::json;
use test_support::{on_each_database, on_sqlite};

use crate::{
    client::{Site, request},
    quiz::{ALL_RIGHT, start},
};

const SUBMIT: &str = "/api/fn/attempts/submit";

#[test]
fn a_refused_answer_is_named_as_the_reader_sees_it() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let given: &[(&str, &[&str])] = &[("couleur", &["Vert"]), ("nombre", &["NaN"])];
        for (tag, words) in [
            ("fr", "Écrivez un nombre, en chiffres."),
            ("en", "Write a number, in digits."),
        ] {
            let mut body = started.fields(given);
            body["tag"] = json!(tag);
            let answer = site.post_json(SUBMIT, &body).await.expect(200).json();
            let refused = json!([{
                "id": "nombre",
                "question": "Question 5",
                "anchor": "q-5",
                "message": words,
            }]);
            assert_eq!(answer, json!({ "Refused": refused }));
        }
        // What could be read is kept, the rest is not, and the attempt is open.
        let green = json!(started.option("couleur", "Vert"));
        let open = site.get(&started.api()).await.expect(200).json();
        assert_eq!(open["questions"][0]["answer"], green);
        assert_eq!(open["questions"][4]["answer"], json!(null));
        let sql = "SELECT count(*) FROM attempts WHERE submitted_at IS NULL";
        assert_eq!(database.number(sql).await, 1);
    });
}

#[test]
fn an_attempt_that_is_not_there_is_not_found() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for id in [
            "",
            "x",
            "../../../etc/passwd",
            &"0".repeat(32),
            &"A".repeat(32),
        ] {
            let body = json!({ "id": id, "tag": "fr", "fields": [] });
            let answer = site.post_json(SUBMIT, &body).await.expect(404);
            assert_eq!(answer.json(), "NotFound");
        }
    });
}

#[test]
fn what_cannot_be_read_is_the_senders_mistake() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        for body in [
            "",
            "{",
            "null",
            "{\"id\": 1}",
            "{\"id\": \"x\", \"tag\": \"fr\"}",
        ] {
            let sent = request(Method::POST, SUBMIT).body("application/json", body);
            let answer = site.send(sent).await.expect(400);
            assert_eq!(answer.json(), "BadRequest", "{body:?}");
        }
        let mut body = started.fields(ALL_RIGHT);
        body["tag"] = json!("<script>");
        site.post_json(SUBMIT, &body).await.expect(400);
        site.get(SUBMIT).await.expect(405);
        let open = site.get(&started.api()).await.expect(200).json();
        assert_eq!(open.get("score"), None);
    });
}

#[test]
fn a_function_that_is_not_there_says_nothing_of_the_program() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let answer = site.post_json("/api/fn/nowhere", &json!({})).await;
        let text = answer.expect(404).text();
        assert!(!text.contains("macro"), "{text}");
    });
}

#[test]
fn the_page_that_a_request_claims_to_come_from_leads_nowhere() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let sent = request(Method::POST, SUBMIT)
            .header("accept", "text/html")
            .header("referer", "https://evil.example/")
            .json(&started.fields(ALL_RIGHT));
        let answer = site.send(sent).await;
        assert!(!answer.header("location").contains("evil.example"));
    });
}
