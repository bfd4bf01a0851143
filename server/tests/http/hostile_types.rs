//! What no browser of good will sends about questions of several parts, hints, checks and judgements.

use serde_json::{Value, json};
use test_support::{every_type_site, on_each_database, on_sqlite};

use crate::{
    client::Site,
    quiz::{Door, EVERY_TYPE, ONE_BY_ONE, Started, TYPES_RIGHT, now, start_at},
};

/// Answers that no question of this type takes, with why.
fn unusable(started: &Started) -> Vec<(&'static str, Value, &'static str)> {
    let step = started.option("ordre", "Semer");
    let (left, right) = (
        started.labelled("paires", "left", "Pie"),
        started.labelled("paires", "right", "oiseau"),
    );
    let form = "the answer has not the form that this question takes";
    let unknown = "there is no such option";
    let long = "a".repeat(1 << 20);
    vec![
        ("ordre", json!(step), form),
        ("ordre", json!([step, "nowhere"]), unknown),
        ("ordre", json!({ "nowhere": "1" }), unknown),
        ("ordre", json!({ &step: "5" }), unknown),
        ("ordre", json!({ &step: "0" }), unknown),
        ("ordre", json!({ &step: "-1" }), unknown),
        ("ordre", json!({ &step: "1e0" }), unknown),
        ("ordre", json!({ &step: "99999999999999999999" }), unknown),
        ("ordre", json!({ &step: long }), "the answer is too long"),
        ("paires", json!(left), form),
        ("paires", json!([left, right]), form),
        ("paires", json!({ &left: "nowhere" }), unknown),
        ("paires", json!({ &left: left }), unknown),
        ("paires", json!({ &right: right }), unknown),
        ("paires", json!({ &long: right }), "the answer is too long"),
        ("trous", json!("CLEFTROU"), form),
        ("trous", json!(["CLEFTROU"]), form),
        ("trous", json!({ "b9": "x" }), unknown),
        ("trous", json!({ "": "x" }), unknown),
        ("trous", json!({ "b3": "certainement" }), unknown),
        ("trous", json!({ "b2": "NaN" }), "a number is expected"),
        ("trous", json!({ "b1": long }), "the answer is too long"),
        ("avis", json!(["a"]), "one answer is expected"),
        ("avis", json!({ "a": "b" }), form),
        ("avis", json!(long), "the answer is too long"),
        ("seul", json!({ "a": "b" }), form),
    ]
}

#[test]
fn answers_that_a_type_does_not_take_are_refused_with_their_reason_and_change_nothing() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let kept = database.contents().await;
        for (question, answer, reason) in unusable(&started) {
            let body = json!({ "answers": { question: answer } });
            let expected = json!([{ "question": question, "reason": reason }]);
            for problem in [
                site.post_json(&started.api_submit(), &body).await,
                site.patch_json(&started.api_answers(), &body).await,
            ] {
                let problem = problem.expect_problem(422).json();
                assert_eq!(problem["refused"], expected, "{question}");
            }
        }
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn values_that_are_no_texts_are_no_answers() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let kept = database.contents().await;
        for answer in [
            json!(1),
            json!(true),
            json!([1]),
            json!({ "a": 1 }),
            json!({ "a": ["b"] }),
            json!([["a"]]),
        ] {
            let body = json!({ "answers": { "rang": answer } });
            site.patch_json(&started.api_answers(), &body)
                .await
                .expect_problem(422);
            site.post_json(&started.api_submit(), &body)
                .await
                .expect_problem(422);
            let path = started.api_question("rang", "check");
            let body = json!({ "answer": answer });
            site.post_json(&path, &body).await.expect_problem(422);
        }
        for body in [json!([]), json!(["x"]), json!(null), json!("x")] {
            let path = started.api_question("rang", "check");
            site.post_json(&path, &body).await.expect_problem(422);
        }
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_question_of_another_attempt_is_none_of_this_one() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let (here, there) = (
            start_at(&site, ONE_BY_ONE).await,
            start_at(&site, EVERY_TYPE).await,
        );
        let kept = database.contents().await;
        for question in ["seul", "avis", "nowhere", ""] {
            for (button, status) in [("check", 404), ("hint", 303), ("assess", 404)] {
                let word = format!("right.{question}");
                let fields = [("question", question), ("assess", word.as_str())];
                let path = format!("{}/{button}", here.page());
                let answer = site.post_form(&path, &fields).await;
                assert_eq!(answer.status.as_u16(), status, "{button} {question:?}");
            }
            let body = json!({ "id": here.id, "tag": "fr", "question": question, "fields": [] });
            for name in ["hint", "check"] {
                let path = format!("/api/fn/attempts/{name}");
                site.post_json(&path, &body).await.expect(404);
            }
            for (what, body) in [
                ("hint", json!({})),
                ("check", json!({ "answer": "x" })),
                ("self-assess", json!({ "judgement": "right" })),
            ] {
                let path = here.api_question(question, what);
                site.post_json(&path, &body).await.expect_problem(404);
            }
        }
        assert_eq!(database.contents().await, kept);
        assert_eq!(now(&site, &there).await["questions"], there.questions);
    });
}

