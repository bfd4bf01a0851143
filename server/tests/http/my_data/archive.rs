//! The archive that a member downloads, opened.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use serde_json::Value;
use zip::ZipArchive;

use crate::accounts::Browser;

/// Its files by their names.
pub(crate) struct Archive(pub(crate) BTreeMap<String, String>);

impl Archive {
    /// Downloads it.
    pub(crate) async fn of(browser: &Browser) -> Self {
        let answer = browser.post("/fr/me/data/download", &[]).await.expect(200);
        assert_eq!(answer.header("content-type"), "application/zip");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("content-encoding"), "");
        let disposition = answer.header("content-disposition");
        assert!(disposition.starts_with("attachment; filename=\"ardoise-"));
        let mut zip = ZipArchive::new(Cursor::new(answer.body)).unwrap();
        let mut files = BTreeMap::new();
        for index in 0..zip.len() {
            let mut file = zip.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert!(
                files
                    .insert(file.name().unwrap().into_owned(), text)
                    .is_none()
            );
        }
        Self(files)
    }

    /// What is for programs.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.0["data.json"]).unwrap()
    }

    /// All its files as one text.
    pub(crate) fn text(&self) -> String {
        let files: Vec<&str> = self.0.values().map(String::as_str).collect();
        files.join("\n")
    }
}
