//! Cloze: blanks in the heading and the prompt.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use quiz::{Blank, ClozeResponse, blank_mark};

use super::{
    blank, checks,
    comment::Settings,
    effects,
    reader::{Reader, Spanned},
};
use crate::markdown::{hole, holes};

/// A heading and a prompt whose blanks are holes.
pub(super) struct Holed<'a> {
    pub(super) title: Vec<Spanned<'a>>,
    pub(super) text: Vec<Spanned<'a>>,
    /// Where each blank stands in the file.
    places: Vec<Range<usize>>,
}

/// Reads the blanks of a heading and a prompt, at least one. `None` when a mistake was reported.
pub(super) fn read<'a>(
    title: &[Spanned<'a>],
    text: &[Spanned<'a>],
    settings: &Settings,
    reader: &mut Reader<'_, '_>,
) -> Option<(ClozeResponse, Holed<'a>)> {
    let all = title.iter().chain(text);
    let number = all.filter(|(event, _)| is_blank(event)).count();
    let first = blank::first(title).or_else(|| blank::first(text))?;
    if !checks::are_few(number, first, reader) {
        return None;
    }
    let mut holed = Holed {
        title: title.to_vec(),
        text: text.to_vec(),
        places: Vec::with_capacity(number),
    };
    let mut blanks = Vec::with_capacity(number);
    let mut sound = true;
    for (event, range) in holed.title.iter_mut().chain(&mut holed.text) {
        let Event::Code(code) = &*event else { continue };
        if !blank::is_blank(code) {
            continue;
        }
        let number = holed.places.len() + 1;
        holed.places.push(range.clone());
        match blank::read(code, range.clone(), reader) {
            Some(response) => blanks.push(Blank {
                id: id(number),
                response,
            }),
            None => sound = false,
        }
        *event = Event::Text(CowStr::from(hole(number)));
    }
    if !sound {
        return None;
    }
    let why = "the entries of a menu are always shuffled";
    effects::shuffle_is_pointless(why, settings, reader);
    let credit = effects::part_credit(settings, reader);
    Some((ClozeResponse { credit, blanks }, holed))
}

/// By position: a name that is made from the key could be guessed back.
fn id(number: usize) -> String {
    format!("b{number}")
}

fn is_blank(event: &Event<'_>) -> bool {
    matches!(event, Event::Code(code) if blank::is_blank(code))
}

impl Holed<'_> {
    /// Clean HTML with each blank's mark in its hole. `None` when a mistake was reported: a blank that stands where
    /// nothing can be filled in.
    pub(super) fn filled(&self, html: &str, reader: &mut Reader<'_, '_>) -> Option<String> {
        let holes = holes(html);
        if holes.iter().any(|hole| !self.is_ours(hole.number)) {
            self.strange(reader);
            return None;
        }
        for (index, place) in self.places.iter().enumerate() {
            let own: Vec<_> = holes
                .iter()
                .filter(|hole| hole.number == Some(index + 1))
                .collect();
            match own.as_slice() {
                [hole] if hole.fits => {}
                [] | [_] => {
                    reader.error(
                        "quiz-blank-place",
                        place.clone(),
                        "nothing can be filled in here: a blank may not stand in a link, in an image's alternative text, \
                         in a `<summary>`, nor in HTML that is left out",
                        "move it into the text",
                    );
                    return None;
                }
                _ => {
                    self.strange(reader);
                    return None;
                }
            }
        }
        let mut filled = String::with_capacity(html.len());
        let mut at = 0;
        for hole in &holes {
            filled.push_str(html.get(at..hole.range.start).unwrap_or_default());
            filled.push_str(&blank_mark(&id(hole.number.unwrap_or_default())));
            at = hole.range.end;
        }
        filled.push_str(html.get(at..).unwrap_or_default());
        Some(filled)
    }

    fn is_ours(&self, number: Option<usize>) -> bool {
        number.is_some_and(|number| (1..=self.places.len()).contains(&number))
    }

    /// The text holds what a hole is made of.
    fn strange(&self, reader: &mut Reader<'_, '_>) {
        reader.error(
            "quiz-blank-place",
            self.places.first().cloned().unwrap_or_default(),
            "the text of this question holds a character that no text has (U+FDD0 or U+FDD1), and that blanks are \
             found by",
            "take it out",
        );
    }
}

/// Reports what was meant as a blank and would be shown with its key. Whether there was nothing to report.
pub(super) fn are_read(events: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    let mut in_code = false;
    for (event, range) in events {
        let (at, message, mend) = match event {
            Event::Start(Tag::CodeBlock(_)) => {
                in_code = true;
                continue;
            }
            Event::End(TagEnd::CodeBlock) => {
                in_code = false;
                continue;
            }
            Event::Text(_) if in_code => (
                unread(range, reader),
                "this blank stands in a code block, where it is no blank: learners would read its key",
                "write the line with its blank as a text; or, if the code is to be shown so, write `type=open`",
            ),
            Event::Text(_) => (
                unread(range, reader),
                "this blank is left as plain text, so that learners would read its key: its second backtick is missing",
                "write `` `= word` ``; a backtick that is to be shown has a backslash before it",
            ),
            Event::Html(_) | Event::InlineHtml(_) => (
                unread(range, reader),
                "this blank stands in HTML, where it is no blank: learners would read its key",
                "leave a blank line between the HTML tag and the text",
            ),
            Event::Code(code) if is_menu_from_its_wrong_end(code) => (
                Some(range.clone()),
                "a blank begins with `= `, so that this one would be shown with its key",
                "write an accepted answer first: `` `= right | != wrong` ``",
            ),
            _ => continue,
        };
        if let Some(at) = at {
            reader.error("quiz-blank-not-read", at, message, mend);
            return false;
        }
    }
    true
}

fn is_menu_from_its_wrong_end(code: &str) -> bool {
    let wrong = code.trim_start().strip_prefix("!=");
    wrong.is_some_and(|text| text.starts_with(char::is_whitespace) && text.contains('|'))
}

/// Where a backtick, `=` and white space stand in the source of a text.
fn unread(text: &Range<usize>, reader: &Reader<'_, '_>) -> Option<Range<usize>> {
    let source = reader.source(text.clone());
    let places = source.match_indices('`').map(|(at, _)| text.start + at);
    let mut places = places.filter(|at| {
        // Markdown gives a backtick as a text of its own: look at what follows in the file.
        let after = reader.file.text().get(at + 1..).unwrap_or_default();
        is_start(after) && !reader.source(0..*at).ends_with('\\')
    });
    let at = places.next()?;
    let line = reader.file.line_range(reader.file.line_of(at));
    Some(at..line.end)
}

/// Whether a text begins as what is accepted in a blank does. It looks no further than it must: a line may be long.
fn is_start(text: &str) -> bool {
    let is_space = |c: char| c.is_whitespace() && c != '\n';
    let after = text.trim_start_matches(is_space).strip_prefix('=');
    let key = after.filter(|after| after.starts_with(is_space));
    let first = key.and_then(|key| key.trim_start_matches(is_space).chars().next());
    first.is_some_and(|first| first != '\n')
}