#[test]
fn an_attempt_that_is_not_there_has_no_hints_checks_and_judgements() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let good = start_at(&site, ONE_BY_ONE).await;
        for id in ["0".repeat(32), "x".to_owned(), "..".to_owned()] {
            let started = Started { id, ..good.clone() };
            for (what, body) in [
                ("hint", json!({})),
                ("check", json!({ "answer": "x" })),
                ("self-assess", json!({ "judgement": "right" })),
            ] {
                let path = started.api_question("choix", what);
                site.post_json(&path, &body).await.expect_problem(404);
            }
            for button in ["save", "hint", "check", "assess"] {
                let fields = [("question", "choix"), ("assess", "right.recit")];
                let path = format!("{}/{button}", started.page());
                site.post_form(&path, &fields).await.expect(404);
            }
            for name in ["save", "hint", "check"] {
                let body =
                    json!({ "id": started.id, "tag": "fr", "question": "choix", "fields": [] });
                let path = format!("/api/fn/attempts/{name}");
                site.post_json(&path, &body).await.expect(404);
            }
        }
    });
}

#[test]
fn an_answer_of_one_megabyte_is_refused_by_each_button() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let kept = database.contents().await;
        let long = "a".repeat(1 << 20);
        for button in ["save", "submit", "check"] {
            for field in ["q.recit", "q.rang.x", "q.compte"] {
                let path = format!("{}/{button}", started.page());
                let fields = [(field, long.as_str()), ("question", "recit")];
                site.post_form(&path, &fields).await.expect(422);
            }
        }
        let path = started.api_question("recit", "check");
        let body = json!({ "answer": long });
        site.post_json(&path, &body).await.expect_problem(422);
        let body = json!({ "id": started.id, "tag": "fr", "question": "recit", "fields": [["q.recit", long]] });
        let answer = site.post_json("/api/fn/attempts/check", &body).await;
        assert_eq!(answer.expect(200).json()["Refused"][0]["id"], "recit");
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_graded_attempt_cannot_be_answered_by_any_button() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        Door::Form.submit(&site, &started, &[]).await;
        let kept = database.contents().await;
        for button in ["save", "submit", "hint", "check"] {
            let says = Some(("question", "seul"));
            let answer = started.press(&site, button, says, &TYPES_RIGHT).await;
            assert_eq!(
                answer.expect(303).location().split('#').next().unwrap(),
                started.page()
            );
        }
        let body = started.fields_about("seul", &TYPES_RIGHT);
        for (name, status) in [("save", 400), ("check", 400), ("submit", 200)] {
            let path = format!("/api/fn/attempts/{name}");
            site.post_json(&path, &body).await.expect(status);
        }
        let check = Door::Api.check(&site, &started, "seul", &TYPES_RIGHT).await;
        check.expect_problem(409);
        assert_eq!(database.contents().await, kept);
    });
}
