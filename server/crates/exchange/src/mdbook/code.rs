//! Code blocks: what mdBook and its preprocessors read in them, taken out.

/// How a code block is shown in a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CodeStyle {
    /// The language alone; empty without one.
    pub(super) language: String,
    hidden: Hidden,
    markers: bool,
    /// What the reader of the book had and the reader of the course has not.
    pub(super) loss: Option<&'static str>,
}

/// Which lines the book does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hidden {
    None,
    /// `#` alone or before a space, as mdBook hides lines of Rust. Nothing is reported: no reader of the book sees
    /// them either.
    Rust,
    /// `#` before anything but `[` and `!`, as Aquascope hides lines.
    Aquascope,
}

impl CodeStyle {
    /// Reads the words after the fence (`rust,ignore`, `aquascope,interpreter`).
    pub(super) fn of(info: &str) -> Self {
        let mut words = info
            .split([',', ' ', '\t', '{'])
            .map(str::trim)
            .filter(|word| !word.is_empty());
        let first = words.next().unwrap_or("");
        let plain = Self {
            language: first.to_owned(),
            hidden: Hidden::None,
            markers: false,
            loss: None,
        };
        match first {
            "rust" | "rs" => Self {
                hidden: Hidden::Rust,
                ..plain
            },
            "aquascope" => Self {
                language: "rust".to_owned(),
                hidden: Hidden::Aquascope,
                markers: true,
                loss: Some("The interactive Aquascope diagram became plain Rust code."),
            },
            "ide" => Self {
                language: "rust".to_owned(),
                hidden: Hidden::Rust,
                markers: true,
                loss: Some(
                    "The editor with type information and highlights became plain Rust code.",
                ),
            },
            "editable" | "ignore" | "should_panic" | "no_run" | "compile_fail" | "noplayground" => {
                // mdBook reads these as settings of a block without a language.
                Self {
                    language: String::new(),
                    ..plain
                }
            }
            _ => plain,
        }
    }

    /// The line as a course shows it; `None` where the book hides it.
    pub(super) fn line(&self, line: &str) -> Option<String> {
        let indented = line.trim_start();
        if self.hidden != Hidden::None
            && let Some(rest) = indented.strip_prefix('#')
        {
            let next = rest.chars().next();
            match (self.hidden, next) {
                (_, Some('#')) => {
                    let indentation = line.get(..line.len() - indented.len()).unwrap_or("");
                    return Some(format!("{indentation}{rest}"));
                }
                (_, None | Some(' ')) => return None,
                (Hidden::Aquascope, Some(c)) if !matches!(c, '[' | '!') => return None,
                _ => {}
            }
        }
        Some(if self.markers {
            without_markers(line)
        } else {
            line.to_owned()
        })
    }

    /// A remark in the block's own language.
    pub(super) fn comment(&self, text: &str) -> String {
        let mark = match self.language.as_str() {
            "rust" | "rs" | "c" | "cpp" | "java" | "js" | "javascript" | "ts" | "go" | "css"
            | "kotlin" | "swift" => "// ",
            "html" | "xml" | "markdown" | "md" => return format!("<!-- {text} -->"),
            "sql" | "lua" | "haskell" => "-- ",
            _ => "# ",
        };
        format!("{mark}{text}")
    }
}

/// Takes out what Aquascope and the editor read between backticks: `` `[]` `` (a moment), `` `(focus,…)` `` (a
/// setting), and `` `[code]` `` (a highlight), of which the code stays.
fn without_markers(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, marker, after)) = next_marker(rest) {
        out.push_str(before);
        out.push_str(marker);
        rest = after;
    }
    if rest.len() == line.len() {
        return line.to_owned();
    }
    out.push_str(rest);
    out.trim_end().to_owned()
}

/// What stands before the next marker, what it leaves, and what stands after it.
fn next_marker(text: &str) -> Option<(&str, &str, &str)> {
    let at = text.match_indices('`').map(|(at, _)| at).find_map(|at| {
        let inside = text.get(at + 1..)?;
        let (open, close) = if inside.starts_with('[') {
            ('[', "]`")
        } else if inside.starts_with('(') {
            ('(', ")`")
        } else {
            return None;
        };
        let end = inside.find(close)?;
        let kept = if open == '[' { inside.get(1..end)? } else { "" };
        Some((text.get(..at)?, kept, inside.get(end + close.len()..)?))
    })?;
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(info: &str, code: &str) -> Vec<String> {
        let style = CodeStyle::of(info);
        code.lines().filter_map(|line| style.line(line)).collect()
    }

    #[test]
    fn rust_lines_that_mdbook_hides_are_left_out_and_attributes_stay() {
        let code = "# fn main() {\n#\n#[derive(Debug)]\n#![allow(x)]\n    ## raw\n  # hidden\nlet x = 1;\n# }";
        assert_eq!(
            shown("rust,ignore", code),
            [
                "#[derive(Debug)]",
                "#![allow(x)]",
                "    # raw",
                "let x = 1;"
            ]
        );
        assert_eq!(shown("toml", "# a comment"), ["# a comment"]);
        assert_eq!(CodeStyle::of("rust,does_not_compile").language, "rust");
        assert_eq!(CodeStyle::of("").language, "");
    }

    #[test]
    fn marks_of_diagrams_and_editors_are_taken_out() {
        let code = "#fn main() {\nlet c = Box::new(15);`[]`\nlet s = &x;`(focus,paths:*s)`\n#}";
        assert_eq!(
            shown("aquascope,interpreter", code),
            ["let c = Box::new(15);", "let s = &x;"]
        );
        let code = "fn a(s: &str) -> `[String]` {\n    `[match arg {]`\n        arg`[.as_mut()]`.unwrap()\n    `[}]`\n`[v[0]]`;";
        assert_eq!(
            shown("ide", code),
            [
                "fn a(s: &str) -> String {",
                "    match arg {",
                "        arg.as_mut().unwrap()",
                "    }",
                "v[0];"
            ]
        );
        assert_eq!(shown("rust", "let a = `[]`;"), ["let a = `[]`;"]);
    }
}
