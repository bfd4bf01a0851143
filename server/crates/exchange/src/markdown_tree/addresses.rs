//! Addresses that a template makes: `({{ site.baseurl }}/guide)`, `({{< ref "guide.md" >}})`.

/// The addresses of links on a line as paths; what is no such template stays.
pub(super) fn with_plain_addresses(line: &str) -> String {
    if !line.contains("{{") && !line.contains("{%") {
        return line.to_owned();
    }
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['(', '"']) {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        rest = after;
        // Two templates may follow each other: `{{ site.url }}{{ site.baseurl }}`.
        while let Some((path, length)) = template(rest) {
            out.push_str(&path.replace(' ', "%20"));
            rest = rest.get(length..).unwrap_or("");
        }
    }
    out.push_str(rest);
    out
}

/// The path that a template at the start of a text stands for, and the template's length.
fn template(text: &str) -> Option<(String, usize)> {
    let (end, inside) = if let Some(inside) = text.strip_prefix("{{") {
        ("}}", inside)
    } else {
        ("%}", text.strip_prefix("{%")?)
    };
    let length = inside.find(end)?;
    let inside = inside
        .get(..length)?
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '%' | '-'));
    let bare = |text: &str| text.trim().trim_matches(['"', '\'', '`']).to_owned();
    let mut words = inside.splitn(2, char::is_whitespace);
    let path = match (words.next()?, words.next()) {
        ("site.baseurl" | "site.url" | "base.url" | "site.BaseURL" | ".Site.BaseURL", None) => {
            String::new()
        }
        ("ref" | "relref", Some(path)) => bare(path),
        ("link", Some(path)) => format!("/{}", bare(path).trim_start_matches('/')),
        _ => {
            let (path, filter) = inside.split_once('|')?;
            matches!(filter.trim(), "relative_url" | "absolute_url" | "url").then(|| bare(path))?
        }
    };
    let fits = !path.contains(['(', ')', '<', '>', '{', '}', '"']);
    fits.then_some((path, length + 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_that_make_addresses_become_paths() {
        for (line, plain) in [
            (
                "[a]({{ site.url }}{{ site.baseurl }}/b) {{ c }}",
                "[a](/b) {{ c }}",
            ),
            (
                "[a]({{< ref \"b c.md\" >}}) ({{% relref \"d\" %}})",
                "[a](b%20c.md) (d)",
            ),
            ("[a]({% link _x/b.md %})", "[a](/_x/b.md)"),
            ("![a]({{ '/b.png' | relative_url }})", "![a](/b.png)"),
            (
                "({{ x }}) ({% if y %}) ({{ \"",
                "({{ x }}) ({% if y %}) ({{ \"",
            ),
        ] {
            assert_eq!(with_plain_addresses(line), plain);
        }
    }
}
