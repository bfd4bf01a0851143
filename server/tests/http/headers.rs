//! The headers that every answer carries, whatever it answers.

use axum::http::Method;
use serde_json::json;
use test_support::{on_each_database, on_sqlite, standard_site};

use crate::{
    client::{Answer, Site, request},
    html::{Tag, tags_named},
    quiz::{QUIZ, Started, start},
};

/// Called for every answer of every test.
#[track_caller]
pub(crate) fn assert_every_header(answer: &Answer, https: bool) {
    let what = format!("{} ({})", answer.what, answer.status);
    let values = |name: &str| answer.headers.get_all(name).iter().count();
    assert_eq!(values("content-security-policy"), 1, "{what}");
    let policy = answer.header("content-security-policy");
    let directives: Vec<&str> = policy.split(';').map(str::trim).collect();
    assert!(directives.contains(&"default-src 'none'"), "{what}");
    if directives.contains(&"sandbox") {
        // A drawing opened by itself: it may style itself, and do nothing else.
        assert_eq!(directives.len(), 3, "{what}: {policy}");
    } else {
        for directive in [
            "script-src 'self' 'wasm-unsafe-eval'",
            "style-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ] {
            assert!(directives.contains(&directive), "{what}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline"), "{what}");
        // One kind of page alone lets another site into a frame.
        let frames = directives.iter().filter(|it| it.starts_with("frame-src"));
        let may_frame = answer.what.contains("/videos/") && answer.status == 200;
        assert_eq!(frames.count(), usize::from(may_frame), "{what}: {policy}");
        for directive in ["img-src 'self'", "media-src 'self'"] {
            assert!(directives.contains(&directive), "{what}: {policy}");
        }
    }
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(answer.header("referrer-policy"), "same-origin", "{what}");
    assert!(
        answer.header("permissions-policy").contains("camera=()"),
        "{what}"
    );
    for name in ["cross-origin-opener-policy", "cross-origin-resource-policy"] {
        assert_eq!(answer.header(name), "same-origin", "{what}");
    }
    // A few forms alone set a cookie, and say so; what is good for nothing is taken away where one has to sign in.
    let sets = [
        "/preferences",
        "/login",
        "/logout",
        "/register",
        "/me/data/delete",
    ];
    let sets = sets.iter().any(|end| answer.what.ends_with(end));
    let may_set = answer.what.starts_with("POST") && sets;
    let takes_away = answer.status == 401 && answer.header("set-cookie").contains("Max-Age=0");
    assert!(
        values("set-cookie") <= usize::from(may_set || takes_away),
        "{what}"
    );
    assert_eq!(values("access-control-allow-origin"), 0, "{what}");
    let expected = if https { "max-age=31536000" } else { "" };
    assert_eq!(
        answer.header("strict-transport-security"),
        expected,
        "{what}"
    );
}

/// One answer of each kind. That they carry the headers is checked where they are received.
async fn one_of_each_kind(site: &Site) -> Started {
    let started = start(site).await;
    let attempt = started.page();
    site.get("/fr").await.expect(200);
    site.get("/").await.expect(303);
    site.get("/fr/").await.expect(308);
    site.get("/fr/nowhere").await.expect(404);
    site.get("/fr/courses/%ff").await.expect(400);
    site.send(request(Method::DELETE, "/fr")).await.expect(405);
    let foreign = request(Method::POST, &format!("{attempt}/submit"));
    site.send(foreign.header("sec-fetch-site", "cross-site"))
        .await
        .expect(403);
    let large = request(Method::POST, &format!("{attempt}/submit"));
    site.send(large.form(&"x".repeat(3 << 20)))
        .await
        .expect(413);
    let strange = request(Method::POST, &format!("{attempt}/submit"));
    site.send(strange.body("text/plain", "x")).await.expect(415);
    site.post_form(&format!("{attempt}/submit"), &[("q.nombre", "x")])
        .await
        .expect(422);
    for asset in assets(site).await {
        site.get(&asset).await.expect(200);
    }
    site.get("/assets/nothing.css").await.expect(404);
    site.get("/healthz").await.expect(200);
    site.get("/readyz").await.expect(200);
    site.get("/api/v1/courses").await.expect(200);
    site.get("/api/v1/nowhere").await.expect(404);
    site.post_json("/api/fn/attempts/submit", &started.fields(&[]))
        .await
        .expect(200);
    site.post_json("/api/fn/nowhere", &json!({}))
        .await
        .expect(404);
    site.send(request(Method::HEAD, "/fr")).await.expect(200);
    site.send(request(Method::OPTIONS, "/fr")).await.expect(405);
    started
}

