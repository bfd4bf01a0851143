//! What no browser of good will sends.

use axum::http::Method;
use serde_json::{Value, json};
use test_support::{on_each_database, on_sqlite};

use crate::{
    client::{Site, request},
    quiz::{ALL_RIGHT, graded_html, start},
};

const MEGABYTE: usize = 1 << 20;

#[test]
fn fields_that_nobody_asked_for_change_nothing() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let mut body = started.answers(&[("couleur", &["Vert"])]);
        for (field, value) in [
            ("score", json!(6)),
            ("max_score", json!(1)),
            ("passed", json!(true)),
            ("user_id", json!("admin")),
            ("submitted_at", json!("2020-01-01T00:00:00Z")),
            ("id", json!("0".repeat(32))),
        ] {
            body[field] = value;
        }
        let answer = site.post_json(&started.api_submit(), &body).await;
        assert_eq!(answer.expect(200).json()["score"], 1.0);

        let started = start(&site).await;
        let submit = format!("{}/submit", started.page());
        let green = started.option("couleur", "Vert");
        let fields = [
            ("q.couleur", green.as_str()),
            ("score", "6"),
            ("user_id", "admin"),
            ("id", "00000000000000000000000000000000"),
            ("pass", "0"),
        ];
        site.post_form(&submit, &fields).await.expect(303);
        let answer = site.get(&started.api()).await.expect(200).json();
        assert_eq!(answer["score"], 1.0);

        let started = start(&site).await;
        let mut body = started.fields(&[("couleur", &["Vert"])]);
        body["score"] = json!(6);
        let answer = site.post_json("/api/fn/attempts/submit", &body).await;
        assert!(graded_html(&answer.expect(200)).contains("1 sur 6"));
    });
}

#[test]
fn answers_that_cannot_be_graded_are_refused_with_their_reason_and_change_nothing() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let (red, green) = (
            started.option("couleur", "Rouge"),
            started.option("couleur", "Vert"),
        );
        let two = started.option("pairs", "Deux");
        let kept = database.contents().await;
        for (question, answer, reason) in [
            ("couleur", json!("nowhere"), "there is no such option"),
            ("couleur", json!([red, green]), "one answer is expected"),
            ("couleur", json!(two), "there is no such option"),
            ("pairs", json!([two, "nowhere"]), "there is no such option"),
            (
                "pairs",
                json!([two, two, two, two, two]),
                "the answer is too long",
            ),
            ("mot", json!(["a"]), "one answer is expected"),
            ("mot", json!("a".repeat(MEGABYTE)), "the answer is too long"),
            ("nombre", json!("NaN"), "a number is expected"),
            ("nombre", json!("inf"), "a number is expected"),
            ("nombre", json!("1e999"), "a number is expected"),
            ("nombre", json!("0x10"), "a number is expected"),
            ("nombre", json!("9".repeat(400)), "the answer is too long"),
            ("nombre", json!(["271828"]), "one answer is expected"),
            ("nowhere", json!("a"), "there is no such question"),
        ] {
            let body = json!({ "answers": { question: answer } });
            for problem in [
                site.post_json(&started.api_submit(), &body).await,
                site.patch_json(&started.api_answers(), &body).await,
            ] {
                let problem = problem.expect_problem(422).json();
                let expected = json!([{ "question": question, "reason": reason }]);
                assert_eq!(problem["refused"], expected);
            }
        }
        assert_eq!(database.contents().await, kept);
        assert!(site.get(&started.api()).await.json().get("score").is_none());
    });
}

#[test]
fn one_bad_answer_keeps_the_good_ones_from_being_taken() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let kept = database.contents().await;
        let mut body = started.answers(ALL_RIGHT);
        body["answers"]["nombre"] = json!("NaN");
        site.post_json(&started.api_submit(), &body)
            .await
            .expect_problem(422);
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn an_answer_of_one_megabyte_is_refused_by_each_door() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let kept = database.contents().await;
        let long = "a".repeat(MEGABYTE);
        for button in ["submit", "save"] {
            let path = format!("{}/{button}", started.page());
            site.post_form(&path, &[("q.mot", &long)]).await.expect(422);
        }
        let body = json!({ "id": started.id, "tag": "fr", "fields": [["q.mot", long]] });
        let answer = site.post_json("/api/fn/attempts/submit", &body).await;
        assert_eq!(answer.expect(200).json()["Refused"][0]["id"], "mot");
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_body_of_ten_megabytes_is_not_read() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let long = "a".repeat(10 * MEGABYTE);
        for path in [
            started.api_submit(),
            format!("{}/submit", started.page()),
            format!("{}/save", started.page()),
            "/api/fn/attempts/submit".to_owned(),
        ] {
            for announced in [true, false] {
                let content_type = match path.starts_with("/api") {
                    true => "application/json",
                    false => "application/x-www-form-urlencoded",
                };
                let mut large = request(Method::POST, &path).body(content_type, long.clone());
                if announced {
                    large = large.header("content-length", &long.len().to_string());
                }
                let answer = site.send(large).await;
                if path.starts_with("/api/v1") {
                    answer.expect_problem(413);
                } else if path.starts_with("/api/fn") && !announced {
                    // A server function cannot tell that its body was cut off.
                    answer.expect(400);
                } else {
                    answer.expect(413);
                }
            }
        }
    });
}

