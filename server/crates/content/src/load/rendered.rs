//! Rendering one text: what it hangs on, what comes of it, and what it leaves behind.

use std::{collections::BTreeMap, sync::Arc};

use quiz::Quiz;

use super::{
    Gathered,
    anchors::AnchorSet,
    text::{Keys, Text},
};
use crate::{
    Body, HostedVideo, Language, Prose, SourcePath, SourceText,
    addresses::Addresses,
    diagnostic::{Diagnostics, SourceFile},
    lookups::Asked,
    markdown::{AnchorLink, Context, plain_text, prose},
    quiz_file::{self, Original},
    quiz_settings::QuizSettings,
};

/// What a rendering hangs on beside where its links lead.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TextKey {
    pub(super) source: SourceText,
    /// The address of the page that it is on, below the language.
    pub(super) page: String,
    pub(super) language: Language,
}

/// What the reading of a quiz hangs on.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct QuizKey {
    pub(super) text: TextKey,
    pub(super) settings: QuizSettings,
    pub(super) original: ComparedWith,
}

/// An [`Original`] to be kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum ComparedWith {
    Nothing,
    Withheld,
    /// The original, and its file: it is named where the two differ.
    Quiz(SourcePath, Arc<Quiz>),
}

impl From<Original<'_>> for ComparedWith {
    fn from(original: Original<'_>) -> Self {
        match original {
            Original::Itself => Self::Nothing,
            Original::Withheld => Self::Withheld,
            Original::Read { path, quiz } => Self::Quiz(path.to_owned(), Arc::clone(quiz)),
        }
    }
}

/// A text that was rendered.
#[derive(Debug)]
pub(super) struct Rendered<K, T> {
    pub(super) key: K,
    pub(super) value: T,
    pub(super) left: Left,
    asked: Asked,
}

impl<K: PartialEq, T> Rendered<K, T> {
    /// Whether the file would give the same now; `same_addresses` says that every link leads where it led.
    pub(super) fn holds(
        &self,
        path: &str,
        key: &K,
        same_addresses: bool,
        addresses: &Addresses,
    ) -> bool {
        self.key == *key && (same_addresses || self.asked.holds_in(addresses, path))
    }
}

/// A quiz that was read.
#[derive(Clone, Debug)]
pub(super) struct ReadQuiz {
    pub(super) body: Body,
    pub(super) words: usize,
}

/// What a rendering leaves behind.
#[derive(Debug)]
pub(super) struct Left {
    file: SourceFile,
    diagnostics: Diagnostics,
    media: BTreeMap<String, SourcePath>,
    videos: Vec<HostedVideo>,
    anchor_links: Arc<[AnchorLink]>,
    /// `None` where headings have no anchors.
    anchors: Option<AnchorSet>,
}

impl Left {
    fn of(context: Context<'_>) -> (Self, Asked) {
        let left = Self {
            file: context.file.clone(),
            diagnostics: context.diagnostics,
            media: context.media,
            videos: context.videos,
            anchor_links: context.anchor_links.into(),
            anchors: context
                .outline
                .then(|| Arc::new(context.anchors.into_set())),
        };
        (left, context.links.into_asked())
    }

    /// Passes on what was left behind by a text of this page.
    pub(super) fn pass_on(
        &self,
        page: &str,
        language: &Language,
        diagnostics: &mut Diagnostics,
        gathered: &mut Gathered,
    ) {
        diagnostics.append(self.diagnostics.clone());
        for (key, file) in &self.media {
            gathered.media.insert(key.clone(), file.clone());
        }
        gathered.add_videos(page, language, self.videos.clone());
        gathered
            .anchors
            .add_links(&self.file, page, language, &self.anchor_links);
        if let Some(anchors) = &self.anchors {
            gathered.anchors.add_page(page, language, anchors);
        }
    }
}

/// Renders a text as a page of its own, or a part of one.
pub(super) fn render_prose<K: Keys>(
    key: TextKey,
    text: &Text<K>,
    further_reading: &[String],
    addresses: &Addresses,
) -> Rendered<TextKey, Prose> {
    let mut context = Context::new(&text.file, &key.language, addresses);
    context.further_reading = further_reading;
    let events = text.events();
    let value = prose(&events, &mut context);
    if let Some(range) = quiz_file::question_in(&events) {
        context.diagnostics.push(text.file.warning(
            "quiz-kind-missing",
            range,
            "a question's id stands here, and this file is no quiz: its answers are shown to everybody",
            "write `kind: quiz` in the front matter; or leave the comment out",
        ));
    }
    let (left, asked) = Left::of(context);
    Rendered {
        key,
        value,
        left,
        asked,
    }
}

/// Reads a quiz; `before` is what stood in the file at the last load.
pub(super) fn render_quiz<K: Keys>(
    key: QuizKey,
    text: &Text<K>,
    original: Original<'_>,
    before: Option<Arc<Quiz>>,
    addresses: &Addresses,
) -> Rendered<QuizKey, ReadQuiz> {
    let mut context = Context::new(&text.file, &key.text.language, addresses);
    context.outline = false;
    // A list of its own, so that a file's diagnostics are counted for that file.
    let mut found = Diagnostics::default();
    let read = quiz_file::read(
        &text.file,
        text.body.clone(),
        &key.settings,
        original,
        &mut context,
        &mut found,
    );
    let words = plain_text(&text.events()).split_whitespace().count();
    let shown = std::mem::take(&mut context.shown);
    let body = match read {
        Some((mut introduction, quiz)) => {
            if let Some(before) = before {
                for changed in quiz_file::changed::types(&before, &quiz, &text.file) {
                    found.push(changed);
                }
            }
            introduction.media.extend(shown);
            Body::Quiz {
                introduction,
                quiz: Arc::new(quiz),
            }
        }
        None => Body::WithheldQuiz,
    };
    context.diagnostics.append(found);
    let (left, asked) = Left::of(context);
    Rendered {
        key,
        value: ReadQuiz { body, words },
        left,
        asked,
    }
}
