//! `cargo bench -p platform --bench publishing`: how long it takes until an edit is served, in a site of 10,000 lessons.
//!
//! A lesson is written, as an editor does; the system tells; the folder is read; the next catalogue holds the new text.
//! Beside it, how long the first reading takes, and the reading after a file has come, which may mend any dead link.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures by the clock on the wall, tells what it found, and may fail in the plainest way"
)]

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use content::{Body, Language};
use platform::{Clock, ContentOrigin, FolderWatch, LoadedContent, Publisher, SystemClock};
use test_support::{corpus, corpus_lesson_path};

const LESSONS: usize = 10_000;
const EDITS: usize = 15;

fn main() {
    let place = tempfile::tempdir().unwrap();
    let content = place.path().join("content");
    for (path, text) in corpus(LESSONS) {
        let file = content.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let kept = place.path().join("last-good");
    let publisher = || {
        let origin = ContentOrigin::Folder(content.clone());
        let mut publisher = Publisher::new(&origin, false);
        publisher.keep_in(kept.clone()).unwrap();
        publisher
    };
    let mut publisher = publisher();
    let start = Instant::now();
    publisher.read(SystemClock.now()).unwrap().unwrap();
    println!(
        "{LESSONS} lessons read for the first time: {:?}",
        start.elapsed()
    );
    let start = Instant::now();
    publisher.keep().unwrap();
    println!("kept as last good version: {:?}", start.elapsed());
    // Files are known by their stamps once these are old enough.
    std::thread::sleep(Duration::from_secs(4));
    publisher.read(SystemClock.now()).unwrap();

    let mut watch = FolderWatch::new(content.clone());
    assert!(watch.begin().unwrap());
    let lesson = content.join(corpus_lesson_path(LESSONS / 2));
    let text = fs::read_to_string(&lesson).unwrap();
    let mut shown = Vec::new();
    let mut read = Vec::new();
    for edit in 0..EDITS {
        let word = format!("nouveauté-{edit}");
        let start = Instant::now();
        fs::write(&lesson, format!("{text}\n{word}\n")).unwrap();
        watch.wait();
        let told = start.elapsed();
        let loaded = publisher.read(SystemClock.now()).unwrap().unwrap();
        let served = start.elapsed();
        assert!(says(&loaded, &word));
        shown.push(served);
        read.push(served - told);
        publisher.keep().unwrap();
    }
    println!(
        "an edit is served after {} (of it, reading: {})",
        told(&mut shown),
        told(&mut read)
    );
    came(&content, &mut publisher);
}

fn came(content: &Path, publisher: &mut Publisher) {
    let mut read = Vec::new();
    let beside = content.join(corpus_lesson_path(LESSONS / 2));
    for number in 0..EDITS {
        let new = beside.with_file_name(format!("{}-nouveau.md", 50 + number));
        fs::write(new, format!("# Un nouveau, {number}\n\nTexte.\n")).unwrap();
        let start = Instant::now();
        publisher.read(SystemClock.now()).unwrap().unwrap();
        read.push(start.elapsed());
    }
    println!("a new file is read in {}", told(&mut read));
}

fn says(loaded: &LoadedContent, word: &str) -> bool {
    let french = Language::parse("fr").unwrap();
    let courses = &loaded.catalogue.as_ref().unwrap().courses;
    let modules = courses.iter().flat_map(|course| &course.modules);
    modules
        .flat_map(|module| &module.items)
        .any(|item| match &item.text.get(&french).1.body {
            Body::Prose(prose) => prose.html(&french).contains(word),
            Body::Quiz { .. } | Body::WithheldQuiz => false,
        })
}

/// The median, and the longest.
fn told(times: &mut [Duration]) -> String {
    times.sort();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let longest = times.last().copied().unwrap_or_default();
    format!("{median:?}, at most {longest:?}")
}
