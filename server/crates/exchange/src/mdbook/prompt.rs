//! A prompt's first line as a question's heading.

use crate::markdown_text::{self, BlockKind};

/// The longest heading, in characters.
const MAX_HEADING: usize = 160;

/// Divides a prompt into a heading of one line and the rest, where the prompt begins with a short paragraph or at
/// least a short sentence. Nothing is lost and nothing stands twice.
pub(super) fn split(prompt: &str) -> Option<(String, String)> {
    let blocks = markdown_text::blocks(prompt);
    let first = blocks
        .first()
        .filter(|block| block.kind == BlockKind::Paragraph)?;
    let paragraph = markdown_text::slice(prompt, first.range.clone()).trim();
    let rest = markdown_text::slice(prompt, first.range.end..prompt.len()).trim_start_matches('\n');
    if markdown_text::has_image(paragraph) {
        return None;
    }
    // A hard break (two spaces or a backslash before the line feed) is a space in a heading.
    let lines: Vec<&str> = paragraph
        .lines()
        .map(|line| line.trim().trim_end_matches('\\').trim_end())
        .collect();
    let line = not_bold(lines.join(" "));
    if line.chars().count() <= MAX_HEADING {
        return usable(&line).then(|| (line, rest.to_owned()));
    }
    let end = sentence_end(&line)?;
    let (heading, remainder) = line.split_at(end);
    let remainder = remainder.trim();
    // What begins a line must not become a list, a quote or a heading there.
    let safe = !remainder.starts_with(['-', '*', '+', '>', '#', '=', '|', '~'])
        && !remainder.starts_with(|c: char| c.is_ascii_digit());
    let rest = if rest.is_empty() {
        remainder.to_owned()
    } else {
        format!("{remainder}\n\n{rest}")
    };
    (safe && usable(heading)).then(|| (heading.to_owned(), rest))
}

/// A heading is bold as it is: a line that is nothing but bold text loses its stars.
fn not_bold(line: String) -> String {
    match line
        .strip_prefix("**")
        .and_then(|rest| rest.strip_suffix("**"))
    {
        Some(inside) if !inside.contains(['*', '\\']) => inside.trim().to_owned(),
        _ => line,
    }
}

/// Whether a line can be a heading: it says something, and a run of `#` at its end would not be dropped.
fn usable(line: &str) -> bool {
    !line.trim_matches(['#', ' ', '*', '_']).is_empty()
        && !line.ends_with('#')
        && !line.contains("<!--")
}

/// Where the first sentence ends, if it is short: outside code, brackets and emphasis, before a capital.
fn sentence_end(line: &str) -> Option<usize> {
    let (mut code, mut brackets, mut stars) = (false, 0_i32, 0_usize);
    for (number, (at, c)) in line.char_indices().enumerate() {
        if number >= MAX_HEADING {
            return None;
        }
        match c {
            '`' => code = !code,
            '[' | '(' | '<' if !code => brackets += 1,
            ']' | ')' | '>' if !code => brackets -= 1,
            '*' | '_' if !code => stars += 1,
            '.' | '?' | '!' if !code && brackets == 0 && stars.is_multiple_of(2) => {
                let mut after = line.get(at + 1..)?.chars();
                let starts_sentence = after.next() == Some(' ')
                    && after.next().is_some_and(|c| c.is_uppercase() || c == '`');
                // "e.g. Rust": a sentence is longer than that.
                if starts_sentence && number > 20 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(prompt: &str) -> Option<(String, String)> {
        split(prompt)
    }

    #[test]
    fn a_short_first_paragraph_is_the_heading_and_the_rest_follows() {
        assert_eq!(
            parts("What is\n`a`?\n\n```\nb\n```\n\nWhy?"),
            Some(("What is `a`?".to_owned(), "```\nb\n```\n\nWhy?".to_owned()))
        );
        assert_eq!(
            parts("**Program 1:**\n\n- a"),
            Some(("Program 1:".to_owned(), "- a".to_owned()))
        );
        assert_eq!(parts("Which?"), Some(("Which?".to_owned(), String::new())));
    }

    #[test]
    fn of_a_long_paragraph_the_first_sentence_is_the_heading() {
        let long = format!(
            "Consider all programs without `unsafe. X` code. Select {}",
            "each of them ".repeat(20)
        );
        let (heading, rest) = parts(&long).unwrap_or_default();
        assert_eq!(heading, "Consider all programs without `unsafe. X` code.");
        assert!(rest.starts_with("Select each"));
        assert_eq!(parts(&"word ".repeat(80)), None);
    }

    #[test]
    fn what_is_no_paragraph_is_no_heading() {
        for prompt in ["```\na\n```", "- a\n- b", "> a", "![a](b.png)", "", "C#"] {
            assert_eq!(parts(prompt), None, "{prompt:?}");
        }
    }
}
