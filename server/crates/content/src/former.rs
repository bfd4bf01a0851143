//! Former addresses: a page that was moved is found where it was.

use std::{
    collections::{BTreeMap, HashSet},
    ops::Range,
};

use crate::{
    Language,
    addresses::{folder_of, join},
    diagnostic::{Diagnostics, SourceFile},
    markdown::percent_decode,
    tree::address_of,
};

/// Where pages were before they were moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormerAddresses {
    /// A former address below the language, or a former path of another site → the address below the language now.
    pages: BTreeMap<String, String>,
}

/// A former address as an author names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Alias {
    pub(crate) text: String,
    pub(crate) range: Range<usize>,
}

impl FormerAddresses {
    /// Where the page is now that was at this path of a URL, below the language; what is below a course or a module moved
    /// with it. Without a slash at the start of either.
    #[must_use]
    pub fn now(&self, path: &str) -> Option<String> {
        if self.pages.is_empty() {
            return None;
        }
        let path = percent_decode(path);
        let ends = path.match_indices('/').map(|(at, _)| at);
        let ends = ends.chain([path.len()]).collect::<Vec<_>>();
        ends.into_iter().rev().find_map(|end| {
            let (former, below) = path.split_at_checked(end)?;
            let page = self.pages.get(former)?;
            // A module is below a course, and an item below a module.
            let depth = page.matches('/').count() + below.matches('/').count();
            let has_pages_below = page.starts_with("courses/") && depth <= 3;
            let is_address = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'/');
            let leads_on = has_pages_below && below.bytes().all(is_address);
            (below.is_empty() || leads_on).then(|| format!("{page}{below}"))
        })
    }

    /// Notes the former addresses that a file names for its page. One that is a page's today (`of_today` has them all)
    /// leads nowhere: that is reported.
    pub(crate) fn add(
        &mut self,
        file: &SourceFile,
        aliases: &[Alias],
        page: &str,
        languages: &[Language],
        of_today: &HashSet<&str>,
        diagnostics: &mut Diagnostics,
    ) {
        for alias in aliases {
            let Some(former) = former_address(file.path(), &alias.text, languages) else {
                diagnostics.push(file.warning(
                    "alias-unusable",
                    alias.range.clone(),
                    "no address can be made from this former path",
                    "write the former path of the file as a link from here (`02-old-name.md`), or the former address (`/courses/…`)",
                ));
                continue;
            };
            if former == page {
                continue;
            }
            let taken = if of_today.contains(former.as_str()) {
                Some("a page of today has this address: it is shown there".to_owned())
            } else {
                let other = self.pages.get(&former).filter(|other| *other != page);
                other.map(|other| format!("this address leads to `{other}` already"))
            };
            match taken {
                Some(message) => diagnostics.push(file.warning(
                    "alias-taken",
                    alias.range.clone(),
                    message,
                    "leave this alias out",
                )),
                None => drop(self.pages.insert(former, page.to_owned())),
            }
        }
    }
}

/// The former address below the language, or the former path of another site.
pub(crate) fn former_address(from: &str, alias: &str, languages: &[Language]) -> Option<String> {
    let path = join(folder_of(from), alias.trim())?;
    let path = match path.split_once('/') {
        Some((first, rest)) if languages.iter().any(|language| language.as_str() == first) => {
            rest.to_owned()
        }
        _ => path,
    };
    if path.starts_with("courses/") || path.starts_with("pages/") {
        return address_of(&path, languages);
    }
    (!path.is_empty()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn former(pages: &[(&str, &str)]) -> FormerAddresses {
        let pages = pages.iter();
        FormerAddresses {
            pages: pages
                .map(|(former, page)| ((*former).to_owned(), (*page).to_owned()))
                .collect(),
        }
    }

    #[test]
    fn what_is_below_a_course_or_a_module_moved_with_it() {
        let former = former(&[
            ("courses/c/ancien", "courses/c/nouveau"),
            ("courses/c/ancien/x", "courses/c/m/y"),
            ("mod/page/view.php", "courses/c/m/y"),
        ]);
        let now = |path| former.now(path);
        assert_eq!(
            now("courses/c/ancien").as_deref(),
            Some("courses/c/nouveau")
        );
        assert_eq!(
            now("courses/c/ancien/a").as_deref(),
            Some("courses/c/nouveau/a")
        );
        assert_eq!(now("courses/c/ancien/x").as_deref(), Some("courses/c/m/y"));
        assert_eq!(now("courses/c/ancien/x/print"), None);
        assert_eq!(now("mod/page/view.php").as_deref(), Some("courses/c/m/y"));
        assert_eq!(now("courses/c/ancienne"), None);
        assert_eq!(now("courses/c/ancien/%0d%0ax"), None);
        assert_eq!(
            now("courses/c/anci%65n").as_deref(),
            Some("courses/c/nouveau")
        );
        assert_eq!(now(""), None);
    }
}
