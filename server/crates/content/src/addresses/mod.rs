//! Where a link written for a forge leads on the site.

mod paths;
mod target;

use std::collections::BTreeMap;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::{
    FormerAddresses, ItemKind, Language, Medium, Rights, SourcePath,
    films::Films,
    markdown::{percent_decode, percent_encode},
    nearest::nearest_path,
    reuse::Reuse,
    tree::address_of,
};

use paths::relative;
pub(crate) use paths::{folder_of, join};
use target::elsewhere;
pub(crate) use target::{Absence, Nowhere, Target};

/// The longest link that is followed; browsers and servers stop at a few thousand bytes too.
const MAX_LINK_BYTES: usize = 4_000;

/// The pages and media that a link can lead to, by file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Addresses {
    /// Files and folders → the page's address below the language: `courses/course[/module[/item]]`, `pages/page`.
    pages: BTreeMap<SourcePath, String>,
    /// The page's address → what it is, for those that are items.
    kinds: BTreeMap<String, ItemKind>,
    /// Texts that are in the folder but not on the site, with the reason.
    absent: BTreeMap<SourcePath, Absence>,
    /// Where pages were before they were moved.
    former: FormerAddresses,
    /// What counts as a language in the name of a file.
    languages: Vec<Language>,
    /// Paths as they are composed → as they are, where that differs: some systems write `é` as `e` and an accent.
    composed: BTreeMap<String, SourcePath>,
    /// Other files.
    media: BTreeMap<SourcePath, Medium>,
    /// Who made them.
    reuse: Reuse,
    /// What players need to know.
    pub(crate) films: Films,
}

impl Addresses {
    /// Notes the page that a file or folder has.
    pub(crate) fn add_page(&mut self, path: SourcePath, address: String) {
        self.absent.remove(&path);
        self.note_composed(&path);
        self.pages.insert(path, address);
    }

    /// The address of every page, some of them several times.
    pub(crate) fn pages(&self) -> impl Iterator<Item = &str> {
        self.pages.values().map(String::as_str)
    }

    /// Takes over where pages were before they were moved: links to them are not dead.
    pub(crate) fn set_former(&mut self, former: FormerAddresses, languages: &[Language]) {
        self.former = former;
        self.languages = languages.to_vec();
    }

    fn note_composed(&mut self, path: &str) {
        if !is_nfc(path) {
            self.composed.insert(path.nfc().collect(), path.to_owned());
        }
    }

    /// The path of a file or folder as it is written in the folder, if it is written in another way in a link.
    fn as_written(&self, path: SourcePath) -> SourcePath {
        let is_known = |path: &str| {
            self.pages.contains_key(path)
                || self.media.contains_key(path)
                || self.absent.contains_key(path)
        };
        if is_known(&path) {
            return path;
        }
        let composed: String = path.nfc().collect();
        match self.composed.get(&composed) {
            Some(written) => written.clone(),
            None if is_known(&composed) => composed,
            None => path,
        }
    }

    /// Notes what the item at an address is.
    pub(crate) fn add_kind(&mut self, address: String, kind: ItemKind) {
        self.kinds.insert(address, kind);
    }

    /// What the item at an address is; `None` for any other page.
    pub(crate) fn kind_of(&self, address: &str) -> Option<ItemKind> {
        self.kinds.get(address).copied()
    }

    /// Notes the page that a folder is shown by, unless it has one.
    pub(crate) fn add_page_unless_there(&mut self, path: SourcePath, address: String) {
        self.note_composed(&path);
        self.pages.entry(path).or_insert(address);
    }

    /// Notes a text that is not on the site; one that has a page keeps it.
    pub(crate) fn add_absent(&mut self, path: SourcePath, absence: Absence) {
        if !self.pages.contains_key(&path) {
            self.note_composed(&path);
            self.absent.insert(path, absence);
        }
    }

    /// Notes a medium.
    pub(crate) fn add_medium(&mut self, path: SourcePath, medium: Medium) {
        self.note_composed(&path);
        self.media.insert(path, medium);
    }

    /// Notes what is said about the rights on media.
    pub(crate) fn add_reuse(&mut self, reuse: Reuse) {
        self.reuse = reuse;
    }

    /// What is said about the rights on a medium.
    pub(crate) fn rights(&self, path: &str) -> Rights {
        self.reuse.of(path)
    }

    /// What is known of a medium.
    pub(crate) fn medium(&self, path: &str) -> Option<&Medium> {
        self.media.get(path)
    }

