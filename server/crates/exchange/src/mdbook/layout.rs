//! Where everything goes: folders of modules, files of lessons and quizzes.

use std::collections::BTreeMap;

use super::{
    book::{ChapterPlace, QuizPlace},
    chapters::{Chapter, ModuleText},
    outline::Mention,
    quiz_toml::{self, QuizFile},
};
use crate::{
    paths,
    report::Losses,
    slug::{Names, RESERVED, digits, slug_or},
    words::Words,
};

/// A quiz that will be written.
pub(super) struct PlacedQuiz {
    /// In the book.
    pub(super) path: String,
    /// The chapter that shows it first, in the book.
    pub(super) chapter: String,
    /// Unique in the course.
    pub(super) id: String,
    pub(super) file: QuizFile,
}

/// The places of all that is written.
#[derive(Default)]
pub(super) struct Layout {
    /// The folders of the modules, in their order.
    pub(super) modules: Vec<String>,
    /// By path in the book.
    pub(super) chapters: BTreeMap<String, ChapterPlace>,
    /// The identity of each chapter, by path in the book.
    pub(super) chapter_ids: BTreeMap<String, String>,
    /// By path in the book.
    pub(super) quizzes: BTreeMap<String, QuizPlace>,
    /// In the order of the course.
    pub(super) placed: Vec<PlacedQuiz>,
}

/// Finds a place for every chapter and quiz.
pub(super) fn lay_out(
    modules: &[ModuleText],
    source_folder: &str,
    files: &BTreeMap<String, Vec<u8>>,
    words: Words,
    losses: &Losses,
) -> Layout {
    let mut planner = Planner {
        source_folder,
        files,
        words,
        losses,
        ids: Names::default(),
        read: BTreeMap::new(),
        layout: Layout::default(),
    };
    let mut folders = Names::reserving(RESERVED);
    let width = digits(modules.len());
    for (number, module) in modules.iter().enumerate() {
        let slug = folders.take(&slug_or(&module.title, "module"));
        planner.module(module, &format!("{:0width$}-{slug}", number + 1));
    }
    planner.layout
}

struct Planner<'a> {
    source_folder: &'a str,
    files: &'a BTreeMap<String, Vec<u8>>,
    words: Words,
    losses: &'a Losses,
    ids: Names,
    /// Quizzes that were looked at already: whether they can be written.
    read: BTreeMap<String, bool>,
    layout: Layout,
}

/// An item of a module, before its file has a number.
enum Item<'m> {
    Lesson(&'m Chapter),
    Quiz {
        path: String,
        chapter: String,
        title: String,
        file: QuizFile,
    },
}

impl Planner<'_> {
    fn module(&mut self, module: &ModuleText, folder: &str) {
        let mut items: Vec<Item<'_>> = Vec::new();
        let mut titles = BTreeMap::new();
        for chapter in &module.chapters {
            items.push(Item::Lesson(chapter));
            let alone = chapter.outline.quizzes.len() == 1;
            for mention in &chapter.outline.quizzes {
                if let Some((path, file)) = self.first_mention(mention) {
                    let section = mention.section.as_ref().filter(|_| !alone);
                    let title = self.words.quiz(section.unwrap_or(&chapter.title));
                    let title = numbered(&mut titles, title);
                    items.push(Item::Quiz {
                        path,
                        chapter: chapter.path.clone(),
                        title,
                        file,
                    });
                }
            }
        }
        let width = digits(items.len());
        let mut names = Names::reserving(RESERVED);
        for (number, item) in items.into_iter().enumerate() {
            let title = match &item {
                Item::Lesson(chapter) => &chapter.title,
                Item::Quiz { title, .. } => title,
            };
            let slug = names.take(&slug_or(title, "page"));
            self.place(item, format!("{folder}/{:0width$}-{slug}.md", number + 1));
        }
        self.layout.modules.push(folder.to_owned());
    }

    fn place(&mut self, item: Item<'_>, target: String) {
        match item {
            Item::Lesson(chapter) => {
                let inside = chapter
                    .path
                    .strip_prefix(self.source_folder)
                    .unwrap_or(&chapter.path);
                let id = self
                    .ids
                    .take(&slug_or(inside.trim_end_matches(".md"), "chapter"));
                self.layout.chapter_ids.insert(chapter.path.clone(), id);
                let place = ChapterPlace {
                    target,
                    anchors: chapter.outline.anchors.clone(),
                };
                self.layout.chapters.insert(chapter.path.clone(), place);
            }
            Item::Quiz {
                path,
                chapter,
                title,
                file,
            } => {
                let id = self
                    .ids
                    .take(&format!("quiz-{}", slug_or(paths::stem(&path), "unnamed")));
                self.layout
                    .quizzes
                    .insert(path.clone(), QuizPlace { target, title });
                self.layout.placed.push(PlacedQuiz {
                    path,
                    chapter,
                    id,
                    file,
                });
            }
        }
    }

    /// The quiz of a mention, if it can be written and no chapter before has shown it: a quiz stands once in a course,
    /// and each mention links to it.
    fn first_mention(&mut self, mention: &Mention) -> Option<(String, QuizFile)> {
        let path = mention.path.as_ref()?;
        if self.read.contains_key(path) {
            return None;
        }
        let file = match self.files.get(path) {
            Some(bytes) => quiz_toml::parse(bytes, path, self.losses),
            None => {
                let what = format!("The quiz `{path}` is not part of the copy.");
                self.losses
                    .add(&mention.place.file, mention.place.line, what);
                None
            }
        };
        self.read.insert(path.clone(), file.is_some());
        Some((path.clone(), file?))
    }
}

/// A title that no other quiz of the module has.
fn numbered(titles: &mut BTreeMap<String, usize>, title: String) -> String {
    let uses = titles.entry(title.clone()).or_insert(0);
    *uses += 1;
    if *uses == 1 {
        title
    } else {
        format!("{title} ({uses})")
    }
}
