//! Rust for the messages.

use std::fmt::Write as _;

use icu_locale::LocaleDirectionality;

use super::{
    check::Catalogue,
    model::{Category, Key, Locale, Message, Part},
    signature::{Kind, Parameter, Signature},
};

/// Whether a language runs from right to left, by CLDR's data.
fn is_right_to_left(tag: &str) -> bool {
    let direction = LocaleDirectionality::new_common();
    let locale = icu_locale::Locale::try_from_str(tag);
    locale.is_ok_and(|locale| direction.is_right_to_left(&locale.id))
}

/// Around a text in a language that runs from right to left: its own direction is found from its letters, and its signs
/// stay with it (Unicode's isolates).
const ISOLATE: [&str; 2] = ["\u{2068}", "\u{2069}"];

/// `Lang`, with a variant for each language and a method for each message.
pub(crate) fn messages(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "/// A language that the interface speaks.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]\n\
         pub enum Lang {\n",
    );
    for Locale { tag, .. } in &catalogue.locales {
        let variant = variant(tag);
        _ = writeln!(
            out,
            "    /// `{tag}`\n    #[serde(rename = {tag:?})]\n    {variant},"
        );
    }
    out.push_str("}\n\nimpl Lang {\n");
    let all: Vec<String> = catalogue
        .locales
        .iter()
        .map(|locale| format!("Self::{}", variant(&locale.tag)))
        .collect();
    let all = all.join(", ");
    _ = writeln!(
        out,
        "    /// Every language, French first, then English.\n    pub const ALL: &'static [Self] = &[{all}];\n"
    );
    out.push_str(&tags(
        catalogue,
        "/// The tag for `lang` attributes.",
        "pub const fn tag",
        |locale| &locale.tag,
    ));
    out.push_str(&tags(
        catalogue,
        "/// The tag by whose rules numbers and dates are written.",
        "const fn formats",
        |locale| &locale.formats,
    ));
    for signature in &catalogue.signatures {
        out.push_str(&method(catalogue, signature));
    }
    out.push_str("}\n");
    out
}

/// `samples(lang, numbers, text, all)`, for tests: adds every message of a language by its name to `all`, once with each
/// of the numbers, where it takes one, and with the text.
pub(crate) fn samples(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "fn samples(lang: Lang, numbers: &[i64], text: &str, all: &mut Vec<(&'static str, String)>) {\n",
    );
    for Signature { name, parameters } in &catalogue.signatures {
        let arguments: Vec<&str> = parameters
            .iter()
            .map(|parameter| match parameter.kind {
                Kind::Number => "*n",
                Kind::String => "text",
            })
            .collect();
        let call = format!("lang.{}({})", snake(name), arguments.join(", "));
        _ = if parameters.is_empty() {
            writeln!(out, "    all.push(({name:?}, {call}.to_owned()));")
        } else if arguments.contains(&"*n") {
            writeln!(
                out,
                "    all.extend(numbers.iter().map(|n| ({name:?}, {call})));"
            )
        } else {
            writeln!(out, "    all.push(({name:?}, {call}));")
        };
    }
    out.push_str("}\n");
    out
}

/// A method that gives a tag of each language.
fn tags(catalogue: &Catalogue, doc: &str, head: &str, tag: impl Fn(&Locale) -> &String) -> String {
    let mut out = format!(
        "    {doc}\n    #[must_use]\n    {head}(self) -> &'static str {{\n        match self {{\n"
    );
    for locale in &catalogue.locales {
        let variant = variant(&locale.tag);
        _ = writeln!(out, "            Self::{variant} => {:?},", tag(locale));
    }
    out.push_str("        }\n    }\n\n");
    out
}

fn method(catalogue: &Catalogue, Signature { name, parameters }: &Signature) -> String {
    let mut out = String::new();
    let english = catalogue
        .english()
        .and_then(|english| english.message(name));
    let doc = english.map(|message| words(&message.pattern));
    doc_line(&mut out, &format!("“{}”", doc.unwrap_or_default()));
    let documented: Vec<&Parameter> = parameters
        .iter()
        .filter(|parameter| !parameter.about.is_empty())
        .collect();
    if !documented.is_empty() {
        doc_line(&mut out, "");
    }
    for Parameter { name, about, .. } in documented {
        doc_line(&mut out, &format!("- `{}`: {about}", snake(name)));
    }
    let method = snake(name);
    out.push_str("    #[must_use]\n");
    if parameters.is_empty() {
        _ = writeln!(out, "    pub const fn {method}(self) -> &'static str {{");
    } else {
        let arguments: Vec<String> = parameters
            .iter()
            .map(|Parameter { name, kind, .. }| match kind {
                Kind::Number => format!("{}: impl Into<Number>", snake(name)),
                Kind::String => format!("{}: &str", snake(name)),
            })
            .collect();
        let arguments = arguments.join(", ");
        _ = writeln!(out, "    pub fn {method}(self, {arguments}) -> String {{");
        for Parameter { name, .. } in parameters
            .iter()
            .filter(|parameter| parameter.kind == Kind::Number)
        {
            let name = snake(name);
            _ = writeln!(out, "        let {name}: Number = {name}.into();");
        }
    }
    out.push_str("        match self {\n");
    for locale in &catalogue.locales {
        let Some(message) = catalogue.message(locale, name) else {
            continue;
        };
        let expression = expression(locale, message, parameters);
        let variant = variant(&locale.tag);
        _ = writeln!(out, "            Self::{variant} => {expression},");
    }
    out.push_str("        }\n    }\n\n");
    out
}

