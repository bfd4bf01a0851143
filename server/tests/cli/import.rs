//! `ardoise import`.

use std::fs;

use crate::program::Place;

const QUIZ: &str = r#"[[questions]]
id = "ville"
type = "ShortAnswer"
prompt.prompt = "Which city?"
answer.answer = "Paris"

[[questions]]
id = "couleur"
type = "MultipleChoice"
prompt.prompt = "Which colour?"
prompt.distractors = ["Red", "Blue"]
answer.answer = "Green"
context = "Grass is green."
"#;

/// A book with two chapters, a picture and a quiz.
fn book() -> Place {
    let place = Place::new();
    for (path, text) in [
        (
            "book/book.toml",
            "[book]\ntitle = \"A little book\"\nauthors = [\"A. Author\"]\nlanguage = \"en\"\n",
        ),
        (
            "book/src/SUMMARY.md",
            "# Summary\n\n- [Start](start.md)\n- [End](end.md)\n",
        ),
        (
            "book/src/start.md",
            "# Start\n\nSee [the end](end.md).\n\n{{#quiz ../quizzes/start.toml}}\n",
        ),
        ("book/src/end.md", "# End\n\n![A picture](picture.png)\n"),
        ("book/src/picture.png", "png"),
        ("book/quizzes/start.toml", QUIZ),
        (
            "book/LICENSE",
            "Permission is hereby granted, free of charge",
        ),
        (
            "content/site.yml",
            "title: Books\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n",
        ),
    ] {
        place.write(path, text);
    }
    place
}

#[test]
fn an_imported_book_is_a_course_that_the_check_accepts_and_the_program_serves() {
    let place = book();
    let to = "content/courses/book";
    let imported = place.run(&["import", "mdbook", "book", "--to", to]);
    assert_eq!(imported.code, Some(0), "{imported:?}");
    assert!(imported.stderr.contains("2 chapters"), "{imported:?}");
    assert!(imported.stderr.contains("2 questions"), "{imported:?}");
    let checked = place.run(&["check", "content"]);
    assert_eq!(checked.code, Some(0), "{checked:?}");

    let server = place.serve(&["--content", "content"]);
    let (status, course) = server.get("/en/courses/book");
    assert_eq!(status, 200);
    for title in ["A little book", "Start", "End"] {
        assert!(course.contains(title), "{title}: {course}");
    }
}

const QUIZZES: &str = r#"[{"title": "Bikes", "complete": "Well done", "quizzes": [
  {"id": 1, "title": "Brakes: Pre-Lecture Quiz", "quiz": [
    {"questionText": "Which <b>part</b>?", "answerOptions": [
      {"answerText": "The pads", "isCorrect": "true"}, {"answerText": "The bell", "isCorrect": "false"}]},
    {"questionText": "Nothing?", "answerOptions": []}]}]}]
"#;

/// A quiz-app with quizzes in two languages, and a folder to serve.
fn quiz_app() -> Place {
    let place = Place::new();
    for (path, text) in [
        ("app/translations/en.json", QUIZZES),
        ("app/translations/fr.json", QUIZZES),
        (
            "app/translations/LICENSE",
            "Permission is hereby granted, free of charge",
        ),
        ("app/en/lesson-1.json", QUIZZES),
        ("app/package.json", "{}"),
        (
            "content/site.yml",
            "title: Quizzes\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n",
        ),
    ] {
        place.write(path, text);
    }
    place
}

#[test]
fn an_imported_quiz_file_is_a_course_that_the_check_accepts_and_the_program_serves() {
    let place = quiz_app();
    let to = "content/courses/bikes";
    let from = "app/translations/en.json";
    let imported = place.run(&["import", "quiz-json", from, "--to", to]);
    assert_eq!(imported.code, Some(0), "{imported:?}");
    assert!(
        imported
            .stderr
            .contains("imported 1 quizzes with 1 questions; 2 things"),
        "{imported:?}"
    );
    let lines: Vec<&str> = imported.stdout.lines().collect();
    assert_eq!(lines.len(), 2, "{imported:?}");
    assert!(lines[1].starts_with("en.json:5: ") && lines[1].contains("no right answer"));
    let checked = place.run(&["check", "content", "--strict"]);
    assert_eq!(checked.code, Some(0), "{checked:?}");

    let server = place.serve(&["--content", "content"]);
    let (status, course) = server.get("/en/courses/bikes");
    assert_eq!(status, 200);
    assert!(
        course.contains("Brakes: Pre-Lecture Quiz") && course.contains("MIT"),
        "{course}"
    );
    let (status, print) = server.get("/en/courses/bikes/print");
    assert_eq!(status, 200);
    assert!(print.contains("Which &lt;b&gt;part&lt;/b&gt;?"), "{print}");
}

#[test]
fn a_quiz_app_is_imported_by_the_folder_of_one_language() {
    let place = quiz_app();
    let imported = place.run(&["import", "quiz-json", "app/en", "--to", "one", "--quiet"]);
    assert_eq!(imported.code, Some(0), "{imported:?}");
    let course = fs::read_to_string(place.path("one/course.md")).unwrap();
    assert!(course.contains("language: \"en\""), "{course}");
    let both = place.run(&[
        "import",
        "quiz-json",
        "app/translations",
        "--to",
        "both",
        "--quiet",
    ]);
    both.assert_refused(&["several languages", "en.json", "fr.json"]);
    for from in ["missing", "content", "app/package.json"] {
        let refused = place.run(&["import", "quiz-json", from, "--to", "new", "--quiet"]);
        refused.assert_refused(&["ardoise: "]);
        assert!(!place.path("new").exists(), "{from}");
    }
}

