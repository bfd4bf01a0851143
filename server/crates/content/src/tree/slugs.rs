//! Parts of addresses, each given once.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};

/// The slugs of things that stand beside each other.
pub(super) struct Slugs {
    reserved: &'static [&'static str],
    /// Slug → the file or folder that has it.
    taken: BTreeMap<String, String>,
}

impl Slugs {
    /// None is taken yet; those in `reserved` nobody may have.
    pub(super) fn without(reserved: &'static [&'static str]) -> Self {
        Self {
            reserved,
            taken: BTreeMap::new(),
        }
    }

    /// Whether the file or folder (`what`) at a place may have its slug; if not, that was reported.
    pub(super) fn take(
        &mut self,
        slug: &str,
        place: &str,
        what: &str,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        if slug.is_empty() {
            diagnostics.push(Diagnostic::file_error(
                "slug-empty",
                place,
                format!("no address can be made from the name of this {what}"),
                "use letters from a to z or digits in its name",
            ));
            return false;
        }
        if self.reserved.contains(&slug) {
            diagnostics.push(Diagnostic::file_error(
                "slug-reserved",
                place,
                format!("the address `{slug}` belongs to a page that every course has"),
                format!("rename the {what}"),
            ));
            return false;
        }
        if let Some(first) = self.taken.get(slug) {
            diagnostics.push(Diagnostic::file_error(
                "slug-twice",
                place,
                format!("`{first}` has the same address, `{slug}`"),
                "rename one of the two; a leading number is not part of the address",
            ));
            return false;
        }
        self.taken.insert(slug.to_owned(), place.to_owned());
        true
    }
}
