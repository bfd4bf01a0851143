//! The HTML comment on a heading's line: `<!-- q:id points=2 -->`.

use std::ops::Range;

use quiz::{Credit, Score};

use super::{ids, kind::Kind, reader::Reader};
use crate::nearest::nearest;

const KEYS: [&str; 5] = ["points", "credit", "shuffle", "type", "draw"];

/// What a heading's comment says. Each value keeps its place.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// Where the content of the first comment starts.
    pub(super) start: Option<usize>,
    /// The question's id.
    pub(super) id: Option<(String, Range<usize>)>,
    /// What it is worth.
    pub(super) points: Option<(Score, Range<usize>)>,
    /// How a part of it counts.
    pub(super) credit: Option<(Credit, Range<usize>)>,
    /// That its options keep their order.
    pub(super) fixed_order: Option<Range<usize>>,
    /// What type it is.
    pub(super) kind: Option<(Kind, Range<usize>)>,
    /// That it is no question but a pool of them.
    pub(super) pool: Option<Range<usize>>,
    /// How many of the pool's questions are asked, at least 1.
    pub(super) draw: Option<(usize, Range<usize>)>,
}

/// What stands between `<!--` and `-->`, with its place, if this HTML is one whole comment.
pub(super) fn content(html: &str, at: usize) -> Option<(&str, usize)> {
    let content = html.strip_prefix("<!--")?.strip_suffix("-->")?;
    Some((content, at + "<!--".len()))
}

/// Whether a comment is meant for us and not for other authors: it begins with an id or `pool`, or all of it reads
/// `key=value`.
pub(super) fn is_ours(content: &str) -> bool {
    let mut words = content.split_whitespace();
    let Some(first) = words.next() else {
        return false;
    };
    let has_id = first.starts_with("q:") || first.starts_with("Q:") || first.starts_with("q=");
    let is_setting =
        |word: &str| matches!(word.split_once('='), Some((key, _)) if KEYS.contains(&key));
    has_id
        || first == "pool"
        || content.split_whitespace().any(is_setting)
        || (first.contains('=') && words.all(|word| word.contains('=')))
}

impl Settings {
    /// Reads a comment that is ours; `at` is where its content starts in the file.
    pub(super) fn read(&mut self, content: &str, at: usize, reader: &mut Reader<'_, '_>) {
        self.start = self.start.or(Some(at));
        let mut value_is_missing = false;
        for (word, range) in words(content, at) {
            // In `points= 2` the mistake is the space, and the `2` is no second one.
            let is_late_value = std::mem::take(&mut value_is_missing) && !word.contains(['=', ':']);
            if word.ends_with('=') || word == "q:" {
                value_is_missing = true;
                no_value(word, range, reader);
            } else if !is_late_value {
                self.read_word(word, range, reader);
            }
        }
        if let (Some((_, draw)), None) = (&self.draw, &self.pool) {
            reader.error(
                "quiz-unknown-key",
                draw.clone(),
                "`draw` belongs to a pool, and this heading does not say that it is one",
                "write `<!-- pool draw=2 -->`, or leave `draw` out",
            );
        }
    }

    fn read_word(&mut self, word: &str, range: Range<usize>, reader: &mut Reader<'_, '_>) {
        if let Some(id) = word.strip_prefix("q:") {
            self.read_id(id, range, reader);
        } else if word == "pool" {
            self.pool = Some(range);
        } else if let Some((key, value)) = word.split_once('=') {
            let place = range.start + key.len() + 1..range.end;
            self.read_value(key, value, range, place, reader);
        } else {
            let mend = match word.strip_prefix("Q:") {
                Some(id) => format!("write `q:{id}`"),
                None => unknown_key_mend(word),
            };
            let message = format!("`{word}` means nothing in a question's comment");
            reader.error("quiz-unknown-key", range, message, mend);
        }
    }

    fn read_id(&mut self, id: &str, range: Range<usize>, reader: &mut Reader<'_, '_>) {
        if !ids::is_question_id(id) {
            reader.error(
                "quiz-bad-id",
                range,
                format!("`{id}` cannot be a question's id"),
                "write the id directly after `q:`, with 1 to 64 unaccented letters, digits, `-` and `_`: \
                 `<!-- q:charte-1 -->`",
            );
        } else if self.id.is_some() {
            repeated("q:", range, reader);
        } else {
            self.id = Some((id.to_owned(), range));
        }
    }

