//! Licences by their SPDX identifiers.

/// Those that free courses are mostly under, to find what was meant (SPDX License List 3.27).
pub(crate) const KNOWN: &[&str] = &[
    "AGPL-3.0-or-later",
    "Apache-2.0",
    "CC-BY-2.0",
    "CC-BY-3.0",
    "CC-BY-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-ND-4.0",
    "CC-BY-NC-SA-3.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-SA-2.0",
    "CC-BY-SA-2.5",
    "CC-BY-SA-3.0",
    "CC-BY-SA-4.0",
    "CC0-1.0",
    "etalab-2.0",
    "EUPL-1.2",
    "FSFAP",
    "GFDL-1.3-or-later",
    "GPL-2.0-or-later",
    "GPL-3.0-or-later",
    "LAL-1.3",
    "MIT",
    "MPL-2.0",
    "ODbL-1.0",
    "Unlicense",
];

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

fn is_operator(word: &str) -> bool {
    matches!(word, "AND" | "OR" | "WITH")
}

/// What to write instead of a text that is no identifier.
pub(crate) fn mend(text: &str) -> String {
    let hyphenated = text.split_whitespace().collect::<Vec<_>>().join("-");
    match crate::nearest::nearest(&hyphenated, KNOWN.iter().copied()) {
        Some(known) => format!("did you mean `{known}`?"),
        None => "write its SPDX identifier, for example `CC-BY-SA-4.0`".to_owned(),
    }
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
        assert_eq!(mend("CC BY-SA 4.0"), "did you mean `CC-BY-SA-4.0`?");
    }
}
