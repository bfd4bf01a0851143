//! The real book that tests run on: "The Rust Programming Language" with the quizzes of Brown University.

use std::{collections::BTreeMap, env, fs, path::Path};

/// Below a folder that stands beside the project.
const BOOK: &str = "shared/courses/en-rust-book-quizzes/course";

/// The files of the book; `None` where it is not on this machine, which in continuous integration is an error.
pub(crate) fn files() -> Option<BTreeMap<String, Vec<u8>>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(root) = here
        .ancestors()
        .map(|folder| folder.join(BOOK))
        .find(|book| book.is_dir())
    else {
        assert!(
            env::var_os("CI").is_none(),
            "{BOOK} is missing beside the project"
        );
        eprintln!("{BOOK} is not beside the project: this test shows nothing.");
        return None;
    };
    let mut files = BTreeMap::new();
    walk(&root, &root, &mut files);
    Some(files)
}

fn walk(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(root, &path, files);
        } else {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}
