//! Attempts: as they are asked, answered and graded.

use serde_json::{Value, json};
use test_support::on_each_database;

use crate::{
    client::Site,
    quiz::{QUIZ, start},
};

/// The attempt's id is random.
fn without_id(mut answer: Value, id: &str) -> Value {
    answer["id"] = json!("ID");
    let url = answer["url"].as_str().unwrap().replace(id, "ID");
    answer["url"] = json!(url);
    answer
}

#[test]
fn an_attempt_as_it_is_asked() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let path = format!("/api/v1/quizzes/{QUIZ}/attempts?lang=fr");
        let answer = site.post_json(&path, &json!({})).await.expect(201);
        let created = answer.json();
        let id = created["id"].as_str().unwrap();
        assert_eq!(answer.location(), format!("/api/v1/attempts/{id}"));
        insta::allow_duplicates! {
            insta::assert_json_snapshot!(without_id(created.clone(), id), @r#"
            {
              "feedback": "after",
              "id": "ID",
              "kept_until": "2026-01-22T12:00:00Z",
              "lang": "fr",
              "questions": [
                {
                  "answer": null,
                  "blanks": [],
                  "checked": null,
                  "hints": [],
                  "hints_available": 1,
                  "id": "couleur",
                  "left": [],
                  "multiple": false,
                  "options": [
                    {
                      "html": "Bleu",
                      "id": "573a3091"
                    },
                    {
                      "html": "Vert",
                      "id": "ccd3bc7e"
                    },
                    {
                      "html": "Rouge",
                      "id": "31c2afaf"
                    }
                  ],
                  "points": 1.0,
                  "prompt_html": "<p class=\"question-title\">Quelle est la couleur de l’herbe ?</p>",
                  "right": [],
                  "type": "single"
                },
                {
                  "answer": null,
                  "blanks": [],
                  "checked": null,
                  "hints": [],
                  "hints_available": 1,
                  "id": "pairs",
                  "left": [],
                  "multiple": true,
                  "options": [
                    {
                      "html": "Deux",
                      "id": "32fa6861"
                    },
                    {
                      "html": "Trois",
                      "id": "7ee3acc9"
                    },
                    {
                      "html": "Quatre",
                      "id": "114c7a00"
                    },
                    {
                      "html": "Cinq",
                      "id": "fc75af83"
                    }
                  ],
                  "points": 2.0,
                  "prompt_html": "<p class=\"question-title\">Lesquels sont pairs ?</p>",
                  "right": [],
                  "type": "multiple"
                },
                {
                  "answer": null,
                  "blanks": [],
                  "checked": null,
                  "hints": [],
                  "hints_available": 0,
                  "id": "terre",
                  "left": [],
                  "multiple": false,
                  "options": [
                    {
                      "html": "Vrai",
                      "id": "134a33c1"
                    },
                    {
                      "html": "Faux",
                      "id": "d075ed96"
                    }
                  ],
                  "points": 1.0,
                  "prompt_html": "<p class=\"question-title\">La Terre est ronde.</p>",
                  "right": [],
                  "type": "single"
                },
                {
                  "answer": null,
                  "blanks": [],
                  "checked": null,
                  "hints": [],
                  "hints_available": 1,
                  "id": "mot",
                  "left": [],
                  "multiple": false,
                  "options": [],
                  "points": 1.0,
                  "prompt_html": "<p class=\"question-title\">Quel est le mot ?</p>",
                  "right": [],
                  "type": "text"
                },
                {
                  "answer": null,
                  "blanks": [],
                  "checked": null,
                  "hints": [],
                  "hints_available": 0,
                  "id": "nombre",
                  "left": [],
                  "multiple": false,
                  "options": [],
                  "points": 1.0,
                  "prompt_html": "<p class=\"question-title\">Quel est le nombre ?</p>",
                  "right": [],
                  "type": "number"
                }
              ],
              "quiz": "essai/premier/quiz",
              "title": "Le quiz d’essai",
              "url": "/fr/attempts/ID"
            }
            "#);
        }
        let again = site.get(&format!("/api/v1/attempts/{id}?lang=fr")).await;
        assert_eq!(again.expect(200).json(), created);
        site.get(created["url"].as_str().unwrap()).await.expect(200);
    });
}

#[test]
fn answers_saved_on_the_way_are_merged() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let saved = |answer: &Value| -> Vec<Value> {
            let questions = answer["questions"].as_array().unwrap();
            let answers = questions.iter().map(|question| question["answer"].clone());
            answers.collect()
        };
        let path = started.api_answers();
        let (green, two) = (
            started.option("couleur", "Vert"),
            started.option("pairs", "Deux"),
        );
        let first = started.answers(&[("couleur", &["Vert"]), ("mot", &["a"])]);
        let first = site.patch_json(&path, &first).await.expect(200).json();
        let null = Value::Null;
        assert_eq!(
            saved(&first),
            [
                json!(green),
                null.clone(),
                null.clone(),
                json!("a"),
                null.clone()
            ]
        );
        let second = started.answers(&[("pairs", &["Deux"]), ("mot", &["b"])]);
        site.patch_json(&path, &second).await.expect(200);
        let third = json!({ "answers": { "couleur": "" } });
        site.patch_json(&path, &third).await.expect(200);
        site.patch_json(&path, &json!({})).await.expect(200);
        let now = site.get(&started.api()).await.expect(200).json();
        assert_eq!(
            saved(&now),
            [json!(""), json!([two]), null.clone(), json!("b"), null]
        );
    });
}

