//! What one load keeps for the next: texts that were read and pages that were rendered, as long as nothing that they
//! were made from changes.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{
    rendered::{QuizKey, ReadQuiz, Rendered, TextKey},
    text::{Keys, Text},
};
use crate::{
    ItemKind, Prose, SourcePath, SourceText, Sources,
    addresses::Addresses,
    diagnostic::Diagnostics,
    front_matter::{CourseKeys, ItemKeys, ModuleKeys, PageKeys},
    tree::is_markdown,
};

/// What is kept.
#[derive(Debug, Default)]
pub(super) struct Memo {
    pub(super) courses: Kept<ReadText<CourseKeys>>,
    pub(super) modules: Kept<ReadText<ModuleKeys>>,
    pub(super) items: Kept<ReadText<ItemKeys>>,
    pub(super) pages: Kept<ReadText<PageKeys>>,
    pub(super) proses: Kept<Rendered<TextKey, Prose>>,
    pub(super) quizzes: Kept<Rendered<QuizKey, ReadQuiz>>,
    surroundings: Option<Surroundings>,
}

impl Memo {
    /// Forgets every rendering where what all of them hang on is not what it was.
    pub(super) fn render_in(&mut self, surroundings: Surroundings) {
        if self.surroundings.as_ref() != Some(&surroundings) {
            self.proses = Kept::default();
            self.quizzes = Kept::default();
            self.surroundings = Some(surroundings);
        }
    }

    /// Forgets what the load that ends here did not use.
    pub(super) fn end_load(&mut self) {
        self.courses.end_load();
        self.modules.end_load();
        self.items.end_load();
        self.pages.end_load();
        self.proses.end_load();
        self.quizzes.end_load();
    }
}

/// Values by file: those of the last load, and those of this one.
#[derive(Debug)]
pub(super) struct Kept<V> {
    before: HashMap<SourcePath, V>,
    now: HashMap<SourcePath, V>,
}

impl<V> Default for Kept<V> {
    fn default() -> Self {
        Self {
            before: HashMap::new(),
            now: HashMap::new(),
        }
    }
}

impl<V> Kept<V> {
    /// The value of a file: that of the last load if it is `still` good, else a new one.
    pub(super) fn get_or_make(
        &mut self,
        path: &str,
        still: impl FnOnce(&V) -> bool,
        make: impl FnOnce() -> V,
    ) -> &V {
        let kept = self.before.remove(path).filter(still);
        let value = kept.unwrap_or_else(make);
        self.now
            .entry(path.to_owned())
            .insert_entry(value)
            .into_mut()
    }

    fn end_load(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }
}

/// A text that was read.
#[derive(Debug)]
pub(super) struct ReadText<K> {
    pub(super) source: SourceText,
    /// What the file is a translation of, where that matters.
    pub(super) kind: Option<ItemKind>,
    /// `None` where it has an error.
    pub(super) text: Option<Arc<Text<K>>>,
    pub(super) diagnostics: Diagnostics,
}

impl<K: Keys> ReadText<K> {
    /// Reads a text.
    pub(super) fn new(path: &str, source: &SourceText, kind: Option<ItemKind>) -> Self {
        let mut diagnostics = Diagnostics::default();
        let text = Text::read(path, source, kind, &mut diagnostics);
        Self {
            source: source.clone(),
            kind,
            text: text.map(Arc::new),
            diagnostics,
        }
    }
}

/// What every rendering hangs on beside its own text: where links lead, the media, and the files that say something
/// about others (`site.yml`).
#[derive(Debug, PartialEq)]
pub(super) struct Surroundings {
    addresses: Arc<Addresses>,
    others: BTreeMap<SourcePath, SourceText>,
}

impl Surroundings {
    /// What the texts of these sources are rendered in.
    pub(super) fn new(sources: &Sources, addresses: &Arc<Addresses>) -> Self {
        let others = sources.texts.iter().filter(|(path, _)| !is_markdown(path));
        Self {
            addresses: Arc::clone(addresses),
            others: others
                .map(|(path, text)| (path.clone(), text.clone()))
                .collect(),
        }
    }
}
