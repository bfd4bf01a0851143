//! Which quizzes belong together.
//!
//! A lesson has a quiz before it and one after, and their titles say so: `Brakes: Pre-Lecture Quiz`, `Brakes: Post-Lecture
//! Quiz`. Quizzes that follow one another under one name are a module. Names may differ by a word; so, where two kinds of
//! quiz follow one another under one name anywhere in the course, they are taken for a pair everywhere. That needs no
//! list of words for each language.

use std::collections::BTreeSet;

use quiz::normalised_text;

/// A title in its two parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    /// What the quiz is about.
    pub(super) lesson: String,
    /// What kind of quiz it is: before the lesson, after it.
    pub(super) kind: String,
}

/// Parts a title at its last colon or dash; `None` where there is none with words on both sides.
pub(super) fn parts(title: &str) -> Option<Parts> {
    let colons = [": ", " :", "：", ":"];
    let dashes = [" - ", " – ", " — "];
    let (at, separator) = colons
        .into_iter()
        .chain(dashes)
        .filter_map(|separator| title.rfind(separator).map(|at| (at, separator)))
        .max_by_key(|(at, separator)| (at + separator.len(), separator.len()))?;
    let lesson = title
        .get(..at)?
        .trim_matches([' ', ':', '\u{a0}', '\u{202f}']);
    let kind = title.get(at + separator.len()..)?.trim();
    (!lesson.is_empty() && !kind.is_empty()).then(|| Parts {
        lesson: lesson.to_owned(),
        kind: kind.to_owned(),
    })
}

/// Quizzes that follow one another, by how many: each number is that of a module, and all are those of the course.
pub(super) fn modules(titles: &[Option<Parts>]) -> Vec<usize> {
    let keys: Vec<Option<(String, String)>> = titles
        .iter()
        .map(|parts| {
            let parts = parts.as_ref()?;
            Some((normalised_text(&parts.lesson), normalised_text(&parts.kind)))
        })
        .collect();
    let pairs: BTreeSet<(&str, &str)> = keys
        .windows(2)
        .filter_map(|window| match window {
            [Some((one, before)), Some((other, after))] if one == other && before != after => {
                Some((before.as_str(), after.as_str()))
            }
            _ => None,
        })
        .collect();
    let mut modules: Vec<usize> = Vec::new();
    let mut previous: Option<&Option<(String, String)>> = None;
    for key in &keys {
        let belongs = match (previous, key) {
            (Some(Some((one, before))), Some((other, after))) => {
                let is_first = modules.last() == Some(&1);
                one == other || (is_first && pairs.contains(&(before.as_str(), after.as_str())))
            }
            (Some(None), None) => true,
            _ => false,
        };
        match modules.last_mut() {
            Some(count) if belongs => *count += 1,
            _ => modules.push(1),
        }
        previous = Some(key);
    }
    modules
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(titles: &[&str]) -> Vec<usize> {
        let titles: Vec<Option<Parts>> = titles.iter().map(|title| parts(title)).collect();
        modules(&titles)
    }

    #[test]
    fn a_title_is_parted_at_its_last_colon_or_dash() {
        for (title, lesson, kind) in [
            (
                "Lesson 1 - Wheels: Pre-Lecture Quiz",
                "Lesson 1 - Wheels",
                "Pre-Lecture Quiz",
            ),
            ("Wheels: hubs - Post-Quiz", "Wheels: hubs", "Post-Quiz"),
            (
                "Les roues\u{a0}: Quiz préalable",
                "Les roues",
                "Quiz préalable",
            ),
            ("Les roues : Quiz préalable", "Les roues", "Quiz préalable"),
            ("车轮：课前测验", "车轮", "课前测验"),
        ] {
            let expected = Parts {
                lesson: lesson.to_owned(),
                kind: kind.to_owned(),
            };
            assert_eq!(parts(title), Some(expected), "{title}");
        }
        for title in ["Pre-Lecture Quiz", "Quiz:", ": Quiz", "", ":", " - "] {
            assert_eq!(parts(title), None, "{title}");
        }
    }

    #[test]
    fn the_quizzes_of_a_lesson_are_a_module() {
        assert_eq!(counts(&["A: Pre", "A: Post", "B: Pre", "b : Post"]), [2, 2]);
        assert_eq!(counts(&["A: Quiz", "B: Quiz", "C: Quiz"]), [1, 1, 1]);
        assert_eq!(counts(&["One", "Two", "A: Pre", "Three"]), [2, 1, 1]);
        assert_eq!(counts(&[]), [0; 0]);
    }

    #[test]
    fn a_pair_stays_a_pair_where_its_names_differ() {
        assert_eq!(
            counts(&[
                "A: Pre",
                "A: Post",
                "B (b): Pre",
                "B: Post",
                "C: Pre",
                "C: Post"
            ]),
            [2, 2, 2]
        );
        // No lesson takes the first quiz of the next.
        assert_eq!(
            counts(&["A: Pre", "A: Post", "B: Pre", "C: Pre"]),
            [2, 1, 1]
        );
    }
}