    /// Where a link in the file `from` leads.
    pub(crate) fn resolve(&self, from: &str, link: &str) -> Target {
        if link.len() > MAX_LINK_BYTES {
            return Target::Nowhere(Nowhere::NoFile(None));
        }
        // Browsers leave out tabs and line ends, and white space and control characters around an address.
        let link: String = link
            .chars()
            .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
            .collect();
        let link = link.trim_matches(|c: char| c.is_whitespace() || c.is_control());
        if let Some(anchor) = link.strip_prefix('#') {
            return Target::SamePage(percent_decode(anchor));
        }
        if let Some(target) = elsewhere(link) {
            return target;
        }
        let (path, anchor) = match link.split_once('#') {
            Some((path, anchor)) => (
                path,
                Some(percent_decode(anchor)).filter(|anchor| !anchor.is_empty()),
            ),
            None => (link, None),
        };
        let path = path.split_once('?').map_or(path, |(path, _query)| path);
        let path = percent_decode(path);
        let Some(path) = join(folder_of(from), &path) else {
            return Target::Nowhere(Nowhere::NoFile(None));
        };
        let path = self.as_written(path);
        if let Some(address) = self.pages.get(&path) {
            return Target::Page(address.clone(), anchor);
        }
        if let Some(key) = self.medium_key(&path) {
            return Target::Medium(key, path);
        }
        if let Some(absence) = self.absent.get(&path) {
            return Target::Nowhere(Nowhere::Absent(*absence));
        }
        let former = address_of(&path, &self.languages);
        match former.and_then(|former| self.former.now(&former)) {
            Some(page) => Target::Page(page, anchor),
            None => Target::Nowhere(Nowhere::NoFile(self.nearest_link(from, &path))),
        }
    }

    /// Where a link in the file `from` leads, and what the item there is.
    pub(crate) fn resolve_kind(&self, from: &str, link: &str) -> (Target, Option<ItemKind>) {
        let target = self.resolve(from, link);
        let kind = match &target {
            Target::Page(page, _) => self.kind_of(page),
            _ => None,
        };
        (target, kind)
    }

    /// `{16 hexadecimal digits}/{file name}`.
    pub(crate) fn medium_key(&self, path: &str) -> Option<String> {
        let hash = self.media.get(path)?.sha256.get(..16)?;
        let name = path.rsplit('/').next()?;
        Some(format!("{hash}/{name}"))
    }

    fn nearest_link(&self, from: &str, path: &str) -> Option<String> {
        let known = self
            .pages
            .keys()
            .chain(self.media.keys())
            .map(String::as_str);
        nearest_path(path, known).map(|found| relative(folder_of(from), found))
    }
}

/// The address of a medium on the site, from its key.
pub(crate) fn medium_address(key: &str) -> String {
    let parts: Vec<String> = key.split('/').map(percent_encode).collect();
    format!("/media/{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use super::*;

    fn addresses() -> Addresses {
        let mut addresses = Addresses::default();
        addresses.add_page("courses/c/01-m/01-a.md".into(), "courses/c/m/a".into());
        addresses.add_page("courses/c/02-n".into(), "courses/c/n".into());
        addresses.add_medium(
            "courses/c/01-m/un schéma.svg".into(),
            Medium::of_hash("0123456789abcdef0123"),
        );
        addresses.add_absent("courses/c/01-m/09-z.md".into(), Absence::Draft);
        addresses
    }

    #[test]
    fn a_link_of_a_forge_becomes_a_page_or_a_medium() {
        let addresses = addresses();
        let from = "courses/c/02-n/01-b.md";
        let page = |address: &str, anchor: Option<&str>| {
            Target::Page(address.to_owned(), anchor.map(str::to_owned))
        };
        assert_eq!(
            addresses.resolve(from, "../01-m/01-a.md#l%27%C3%A9t%C3%A9"),
            page("courses/c/m/a", Some("l'été"))
        );
        assert_eq!(addresses.resolve(from, "./"), page("courses/c/n", None));
        assert_eq!(
            addresses.resolve(from, "/courses/c/02-n/"),
            page("courses/c/n", None)
        );
        assert_eq!(
            addresses.resolve(from, "../01-m/un%20sch%C3%A9ma.svg"),
            Target::Medium(
                "0123456789abcdef/un schéma.svg".into(),
                "courses/c/01-m/un schéma.svg".into()
            )
        );
        assert_eq!(
            medium_address("0123456789abcdef/un schéma.svg"),
            "/media/0123456789abcdef/un%20sch%C3%A9ma.svg"
        );
    }

    #[test]
    fn a_dead_link_names_the_nearest_file_as_seen_from_its_own() {
        let addresses = addresses();
        let from = "courses/c/02-n/01-b.md";
        assert_eq!(
            addresses.resolve(from, "../01-m/01-aa.md"),
            Target::Nowhere(Nowhere::NoFile(Some("../01-m/01-a.md".into())))
        );
        assert_eq!(
            addresses.resolve(from, "../01-m/09-z.md"),
            Target::Nowhere(Nowhere::Absent(Absence::Draft))
        );
        assert_eq!(
            addresses.resolve(from, "../../../../etc/passwd"),
            Target::Nowhere(Nowhere::NoFile(None))
        );
    }

    #[test]
    fn only_web_and_mail_addresses_leave_the_site() {
        let addresses = addresses();
        for dropped in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "\tjava\tscript:alert(1)",
            "\u{1}javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc",
            "tel:123",
            "x:y",
        ] {
            assert!(
                matches!(
                    addresses.resolve("courses/c/a.md", dropped),
                    Target::Nowhere(Nowhere::Scheme(_))
                ),
                "{dropped:?}"
            );
        }
        for kept in [
            "http://a.example",
            "HTTPS://a.example",
            "mailto:a@b.example",
            "//a.example/x",
        ] {
            assert!(
                matches!(
                    addresses.resolve("courses/c/a.md", kept),
                    Target::Elsewhere(_)
                ),
                "{kept:?}"
            );
        }
    }
}
