//! One text as a part of a larger page.

use super::{
    escape::{escape, percent_encode},
    raw_scan::{OpenTag, Piece, scan_bounded},
};

/// Attributes whose value is one id, or several with white space between them.
const REFERENCES: &[&str] = &[
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-labelledby",
    "aria-owns",
    "for",
    "headers",
];

/// The longest tag that this crate writes: an id of a heading may be as long as a text, four bytes a character.
const MAX_TAG_CHARS: usize = 8 * 1024 * 1024;

/// HTML that this crate rendered for one text, as a part of a page that holds several: `prefix` stands before every
/// `id` and before all that refers to one, and headings are `deeper` levels deeper, but never beyond 6.
///
/// `prefix` is letters, digits, `-`, `_`, `.` and `:`. Texts keep apart on the same page if neither of
/// their prefixes begins with the other: `a-` and `b-`, but not `a` and `ab`. A link to the top of the page (`#`) stays
/// one. Sections lose their names: many of one name would be as many landmarks that nobody can tell apart.
#[must_use]
pub fn embed_html(html: &str, prefix: &str, deeper: u8) -> String {
    let mut embedded = String::with_capacity(html.len() + html.len() / 8);
    for (piece, range) in scan_bounded(html, MAX_TAG_CHARS) {
        let source = html.get(range).unwrap_or_default();
        let changed = match &piece {
            Piece::Open(tag) => open_tag(tag, prefix, deeper),
            Piece::Close(name) => heading(name, deeper).map(|name| format!("</{name}>")),
            Piece::Text | Piece::Comment(_) | Piece::Declaration => None,
        };
        // What need not change stays as it was written, to the byte.
        embedded.push_str(changed.as_deref().unwrap_or(source));
    }
    embedded
}

/// The tag anew; `None` where it stays as it is.
fn open_tag(tag: &OpenTag, prefix: &str, deeper: u8) -> Option<String> {
    let name = heading(&tag.name, deeper);
    let mut changed = name.is_some();
    let mut written = format!("<{}", name.unwrap_or(&tag.name));
    for (name, value) in &tag.attributes {
        if tag.name == "section" && name == "aria-labelledby" {
            changed = true;
            continue;
        }
        let own = attribute(name, value, prefix);
        changed |= own.is_some();
        let value = escape(own.as_deref().unwrap_or(value));
        written.push_str(&format!(" {name}=\"{value}\""));
    }
    written.push('>');
    changed.then_some(written)
}

/// The value that an attribute has in the larger page, if it is another one.
fn attribute(name: &str, value: &str, prefix: &str) -> Option<String> {
    match name {
        "id" => Some(format!("{prefix}{value}")),
        "href" => {
            let anchor = value
                .strip_prefix('#')
                .filter(|anchor| !anchor.is_empty())?;
            Some(format!("#{}{anchor}", percent_encode(prefix)))
        }
        name if REFERENCES.contains(&name) => {
            let ids = value.split_ascii_whitespace();
            let ids: Vec<String> = ids.map(|id| format!("{prefix}{id}")).collect();
            Some(ids.join(" "))
        }
        _ => None,
    }
}

/// The name of a heading's tag, some levels deeper; `None` for any other tag.
fn heading(name: &str, deeper: u8) -> Option<&'static str> {
    const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let level = HEADINGS.iter().position(|heading| *heading == name)?;
    let deeper = (level + usize::from(deeper)).min(HEADINGS.len() - 1);
    HEADINGS.get(deeper).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_what_refers_to_them_get_the_prefix() {
        assert_eq!(
            embed_html(
                "<h2 id=\"été\">Été</h2>\n<p><a href=\"#%C3%A9t%C3%A9\">a</a> <a href=\"/fr/x#été\">b</a> <a href=\"#\">c</a></p>\
                 <section class=\"further\" aria-labelledby=\"a  b\"><td headers=\"a b\" id=\"c\">d</td></section>",
                "1.2-",
                0
            ),
            "<h2 id=\"1.2-été\">Été</h2>\n<p><a href=\"#1.2-%C3%A9t%C3%A9\">a</a> <a href=\"/fr/x#été\">b</a> <a href=\"#\">c</a></p>\
             <section class=\"further\"><td headers=\"1.2-a 1.2-b\" id=\"1.2-c\">d</td></section>"
        );
    }

    #[test]
    fn headings_go_deeper_and_never_beyond_the_sixth_level() {
        let html = "<h1>a</h1><h2>b</h2><h4 lang=\"en\">c</h4><h6>d</h6><hr><header></header>";
        assert_eq!(embed_html(html, "", 0), html);
        assert_eq!(
            embed_html(html, "", 2),
            "<h3>a</h3><h4>b</h4><h6 lang=\"en\">c</h6><h6>d</h6><hr><header></header>"
        );
        assert_eq!(embed_html("<h2>a</h2>", "", 255), "<h6>a</h6>");
    }

    #[test]
    fn what_only_looks_like_a_tag_or_an_attribute_stays() {
        for html in [
            "<p title=\"&lt;h2 id=&quot;a&quot;> <h2 id='a'> href=#x\">&lt;h2 id=\"a\"&gt; href=\"#a\"</p>",
            "<code>id=\"a\"</code> a < b <3 id=\"x\"",
            "<img src=\"/media/x/id=a.svg\" alt=\"id=&quot;a&quot; <b>\">",
            "<p data-id=\"a\" lang=\"id\">&nbsp;&amp;id=\u{a0}</p>",
            "",
        ] {
            assert_eq!(embed_html(html, "x-", 3), html);
        }
    }

    #[test]
    fn a_hostile_text_stays_inert_and_costs_little() {
        assert_eq!(
            embed_html("<h2 id=\"a&quot; onclick=&quot;b\">", "x-", 0),
            "<h2 id=\"x-a&quot; onclick=&quot;b\">"
        );
        let title = "été-".repeat(200_000);
        let html = format!("<h2 id=\"{title}\">{title}</h2>");
        let embedded = embed_html(&html, "x-", 0);
        assert!(embedded.starts_with("<h2 id=\"x-été-") && embedded.len() == html.len() + 2);
    }
}
