//! `ardoise new`: files to begin with, in which every key that there is stands with a word on what it does.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail, ensure};
use content::{Language, SourceText, site_languages, slug, title_of};

use super::{give, report};
use crate::cli::{NewKind, NewOptions};

/// Writes the files, and says which.
///
/// # Errors
///
/// If a file is there already or cannot be written; nothing is ever written over.
pub(crate) fn run(options: &NewOptions) -> anyhow::Result<()> {
    let place = Place::of(&options.path)?;
    let texts = Texts::in_language(options.language.as_deref(), &place)?;
    let files = match options.kind {
        NewKind::Course => course(&place, &texts),
        NewKind::Module => module(&place.path, &texts),
        NewKind::Lesson => vec![item(&place.path, texts.lesson)],
        NewKind::Activity => vec![item(&place.path, texts.activity)],
        NewKind::Quiz => vec![item(&place.path, texts.quiz)],
    };
    for (file, _) in &files {
        ensure!(
            !file.exists(),
            "{} is there already; nothing was written",
            file.display()
        );
    }
    for (file, text) in files {
        write(&file, &text).with_context(|| format!("{} cannot be written", file.display()))?;
        give(&format!("{}\n", file.display()))?;
    }
    report("write, and see it with: ardoise serve --watch --content DIR");
    Ok(())
}

/// What is to be written, and the content folder that it lies in.
struct Place {
    path: PathBuf,
    /// `None` where no folder above is called `courses`.
    content: Option<PathBuf>,
}

impl Place {
    fn of(path: &Path) -> anyhow::Result<Self> {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .with_context(|| format!("{} has no name", path.display()))?;
        ensure!(
            !slug(stem(name)).is_empty(),
            "no address can be made from the name `{name}`: use letters from a to z or digits in it"
        );
        let absolute = std::path::absolute(path)
            .with_context(|| format!("{} cannot be found", path.display()))?;
        let courses = absolute
            .ancestors()
            .skip(1)
            .find(|folder| folder.ends_with("courses"));
        Ok(Self {
            path: path.to_owned(),
            content: courses.and_then(Path::parent).map(Path::to_owned),
        })
    }

    /// The site's first language, where there is a site.
    fn language(&self) -> Option<Language> {
        let site = fs::read(self.content.as_ref()?.join("site.yml")).ok()?;
        site_languages(&SourceText::from(site)).into_iter().next()
    }
}

fn course(place: &Place, texts: &Texts) -> Vec<(PathBuf, String)> {
    let folder = &place.path;
    let mut files = Vec::new();
    if let Some(content) = &place.content
        && !content.join("site.yml").exists()
    {
        files.push((content.join("site.yml"), texts.site.to_owned()));
    }
    files.push((folder.join("course.md"), filled(texts.course, folder)));
    files.push((folder.join("REUSE.toml"), texts.reuse.to_owned()));
    files.extend(module(&folder.join(texts.first_module), texts));
    files
}

fn module(folder: &Path, texts: &Texts) -> Vec<(PathBuf, String)> {
    vec![
        (folder.join("module.md"), filled(texts.module, folder)),
        item(&folder.join(texts.first_lesson), texts.lesson),
    ]
}

fn item(path: &Path, template: &str) -> (PathBuf, String) {
    let is_markdown = path.extension().is_some_and(|extension| extension == "md");
    let file = match is_markdown {
        true => path.to_owned(),
        false => {
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push(".md");
            path.with_file_name(name)
        }
    };
    let text = filled(template, &file);
    (file, text)
}

/// A template with the title, the slug and the id that follow from the names of a file and its folder.
fn filled(template: &str, path: &Path) -> String {
    let name_of = |path: Option<&Path>| {
        let name = path.and_then(Path::file_name).unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    let name = name_of(Some(path));
    let own = slug_of(&name);
    // Ids are unique in a course, and every module may have a `quiz.md`.
    let module = slug_of(&name_of(path.parent()));
    let id = if module.is_empty() {
        own.clone()
    } else {
        format!("{module}-{own}")
    };
    let title = title_of(stem(&name))
        .replace('\\', "\\\\")
        .replace('"', "\\\"");
    template
        .replace("{title}", &title)
        .replace("{slug}", &own)
        .replace("{id}", &id)
}

/// The slug of a name without its extension and its leading number.
fn slug_of(name: &str) -> String {
    let stem = stem(name);
    match stem.split_once('-') {
        Some((number, rest)) if number.bytes().all(|byte| byte.is_ascii_digit()) => slug(rest),
        _ => slug(stem),
    }
}

fn stem(name: &str) -> &str {
    name.strip_suffix(".md").unwrap_or(name)
}

fn write(file: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    File::create_new(file)?.write_all(text.as_bytes())
}

/// The templates in one language.
struct Texts {
    site: &'static str,
    course: &'static str,
    reuse: &'static str,
    module: &'static str,
    lesson: &'static str,
    activity: &'static str,
    quiz: &'static str,
    /// What the first module of a course is called, and the first lesson of a module.
    first_module: &'static str,
    first_lesson: &'static str,
}

const FRENCH: Texts = Texts {
    site: include_str!("new/fr/site.yml"),
    course: include_str!("new/fr/course.md"),
    reuse: include_str!("new/fr/REUSE.toml"),
    module: include_str!("new/fr/module.md"),
    lesson: include_str!("new/fr/lesson.md"),
    activity: include_str!("new/fr/activity.md"),
    quiz: include_str!("new/fr/quiz.md"),
    first_module: "01-premier-module",
    first_lesson: "01-premiere-lecon.md",
};

const ENGLISH: Texts = Texts {
    site: include_str!("new/en/site.yml"),
    course: include_str!("new/en/course.md"),
    reuse: include_str!("new/en/REUSE.toml"),
    module: include_str!("new/en/module.md"),
    lesson: include_str!("new/en/lesson.md"),
    activity: include_str!("new/en/activity.md"),
    quiz: include_str!("new/en/quiz.md"),
    first_module: "01-first-module",
    first_lesson: "01-first-lesson.md",
};

impl Texts {
    /// In the language that was asked for; else in the site's first one if it is English, else in French.
    fn in_language(asked: Option<&str>, place: &Place) -> anyhow::Result<Self> {
        let is_english = |tag: &str| tag == "en" || tag.starts_with("en-");
        match asked {
            Some("fr") => Ok(FRENCH),
            Some("en") => Ok(ENGLISH),
            Some(other) => bail!("--language {other}: there are texts in fr and en"),
            None => Ok(match place.language() {
                Some(language) if is_english(language.as_str()) => ENGLISH,
                _ => FRENCH,
            }),
        }
    }
}
