//! What a text asks about the rest of the folder: a rendering is good for as long as the answers are.

use std::collections::HashMap;

use crate::{
    ItemKind, Medium, Rights,
    addresses::{Addresses, Nowhere, Target},
    films::Films,
};

/// More different links than this are not noted: no course comes near it, and a hostile text must not cost memory for
/// as long as it is served.
const MAX_NOTED: usize = 10_000;

/// The questions of one text.
#[derive(Debug)]
pub(crate) struct Lookups<'a> {
    addresses: &'a Addresses,
    /// The file that asks.
    from: &'a str,
    asked: Asked,
    /// What was found about the rights on media so far: a pattern may take a while, and a picture be shown a thousand times.
    rights: HashMap<String, Rights>,
}

/// Questions and answers.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    /// Link → where it leads, and what the page there is.
    links: HashMap<String, (Target, Option<ItemKind>)>,
    /// Whether a new file may give another answer, or not every question was noted.
    open: bool,
}

impl<'a> Lookups<'a> {
    /// For a text that stands in `from`.
    pub(crate) fn new(addresses: &'a Addresses, from: &'a str) -> Self {
        Self {
            addresses,
            from,
            asked: Asked::default(),
            rights: HashMap::new(),
        }
    }

    /// Where a link leads.
    pub(crate) fn resolve(&mut self, link: &str) -> Target {
        let (target, kind) = self.addresses.resolve_kind(self.from, link);
        // The nearest name for a dead link is looked for among all files.
        self.asked.open |= matches!(target, Target::Nowhere(Nowhere::NoFile(_)));
        if self.asked.links.len() < MAX_NOTED {
            self.asked
                .links
                .insert(link.to_owned(), (target.clone(), kind));
        } else {
            self.asked.open = true;
        }
        target
    }

    /// What the item at an address is, to which a link was resolved; `None` for any other page.
    pub(crate) fn kind_of(&self, address: &str) -> Option<ItemKind> {
        self.addresses.kind_of(address)
    }

    /// What is known of a medium to which a link was resolved. Its address holds its hash: another content would have been
    /// another answer.
    pub(crate) fn medium(&self, path: &str) -> Option<&Medium> {
        self.addresses.medium(path)
    }

    /// What is said about the rights on a medium. The files that say it are compared as a whole.
    pub(crate) fn rights(&mut self, path: &str) -> Rights {
        if let Some(known) = self.rights.get(path) {
            return known.clone();
        }
        let rights = self.addresses.rights(path);
        self.rights.insert(path.to_owned(), rights.clone());
        rights
    }

    /// The address of a medium that lies beside one to which a link was resolved, as captions do: those are compared as a
    /// whole.
    pub(crate) fn medium_key(&self, path: &str) -> Option<String> {
        self.addresses.medium_key(path)
    }

    /// What players need to know. It is compared as a whole.
    pub(crate) fn films(&self) -> &'a Films {
        &self.addresses.films
    }

    /// Everything that was asked.
    pub(crate) fn into_asked(self) -> Asked {
        self.asked
    }
}

impl Asked {
    /// Whether the answers are the same now.
    pub(crate) fn holds_in(&self, addresses: &Addresses, from: &str) -> bool {
        !self.open
            && self.links.iter().all(|(link, answer)| {
                let now = addresses.resolve_kind(from, link);
                now == *answer
            })
    }
}
