//! Markdown to events.

use std::ops::Range;

use pulldown_cmark::{Event, Options};

use super::{hole::is_hole, math::read_events};
use crate::diagnostic::SourceFile;

/// Events with their places in the whole file, in bytes.
pub(crate) type Events<'a> = Vec<(Event<'a>, Range<usize>)>;

/// How deep blocks and inline markup may stand in each other. No lesson comes near; a hundred thousand `>` in a row
/// would make every later step slow.
const MAX_DEPTH: usize = 48;

/// Reads the Markdown that stands in `body`, a part of the file. Nesting beyond what anybody writes is flattened:
/// see [`parse_bounded`].
pub(crate) fn parse(file: &SourceFile, body: Range<usize>) -> Events<'_> {
    parse_bounded(file, body).0
}

/// Reads the Markdown that stands in `body`. Marks of blocks nested too deep are left out, their text stays; the
/// first such place is returned too.
pub(crate) fn parse_bounded(
    file: &SourceFile,
    body: Range<usize>,
) -> (Events<'_>, Option<Range<usize>>) {
    let start = body.start;
    let (mut depth, mut too_deep) = (0_usize, None);
    let events = read_events(file.slice(body), options())
        .into_iter()
        .map(|(event, range)| (event, start + range.start..start + range.end))
        .filter(|(event, range)| match event {
            Event::Start(_) => {
                depth += 1;
                if depth > MAX_DEPTH && too_deep.is_none() {
                    too_deep = Some(range.clone());
                }
                depth <= MAX_DEPTH
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                depth < MAX_DEPTH
            }
            _ => true,
        })
        .collect();
    (events, too_deep)
}

/// Tables, footnotes, strikethrough, task lists and alerts: what forges show; mathematics too, see [`super::math`].
/// Attributes of headings are a dialect.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

/// What a reader reads of some events, without any markup and without holes; of a formula its source.
pub(crate) fn plain_text(events: &[(Event<'_>, Range<usize>)]) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(part) if is_hole(part) => {}
            Event::Text(part)
            | Event::Code(part)
            | Event::InlineMath(part)
            | Event::DisplayMath(part) => text.push_str(part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}
