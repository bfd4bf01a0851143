//! The keys of courses, modules, items and pages.

use std::ops::{Range, RangeInclusive};

use quiz::{FeedbackTiming, Shuffle};

use super::{
    Fields,
    node::Node,
    values::{read_date, read_licence, read_repository},
};
use crate::{
    ItemKind, Language,
    diagnostic::{Diagnostics, SourceFile},
    former::Alias,
    quiz_settings::Placed,
};

const COURSE: &[&str] = &[
    "aliases",
    "authors",
    "cover",
    "draft",
    "duration",
    "id",
    "language",
    "level",
    "licence",
    "objectives",
    "prerequisites",
    "repository",
    "summary",
    "tags",
    "title",
    "updated",
];
const MODULE: &[&str] = &["aliases", "draft", "summary", "title"];
const ITEM: &[&str] = &[
    "aliases",
    "authors",
    "draft",
    "duration",
    "id",
    "kind",
    "licence",
    "objectives",
    "summary",
    "tags",
    "title",
    "updated",
];
const PAGE: &[&str] = &["aliases", "draft", "summary", "title", "updated"];
const QUIZ: &[&str] = &["draw", "feedback", "pass", "shuffle"];

/// The longest duration that makes sense, in minutes.
const MAX_MINUTES: u32 = 10_000;

/// What `course.md` says.
#[derive(Clone, Debug, Default)]
pub(crate) struct CourseKeys {
    pub(crate) aliases: Vec<Alias>,
    pub(crate) title: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) objectives: Vec<String>,
    pub(crate) prerequisites: Vec<String>,
    pub(crate) level: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) licence: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) updated: Option<String>,
    pub(crate) duration_minutes: Option<u32>,
    pub(crate) language: Option<Language>,
    /// As it was written.
    pub(crate) cover: Option<String>,
    pub(crate) repository: Option<String>,
    pub(crate) draft: bool,
    pub(crate) id: Option<String>,
    pub(crate) id_range: Option<Range<usize>>,
}

impl CourseKeys {
    pub(crate) fn read(file: &SourceFile, map: Node, diagnostics: &mut Diagnostics) -> Self {
        let fields = Fields::new(file, map, COURSE, diagnostics);
        Self {
            aliases: read_aliases(&fields, diagnostics),
            title: fields.text("title", diagnostics),
            summary: fields.text("summary", diagnostics),
            objectives: fields.texts("objectives", diagnostics),
            prerequisites: fields.texts("prerequisites", diagnostics),
            level: fields.text("level", diagnostics),
            authors: fields.texts("authors", diagnostics),
            licence: read_licence(&fields, diagnostics),
            tags: fields.texts("tags", diagnostics),
            updated: read_date(&fields, diagnostics),
            duration_minutes: fields.integer("duration", 1..=MAX_MINUTES, diagnostics),
            language: fields
                .checked_text(
                    "language",
                    |tag| Language::parse(tag).is_some(),
                    "a language tag (BCP 47)",
                    "write `fr`, `en` or `pt-BR`, for example",
                    diagnostics,
                )
                .and_then(|tag| Language::parse(&tag)),
            cover: fields.text("cover", diagnostics),
            repository: read_repository(file, &fields, diagnostics),
            draft: fields.flag("draft", diagnostics),
            id: read_id(&fields, diagnostics),
            id_range: fields.range("id"),
        }
    }
}

/// What `module.md` says.
#[derive(Clone, Debug, Default)]
pub(crate) struct ModuleKeys {
    pub(crate) aliases: Vec<Alias>,
    pub(crate) title: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) draft: bool,
}

impl ModuleKeys {
    pub(crate) fn read(file: &SourceFile, map: Node, diagnostics: &mut Diagnostics) -> Self {
        let fields = Fields::new(file, map, MODULE, diagnostics);
        Self {
            aliases: read_aliases(&fields, diagnostics),
            title: fields.text("title", diagnostics),
            summary: fields.text("summary", diagnostics),
            draft: fields.flag("draft", diagnostics),
        }
    }
}

/// What the front matter of one of the site's own pages says.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageKeys {
    pub(crate) aliases: Vec<Alias>,
    pub(crate) title: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) updated: Option<String>,
    pub(crate) draft: bool,
}

