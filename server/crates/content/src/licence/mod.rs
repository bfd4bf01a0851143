//! Licences by their SPDX identifiers (<https://spdx.org/licenses/>).

mod known;
mod parts;

use std::ops::Range;

use crate::diagnostic::{Diagnostics, SourceFile};

pub(crate) use known::mend;
pub use parts::{LicencePart, licence_parts};

/// Whether a text has the form of a licence expression (SPDX 3, annex “License expressions”): identifiers joined by
/// `AND`, `OR` and `WITH`.
pub(crate) fn is_expression(text: &str) -> bool {
    let words: Vec<&str> = text
        .split([' ', '(', ')'])
        .filter(|word| !word.is_empty())
        .collect();
    let identifier = |word: &str| {
        word.bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'+'))
            && !is_operator(word)
    };
    let alternates = words.iter().enumerate().all(|(at, word)| match at % 2 {
        0 => identifier(word),
        _ => is_operator(word),
    });
    alternates && words.len() % 2 == 1
}

/// Reports a licence in an expression that SPDX does not list.
pub(crate) fn check(
    expression: &str,
    file: &SourceFile,
    place: Range<usize>,
    diagnostics: &mut Diagnostics,
) {
    if let Some(unknown) = known::unknown_in(expression)
        && !diagnostics.is_full()
    {
        diagnostics.push(file.warning(
            "licence-unknown",
            place,
            format!("`{unknown}` is not on SPDX's list of licences: readers and machines cannot tell what they may do"),
            mend(unknown),
        ));
    }
}

fn is_operator(word: &str) -> bool {
    matches!(word, "AND" | "OR" | "WITH")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_told_from_names() {
        for good in [
            "CC-BY-SA-4.0",
            "MIT OR Apache-2.0",
            "GPL-2.0-or-later WITH Classpath-exception-2.0",
            "LicenseRef-mine",
        ] {
            assert!(is_expression(good), "{good}");
        }
        for bad in [
            "",
            "CC BY-SA 4.0",
            "Licence libre",
            "MIT OR",
            "CC-BY-SA-4.0,MIT",
            "AND",
        ] {
            assert!(!is_expression(bad), "{bad}");
        }
    }
}
