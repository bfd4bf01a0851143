//! Names by content: what a browser has stored under a name never changes.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use sha2::{Digest as _, Sha256};

/// Where the server serves the site's files.
pub(crate) const ADDRESS: &str = "/assets/";

/// The file in the site's folder that maps logical names to final ones.
pub(crate) const FILE: &str = "manifest.json";

/// Logical names (`style.css`) and the final ones (`style.0123456789abcdef.css`), sorted.
pub(crate) type Manifest = BTreeMap<String, String>;

/// The first 16 hexadecimal digits of the SHA-256 of `bytes`.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// `stem.ext` becomes `stem.<fingerprint>.ext`; only what follows the last dot is the extension.
///
/// # Errors
/// When the name has no extension, an empty stem, or characters that would need escaping in an
/// address or a style sheet.
pub(crate) fn final_name(name: &str, bytes: &[u8]) -> Result<String> {
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
    {
        bail!(
            "{name}: the name of an asset may hold only ASCII letters, digits, dots, hyphens and underscores"
        );
    }
    let (stem, extension) = name
        .rsplit_once('.')
        .filter(|(stem, extension)| !stem.is_empty() && !extension.is_empty())
        .with_context(|| {
            format!("{name}: an asset needs a name and an extension, as in logo.svg")
        })?;
    Ok(format!("{stem}.{}.{extension}", fingerprint(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_carries_the_first_digits_of_the_hash_of_the_content() {
        // sha256("abc") = ba7816bf8f01cfea414140de5dae2223b00361a3…
        assert_eq!(
            final_name("style.css", b"abc").unwrap(),
            "style.ba7816bf8f01cfea.css"
        );
        assert_eq!(
            final_name("ardoise_bg.wasm", b"abc").unwrap(),
            "ardoise_bg.ba7816bf8f01cfea.wasm"
        );
        assert_eq!(
            final_name("icon.dark.svg", b"abc").unwrap(),
            "icon.dark.ba7816bf8f01cfea.svg"
        );
    }

    #[test]
    fn another_content_gives_another_name() {
        assert_ne!(
            final_name("boot.js", b"a").unwrap(),
            final_name("boot.js", b"b").unwrap()
        );
    }

    #[test]
    fn names_that_no_address_can_carry_plainly_are_refused() {
        for name in [
            "logo", ".svg", "logo.", "a b.svg", "é.svg", "a/b.svg", "a\".svg", "",
        ] {
            assert!(final_name(name, b"").is_err(), "{name:?}");
        }
    }
}
