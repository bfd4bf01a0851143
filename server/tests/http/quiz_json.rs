//! Real quizzes that nobody here wrote, imported and served: answered by the keys of their file.
//!
//! The keys are read from the JSON by a reader that shares nothing with the importer.

#[path = "../../crates/exchange/tests/exchange/quiz_json_files.rs"]
mod quiz_json_files;

use content::plain_text;
use exchange::import_quiz_json;
use serde_json::{Map, Value, json};
use test_support::{on_sqlite, site_of};

use self::quiz_json_files::{Asked, files, quizzes, words};
use crate::client::Site;

/// The answer to a question as asked: the one option that the file calls right, or one that it calls wrong.
fn answer(question: &Value, asked: &[Asked], right: bool) -> Value {
    let text = said(&question["prompt_html"]);
    let (_, options) = asked.iter().find(|(asked, _)| *asked == text).unwrap();
    let (wanted, _) = options.iter().find(|(_, key)| *key == right).unwrap();
    let shown = question["options"].as_array().unwrap();
    assert_eq!(shown.len(), options.len(), "{text}");
    let found: Vec<&Value> = shown
        .iter()
        .filter(|option| said(&option["html"]) == *wanted)
        .collect();
    assert_eq!(found.len(), 1, "{wanted:?} in {question:#}");
    found[0]["id"].clone()
}

/// What a learner reads.
fn said(html: &Value) -> String {
    words(&plain_text(html.as_str().unwrap()))
}

#[test]
fn the_keys_of_the_file_give_full_marks_and_wrong_answers_none() {
    let Some(files) = files() else { return };
    let imported = import_quiz_json(&files, None).unwrap();
    let site = "title: Site\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n";
    let test_site = imported
        .files
        .into_iter()
        .fold(site_of(&[("site.yml", site)]), |site, (path, bytes)| {
            site.with(&format!("courses/quiz/{path}"), bytes)
        })
        .checked();
    on_sqlite(async |database| {
        let site = Site::of(database, &test_site).await;
        let course = site
            .get("/api/v1/courses/quiz?lang=fr")
            .await
            .expect(200)
            .json();
        let modules = course["modules"].as_array().unwrap();
        let items = modules
            .iter()
            .flat_map(|module| module["items"].as_array().unwrap());
        let (mut served, mut questions) = (0, 0);
        for (item, (title, asked)) in items.zip(quizzes(&files)) {
            assert_eq!(words(item["title"].as_str().unwrap()), title);
            assert_eq!(item["kind"], "quiz");
            let url = item["url"].as_str().unwrap();
            let (_, place) = url.split_once("/courses/").unwrap();
            served += 1;
            for right in [true, false] {
                let start = format!("/api/v1/quizzes/{place}/attempts?lang=fr");
                let attempt = site.post_json(&start, &json!({})).await.expect(201).json();
                let shown = attempt["questions"].as_array().unwrap();
                assert_eq!(shown.len(), asked.len(), "{title}");
                questions += shown.len();
                let answers: Map<String, Value> = shown
                    .iter()
                    .map(|question| {
                        let id = question["id"].as_str().unwrap().to_owned();
                        (id, answer(question, &asked, right))
                    })
                    .collect();
                let submit = format!(
                    "/api/v1/attempts/{}/submit",
                    attempt["id"].as_str().unwrap()
                );
                let body = json!({ "answers": answers });
                let result = site.post_json(&submit, &body).await.expect(200).json();
                let due = if right {
                    result["max_score"].clone()
                } else {
                    json!(0.0)
                };
                assert_eq!(result["score"], due, "{place}, {right}: {result:#}");
            }
        }
        assert_eq!((served, questions), (50, 2 * 150));
    });
}
