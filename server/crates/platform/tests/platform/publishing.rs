//! Publishing: what changes is read, and a mistake takes nothing away.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use content::{Body, Catalogue};
use platform::{Clock, ContentOrigin, FolderWatch, LoadedContent, Publisher, SystemClock};
use tempfile::TempDir;
use test_support::standard_site;

use crate::french;

const LESSON: &str = "courses/essai/01-premier/01-lecon.md";
const QUIZ: &str = "courses/essai/01-premier/04-quiz.md";

/// A content folder beside a folder for last good versions.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        standard_site().write_to(&folder.path().join("content"));
        Self { folder }
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.content().join(path), text).unwrap();
    }

    fn edit(&self, path: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.content().join(path)).unwrap();
        assert!(text.contains(old), "{text}");
        self.write(path, &text.replace(old, new));
    }

    /// A publisher as after a start of the program.
    fn publisher(&self) -> Publisher {
        let origin = ContentOrigin::Folder(self.content());
        let mut publisher = Publisher::new(&origin, false);
        publisher
            .keep_in(self.folder.path().join("last-good"))
            .unwrap();
        publisher
    }
}

/// Reads what changed, and keeps it.
fn read(publisher: &mut Publisher) -> LoadedContent {
    let loaded = publisher.read(SystemClock.now()).unwrap();
    publisher.keep().unwrap();
    loaded.unwrap_or_else(|| panic!("nothing changed"))
}

/// What an item of the first module says; `None` where it is not there.
fn said(loaded: &LoadedContent, slug: &str) -> Option<String> {
    item(loaded.catalogue.as_ref()?, slug)
}

fn item(catalogue: &Catalogue, slug: &str) -> Option<String> {
    let module = &catalogue.course("essai")?.modules[0];
    let item = module.items.iter().find(|item| item.slug == slug)?;
    Some(match &item.text.get(&french()).1.body {
        Body::Prose(prose) => prose.html(&french()).into_owned(),
        Body::Quiz { quiz, .. } => format!("{quiz:?}"),
        Body::WithheldQuiz => "withheld".to_owned(),
    })
}

#[test]
fn nothing_is_loaded_again_before_something_changes() {
    let place = Place::new();
    let mut publisher = place.publisher();
    read(&mut publisher);
    assert!(publisher.read(SystemClock.now()).unwrap().is_none());
    place.edit(LESSON, "Un texte, puis", "Un autre texte, puis");
    let html = said(&read(&mut publisher), "lecon").unwrap();
    assert!(html.contains("Un autre texte"), "{html}");
    fs::remove_file(place.content().join(LESSON)).unwrap();
    fs::remove_file(
        place
            .content()
            .join("courses/essai/01-premier/01-lecon.en.md"),
    )
    .unwrap();
    assert_eq!(said(&read(&mut publisher), "lecon"), None);
}

#[test]
fn a_file_with_a_mistake_keeps_its_last_good_version_also_after_a_restart() {
    let place = Place::new();
    let mut publisher = place.publisher();
    read(&mut publisher);
    place.edit(LESSON, "title: La première leçon", "title: Une : erreur");
    place.edit(QUIZ, "- [x] Vert", "- [ ] Vert");
    place.edit("site.yml", "languages:", "langages:");
    for mut publisher in [publisher, place.publisher()] {
        let loaded = read(&mut publisher);
        let kept: Vec<_> = loaded.kept.iter().map(String::as_str).collect();
        assert_eq!(kept, [LESSON, QUIZ, "site.yml"]);
        assert!(said(&loaded, "lecon").unwrap().contains("Un texte, puis"));
        assert!(said(&loaded, "quiz").unwrap().contains("Vert"));
        // Authors are told what is wrong in the files as they are.
        let codes: Vec<_> = loaded.diagnostics.iter().map(|found| found.code).collect();
        assert!(codes.contains(&"key-unknown"), "{codes:?}");
    }
    // What is mended is served as it is.
    let mut publisher = place.publisher();
    read(&mut publisher);
    place.edit(LESSON, "title: Une : erreur", "title: Mieux");
    place.edit("site.yml", "langages:", "languages:");
    let loaded = read(&mut publisher);
    let kept: Vec<_> = loaded.kept.iter().map(String::as_str).collect();
    assert_eq!(kept, [QUIZ]);
    let course = loaded.catalogue.as_ref().unwrap().course("essai").unwrap();
    assert_eq!(
        course.modules[0].items[0].text.get(&french()).1.title,
        "Mieux"
    );
}

