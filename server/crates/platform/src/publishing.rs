//! Publishing: from files to a catalogue, again and again.

use std::{collections::BTreeSet, io, path::PathBuf, sync::Arc};

use content::{
    Catalogue, Diagnostic, LoadOptions, Loader, Severity, SourcePath, SourceText, Sources,
    mentions_draft,
};
use time::OffsetDateTime;

use crate::{ContentOrigin, OriginError, folder_reader::FolderReader, last_good::LastGood};

/// More rounds than mistakes hide behind each other: `site.yml`, a course, a module, an item.
const MAX_ROUNDS: usize = 8;

/// What came of reading content.
#[derive(Debug, Default)]
pub struct LoadedContent {
    /// The catalogue, unless the whole load is rejected; the diagnostics then say why.
    pub catalogue: Option<Catalogue>,
    /// What authors should know about the files as they lie there, by file and line.
    pub diagnostics: Vec<Diagnostic>,
    /// The files with a mistake whose last good version is served in their place.
    pub kept: BTreeSet<SourcePath>,
}

/// Reads and checks all content, once. Takes as long as the disk needs: not for an async task.
///
/// # Errors
///
/// [`OriginError`] if the files themselves cannot be read.
pub fn load_content(origin: &ContentOrigin, drafts: bool) -> Result<LoadedContent, OriginError> {
    let load = content::load(&origin.sources()?, LoadOptions { drafts });
    Ok(LoadedContent {
        catalogue: load.catalogue,
        diagnostics: load.diagnostics,
        kept: BTreeSet::new(),
    })
}

/// Reads content again and again: only what changed is read, checked and rendered anew, and a file with a mistake keeps
/// its last good version.
#[derive(Debug)]
pub struct Publisher {
    files: Files,
    options: LoadOptions,
    last_good: Option<LastGood>,
    /// What was read the last time.
    before: Option<Arc<Sources>>,
    /// Loads the files as they lie there.
    as_they_lie: Loader,
    /// Loads them with last good versions in place of those with a mistake, where there are such.
    as_served: Option<Loader>,
    /// What the last catalogue was made from, and the texts in it that have a mistake; `None` once it was kept.
    to_keep: Option<(Arc<Sources>, BTreeSet<SourcePath>)>,
}

#[derive(Debug)]
enum Files {
    Folder(FolderReader),
    Carried(ContentOrigin),
}

impl Publisher {
    /// A publisher that has not read anything.
    #[must_use]
    pub fn new(origin: &ContentOrigin, drafts: bool) -> Self {
        let options = LoadOptions { drafts };
        Self {
            files: match origin {
                ContentOrigin::Folder(folder) => Files::Folder(FolderReader::new(folder.clone())),
                carried @ ContentOrigin::Carried(_) => Files::Carried(carried.clone()),
            },
            options,
            last_good: None,
            before: None,
            as_they_lie: Loader::new(options),
            as_served: None,
            to_keep: None,
        }
    }

    /// Keeps the last good versions in this folder, and takes those that are there.
    ///
    /// # Errors
    ///
    /// If they cannot be read.
    pub fn keep_in(&mut self, folder: PathBuf) -> io::Result<()> {
        self.last_good = Some(LastGood::open(folder)?);
        Ok(())
    }

    /// Forgets what was read and rendered, but not what was good: after a reading that did not come to its end.
    pub fn begin_anew(&mut self) {
        self.as_they_lie = Loader::new(self.options);
        self.as_served = None;
    }

    /// Reads and checks what changed. `None` where nothing did since the last time. Takes as long as the disk needs: not
    /// for an async task.
    ///
    /// # Errors
    ///
    /// [`OriginError`] if the folder cannot be read.
    pub fn read(&mut self, now: OffsetDateTime) -> Result<Option<LoadedContent>, OriginError> {
        let before = self.before.take();
        let sources = match &mut self.files {
            Files::Folder(reader) => reader.read(now)?,
            Files::Carried(origin) => origin.sources()?,
        };
        if let Some(before) = before
            && *before == sources
        {
            self.before = Some(before);
            return Ok(None);
        }
        let sources = Arc::new(sources);
        self.before = Some(Arc::clone(&sources));
        Ok(Some(self.load(sources)))
    }

