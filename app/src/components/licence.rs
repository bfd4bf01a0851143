//! A licence by its name, with a link to its text where the address follows from its identifier.

use leptos::prelude::*;

/// The licence with this SPDX identifier.
#[component]
pub(crate) fn Licence(spdx: String) -> impl IntoView {
    match creative_commons(&spdx) {
        Some((name, href)) => {
            view! { <a class="nowrap" href=href rel="license">{name}</a> }.into_any()
        }
        None => view! { <span>{spdx}</span> }.into_any(),
    }
}

/// Name and address of a Creative Commons licence. <https://spdx.org/licenses/> lists the identifiers; the addresses
/// follow from them.
pub(crate) fn creative_commons(spdx: &str) -> Option<(String, String)> {
    if spdx == "CC0-1.0" {
        let href = "https://creativecommons.org/publicdomain/zero/1.0/".to_owned();
        return Some(("CC0 1.0".to_owned(), href));
    }
    let (terms, version) = spdx.strip_prefix("CC-")?.rsplit_once('-')?;
    let known = ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"].contains(&terms)
        && ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(&version);
    known.then(|| {
        let href = format!(
            "https://creativecommons.org/licenses/{}/{version}/",
            terms.to_lowercase()
        );
        (format!("CC {terms} {version}"), href)
    })
}

#[cfg(test)]
mod tests {
    use super::creative_commons;

    #[test]
    fn a_creative_commons_licence_links_to_its_text() {
        let (name, href) = creative_commons("CC-BY-SA-4.0").unwrap();
        assert_eq!(name, "CC BY-SA 4.0");
        assert_eq!(href, "https://creativecommons.org/licenses/by-sa/4.0/");
        assert_eq!(creative_commons("MIT"), None);
        assert_eq!(creative_commons("CC-\"><script>-4.0"), None);
    }
}
