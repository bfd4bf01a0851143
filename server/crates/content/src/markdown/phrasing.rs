//! Blocks where only phrases may stand.

use super::{
    escape::escape,
    raw_scan::{OpenTag, Piece, scan_bounded},
};

/// What may not stand in a label (<https://html.spec.whatwg.org/multipage/dom.html#phrasing-content>), of what this crate
/// writes.
const BLOCKS: &[&str] = &[
    "blockquote",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// What a label may not hold, since it has controls of its own. What a player says around it stays.
const PLAYERS: &[&str] = &["audio", "source", "track", "video"];

/// The longest tag that this crate writes.
const MAX_TAG_CHARS: usize = 8 * 1024 * 1024;

/// HTML that this crate rendered, as a part of a label: a block becomes a `span` of the class `as-` and its name, which a
/// style sheet shows as the block. A label is read out as one phrase in any case.
#[must_use]
pub fn phrasing_html(html: &str) -> String {
    let mut phrase = String::with_capacity(html.len());
    for (piece, range) in scan_bounded(html, MAX_TAG_CHARS) {
        let source = html.get(range).unwrap_or_default();
        match &piece {
            Piece::Open(tag) if PLAYERS.contains(&tag.name.as_str()) => {}
            Piece::Close(name) if PLAYERS.contains(&name.as_str()) => {}
            Piece::Open(tag) if BLOCKS.contains(&tag.name.as_str()) => {
                let lang = tag.attributes.iter().find(|(name, _)| name == "lang");
                let lang = lang.map(|(_, value)| format!(" lang=\"{}\"", escape(value)));
                let lang = lang.unwrap_or_default();
                phrase.push_str(&format!("<span class=\"as-{}\"{lang}>", tag.name));
                if tag.name == "hr" {
                    phrase.push_str("</span>");
                }
            }
            // A label takes no focus of its own.
            Piece::Open(tag) if tag.name == "span" && has_class(tag, "formula") => {
                phrase.push_str("<span class=\"formula\">");
            }
            Piece::Close(name) if BLOCKS.contains(&name.as_str()) => phrase.push_str("</span>"),
            _ => phrase.push_str(source),
        }
    }
    phrase
}

fn has_class(tag: &OpenTag, class: &str) -> bool {
    let mut attributes = tag.attributes.iter();
    attributes.any(|(name, value)| name == "class" && value == class)
}

#[cfg(test)]
mod tests {
    use super::phrasing_html;

    #[test]
    fn a_block_becomes_a_phrase_that_can_be_shown_as_one() {
        assert_eq!(
            phrasing_html(
                "<p lang=\"en\">a <em>b</em></p>\n<pre tabindex=\"0\"><code class=\"language-rust\">&lt;p&gt;</code></pre>"
            ),
            "<span class=\"as-p\" lang=\"en\">a <em>b</em></span>\n<span class=\"as-pre\"><code class=\"language-rust\">&lt;p&gt;</code></span>"
        );
        assert_eq!(
            phrasing_html("<ul><li>a</li></ul><hr>"),
            "<span class=\"as-ul\"><span class=\"as-li\">a</span></span><span class=\"as-hr\"></span>"
        );
    }

    #[test]
    fn a_player_leaves_its_words() {
        assert_eq!(
            phrasing_html(
                "<div class=\"player\"><figure><video controls=\"\"><source src=\"/media/a\"></video><figcaption>a</figcaption></figure></div>"
            ),
            "<span class=\"as-div\"><span class=\"as-figure\"><span class=\"as-figcaption\">a</span></span></span>"
        );
    }

    #[test]
    fn a_phrase_stays_as_it_is() {
        for html in [
            "a <code>b</code> &lt;p>",
            "<img src=\"/a\" alt=\"<p>\">",
            "",
        ] {
            assert_eq!(phrasing_html(html), html);
        }
    }
}
