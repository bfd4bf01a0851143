//! Where a form leads to.

/// The address, if it is a path of this site: `//host` and what a browser takes for it lead elsewhere.
pub(crate) fn page_here(address: &str) -> Option<String> {
    let here = address.starts_with('/')
        && !address.starts_with("//")
        && address
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    here.then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::page_here;

    #[test]
    fn a_form_leads_nowhere_else() {
        assert_eq!(page_here("/fr/courses/x").as_deref(), Some("/fr/courses/x"));
        for elsewhere in [
            "",
            "fr",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/\tx",
            "/a b",
        ] {
            assert_eq!(page_here(elsewhere), None, "{elsewhere:?}");
        }
    }
}
