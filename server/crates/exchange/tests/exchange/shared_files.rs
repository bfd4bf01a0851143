//! Real courses that nobody here wrote, which tests run on. They stand beside the project and are no part of it.

use std::{collections::BTreeMap, env, fs, path::Path};

/// The files below `folder`, which stands beside the project; `None` where it is not on this machine, which in
/// continuous integration is an error.
pub(crate) fn shared_files(folder: &str) -> Option<BTreeMap<String, Vec<u8>>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(root) = here
        .ancestors()
        .map(|parent| parent.join(folder))
        .find(|found| found.is_dir())
    else {
        assert!(
            env::var_os("CI").is_none(),
            "{folder} is missing beside the project"
        );
        eprintln!("{folder} is not beside the project: this test shows nothing.");
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
