//! What another site's page sends in a visitor's name changes nothing.

use axum::http::Method;
use test_support::{on_sqlite, standard_site};

use crate::{
    client::{Answer, Sent, Site, request},
    quiz::{ALL_RIGHT, QUIZ, Started, start},
};

/// Headers that a browser sends with a request that a page of another origin made.
const FOREIGN: [&[(&str, &str)]; 9] = [
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[
        ("sec-fetch-site", "cross-site"),
        ("origin", "http://site.test"),
    ],
    &[("sec-fetch-site", "nonsense")],
    &[("origin", "https://evil.example")],
    &[("origin", "null")],
    &[("origin", "https://evil.example/site.test")],
    &[("origin", "http://site.test.evil.example")],
    &[("origin", "http://site.test:81")],
];

/// Headers of a request from the site itself, or from no browser.
const OWN: [&[(&str, &str)]; 4] = [
    &[],
    &[("sec-fetch-site", "same-origin")],
    &[("sec-fetch-site", "none")],
    &[("origin", "http://site.test")],
];

/// Every route that changes something, with a body that it would take.
fn changes(started: &Started) -> Vec<Sent> {
    let form = |path: &str| {
        let pairs = started.pairs(ALL_RIGHT);
        let pairs: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        request(Method::POST, path).form(&crate::client::encoded(&pairs))
    };
    let answers = started.answers(ALL_RIGHT);
    let quiz = format!("/fr/courses/{QUIZ}");
    let api_quiz = format!("/api/v1/quizzes/{QUIZ}/attempts");
    vec![
        request(Method::POST, &quiz),
        form(&format!("{}/save", started.page())),
        form(&format!("{}/submit", started.page())),
        request(Method::POST, &api_quiz),
        request(Method::PATCH, &started.api_answers()).json(&answers),
        request(Method::POST, &started.api_submit()).json(&answers),
        request(Method::POST, "/api/fn/attempts/submit").json(&started.fields(ALL_RIGHT)),
    ]
}

async fn send_with(site: &Site, sent: Sent, headers: &[(&'static str, &str)]) -> Answer {
    let sent = sent.header("host", "site.test");
    let sent = headers
        .iter()
        .fold(sent, |sent, (name, value)| sent.header(name, value));
    site.send(sent).await
}

#[test]
fn a_request_from_another_origin_is_refused_on_every_route() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let kept = database.contents().await;
        for headers in FOREIGN {
            for change in changes(&started) {
                let answer = send_with(&site, change, headers).await.expect(403);
                if answer.what.contains("/api/v1/") {
                    answer.expect_problem(403);
                } else if answer.what.contains("/fr/") {
                    assert!(answer.text().contains("vient d’un autre site"));
                }
            }
        }
        // Addresses that do not exist answer no better.
        let nowhere = request(Method::POST, "/fr/nowhere");
        send_with(&site, nowhere, FOREIGN[0]).await.expect(403);
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_request_from_the_site_itself_passes_on_every_route() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for headers in OWN {
            let routes = changes(&start(&site).await).len();
            for route in 0..routes {
                // An attempt of its own: most routes end it.
                let change = changes(&start(&site).await).remove(route);
                let answer = send_with(&site, change, headers).await;
                assert!(
                    answer.status.is_success() || answer.status.is_redirection(),
                    "{headers:?} {}: {}",
                    answer.what,
                    answer.status
                );
            }
        }
    });
}

#[test]
fn behind_a_proxy_the_public_address_is_the_sites_own() {
    on_sqlite(async |database| {
        let platform = database.platform(&standard_site()).await;
        let site = Site::of_platform(platform, Some("https://cours.example.org"));
        let quiz = format!("/fr/courses/{QUIZ}");
        let own = [("origin", "https://cours.example.org")];
        let answer = send_with(&site, request(Method::POST, &quiz), &own).await;
        answer.expect(303);
        for origin in ["http://cours.example.org", "https://cours.example.org:444"] {
            let foreign = [("origin", origin)];
            let answer = send_with(&site, request(Method::POST, &quiz), &foreign).await;
            answer.expect(403);
        }
    });
}

#[test]
fn reading_changes_nothing() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        started
            .send_form(&site, "save", &[("mot", &["rien"])])
            .await
            .expect(303);
        let kept = database.contents().await;
        let changing = changes(&started);
        let paths: Vec<String> = changing
            .iter()
            .map(Sent::path)
            .chain([
                started.page(),
                format!("{}?saved=1&q.mot=autre", started.page()),
                started.api(),
                "/fr".to_owned(),
                format!("/api/fn/attempts/submit?id={}&tag=fr", started.id),
            ])
            .collect();
        for path in paths {
            for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                site.send(request(method, &path)).await;
            }
        }
        assert_eq!(database.contents().await, kept);
    });
}
