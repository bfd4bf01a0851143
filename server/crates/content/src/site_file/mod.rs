//! `site.yml`.

mod colours;
mod localised;
mod logo;
mod peertube;
mod publisher;

use std::collections::BTreeMap;

use crate::{
    Language, Localised, Site, SourceText,
    diagnostic::{Diagnostic, Diagnostics, SourceFile},
    front_matter::{Fields, Value, read_licence, read_yaml},
};

use localised::{read_headings, read_localised};
pub(crate) use logo::LogoFile;

/// The file's place in the content folder.
pub(crate) const SITE_FILE: &str = "site.yml";

const KEYS: &[&str] = &[
    "colours",
    "further_reading",
    "languages",
    "licence",
    "logo",
    "peertube",
    "publisher",
    "summary",
    "title",
];

/// The languages that a `site.yml` names, the default first; empty where it has a mistake.
#[must_use]
pub fn site_languages(text: &SourceText) -> Vec<Language> {
    let site = SiteFile::read(Some(text), &mut Diagnostics::default());
    site.map(|file| file.site.languages).unwrap_or_default()
}

/// Everything that `site.yml` says.
#[derive(Clone, Debug)]
pub(crate) struct SiteFile {
    pub(crate) site: Site,
    /// Language → the headings of sections with further reading, in lower case.
    pub(crate) further_reading: BTreeMap<Language, Vec<String>>,
    /// The logo, to be looked for among the media.
    pub(crate) logo: Option<LogoFile>,
}

impl SiteFile {
    /// Reads the file. `None` where something is wrong with it: it was reported, and nothing can be loaded.
    pub(crate) fn read(text: Option<&SourceText>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Some(text) = text else {
            diagnostics.push(Diagnostic::file_error(
                "site-missing",
                SITE_FILE,
                "the folder has no `site.yml`",
                "write a file `site.yml` with `title`, `languages: [fr]` and `licence: CC-BY-SA-4.0`",
            ));
            return None;
        };
        let errors = diagnostics.errors();
        let file = SourceFile::read(SITE_FILE, text)
            .map_err(|diagnostic| diagnostics.push(*diagnostic))
            .ok()?;
        let map = read_yaml(&file, 0..file.text().len())
            .map_err(|diagnostic| diagnostics.push(*diagnostic))
            .ok()?;
        let fields = Fields::new(&file, map, KEYS, diagnostics);
        let languages = read_languages(&file, &fields, diagnostics);
        let default = languages.first()?.clone();
        let title = fields.get("title").and_then(|node| {
            read_localised(&file, &fields, "title", node, &languages, diagnostics)
        });
        let summary = fields.get("summary").and_then(|node| {
            read_localised(&file, &fields, "summary", node, &languages, diagnostics)
        });
        let licence = read_licence(&fields, diagnostics);
        for (key, mend) in [
            ("title", "write `title: \"The site's name\"`"),
            ("licence", "write `licence: CC-BY-SA-4.0`"),
        ] {
            if fields.get(key).is_none() {
                diagnostics.push(Diagnostic::file_error(
                    "key-missing",
                    SITE_FILE,
                    format!("`{key}` is missing"),
                    mend,
                ));
            }
        }
        let further_reading = fields
            .get("further_reading")
            .map(|node| read_headings(&file, &fields, node, &languages, diagnostics))
            .unwrap_or_default();
        let colours = fields
            .get("colours")
            .map(|node| colours::read(&file, &fields, node, diagnostics))
            .unwrap_or_default();
        let publisher = fields
            .get("publisher")
            .and_then(|node| publisher::read(&file, &fields, node, &languages, diagnostics));
        let peertube = fields
            .get("peertube")
            .map(|node| peertube::read(&file, &fields, node, diagnostics))
            .unwrap_or_default();
        let logo = LogoFile::read(&file, &fields, diagnostics);
        if diagnostics.errors() > errors {
            return None;
        }
        let site = Site {
            title: title?,
            summary: summary.unwrap_or_else(|| Localised::new(default, String::new())),
            languages,
            licence: licence?,
            logo: None,
            publisher,
            colours,
            peertube,
        };
        Some(Self {
            site,
            further_reading,
            logo,
        })
    }
}

/// At least one language, each once; empty where an error was reported.
fn read_languages(
    file: &SourceFile,
    fields: &Fields<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Language> {
    let Some(node) = fields.get("languages") else {
        diagnostics.push(Diagnostic::file_error(
            "key-missing",
            SITE_FILE,
            "`languages` is missing",
            "write `languages: [fr]`, the default language first",
        ));
        return Vec::new();
    };
    let tags = match &node.value {
        Value::List(nodes) => nodes.iter().collect(),
        _ => vec![node],
    };
    let mut languages = Vec::new();
    for tag in tags {
        let Some(text) = fields.text_of("languages", tag, diagnostics) else {
            continue;
        };
        match Language::parse(&text) {
            Some(language) if languages.contains(&language) => diagnostics.push(file.error(
                "value-invalid",
                tag.range.clone(),
                format!("`{text}` stands here twice"),
                "keep one of the two",
            )),
            Some(language) => languages.push(language),
            None => diagnostics.push(file.error(
                "value-invalid",
                tag.range.clone(),
                format!("`{text}` is no language tag (BCP 47)"),
                "write `fr`, `en` or `pt-BR`, for example",
            )),
        }
    }
    if languages.is_empty() {
        diagnostics.push(file.error(
            "value-invalid",
            node.range.clone(),
            "a site needs a language",
            "write `languages: [fr]`, the default language first",
        ));
    }
    languages
}
