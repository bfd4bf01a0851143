//! The last pass over a text's HTML.
//!
//! `render` and `raw_html` write every tag themselves, so nothing should be left to take out. This is the independent
//! second look: what an HTML parser as browsers have it sees in the text, against an explicit list.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use ammonia::{Builder, UrlRelative};

use super::{code, math, player};

/// The tags that a text may hold.
pub(crate) const TAGS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// The classes that the renderer itself gives.
const CLASSES: &[&str] = &[
    "align-center",
    "align-left",
    "align-right",
    "callout",
    "callout-caution",
    "callout-important",
    "callout-label",
    "callout-note",
    "callout-tip",
    "callout-warning",
    "card",
    "card-activity",
    "card-quiz",
    "credit",
    "footnote-back",
    "footnote-ref",
    "footnotes",
    "formula",
    "further",
    "missing-image",
    "table-scroll",
    "task",
    "task-list",
];

/// HTML without anything that is not on the list.
pub(crate) fn sanitise(html: &str) -> String {
    SANITISER.clean(html).to_string()
}

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(sanitiser);

fn sanitiser() -> Builder<'static> {
    let own = |names: &[&'static str]| -> HashSet<&'static str> { names.iter().copied().collect() };
    let mut attributes: HashMap<&str, HashSet<&str>> = [
        (
            "a",
            own(&["href", "id", "class", "rel", "aria-label", "download"]),
        ),
        ("code", own(&["class"])),
        ("details", own(&["open", "class"])),
        ("div", own(&["class", "role", "aria-label"])),
        ("figure", own(&["class"])),
        ("h2", own(&["id"])),
        ("h3", own(&["id"])),
        ("h4", own(&["id"])),
        ("h5", own(&["id"])),
        ("h6", own(&["id"])),
        (
            "img",
            own(&["src", "alt", "width", "height", "loading", "decoding"]),
        ),
        (
            "input",
            own(&["type", "disabled", "checked", "name", "value", "aria-label"]),
        ),
        ("li", own(&["id", "class"])),
        ("ol", own(&["start", "reversed", "class"])),
        ("p", own(&["class"])),
        ("pre", own(&["tabindex"])),
        (
            "section",
            own(&["class", "role", "tabindex", "aria-label", "aria-labelledby"]),
        ),
        ("small", own(&["class"])),
        ("span", own(&["class", "role", "tabindex", "aria-label"])),
        ("sup", own(&["class"])),
        ("td", own(&["class", "colspan", "rowspan"])),
        ("th", own(&["class", "colspan", "rowspan", "scope"])),
        ("time", own(&["datetime"])),
        ("ul", own(&["class"])),
    ]
    .into();
    for (tag, names) in math::ATTRIBUTES.iter().chain(player::ATTRIBUTES) {
        attributes.insert(tag, own(names));
    }
    let tags = TAGS.iter().chain(math::TAGS).chain(player::TAGS);
    let tags: Vec<&str> = tags.copied().collect();
    // A box that could be typed into or submitted is none of ours.
    let forced = HashMap::from([(
        "input",
        HashMap::from([("type", "checkbox"), ("disabled", "")]),
    )]);
    let mut builder = Builder::empty();
    builder
        .tags(own(&tags))
        .clean_content_tags(own(&[
            "script",
            "style",
            "template",
            "textarea",
            "title",
            "iframe",
            "noscript",
            "svg",
            "annotation-xml",
        ]))
        .tag_attributes(attributes)
        .generic_attributes(own(&["lang", "dir", "title"]))
        .set_tag_attribute_values(forced)
        .url_schemes(own(&["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .attribute_filter(attribute)
        .strip_comments(true);
    builder
}

/// Classes are ours alone, and nothing but links leaves the site.
fn attribute<'a>(tag: &str, name: &str, value: &'a str) -> Option<Cow<'a, str>> {
    let keep = match (tag, name) {
        ("mspace" | "mtable" | "mtd", "class") => {
            value.split(' ').all(|class| math::CLASSES.contains(&class))
        }
        _ if math::TAGS.contains(&tag) => math::is_value(name, value),
        _ if player::TAGS.contains(&tag) => player::is_value(name, value),
        ("code", "class") => value.starts_with("language-") && !value.contains(char::is_whitespace),
        ("span", "class") if code::CLASSES.contains(&value) => true,
        (_, "class") => value
            .split(' ')
            .all(|class| CLASSES.contains(&class) || player::CLASSES.contains(&class)),
        ("span", "role") => value == "group",
        (_, "role") => ["note", "region", "doc-endnotes"].contains(&value),
        (_, "tabindex") => value == "0",
        ("input", "name") => value == "step",
        ("input", "value") => !value.is_empty() && value.bytes().all(is_of_key),
        ("a", "rel") => ["noopener noreferrer", "noreferrer external"].contains(&value),
        ("a", "href") => !value.starts_with("//"),
        ("img", "src") => value.starts_with("/media/"),
        ("img", "loading") => value == "lazy",
        ("img", "decoding") => value == "async",
        _ => true,
    };
    keep.then_some(Cow::Borrowed(value))
}

fn is_of_key(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_run_or_reach_out_is_gone() {
        let bad = "<p onclick=x style=y class=evil>a<script>b</script><svg><animate href=x></svg>\
            <math><annotation-xml encoding='text/html'><img src=x onerror=y></annotation-xml></math>\
            <img src=https://elsewhere.example/x><a href='java&#9;script:x'>c</a><iframe src=z></iframe>\
            <form action=x><input name=n type=text></form><!-- d --></p>";
        let clean = sanitise(bad);
        assert_eq!(
            clean,
            r#"<p>a<math></math><img><a>c</a></p><input disabled="" type="checkbox"><p></p>"#
        );
    }
}
