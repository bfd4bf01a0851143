//! Feedback question by question: a check grades one question and locks it.

use serde_json::json;
use test_support::{every_type_site, on_each_database};

use crate::{
    client::Site,
    form_fields::filled,
    html::tags_named,
    markers::assert_told,
    quiz::{
        DOORS, Door, EVERY_TYPE, Given, ONE_BY_ONE, checked_html, now, question_now, score,
        start_at,
    },
};

const WRONG: Given = &[("choix", &["Celui-là"]), ("compte", &["12"])];

#[test]
fn a_check_tells_of_its_question_alone() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        for door in DOORS {
            let started = start_at(&site, ONE_BY_ONE).await;
            assert_told(&site.get(&started.page()).await.expect(200), &[]);
            let told = ["EXPLICATIONCHOIX", "RETOURMAUVAIS"];
            let answer = door.check(&site, &started, "choix", WRONG).await;
            let answer = answer.expect(door.done());
            match door {
                Door::Form => assert_eq!(answer.location(), format!("{}#q-1", started.page())),
                Door::Function => {
                    assert_told(&answer, &told);
                    // But for what marks an island's nodes, the page shows the same.
                    let page = site.get(&started.page()).await.expect(200).text();
                    let page = page.replace("<!---->", "");
                    assert!(page.contains(&checked_html(&answer)), "{page}");
                }
                Door::Api => {
                    assert_told(&answer, &told);
                    assert_eq!(answer.json()["score"], 0.0);
                    assert_eq!(answer.json()["correct"], false);
                    assert_eq!(answer.header("cache-control"), "no-store");
                }
            }
            assert_told(&site.get(&started.page()).await.expect(200), &told);
            assert_told(&site.get(&started.api()).await.expect(200), &told);
            let attempt = now(&site, &started).await;
            assert_eq!(attempt["feedback"], "immediate");
            assert_eq!(attempt.get("score"), None);
            // The form and its island send the other answers along.
            let other = question_now(&site, &started, "compte").await;
            let kept = match door {
                Door::Api => json!(null),
                Door::Form | Door::Function => json!("12"),
            };
            assert_eq!(other["answer"], kept, "{door:?}");
            assert_eq!(other["checked"], json!(null));
        }
    });
}

#[test]
fn a_checked_question_is_locked_and_keeps_its_score() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let right: Given = &[
            ("choix", &["Celui-ci"]),
            ("rang", &["Aube", "Midi", "Soir"]),
        ];
        for first in DOORS {
            let started = start_at(&site, ONE_BY_ONE).await;
            let partly: Given = &[("rang", &["Midi", "Soir", "Aube"])];
            let answer = first.check(&site, &started, "rang", partly).await;
            answer.expect(first.done());
            let checked = question_now(&site, &started, "rang").await;
            assert_eq!(checked["checked"]["score"], 1.0);
            let page = site.get(&started.page()).await.expect(200).text();
            assert!(!page.contains("name=\"q.rang."), "{page}");

            for door in DOORS {
                door.save(&site, &started, right).await;
                let again = door.check(&site, &started, "rang", right).await;
                match door {
                    Door::Api => drop(again.expect_problem(409)),
                    Door::Form | Door::Function => drop(again.expect(door.done())),
                }
                assert_eq!(question_now(&site, &started, "rang").await, checked);
            }
            site.post_json(&started.api_question("rang", "hint"), &json!({}))
                .await
                .expect_problem(409);
            first.submit(&site, &started, right).await;
            assert_eq!(score(&site, &started).await, 2.0);
            let rang = question_now(&site, &started, "rang").await;
            assert_eq!(rang, checked["checked"]);
        }
    });
}

#[test]
fn all_that_was_checked_makes_the_score_of_the_end() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let given: Given = &[
            ("choix", &["Celui-ci"]),
            ("rang", &["Aube", "Midi", "Soir"]),
            ("compte", &["141421"]),
            ("recit", &["Il était une fois."]),
        ];
        for door in DOORS {
            let started = start_at(&site, ONE_BY_ONE).await;
            for question in started.ids() {
                let answer = door.check(&site, &started, question, given).await;
                answer.expect(door.done());
            }
            door.submit(&site, &started, &[]).await;
            let result = now(&site, &started).await;
            assert_eq!(
                (&result["score"], &result["max_score"]),
                (&json!(4.0), &json!(4.0))
            );
        }
    });
}

