//! The catalogue: everything that may be read, rendered once and never changed.

use std::{collections::BTreeMap, sync::Arc};

use quiz::Quiz;

use crate::{
    Colours, FormerAddresses, Language, PictureSize, Prose, Publisher, SourcePath, VideoPage,
};

/// One version of a whole site's content. A new load makes a new one.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The site's own description.
    pub site: Site,
    /// In the order of their folders' names; empty where all of them are drafts.
    pub courses: Vec<Course>,
    /// The site's own pages, in the order of their files' names; may be empty.
    pub pages: Vec<SitePage>,
    /// Where pages were before they were moved.
    pub former: FormerAddresses,
    /// Media that a page shows: `{16 hexadecimal digits of its SHA-256}/{file name}` (what follows `/media/` in its
    /// address, percent-decoded) → its file.
    pub media: BTreeMap<String, SourcePath>,
    /// Videos on other hosts that a page of the site can play: `{host}/{id}` → what its page shows.
    pub videos: BTreeMap<String, VideoPage>,
}

impl Catalogue {
    /// The course with this slug.
    #[must_use]
    pub fn course(&self, slug: &str) -> Option<&Course> {
        self.courses.iter().find(|course| course.slug == slug)
    }

    /// The course with this identity, wherever it stands now.
    #[must_use]
    pub fn course_with_id(&self, id: &str) -> Option<&Course> {
        self.courses.iter().find(|course| course.id == id)
    }

    /// The site's own page with this slug.
    #[must_use]
    pub fn page(&self, slug: &str) -> Option<&SitePage> {
        self.pages.iter().find(|page| page.slug == slug)
    }
}

/// What `site.yml` says.
#[derive(Clone, Debug)]
pub struct Site {
    /// The site's name.
    pub title: Localised<String>,
    /// A sentence or two for the home page.
    pub summary: Localised<String>,
    /// The languages of the interface's addresses; the first is the default. Never empty.
    pub languages: Vec<Language>,
    /// SPDX identifier of the licence of texts that state none.
    pub licence: String,
    /// The address of the logo (`/media/…`).
    pub logo: Option<String>,
    /// Who answers for the site.
    pub publisher: Option<Publisher>,
    /// The site's own colours.
    pub colours: Colours,
    /// Hosts of PeerTube whose videos may be played in a page: names in lower case and ASCII.
    pub peertube: Vec<String>,
}

/// A text that may exist in several languages, and always exists in its original one.
#[derive(Clone, Debug)]
pub struct Localised<T> {
    original: Language,
    original_text: T,
    translations: BTreeMap<Language, T>,
}

impl<T> Localised<T> {
    /// A text in its original language, without a translation yet.
    pub fn new(original: Language, text: T) -> Self {
        Self {
            original,
            original_text: text,
            translations: BTreeMap::new(),
        }
    }

    /// Adds a translation, or replaces the text of that language.
    pub fn insert(&mut self, language: Language, text: T) {
        if language == self.original {
            self.original_text = text;
        } else {
            self.translations.insert(language, text);
        }
    }

    /// The language that the others are translated from.
    pub fn original(&self) -> &Language {
        &self.original
    }

    /// The text in `wanted`, or else the original; with the language that it really is in.
    pub fn get(&self, wanted: &Language) -> (&Language, &T) {
        self.translations
            .get_key_value(wanted)
            .unwrap_or((&self.original, &self.original_text))
    }

    /// The texts in all languages, the original first.
    pub fn texts(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.original_text).chain(self.translations.values())
    }

    /// The languages there are, the original first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.original).chain(self.translations.keys())
    }
}

/// A page of the site's own: legal notice, about, contact.
#[derive(Clone, Debug)]
pub struct SitePage {
    /// Its part of the address, after `/{language}/pages/`.
    pub slug: String,
    /// Its texts; the original is in the site's default language.
    pub text: Localised<PageText>,
}

/// A page of the site's own in one language.
#[derive(Clone, Debug)]
pub struct PageText {
    /// Plain text.
    pub title: String,
    /// A sentence or two, plain text; may be empty.
    pub summary: String,
    /// The day of the last revision that the author names, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// Where it was read from.
    pub source: SourcePath,
    /// What it holds.
    pub prose: Prose,
}

