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