#[test]
fn an_attempt_as_it_is_graded() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let given: &[(&str, &[&str])] = &[
            ("couleur", &["Rouge"]),
            ("pairs", &["Deux"]),
            ("terre", &["Vrai"]),
            ("mot", &["Clefleurre"]),
        ];
        let path = format!("{}?lang=en", started.api_submit());
        let answer = site.post_json(&path, &started.answers(given)).await;
        let graded = answer.expect(200).json();
        insta::allow_duplicates! {
            insta::assert_json_snapshot!(without_id(graded.clone(), &started.id), @r#"
            {
              "id": "ID",
              "kept_until": "2026-04-15T12:00:00Z",
              "lang": "fr",
              "max_score": 6.0,
              "passed": false,
              "questions": [
                {
                  "correct": false,
                  "explanation_html": "<p>EXPLICATIONCOULEUR</p>",
                  "id": "couleur",
                  "max_score": 1.0,
                  "options": [
                    {
                      "chosen": false,
                      "feedback_html": null,
                      "html": "Bleu",
                      "id": "573a3091",
                      "right": false
                    },
                    {
                      "chosen": false,
                      "feedback_html": null,
                      "html": "Vert",
                      "id": "ccd3bc7e",
                      "right": true
                    },
                    {
                      "chosen": true,
                      "feedback_html": "<p>RETOURROUGE</p>",
                      "html": "Rouge",
                      "id": "31c2afaf",
                      "right": false
                    }
                  ],
                  "prompt_html": "<p class=\"question-title\">Quelle est la couleur de l’herbe ?</p>",
                  "score": 0.0
                },
                {
                  "correct": false,
                  "explanation_html": "<p>EXPLICATIONPAIRS</p>",
                  "id": "pairs",
                  "max_score": 2.0,
                  "options": [
                    {
                      "chosen": true,
                      "feedback_html": "<p>RETOURDEUX</p>",
                      "html": "Deux",
                      "id": "32fa6861",
                      "right": true
                    },
                    {
                      "chosen": false,
                      "feedback_html": null,
                      "html": "Trois",
                      "id": "7ee3acc9",
                      "right": false
                    },
                    {
                      "chosen": false,
                      "feedback_html": null,
                      "html": "Quatre",
                      "id": "114c7a00",
                      "right": true
                    },
                    {
                      "chosen": false,
                      "feedback_html": null,
                      "html": "Cinq",
                      "id": "fc75af83",
                      "right": false
                    }
                  ],
                  "prompt_html": "<p class=\"question-title\">Lesquels sont pairs ?</p>",
                  "score": 1.0
                },
                {
                  "correct": true,
                  "explanation_html": "<p>EXPLICATIONTERRE</p>",
                  "id": "terre",
                  "max_score": 1.0,
                  "options": [
                    {
                      "chosen": true,
                      "feedback_html": null,
                      "html": "Vrai",
                      "id": "134a33c1",
                      "right": true
                    },
                    {
                      "chosen": false,
                      "feedback_html": null,
                      "html": "Faux",
                      "id": "d075ed96",
                      "right": false
                    }
                  ],
                  "prompt_html": "<p class=\"question-title\">La Terre est ronde.</p>",
                  "score": 1.0
                },
                {
                  "accepted": [
                    "CLEFMOT"
                  ],
                  "correct": false,
                  "explanation_html": "<p>EXPLICATIONMOT</p>",
                  "feedback_html": "<p>RETOURLEURRE</p>",
                  "given": "Clefleurre",
                  "id": "mot",
                  "max_score": 1.0,
                  "prompt_html": "<p class=\"question-title\">Quel est le mot ?</p>",
                  "score": 0.0
                },
                {
                  "accepted": [
                    "271828 ± 1"
                  ],
                  "correct": false,
                  "explanation_html": "<p>EXPLICATIONNOMBRE</p>",
                  "feedback_html": null,
                  "given": "",
                  "id": "nombre",
                  "max_score": 1.0,
                  "prompt_html": "<p class=\"question-title\">Quel est le nombre ?</p>",
                  "score": 0.0
                }
              ],
              "quiz": "essai/premier/quiz",
              "score": 2.0,
              "title": "Le quiz d’essai",
              "url": "/en/attempts/ID"
            }
            "#);
        }
        let again = format!("{}?lang=en", started.api());
        assert_eq!(site.get(&again).await.expect(200).json(), graded);
    });
}