    fn read_value(
        &mut self,
        key: &str,
        value: &str,
        word: Range<usize>,
        place: Range<usize>,
        reader: &mut Reader<'_, '_>,
    ) {
        match key {
            "points" => match Score::parse_points(value) {
                Some(points) => set(&mut self.points, (points, word), |v| &v.1, key, reader),
                None => reader.error(
                    "quiz-unknown-value",
                    place,
                    format!("`{value}` is no number of points"),
                    "write a number above 0 and up to 1000, with at most four decimals: `points=2` or `points=0.5`",
                ),
            },
            "credit" => match value {
                "net" => set(&mut self.credit, (Credit::Net, word), |v| &v.1, key, reader),
                "all" => set(&mut self.credit, (Credit::All, word), |v| &v.1, key, reader),
                "each" => set(&mut self.credit, (Credit::Each, word), |v| &v.1, key, reader),
                _ => unknown_value(key, value, place, &["net", "all", "each"], reader),
            },
            "shuffle" => match value {
                "none" => set(&mut self.fixed_order, word, |v| v, key, reader),
                _ => unknown_value(key, value, place, &["none"], reader),
            },
            "type" => match Kind::parse(value) {
                Some(kind) => set(&mut self.kind, (kind, word), |v| &v.1, key, reader),
                None => {
                    let names: Vec<_> = Kind::names().collect();
                    unknown_value(key, value, place, &names, reader);
                }
            },
            "draw" => match value.parse() {
                Ok(number) if number > 0 => {
                    set(&mut self.draw, (number, word), |v| &v.1, key, reader);
                }
                _ => reader.error(
                    "quiz-unknown-value",
                    place,
                    format!("`{value}` is no number of questions"),
                    "write a whole number from 1: `draw=2`",
                ),
            },
            _ => {
                let mend = match key {
                    "q" | "id" => format!("write the id as `q:{value}`"),
                    _ => unknown_key_mend(key),
                };
                let range = word.start..word.start + key.len();
                let message = format!("`{key}` is not a setting of a question");
                reader.error("quiz-unknown-key", range, message, mend);
            }
        }
    }
}

/// Sets a value once.
fn set<T>(
    slot: &mut Option<T>,
    value: T,
    place: impl Fn(&T) -> &Range<usize>,
    key: &str,
    reader: &mut Reader<'_, '_>,
) {
    if slot.is_some() {
        repeated(key, place(&value).clone(), reader);
    } else {
        *slot = Some(value);
    }
}

fn no_value(key: &str, range: Range<usize>, reader: &mut Reader<'_, '_>) {
    reader.error(
        "quiz-no-value",
        range,
        format!("there is nothing directly after `{key}`"),
        format!("write the value after it without a space: `{key}…`"),
    );
}

fn repeated(key: &str, range: Range<usize>, reader: &mut Reader<'_, '_>) {
    reader.error(
        "quiz-repeated-key",
        range,
        format!("`{key}` is given twice for one question"),
        "keep one of the two",
    );
}

fn unknown_key_mend(key: &str) -> String {
    match nearest(key, KEYS.into_iter()) {
        Some(known) => format!("did you mean `{known}=…`?"),
        None => {
            "a question's comment takes `q:id`, `points=`, `credit=`, `shuffle=none` and `type=`"
                .to_owned()
        }
    }
}

fn unknown_value(
    key: &str,
    value: &str,
    range: Range<usize>,
    known: &[&str],
    reader: &mut Reader<'_, '_>,
) {
    let all = || {
        known
            .iter()
            .map(|v| format!("`{key}={v}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mend = match nearest(value, known.iter().copied()) {
        Some(near) => format!("did you mean `{key}={near}`?"),
        None => format!("write {}", all()),
    };
    let message = format!("`{key}` does not take `{value}`");
    reader.error("quiz-unknown-value", range, message, mend);
}

/// The words of a text with their places in the file.
fn words(text: &str, at: usize) -> impl Iterator<Item = (&str, Range<usize>)> {
    text.split_whitespace().map(move |word| {
        let start = at + (word.as_ptr().addr() - text.as_ptr().addr());
        (word, start..start + word.len())
    })
}
