//! Serving: from the first start in an empty folder to the end.

use test_support::standard_site;

use crate::program::{Place, names};

#[test]
fn without_any_option_but_a_port_it_serves_the_demonstration_that_it_carries() {
    let place = Place::new();
    let server = place.serve(&[]);
    let (status, page) = server.get("/fr");
    assert_eq!(status, 200);
    let course = "/fr/courses/accompagner";
    assert!(page.contains(&format!("href=\"{course}\"")), "{page}");
    assert_eq!(server.get(course).0, 200);
    let style = page.split('"').find(|part| part.ends_with(".css")).unwrap();
    let (status, css) = server.get(style);
    assert_eq!(status, 200);
    assert!(css.contains('{'));
    assert_eq!(server.get("/healthz"), (200, "alive\n".to_owned()));
    assert_eq!(server.get("/readyz"), (200, "ready\n".to_owned()));
    assert_eq!(
        names(&place.path("data")),
        ["ardoise.db", "ardoise.db-shm", "ardoise.db-wal"]
    );
}

#[test]
fn told_to_end_it_closes_its_database_and_leaves_in_good_order() {
    let place = Place::new().with_content(&standard_site());
    let server = place.serve(&["--content", "content"]);
    assert_eq!(server.get("/fr").0, 200);
    let (status, said) = server.terminate();
    assert_eq!(status.code(), Some(0), "{said}");
    // The write-ahead log was emptied into the file.
    assert_eq!(names(&place.path("data")), ["ardoise.db", "last-good"]);
}

#[test]
fn the_data_folder_follows_the_environment_where_no_option_names_it() {
    for (variable, folder) in [
        ("STATE_DIRECTORY", "state"),
        ("XDG_DATA_HOME", "xdg"),
        ("ARDOISE_DATA", "own"),
    ] {
        let place = Place::new().with_content(&standard_site());
        let mut command = place.command(&["--listen", "nonsense"]);
        command.env(variable, place.path(folder));
        // Nothing is written before everything that was asked for is understood.
        crate::program::ended(command).assert_refused(&["nonsense"]);
        assert!(!place.path(folder).exists());
    }
}

#[test]
fn a_broken_file_is_reported_with_its_line_and_the_rest_is_served() {
    let broken = standard_site()
        .with(
            "courses/essai/02-second/02-cassee.md",
            "---\ntitle: Choisir : par où commencer\n---\n\nTexte.\n",
        )
        .with(
            "courses/essai/02-second/03-latin.md",
            b"---\ntitle: \xe9\n---\n",
        )
        .edited(
            "courses/essai/01-premier/04-quiz.md",
            "- [x] Vert",
            "- [ ] Vert",
        );
    let place = Place::new().with_content(&broken);
    let server = place.serve(&["--content", "content"]);
    let said = server.said.join("\n");
    for words in [
        "courses/essai/02-second/02-cassee.md:2",
        "courses/essai/02-second/03-latin.md:2",
        "courses/essai/01-premier/04-quiz.md:12",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    for path in [
        "",
        "/courses/essai",
        "/courses/essai/premier/lecon",
        "/courses/essai/second/fin",
    ] {
        assert_eq!(server.get(&format!("/fr{path}")).0, 200, "{path}");
    }
    assert_eq!(server.get("/fr/courses/essai/second/cassee").0, 404);
    let (status, quiz) = server.get("/fr/courses/essai/premier/quiz");
    assert_eq!(status, 200);
    assert!(quiz.contains("Ce quiz est retenu"), "{quiz}");
}

#[test]
fn drafts_are_served_where_that_is_asked_for_alone() {
    let draft = standard_site().with(
        "courses/essai/02-second/02-brouillon.md",
        "---\ntitle: Brouillon\ndraft: true\n---\n\nBientôt.\n",
    );
    let place = Place::new().with_content(&draft);
    let path = "/fr/courses/essai/second/brouillon";
    assert_eq!(place.serve(&["--content", "content"]).get(path).0, 404);
    assert_eq!(
        place
            .serve(&["--content", "content", "--drafts"])
            .get(path)
            .0,
        200
    );
}
