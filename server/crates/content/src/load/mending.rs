//! Mending what can be mended by machine.

use std::collections::{BTreeMap, BTreeSet};

use super::{LoadOptions, Loader};
use crate::{Catalogue, Diagnostic, Fix, SourcePath, Sources, diagnostic::apply};

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
    /// The catalogue; `None` as in [`super::Load`].
    pub catalogue: Option<Catalogue>,
}

/// Mends what can be mended without a decision of the author's: loads, mends the texts in `sources`, and loads again
/// until nothing is left to mend, or that was done many times over.
#[must_use]
pub fn mend(sources: &mut Sources, options: LoadOptions) -> Mending {
    let mut loader = Loader::new(options);
    let load = loader.load(sources);
    let mut mending = Mending {
        changed: BTreeSet::new(),
        mended: 0,
        diagnostics: load.diagnostics,
        catalogue: load.catalogue,
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
            let Some(text) = sources.texts.get_mut(path) else {
                continue;
            };
            let Some(before) = text.as_str() else {
                continue;
            };
            let (mended, number) = apply(before, &fixes);
            if number > 0 {
                *text = mended.into();
                mending.changed.insert(path.clone());
                made += number;
            }
        }
        if made == 0 {
            break;
        }
        mending.mended += made;
        let load = loader.load(sources);
        mending.diagnostics = load.diagnostics;
        mending.catalogue = load.catalogue;
    }
    mending
}
