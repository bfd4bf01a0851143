//! From a table of contents to modules.
//!
//! A module is what a learner works through in some evenings. So a chapter with sub-chapters is a module; a part whose
//! chapters have none is one; and chapters outside a part (before the first list, after the last) make a module of
//! their own. Nothing changes its place: the modules, one after the other, are the chapters in the order of
//! `SUMMARY.md`.

use super::summary::{Entry, Summary, SummaryChapter};
use crate::words::Words;

/// A module and its chapters.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PlannedModule {
    /// Plain text.
    pub(crate) title: String,
    /// The part of the book that it belongs to, if its title is another.
    pub(crate) part: Option<String>,
    /// At least one.
    pub(crate) chapters: Vec<SummaryChapter>,
}

/// Divides a book into modules. `course` is the title of a module in a book without parts or sub-chapters.
pub(crate) fn plan(summary: Summary, course: &str, words: Words) -> Vec<PlannedModule> {
    let mut modules = Vec::new();
    let mut seen_list = false;
    for stretch in stretches(summary.entries) {
        let Stretch { part, chapters } = stretch;
        let outside = chapters
            .first()
            .is_some_and(|chapter| chapter.depth.is_none());
        if outside {
            let title = if seen_list {
                words.last_module()
            } else {
                words.first_module()
            };
            modules.push(module(chapters, title, None));
        } else {
            seen_list = true;
            divide(chapters, part, course, &mut modules);
        }
    }
    modules
}

/// Chapters that follow each other, all within lists or all outside them, in one part.
struct Stretch {
    part: Option<String>,
    chapters: Vec<SummaryChapter>,
}

fn stretches(entries: Vec<Entry>) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut part: Option<String> = None;
    let mut fresh = true;
    for entry in entries {
        match entry {
            Entry::Part(title) => {
                part = Some(title);
                fresh = true;
            }
            Entry::Chapter(chapter) => match stretches.last_mut() {
                Some(last)
                    if !fresh
                        && last
                            .chapters
                            .first()
                            .is_none_or(|c| c.depth.is_some() == chapter.depth.is_some()) =>
                {
                    last.chapters.push(chapter);
                }
                _ => {
                    fresh = false;
                    stretches.push(Stretch {
                        part: part.clone(),
                        chapters: vec![chapter],
                    });
                }
            },
        }
    }
    stretches
}

/// Divides the numbered chapters of one part.
fn divide(
    chapters: Vec<SummaryChapter>,
    part: Option<String>,
    course: &str,
    modules: &mut Vec<PlannedModule>,
) {
    let nested = chapters
        .iter()
        .any(|chapter| chapter.depth.unwrap_or(0) > 0);
    if !nested {
        let title = part.as_deref().unwrap_or(course);
        modules.push(module(chapters, title, None));
        return;
    }
    let mut group: Vec<SummaryChapter> = Vec::new();
    for chapter in chapters {
        if chapter.depth == Some(0) && !group.is_empty() {
            modules.push(named_by_first(std::mem::take(&mut group), part.clone()));
        }
        group.push(chapter);
    }
    if !group.is_empty() {
        modules.push(named_by_first(group, part));
    }
}

fn named_by_first(chapters: Vec<SummaryChapter>, part: Option<String>) -> PlannedModule {
    let title = chapters
        .first()
        .map_or(String::new(), |chapter| chapter.name.clone());
    let part = part.filter(|part| *part != title);
    PlannedModule {
        title,
        part,
        chapters,
    }
}

/// A module named by its only chapter, or by `title` where it has several.
fn module(chapters: Vec<SummaryChapter>, title: &str, part: Option<String>) -> PlannedModule {
    match chapters.as_slice() {
        [_only] => named_by_first(chapters, part),
        _ => PlannedModule {
            title: title.to_owned(),
            part,
            chapters,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Losses;

    fn titles(text: &str) -> Vec<String> {
        let summary = super::super::summary::parse(text, "src/SUMMARY.md", &Losses::default());
        plan(summary, "The book", Words::English)
            .iter()
            .map(|module| {
                let names: Vec<&str> = module
                    .chapters
                    .iter()
                    .map(|chapter| chapter.name.as_str())
                    .collect();
                format!(
                    "{} [{}]: {}",
                    module.title,
                    module.part.as_deref().unwrap_or(""),
                    names.join(" ")
                )
            })
            .collect()
    }

    #[test]
    fn a_chapter_with_sub_chapters_is_a_module_and_the_order_stands() {
        let text = "[p](p.md)\n[q](q.md)\n\n# One\n\n- [a](a.md)\n  - [a1](a1.md)\n    - [a11](a11.md)\n- [b](b.md)\n\n# Two\n\n- [c](c.md)\n- [d](d.md)\n\n[z](z.md)\n";
        assert_eq!(
            titles(text),
            [
                "Before you start []: p q",
                "a [One]: a a1 a11",
                "b [One]: b",
                "Two []: c d",
                "z []: z"
            ]
        );
    }

    #[test]
    fn a_book_without_parts_or_sub_chapters_is_one_module() {
        assert_eq!(titles("- [a](a.md)\n- [b](b.md)\n"), ["The book []: a b"]);
        assert_eq!(titles("# Summary\n"), [""; 0]);
    }
}
