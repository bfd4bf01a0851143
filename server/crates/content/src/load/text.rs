//! Reading one text: front matter, title, and where its body lies.

use std::ops::Range;

use super::memo::{Kept, Memo, ReadText};
use crate::{
    ItemKind, SourceText,
    diagnostic::{Diagnostic, Diagnostics, SourceFile},
    front_matter::{CourseKeys, ItemKeys, ModuleKeys, Node, PageKeys, Value, read_yaml, split},
    markdown::{Events, TitleHeading, UnreadHeading, parse, parse_bounded, unread_heading},
};

/// A text that may be served.
#[derive(Clone, Debug)]
pub(super) struct Text<K> {
    /// As it was given.
    pub(super) source: SourceText,
    pub(super) file: SourceFile,
    /// What its front matter says.
    pub(super) keys: K,
    /// From the front matter, else from the first heading of level 1.
    pub(super) title: String,
    /// The Markdown, in bytes of the file; it starts after a title that leads it.
    pub(super) body: Range<usize>,
    /// The heading that is the title and does not lead the text.
    title_heading: Option<TitleHeading>,
}

/// Keys among which there may be a title and a draft's mark.
pub(super) trait Keys: Sized {
    /// Reads them; `kind` is that of the item which the file is a translation of.
    fn read(
        file: &SourceFile,
        map: Node,
        kind: Option<ItemKind>,
        diagnostics: &mut Diagnostics,
    ) -> Self;
    fn title(&self) -> Option<&str>;
    fn draft(&self) -> bool;
    /// Where texts with such keys are kept for the next load.
    fn kept(memo: &mut Memo) -> &mut Kept<ReadText<Self>>;
}

/// Implements [`Keys`] for keys that do not hang on the original's kind.
macro_rules! keys {
    ($keys:ty, $kept:ident) => {
        impl Keys for $keys {
            fn read(
                file: &SourceFile,
                map: Node,
                _kind: Option<ItemKind>,
                diagnostics: &mut Diagnostics,
            ) -> Self {
                Self::read(file, map, diagnostics)
            }

            fn title(&self) -> Option<&str> {
                self.title.as_deref()
            }

            fn draft(&self) -> bool {
                self.draft
            }

            fn kept(memo: &mut Memo) -> &mut Kept<ReadText<Self>> {
                &mut memo.$kept
            }
        }
    };
}

keys!(CourseKeys, courses);
keys!(ModuleKeys, modules);
keys!(PageKeys, pages);

impl Keys for ItemKeys {
    fn read(
        file: &SourceFile,
        map: Node,
        kind: Option<ItemKind>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        Self::read(file, map, kind, diagnostics)
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn draft(&self) -> bool {
        self.draft
    }

    fn kept(memo: &mut Memo) -> &mut Kept<ReadText<Self>> {
        &mut memo.items
    }
}

impl<K: Keys> Text<K> {
    /// Reads a text; `kind` is that of the item which it is a translation of. `None` where an error was reported.
    pub(super) fn read(
        path: &str,
        source: &SourceText,
        kind: Option<ItemKind>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let errors = diagnostics.errors();
        let file = reported(SourceFile::read(path, source), diagnostics)?;
        let parts = reported(split(&file), diagnostics)?;
        let map = match parts.yaml {
            Some(yaml) => reported(read_yaml(&file, yaml), diagnostics)?,
            None => Node {
                value: Value::Map(Vec::new()),
                range: 0..0,
            },
        };
        let keys = K::read(&file, map, kind, diagnostics);
        let mut body = parts.body;
        let (events, too_deep) = parse_bounded(&file, body.clone());
        if let Some(place) = too_deep {
            diagnostics.push(file.warning(
                "nesting-too-deep",
                place,
                "quotes, lists or marks stand too deep in each other: from here on they are left out, their text stays",
                "write it with fewer levels",
            ));
        }
        let heading = TitleHeading::find(&events);
        drop(events);
        let title = match (keys.title(), &heading) {
            (Some(title), _) => title.to_owned(),
            (None, Some(heading)) if !heading.title.is_empty() => heading.title.clone(),
            (None, _) => {
                // A front matter with a mistake in its title has been reported.
                if diagnostics.errors() == errors {
                    diagnostics.push(title_missing(&file, body));
                }
                return None;
            }
        };
        // The title is not repeated in the text, whether it was taken from there or stands there for the forge.
        let mut title_heading = heading
            .filter(|heading| keys.title().is_none() || heading.leads && heading.title == title);
        if let Some(heading) = title_heading.take_if(|heading| heading.leads) {
            body.start = heading.range.end;
        }
        (diagnostics.errors() == errors).then_some(Self {
            source: source.clone(),
            file,
            keys,
            title,
            body,
            title_heading,
        })
    }

    /// The text's Markdown, without its title.
    pub(super) fn events(&self) -> Events<'_> {
        let mut events = parse(&self.file, self.body.clone());
        if let Some(heading) = &self.title_heading {
            heading.remove_from(&mut events);
        }
        events
    }
}

/// What the author of a text without a title is told.
fn title_missing(file: &SourceFile, body: Range<usize>) -> Diagnostic {
    let blank = |line: &&str| line.trim().is_empty();
    let lines = || file.slice(body.clone()).split_inclusive('\n');
    let before: usize = lines().take_while(blank).map(str::len).sum();
    let first = lines().find(|line| !blank(line)).unwrap_or_default();
    if let Some(UnreadHeading { mark, written, fix }) = unread_heading(first, body.start + before) {
        let mut diagnostic = file.error(
            "title-missing",
            mark,
            "this text has no title: an ordinary space must follow the `#` of its first line",
            format!("write `{written}`"),
        );
        diagnostic.fix = Some(fix);
        return diagnostic;
    }
    file.error(
        "title-missing",
        file.line_range(0),
        "this text has no title",
        "write `title: \"…\"` in the front matter, or start the text with a heading `# …`",
    )
}

fn reported<T>(result: Result<T, Box<Diagnostic>>, diagnostics: &mut Diagnostics) -> Option<T> {
    result
        .map_err(|diagnostic| diagnostics.push(*diagnostic))
        .ok()
}
