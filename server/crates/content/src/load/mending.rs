//! Mending what can be mended by machine.

use std::collections::{BTreeMap, BTreeSet};

use super::{LoadOptions, load};
use crate::{Diagnostic, Fix, SourcePath, Sources, diagnostic::apply};

/// More rounds than any file needs: one mend may bring another mistake to light.
const MAX_ROUNDS: usize = 64;

/// What came of mending.
#[derive(Clone, Debug)]
pub struct Mending {
    /// The texts that changed.
    pub changed: BTreeSet<SourcePath>,
    /// How many mends were made.
    pub mended: usize,
    /// What authors are told of what is left.
    pub diagnostics: Vec<Diagnostic>,
}

/// Mends what can be mended without a decision of the author's: loads, mends the texts in `sources`, and loads again
/// until nothing is left to mend, or that was done many times over.
#[must_use]
pub fn mend(sources: &mut Sources, options: LoadOptions) -> Mending {
    let mut mending = Mending {
        changed: BTreeSet::new(),
        mended: 0,
        diagnostics: load(sources, options).diagnostics,
    };
    for _ in 0..MAX_ROUNDS {
        let mut fixes: BTreeMap<&SourcePath, Vec<&Fix>> = BTreeMap::new();
        for diagnostic in &mending.diagnostics {
            if let Some(fix) = &diagnostic.fix {
                fixes.entry(&diagnostic.file).or_default().push(fix);
            }
        }
        let mut made = 0;
        for (path, fixes) in fixes {
            let Some(bytes) = sources.texts.get_mut(path) else {
                continue;
            };
            let Ok(text) = std::str::from_utf8(bytes) else {
                continue;
            };
            let (mended, number) = apply(text, &fixes);
            if number > 0 {
                *bytes = mended.into_bytes();
                mending.changed.insert(path.clone());
                made += number;
            }
        }
        if made == 0 {
            break;
        }
        mending.mended += made;
        mending.diagnostics = load(sources, options).diagnostics;
    }
    mending
}
