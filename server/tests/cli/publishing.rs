//! Publishing by the folder: what authors push is served, and a mistake takes nothing away.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use test_support::standard_site;

use crate::program::{Place, Server};

const LESSON: &str = "content/courses/essai/01-premier/01-lecon.md";
const PAGE: &str = "/fr/courses/essai/premier/lecon";

/// Waits until a page says something.
#[track_caller]
fn wait_for(server: &Server, path: &str, words: &str) -> String {
    let start = Instant::now();
    loop {
        let (_, body) = server.get(path);
        if body.contains(words) {
            return body;
        }
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "{path} does not say {words:?}: {body}"
        );
        thread::sleep(Duration::from_millis(20));
    }
}

fn edit(place: &Place, path: &str, old: &str, new: &str) {
    let text = fs::read_to_string(place.path(path)).unwrap();
    assert!(text.contains(old), "{text}");
    place.write(path, &text.replace(old, new));
}

#[test]
fn an_edit_is_served_and_a_mistake_keeps_the_last_good_version_also_after_a_restart() {
    let place = Place::new().with_content(&standard_site());
    let server = place.serve(&["--content", "content"]);
    edit(&place, LESSON, "Un texte, puis", "Un texte nouveau, puis");
    wait_for(&server, PAGE, "Un texte nouveau");
    assert_eq!(server.get("/readyz"), (200, "ready\n".to_owned()));
    edit(
        &place,
        LESSON,
        "title: La première leçon",
        "title: Une : erreur",
    );
    let told = wait_for(&server, "/readyz", "01-lecon.md");
    let mistake = "content: courses/essai/01-premier/01-lecon.md:2: yaml-colon (its last good version is served)\n";
    assert_eq!(told, format!("ready\n{mistake}"));
    assert!(server.get(PAGE).1.contains("Un texte nouveau"));
    let (_, said) = server.terminate();
    assert!(said.contains("yaml-colon"), "{said}");

    let server = place.serve(&["--content", "content"]);
    assert!(server.get(PAGE).1.contains("Un texte nouveau"));
    assert!(
        server
            .said
            .join("\n")
            .contains("its last good version is served")
    );
    edit(&place, LESSON, "title: Une : erreur", "title: Sans erreur");
    wait_for(&server, PAGE, "Sans erreur");
    wait_for(&server, "/readyz", "ready\n");
}

#[test]
fn where_everything_is_lost_everything_is_served_as_it_last_was() {
    let place = Place::new().with_content(&standard_site());
    let server = place.serve(&["--content", "content"]);
    fs::rename(place.path("content/courses"), place.path("away")).unwrap();
    wait_for(&server, "/readyz", "content: nothing in it can be served");
    assert_eq!(server.get(PAGE).0, 200);
    server.kill();
    fs::rename(place.path("content"), place.path("gone")).unwrap();
    let server = place.serve(&["--content", "content"]);
    assert_eq!(server.get(PAGE).0, 200);
    let (_, told) = server.get("/readyz");
    assert!(told.contains("cannot be read"), "{told}");
    fs::rename(place.path("away"), place.path("gone/courses")).unwrap();
    fs::rename(place.path("gone"), place.path("content")).unwrap();
    let start = Instant::now();
    while server.get("/readyz").1 != "ready\n" {
        assert!(start.elapsed() < Duration::from_secs(30));
        thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn an_open_page_is_told_of_an_edit_where_authors_ask_for_that_alone() {
    let place = Place::new().with_content(&standard_site());
    let server = place.serve(&["--content", "content", "--watch"]);
    let script = r#"src="/reload.js""#;
    assert!(server.get(PAGE).1.contains(script));
    assert_eq!(server.get("/reload.js").0, 200);
    let (_, shown) = server.get("/reload?shown=");
    edit(&place, LESSON, "Un texte, puis", "Un texte nouveau, puis");
    let (_, now) = server.get(&format!("/reload?shown={shown}"));
    assert_ne!(now, shown);
    assert!(server.get(PAGE).1.contains("Un texte nouveau"));
    // A page that waits keeps nobody from stopping.
    thread::scope(|scope| {
        let address = server.address().to_owned();
        let path = format!("/reload?shown={now}");
        scope.spawn(move || crate::program::exchange(&address, "GET", &path, ""));
        thread::sleep(Duration::from_millis(200));
        let (status, said) = server.terminate();
        assert_eq!(status.code(), Some(0));
        assert!(!said.contains("cut off"), "{said}");
    });

    let server = place.serve(&["--content", "content"]);
    assert!(!server.get(PAGE).1.contains("reload"));
    assert_eq!(server.get("/reload?shown=").0, 404);
    assert_eq!(server.get("/reload.js").0, 404);
}

#[test]
fn no_site_gets_the_texts_of_another_that_keeps_its_data_in_the_same_place() {
    let place = Place::new().with_content(&standard_site());
    let server = place.serve(&["--content", "content"]);
    wait_for(&server, "/readyz", "ready");
    drop(server.terminate());
    assert!(place.path("data/last-good").exists());
    let refused = place.run(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data",
        "data",
        "--content",
        "contents",
    ]);
    refused.assert_refused(&["contents"]);
    standard_site()
        .with("site.yml", "title: [")
        .write_to(&place.path("other"));
    let refused = place.run(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data",
        "data",
        "--content",
        "other",
    ]);
    assert_eq!(refused.code, Some(1), "{refused:?}");
}
