//! What `site.yml` says once, or in each language.

use std::collections::BTreeMap;

use crate::{
    Language, Localised,
    diagnostic::{Diagnostics, SourceFile},
    front_matter::{Fields, Node, Value},
};

/// A text, or a map by language.
pub(super) fn read_localised(
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
pub(super) fn read_headings(
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