impl PageKeys {
    pub(crate) fn read(file: &SourceFile, map: Node, diagnostics: &mut Diagnostics) -> Self {
        let fields = Fields::new(file, map, PAGE, diagnostics);
        Self {
            aliases: read_aliases(&fields, diagnostics),
            title: fields.text("title", diagnostics),
            summary: fields.text("summary", diagnostics),
            updated: read_date(&fields, diagnostics),
            draft: fields.flag("draft", diagnostics),
        }
    }
}

/// What an item's front matter says.
#[derive(Clone, Debug, Default)]
pub(crate) struct ItemKeys {
    pub(crate) title: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) duration_minutes: Option<u32>,
    pub(crate) objectives: Vec<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) licence: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) updated: Option<String>,
    pub(crate) draft: bool,
    pub(crate) id: Option<String>,
    pub(crate) id_range: Option<Range<usize>>,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) kind: Option<ItemKind>,
    pub(crate) kind_range: Option<Range<usize>>,
    pub(crate) shuffle: Option<Shuffle>,
    pub(crate) pass: Option<Placed<u8>>,
    pub(crate) feedback: Option<FeedbackTiming>,
    pub(crate) draw: Option<Placed<usize>>,
}

impl ItemKeys {
    /// Reads the keys of an item. `original_kind` is that of the text that this one translates.
    pub(crate) fn read(
        file: &SourceFile,
        map: Node,
        original_kind: Option<ItemKind>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let kinds = [
            ("lesson", ItemKind::Lesson),
            ("activity", ItemKind::Activity),
            ("quiz", ItemKind::Quiz),
        ];
        let all: Vec<&str> = ITEM.iter().chain(QUIZ).copied().collect();
        let fields = Fields::new(file, map, &all, diagnostics);
        let kind = fields.one_of("kind", &kinds, diagnostics);
        // Where `kind` itself is wrong, what it should have been is not known.
        let is_quiz = kind.or(original_kind) == Some(ItemKind::Quiz)
            || (kind.is_none() && fields.get("kind").is_some());
        for key in QUIZ {
            if let (Some(range), false) = (fields.range(key), is_quiz) {
                diagnostics.push(file.error(
                    "key-unknown",
                    range,
                    format!("only a quiz has the key `{key}`"),
                    "write `kind: quiz` if this is one, or take the key out",
                ));
            }
        }
        let shuffles = [
            ("answers", Shuffle::Answers),
            ("questions", Shuffle::Questions),
            ("both", Shuffle::Both),
            ("none", Shuffle::None),
        ];
        let timings = [
            ("after", FeedbackTiming::After),
            ("immediate", FeedbackTiming::Immediate),
        ];
        Self {
            title: fields.text("title", diagnostics),
            summary: fields.text("summary", diagnostics),
            duration_minutes: fields.integer("duration", 1..=MAX_MINUTES, diagnostics),
            objectives: fields.texts("objectives", diagnostics),
            authors: fields.texts("authors", diagnostics),
            licence: read_licence(&fields, diagnostics),
            tags: fields.texts("tags", diagnostics),
            updated: read_date(&fields, diagnostics),
            draft: fields.flag("draft", diagnostics),
            id: read_id(&fields, diagnostics),
            id_range: fields.range("id"),
            aliases: read_aliases(&fields, diagnostics),
            kind,
            kind_range: fields.range("kind"),
            shuffle: fields.one_of("shuffle", &shuffles, diagnostics),
            pass: placed(&fields, "pass", 0..=100, diagnostics),
            feedback: fields.one_of("feedback", &timings, diagnostics),
            draw: placed(&fields, "draw", 1..=1_000, diagnostics),
        }
    }
}

/// A whole number and its place.
fn placed<T: TryFrom<u32>>(
    fields: &Fields<'_>,
    key: &str,
    allowed: RangeInclusive<u32>,
    diagnostics: &mut Diagnostics,
) -> Option<Placed<T>> {
    let number = fields.integer(key, allowed, diagnostics)?;
    Some(Placed {
        value: T::try_from(number).ok()?,
        place: fields.range(key),
    })
}

/// What progress hangs on.
fn read_id(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    fields.checked_text(
        "id",
        is_id,
        "letters, digits, `-`, `_` and `.`, at most 100",
        "write a short name without spaces, for example `monde-associatif`",
        diagnostics,
    )
}

fn is_id(text: &str) -> bool {
    (1..=100).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

/// Former addresses, each with its place.
fn read_aliases(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Vec<Alias> {
    let placed = fields.placed_texts("aliases", diagnostics);
    placed
        .into_iter()
        .map(|(text, range)| Alias { text, range })
        .collect()
}
