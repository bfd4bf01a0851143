//! The last good version of every text, kept in the data folder: a mistake that is pushed does not take away what
//! learners could read, and a restart does not either.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use content::{SourcePath, SourceText, Sources};
use sha2::{Digest, Sha256};

/// The folder of last good versions: `texts/{SHA-256}`, and a list of which file holds which.
///
/// The list is replaced as a whole and texts are never changed, so that a process that is killed leaves one version or
/// the other. A text that does not hold what its name says (a disk that was full, a crash of the machine) counts as
/// absent.
#[derive(Debug)]
pub(crate) struct LastGood {
    folder: PathBuf,
    /// Path → SHA-256, as the list on the disk says.
    listed: BTreeMap<SourcePath, String>,
    /// The texts that were hashed already.
    hashed: HashMap<SourcePath, (SourceText, String)>,
}

impl LastGood {
    /// Opens the folder, which need not be there yet. A list that cannot be read counts as empty.
    ///
    /// # Errors
    ///
    /// If there is a list that the system does not let be read.
    pub(crate) fn open(folder: PathBuf) -> io::Result<Self> {
        let listed = match fs::read(folder.join(LIST)) {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(error),
        };
        Ok(Self {
            folder,
            listed,
            hashed: HashMap::new(),
        })
    }

    /// The last good version of a file.
    pub(crate) fn text(&self, path: &str) -> Option<SourceText> {
        self.read(self.listed.get(path)?)
    }

    /// All of them.
    pub(crate) fn texts(&self) -> BTreeMap<SourcePath, SourceText> {
        let texts = self.listed.iter();
        texts
            .filter_map(|(path, hash)| Some((path.clone(), self.read(hash)?)))
            .collect()
    }

    fn read(&self, hash: &str) -> Option<SourceText> {
        // The list is a file that anybody may have written into: only names of ours are opened.
        let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let bytes = is_hash.then(|| fs::read(self.folder.join(TEXTS).join(hash)))?;
        let bytes = bytes.ok()?;
        (hash_of(&bytes) == hash).then(|| bytes.into())
    }

    /// Keeps the texts of `sources`, and forgets all others. Of those in `bad` what was kept before is kept.
    ///
    /// # Errors
    ///
    /// If the folder cannot be written; what was kept before is then still kept.
    pub(crate) fn keep(&mut self, sources: &Sources, bad: &BTreeSet<SourcePath>) -> io::Result<()> {
        let texts = self.folder.join(TEXTS);
        fs::create_dir_all(&texts)?;
        let mut listed = BTreeMap::new();
        for (path, text) in &sources.texts {
            if bad.contains(path) {
                if let Some(hash) = self.listed.get(path) {
                    listed.insert(path.clone(), hash.clone());
                }
                continue;
            }
            let known = self.hashed.get(path).filter(|(known, _)| known == text);
            let hash = match known {
                Some((_, hash)) => hash.clone(),
                None => hash_of(text.as_bytes()),
            };
            let file = texts.join(&hash);
            if known.is_none() {
                if self.listed.get(path) != Some(&hash) || !holds(&file, text) {
                    write(&file, text.as_bytes(), false)?;
                }
                let entry = (text.clone(), hash.clone());
                self.hashed.insert(path.clone(), entry);
            }
            listed.insert(path.clone(), hash);
        }
        if listed == self.listed {
            return Ok(());
        }
        write(&self.folder.join(LIST), &serde_json::to_vec(&listed)?, true)?;
        self.listed = listed;
        self.hashed.retain(|path, _| self.listed.contains_key(path));
        self.clear_out(&texts)
    }

    /// Removes the texts that no list names any more.
    fn clear_out(&self, texts: &Path) -> io::Result<()> {
        let used: BTreeSet<&str> = self.listed.values().map(String::as_str).collect();
        for entry in fs::read_dir(texts)? {
            let entry = entry?;
            if !entry
                .file_name()
                .to_str()
                .is_some_and(|name| used.contains(name))
            {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// Whether a text of an earlier process is still there, as far as its length tells.
fn holds(file: &Path, text: &SourceText) -> bool {
    fs::metadata(file).is_ok_and(|found| found.len() == text.as_bytes().len() as u64)
}

const LIST: &str = "list.json";
const TEXTS: &str = "texts";

fn hash_of(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// Writes a file as a whole or not at all; `durable` where it must outlive a crash of the machine.
fn write(file: &Path, bytes: &[u8], durable: bool) -> io::Result<()> {
    let beside = file.with_extension("new");
    let mut new = File::create(&beside)?;
    new.write_all(bytes)?;
    if durable {
        new.sync_all()?;
    }
    fs::rename(&beside, file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(texts: &[(&str, &str)]) -> Sources {
        Sources {
            texts: texts
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).into()))
                .collect(),
            ..Sources::default()
        }
    }

    fn names(folder: &Path) -> usize {
        fs::read_dir(folder.join(TEXTS)).unwrap().count()
    }

    #[test]
    fn what_was_kept_is_there_after_a_restart_and_what_is_gone_is_forgotten() {
        let place = tempfile::tempdir().unwrap();
        let mut kept = LastGood::open(place.path().to_owned()).unwrap();
        assert_eq!(kept.text("a.md"), None);
        let first = sources(&[("a.md", "un"), ("b.md", "deux"), ("c.md", "un")]);
        kept.keep(&first, &BTreeSet::from(["b.md".to_owned()]))
            .unwrap();
        let mut kept = LastGood::open(place.path().to_owned()).unwrap();
        assert_eq!(kept.text("a.md"), Some("un".into()));
        assert_eq!(kept.text("b.md"), None);
        assert_eq!(kept.texts().len(), 2);
        kept.keep(&sources(&[("a.md", "trois")]), &BTreeSet::new())
            .unwrap();
        let kept = LastGood::open(place.path().to_owned()).unwrap();
        assert_eq!(kept.texts(), sources(&[("a.md", "trois")]).texts);
        assert_eq!(names(place.path()), 1);
    }

    #[test]
    fn a_damaged_text_or_list_counts_as_absent() {
        let place = tempfile::tempdir().unwrap();
        let mut kept = LastGood::open(place.path().to_owned()).unwrap();
        kept.keep(&sources(&[("a.md", "un")]), &BTreeSet::new())
            .unwrap();
        let text = fs::read_dir(place.path().join(TEXTS))
            .unwrap()
            .next()
            .unwrap()
            .unwrap();
        fs::write(text.path(), "deux").unwrap();
        assert_eq!(kept.text("a.md"), None);
        fs::write(place.path().join(LIST), r#"{"a.md": "../../secret"}"#).unwrap();
        let kept = LastGood::open(place.path().to_owned()).unwrap();
        assert_eq!(kept.text("a.md"), None);
        fs::write(place.path().join(LIST), "{").unwrap();
        assert!(
            LastGood::open(place.path().to_owned())
                .unwrap()
                .texts()
                .is_empty()
        );
    }
}
