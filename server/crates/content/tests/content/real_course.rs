//! A real French course that knows nothing of this format.

use std::{fs, path::Path, time::Instant};

use content::Severity;

use crate::site::Folder;

const COURSES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/courses");

/// Copies a folder into memory below a folder of the content.
pub(crate) fn copy(folder: &mut Folder, from: &Path, to: &str) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{to}/{}", entry.file_name().to_string_lossy())
            .trim_start_matches('/')
            .to_owned();
        if entry.file_type().unwrap().is_dir() {
            copy(folder, &entry.path(), &path);
        } else if path.ends_with(".md") || path.ends_with(".yml") || content::is_reuse_file(&path) {
            folder
                .sources
                .texts
                .insert(path, fs::read(entry.path()).unwrap().into());
        } else {
            folder
                .sources
                .media
                .insert(path, content::Medium::of_hash("0123456789abcdef".repeat(4)));
        }
    }
}

#[test]
fn a_real_course_is_read_and_its_lessons_are_served() {
    let course = Path::new(COURSES).join("fr-progim2/course");
    if !course.is_dir() {
        assert!(
            std::env::var_os("CI").is_none(),
            "the real course is missing: {}",
            course.display()
        );
        eprintln!("skipped: there is no {}", course.display());
        return;
    }
    let mut folder = Folder::default().with(
        "site.yml",
        "title: Un site\nlanguages: [fr]\nlicence: CC-BY-SA-4.0\n",
    );
    copy(&mut folder, &course, "courses/progim2");
    #[expect(
        clippy::disallowed_methods,
        reason = "the time that a load takes is what is tested"
    )]
    let start = Instant::now();
    let load = folder.load();
    let took = start.elapsed();
    let errors = load
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .count();
    let catalogue = load.catalogue.unwrap();
    let items: usize = catalogue.courses[0]
        .modules
        .iter()
        .map(|module| module.items.len())
        .sum();
    eprintln!(
        "{} texts: {} modules, {items} items, {} media, {} diagnostics ({errors} errors) in {took:?}",
        folder.sources.texts.len(),
        catalogue.courses[0].modules.len(),
        catalogue.media.len(),
        load.diagnostics.len(),
    );
    if std::env::var_os("SHOW_DIAGNOSTICS").is_some() {
        eprintln!("{}", content::human(&load.diagnostics, false));
        for module in &catalogue.courses[0].modules {
            for item in &module.items {
                eprintln!("{}/{}", module.slug, item.slug);
            }
        }
    }
    assert!(items > 50, "only {items} items");
}
