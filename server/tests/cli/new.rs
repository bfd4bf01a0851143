//! `ardoise new`: what it writes is served as it is.

use crate::program::Place;

/// Writes a course with something of every kind, and checks it.
fn begun(language: &[&str]) -> Place {
    let place = Place::new();
    for (kind, path) in [
        ("course", "content/courses/velo"),
        ("module", "content/courses/velo/02-les-roues"),
        ("lesson", "content/courses/velo/02-les-roues/02-les-moyeux"),
        (
            "activity",
            "content/courses/velo/02-les-roues/03-a-l-atelier.md",
        ),
        ("quiz", "content/courses/velo/02-les-roues/04-quiz.md"),
        ("quiz", "content/courses/velo/01-premier-module/02-quiz.md"),
    ] {
        let mut arguments = vec!["new", kind, path];
        arguments.extend(language);
        let ended = place.run(&arguments);
        assert_eq!(ended.code, Some(0), "{ended:?}");
        for file in ended.stdout.lines() {
            assert!(place.path(file).is_file(), "{file}");
        }
    }
    let checked = place.run(&["check", "--strict"]);
    assert_eq!(
        (checked.code, checked.stdout.as_str()),
        (Some(0), ""),
        "{checked:?}"
    );
    place
}

#[test]
fn what_is_begun_is_without_a_mistake_and_is_served() {
    let place = begun(&[]);
    let server = place.serve(&["--content", "content"]);
    for (path, says) in [
        ("/fr", "Nos cours"),
        ("/fr/courses/velo", "Velo"),
        (
            "/fr/courses/velo/premier-module/premiere-lecon",
            "Pour aller plus loin",
        ),
        ("/fr/courses/velo/les-roues", "Les roues"),
        ("/fr/courses/velo/les-roues/les-moyeux", "Les moyeux"),
        (
            "/fr/courses/velo/les-roues/a-l-atelier",
            "Une première étape",
        ),
        ("/fr/courses/velo/les-roues/quiz", "Commencer"),
    ] {
        let (status, page) = server.get(path);
        assert_eq!(status, 200, "{path}");
        assert!(page.contains(says), "{path}: {page}");
    }
}

#[test]
fn an_english_site_is_begun_and_gone_on_with_in_english() {
    let place = Place::new();
    let begin = |arguments: &[&str]| {
        let ended = place.run(arguments);
        assert_eq!(ended.code, Some(0), "{ended:?}");
    };
    begin(&["new", "course", "content/courses/bikes", "--language", "en"]);
    begin(&[
        "new",
        "quiz",
        "content/courses/bikes/01-first-module/02-quiz",
    ]);
    let quiz = place.path("content/courses/bikes/01-first-module/02-quiz.md");
    let text = std::fs::read_to_string(quiz).unwrap();
    assert!(
        text.contains("id: first-module-quiz\n") && text.contains("right answer"),
        "{text}"
    );
    let checked = place.run(&["check", "--strict"]);
    assert_eq!(
        (checked.code, checked.stdout.as_str()),
        (Some(0), ""),
        "{checked:?}"
    );
}

#[test]
fn nothing_is_written_over_and_what_cannot_be_is_refused() {
    let place = begun(&[]);
    let lesson = "content/courses/velo/02-les-roues/01-premiere-lecon.md";
    place.write(lesson, "# La mienne\n");
    for arguments in [
        ["new", "lesson", lesson],
        ["new", "module", "content/courses/velo/02-les-roues"],
    ] {
        place.run(&arguments).assert_refused(&["is there already"]);
    }
    assert_eq!(
        std::fs::read_to_string(place.path(lesson)).unwrap(),
        "# La mienne\n"
    );
    place
        .run(&["new", "lesson", "content/courses/velo/02-les-roues/日本.md"])
        .assert_refused(&["no address"]);
    place
        .run(&["new", "course", "content/courses/x", "--language", "de"])
        .assert_refused(&["de", "fr and en"]);
    // A title may hold what YAML and HTML read otherwise.
    let odd = place.run(&[
        "new",
        "lesson",
        "content/courses/velo/02-les-roues/05-l'\"été\"_&<b>.md",
    ]);
    assert_eq!(odd.code, Some(0), "{odd:?}");
    assert_eq!(place.run(&["check"]).code, Some(0));
}
