//! What another site's page sends in a visitor's name changes nothing.

use axum::http::Method;
use serde_json::{Value, json};
use test_support::{every_type_site, on_sqlite, standard_site};

use crate::{
    client::{Answer, Sent, Site, request},
    quiz::{Door, Given, ONE_BY_ONE, QUIZ, Started, start_at},
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

/// Right answers to the quiz that gives feedback question by question.
const GIVEN: Given = &[
    ("choix", &["Celui-ci"]),
    ("rang", &["Aube", "Midi", "Soir"]),
    ("compte", &["141421"]),
];

/// An attempt of which every route below can change something: an open question is checked already.
async fn prepared(site: &Site) -> Started {
    let started = start_at(site, ONE_BY_ONE).await;
    let given: Given = &[("recit", &["Voilà."])];
    let checked = Door::Api.check(site, &started, "recit", given).await;
    checked.expect(200);
    started
}

/// Every route that changes something, with a body that it would take.
fn changes(started: &Started) -> Vec<Sent> {
    let form = |button: &str, more: &[(&str, &str)]| {
        let pairs = started.pairs(GIVEN);
        let pairs: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .chain(more.iter().copied())
            .collect();
        let path = format!("{}/{button}", started.page());
        request(Method::POST, &path).form(&crate::client::encoded(&pairs))
    };
    let function = |name: &str, body: Value| {
        request(Method::POST, &format!("/api/fn/attempts/{name}")).json(&body)
    };
    let of_question = |question: &str, what: &str, body: Value| {
        request(Method::POST, &started.api_question(question, what)).json(&body)
    };
    let answers = started.answers(GIVEN);
    let hint = json!({ "id": started.id, "tag": "fr", "question": "choix" });
    vec![
        request(Method::POST, &format!("/fr/courses/{QUIZ}")),
        form("save", &[]),
        form("submit", &[]),
        form("hint", &[("question", "choix")]),
        form("check", &[("question", "rang")]),
        form("assess", &[("assess", "right.recit")]),
        request(Method::POST, &format!("/api/v1/quizzes/{QUIZ}/attempts")),
        request(Method::PATCH, &started.api_answers()).json(&answers),
        request(Method::POST, &started.api_submit()).json(&answers),
        of_question("choix", "hint", json!({})),
        of_question(
            "rang",
            "check",
            json!({ "answer": answers["answers"]["rang"] }),
        ),
        of_question("recit", "self-assess", json!({ "judgement": "wrong" })),
        function("submit", started.fields(GIVEN)),
        function("save", started.fields(GIVEN)),
        function("hint", hint),
        function("check", started.fields_about("rang", GIVEN)),
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
        let site = Site::of(database, &every_type_site()).await;
        let started = prepared(&site).await;
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
        let site = Site::of(database, &every_type_site()).await;
        for headers in OWN {
            let routes = changes(&prepared(&site).await).len();
            for route in 0..routes {
                // An attempt of its own: most routes end it.
                let change = changes(&prepared(&site).await).remove(route);
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
        let site = Site::of(database, &every_type_site()).await;
        let started = prepared(&site).await;
        started
            .send_form(&site, "save", &[("compte", &["7"])])
            .await
            .expect(303);
        let kept = database.contents().await;
        let changing = changes(&started);
        let paths: Vec<String> = changing
            .iter()
            .map(Sent::path)
            .chain([
                started.page(),
                format!("{}?saved=1&q.compte=8", started.page()),
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

#[test]
fn what_changes_something_says_so_to_those_who_only_ask() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = prepared(&site).await;
        for path in changes(&started).iter().map(Sent::path) {
            let answer = site.get(&path).await;
            if path.starts_with("/fr/attempts/") {
                // The address of a form that came back, asked for again.
                assert_eq!(answer.expect(303).location(), started.page());
            } else if path.starts_with("/api/v1/") {
                let answer = answer.expect_problem(405);
                let allowed = answer.header("allow");
                assert!(
                    !allowed.is_empty() && !allowed.contains("GET"),
                    "{path}: {allowed}"
                );
            } else if path.starts_with("/api/fn/") {
                answer.expect(405);
            } else {
                answer.expect(200);
            }
        }
    });
}