#[test]
fn a_file_that_never_was_good_is_absent() {
    let place = Place::new();
    place.write(
        "courses/essai/01-premier/09-nouveau.md",
        "---\ntitle: [\n---\n",
    );
    let loaded = read(&mut place.publisher());
    assert_eq!(said(&loaded, "nouveau"), None);
    assert!(loaded.kept.is_empty());
    assert!(said(&loaded, "lecon").is_some());
}

#[test]
fn a_removed_file_does_not_come_back() {
    let place = Place::new();
    let mut publisher = place.publisher();
    read(&mut publisher);
    fs::remove_file(place.content().join(QUIZ)).unwrap();
    assert_eq!(said(&read(&mut publisher), "quiz"), None);
    place.write(QUIZ, "---\nkind: quiz\ntitle: [\n---\n");
    assert_eq!(said(&read(&mut publisher), "quiz"), None);
}

#[test]
fn what_may_have_been_meant_to_be_hidden_is_not_shown_again() {
    let place = Place::new();
    let mut publisher = place.publisher();
    read(&mut publisher);
    place.edit(
        LESSON,
        "title: La première leçon",
        "title: Une : erreur\ndraft: true",
    );
    let loaded = read(&mut publisher);
    assert_eq!(said(&loaded, "lecon"), None);
    assert!(loaded.kept.is_empty());
}

#[test]
fn courses_that_are_hidden_on_purpose_are_hidden_also_where_no_other_is_left() {
    let place = Place::new();
    let mut publisher = place.publisher();
    read(&mut publisher);
    place.edit(
        "courses/essai/course.md",
        "---\ntitle:",
        "---\ndraft: true\ntitle:",
    );
    let catalogue = read(&mut publisher).catalogue.unwrap();
    assert!(catalogue.courses.is_empty());
    // A mistake in it does not bring back what was there before it was hidden.
    place.edit("courses/essai/course.md", "draft: true", "licence: [");
    let catalogue = read(&mut publisher).catalogue.unwrap();
    assert!(catalogue.courses.is_empty());
}

#[test]
fn what_could_not_be_kept_is_kept_once_it_can_be() {
    let place = Place::new();
    let mut publisher = place.publisher();
    let kept = place.folder.path().join("last-good");
    fs::write(&kept, "in the way").unwrap();
    publisher.read(SystemClock.now()).unwrap();
    assert!(publisher.keep().is_err());
    fs::remove_file(&kept).unwrap();
    publisher.keep().unwrap();
    place.edit(LESSON, "title: La première leçon", "title: Une : erreur");
    assert!(said(&read(&mut place.publisher()), "lecon").is_some());
}

#[test]
fn a_last_good_version_whose_id_another_file_has_taken_is_left_out() {
    let place = Place::new();
    place.edit(
        LESSON,
        "title: La première leçon",
        "title: La première leçon\nid: premiere",
    );
    let mut publisher = place.publisher();
    read(&mut publisher);
    place.edit(LESSON, "title: La première leçon", "title: Une : erreur");
    let other = "courses/essai/01-premier/00-autre.md";
    place.write(
        other,
        "---\ntitle: Autre\nid: premiere\n---\n\nLe nouveau.\n",
    );
    let loaded = read(&mut publisher);
    assert!(said(&loaded, "autre").unwrap().contains("Le nouveau"));
    assert_eq!(said(&loaded, "lecon"), None);
    // Its time may come again.
    fs::remove_file(place.content().join(other)).unwrap();
    let loaded = read(&mut publisher);
    assert!(said(&loaded, "lecon").unwrap().contains("Un texte, puis"));
}

