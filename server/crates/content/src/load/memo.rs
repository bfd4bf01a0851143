//! What one load keeps for the next: texts that were read and pages that were rendered, as long as nothing that they
//! were made from changes.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use quiz::Quiz;

use super::{
    rendered::{QuizKey, ReadQuiz, Rendered, TextKey},
    text::{Keys, Text},
};
use crate::{
    Body, ItemKind, Prose, SourcePath, SourceText, Sources,
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
    proses: Kept<Rendered<TextKey, Prose>>,
    quizzes: Kept<Rendered<QuizKey, ReadQuiz>>,
    /// The files that say something about others (`site.yml`).
    others: BTreeMap<SourcePath, SourceText>,
    /// Where links lead.
    addresses: Arc<Addresses>,
    /// Whether they led there in the last load as well.
    same_addresses: bool,
}

impl Memo {
    /// Forgets every rendering where what all of them hang on is not what it was.
    pub(super) fn render_in(&mut self, sources: &Sources, addresses: Addresses) -> Arc<Addresses> {
        let others = others(sources);
        if self.others != others || self.addresses.films != addresses.films {
            self.proses = Kept::default();
            self.quizzes = Kept::default();
            self.others = others;
        }
        self.same_addresses = *self.addresses == addresses;
        if !self.same_addresses {
            self.addresses = Arc::new(addresses);
        }
        Arc::clone(&self.addresses)
    }

    /// The rendering of a prose, or a new one.
    pub(super) fn prose(
        &mut self,
        path: &str,
        key: &TextKey,
        render: impl FnOnce() -> Rendered<TextKey, Prose>,
    ) -> &Rendered<TextKey, Prose> {
        let (same, addresses) = (self.same_addresses, &self.addresses);
        let still = |kept: &Rendered<_, _>| kept.holds(path, key, same, addresses);
        self.proses.get_or_make(path, still, render)
    }

    /// The quiz that stood in a file when it was last loaded.
    pub(super) fn quiz_before(&self, path: &str) -> Option<Arc<Quiz>> {
        match &self.quizzes.before.get(path)?.value.body {
            Body::Quiz { quiz, .. } => Some(Arc::clone(quiz)),
            Body::Prose(_) | Body::WithheldQuiz => None,
        }
    }

    /// The reading of a quiz, or a new one.
    pub(super) fn quiz(
        &mut self,
        path: &str,
        key: &QuizKey,
        read: impl FnOnce() -> Rendered<QuizKey, ReadQuiz>,
    ) -> &Rendered<QuizKey, ReadQuiz> {
        let (same, addresses) = (self.same_addresses, &self.addresses);
        let still = |kept: &Rendered<_, _>| kept.holds(path, key, same, addresses);
        self.quizzes.get_or_make(path, still, read)
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

/// The texts that are no pages.
fn others(sources: &Sources) -> BTreeMap<SourcePath, SourceText> {
    let others = sources.texts.iter().filter(|(path, _)| !is_markdown(path));
    others
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect()
}
