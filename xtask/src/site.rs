//! The folder of the site's files: written beside its place, then swapped in.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::compress::{self, Compressed};
use crate::manifest::{self, Manifest};

/// A file of the site, with its compressed forms.
pub(crate) struct Asset {
    /// The name the server knows it by, such as `style.css`.
    pub(crate) name: String,
    bytes: Vec<u8>,
    compressed: Compressed,
}

impl Asset {
    /// The size in bytes.
    pub(crate) fn size(&self) -> usize {
        self.bytes.len()
    }

    /// The size in bytes of what a browser of today receives: Brotli where that is smaller.
    pub(crate) fn brotli_size(&self) -> usize {
        self.compressed
            .brotli
            .as_ref()
            .map_or(self.bytes.len(), Vec::len)
    }
}

/// The site's files as they are gathered.
#[derive(Default)]
pub(crate) struct Site {
    /// In the order of their adding.
    pub(crate) assets: Vec<Asset>,
    /// Logical to final names.
    pub(crate) manifest: Manifest,
}

impl Site {
    /// Adds a file and returns its final name.
    ///
    /// # Errors
    /// When the name cannot stand in an address or is taken.
    pub(crate) fn add(&mut self, name: &str, bytes: Vec<u8>) -> Result<String> {
        let final_name = manifest::final_name(name, &bytes)?;
        if self
            .manifest
            .insert(name.to_owned(), final_name.clone())
            .is_some()
        {
            bail!("two assets are called {name}");
        }
        let compressed = compress::compress(&bytes)?;
        self.assets.push(Asset {
            name: name.to_owned(),
            bytes,
            compressed,
        });
        Ok(final_name)
    }

    /// Puts the files and the manifest at `folder`, in the place of what was there. A reader sees
    /// the old files or the new ones, never half of each.
    ///
    /// # Errors
    /// When a file cannot be written or the folders cannot be swapped.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        let parent = folder.parent().context("the site's folder has no parent")?;
        fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
        let new = tempfile::Builder::new()
            .prefix("site-new-")
            .permissions(fs::Permissions::from_mode(0o755))
            .tempdir_in(parent)
            .with_context(|| parent.display().to_string())?;
        for asset in &self.assets {
            let name = self
                .manifest
                .get(&asset.name)
                .with_context(|| asset.name.clone())?;
            let forms = [
                (String::new(), Some(&asset.bytes)),
                (".br".to_owned(), asset.compressed.brotli.as_ref()),
                (".gz".to_owned(), asset.compressed.gzip.as_ref()),
            ];
            for (suffix, bytes) in forms {
                if let Some(bytes) = bytes {
                    put(&new.path().join(format!("{name}{suffix}")), bytes)?;
                }
            }
        }
        let mut manifest = serde_json::to_string_pretty(&self.manifest).context(manifest::FILE)?;
        manifest.push('\n');
        put(&new.path().join(manifest::FILE), manifest.as_bytes())?;
        swap(&new.keep(), folder)
    }
}

fn put(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("could not write {}", file.display()))
}

/// Puts `new` at the place of `old`, which may not exist yet.
fn swap(new: &Path, old: &Path) -> Result<()> {
    let aside = new.with_extension("old");
    let had_old = match fs::rename(old, &aside) {
        Ok(()) => true,
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => {
            return Err(error).with_context(|| format!("could not move {}", old.display()));
        }
    };
    fs::rename(new, old).with_context(|| format!("could not move {} into place", new.display()))?;
    if had_old {
        fs::remove_dir_all(&aside)
            .with_context(|| format!("could not remove {}", aside.display()))?;
    }
    Ok(())
}

/// Whether `folder` holds a manifest and every file it names.
pub(crate) fn is_whole(folder: &Path) -> bool {
    let Ok(text) = fs::read(folder.join(manifest::FILE)) else {
        return false;
    };
    let Ok(manifest) = serde_json::from_slice::<Manifest>(&text) else {
        return false;
    };
    manifest.values().all(|name| folder.join(name).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_folder_holds_the_files_their_compressed_forms_and_the_manifest() {
        let target = tempfile::tempdir().unwrap();
        let folder = target.path().join("site");
        let mut site = Site::default();
        let style = site
            .add("style.css", "a{color:red}".repeat(50).into_bytes())
            .unwrap();
        let dot = site.add("dot.svg", b"<svg/>".to_vec()).unwrap();
        site.write(&folder).unwrap();
        let mut expected = vec![
            style.clone(),
            format!("{style}.br"),
            format!("{style}.gz"),
            dot,
            "manifest.json".to_owned(),
        ];
        expected.sort();
        assert_eq!(names(&folder), expected);
        let manifest: Manifest =
            serde_json::from_slice(&fs::read(folder.join("manifest.json")).unwrap()).unwrap();
        assert_eq!(manifest.get("style.css"), Some(&style));
        assert!(is_whole(&folder));
    }

    #[test]
    fn new_files_take_the_place_of_the_old_ones_and_nothing_else_is_left() {
        let target = tempfile::tempdir().unwrap();
        let folder = target.path().join("site");
        for content in ["old", "new"] {
            let mut site = Site::default();
            site.add("a.js", content.into()).unwrap();
            site.write(&folder).unwrap();
        }
        assert_eq!(names(target.path()), ["site"]);
        let script = names(&folder)
            .into_iter()
            .find(|name| name.ends_with(".js"))
            .unwrap();
        assert_eq!(fs::read_to_string(folder.join(script)).unwrap(), "new");
    }

    #[test]
    fn two_files_of_one_name_are_refused() {
        let mut site = Site::default();
        site.add("logo.svg", b"1".to_vec()).unwrap();
        assert!(site.add("logo.svg", b"2".to_vec()).is_err());
    }

    #[test]
    fn a_folder_that_lost_a_file_is_not_whole() {
        let target = tempfile::tempdir().unwrap();
        let folder = target.path().join("site");
        assert!(!is_whole(&folder));
        let mut site = Site::default();
        let script = site.add("a.js", b"1".to_vec()).unwrap();
        site.write(&folder).unwrap();
        fs::remove_file(folder.join(script)).unwrap();
        assert!(!is_whole(&folder));
    }
}
