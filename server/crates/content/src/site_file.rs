//! `site.yml`.

use std::collections::BTreeMap;

use crate::{
    Language, Localised, Site,
    diagnostic::{Diagnostic, Diagnostics, SourceFile},
    front_matter::{Fields, Node, Value, read_licence, read_yaml},
};

/// The file's place in the content folder.
pub(crate) const SITE_FILE: &str = "site.yml";

const KEYS: &[&str] = &[
    "further_reading",
    "languages",
    "licence",
    "summary",
    "title",
];

/// Everything that `site.yml` says.
#[derive(Clone, Debug)]
pub(crate) struct SiteFile {
    pub(crate) site: Site,
    /// Language → the headings of sections with further reading, in lower case.
    pub(crate) further_reading: BTreeMap<Language, Vec<String>>,
}

impl SiteFile {
    /// Reads the file. `None` where something is wrong with it: it was reported, and nothing can be loaded.
    pub(crate) fn read(bytes: Option<&[u8]>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Some(bytes) = bytes else {
            diagnostics.push(Diagnostic::file_error(
                "site-missing",
                SITE_FILE,
                "the folder has no `site.yml`",
                "write a file `site.yml` with `title`, `languages: [fr]` and `licence: CC-BY-SA-4.0`",
            ));
            return None;
        };
        let errors = diagnostics.errors();
        let file = SourceFile::read(SITE_FILE, bytes)
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
        if diagnostics.errors() > errors {
            return None;
        }
        let site = Site {
            title: title?,
            summary: summary.unwrap_or_else(|| Localised::new(default, String::new())),
            languages,
            licence: licence?,
        };
        Some(Self {
            site,
            further_reading,
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

/// A text, or a map by language.
fn read_localised(
    file: &SourceFile,
    fields: &Fields<'_>,
    key: &str,
    node: &Node,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) -> Option<Localised<String>> {
    let default = languages.first()?;
    if !matches!(node.value, Value::Map(_)) {
        return fields
            .text_of(key, node, diagnostics)
            .map(|text| Localised::new(default.clone(), text));
    }
    let by_language = by_language(file, node, languages, diagnostics);
    let mut texts: BTreeMap<Language, String> = by_language
        .into_iter()
        .filter_map(|(language, node)| {
            fields
                .text_of(key, &node, diagnostics)
                .map(|text| (language, text))
        })
        .collect();
    let Some(text) = texts.remove(default) else {
        diagnostics.push(file.error(
            "key-missing",
            node.range.clone(),
            format!("`{key}` has no text in the site's default language, `{default}`"),
            format!("add `{default}: …`"),
        ));
        return None;
    };
    let mut localised = Localised::new(default.clone(), text);
    for (language, text) in texts {
        localised.insert(language, text);
    }
    Some(localised)
}

/// A list, or a map of lists by language; one list is for every language.
fn read_headings(
    file: &SourceFile,
    fields: &Fields<'_>,
    node: &Node,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Language, Vec<String>> {
    let key = "further_reading";
    let mut headings = |node: &Node| -> Vec<String> {
        fields
            .texts_of(key, node, diagnostics)
            .iter()
            .map(|heading| heading.to_lowercase())
            .collect()
    };
    if matches!(node.value, Value::Map(_)) {
        let mut found = Diagnostics::default();
        let by_language = by_language(file, node, languages, &mut found);
        let read = by_language
            .into_iter()
            .map(|(language, node)| (language, headings(&node)))
            .collect();
        diagnostics.append(found);
        return read;
    }
    let all = headings(node);
    languages
        .iter()
        .map(|language| (language.clone(), all.clone()))
        .collect()
}

/// The values of a map whose keys are the site's languages.
fn by_language(
    file: &SourceFile,
    node: &Node,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) -> Vec<(Language, Node)> {
    let Value::Map(entries) = &node.value else {
        return Vec::new();
    };
    let tags: Vec<&str> = languages.iter().map(Language::as_str).collect();
    let mut found = Vec::new();
    for (key, value) in entries {
        // `no` is Norwegian here, whatever YAML makes of it.
        let tag = file
            .slice(key.range.clone())
            .trim()
            .trim_matches(['"', '\'']);
        match languages.iter().find(|language| language.as_str() == tag) {
            Some(language) => found.push((language.clone(), value.clone())),
            None => diagnostics.push(file.error(
                "key-unknown",
                key.range.clone(),
                format!("`{tag}` is not among the site's languages"),
                format!("use one of {}, or add it to `languages`", tags.join(", ")),
            )),
        }
    }
    found
}
