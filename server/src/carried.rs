//! What the program carries inside: the site's files and the demonstration content.

use std::{borrow::Cow, collections::BTreeMap};

use platform::ContentOrigin;
use rust_embed::RustEmbed;

/// The style sheet, the scripts, the WebAssembly module and the drawings, with their compressed forms, as
/// `cargo xtask assets` leaves them.
#[derive(RustEmbed)]
#[folder = "$ARDOISE_SITE"]
pub(crate) struct SiteFiles;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../content"]
struct DemonstrationContent;

/// The demonstration course.
pub(crate) fn demonstration() -> ContentOrigin {
    let files: BTreeMap<String, Cow<'static, [u8]>> = DemonstrationContent::iter()
        .filter_map(|path| Some((path.to_string(), DemonstrationContent::get(&path)?.data)))
        .collect();
    ContentOrigin::Carried(files)
}
