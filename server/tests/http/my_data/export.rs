//! What a member takes home.

use axum::http::Method;
use test_support::{MARKERS, on_each_database, on_sqlite, standard_site};

use super::Archive;
use crate::{
    accounts::Browser,
    client::{Site, request},
    html::tags,
};

const QUIZ: &str = "/fr/courses/essai/premier/quiz";
const HOSTILE: &str = "\"><script>alert(1)</script>&<img src=x onerror=alert(2)>";

#[test]
fn answers_are_there_with_what_was_asked_and_no_key_before_grading() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé").await;
        let attempt = device.post(QUIZ, &[]).await.expect(303).location();
        device
            .post(&format!("{attempt}/save"), &[("q.mot", "un brouillon")])
            .await
            .expect(303);
        let archive = Archive::of(&device).await;
        let text = archive.text();
        for marker in MARKERS {
            assert!(!text.contains(marker), "{marker}");
        }
        let page = &archive.0["attempts-0001.html"];
        assert!(page.contains("Quel est le mot ?") && page.contains("un brouillon"));
        let json = archive.json();
        let open = &json["attempts"][0];
        assert_eq!(open["quiz"], "essai/premier/quiz");
        assert_eq!(open["submitted_at"], serde_json::Value::Null);
        let questions = open["questions"].as_array().unwrap();
        let word = questions.iter().find(|it| it["id"] == "mot").unwrap();
        assert_eq!(word["answer"], "un brouillon");

        device
            .post(&format!("{attempt}/submit"), &[("q.mot", "clefmot")])
            .await
            .expect(303);
        let archive = Archive::of(&device).await;
        let json = archive.json();
        let graded = &json["attempts"][0];
        assert_eq!(graded["submitted_at"], "2026-01-15T12:00:00Z");
        assert_eq!(
            (&graded["score"], &graded["max_score"]),
            (&1.0.into(), &6.0.into())
        );
        assert!(archive.0["attempts-0001.html"].contains("1 sur 6"));
        assert_eq!(json["account"]["pseudonym"], "Zoé");
        assert_eq!(json["version"], 1);
    });
}

#[test]
fn the_pages_ask_nothing_of_anybody_and_run_nothing() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé O’Brien").await;
        let attempt = device.post(QUIZ, &[]).await.expect(303).location();
        device
            .post(&format!("{attempt}/submit"), &[("q.mot", HOSTILE)])
            .await
            .expect(303);
        database
            .execute(&format!("UPDATE sessions SET device = '{HOSTILE}'"))
            .await;
        database
            .execute(&format!("UPDATE attempts SET title = '{HOSTILE}'"))
            .await;
        let archive = Archive::of(&device).await;
        let names: Vec<&str> = archive.0.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "README.txt",
                "attempts-0001.html",
                "data.json",
                "index.html",
                "style.css"
            ]
        );
        for (name, text) in &archive.0 {
            if name.ends_with(".css") {
                assert!(!text.contains("url(") && !text.contains("@import"));
            }
            if !name.ends_with(".html") {
                continue;
            }
            assert!(text.contains("alert(1)"), "{name} shows what was answered");
            for tag in tags(text) {
                assert!(!["script", "img", "iframe", "style", "form"].contains(&tag.name.as_str()));
                for attribute in ["src", "style", "onerror", "onload"] {
                    assert_eq!(tag.attribute(attribute), None, "{name}: {tag:?}");
                }
                if let Some(href) = tag.attribute("href") {
                    assert!(names.contains(&href), "{name} leads to {href}");
                }
                if tag.name == "html" {
                    assert!(tag.is("lang", "fr") && tag.is("dir", "ltr"));
                }
            }
        }
    });
}

#[test]
fn there_is_nothing_for_visitors_and_nobody_elses() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let zoe = Browser::registered(&site, "Zoé").await;
        let lilas = Browser::registered(&site, "Lilas").await;
        zoe.post(QUIZ, &[]).await.expect(303);
        let visitor = Browser::new(&site);
        for path in ["download", "erase", "delete", "keep"] {
            visitor
                .post(&format!("/fr/me/data/{path}"), &[])
                .await
                .expect(401);
        }
        visitor.get("/fr/me/data").await.expect(401);
        assert!(!Archive::of(&lilas).await.text().contains("Zoé"));
        assert_eq!(
            Archive::of(&lilas).await.json()["attempts"],
            serde_json::json!([])
        );
        let elsewhere = request(Method::POST, "/fr/me/data/download")
            .header("sec-fetch-site", "cross-site")
            .form("");
        zoe.send(elsewhere).await.expect(403);
        let back = zoe.get("/fr/me/data/download").await.expect(303);
        assert_eq!(back.location(), "/fr/me/data");
        zoe.post("/fr/logout", &[]).await.expect(303);
        zoe.post("/fr/me/data/download", &[]).await.expect(401);
    });
}

#[test]
fn a_thousand_attempts_are_there_in_their_order_page_by_page() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let device = Browser::registered(&site, "Zoé").await;
        let attempt = device.post(QUIZ, &[]).await.expect(303).location();
        device
            .post(&format!("{attempt}/submit"), &[("q.mot", "clefmot")])
            .await
            .expect(303);
        database.multiply_attempts(999).await;
        let archive = Archive::of(&device).await;
        assert_eq!(archive.json()["attempts"].as_array().unwrap().len(), 1000);
        let pages = archive
            .0
            .keys()
            .filter(|name| name.starts_with("attempts-"));
        assert_eq!(pages.count(), 20);
        assert!(archive.0["index.html"].contains("attempts-0020.html"));
        // One moment each, and so by their ids.
        let json = archive.json();
        let ids = json["attempts"].as_array().unwrap().iter();
        let ids: Vec<&str> = ids.map(|attempt| attempt["id"].as_str().unwrap()).collect();
        assert!(ids.is_sorted());
    });
}

#[test]
fn a_failure_in_the_middle_breaks_the_download_off() {
    on_sqlite(async |database| {
        let site = Site::of(database, &standard_site()).await;
        let device = Browser::registered(&site, "Zoé").await;
        device.post(QUIZ, &[]).await.expect(303);
        database
            .execute("UPDATE question_versions SET question = '{'")
            .await;
        let download = request(Method::POST, "/fr/me/data/download").form("");
        assert!(device.breaks_off(download).await);
    });
}
