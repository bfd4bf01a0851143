//! Lines that mean something to one program and not to Markdown: what they are.

use super::callouts::Callout;

/// What a line says to the program that the text was written for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Directive {
    /// Begins a callout that a line `End` with the same key closes.
    Callout {
        callout: Callout,
        title: String,
        key: &'static str,
    },
    /// Begins something that folds: `:::details`.
    Details { title: String, key: &'static str },
    /// Begins something whose own mark is left out, with a name that readers saw (a tab, a file).
    Group {
        title: String,
        key: &'static str,
        /// What is said of it.
        what: &'static str,
    },
    /// The begin or the end of a tab in JavaScript, with the name that readers saw.
    Tab { title: String },
    /// Begins code: `{% highlight ruby %}`.
    Code { language: String, key: &'static str },
    /// Begins what nobody sees: `{% comment %}`.
    Hidden { key: &'static str },
    /// Ends what was begun with this key.
    End { key: &'static str },
    /// Begins a callout or a group that holds the lines indented below it: MkDocs.
    Indented {
        callout: Option<Callout>,
        title: String,
    },
    /// A callout up to the next empty line: docsify.
    Paragraph { callout: Callout, rest: String },
    /// A line of Markdown that stands for it: `{% embed url="…" %}`.
    Written {
        markdown: String,
        /// What is said of it.
        what: &'static str,
    },
    /// A mark that is left out: a table of contents, which pages make by themselves.
    Dropped,
}

/// What a line is, without its indentation; `None` for a line of Markdown.
pub(super) fn directive(line: &str) -> Option<Directive> {
    let line = line.trim_end();
    match line.as_bytes().first()? {
        b'{' => liquid(line)
            .or_else(|| kramdown(line))
            .or_else(|| figure(line)),
        b':' => container(line),
        b'!' | b'?' | b'=' => mkdocs(line).or_else(|| docsify(line)),
        b'[' => is_contents(line).then_some(Directive::Dropped),
        b'<' => included(line).or_else(|| tab(line)),
        _ => None,
    }
}

fn is_contents(line: &str) -> bool {
    let name: String = line
        .chars()
        .filter(|c| !matches!(c, '[' | ']' | '_'))
        .collect();
    line.ends_with(']') && name.eq_ignore_ascii_case("toc")
}

/// `{: .class}`, `{:toc}`
fn kramdown(line: &str) -> Option<Directive> {
    (line.starts_with("{:") && line.ends_with('}')).then_some(Directive::Dropped)
}

/// `{% hint style="info" %}`: GitBook and Jekyll.
fn liquid(line: &str) -> Option<Directive> {
    let inside = line.strip_prefix("{%")?.strip_suffix("%}")?;
    if inside.contains("%}") {
        return None;
    }
    let inside = inside.trim_matches(|c: char| c == '-' || c.is_whitespace());
    let (name, rest) = inside
        .split_once(char::is_whitespace)
        .unwrap_or((inside, ""));
    let argument = |key: &str| argument(rest, key).unwrap_or_default();
    Some(match name {
        "hint" => Directive::Callout {
            callout: Callout::named(&argument("style")).unwrap_or(Callout::Note),
            title: argument("title"),
            key: "endhint",
        },
        "tab" => group(argument("title"), "endtab", TABS),
        "code" => group(argument("title"), "endcode", MARKS),
        "tabs" => group(String::new(), "endtabs", TABS),
        "stepper" => group(String::new(), "endstepper", TABS),
        "step" => group(String::new(), "endstep", TABS),
        "columns" => group(String::new(), "endcolumns", TABS),
        "column" => group(String::new(), "endcolumn", TABS),
        "content-ref" => group(String::new(), "endcontent-ref", MARKS),
        "raw" => group(String::new(), "endraw", MARKS),
        "embed" | "file" => {
            let address = if name == "embed" {
                argument("url")
            } else {
                argument("src")
            };
            Directive::Written {
                markdown: written_link(&address),
                what: "What was shown within the page became a link.",
            }
        }
        "highlight" => Directive::Code {
            language: rest
                .split_whitespace()
                .next()
                .unwrap_or("")
                .chars()
                .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '#'))
                .collect(),
            key: "endhighlight",
        },
        "comment" => Directive::Hidden { key: "endcomment" },
        _ => Directive::End {
            key: ENDS.iter().copied().find(|end| *end == name)?,
        },
    })
}

/// The ends that are known; those that end nothing are left out.
const ENDS: &[&str] = &[
    "endhint",
    "endtab",
    "endtabs",
    "endcode",
    "endstepper",
    "endstep",
    "endcolumns",
    "endcolumn",
    "endcontent-ref",
    "endraw",
    "endembed",
    "endfile",
    "endhighlight",
    "endcomment",
];

/// `<<< @/code.js`: VuePress.
fn included(line: &str) -> Option<Directive> {
    let path = line.strip_prefix("<<<")?.trim();
    path.starts_with(['@', '.']).then(|| Directive::Written {
        markdown: crate::markdown_text::code_span(path),
        what: "A file that another program includes is named in its place.",
    })
}

const TABS: &str = "What stood in tabs, columns or the like stands one below the other.";
const MARKS: &str = "A mark of another program was left out; what stood in it stays.";

fn group(title: String, key: &'static str, what: &'static str) -> Directive {
    Directive::Group { title, key, what }
}

/// `{{< figure src="a.png" title="A" >}}`: Hugo.
fn figure(line: &str) -> Option<Directive> {
    let inside = line.strip_prefix("{{<")?.strip_suffix(">}}")?.trim();
    let arguments = inside.strip_prefix("figure")?;
    let address = argument(arguments, "src")?;
    let given = |key: &str| argument(arguments, key).filter(|text| !text.is_empty());
    let caption = given("caption")
        .or_else(|| given("title"))
        .unwrap_or_default();
    let alt = given("alt").unwrap_or_else(|| caption.clone());
    Some(Directive::Written {
        markdown: format!(
            "![{}]({})",
            crate::markdown_text::escape(&alt),
            crate::link_text::destination(&address, &caption)
        ),
        what: "A figure of another program became an image.",
    })
}

/// `<Tabs>`, `<TabItem value="a" label="A">`: Docusaurus.
fn tab(line: &str) -> Option<Directive> {
    let inside = line.strip_prefix('<')?.strip_suffix('>')?;
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    if inside.contains('<') {
        return None;
    }
    let (name, arguments) = inside
        .split_once(char::is_whitespace)
        .unwrap_or((inside, ""));
    if !matches!(name, "Tabs" | "TabItem") {
        return None;
    }
    let title = argument(arguments, "label").or_else(|| argument(arguments, "value"));
    Some(Directive::Tab {
        title: title.filter(|_| name == "TabItem").unwrap_or_default(),
    })
}

/// The value of `key="…"`.
fn argument(arguments: &str, key: &str) -> Option<String> {
    let at = arguments.match_indices(key).find(|(at, _)| {
        let before = arguments.get(..*at).unwrap_or("");
        before.is_empty() || before.ends_with(char::is_whitespace)
    })?;
    let value = arguments.get(at.0 + key.len()..)?.trim_start();
    let value = value.strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let value = match quote {
        Some(quote) => value.get(1..)?.split(quote).next()?,
        None => value.split_whitespace().next()?,
    };
    Some(value.trim().to_owned())
}

fn written_link(address: &str) -> String {
    let name = address.rsplit('/').next().unwrap_or("");
    if address.is_empty() {
        String::new()
    } else if address.starts_with("http://") || address.starts_with("https://") {
        format!("<{}>", address.replace(['<', '>', ' '], ""))
    } else {
        let name = crate::markdown_text::escape(&crate::paths::percent_decoded(name));
        format!("[{name}]({})", crate::link_text::destination(address, ""))
    }
}

/// `:::tip Title`, `::: warning`, `:::danger[Title]`: VuePress, VitePress, Docusaurus.
fn container(line: &str) -> Option<Directive> {
    let rest = line.trim_start_matches(':');
    let colons = line.len() - rest.len();
    if colons < 3 {
        return None;
    }
    let key = match colons {
        3 => ":::",
        4 => "::::",
        5 => ":::::",
        _ => "::::::",
    };
    let rest = rest.trim();
    if rest.is_empty() {
        return Some(Directive::End { key });
    }
    let name: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    let title = rest.get(name.len()..).unwrap_or("").trim();
    let title = match title
        .strip_prefix('[')
        .and_then(|title| title.split_once(']'))
    {
        Some((title, _attributes)) => title,
        None if title.starts_with('{') => "",
        None => title,
    };
    let title = title.trim().to_owned();
    match (Callout::named(&name), name.to_ascii_lowercase().as_str()) {
        (Some(callout), _) => Some(Directive::Callout {
            callout,
            title,
            key,
        }),
        (None, "details") => Some(Directive::Details { title, key }),
        // Such a line is only the begin of something where it has a name.
        (None, "") => None,
        (None, _) => Some(group(title, key, MARKS)),
    }
}

/// `!!! note "Title"`, `??? tip`, `=== "Tab"`: MkDocs.
fn mkdocs(line: &str) -> Option<Directive> {
    let quoted = |text: &str| {
        let text = text.trim();
        text.strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'))
            .map(str::to_owned)
    };
    if let Some(rest) = line.strip_prefix("===") {
        let rest = rest.strip_prefix(['!', '+']).unwrap_or(rest);
        return rest.starts_with(' ').then_some(Directive::Indented {
            callout: None,
            title: quoted(rest)?,
        });
    }
    let rest = line
        .strip_prefix("!!!")
        .or_else(|| line.strip_prefix("???+"))
        .or_else(|| line.strip_prefix("???"))?;
    let rest = rest.trim_start();
    let name: String = rest
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '-')
        .collect();
    if name.is_empty() {
        return None;
    }
    let after = rest.get(name.len()..).unwrap_or("");
    let title = after
        .find('"')
        .and_then(|start| quoted(after.get(start..)?))
        .unwrap_or_default();
    Some(Directive::Indented {
        callout: Some(Callout::named(&name).unwrap_or(Callout::Note)),
        title,
    })
}

