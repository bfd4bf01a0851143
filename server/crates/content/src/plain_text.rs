//! Rendered HTML without its markup, for those who read or index text.

/// Tags after which a new line begins.
const BLOCKS: [&str; 25] = [
    "p",
    "div",
    "li",
    "dl",
    "dt",
    "dd",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "pre",
    "blockquote",
    "table",
    "tr",
    "figure",
    "figcaption",
    "details",
    "summary",
    "section",
    "aside",
    "br",
];

/// The text of HTML that this crate has rendered and cleaned: well formed, and with no other entities than those that
/// its serialiser writes (`&amp; &lt; &gt; &quot; &nbsp;`). Blocks stand on lines of their own; of a formula the text
/// is its LaTeX.
#[must_use]
pub fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    let mut in_code = false;
    while let Some((before, tag)) = rest.split_once('<') {
        // Between two blocks there is only white space, and the line has ended already. Code keeps its indents.
        let begins = text.is_empty() || text.ends_with('\n');
        if in_code || !(begins && before.trim().is_empty()) {
            push_decoded(&mut text, before);
        }
        let Some((tag, after)) = tag.split_once('>') else {
            return text;
        };
        if (tag == "math" || tag.starts_with("math "))
            && let Some((formula, after)) = after.split_once("</math>")
        {
            push_decoded(&mut text, source_of(formula));
            rest = after;
            continue;
        }
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/'])
            .next()
            .unwrap_or_default();
        if BLOCKS.contains(&name) && !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        if name == "pre" {
            in_code = !tag.starts_with('/');
        }
        // Cells of a row stay apart.
        if name == "td" || name == "th" {
            text.push(' ');
        }
        rest = after;
    }
    push_decoded(&mut text, rest);
    text.truncate(text.trim_end().len());
    text
}

/// The LaTeX that a formula was written in.
fn source_of(formula: &str) -> &str {
    let source = formula
        .split_once("<annotation")
        .and_then(|(_, annotation)| annotation.split_once('>'));
    let source = source.map_or("", |(_, source)| source);
    source.split_once('<').map_or(source, |(source, _)| source)
}

fn push_decoded(text: &mut String, html: &str) {
    let mut rest = html;
    while let Some((before, entity)) = rest.split_once('&') {
        text.push_str(before);
        let known = [
            ("amp;", '&'),
            ("lt;", '<'),
            ("gt;", '>'),
            ("quot;", '"'),
            ("nbsp;", '\u{a0}'),
        ];
        match known.into_iter().find(|(name, _)| entity.starts_with(name)) {
            Some((name, c)) => {
                text.push(c);
                rest = entity.get(name.len()..).unwrap_or_default();
            }
            None => {
                text.push('&');
                rest = entity;
            }
        }
    }
    text.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn markup_goes_and_words_stay_apart() {
        let html = "<h2 id=\"a\">Un &amp; deux</h2>\n<p>Trois <b>qua</b>tre<br>cinq</p><ul><li>six</li><li>&lt;7&gt;</li></ul>";
        assert_eq!(plain_text(html), "Un & deux\nTrois quatre\ncinq\nsix\n<7>");
        assert_eq!(
            plain_text(
                "<p>a</p>\n<pre><code>b {\n    <span>c</span>\n\n<span>d</span>}\n</code></pre>\n<p>e</p>"
            ),
            "a\nb {\n    c\n\nd}\ne"
        );
        assert_eq!(plain_text("a & b &copy; <unclosed"), "a & b &copy; ");
    }
}
