//! The words of an option, to find the one that a key of the book means.

/// What a reader sees, without white space, fences, and what may be a mark: backticks, stars, underscores, brackets
/// (the book's editor highlights with them). Were that not enough to tell options apart, the test would fail.
pub(crate) fn words_of_markdown(markdown: &str) -> String {
    let lines = markdown
        .lines()
        .filter(|line| !line.trim_start().starts_with("```"));
    let text = lines.collect::<Vec<_>>().join("\n");
    letters(&text.replace("<sup>", "").replace("</sup>", ""))
}

/// The same of rendered HTML.
pub(crate) fn words_of_html(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    letters(&text)
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '`' | '*' | '_' | '[' | ']'))
        .collect()
}
