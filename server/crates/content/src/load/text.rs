//! Reading one text: front matter, title, and where its body lies.

use std::ops::Range;

use crate::{
    diagnostic::{Diagnostic, Diagnostics, SourceFile},
    front_matter::{CourseKeys, ItemKeys, ModuleKeys, Node, PageKeys, Value, read_yaml, split},
    markdown::{Events, TitleHeading, parse, parse_bounded},
};

/// A text that may be served.
#[derive(Clone, Debug)]
pub(super) struct Text<K> {
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
pub(super) trait Keys {
    fn title(&self) -> Option<&str>;
    fn draft(&self) -> bool;
}

impl Keys for CourseKeys {
    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn draft(&self) -> bool {
        self.draft
    }
}

impl Keys for ModuleKeys {
    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn draft(&self) -> bool {
        self.draft
    }
}

impl Keys for ItemKeys {
    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn draft(&self) -> bool {
        self.draft
    }
}

impl Keys for PageKeys {
    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn draft(&self) -> bool {
        self.draft
    }
}

impl<K: Keys> Text<K> {
    /// Reads a text. `None` where an error was reported.
    pub(super) fn read(
        path: &str,
        bytes: &[u8],
        read_keys: impl FnOnce(&SourceFile, Node, &mut Diagnostics) -> K,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let errors = diagnostics.errors();
        let file = reported(SourceFile::read(path, bytes), diagnostics)?;
        let parts = reported(split(&file), diagnostics)?;
        let map = match parts.yaml {
            Some(yaml) => reported(read_yaml(&file, yaml), diagnostics)?,
            None => Node {
                value: Value::Map(Vec::new()),
                range: 0..0,
            },
        };
        let keys = read_keys(&file, map, diagnostics);
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
                    let place = file.line_range(0);
                    diagnostics.push(file.error(
                        "title-missing",
                        place,
                        "this text has no title",
                        "write `title: \"…\"` in the front matter, or start the text with a heading `# …`",
                    ));
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

fn reported<T>(result: Result<T, Box<Diagnostic>>, diagnostics: &mut Diagnostics) -> Option<T> {
    result
        .map_err(|diagnostic| diagnostics.push(*diagnostic))
        .ok()
}