/// Every file of its own that the quiz's pages name.
async fn assets(site: &Site) -> Vec<String> {
    let attempt = start(site).await;
    let page = site.get(&attempt.page()).await.expect(200).text();
    let mut assets = Vec::new();
    for (name, attribute) in [
        ("link", "href"),
        ("script", "src"),
        ("img", "src"),
        ("use", "href"),
    ] {
        for tag in tags_named(&page, name) {
            let address = tag.attribute(attribute).unwrap_or_default();
            let address = address.split('#').next().unwrap_or_default();
            if address.starts_with("/assets/") {
                assets.push(address.to_owned());
            }
        }
    }
    assert!(assets.len() >= 3, "{assets:?}");
    assets
}

#[test]
fn every_kind_of_answer_carries_the_whole_set() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = one_of_each_kind(&site).await;
        database
            .execute("UPDATE question_versions SET question = '{'")
            .await;
        let page = site.get(&started.page()).await.expect(500).text();
        assert!(page.contains("Le serveur a rencontré un problème"));
        assert!(!page.contains("damaged"), "the cause is for the log alone");
        site.get(&started.api()).await.expect_problem(500);
        let submit = json!({ "id": started.id, "tag": "fr", "fields": [] });
        site.post_json("/api/fn/attempts/submit", &submit)
            .await
            .expect(500);
    });
}

#[test]
fn a_site_served_over_https_tells_browsers_to_stay_with_it() {
    on_sqlite(async |database| {
        let platform = database.platform(&standard_site()).await;
        let site = Site::of_platform(platform.clone(), Some("https://cours.example.org"));
        one_of_each_kind(&site).await;
        let plain = Site::of_platform(platform, Some("http://cours.example.org"));
        plain.get("/fr").await.expect(200);
    });
}

#[test]
fn a_page_that_belongs_to_one_person_is_kept_by_nobody() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let form = site.get(&started.page()).await.expect(200);
        let refused = format!("{}/submit", started.page());
        let refused = site
            .post_form(&refused, &[("q.nombre", "x")])
            .await
            .expect(422);
        site.post_json(&started.api_submit(), &json!({}))
            .await
            .expect(200);
        let result = site.get(&started.page()).await.expect(200);
        for page in [form, refused, result] {
            assert_eq!(page.header("cache-control"), "no-store", "{}", page.what);
            assert_eq!(page.header("x-robots-tag"), "noindex", "{}", page.what);
            let robots = tags_named(&page.text(), "meta");
            assert!(robots.iter().any(|meta| meta.is("content", "noindex")));
            let alternates = tags_named(&page.text(), "link");
            assert!(!alternates.iter().any(|link| link.is("rel", "alternate")));
        }
        let api = site.get(&started.api()).await.expect(200);
        assert_eq!(api.header("cache-control"), "no-store");
    });
}

#[test]
fn an_error_is_not_kept_either() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for path in ["/fr/nowhere", "/api/v1/nowhere", "/assets/nothing.css"] {
            let answer = site.get(path).await.expect(404);
            assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        }
    });
}

#[test]
fn what_may_be_done_is_said_where_something_else_was_tried() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for path in ["/fr", "/api/v1/courses"] {
            let answer = site.send(request(Method::DELETE, path)).await.expect(405);
            assert_eq!(answer.header("allow"), "GET,HEAD", "{path}");
        }
    });
}

/// Whether a tag is the script that remembers on the device of a visitor who asks for it.
pub(crate) fn remembers(tag: &Tag) -> bool {
    let source = tag.attribute("src").unwrap_or_default();
    source.starts_with("/assets/device.")
}

#[test]
fn only_the_page_of_an_open_attempt_runs_more_than_what_remembers_on_a_device() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        // Data for search engines runs nowhere.
        let scripts = |page: &Answer| {
            let mut scripts = tags_named(&page.text(), "script");
            scripts.retain(|tag| !tag.is("type", "application/ld+json"));
            // It keeps nothing before a visitor asks for it.
            scripts.retain(|tag| !remembers(tag));
            scripts.len()
        };
        assert_eq!(scripts(&site.get(&started.page()).await), 1);
        site.post_json(&started.api_submit(), &json!({})).await;
        for path in [
            "/fr",
            "/fr/courses/essai",
            "/fr/courses/essai/premier",
            "/fr/courses/essai/premier/lecon",
            "/fr/courses/essai/premier/faire",
            &format!("/fr/courses/{QUIZ}"),
            &started.page(),
            "/fr/nowhere",
        ] {
            assert_eq!(scripts(&site.get(path).await), 0, "{path}");
        }
    });
}
