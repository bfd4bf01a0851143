//! Every route, as each sort of reader finds it: the table in `docs/access.md`, walked.

use std::{collections::BTreeSet, fs, path::Path};

use axum::http::{Method, StatusCode};
use platform::{Act, Actor, Platform, Role};
use test_support::{TestSite, on_each_database, standard_site};

use crate::{
    accounts::Browser,
    client::{Site, request},
};

/// The columns, in their order.
const READERS: [&str; 4] = ["visitor", "learner", "author", "admin"];

/// What a build for development serves besides.
const DEVELOPMENT: &str = "GET /{lang}/style";

/// A row of the table: method and path, then what each reader gets.
struct Row {
    route: String,
    cells: Vec<String>,
}

fn table() -> Vec<Row> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/access.md");
    let text = fs::read_to_string(file).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    rows.map(|line| {
        let mut cells = line.trim_matches('|').split('|').map(str::trim);
        Row {
            route: cells.next().unwrap().trim_matches('`').to_owned(),
            cells: cells.map(str::to_owned).collect(),
        }
    })
    .collect()
}

/// A site on which every page exists that a route may lead to.
fn content() -> TestSite {
    let lists =
        "peertube: [video.example]\nfurther_reading: {fr: Pour aller plus loin}\nlanguages:";
    standard_site()
        .edited("site.yml", "languages:", lists)
        .with(
            "pages/apropos.md",
            "---\ntitle: À propos\n---\n\n[![Une visite](../courses/essai/01-premier/point.png)](https://video.example/w/abcDEF)\n",
        )
}

/// Every method and path that the router knows: the paths are what it says of itself, and the methods are what it
/// allows.
async fn routes(site: &Site) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in site.paths() {
        let concrete = filled(&path, "0", "0");
        let answer = site.send(request(Method::TRACE, &concrete)).await;
        // Where a part of the site begins, and nothing stands.
        if answer.status == StatusCode::NOT_FOUND {
            continue;
        }
        let allowed = answer.expect(405).header("allow").to_owned();
        for method in allowed.split(',').filter(|method| *method != "HEAD") {
            found.insert(format!("{method} {path}"));
        }
    }
    found
}

/// A path with an example in each of its places.
fn filled(path: &str, id: &str, question: &str) -> String {
    let item = if path.contains("/lessons/") {
        "lecon"
    } else {
        "quiz"
    };
    let places = [
        ("{lang}", "fr"),
        ("{page}", "apropos"),
        ("{course}", "essai"),
        ("{module}", "premier"),
        ("{item}", item),
        ("{question}", question),
        ("{host}/{id}", "video.example/abcDEF"),
        ("{hash}", "0123456789abcdef"),
        ("{*name}", "nothing"),
        ("{name}", "nothing"),
        ("{token}", "0123456789abcdef0123456789abcdef"),
        ("{id}", id),
    ];
    places
        .iter()
        .fold(path.to_owned(), |path, (place, example)| {
            path.replace(place, example)
        })
}

/// A fresh attempt of a visitor, and one of its questions.
async fn attempt(site: &Site) -> (String, String) {
    let started = site
        .post_json(
            "/api/v1/quizzes/essai/premier/quiz/attempts",
            &serde_json::json!({}),
        )
        .await
        .expect(201)
        .json();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    (text(&started["id"]), text(&started["questions"][0]["id"]))
}

async fn give_role(platform: &Platform, pseudonym: &str, role: Role) -> String {
    let id = platform.account_called(pseudonym).await.unwrap().unwrap();
    platform
        .act(&Actor::CommandLine, Act::SetRole(role), &id)
        .await
        .unwrap();
    id.to_string()
}

#[test]
fn every_route_gives_each_reader_what_the_table_says() {
    on_each_database(async |database| {
        let platform = database.platform(&content()).await;
        let site = Site::of_platform(platform.clone(), None);
        let rows = table();
        let written: BTreeSet<String> = rows.iter().map(|row| row.route.clone()).collect();
        assert_eq!(written.len(), rows.len(), "a route has two rows");
        let mut known = routes(&site).await;
        known.remove(DEVELOPMENT);
        let lacking: Vec<_> = known.difference(&written).collect();
        let gone: Vec<_> = written.difference(&known).collect();
        assert!(lacking.is_empty(), "docs/access.md lacks {lacking:?}");
        assert!(gone.is_empty(), "docs/access.md has what is gone: {gone:?}");

        for pseudonym in &READERS[1..] {
            Browser::registered(&site, pseudonym).await;
        }
        give_role(&platform, "author", Role::Author).await;
        give_role(&platform, "admin", Role::Admin).await;
        let learner = platform.account_called("learner").await.unwrap().unwrap();
        for (column, reader) in READERS.into_iter().enumerate() {
            let mut browser = fresh(&site, reader).await;
            for row in &rows {
                assert_eq!(row.cells.len(), READERS.len(), "{}", row.route);
                let (method, path) = row.route.split_once(' ').unwrap();
                let (id, question) = match path {
                    path if path.contains("/attempts/{id}") => attempt(&site).await,
                    path if path.contains("/accounts/{id}") => (learner.to_string(), String::new()),
                    _ => ("0123456789abcdef0123456789abcdef".to_owned(), String::new()),
                };
                let path = filled(path, &id, &question);
                let sent = request(method.parse().unwrap(), &path);
                let sent = match method {
                    "GET" => sent,
                    _ if path.starts_with("/api/") => sent.json(&serde_json::json!({})),
                    _ => sent.form(""),
                };
                let answer = browser.send(sent).await;
                let cell = row.cells[column].as_str();
                let status = answer.status;
                assert!(
                    is_what_the_table_says(cell, status),
                    "{reader}: {} ({path}) answers {status}, and the table says `{cell}`",
                    row.route,
                );
                // It is what this route is for.
                if path.ends_with("/logout") || browser.cookie().is_none() {
                    browser = fresh(&site, reader).await;
                }
            }
        }
    });
}

async fn fresh(site: &Site, reader: &str) -> Browser {
    match reader {
        "visitor" => Browser::new(site),
        member => Browser::signed_in(site, member).await,
    }
}

fn is_what_the_table_says(cell: &str, status: StatusCode) -> bool {
    let refused = [401, 403, 404, 405].contains(&status.as_u16()) || status.is_server_error();
    match cell {
        "yes" => !refused,
        // What stands at the address may not be there in this test; nobody is asked who they are.
        "link" => status == StatusCode::NOT_FOUND || !refused,
        "sign in" => status == StatusCode::UNAUTHORIZED,
        "nothing" => status == StatusCode::NOT_FOUND,
        other => panic!("`{other}` is no word of the table"),
    }
}
