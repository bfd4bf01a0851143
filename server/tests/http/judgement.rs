//! Open questions: never graded, and judged by the learner alone once the explanation can be read.

use serde_json::{Value, json};
use test_support::{every_type_site, on_each_database, on_sqlite};

use crate::{
    client::{Answer, Site},
    html::tags_named,
    quiz::{
        DOORS, Door, EVERY_TYPE, Given, ONE_BY_ONE, OPEN, Started, now, question_now, score,
        start_at,
    },
};

const GIVEN: Given = &[("avis", &["Rien à redire."])];

async fn assess_by_form(site: &Site, started: &Started, word: &str) -> Answer {
    let path = format!("{}/assess", started.page());
    site.post_form(&path, &[("assess", word)]).await
}

async fn assess(site: &Site, started: &Started, question: &str, body: Value) -> Answer {
    let path = started.api_question(question, "self-assess");
    site.post_json(&path, &body).await
}

#[test]
fn an_open_answer_is_kept_and_never_graded() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        for door in DOORS {
            let started = start_at(&site, EVERY_TYPE).await;
            door.submit(&site, &started, GIVEN).await;
            let avis = question_now(&site, &started, "avis").await;
            assert_eq!(avis["given"], "Rien à redire.");
            assert_eq!(
                (&avis["score"], &avis["max_score"]),
                (&json!(0.0), &json!(0.0))
            );
            assert_eq!(
                (&avis["correct"], &avis["judgement"]),
                (&json!(null), &json!(null))
            );
            let page = site.get(&started.page()).await.expect(200).text();
            assert!(
                page.contains("Non notée") && page.contains("0 sur 12"),
                "{page}"
            );
            assert!(!page.contains("0 sur 0"));
        }
    });
}

#[test]
fn a_judgement_is_kept_can_change_and_is_worth_nothing() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        Door::Api.submit(&site, &started, GIVEN).await;
        let before = now(&site, &started).await;

        let answer = assess_by_form(&site, &started, "partly.avis").await;
        let expected = format!("{}#result-4", started.page());
        assert_eq!(answer.expect(303).location(), expected);
        let page = site.get(&started.page()).await.expect(200).text();
        let pressed: Vec<String> = tags_named(&page, "button")
            .iter()
            .filter(|button| button.is("aria-pressed", "true"))
            .filter_map(|button| button.attribute("value").map(str::to_owned))
            .collect();
        assert_eq!(pressed, ["partly.avis"]);

        let answer = assess(&site, &started, "avis", json!({ "judgement": "right" })).await;
        let mut avis = answer.expect(200).json();
        assert_eq!(avis["judgement"], "right");
        avis["judgement"] = json!(null);
        assert_eq!(before["questions"][3], avis);
        // In another process too; and nothing else has changed.
        let again = Site::of(database, &every_type_site()).await;
        let mut after = now(&again, &started).await;
        assert_eq!(after["questions"][3]["judgement"], "right");
        after["questions"][3]["judgement"] = json!(null);
        assert_eq!(after, before);
    });
}

#[test]
fn nobody_judges_before_the_explanation_is_there() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let kept = database.contents().await;
        assess_by_form(&site, &started, "right.avis")
            .await
            .expect(409);
        let judged = json!({ "judgement": "right" });
        assess(&site, &started, "avis", judged)
            .await
            .expect_problem(409);
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_checked_open_question_is_judged_while_the_others_are_answered() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let given: Given = &[("recit", &["Un récit."]), ("compte", &["7"])];
        Door::Form
            .check(&site, &started, "recit", given)
            .await
            .expect(303);
        // The button stands in the attempt's form, and brings its answers.
        let given: Given = &[("compte", &["8"])];
        let says = Some(("assess", "wrong.recit"));
        let answer = started.press(&site, "assess", says, given).await;
        let expected = format!("{}#q-4", started.page());
        assert_eq!(answer.expect(303).location(), expected);
        let attempt = now(&site, &started).await;
        assert_eq!(attempt["questions"][2]["answer"], "8");
        assert_eq!(attempt["questions"][3]["checked"]["judgement"], "wrong");
        let answer = assess(&site, &started, "recit", json!({ "judgement": "right" })).await;
        assert_eq!(answer.expect(200).json()["judgement"], "right");

        Door::Form.submit(&site, &started, &[]).await;
        assert_eq!(score(&site, &started).await, 0.0);
        let recit = question_now(&site, &started, "recit").await;
        assert_eq!(
            (&recit["judgement"], &recit["given"]),
            (&json!("right"), &json!("Un récit."))
        );
    });
}

#[test]
fn what_is_no_judgement_or_no_open_question_is_refused() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        Door::Api.submit(&site, &started, GIVEN).await;
        let kept = database.contents().await;
        for (body, status) in [
            (json!({ "judgement": "perfect" }), 422),
            (json!({ "judgement": 1 }), 400),
            (json!({ "judgement": null }), 400),
            (json!({}), 422),
            (json!(["right"]), 422),
            (json!("right"), 422),
        ] {
            let answer = assess(&site, &started, "avis", body).await;
            answer.expect_problem(status);
        }
        for question in ["seul", "trous", "nowhere"] {
            let judged = json!({ "judgement": "right" });
            assess(&site, &started, question, judged)
                .await
                .expect_problem(404);
        }
        for (word, status) in [
            ("", 422),
            ("right", 422),
            ("avis", 422),
            (".avis", 422),
            ("perfect.avis", 422),
            ("Right.avis", 422),
            ("right.", 404),
            ("right.seul", 404),
            ("right.avis.x", 404),
        ] {
            let answer = assess_by_form(&site, &started, word).await;
            assert_eq!(answer.status.as_u16(), status, "{word:?}");
        }
        let path = format!("{}/assess", started.page());
        site.post_form(&path, &[]).await.expect(422);
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_quiz_of_open_questions_alone_shows_no_score() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, OPEN).await;
        let given: Given = &[("libre", &["Voilà."])];
        Door::Form.submit(&site, &started, given).await;
        let page = site.get(&started.page()).await.expect(200).text();
        assert!(page.contains("Rien n’est noté ici"), "{page}");
        for words in ["score__ring", " sur 0", "Seuil", "À revoir"] {
            assert!(!page.contains(words), "{words}: {page}");
        }
        let result = now(&site, &started).await;
        assert_eq!(
            (&result["score"], &result["max_score"]),
            (&json!(0.0), &json!(0.0))
        );
        assert_eq!(result["passed"], json!(null));
    });
}
