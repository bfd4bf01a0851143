//! Courses, modules and lessons.

use axum::http::Method;
use test_support::on_sqlite;

use crate::{
    client::{Site, request},
    quiz::QUIZ,
};

#[test]
fn every_course_with_what_it_holds() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let answer = site.get("/api/v1/courses?lang=en").await.expect(200);
        assert_eq!(answer.header("content-type"), "application/json");
        insta::assert_json_snapshot!(answer.json(), @r#"
        {
          "courses": [
            {
              "languages": [
                "fr",
                "en"
              ],
              "lessons": 3,
              "licence": "CC-BY-SA-4.0",
              "quizzes": 1,
              "slug": "essai",
              "summary": "A course for testing.",
              "title": "The test course"
            }
          ]
        }
        "#);
    });
}

#[test]
fn a_course_with_its_modules_and_steps() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let answer = site.get("/api/v1/courses/essai?lang=fr").await.expect(200);
        insta::assert_json_snapshot!(answer.json(), @r#"
        {
          "languages": [
            "fr",
            "en"
          ],
          "lessons": 3,
          "licence": "CC-BY-SA-4.0",
          "modules": [
            {
              "items": [
                {
                  "duration_minutes": 1,
                  "kind": "lesson",
                  "languages": [
                    "fr",
                    "en"
                  ],
                  "slug": "lecon",
                  "title": "La première leçon",
                  "url": "/fr/courses/essai/premier/lecon"
                },
                {
                  "duration_minutes": 1,
                  "kind": "lesson",
                  "languages": [
                    "fr"
                  ],
                  "slug": "en-francais",
                  "title": "Seulement en français",
                  "url": "/fr/courses/essai/premier/en-francais"
                },
                {
                  "duration_minutes": 1,
                  "kind": "activity",
                  "languages": [
                    "fr"
                  ],
                  "slug": "faire",
                  "title": "Faire le point",
                  "url": "/fr/courses/essai/premier/faire"
                },
                {
                  "duration_minutes": 1,
                  "kind": "quiz",
                  "languages": [
                    "fr"
                  ],
                  "slug": "quiz",
                  "title": "Le quiz d’essai",
                  "url": "/fr/courses/essai/premier/quiz"
                }
              ],
              "slug": "premier",
              "title": "Le premier module"
            },
            {
              "items": [
                {
                  "duration_minutes": 1,
                  "kind": "lesson",
                  "languages": [
                    "fr"
                  ],
                  "slug": "fin",
                  "title": "La fin",
                  "url": "/fr/courses/essai/second/fin"
                }
              ],
              "slug": "second",
              "title": "Le second module"
            }
          ],
          "quizzes": 1,
          "slug": "essai",
          "summary": "Un cours pour essayer.",
          "title": "Le cours d’essai"
        }
        "#);
        site.get("/api/v1/courses/nowhere")
            .await
            .expect_problem(404);
    });
}

#[test]
fn a_lesson_as_html_and_as_text() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let path = "/api/v1/lessons/essai/premier/lecon?lang=en";
        insta::assert_json_snapshot!(site.get(path).await.expect(200).json(), @r#"
        {
          "credits": [
            "Ada"
          ],
          "duration_minutes": 1,
          "html": "<p>A text, then <a href=\"/en/courses/essai/premier/quiz\">the quiz</a>.</p>\n<h2 id=\"a-beginning\">A beginning</h2>\n<p>One.</p>\n<h2 id=\"a-sequel\">A sequel</h2>\n<p>Two.</p>\n",
          "kind": "lesson",
          "language": "en",
          "licence": "CC-BY-SA-4.0",
          "media": [],
          "objectives": [],
          "summary": "What the lesson says.",
          "text": "A text, then the quiz.\nA beginning\nOne.\nA sequel\nTwo.",
          "title": "The first lesson"
        }
        "#);
        let activity = site.get("/api/v1/lessons/essai/premier/faire").await;
        assert_eq!(activity.expect(200).json()["kind"], "activity");
        for path in ["essai/premier/nowhere", "essai/nowhere/lecon", QUIZ] {
            let path = format!("/api/v1/lessons/{path}");
            site.get(&path).await.expect_problem(404);
        }
    });
}

#[test]
fn the_language_is_the_one_asked_for_or_the_one_accepted() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for (query, accepted, title) in [
            ("?lang=en", "fr", "The test course"),
            ("", "en", "The test course"),
            ("", "de, en;q=0.5", "The test course"),
            ("", "fr", "Le cours d’essai"),
            ("?lang=xx", "en", "The test course"),
            ("", "", "Le cours d’essai"),
        ] {
            let path = format!("/api/v1/courses{query}");
            let sent = request(Method::GET, &path);
            let sent = sent.header("accept-language", accepted);
            let answer = site.send(sent).await.expect(200).json();
            assert_eq!(answer["courses"][0]["title"], title, "{query} {accepted}");
        }
    });
}