#[test]
fn a_check_takes_the_answer_that_was_saved() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let given: Given = &[("compte", &["173205"])];
        Door::Api.save(&site, &started, given).await;
        let path = started.api_question("compte", "check");
        let answer = site.post_json(&path, &json!({})).await.expect(200);
        assert_told(
            &answer,
            &["141421", "173205", "EXPLICATIONCOMPTE", "RETOURCOMPTE"],
        );
    });
}

#[test]
fn a_check_without_an_answer_is_refused_with_a_word() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let given: Given = &[("choix", &["Celui-ci"])];
        let page = Door::Form.check(&site, &started, "rang", given).await;
        let page = page.expect(422);
        assert!(page.text().contains("Répondez d’abord, puis vérifiez."));
        let links = tags_named(&page.text(), "a");
        assert!(links.iter().any(|link| link.is("href", "#q-2")));
        assert_eq!(filled(&page), started.filled_in(given));
        assert_told(&page, &[]);

        let answer = Door::Function.check(&site, &started, "rang", given).await;
        let refused = answer.expect(200).json();
        assert_eq!(refused["Refused"][0]["id"], "rang");
        assert_eq!(
            refused["Refused"][0]["message"],
            "Répondez d’abord, puis vérifiez."
        );

        for body in [
            json!({}),
            json!({ "answer": null }),
            json!({ "answer": [] }),
        ] {
            let path = started.api_question("rang", "check");
            let problem = site.post_json(&path, &body).await.expect_problem(422);
            let reason = &problem.json()["refused"][0]["reason"];
            assert_eq!(*reason, "there is no answer to check");
        }
        let rang = question_now(&site, &started, "rang").await;
        assert_eq!(rang["checked"], json!(null));
    });
}

#[test]
fn an_answer_that_cannot_be_read_is_not_checked() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let given: Given = &[("compte", &["beaucoup"])];
        let page = Door::Form.check(&site, &started, "compte", given).await;
        let page = page.expect(422);
        // Said in the list on top and beside the field, and no more.
        let said = page
            .text()
            .matches("Écrivez un nombre, en chiffres.")
            .count();
        assert_eq!(said, 2);
        assert_eq!(filled(&page), started.filled_in(given));
        let answer = Door::Function.check(&site, &started, "compte", given).await;
        assert_eq!(answer.expect(200).json()["Refused"][0]["id"], "compte");
        let answer = Door::Api.check(&site, &started, "compte", given).await;
        answer.expect_problem(422);
        let compte = question_now(&site, &started, "compte").await;
        assert_eq!(compte["checked"], json!(null));
    });
}

#[test]
fn a_quiz_that_tells_all_at_the_end_checks_nothing_before() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let given: Given = &[("seul", &["Un poil"])];
        for door in DOORS {
            let started = start_at(&site, EVERY_TYPE).await;
            let answer = door.check(&site, &started, "seul", given).await;
            let answer = match door {
                Door::Form => answer.expect(409),
                Door::Function => answer.expect(400),
                Door::Api => answer.expect_problem(409),
            };
            assert_told(&answer, &[]);
            assert_told(&site.get(&started.page()).await.expect(200), &[]);
            let seul = question_now(&site, &started, "seul").await;
            assert_eq!(seul["checked"], json!(null));
            let page = site.get(&started.page()).await.expect(200).text();
            assert!(!page.contains("/check"), "{page}");
        }
    });
}

#[test]
fn of_twenty_checks_at_once_one_counts() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let mut checks = tokio::task::JoinSet::new();
        for number in 0..20 {
            let (site, started) = (site.clone(), started.clone());
            checks.spawn(async move {
                let given: Given = match number % 2 {
                    0 => &[("choix", &["Celui-ci"])],
                    _ => &[("choix", &["Celui-là"])],
                };
                let answer = Door::Api.check(&site, &started, "choix", given).await;
                (answer.status.as_u16(), answer.json()["score"].clone())
            });
        }
        let answers = checks.join_all().await;
        let taken: Vec<_> = answers
            .iter()
            .filter(|(status, _)| *status == 200)
            .collect();
        let refused = answers.iter().filter(|(status, _)| *status == 409).count();
        assert_eq!((taken.len(), refused), (1, 19), "{answers:?}");
        let choix = question_now(&site, &started, "choix").await;
        assert_eq!(choix["checked"]["score"], taken[0].1);
    });
}