    /// The last good versions of everything, for a start at which the folder cannot be read or nothing in it be served.
    /// `None` where none were kept.
    #[must_use]
    pub fn last_good(&self) -> Option<Catalogue> {
        let before = self.before.as_deref();
        let sources = Sources {
            texts: self.last_good.as_ref()?.texts(),
            captions: before
                .map(|sources| sources.captions.clone())
                .unwrap_or_default(),
            media: self
                .before
                .as_ref()
                .map(|sources| sources.media.clone())
                .unwrap_or_default(),
            ..Sources::default()
        };
        Loader::new(self.options).load(&sources).catalogue
    }

    /// Keeps what the last catalogue was made from, for the next mistake and the next start. Slow where much changed:
    /// best done once the catalogue is in place.
    ///
    /// # Errors
    ///
    /// If the folder of last good versions cannot be written.
    pub fn keep(&mut self) -> io::Result<()> {
        if let (Some(last_good), Some((sources, bad))) = (&mut self.last_good, &self.to_keep) {
            last_good.keep(sources, bad)?;
            self.to_keep = None;
        }
        Ok(())
    }

    /// Loads the files, with last good versions in place of those with a mistake. A mistake can hide others (those in all
    /// courses, if it is in `site.yml`), so that it takes rounds to find them.
    fn load(&mut self, sources: Arc<Sources>) -> LoadedContent {
        let mut load = self.as_they_lie.load(&sources);
        let mut diagnostics = load.diagnostics.clone();
        let mut served = Arc::clone(&sources);
        let mut kept = BTreeSet::new();
        let mut tried = BTreeSet::new();
        for _ in 0..MAX_ROUNDS {
            let bad = with_errors(&load.diagnostics);
            // A version that was good has a mistake today: another file has taken its id or its address. It is left out,
            // like any other.
            let useless: Vec<SourcePath> = kept.intersection(&bad).cloned().collect();
            for path in &useless {
                kept.remove(path);
                put_back(path, &sources, Arc::make_mut(&mut served));
            }
            let good = self.good_versions(bad.difference(&tried), &served);
            if useless.is_empty() && good.is_empty() {
                break;
            }
            for (path, text) in good {
                let served = Arc::make_mut(&mut served);
                served.unreadable.remove(&path);
                served.texts.insert(path.clone(), text);
                tried.insert(path.clone());
                kept.insert(path);
            }
            let loader = self
                .as_served
                .get_or_insert_with(|| Loader::new(self.options));
            load = loader.load(&served);
            let others = load
                .diagnostics
                .iter()
                .filter(|found| !kept.contains(&found.file) && !diagnostics.contains(found));
            let others: Vec<Diagnostic> = others.cloned().collect();
            diagnostics.extend(others);
        }
        if kept.is_empty() {
            self.as_served = None;
        }
        let still_bad = with_errors(&load.diagnostics);
        if self.last_good.is_some() && load.catalogue.is_some() {
            self.to_keep = Some((served, still_bad));
        }
        diagnostics.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        LoadedContent {
            catalogue: load.catalogue,
            diagnostics,
            kept,
        }
    }

    /// The last good versions of files with a mistake, where there are such and they say something else.
    fn good_versions<'p>(
        &self,
        bad: impl Iterator<Item = &'p SourcePath>,
        sources: &Sources,
    ) -> Vec<(SourcePath, SourceText)> {
        let Some(last_good) = &self.last_good else {
            return Vec::new();
        };
        bad.filter_map(|path| {
            let now = sources.texts.get(path);
            // It may have been meant to be hidden.
            if now.is_some_and(|text| mentions_draft(text.as_bytes())) {
                return None;
            }
            let good = last_good.text(path).filter(|good| Some(good) != now)?;
            Some((path.clone(), good))
        })
        .collect()
    }
}

/// Puts a file back as it lies there.
fn put_back(path: &SourcePath, sources: &Sources, served: &mut Sources) {
    match sources.texts.get(path) {
        Some(text) => drop(served.texts.insert(path.clone(), text.clone())),
        None => drop(served.texts.remove(path)),
    }
    if let Some(why) = sources.unreadable.get(path) {
        served.unreadable.insert(path.clone(), why.clone());
    }
}

fn with_errors(diagnostics: &[Diagnostic]) -> BTreeSet<SourcePath> {
    let errors = diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error);
    errors.map(|found| found.file.clone()).collect()
}
