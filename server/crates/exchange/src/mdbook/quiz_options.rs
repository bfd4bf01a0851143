//! Answer blocks with options to choose from.

use std::collections::BTreeSet;

use crate::{
    hash::hash,
    markdown_text::{self, BlockKind},
};

/// The options of a question, as Markdown.
pub(super) struct Choices {
    /// The right ones.
    pub(super) answers: Vec<String>,
    /// The wrong ones.
    pub(super) distractors: Vec<String>,
    /// Whether several may be chosen.
    pub(super) several: bool,
    /// Where the answers stand among the distractors.
    pub(super) answer_index: Option<usize>,
    /// Whether all are sorted by their text.
    pub(super) sorted: bool,
}

/// The task list, and what the heading's comment must say.
///
/// mdbook-quiz shuffles options unless it is told an order; so does a course. An option about the others ("None of the
/// above") is put last and the order kept, since it makes no sense elsewhere. Several answers count all or nothing, as
/// in mdbook-quiz.
pub(super) fn write(
    choices: Choices,
    id: &str,
    mut lose: impl FnMut(&'static str),
) -> (String, String) {
    let (several, fixed_before) = (
        choices.several,
        choices.sorted || choices.answer_index.is_some(),
    );
    let mut options = ordered(choices, id);
    let mut fixed = fixed_before;
    if !fixed_before && options.iter().any(|(text, _)| is_about_the_others(text)) {
        options.sort_by_key(|(text, _)| is_about_the_others(text));
        fixed = true;
    }
    let before = options.len();
    dedup(&mut options);
    if options.len() < before {
        lose("An option stands twice; the second was left out.");
    }
    let items: Vec<String> = options
        .iter()
        .map(|(text, right)| {
            let text = without_quotes(text, &mut lose);
            format!("- [{}]{}", if *right { "x" } else { " " }, item(&text))
        })
        .collect();
    let mut settings = String::new();
    if several {
        settings.push_str(" type=multiple credit=all");
    }
    if fixed {
        settings.push_str(" shuffle=none");
    }
    // An empty line between items that hold several blocks keeps the source readable.
    let loose = items.iter().any(|item| item.contains("\n\n"));
    (items.join(if loose { "\n\n" } else { "\n" }), settings)
}

/// The options in the order of the file, each with whether it is right.
fn ordered(choices: Choices, id: &str) -> Vec<(String, bool)> {
    let right = choices.answers.into_iter().map(|text| (text, true));
    let mut options: Vec<(String, bool)> = choices
        .distractors
        .into_iter()
        .map(|text| (text, false))
        .collect();
    if let Some(index) = choices.answer_index {
        let at = index.min(options.len());
        options.splice(at..at, right);
    } else if choices.sorted {
        options.extend(right);
        options.sort();
    } else {
        options.extend(right);
        // The same order at every import, and none that tells the answer.
        options.sort_by_cached_key(|(text, _)| hash(&format!("{id}\n{text}")));
        let truth = |text: &str| {
            ["true", "vrai", "yes", "oui"].contains(&text.trim().to_lowercase().as_str())
        };
        options.sort_by_key(|(text, _)| !truth(text));
    }
    options
}

fn dedup(options: &mut Vec<(String, bool)>) {
    let mut seen: BTreeSet<Vec<String>> = BTreeSet::new();
    // A right one stays rather than a wrong one.
    let mut by_right: Vec<usize> = (0..options.len()).collect();
    by_right.sort_by_key(|index| !options.get(*index).is_some_and(|(_, right)| *right));
    let mut keep = vec![false; options.len()];
    for index in by_right {
        let words: Vec<String> = options
            .get(index)
            .map(|(text, _)| text.split_whitespace().map(str::to_owned).collect())
            .unwrap_or_default();
        if seen.insert(words)
            && let Some(flag) = keep.get_mut(index)
        {
            *flag = true;
        }
    }
    let mut flags = keep.into_iter();
    options.retain(|_| flags.next().unwrap_or(true));
}

/// "None of these programs", "All of the above".
fn is_about_the_others(text: &str) -> bool {
    let text = markdown_text::plain(text).to_lowercase();
    let starts = [
        "none of ",
        "all of ",
        "both of ",
        "neither of ",
        "any of ",
        "aucun",
        "toutes ces ",
        "tous ces ",
    ];
    text.contains("of the above")
        || text.contains("ci-dessus")
        || (starts.iter().any(|start| text.starts_with(start)) && text.len() < 60)
}

/// An option behind its box: on the same line where it begins with words, else on the lines below.
fn item(text: &str) -> String {
    let begins_with_words = markdown_text::blocks(text)
        .first()
        .is_none_or(|block| block.kind == BlockKind::Paragraph);
    if begins_with_words {
        format!(" {}", markdown_text::indent(text.trim_start(), "  ", false))
    } else {
        format!("\n{}", markdown_text::indent(text, "  ", true))
    }
}

/// A quotation directly in an option would be read as feedback: its words stay, as a paragraph.
fn without_quotes(text: &str, lose: &mut impl FnMut(&'static str)) -> String {
    let blocks = markdown_text::blocks(text);
    if blocks.iter().all(|block| block.kind != BlockKind::Quote) {
        return text.to_owned();
    }
    lose("A quotation within an option became a paragraph, so that it is not read as feedback.");
    let parts: Vec<String> = blocks
        .iter()
        .map(|block| {
            let source = markdown_text::slice(text, block.range.clone()).trim_end();
            match block.kind {
                BlockKind::Quote => {
                    let lines = source
                        .lines()
                        .map(|line| line.trim_start().trim_start_matches(['>', ' ']));
                    lines.collect::<Vec<_>>().join("\n")
                }
                _ => source.to_owned(),
            }
        })
        .collect();
    parts.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(answers: &[&str], distractors: &[&str]) -> Choices {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Choices {
            answers: owned(answers),
            distractors: owned(distractors),
            several: false,
            answer_index: None,
            sorted: false,
        }
    }

    fn written(choices: Choices) -> (String, String) {
        write(choices, "id", |_| {})
    }

    #[test]
    fn the_order_of_the_book_is_kept_where_it_says_one() {
        let (list, settings) = written(Choices {
            answer_index: Some(1),
            ..choices(&["r"], &["a", "b"])
        });
        assert_eq!(
            (list.as_str(), settings.as_str()),
            ("- [ ] a\n- [x] r\n- [ ] b", " shuffle=none")
        );
        let (list, settings) = written(Choices {
            sorted: true,
            several: true,
            ..choices(&["3", "1"], &["2"])
        });
        assert_eq!(list, "- [x] 1\n- [ ] 2\n- [x] 3");
        assert_eq!(settings, " type=multiple credit=all shuffle=none");
        let (list, _) = written(Choices {
            answer_index: Some(99),
            ..choices(&["r"], &["a"])
        });
        assert_eq!(list, "- [ ] a\n- [x] r");
    }

    #[test]
    fn the_right_answer_is_not_always_first_and_the_order_is_stable() {
        let place = |id: &str| {
            write(choices(&["r"], &["a", "b", "c"]), id, |_| {})
                .0
                .find("[x]")
        };
        let places: BTreeSet<_> = (0..40).map(|id| place(&id.to_string())).collect();
        assert_eq!(places.len(), 4);
        assert_eq!(place("7"), place("7"));
    }

    #[test]
    fn an_option_about_the_others_stands_last() {
        let (list, settings) = written(choices(&["None of these programs"], &["a", "b", "c"]));
        assert!(list.ends_with("- [x] None of these programs"), "{list}");
        assert_eq!(settings, " shuffle=none");
        assert_eq!(
            written(choices(&["False"], &["True"])).0,
            "- [ ] True\n- [x] False"
        );
    }

    #[test]
    fn code_quotes_and_several_paragraphs_stay_in_their_option() {
        let (list, _) = written(Choices {
            answer_index: Some(0),
            ..choices(&["```\na\n\n  b\n```"], &["p\n\n> q"])
        });
        assert_eq!(list, "- [x]\n  ```\n  a\n\n    b\n  ```\n\n- [ ] p\n\n  q");
    }

    #[test]
    fn an_option_that_stands_twice_is_left_out_once_and_the_right_one_stays() {
        let (list, _) = written(Choices {
            answer_index: Some(1),
            ..choices(&["a  b"], &["a b", "c"])
        });
        assert_eq!(list, "- [x] a  b\n- [ ] c");
    }
}