/// A course: modules in their order.
#[derive(Clone, Debug)]
pub struct Course {
    /// What progress and attempts hang on, with the identity of an item.
    pub id: String,
    /// Its part of the address.
    pub slug: String,
    /// Its folder in the content folder: `courses/…`.
    pub folder: SourcePath,
    /// Its presentation.
    pub text: Localised<CourseText>,
    /// In the order of their folders.
    pub modules: Vec<Module>,
}

/// A course's presentation in one language.
#[derive(Clone, Debug)]
pub struct CourseText {
    /// Plain text.
    pub title: String,
    /// A sentence or two, plain text; may be empty.
    pub summary: String,
    /// What one can do afterwards, plain text each.
    pub objectives: Vec<String>,
    /// What one should know before, plain text each.
    pub prerequisites: Vec<String>,
    /// For whom, plain text; may be empty.
    pub level: String,
    /// Names, plain text each.
    pub authors: Vec<String>,
    /// SPDX identifier.
    pub licence: String,
    /// Plain text each.
    pub tags: Vec<String>,
    /// The day of the last revision that the author names, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// How long the whole course takes, in minutes, where the author says so: see [`Course::duration_minutes`].
    pub duration_minutes: Option<u32>,
    /// The cover image.
    pub cover: Option<Cover>,
    /// The web address of the folder on a forge; links to its files: [`Course::correction_url`].
    pub repository: Option<String>,
    /// Where it was read from, or would be.
    pub source: SourcePath,
    /// The longer presentation.
    pub prose: Prose,
}

/// A course's cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// The image's address on the site (`/media/…`).
    pub address: String,
    /// Its size, where the file says one.
    pub size: Option<PictureSize>,
}

/// A module: items in their order.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its part of the address, unique in its course.
    pub slug: String,
    /// Its presentation.
    pub text: Localised<ModuleText>,
    /// In the order of their files.
    pub items: Vec<Item>,
}

/// A module's presentation in one language.
#[derive(Clone, Debug)]
pub struct ModuleText {
    /// Where it was read from, or would be.
    pub source: SourcePath,
    /// Plain text.
    pub title: String,
    /// A sentence or two, plain text; may be empty.
    pub summary: String,
    /// The longer presentation; may be empty.
    pub prose: Prose,
}

/// A lesson, an activity or a quiz.
#[derive(Clone, Debug)]
pub struct Item {
    /// What progress and attempts hang on: `id` of the front matter, else the path in the course's folder without
    /// language and extension.
    pub id: String,
    /// Its part of the address, unique in its module.
    pub slug: String,
    /// What it is, in every language.
    pub kind: ItemKind,
    /// Its texts.
    pub text: Localised<ItemText>,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ItemKind {
    /// Something to read.
    Lesson,
    /// Something to do.
    Activity,
    /// Something to test oneself with.
    Quiz,
}

/// An item in one language.
#[derive(Clone, Debug)]
pub struct ItemText {
    /// Plain text.
    pub title: String,
    /// A sentence or two, plain text; may be empty.
    pub summary: String,
    /// How long it takes, in minutes, at least 1: as the author says, else estimated from the words.
    pub duration_minutes: u32,
    /// What one can do afterwards, plain text each.
    pub objectives: Vec<String>,
    /// Names, plain text each; the course's where the item names none.
    pub authors: Vec<String>,
    /// SPDX identifier: the item's, else the course's, else the site's.
    pub licence: String,
    /// Plain text each.
    pub tags: Vec<String>,
    /// The day of the last revision that the author names, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// Where it was read from.
    pub source: SourcePath,
    /// What it holds.
    pub body: Body,
}

/// What an item holds.
#[derive(Clone, Debug)]
pub enum Body {
    /// A lesson's or an activity's text.
    Prose(Prose),
    /// A quiz.
    Quiz {
        /// What stands before the first question; may be empty.
        introduction: Prose,
        /// The questions with their keys.
        quiz: Arc<Quiz>,
    },
    /// A quiz with a mistake in it: kept from learners until it is mended.
    WithheldQuiz,
}

impl Body {
    /// What is read: the text, or a quiz's introduction; `None` where the quiz is withheld.
    #[must_use]
    pub fn prose(&self) -> Option<&Prose> {
        match self {
            Self::Prose(prose)
            | Self::Quiz {
                introduction: prose,
                ..
            } => Some(prose),
            Self::WithheldQuiz => None,
        }
    }
}
