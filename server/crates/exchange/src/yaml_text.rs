//! Front matter.

use std::fmt::Write;

/// A YAML block between `---` lines, written key by key.
#[derive(Debug)]
pub(crate) struct FrontMatter {
    text: String,
}

impl FrontMatter {
    pub(crate) fn new() -> Self {
        Self {
            text: String::from("---\n"),
        }
    }

    /// A text, always between double quotes: no text is then a number, a date, a map or an error.
    pub(crate) fn text(mut self, key: &str, value: &str) -> Self {
        self.text.push_str(key);
        self.text.push_str(": ");
        self.text.push_str(&quoted(value));
        self.text.push('\n');
        self
    }

    /// A word that this crate chose itself (`quiz`, `none`).
    pub(crate) fn word(mut self, key: &str, value: &str) -> Self {
        self.text.push_str(&format!("{key}: {value}\n"));
        self
    }

    /// A list of texts; nothing where it is empty.
    pub(crate) fn list(mut self, key: &str, values: &[String]) -> Self {
        if !values.is_empty() {
            self.text.push_str(&format!("{key}:\n"));
        }
        for value in values {
            self.text.push_str(&format!("  - {}\n", quoted(value)));
        }
        self
    }

    /// The block with its last line and an empty line after it.
    pub(crate) fn end(mut self) -> String {
        self.text.push_str("---\n\n");
        self.text
    }
}

/// A text as a double-quoted YAML scalar on one line.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                // Writing to a String cannot fail.
                let _infallible = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_a_quoted_scalar_on_one_line() {
        let block = FrontMatter::new()
            .text("title", "Choisir : \"par\" où\ncommencer \\ \u{1}")
            .word("kind", "quiz")
            .list("authors", &["A: b".to_owned()])
            .list("tags", &[])
            .end();
        assert_eq!(
            block,
            "---\ntitle: \"Choisir : \\\"par\\\" où\\ncommencer \\\\ \\u0001\"\nkind: quiz\nauthors:\n  - \"A: b\"\n---\n\n"
        );
    }
}