#[test]
fn json_that_cannot_be_read_is_a_problem_and_no_failure() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let kept = database.contents().await;
        let deep = format!("{{\"x\":{}", "[".repeat(100_000));
        for (body, status) in [
            ("", 400),
            ("{", 400),
            ("nonsense", 400),
            ("\u{0}", 400),
            (deep.as_str(), 400),
            ("null", 422),
            ("[]", 422),
            ("{\"answers\": 1}", 422),
            ("{\"answers\": {\"couleur\": {\"a\": 1}}}", 422),
            ("{\"answers\": {\"nombre\": 271828}}", 422),
            ("{\"answers\": {\"nombre\": NaN}}", 400),
        ] {
            let submit = request(Method::POST, &started.api_submit());
            let submit = submit.body("application/json", body.to_owned());
            site.send(submit).await.expect_problem(status);
            let save = request(Method::PATCH, &started.api_answers());
            let save = save.body("application/json", body.to_owned());
            site.send(save).await.expect_problem(status);
        }
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_body_of_another_type_is_refused() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let answers = started.answers(ALL_RIGHT).to_string();
        for content_type in ["text/plain", "application/x-www-form-urlencoded", "x"] {
            let submit = request(Method::POST, &started.api_submit());
            let submit = submit.body(content_type, answers.clone());
            site.send(submit).await.expect_problem(415);
        }
        site.send(request(Method::POST, &started.api_submit()))
            .await
            .expect_problem(415);
        let form = request(Method::POST, &format!("{}/submit", started.page()));
        let answer = site.send(form.json(&started.answers(ALL_RIGHT))).await;
        assert!(answer.expect(415).is_html());
        let open = site.get(&started.api()).await.expect(200).json();
        assert_eq!(open.get("score"), None);
    });
}

#[test]
fn what_a_learner_types_is_never_markup() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let typed = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'";
        let started = start(&site).await;
        // The client looks for scripts and handlers in every page that comes back.
        started
            .send_form(&site, "save", &[("mot", &[typed])])
            .await
            .expect(303);
        let page = site.get(&started.page()).await.expect(200).text();
        assert!(!page.contains("<script>alert"), "{page}");
        let refused = started
            .send_form(&site, "save", &[("mot", &[typed]), ("nombre", &[typed])])
            .await
            .expect(422);
        assert!(!refused.text().contains("<script>alert"));
        started
            .send_form(&site, "submit", &[("mot", &[typed])])
            .await
            .expect(303);
        let page = site.get(&started.page()).await.expect(200).text();
        assert!(!page.contains("<script>alert"), "{page}");
        let api = site.get(&started.api()).await.expect(200).json();
        assert_eq!(api["questions"][3]["given"], typed);
    });
}

#[test]
fn strange_addresses_are_answered_with_a_bounded_error() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let long = format!("/fr/courses/{}", "a".repeat(20_000));
        for path in [
            "/fr/courses/%00",
            "/fr/courses/%ff",
            "/fr/courses/..%2f..%2fetc%2fpasswd",
            "/fr/courses/essai/premier/..",
            "/fr/courses/%3cscript%3ealert(1)%3c%2fscript%3e",
            "/fr/attempts/..",
            "/api/v1/courses/%ff",
            "/api/v1/lessons/a/b/%00",
            "/assets/..%2fmanifest.json",
            "/assets/manifest.json",
            long.as_str(),
        ] {
            let answer = site.get(path).await;
            assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
            assert!(answer.body.len() < 30_000, "{path}");
        }
        let query = site.get("/api/v1/courses?lang=%ff%00&lang=fr").await;
        assert!(query.status.as_u16() < 500);
        let value: Value = site.get("/api/v1/courses?lang=xx").await.expect(200).json();
        assert_eq!(value["courses"][0]["slug"], "essai");
    });
}

#[test]
fn a_header_of_languages_that_makes_no_sense_is_answered_like_any_other() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let weights = (0..22).map(|n| match n {
            10 => "a;q=NaN".to_owned(),
            n => format!("a{n};q=0.{}", n % 10),
        });
        let header = weights.collect::<Vec<_>>().join(", ");
        for (path, status) in [("/", 303), ("/zz", 404), ("/api/v1/courses", 200)] {
            let request = request(Method::GET, path).header("accept-language", &header);
            site.send(request).await.expect(status);
        }
        let refusing = request(Method::GET, "/").header("accept-language", "en;q=0");
        assert_eq!(site.send(refusing).await.location(), "/fr");
    });
}

#[test]
fn a_form_of_questions_that_are_not_asked_is_answered_shortly() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let fields: String = (0..100_000).map(|n| format!("asked={n}&")).collect();
        let submit = request(Method::POST, &format!("{}/submit", started.page()));
        let answer = site.send(submit.form(&fields)).await.expect(422);
        assert!(answer.body.len() < 50_000, "{} bytes", answer.body.len());
    });
}
