//! Names of files and folders as people give them: their order, and what they say.

use std::cmp::Ordering;

/// The order of two names as people read them: `2-b` before `10-a`, what has no number last, capitals aside.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NaturalKey {
    unnumbered: bool,
    chunks: Vec<Chunk>,
    /// Two names that differ in capitals alone still have an order.
    name: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Chunk {
    Number(String),
    Text(String),
}

impl Ord for Chunk {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            // Without leading zeros the longer number is the larger one.
            (Self::Number(a), Self::Number(b)) => a.len().cmp(&b.len()).then_with(|| a.cmp(b)),
            (Self::Number(_), Self::Text(_)) => Ordering::Less,
            (Self::Text(_), Self::Number(_)) => Ordering::Greater,
            (Self::Text(a), Self::Text(b)) => a.cmp(b),
        }
    }
}

impl PartialOrd for Chunk {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl NaturalKey {
    /// The key of a name.
    pub(super) fn of(name: &str) -> Self {
        let mut chunks: Vec<Chunk> = Vec::new();
        for c in name.chars().flat_map(char::to_lowercase) {
            match (chunks.last_mut(), c.is_ascii_digit()) {
                (Some(Chunk::Number(number)), true) => {
                    if number == "0" {
                        number.clear();
                    }
                    number.push(c);
                }
                (Some(Chunk::Text(text)), false) => text.push(c),
                (_, true) => chunks.push(Chunk::Number(c.to_string())),
                (_, false) => chunks.push(Chunk::Text(c.to_string())),
            }
        }
        Self {
            unnumbered: !matches!(chunks.first(), Some(Chunk::Number(_))),
            chunks,
            name: name.to_owned(),
        }
    }
}

/// The numbers that a name begins with, and the rest: `1.2-title` gives 1 and 2, `ch03-01-x` gives 3 and 1. Four digits
/// and more are a year and belong to the name.
pub(super) fn numbered(name: &str) -> (Vec<u32>, &str) {
    let start = name
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(name.len());
    let prefix = name.get(..start).unwrap_or("").to_ascii_lowercase();
    let rest = match prefix.as_str() {
        "" => name,
        "ch" | "chap" | "chapter" | "chapitre" | "lesson" | "lecon" | "module" | "part"
        | "partie" | "unit" | "week" | "semaine" | "day" | "jour" | "section" => {
            let after = name.get(start..).unwrap_or("");
            after.strip_prefix(['-', '_', ' ']).unwrap_or(after)
        }
        _ => return (Vec::new(), name),
    };
    let mut numbers = Vec::new();
    let mut left = rest;
    loop {
        let digits = left.bytes().take_while(u8::is_ascii_digit).count();
        let after = left.get(digits..).unwrap_or("");
        let parted = after.is_empty() || after.starts_with(['-', '_', '.', ' ', ')']);
        if !(1..=3).contains(&digits) || !parted {
            break;
        }
        numbers.extend(
            left.get(..digits)
                .and_then(|digits| digits.parse::<u32>().ok()),
        );
        left = after.trim_start_matches(['-', '_', '.', ' ', ')']);
    }
    match numbers.len() {
        0 => (numbers, name),
        // `week-1` says nothing else.
        _ if left.is_empty() && !prefix.is_empty() => (numbers, name),
        _ => (numbers, left),
    }
}

/// A readable title: `01-le-monde_associatif` becomes `Le monde associatif`.
pub(super) fn title_of(name: &str) -> String {
    let (_, rest) = numbered(name);
    let rest = if rest.is_empty() { name } else { rest };
    let words: Vec<&str> = rest
        .split(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '-' | '_'))
        .filter(|word| !word.is_empty())
        .collect();
    let words = words.join(" ");
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => rest.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_that_people_read() {
        let mut names = [
            "b.md",
            "10-j.md",
            "2-z.md",
            "A.md",
            "a.md",
            "01-y.md",
            "2.10-x.md",
            "2.9-x.md",
            "ch2",
            "ch10",
            "000",
            "00000000000000000000000000000000001",
        ];
        names.sort_by_key(|name| NaturalKey::of(name));
        assert_eq!(
            names,
            [
                "000",
                "00000000000000000000000000000000001",
                "01-y.md",
                "2-z.md",
                "2.9-x.md",
                "2.10-x.md",
                "10-j.md",
                "A.md",
                "a.md",
                "b.md",
                "ch2",
                "ch10"
            ]
        );
    }

    #[test]
    fn numbers_are_read_where_they_count_and_not_where_they_name() {
        for (name, numbers, rest) in [
            ("1.2-title", vec![1, 2], "title"),
            ("ch03-01-x", vec![3, 1], "x"),
            ("01_intro", vec![1], "intro"),
            ("1. Les bases", vec![1], "Les bases"),
            ("2004-histoire", vec![], "2004-histoire"),
            ("3d-models", vec![], "3d-models"),
            ("chat-1", vec![], "chat-1"),
            ("week-1", vec![1], "week-1"),
            ("1", vec![1], ""),
        ] {
            assert_eq!(numbered(name), (numbers, rest), "{name}");
        }
        assert_eq!(title_of("01-le-monde_associatif"), "Le monde associatif");
        assert_eq!(title_of("week-1"), "Week 1");
        assert_eq!(title_of("7"), "7");
    }
}