/// `?> text`, `!> text`: docsify.
fn docsify(line: &str) -> Option<Directive> {
    let (callout, rest) = match line.strip_prefix("?>") {
        Some(rest) => (Callout::Note, rest),
        None => (Callout::Warning, line.strip_prefix("!>")?),
    };
    (rest.is_empty() || rest.starts_with(' ')).then(|| Directive::Paragraph {
        callout,
        rest: rest.trim_start().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_no_directive() {
        for line in [
            "",
            "text",
            "# h",
            "> q",
            "!",
            "![a](b)",
            "? x",
            "====",
            "---",
            ": x",
            "::",
            "::: {",
            "[a](b)",
            "[ ] x",
            "{a}",
            "{% unknown %}",
            "{% if a %} b {% endif %}",
            "{{ x }}",
            "<b>",
            "=== x",
            "!!!",
            "<<",
            "!>x",
        ] {
            assert_eq!(directive(line), None, "{line:?}");
        }
    }

    #[test]
    fn arguments_are_read_in_any_quotes() {
        assert_eq!(
            argument("style=\"info\" title='a b'", "title").as_deref(),
            Some("a b")
        );
        assert_eq!(
            argument("subtitle=1 title=2", "title").as_deref(),
            Some("2")
        );
        assert_eq!(argument("title", "title"), None);
    }
}
