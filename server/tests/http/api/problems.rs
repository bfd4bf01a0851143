//! What the API says of what it refuses.

use serde_json::json;
use test_support::on_each_database;

use crate::{
    client::Site,
    quiz::{ALL_RIGHT, start},
};

#[test]
fn a_problem_says_what_it_is_about() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let body = json!({ "answers": { "nombre": "NaN", "mot": "a", "x": "y" } });
        let refused = site.post_json(&started.api_submit(), &body).await;
        insta::allow_duplicates! {
            insta::assert_json_snapshot!(refused.expect_problem(422).json(), @r#"
            {
              "detail": "some answers cannot be used; nothing was changed",
              "refused": [
                {
                  "question": "x",
                  "reason": "there is no such question"
                }
              ],
              "status": 422,
              "title": "Unprocessable Entity"
            }
            "#);
        }
        site.post_json(&started.api_submit(), &started.answers(ALL_RIGHT))
            .await
            .expect(200);
        let again = site.post_json(&started.api_submit(), &json!({})).await;
        insta::allow_duplicates! {
            insta::assert_json_snapshot!(again.expect_problem(409).json(), @r#"
            {
              "detail": "it is graded already; the result stands",
              "status": 409,
              "title": "Conflict"
            }
            "#);
        }
        let nowhere = site.get("/api/v1/nowhere").await.expect_problem(404).json();
        insta::allow_duplicates! {
            insta::assert_json_snapshot!(nowhere, @r#"
            {
              "status": 404,
              "title": "Not Found"
            }
            "#);
        }
        for path in [
            "/api/v1/attempts/x",
            "/api/v1/attempts/0",
            "/api/v1/courses/",
        ] {
            site.get(path).await.expect_problem(404);
        }
    });
}
