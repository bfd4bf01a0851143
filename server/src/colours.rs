//! The site's own colours, as a style sheet beside the program's.

use content::Catalogue;
use sha2::{Digest, Sha256};

/// The address of the style sheet, which holds a hash of it; `None` where the site has the program's colours.
pub(crate) fn address(catalogue: &Catalogue) -> Option<String> {
    let sheet = catalogue.site.colours.style_sheet()?;
    Some(format!("/assets/{}", name(&sheet)))
}

/// The style sheet, if it is the one called so.
pub(crate) fn sheet(catalogue: &Catalogue, wanted: &str) -> Option<String> {
    let sheet = catalogue.site.colours.style_sheet()?;
    (name(&sheet) == wanted).then_some(sheet)
}

fn name(sheet: &str) -> String {
    let hash = Sha256::digest(sheet);
    let start: String = hash
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("colours.{start}.css")
}