/// The Rust expression of what a language says.
fn expression(locale: &Locale, message: &Message, parameters: &[Parameter]) -> String {
    let writer = Writer {
        parameters,
        isolated: is_right_to_left(&locale.tag),
    };
    match message.pattern.as_slice() {
        [] if parameters.is_empty() => "\"\"".to_owned(),
        [Part::Text(text)] if parameters.is_empty() => format!("{text:?}"),
        parts => writer.string(parts),
    }
}

/// Writes the expressions of one message in one language.
struct Writer<'w> {
    parameters: &'w [Parameter],
    isolated: bool,
}

impl Writer<'_> {
    /// An expression of type `String`.
    fn string(&self, parts: &[Part]) -> String {
        match parts {
            [] => "String::new()".to_owned(),
            [Part::Text(text)] => format!("{text:?}.to_owned()"),
            [
                Part::Select {
                    by,
                    variants,
                    other,
                },
            ] => self.select(by, variants, other),
            parts => {
                let parts: Vec<String> = parts.iter().flat_map(|part| self.pieces(part)).collect();
                format!("[{}].concat()", parts.join(", "))
            }
        }
    }

    /// Expressions of type `&str`.
    fn pieces(&self, part: &Part) -> Vec<String> {
        match part {
            Part::Text(text) => vec![format!("{text:?}")],
            Part::Padded(name, digits) => vec![format!("&self.padded({}, {digits})", snake(name))],
            Part::Variable(name) if self.is_number(name) => {
                vec![format!("&self.number({})", snake(name))]
            }
            Part::Variable(name) if self.isolated => {
                let [before, after] = ISOLATE.map(|sign| format!("{sign:?}"));
                vec![before, snake(name), after]
            }
            Part::Variable(name) => vec![snake(name)],
            Part::Select {
                by,
                variants,
                other,
            } => vec![format!("&{}", self.select(by, variants, other))],
        }
    }

    fn select(&self, by: &str, variants: &[(Key, Vec<Part>)], other: &[Part]) -> String {
        let by = snake(by);
        let mut exact = String::new();
        let mut plural = String::new();
        for (key, pattern) in variants {
            let pattern = self.string(pattern);
            _ = match key {
                Key::Exactly(number) => write!(exact, "{number} => {pattern}, "),
                Key::Plural(category) => {
                    write!(plural, "{} => {pattern}, ", category_name(*category))
                }
            };
        }
        let other = self.string(other);
        let by_category = if plural.is_empty() {
            other
        } else {
            format!("match self.category({by}) {{ {plural}_ => {other} }}")
        };
        if exact.is_empty() {
            by_category
        } else {
            format!("match {by}.value() {{ {exact}_ => {by_category} }}")
        }
    }

    fn is_number(&self, name: &str) -> bool {
        self.parameters
            .iter()
            .any(|parameter| parameter.name == name && parameter.kind == Kind::Number)
    }
}

fn category_name(category: Category) -> String {
    format!("Category::{category:?}")
}

/// The words of a pattern for a reader of the documentation: of a choice, those for most numbers.
fn words(pattern: &[Part]) -> String {
    pattern
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.replace('\n', " "),
            Part::Variable(name) | Part::Padded(name, _) => format!("`{}`", snake(name)),
            Part::Select { other, .. } => words(other),
        })
        .collect()
}

fn doc_line(out: &mut String, line: &str) {
    _ = writeln!(out, "    #[doc = {line:?}]");
}

/// `Fr`, `PtBr`.
fn variant(tag: &str) -> String {
    tag.split('-')
        .flat_map(|subtag| {
            let first = subtag
                .chars()
                .take(1)
                .map(|letter| letter.to_ascii_uppercase());
            first.chain(
                subtag
                    .chars()
                    .skip(1)
                    .map(|letter| letter.to_ascii_lowercase()),
            )
        })
        .collect()
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}
