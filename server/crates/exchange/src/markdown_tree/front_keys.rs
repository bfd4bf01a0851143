//! What the front matter of other programs says that a course can say too.

use serde_json::Value;

use super::front_matter::Front;

/// The longest title, in characters.
const MAX_TITLE: usize = 200;

/// The longest summary, author or tag, in characters.
const MAX_TEXT: usize = 1_000;

/// What a file says about itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Meta {
    pub(super) title: Option<String>,
    pub(super) summary: Option<String>,
    /// Year, month and day.
    pub(super) updated: Option<String>,
    pub(super) authors: Vec<String>,
    pub(super) tags: Vec<String>,
    pub(super) draft: bool,
    /// An SPDX identifier.
    pub(super) licence: Option<String>,
    pub(super) language: Option<String>,
    /// Its place among its neighbours.
    pub(super) weight: Option<f64>,
    /// A deck of slides for Marp.
    pub(super) marp: bool,
    /// The keys that mean nothing here.
    pub(super) dropped: Vec<String>,
}

impl Meta {
    /// Reads the keys of Hugo, Jekyll, Docusaurus, GitBook, Marp and their like.
    pub(super) fn of(front: Front) -> Self {
        let mut meta = Self::default();
        for (key, value) in front.keys {
            if !meta.take(&key.to_lowercase(), &value) && !is_empty(&value) {
                meta.dropped.push(key);
            }
        }
        meta
    }

    /// Whether a key could be kept.
    fn take(&mut self, key: &str, value: &Value) -> bool {
        match key {
            "title" => set(&mut self.title, line(value, MAX_TITLE)),
            "description" | "summary" | "excerpt" | "abstract" => {
                set(&mut self.summary, line(value, MAX_TEXT))
            }
            "updated" | "lastmod" | "last_modified_at" | "date" | "last_update" => {
                let earlier = self.updated.take();
                let found = day(value);
                // The last change counts, and not the first day.
                self.updated = earlier.clone().max(found.clone());
                found.is_some()
            }
            "author" | "authors" => {
                let found = people(value);
                let any = !found.is_empty();
                self.authors.extend(found);
                any
            }
            "tags" | "keywords" => {
                let found = texts(value);
                let any = !found.is_empty();
                self.tags.extend(found);
                self.tags.dedup();
                any
            }
            "draft" => flag(value).is_some_and(|draft| {
                self.draft |= draft;
                true
            }),
            "published" => flag(value).is_some_and(|published| {
                self.draft |= !published;
                true
            }),
            "license" | "licence" => set(
                &mut self.licence,
                line(value, MAX_TEXT).and_then(|text| spdx(&text)),
            ),
            "lang" | "language" | "locale" => set(
                &mut self.language,
                line(value, MAX_TEXT)
                    .map(|tag| tag.replace('_', "-"))
                    .filter(|tag| content::Language::parse(tag).is_some()),
            ),
            "weight" | "nav_order" | "sidebar_position" | "order" => {
                self.weight = value
                    .as_f64()
                    .or_else(|| value.as_str()?.trim().parse().ok())
                    .filter(|weight| weight.is_finite());
                self.weight.is_some()
            }
            "marp" => {
                self.marp = flag(value).unwrap_or(false);
                true
            }
            _ => false,
        }
    }
}

fn set<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    let found = value.is_some();
    if place.is_none() {
        *place = value;
    }
    found
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// A text on one line; none where it is empty or no text.
fn line(value: &Value, longest: usize) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}') || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let text: String = words.join(" ").chars().take(longest).collect();
    (!text.trim().is_empty()).then_some(text)
}

fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// The day of a date or a time, where there is such a day.
fn day(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.as_str(),
        // Docusaurus: `last_update: {date: …, author: …}`
        Value::Object(map) => map.get("date")?.as_str()?,
        _ => return None,
    };
    let day = text.trim().get(..10)?;
    let date: toml::value::Datetime = day.parse().ok()?;
    (date.date.is_some() && date.time.is_none()).then(|| day.to_owned())
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list
            .iter()
            .filter_map(|value| line(value, MAX_TEXT))
            .collect(),
        Value::String(text) => text
            .split(',')
            .filter_map(|part| line(&Value::String(part.to_owned()), MAX_TEXT))
            .collect(),
        _ => Vec::new(),
    }
}

/// The names of authors: texts, or maps with a `name`.
fn people(value: &Value) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::Object(map) => map.get("name").and_then(|name| line(name, MAX_TEXT)),
        other => line(other, MAX_TEXT),
    };
    match value {
        Value::Array(list) => list.iter().filter_map(one).collect(),
        // A comma may stand within: “V. Guidoux, avec l’aide de …”.
        other => one(other).into_iter().collect(),
    }
}

/// A licence by its SPDX identifier, also where it is written with spaces: `CC BY-SA 4.0`.
fn spdx(text: &str) -> Option<String> {
    let text = match text.get(..3) {
        Some(start) if start.eq_ignore_ascii_case("cc ") => text.replace(' ', "-").to_uppercase(),
        _ => text.to_owned(),
    };
    let fits = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
        && (text.contains('-') || ["MIT", "FSFAP", "Unlicense"].contains(&text.as_str()))
        && text.starts_with(|c: char| c.is_ascii_alphabetic());
    fits.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown_tree::front_matter::read;

    #[test]
    fn what_a_course_can_say_is_kept_and_the_rest_is_named() {
        let meta = Meta::of(read(
            "---\ntitle: \"A\"\nlayout: post\ndescription: >\n  Two\n  lines\ndate: 2026-02-28 10:00:00\nlastmod: 2026-03-01\nauthors:\n  - Ada\n  - name: Grace\n    url: x\ntags: [x, 2]\npublished: false\nlicense: CC BY-SA 4.0\nlang: fr_CH\nweight: 3\nslug: b\nempty:\n---\n",
        ));
        assert_eq!(
            meta,
            Meta {
                title: Some("A".to_owned()),
                summary: Some("Two lines".to_owned()),
                updated: Some("2026-03-01".to_owned()),
                authors: vec!["Ada".to_owned(), "Grace".to_owned()],
                tags: vec!["x".to_owned(), "2".to_owned()],
                draft: true,
                licence: Some("CC-BY-SA-4.0".to_owned()),
                language: Some("fr-CH".to_owned()),
                weight: Some(3.0),
                marp: false,
                dropped: vec!["layout".to_owned(), "slug".to_owned()],
            }
        );
    }

    #[test]
    fn what_is_no_day_licence_or_language_is_dropped() {
        let meta = Meta::of(read(
            "+++\ntitle = []\ndate = \"2026-02-30\"\nlicense = \"see below\"\nlang = \"!\"\nweight = \"x\"\ndraft = \"maybe\"\n+++\n",
        ));
        assert_eq!(meta.dropped, ["date", "draft", "lang", "license", "weight"]);
        assert_eq!(
            Meta {
                dropped: Vec::new(),
                ..meta
            },
            Meta::default()
        );
    }
}
