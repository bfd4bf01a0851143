//! Which licences there are.

use spdx::identifiers::{EXCEPTIONS, LICENSES};

use super::is_operator;
use crate::nearest::nearest;

/// Those that free courses and their media are mostly under: what was meant is looked for here first.
const USUAL: &[&str] = &[
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
    "CC-PDM-1.0",
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

/// Whether SPDX lists a licence or an exception, or the identifier says itself that it is somebody's own
/// (`LicenseRef-…`).
fn is_known(identifier: &str) -> bool {
    let own = ["LicenseRef-", "DocumentRef-", "AdditionRef-"];
    own.iter().any(|prefix| identifier.starts_with(prefix))
        || spdx::license_id(identifier).is_some()
        || spdx::exception_id(identifier).is_some()
}

/// The first identifier of a licence expression that SPDX does not list.
pub(crate) fn unknown_in(expression: &str) -> Option<&str> {
    expression
        .split([' ', '(', ')'])
        .filter(|word| !word.is_empty() && !is_operator(word))
        .find(|word| !is_known(word))
}

/// What to write instead of a text that is no identifier.
pub(crate) fn mend(text: &str) -> String {
    match meant(text) {
        Some(known) => format!("did you mean `{known}`?"),
        None => "write its SPDX identifier, for example `CC-BY-SA-4.0`; a licence that has none is `LicenseRef-` and a name of your own".to_owned(),
    }
}

/// The listed licence that somebody may have meant.
fn meant(text: &str) -> Option<&'static str> {
    /// Nobody calls a licence by a longer name.
    const LONGEST: usize = 100;
    let text = text.get(..LONGEST).unwrap_or(text);
    let hyphenated = text.split_whitespace().collect::<Vec<_>>().join("-");
    let all = || {
        let licences = LICENSES.iter().map(|licence| licence.name);
        licences.chain(EXCEPTIONS.iter().map(|exception| exception.name))
    };
    all()
        .find(|name| name.eq_ignore_ascii_case(&hyphenated))
        .or_else(|| {
            USUAL
                .iter()
                .copied()
                .rev()
                .find(|name| is_version_of(name, &hyphenated))
        })
        .or_else(|| nearest(&hyphenated.to_uppercase(), USUAL.iter().copied()))
        .or_else(|| nearest(&hyphenated, USUAL.iter().copied()))
        .or_else(|| {
            // The list is long: among so many names, one is like anything.
            let alike = all().filter(|name| name.len().abs_diff(hyphenated.len()) <= 3);
            nearest(&hyphenated, alike)
        })
}

/// Whether an identifier is a name and a version.
fn is_version_of(identifier: &str, name: &str) -> bool {
    let version = identifier
        .split_at_checked(name.len())
        .filter(|(start, _)| start.eq_ignore_ascii_case(name))
        .and_then(|(_, rest)| rest.strip_prefix('-'));
    version.is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spdx_does_not_list_is_found_with_what_was_meant() {
        for known in [
            "CC-BY-SA-4.0",
            "CC-BY-3.0-IGO",
            "GPL-3.0+",
            "(MIT OR Apache-2.0) AND LicenseRef-mine",
            "GPL-2.0-or-later WITH Classpath-exception-2.0",
        ] {
            assert_eq!(unknown_in(known), None, "{known}");
        }
        for (text, unknown, meant) in [
            ("CC-BY-SA", "CC-BY-SA", "CC-BY-SA-4.0"),
            ("cc-by-sa-4.0", "cc-by-sa-4.0", "CC-BY-SA-4.0"),
            ("MIT OR Apache-2", "Apache-2", "Apache-2.0"),
            ("CC-BY-4", "CC-BY-4", "CC-BY-4.0"),
            ("CC0", "CC0", "CC0-1.0"),
            ("Beerware OR Artistic-2", "Artistic-2", "Artistic-2.0"),
        ] {
            assert_eq!(unknown_in(text), Some(unknown), "{text}");
            assert_eq!(mend(unknown), format!("did you mean `{meant}`?"), "{text}");
        }
        assert_eq!(mend("CC BY-SA 4.0"), "did you mean `CC-BY-SA-4.0`?");
        assert!(mend("Tous droits réservés").contains("LicenseRef-"));
        assert!(mend(&"é".repeat(1000)).contains("LicenseRef-"));
    }
}
