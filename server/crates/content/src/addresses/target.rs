//! Where a link leads.

use crate::SourcePath;

/// Why a text is not on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absence {
    /// It says `draft: true`.
    Draft,
    /// It has a mistake, or lies where nothing is read.
    NotServed,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// Another site, or a mail: the address as it was written.
    Elsewhere(String),
    /// A place in the same page.
    SamePage(String),
    /// A page of the site: its address below the language, and a place in it.
    Page(String, Option<String>),
    /// A medium: its key in [`crate::Catalogue::media`] and its file.
    Medium(String, SourcePath),
    /// Nowhere, for this reason.
    Nowhere(Nowhere),
}

/// Why a link leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Nowhere {
    /// A scheme that is not http, https or mailto; with the scheme as far as it can be told.
    Scheme(String),
    /// There is no such file; with the nearest one as a link from where this one stands.
    NoFile(Option<String>),
    /// There is such a file, but it is not on the site.
    Absent(Absence),
}

/// What has a scheme or a host of its own.
pub(super) fn elsewhere(link: &str) -> Option<Target> {
    let lower = link.to_ascii_lowercase();
    let known = ["http://", "https://", "mailto:"]
        .iter()
        .any(|start| lower.starts_with(start));
    if known {
        return Some(Target::Elsewhere(link.to_owned()));
    }
    // `//host/…`, and `\\host` which browsers read in the same way: the page's scheme, which is https.
    if let Some(host) = link.strip_prefix("//") {
        return Some(Target::Elsewhere(format!("https://{host}")));
    }
    let scheme_end = link.find([':', '/', '?', '#', '\\'])?;
    match link.get(scheme_end..scheme_end + 1) {
        Some(":") => Some(Target::Nowhere(Nowhere::Scheme(
            link.get(..scheme_end)?.to_owned(),
        ))),
        Some("\\") => Some(Target::Nowhere(Nowhere::NoFile(Some(
            link.replace('\\', "/"),
        )))),
        _ => None,
    }
}
