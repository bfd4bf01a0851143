//! Rendering what was planned.

use super::{
    Gathered, Loading,
    item::ItemPlan,
    plan::{CoursePlan, ModulePlan, Texts},
    text::{Keys, Text},
};
use crate::{
    Body, Course, CourseText, Item, ItemKind, ItemText, Language, Localised, Module, ModuleText,
    Prose,
    addresses::{Addresses, Target, medium_address},
    diagnostic::Diagnostic,
    front_matter::{CourseKeys, ItemKeys},
    markdown::{Context, plain_text, prose},
    quiz_file,
};

/// How many words somebody reads in a minute.
const WORDS_A_MINUTE: usize = 200;

/// What items take from their course where they say nothing themselves.
struct FromCourse {
    authors: Vec<String>,
    licence: String,
}

impl Loading<'_> {
    /// Renders a course and everything in it.
    pub(super) fn render_course(
        &mut self,
        plan: CoursePlan,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Course {
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
            prose: Prose::default(),
        };
        let text = localised(&plan.language, &plan.texts, fallback, |language, text| {
            let prose = self.render_prose(&plan.slug, language, text, addresses, gathered);
            let cover = self.cover(text, addresses, gathered);
            course_text(text, &from_course, prose, cover)
        });
        let modules = plan
            .modules
            .into_iter()
            .map(|module| {
                self.render_module(
                    &plan.slug,
                    &plan.language,
                    module,
                    &from_course,
                    addresses,
                    gathered,
                )
            })
            .collect();
        Course {
            slug: plan.slug,
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
            title: plan.fallback_title,
            summary: String::new(),
            prose: Prose::default(),
        };
        let text = localised(language, &plan.texts, fallback, |language, text| {
            ModuleText {
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
        let original = &plan.texts.first()?.1.keys;
        let mut texts = plan.texts.iter().map(|(language, text)| {
            let (body, words) = match plan.kind {
                ItemKind::Quiz => {
                    self.render_quiz(&page, plan, language, text, addresses, gathered)
                }
                ItemKind::Lesson | ItemKind::Activity => {
                    let mut prose = self.render_prose(&page, language, text, addresses, gathered);
                    self.find_further_reading(plan.kind, language, text, &mut prose);
                    let words = prose.words;
                    (Body::Prose(prose), words)
                }
            };
            (
                language,
                item_text(text, original, from_course, body, words),
            )
        });
        let (language, text) = texts.next()?;
        let mut text = Localised::new(language.clone(), text);
        for (language, translation) in texts {
            text.insert(language.clone(), translation);
        }
        if plan.kind == ItemKind::Quiz {
            self.compare_quizzes(&text);
        }
        Some(Item {
            id: plan.id.clone(),
            slug: plan.slug.clone(),
            kind: plan.kind,
            aliases: original.aliases.clone(),
            text,
        })
    }

    fn render_prose<K: Keys>(
        &mut self,
        page: &str,
        language: &Language,
        text: &Text<K>,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Prose {
        let mut context = Context::new(&text.file, language, addresses);
        let prose = prose(&text.events(), &mut context);
        self.keep(page, language, context, gathered);
        prose
    }

    fn render_quiz(
        &mut self,
        page: &str,
        plan: &ItemPlan,
        language: &Language,
        text: &Text<ItemKeys>,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> (Body, usize) {
        let mut context = Context::new(&text.file, language, addresses);
        context.outline = false;
        let settings = plan.quiz_settings(&text.keys);
        let read = quiz_file::read(
            &text.file,
            text.body.clone(),
            &settings,
            &mut context,
            self.diagnostics,
        );
        self.keep(page, language, context, gathered);
        let words = plain_text(&text.events()).split_whitespace().count();
        match read {
            Some((introduction, quiz)) => (Body::Quiz { introduction, quiz }, words),
            None => (Body::WithheldQuiz, words),
        }
    }

    /// Takes over what a rendering leaves behind.
    fn keep(
        &mut self,
        page: &str,
        language: &Language,
        context: Context<'_>,
        gathered: &mut Gathered,
    ) {
        self.diagnostics.append(context.diagnostics);
        gathered.media.extend(context.media);
        gathered
            .anchors
            .add_links(context.file, page, language, context.anchor_links);
        if context.outline {
            gathered
                .anchors
                .add_page(page, language, context.anchors.into_set());
        }
    }

    /// Finds the section with further reading; a lesson without one is reported, where the site names such sections.
    fn find_further_reading(
        &mut self,
        kind: ItemKind,
        language: &Language,
        text: &Text<ItemKeys>,
        prose: &mut Prose,
    ) {
        let Some(names) = self.site.further_reading.get(language) else {
            return;
        };
        let section = prose
            .headings
            .iter()
            .find(|heading| heading.level == 2 && names.contains(&heading.title.to_lowercase()));
        prose.further_reading = section.map(|heading| heading.id.clone());
        if let (ItemKind::Lesson, None, Some(name)) = (kind, section, names.first()) {
            self.diagnostics.push(Diagnostic::file_warning(
                "lesson-no-further-reading",
                text.file.path(),
                "the lesson has no section with further reading",
                format!("end it with a section headed `## {}`", capitalised(name)),
            ));
        }
    }

    /// A translated quiz asks the same questions: else a learner's result depends on the language.
    fn compare_quizzes(&mut self, text: &Localised<ItemText>) {
        let shape = |text: &ItemText| match &text.body {
            Body::Quiz { quiz, .. } => {
                let questions = quiz.questions.iter();
                let shape = questions.map(|question| {
                    (
                        question.id.clone(),
                        question.points,
                        std::mem::discriminant(&question.response),
                    )
                });
                Some(shape.collect::<Vec<_>>())
            }
            Body::Prose(_) | Body::WithheldQuiz => None,
        };
        let (_, original) = text.get(text.original());
        let Some(questions) = shape(original) else {
            return;
        };
        for language in text.languages().skip(1) {
            let (_, translation) = text.get(language);
            if shape(translation).is_some_and(|own| own != questions) {
                self.diagnostics.push(Diagnostic::file_warning(
                    "translation-quiz-differs",
                    &translation.source,
                    format!("the questions have not the same ids, types and points as in `{}`", original.source),
                    "give each question the id (`<!-- q:… -->`) that it has in the original, in the same order",
                ));
            }
        }
    }

    /// The address of a course's cover on the site.
    fn cover(
        &mut self,
        text: &Text<CourseKeys>,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Option<String> {
        let cover = text.keys.cover.as_ref()?;
        match addresses.resolve(text.file.path(), cover) {
            Target::Medium(key, file) => {
                let address = medium_address(&key);
                gathered.media.insert(key, file);
                Some(address)
            }
            _ => {
                self.diagnostics.push(Diagnostic::file_warning(
                    "image-missing",
                    text.file.path(),
                    format!("there is no file `{cover}` for the cover"),
                    "name an image by its path, counted from the course's folder",
                ));
                None
            }
        }
    }
}

/// The texts of a course or module, or what stands in for them.
fn localised<K, T>(
    own: &Language,
    texts: &Texts<K>,
    fallback: T,
    mut render: impl FnMut(&Language, &Text<K>) -> T,
) -> Localised<T> {
    let mut localised = Localised::new(own.clone(), fallback);
    for (language, text) in texts {
        localised.insert(language.clone(), render(language, text));
    }
    localised
}

fn course_text(
    text: &Text<CourseKeys>,
    from_course: &FromCourse,
    prose: Prose,
    cover: Option<String>,
) -> CourseText {
    let keys = &text.keys;
    CourseText {
        title: text.title.clone(),
        summary: keys.summary.clone().unwrap_or_default(),
        objectives: keys.objectives.clone(),
        prerequisites: keys.prerequisites.clone(),
        level: keys.level.clone().unwrap_or_default(),
        authors: or(&keys.authors, &from_course.authors),
        licence: keys
            .licence
            .clone()
            .unwrap_or_else(|| from_course.licence.clone()),
        tags: keys.tags.clone(),
        updated: keys.updated.clone(),
        duration_minutes: keys.duration_minutes,
        cover,
        repository: keys.repository.clone(),
        prose,
    }
}

fn item_text(
    text: &Text<ItemKeys>,
    original: &ItemKeys,
    from_course: &FromCourse,
    body: Body,
    words: usize,
) -> ItemText {
    let keys = &text.keys;
    let estimate = u32::try_from(words.div_ceil(WORDS_A_MINUTE))
        .unwrap_or(u32::MAX)
        .max(1);
    ItemText {
        title: text.title.clone(),
        summary: keys.summary.clone().unwrap_or_default(),
        duration_minutes: keys
            .duration_minutes
            .or(original.duration_minutes)
            .unwrap_or(estimate),
        objectives: keys.objectives.clone(),
        authors: or(&keys.authors, &or(&original.authors, &from_course.authors)),
        licence: keys
            .licence
            .clone()
            .or_else(|| original.licence.clone())
            .unwrap_or_else(|| from_course.licence.clone()),
        tags: keys.tags.clone(),
        updated: keys.updated.clone(),
        source: text.file.path().to_owned(),
        body,
    }
}

fn or(own: &[String], else_: &[String]) -> Vec<String> {
    if own.is_empty() {
        else_.to_vec()
    } else {
        own.to_vec()
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
