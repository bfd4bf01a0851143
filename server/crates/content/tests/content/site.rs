//! A content folder written in a test.

use std::collections::BTreeSet;

use content::{
    Body, Catalogue, Diagnostic, Item, Language, Load, LoadOptions, Medium, Picture, Sources, load,
};

/// A content folder in memory.
#[derive(Clone, Default)]
pub(crate) struct Folder {
    pub(crate) sources: Sources,
}

impl Folder {
    /// A site in French and English with a course `c`, a module `m` and a lesson `a`, all without a mistake.
    pub(crate) fn sound() -> Self {
        Self::default()
            .with(
                "site.yml",
                "title: Un site\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n",
            )
            .with(
                "courses/c/course.md",
                "---\ntitle: Le cours\nauthors: [Ada]\n---\n",
            )
            .with("courses/c/01-m/module.md", "# Le module\n")
            .with("courses/c/01-m/01-a.md", "# La leçon\n\nUn texte.\n")
    }

    pub(crate) fn with(self, path: &str, text: &str) -> Self {
        self.with_bytes(path, text.as_bytes())
    }

    pub(crate) fn with_bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        self.sources.texts.insert(path.to_owned(), bytes.into());
        self
    }

    pub(crate) fn with_medium(mut self, path: &str) -> Self {
        self.sources.media.insert(
            path.to_owned(),
            Medium::of_hash("0123456789abcdef".repeat(4)),
        );
        self
    }

    /// With words that put every medium under a licence, and name nobody.
    pub(crate) fn licensed(self) -> Self {
        let text =
            "version = 1\n[[annotations]]\npath = \"**\"\nSPDX-License-Identifier = \"CC0-1.0\"\n";
        self.with("REUSE.toml", text)
    }

    pub(crate) fn with_image(mut self, path: &str, size: u64, picture: Picture) -> Self {
        let medium = Medium {
            size,
            picture: Some(picture),
            ..Medium::of_hash("0123456789abcdef".repeat(4))
        };
        self.sources.media.insert(path.to_owned(), medium);
        self
    }

    /// A file of captions, which is a medium too.
    pub(crate) fn with_captions(mut self, path: &str, text: &str) -> Self {
        let bytes = text.as_bytes().to_vec();
        self.sources.captions.insert(path.to_owned(), bytes.into());
        self.with_medium(path)
    }

    pub(crate) fn without(mut self, path: &str) -> Self {
        self.sources.texts.remove(path);
        self
    }

    pub(crate) fn load(&self) -> Load {
        load(&self.sources, LoadOptions::default())
    }

    pub(crate) fn catalogue(&self) -> Catalogue {
        let load = self.load();
        load.catalogue
            .unwrap_or_else(|| panic!("{:#?}", load.diagnostics))
    }

    /// What a visitor of an item's page reads, in the language of the item.
    pub(crate) fn html(&self, path: &str) -> String {
        let catalogue = self.catalogue();
        let item = item(&catalogue, path);
        prose(item, "fr").unwrap()
    }

    /// Codes with their places: `file:line:column code`.
    pub(crate) fn codes(&self) -> Vec<String> {
        self.load().diagnostics.iter().map(place).collect()
    }

    /// One file's diagnostics as an author reads them.
    pub(crate) fn told(&self) -> String {
        content::human(&self.load().diagnostics, false)
    }
}

pub(crate) fn place(diagnostic: &Diagnostic) -> String {
    let Diagnostic {
        file,
        line,
        column,
        code,
        ..
    } = diagnostic;
    format!("{file}:{line}:{column} {code}")
}

/// The item at `course/module/item`.
pub(crate) fn item<'a>(catalogue: &'a Catalogue, path: &str) -> &'a Item {
    let parts: Vec<&str> = path.split('/').collect();
    let course = catalogue.course(parts[0]).unwrap();
    let module = course
        .modules
        .iter()
        .find(|module| module.slug == parts[1])
        .unwrap();
    module
        .items
        .iter()
        .find(|item| item.slug == parts[2])
        .unwrap()
}

/// Its HTML for a reader of a language.
pub(crate) fn prose(item: &Item, language: &str) -> Option<String> {
    let language = Language::parse(language)?;
    match &item.text.get(&language).1.body {
        Body::Prose(prose) => Some(prose.html(&language).into_owned()),
        Body::Quiz { .. } | Body::WithheldQuiz => None,
    }
}

/// Tags, attributes and schemes in some HTML that a text may not hold.
pub(crate) fn strange_markup(html: &str) -> Vec<String> {
    markup(html)
        .into_iter()
        .filter(|name| !ALLOWED.contains(&name.as_str()))
        .collect()
}

/// Names of tags and attributes in some HTML, as its own tokenizer sees them.
fn markup(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for tag in html.split('<').skip(1) {
        let Some((inside, _)) = tag.split_once('>') else {
            continue;
        };
        // Values stand between double quotes, in which a double quote is escaped.
        let mut name = "";
        for (at, part) in inside.split('"').enumerate() {
            if at % 2 == 0 {
                name = part.trim_start().trim_end_matches('=');
                found.extend(
                    part.split([' ', '=', '/'])
                        .map(str::to_lowercase)
                        .filter(|name| !name.is_empty()),
                );
            } else if !["alt", "aria-label", "title"].contains(&name)
                && part.trim_start().to_lowercase().starts_with("javascript:")
            {
                found.insert("javascript:".to_owned());
            }
        }
    }
    found
}

const ALLOWED: &[&str] = &[
    "a",
    "abbr",
    "accent",
    "accentunder",
    "alt",
    "annotation",
    "aria-label",
    "aria-labelledby",
    "audio",
    "b",
    "blockquote",
    "br",
    "checked",
    "class",
    "code",
    "decoding",
    "controls",
    "default",
    "del",
    "details",
    "dir",
    "disabled",
    "display",
    "displaystyle",
    "div",
    "download",
    "em",
    "encoding",
    "figcaption",
    "figure",
    "form",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "height",
    "hr",
    "href",
    "i",
    "id",
    "img",
    "input",
    "kind",
    "label",
    "lang",
    "largeop",
    "li",
    "linethickness",
    "loading",
    "lspace",
    "math",
    "mathvariant",
    "maxsize",
    "mfrac",
    "mi",
    "minsize",
    "mmultiscripts",
    "mn",
    "mo",
    "movablelimits",
    "mover",
    "mpadded",
    "mphantom",
    "mprescripts",
    "mroot",
    "mrow",
    "mspace",
    "msqrt",
    "msub",
    "msubsup",
    "msup",
    "mtable",
    "mtd",
    "mtext",
    "mtr",
    "munder",
    "munderover",
    "name",
    "ol",
    "open",
    "p",
    "poster",
    "pre",
    "preload",
    "rel",
    "role",
    "rspace",
    "rt",
    "ruby",
    "s",
    "scope",
    "scriptlevel",
    "section",
    "semantics",
    "small",
    "source",
    "span",
    "src",
    "srclang",
    "start",
    "stretchy",
    "strong",
    "summary",
    "sup",
    "symmetric",
    "tabindex",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "type",
    "u",
    "ul",
    "value",
    "video",
    "width",
];
