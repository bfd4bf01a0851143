//! A whole load: sources to a catalogue and what is wrong with them.

mod anchors;
mod checks;
mod course_ids;
mod cover;
mod films;
mod former;
mod item;
mod licences;
mod memo;
mod mending;
mod pages;
mod plan;
mod render;
mod rendered;
mod text;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Catalogue, Course, Diagnostic, SitePage, SourcePath, Sources, VideoPage,
    addresses::{Absence, Addresses},
    diagnostic::Diagnostics,
    reuse::Reuse,
    site_file::{SITE_FILE, SiteFile},
    tree::{CourseFolder, folders},
};

use anchors::PageAnchors;
use course_ids::CourseIds;
use memo::Memo;
pub use mending::{Mending, mend};
use pages::PagePlan;
use plan::CoursePlan;
pub use plan::mentions_draft;

/// How to load.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LoadOptions {
    /// Whether texts with `draft: true` are there too.
    pub drafts: bool,
}

/// What came of a load.
#[derive(Clone, Debug)]
pub struct Load {
    /// The catalogue; `None` where the whole load is rejected: no valid `site.yml`, or no course left.
    pub catalogue: Option<Catalogue>,
    /// What authors are told, sorted by file, line and column.
    pub diagnostics: Vec<Diagnostic>,
}

/// Loads a content folder. The same sources give the same result.
///
/// A file with a mistake is left out, the rest is there; a quiz with a mistake is there without its questions.
#[must_use]
pub fn load(sources: &Sources, options: LoadOptions) -> Load {
    Loader::new(options).load(sources)
}

/// Loads a content folder again and again: what did not change since the last time is not read and rendered again.
#[derive(Debug)]
pub struct Loader {
    options: LoadOptions,
    memo: Memo,
}

impl Loader {
    /// A loader that has not loaded anything.
    #[must_use]
    pub fn new(options: LoadOptions) -> Self {
        Self {
            options,
            memo: Memo::default(),
        }
    }

    /// The same as [`load`] gives, in less time; with the warning `quiz-type-changed`, which only an edit can bring.
    #[must_use]
    pub fn load(&mut self, sources: &Sources) -> Load {
        let mut diagnostics = Diagnostics::default();
        let catalogue = load_into(sources, self.options, &mut self.memo, &mut diagnostics);
        self.memo.end_load();
        Load {
            catalogue,
            diagnostics: diagnostics.into_sorted(),
        }
    }
}

/// What every step of a load needs.
struct Loading<'a> {
    sources: &'a Sources,
    options: LoadOptions,
    site: SiteFile,
    memo: &'a mut Memo,
    diagnostics: &'a mut Diagnostics,
}

/// What rendering gathers over all texts.
#[derive(Debug, Default)]
struct Gathered {
    media: BTreeMap<String, SourcePath>,
    videos: BTreeMap<String, VideoPage>,
    anchors: PageAnchors,
}

fn load_into(
    sources: &Sources,
    options: LoadOptions,
    memo: &mut Memo,
    diagnostics: &mut Diagnostics,
) -> Option<Catalogue> {
    for (path, why) in &sources.unreadable {
        diagnostics.push(Diagnostic::file_error(
            "file-unreadable",
            path,
            format!("the file cannot be read: {why}"),
            "give the server the right to read it",
        ));
    }
    let site = SiteFile::read(sources.texts.get(SITE_FILE), diagnostics)?;
    let mut loading = Loading {
        sources,
        options,
        site,
        memo,
        diagnostics,
    };
    let folders = folders(sources, loading.diagnostics);
    let mut absences = BTreeMap::new();
    let mut slugs = BTreeSet::new();
    let mut ids = CourseIds::default();
    let plans: Vec<CoursePlan> = folders
        .courses
        .iter()
        .filter_map(|folder| loading.plan_course(folder, &mut slugs, &mut ids, &mut absences))
        .collect();
    let pages = loading.plan_pages(&folders.pages, &mut absences);
    let is_draft = |folder: &CourseFolder| {
        let own = folder.file("course.md");
        own.is_some_and(|path| absences.get(path) == Some(&Absence::Draft))
    };
    let all_are_drafts = !folders.courses.is_empty() && folders.courses.iter().all(is_draft);
    let mut addresses = addresses(sources, &plans, &pages, absences);
    addresses.add_reuse(Reuse::read(sources, loading.diagnostics));
    addresses.films = loading.films(&plans);
    let former = loading.former_addresses(&plans, &pages, &addresses);
    addresses.set_former(former.clone(), &loading.site.site.languages);
    let addresses = loading.memo.render_in(sources, addresses);
    let mut gathered = Gathered::default();
    let courses: Vec<Course> = plans
        .into_iter()
        .map(|plan| loading.render_course(plan, &addresses, &mut gathered))
        .collect();
    let pages: Vec<SitePage> = pages
        .into_iter()
        .filter_map(|plan| loading.render_page(plan, &addresses, &mut gathered))
        .collect();
    gathered.anchors.check(loading.diagnostics);
    licences::check(&courses, &pages, loading.diagnostics);
    loading.find_logo(&addresses, &mut gathered);
    // Where all of them are hidden on purpose, none is served; where they are lost, what was there before is.
    if courses.is_empty() && !all_are_drafts {
        loading.diagnostics.push(Diagnostic::file_error(
            "no-course",
            "courses",
            "no course is left to serve",
            "write a course: `courses/COURSE/course.md` and `courses/COURSE/01-MODULE/01-LESSON.md`",
        ));
        return None;
    }
    Some(Catalogue {
        site: loading.site.site,
        courses,
        pages,
        former,
        media: gathered.media,
        videos: gathered.videos,
    })
}

/// Where every file and folder leads.
fn addresses(
    sources: &Sources,
    courses: &[CoursePlan],
    pages: &[PagePlan],
    absences: BTreeMap<SourcePath, Absence>,
) -> Addresses {
    let mut addresses = Addresses::default();
    for (path, medium) in &sources.media {
        if !path.split('/').any(|part| part.starts_with('.')) {
            addresses.add_medium(path.clone(), medium.clone());
        }
    }
    for course in courses {
        course.add_to(&mut addresses);
    }
    for page in pages {
        page.add_to(&mut addresses);
    }
    for path in sources.texts.keys() {
        let absence = absences.get(path).copied().unwrap_or(Absence::NotServed);
        addresses.add_absent(path.clone(), absence);
    }
    addresses
}