#[test]
fn nothing_is_written_over() {
    let place = book();
    place.write("there/already.md", "mine");
    let refused = place.run(&["import", "mdbook", "book", "--to", "there"]);
    refused.assert_refused(&["there", "not empty"]);
    assert_eq!(
        fs::read_to_string(place.path("there/already.md")).unwrap(),
        "mine"
    );
}

#[test]
fn what_is_no_book_is_refused() {
    let place = book();
    fs::create_dir(place.path("nothing")).unwrap();
    for from in ["missing", "nothing", "content"] {
        let refused = place.run(&["import", "mdbook", from, "--to", "new", "--quiet"]);
        refused.assert_refused(&["ardoise: "]);
        assert!(!place.path("new").exists(), "{from}");
    }
}

/// A tree of Markdown with links, media and what must not be followed.
fn markdown_tree() -> Place {
    let place = Place::new();
    for (path, text) in [
        (
            "tree/README.md",
            "# Un potager\n\n[Semer](01-printemps/01-semer.md)\n",
        ),
        (
            "tree/01-printemps/01-semer.md",
            "# Semer\n\n![Une graine](../images/graine.png) [Film](../film.mp4) [Secret](../secret.md) [Copie](../copie.md)\n",
        ),
        ("tree/images/graine.png", "png"),
        ("tree/.git/config", "# no"),
        ("tree/node_modules/x/README.md", "# no"),
        ("outside/secret.md", "# Secret"),
        (
            "content/site.yml",
            "title: Potagers\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n",
        ),
    ] {
        place.write(path, text);
    }
    // A hole: it takes no room on the disk.
    let film = fs::File::create(place.path("tree/film.mp4")).unwrap();
    film.set_len(100_000_001).unwrap();
    place
}

#[test]
fn an_imported_tree_is_a_course_that_the_check_accepts_and_the_program_serves() {
    let place = markdown_tree();
    let to = "content/courses/potager";
    let imported = place.run(&["import", "markdown", "tree", "--to", to]);
    assert_eq!(imported.code, Some(0), "{imported:?}");
    assert!(
        imported.stderr.contains("imported 1 lessons and 1 media"),
        "{imported:?}"
    );
    assert!(
        imported
            .stdout
            .contains("film.mp4:1: The file has more than 100 MB; it was left out.\n"),
        "{imported:?}"
    );
    let medium = place.path("content/courses/potager/01-printemps/graine.png");
    assert_eq!(fs::read_to_string(medium).unwrap(), "png");
    assert!(!imported.stdout.contains("node_modules") && !imported.stdout.contains(".git"));
    let checked = place.run(&["check", "content"]);
    assert_eq!(checked.code, Some(0), "{checked:?}");

    let server = place.serve(&["--content", "content"]);
    let (status, lesson) = server.get("/fr/courses/potager/printemps/semer");
    assert_eq!(status, 200);
    assert!(
        lesson.contains("Une graine") && lesson.contains("<h1"),
        "{lesson}"
    );
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_out_of_the_tree_is_refused_with_a_word() {
    use std::os::unix::fs::symlink;

    let place = markdown_tree();
    symlink(
        place.path("outside/secret.md"),
        place.path("tree/secret.md"),
    )
    .unwrap();
    symlink(place.path("outside"), place.path("tree/folder")).unwrap();
    symlink("01-printemps/01-semer.md", place.path("tree/copie.md")).unwrap();
    symlink("nothing", place.path("tree/broken.md")).unwrap();
    symlink("..", place.path("tree/images/round")).unwrap();
    let imported = place.run(&["import", "markdown", "tree", "--to", "new"]);
    assert_eq!(imported.code, Some(0), "{imported:?}");
    for line in [
        "secret.md:1: The symbolic link leads out of the folder; it was left out.",
        "folder:1: The symbolic link leads out of the folder; it was left out.",
        "broken.md:1: The symbolic link leads nowhere; it was left out.",
        "images/round:1: The symbolic link leads to a folder; it was left out.",
    ] {
        assert!(
            imported.stdout.lines().any(|it| it == line),
            "{line}: {imported:?}"
        );
    }
    assert!(
        imported.stderr.contains("imported 2 lessons"),
        "{imported:?}"
    );
}

#[test]
fn a_folder_without_markdown_is_refused_and_none_is_written_over() {
    let place = markdown_tree();
    place.write("empty/a.txt", "no");
    place.write("there/already.md", "mine");
    for from in ["missing", "empty"] {
        let refused = place.run(&["import", "markdown", from, "--to", "new", "--quiet"]);
        refused.assert_refused(&["ardoise: "]);
        assert!(!place.path("new").exists(), "{from}");
    }
    let refused = place.run(&["import", "markdown", "tree", "--to", "there"]);
    refused.assert_refused(&["there", "not empty"]);
    assert_eq!(
        fs::read_to_string(place.path("there/already.md")).unwrap(),
        "mine"
    );
}
