//! The files of a course, once everything has its place.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    book::{Book, Page},
    book_toml,
    chapters::{Chapter, ModuleText},
    layout::Layout,
    options::MdbookOptions,
    quiz_markdown,
    rewrite::{Mode, rewrite},
};
use crate::{
    licence::LicenceTexts,
    markdown_text, paths,
    report::{Counts, Losses},
    words::Words,
    yaml_text::FrontMatter,
};

/// All that the files of the course are made from.
pub(super) struct Course<'a> {
    pub(super) title: String,
    pub(super) language: String,
    pub(super) words: Words,
    pub(super) options: &'a MdbookOptions,
    pub(super) settings: book_toml::Book,
    pub(super) licence: LicenceTexts,
    pub(super) modules: Vec<ModuleText>,
}

impl Course<'_> {
    pub(super) fn write(
        &self,
        files: &BTreeMap<String, Vec<u8>>,
        layout: Layout,
        source_folder: &str,
        losses: &Losses,
    ) -> (BTreeMap<String, Vec<u8>>, Counts) {
        let mut counts = Counts::default();
        let mut out: BTreeMap<String, Vec<u8>> = self.licence.files.clone();
        let mut used = BTreeSet::from([format!("{source_folder}/SUMMARY.md")]);
        let book = Book {
            files,
            words: self.words,
            chapters: layout.chapters,
            quizzes: layout.quizzes,
            media: RefCell::default(),
            losses,
        };
        out.insert(
            "course.md".to_owned(),
            self.course_page(losses).into_bytes(),
        );
        for (module, folder) in self.modules.iter().zip(&layout.modules) {
            out.insert(
                format!("{folder}/module.md"),
                self.module_page(module).into_bytes(),
            );
            for chapter in &module.chapters {
                used.extend(chapter.source.files());
                let id = layout
                    .chapter_ids
                    .get(&chapter.path)
                    .map_or("", String::as_str);
                if let Some(place) = book.chapters.get(&chapter.path) {
                    out.insert(
                        place.target.clone(),
                        lesson(chapter, id, &place.target, &book).into_bytes(),
                    );
                }
            }
        }
        for quiz in &layout.placed {
            used.insert(quiz.path.clone());
            let Some(place) = book.quizzes.get(&quiz.path) else {
                continue;
            };
            let page = Page {
                source: &quiz.chapter,
                target: &place.target,
            };
            let written =
                quiz_markdown::write(&quiz.file, &quiz.path, &quiz.id, &place.title, page, &book);
            counts.quizzes += 1;
            counts.source_questions += written.source_questions;
            counts.questions += written.questions;
            out.insert(place.target.clone(), written.markdown.into_bytes());
        }
        report_unused(&book, source_folder, &used);
        for (from, to) in book.media.into_inner().placed {
            if let Some(bytes) = files.get(&from) {
                out.insert(to, bytes.clone());
                counts.media += 1;
            }
        }
        (out, counts)
    }

    fn course_page(&self, losses: &Losses) -> String {
        let authors = if self.options.authors.is_empty() {
            &self.settings.authors
        } else {
            &self.options.authors
        };
        let mut front = FrontMatter::new()
            .text("title", &self.title)
            .text("summary", &self.words.summary(&self.title))
            .text("language", &self.language);
        match self.options.licence.as_deref().or(self.licence.spdx) {
            Some(licence) => front = front.text("licence", licence),
            None => losses.add(
                self.licence.files.keys().next().map_or("book.toml", String::as_str),
                1,
                "The book's licence is not known; until `licence` is written in `course.md`, the course shows the site's.",
            ),
        }
        let description = self.settings.description.as_deref().unwrap_or("").trim();
        let mut page = front.list("authors", authors).end();
        if !description.is_empty() {
            page.push_str(&markdown_text::escape(description));
            page.push_str("\n\n");
        }
        page.push_str(&self.licence.section);
        page
    }

    fn module_page(&self, module: &ModuleText) -> String {
        let front = FrontMatter::new().text("title", &module.title);
        let front = match &module.part {
            Some(part) => front.text("summary", &self.words.part(part)),
            None => front,
        };
        front.end()
    }
}

/// A lesson's file.
fn lesson(chapter: &Chapter, id: &str, target: &str, book: &Book<'_>) -> String {
    let page = Page {
        source: &chapter.path,
        target,
    };
    let mode = Mode::Chapter {
        title: chapter
            .outline
            .title
            .as_ref()
            .map(|(_, range)| range.clone()),
        shift: chapter.outline.shift,
    };
    let body = rewrite(&chapter.source, book, page, mode);
    let front = FrontMatter::new()
        .text("title", &chapter.title)
        .text("id", id)
        .end();
    format!("{front}{}\n", body.trim_matches('\n').trim_end())
}

/// Reports the files that the course has no use for: chapters and quizzes that nothing names, pictures that no
/// chapter shows.
fn report_unused(book: &Book<'_>, source_folder: &str, used: &BTreeSet<String>) {
    for path in book.unused(source_folder, used) {
        let what = if paths::extension(path) == "md" {
            "This text is named by no line of SUMMARY.md; it was not carried over."
        } else {
            "This file is shown by no chapter; it was not carried over."
        };
        book.losses.add(path, 1, what);
    }
    for (path, bytes) in book.files {
        let quiz = paths::extension(path) == "toml" && !used.contains(path);
        if quiz && std::str::from_utf8(bytes).is_ok_and(|text| text.contains("[[questions]]")) {
            book.losses.add(
                path,
                1,
                "This quiz is shown by no chapter; it was not carried over.",
            );
        }
    }
}