#[test]
fn with_nothing_left_to_serve_everything_is_there_as_it_last_was() {
    let place = Place::new();
    let mut publisher = place.publisher();
    assert!(publisher.last_good().is_none());
    read(&mut publisher);
    fs::remove_dir_all(place.content().join("courses")).unwrap();
    let mut publisher = place.publisher();
    let loaded = read(&mut publisher);
    assert!(loaded.catalogue.is_none());
    let last_good = publisher.last_good().unwrap();
    assert!(
        item(&last_good, "lecon")
            .unwrap()
            .contains("Un texte, puis")
    );
    fs::remove_dir_all(place.content()).unwrap();
    let mut publisher = place.publisher();
    assert!(publisher.read(SystemClock.now()).is_err());
    assert!(publisher.last_good().is_some());
    // Once the folder is back, it is read again.
    standard_site().write_to(&place.content());
    assert!(said(&read(&mut publisher), "lecon").is_some());
}

/// Watches a folder on a thread of its own and counts.
fn watched(folder: &Path) -> Receiver<()> {
    let mut watch = FolderWatch::new(folder.to_owned());
    assert!(watch.begin().unwrap());
    let (tell, told) = channel();
    thread::spawn(move || {
        loop {
            watch.wait();
            if tell.send(()).is_err() {
                return;
            }
        }
    });
    told
}

/// Longer than any machine takes to tell.
const LONG: Duration = Duration::from_secs(20);
/// Longer than what is quiet is waited for.
const MOMENT: Duration = Duration::from_millis(500);

#[test]
fn hundreds_of_files_that_change_one_by_one_under_git_are_one_change() {
    let place = Place::new();
    let git = place.content().join(".git");
    fs::create_dir(&git).unwrap();
    let told = watched(&place.content());
    let lock = git.join("index.lock");
    fs::write(&lock, "").unwrap();
    for number in 0..300 {
        place.write(
            &format!("courses/essai/01-premier/{number}-fichier.md"),
            "# Titre\n",
        );
        // Now and then git is slower than what counts as quiet.
        if number % 100 == 0 {
            thread::sleep(Duration::from_millis(120));
        }
    }
    fs::remove_file(&lock).unwrap();
    told.recv_timeout(LONG).unwrap();
    assert!(told.recv_timeout(MOMENT).is_err(), "told twice");
}

#[test]
fn what_git_writes_for_itself_and_what_is_only_read_is_no_change() {
    let place = Place::new();
    fs::create_dir(place.content().join(".git")).unwrap();
    let told = watched(&place.content());
    place.write(".git/FETCH_HEAD", "abc");
    place.write("courses/essai/.01-lecon.md.swp", "abc");
    fs::read(place.content().join(LESSON)).unwrap();
    assert!(told.recv_timeout(MOMENT).is_err());
    fs::create_dir(place.content().join("courses/essai/03-nouveau")).unwrap();
    told.recv_timeout(LONG).unwrap();
    // A folder that came later is watched as well.
    place.write("courses/essai/03-nouveau/01-a.md", "# A\n");
    told.recv_timeout(LONG).unwrap();
}

#[test]
fn a_link_below_the_folder_is_not_followed() {
    let place = Place::new();
    let outside = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(outside.path(), place.content().join("courses/lien")).unwrap();
    let told = watched(&place.content());
    fs::write(outside.path().join("a.md"), "# A\n").unwrap();
    assert!(told.recv_timeout(MOMENT).is_err());
    place.write("courses/essai/a.txt", "a");
    told.recv_timeout(LONG).unwrap();
}

#[test]
fn a_folder_that_is_made_anew_is_watched() {
    let place = Place::new();
    let mut watch = FolderWatch::new(place.content());
    assert!(watch.begin().unwrap());
    fs::remove_dir_all(place.content()).unwrap();
    standard_site().write_to(&place.content());
    watch.wait();
    assert!(watch.begin().unwrap());
    place.write("courses/essai/a.txt", "a");
    watch.wait();
    assert!(!watch.begin().unwrap());
}

#[test]
fn a_folder_that_takes_the_place_of_another_is_watched() {
    let place = Place::new();
    let link = place.folder.path().join("link");
    std::os::unix::fs::symlink(place.content(), &link).unwrap();
    let mut watch = FolderWatch::new(link.clone());
    assert!(watch.begin().unwrap());
    assert!(!watch.begin().unwrap());
    let other = place.folder.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::remove_file(&link).unwrap();
    assert!(!watch.begin().unwrap());
    std::os::unix::fs::symlink(&other, &link).unwrap();
    // Nothing tells of it.
    watch.wait();
    assert!(watch.begin().unwrap());
}
