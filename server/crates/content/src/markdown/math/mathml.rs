//! Of the library's MathML what is on these lists: MathML Core, without anything that links, runs or carries a style.

use std::collections::BTreeSet;

/// The elements of a formula. `semantics` and `annotation` are written here, the others by the library.
pub(in super::super) const TAGS: &[&str] = &[
    "annotation",
    "math",
    "mfrac",
    "mi",
    "mmultiscripts",
    "mn",
    "mo",
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
    "semantics",
];

/// What may stand in a formula's text (`\text{…}`) beside characters.
const TEXT_TAGS: &[&str] = &["b", "code", "em", "i", "s", "span", "u"];

/// The attributes of each element.
pub(in super::super) const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("annotation", &["encoding"]),
    ("math", &["display"]),
    ("mfrac", &["displaystyle", "linethickness", "scriptlevel"]),
    ("mi", &["mathvariant"]),
    (
        "mo",
        &[
            "form",
            "largeop",
            "lspace",
            "maxsize",
            "minsize",
            "movablelimits",
            "rspace",
            "stretchy",
            "symmetric",
        ],
    ),
    ("mover", &["accent"]),
    ("mpadded", &["height", "width"]),
    ("mrow", &["displaystyle", "scriptlevel"]),
    ("mspace", &["class", "width"]),
    ("mtable", &["class", "displaystyle", "scriptlevel"]),
    ("mtd", &["class"]),
    ("munder", &["accentunder"]),
];

/// Classes for what the library writes as styles, which the site's policy forbids.
pub(in super::super) const CLASSES: &[&str] = &[
    "formula-back",
    "formula-end",
    "formula-flush-end",
    "formula-flush-start",
    "formula-gap",
    "formula-line-end",
    "formula-line-start",
    "formula-line-top",
    "formula-start",
    "formula-tight",
];

/// Parts of a style, and the class that stands for them.
const STYLES: &[(&str, &str)] = &[
    ("margin-left:-", "formula-back"),
    ("text-align: right", "formula-end"),
    ("padding-right: 0;", "formula-flush-end"),
    ("padding-left: 0;", "formula-flush-start"),
    ("padding-left:1em", "formula-gap"),
    ("border-right:", "formula-line-end"),
    ("border-left:", "formula-line-start"),
    ("border-top:", "formula-line-top"),
    ("text-align: left", "formula-start"),
    ("padding-top: 0;", "formula-tight"),
];

/// Whether an attribute of these may have a value: a keyword, a length, or the kind of an annotation.
pub(in super::super) fn is_value(name: &str, value: &str) -> bool {
    match name {
        "encoding" => value == "application/x-tex",
        _ => value
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '%')),
    }
}

/// The library's `math` without its own tag. `Err` where it holds an element that no formula may have: a link.
pub(super) fn own_mathml(written: &str) -> Result<String, String> {
    let mut own = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((text, tag)) = rest.split_once('<') {
        own.push_str(text);
        // Within values, `>` is escaped.
        let Some((tag, after)) = tag.split_once('>') else {
            break;
        };
        rest = after;
        let (closing, tag) = match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        let (empty, tag) = match tag.strip_suffix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if name == "math" {
            continue;
        }
        if !TAGS.contains(&name) && !TEXT_TAGS.contains(&name) {
            return Err(match name {
                "a" => "it holds a link or a reference".to_owned(),
                name => format!("browsers do not show `{name}`"),
            });
        }
        if closing {
            own.push_str(&format!("</{name}>"));
            continue;
        }
        own.push_str(&format!("<{name}{}>", own_attributes(name, attributes)));
        if empty {
            own.push_str(&format!("</{name}>"));
        }
    }
    own.push_str(rest);
    Ok(own)
}

fn own_attributes(tag: &str, written: &str) -> String {
    let allowed = ATTRIBUTES
        .iter()
        .find(|(name, _)| *name == tag)
        .map_or(&[] as &[&str], |(_, attributes)| attributes);
    let mut own = String::new();
    let mut classes = BTreeSet::new();
    let mut rest = written;
    while let Some((name, value)) = rest.split_once("=\"") {
        let Some((value, after)) = value.split_once('"') else {
            break;
        };
        rest = after;
        match name.trim() {
            "style" => classes.extend(
                STYLES
                    .iter()
                    .filter(|(style, _)| value.contains(style))
                    .map(|(_, class)| *class),
            ),
            // Classes are ours alone.
            "class" => {}
            name if allowed.contains(&name) && is_value(name, value) => {
                own.push_str(&format!(" {name}=\"{value}\""));
            }
            _ => {}
        }
    }
    if allowed.contains(&"class") && !classes.is_empty() {
        let classes: Vec<&str> = classes.into_iter().collect();
        own.push_str(&format!(" class=\"{}\"", classes.join(" ")));
    }
    own
}
