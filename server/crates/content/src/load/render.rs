//! Rendering what was planned.

use super::{
    Gathered, Loading,
    item::ItemPlan,
    plan::{CoursePlan, ModulePlan, course_page},
    rendered::{QuizKey, TextKey, render_prose, render_quiz},
    text::{Keys, Text},
    texts::{FromCourse, course_text, item_text, localised},
};
use crate::{
    Body, Course, CourseText, Item, ItemKind, ItemText, Language, Localised, Module, ModuleText,
    Prose,
    addresses::{Addresses, medium_address},
    front_matter::ItemKeys,
    quiz_file::Original,
};

impl Loading<'_> {
    /// Renders a course and everything in it.
    pub(super) fn render_course(
        &mut self,
        plan: CoursePlan,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Course {
        let page = course_page(&plan.slug);
        let site_licence = self.site.site.licence.clone();
        let own = plan.texts.first().map(|(_, text)| &text.keys);
        let from_course = FromCourse {
            authors: own.map(|keys| keys.authors.clone()).unwrap_or_default(),
            licence: own
                .and_then(|keys| keys.licence.clone())
                .unwrap_or(site_licence),
        };
        let fallback = CourseText {
            title: plan.fallback_title.clone(),
            summary: String::new(),
            objectives: Vec::new(),
            prerequisites: Vec::new(),
            level: String::new(),
            authors: Vec::new(),
            licence: from_course.licence.clone(),
            tags: Vec::new(),
            updated: None,
            duration_minutes: None,
            cover: None,
            repository: None,
            source: format!("{}/course.md", plan.folder),
            prose: Prose::default(),
        };
        let text = localised(&plan.language, &plan.texts, fallback, |language, text| {
            let mut prose = self.render_prose(&page, language, text, addresses, gathered);
            let cover = self.cover(text, addresses, gathered);
            let (cover, shown) = cover.unzip();
            prose.media.splice(0..0, shown);
            course_text(text, &from_course, prose, cover)
        });
        let modules = plan
            .modules
            .into_iter()
            .map(|module| {
                self.render_module(
                    &page,
                    &plan.language,
                    module,
                    &from_course,
                    addresses,
                    gathered,
                )
            })
            .collect();
        Course {
            id: plan.id,
            slug: plan.slug,
            folder: plan.folder,
            text,
            modules,
        }
    }

    fn render_module(
        &mut self,
        course: &str,
        language: &Language,
        plan: ModulePlan,
        from_course: &FromCourse,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Module {
        let page = format!("{course}/{}", plan.slug);
        let fallback = ModuleText {
            source: format!("{}/module.md", plan.folder),
            title: plan.fallback_title,
            summary: String::new(),
            prose: Prose::default(),
        };
        let text = localised(language, &plan.texts, fallback, |language, text| {
            ModuleText {
                source: text.file.path().to_owned(),
                title: text.title.clone(),
                summary: text.keys.summary.clone().unwrap_or_default(),
                prose: self.render_prose(&page, language, text, addresses, gathered),
            }
        });
        let items = plan
            .items
            .into_iter()
            .filter_map(|item| self.render_item(&page, &item, from_course, addresses, gathered))
            .collect();
        Module {
            slug: plan.slug,
            text,
            items,
        }
    }

    fn render_item(
        &mut self,
        module: &str,
        plan: &ItemPlan,
        from_course: &FromCourse,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Option<Item> {
        let page = format!("{module}/{}", plan.slug);
        let mut texts = plan.texts.iter();
        let (language, text) = texts.next()?;
        let original = &text.keys;
        let (body, words) = self.render_body(
            &page,
            plan,
            (language, text),
            Original::Itself,
            addresses,
            gathered,
        );
        let mut rendered = Localised::new(
            language.clone(),
            item_text(text, original, from_course, body, words),
        );
        for (language, text) in texts {
            let compared = match rendered.get(rendered.original()).1 {
                ItemText {
                    body: Body::Quiz { quiz, .. },
                    source,
                    ..
                } => Original::Read { path: source, quiz },
                _ => Original::Withheld,
            };
            let (body, words) =
                self.render_body(&page, plan, (language, text), compared, addresses, gathered);
            rendered.insert(
                language.clone(),
                item_text(text, original, from_course, body, words),
            );
        }
        Some(Item {
            id: plan.id.clone(),
            slug: plan.slug.clone(),
            kind: plan.kind,
            text: rendered,
        })
    }

    /// Renders one text of an item; with its number of words.
    fn render_body(
        &mut self,
        page: &str,
        plan: &ItemPlan,
        (language, text): (&Language, &Text<ItemKeys>),
        original: Original<'_>,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> (Body, usize) {
        if plan.kind == ItemKind::Quiz {
            let settings = plan.quiz_settings(&text.keys);
            let key = QuizKey {
                text: self.text_key(page, language, text),
                settings,
                original: original.into(),
            };
            let before = self.memo.quiz_before(text.file.path());
            let render = || render_quiz(key.clone(), text, original, before, addresses);
            let read = self.memo.quiz(text.file.path(), &key, render);
            read.left
                .pass_on(page, language, self.diagnostics, gathered);
            return (read.value.body.clone(), read.value.words);
        }
        let prose = self.render_prose(page, language, text, addresses, gathered);
        if plan.kind == ItemKind::Lesson {
            self.check_further_reading(language, text, &prose);
        }
        let words = prose.words;
        (Body::Prose(prose), words)
    }

    /// Renders a text as a page of its own, or a part of one.
    pub(super) fn render_prose<K: Keys>(
        &mut self,
        page: &str,
        language: &Language,
        text: &Text<K>,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Prose {
        let key = self.text_key(page, language, text);
        let names = self.site.further_reading.get(language);
        let names = names.map(Vec::as_slice).unwrap_or_default();
        let render = || render_prose(key.clone(), text, names, addresses);
        let rendered = self.memo.prose(text.file.path(), &key, render);
        rendered
            .left
            .pass_on(page, language, self.diagnostics, gathered);
        rendered.value.clone()
    }

    fn text_key<K>(&self, page: &str, language: &Language, text: &Text<K>) -> TextKey {
        TextKey {
            source: text.source.clone(),
            page: page.to_owned(),
            language: language.clone(),
        }
    }

    /// Finds the site's logo among the media.
    pub(super) fn find_logo(&mut self, addresses: &Addresses, gathered: &mut Gathered) {
        let logo = self.site.logo.as_ref();
        if let Some((key, file)) = logo.and_then(|logo| logo.find(addresses, self.diagnostics)) {
            self.site.site.logo = Some(medium_address(&key));
            gathered.media.insert(key, file);
        }
    }
}
