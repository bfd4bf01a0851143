//! Small sites, written in the test that needs them.

use std::{borrow::Cow, collections::BTreeMap, fs, path::Path};

use content::{Catalogue, Diagnostic, Severity};
use platform::{ContentOrigin, LoadedContent, StateOfContent, load_content};

/// The files of a content folder.
#[derive(Clone, Debug, Default)]
pub struct TestSite {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

/// A site of these files: path and text each.
#[must_use]
pub fn site_of(files: &[(&str, &str)]) -> TestSite {
    files
        .iter()
        .fold(TestSite::default(), |site, (path, text)| {
            site.with(path, text.as_bytes())
        })
}

impl TestSite {
    /// With this file, new or in place of the one at that path.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let bytes = Cow::Owned(bytes.as_ref().to_vec());
        self.files.insert(path.to_owned(), bytes);
        self
    }

    /// Without this file.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[must_use]
    pub fn without(mut self, path: &str) -> Self {
        assert!(self.files.remove(path).is_some(), "there is no {path}");
        self
    }

    /// With this file at another path.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[must_use]
    pub fn moved(mut self, path: &str, to: &str) -> Self {
        let bytes = self.files.remove(path);
        let Some(bytes) = bytes else {
            panic!("there is no {path}");
        };
        self.files.insert(to.to_owned(), bytes);
        self
    }

    /// With another text in one file.
    ///
    /// # Panics
    ///
    /// If the file does not hold `old`.
    #[must_use]
    pub fn edited(self, path: &str, old: &str, new: &str) -> Self {
        let text = self.files.get(path).map(|bytes| bytes.to_vec());
        let text = String::from_utf8(text.unwrap_or_default()).unwrap();
        assert!(text.contains(old), "{path} does not hold {old:?}");
        self.with(path, text.replace(old, new))
    }

    /// The files as a content origin.
    #[must_use]
    pub fn origin(&self) -> ContentOrigin {
        ContentOrigin::Carried(self.files.clone())
    }

    /// The catalogue.
    ///
    /// # Panics
    ///
    /// If content is rejected as a whole: with the diagnostics. Mistakes that leave a catalogue are allowed, since some
    /// tests are about them; see [`Self::checked`].
    #[must_use]
    pub fn catalogue(&self) -> Catalogue {
        let loaded = self.load();
        match loaded.catalogue {
            Some(catalogue) => catalogue,
            None => panic!("{}", content::human(&loaded.diagnostics, false)),
        }
    }

    /// What a reading of it finds.
    #[must_use]
    pub fn state(&self) -> StateOfContent {
        StateOfContent::of(&self.load())
    }

    /// The same site, which holds no error.
    ///
    /// # Panics
    ///
    /// If it holds one: with the diagnostics.
    #[must_use]
    pub fn checked(self) -> Self {
        let mut errors = self.load().diagnostics;
        errors.retain(|found: &Diagnostic| found.severity == Severity::Error);
        assert!(errors.is_empty(), "{}", content::human(&errors, false));
        self
    }

    /// Writes the files below `folder`.
    pub fn write_to(&self, folder: &Path) {
        for (path, bytes) in &self.files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
    }

    fn load(&self) -> LoadedContent {
        load_content(&self.origin(), false).unwrap()
    }
}
