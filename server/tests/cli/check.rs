//! `ardoise check`.

use serde_json::Value;
use test_support::standard_site;

use crate::program::Place;

const LESSON: &str = "courses/essai/02-second/01-fin.md";

#[test]
fn the_exit_code_tells_clean_mistaken_and_unusable_apart() {
    let clean = Place::new().with_content(&standard_site());
    let ended = clean.run(&["check"]);
    assert_eq!(ended.code, Some(0), "{ended:?}");

    let mistaken = standard_site().with(LESSON, "---\ntitel: La fin\n---\n\nTexte.\n");
    let ended = Place::new()
        .with_content(&mistaken)
        .run(&["check", "content"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.stdout.contains(&format!("{LESSON}:2")), "{ended:?}");
    assert!(ended.stdout.contains("titel") && ended.stdout.contains("title"));
    assert!(ended.stderr.contains("1 error"), "{ended:?}");

    for folder in ["missing", "empty"] {
        let place = Place::new();
        std::fs::create_dir(place.path("empty")).unwrap();
        let ended = place.run(&["check", folder]);
        assert_eq!(ended.code, Some(2), "{ended:?}");
        assert!(ended.stderr.contains(folder), "{ended:?}");
    }
}

#[test]
fn warnings_fail_where_that_is_asked_for_alone() {
    // A link that leads nowhere is no reason to hide a lesson.
    let doubtful = standard_site().with(
        LESSON,
        "---\ntitle: La fin\n---\n\n[nulle part](absente.md)\n",
    );
    let place = Place::new().with_content(&doubtful);
    assert_eq!(place.run(&["check"]).code, Some(0));
    let strict = place.run(&["check", "--strict"]);
    assert_eq!(strict.code, Some(1), "{strict:?}");
    assert!(strict.stderr.contains("0 errors"), "{strict:?}");
}

#[test]
fn programs_are_given_every_mistake_with_its_place() {
    let place = Place::new().with_content(&standard_site());
    let clean = place.run(&["check", "--format", "json"]);
    assert!(clean.code == Some(0), "{clean:?}");
    serde_json::from_str::<Vec<Value>>(&clean.stdout).unwrap();

    let mistaken = standard_site().with(LESSON, "---\ntitle: La fin\nkind: lecon\n---\n\nTexte.\n");
    let ended = Place::new()
        .with_content(&mistaken)
        .run(&["check", "--format", "json"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    let found: Vec<Value> = serde_json::from_str(&ended.stdout).unwrap();
    let found = found
        .iter()
        .find(|found| found["severity"] == "error")
        .unwrap();
    assert_eq!(found["file"], LESSON);
    assert_eq!(found["line"], 3);
    for text in ["code", "message", "mend", "source_line"] {
        assert!(!found[text].as_str().unwrap().is_empty(), "{text}: {found}");
    }
}

#[test]
fn what_leaves_nothing_to_decide_is_mended_on_request() {
    const QUIZ: &str = "courses/essai/02-second/02-quiz.md";
    let quiz = "---\nkind: quiz\ntitle: Le quiz : la fin\n---\n\n## O\u{f9} ?\r\n\n- [x] ici\n- [\u{a0}] l\u{e0}\n";
    let place = Place::new().with_content(&standard_site().with(QUIZ, quiz));
    let file = place.path("content").join(QUIZ);
    let read = || std::fs::read_to_string(&file).unwrap();

    let told = place.run(&["check"]);
    assert_eq!(told.code, Some(1), "{told:?}");
    assert!(told.stdout.contains("--fix"), "{told:?}");
    assert_eq!(read(), quiz, "nothing is written without being asked for");

    let mended = place.run(&["check", "--fix"]);
    assert_eq!(mended.code, Some(0), "{mended:?}");
    assert!(
        mended.stderr.contains("made 3 mends in 1 file\n"),
        "{mended:?}"
    );
    let text = read();
    assert_eq!(
        text,
        "---\nkind: quiz\ntitle: \"Le quiz : la fin\"\n---\n\n## O\u{f9} ? <!-- q:ou -->\r\n\n- [x] ici\n- [ ] l\u{e0}\n"
    );
    let beside = std::fs::read_dir(file.parent().unwrap()).unwrap();
    let strays = beside.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().ends_with(".tmp")
    });
    assert_eq!(strays.count(), 0);

    let again = place.run(&["check", "--fix"]);
    assert!(again.stderr.contains("nothing to mend"), "{again:?}");
    assert_eq!(read(), text);
}

#[test]
fn a_translation_that_git_knows_to_be_older_than_its_original_is_a_note() {
    let place = Place::new().with_content(&standard_site());
    let git = |date: &str, arguments: &[&str]| {
        let status = std::process::Command::new("git")
            .current_dir(place.path("content"))
            .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org"])
            .args(arguments)
            .env("GIT_COMMITTER_DATE", date)
            .output()
            .unwrap();
        assert!(status.status.success(), "{status:?}");
    };
    git("2026-01-01T00:00:00Z", &["init", "-q"]);
    git("2026-01-01T00:00:00Z", &["add", "-A"]);
    git("2026-01-01T00:00:00Z", &["commit", "-q", "-m", "one"]);
    let outdated = || {
        let ended = place.run(&["check", "--strict", "--format", "json"]);
        let found: Vec<Value> = serde_json::from_str(&ended.stdout).unwrap();
        let outdated = found
            .into_iter()
            .filter(|found| found["code"] == "translation-outdated");
        let files: Vec<Value> = outdated
            .map(|found| {
                assert_eq!(found["severity"], "note");
                found["file"].clone()
            })
            .collect();
        (ended.code, files)
    };
    assert_eq!(outdated().1, Vec::<Value>::new());
    let original = "content/courses/essai/01-premier/01-lecon.md";
    let text = std::fs::read_to_string(place.path(original)).unwrap();
    place.write(original, &format!("{text}\nPlus.\n"));
    let translation = "courses/essai/01-premier/01-lecon.en.md";
    // A note is no mistake, also where warnings are; what is not committed yet was changed now.
    let before = place.run(&["check", "--strict"]).code;
    assert_eq!(outdated(), (before, vec![translation.into()]));
    git("2026-02-01T00:00:00Z", &["commit", "-q", "-a", "-m", "two"]);
    assert_eq!(outdated().1, [translation]);
    place.write(
        &format!("content/{translation}"),
        "# The first lesson\n\nMore.\n",
    );
    assert_eq!(outdated().1, Vec::<Value>::new());
    git(
        "2026-03-01T00:00:00Z",
        &["commit", "-q", "-a", "-m", "three"],
    );
    assert_eq!(outdated().1, Vec::<Value>::new());
}
