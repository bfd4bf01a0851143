//! Where on a forge somebody can propose a correction.

use url::Url;

/// The address of the page where somebody can change `file`, or see `line` of it (from 1) and change it from there.
///
/// `repository` is what a browser shows for the folder that `file` is relative to, with its branch: on GitLab
/// `https://…/group/project/-/tree/main/folder`, on GitHub `https://…/owner/project/tree/main/folder`, on Forgejo and
/// Gitea `https://…/owner/project/src/branch/main/folder`. These lead to the forge's editor. GitHub's and Forgejo's
/// does not go to a line: with a line, the address is that of the file's source, which has the editor one step away.
///
/// A folder that another forge shows (`…/tree/…`, `…/src/…`, `…/browse/…`), or one at a tag or a commit, where nothing
/// can be edited, gives the page of the file in it. `None` for everything else, such as the address of a repository
/// without a branch: a link that leads nowhere is worse than none. Also `None` where `repository` is not http or
/// https, or `file` is not a relative path with `/` between its parts.
#[must_use]
pub fn source_url(repository: &str, file: &str, line: Option<u32>) -> Option<String> {
    let mut url = Url::parse(repository.trim()).ok()?;
    if !matches!(url.scheme(), "http" | "https") || !is_relative(file) {
        return None;
    }
    // Percent-encoded already, as it stands in the address.
    let folder: Vec<String> = url.path_segments()?.map(str::to_owned).collect();
    let folder: Vec<&str> = folder
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let page = Page::of(&folder, line)?;
    if page.known {
        url.set_query(page.query);
    }
    let fragment = line.filter(|_| page.has_lines);
    url.set_fragment(fragment.map(|line| format!("L{line}")).as_deref());
    url.set_path(&page.path.join("/"));
    url.path_segments_mut().ok()?.extend(file.split('/'));
    Some(url.into())
}

/// The page for the files of a folder.
struct Page {
    /// The address of the folder in that page's manner: parts, percent-encoded.
    path: Vec<String>,
    query: Option<&'static str>,
    /// Whether `#L12` leads to a line.
    has_lines: bool,
    /// Whether the forge is one whose addresses are known; else the address keeps its query.
    known: bool,
}

impl Page {
    fn of(folder: &[&str], line: Option<u32>) -> Option<Self> {
        let known = |at: usize, length: usize, put: &[&str], query| {
            let (before, rest) = (folder.get(..at)?, folder.get(at + length..)?);
            // Without a branch there is no folder.
            rest.first()?;
            let parts = before.iter().chain(put).chain(rest);
            Some(Self {
                path: parts.map(|part| (*part).to_owned()).collect(),
                query,
                has_lines: true,
                known: true,
            })
        };
        // GitLab: projects may lie in any number of groups.
        if let Some(at) = folder.windows(2).position(|pair| pair == ["-", "tree"]) {
            return known(at, 2, &["-", "edit"], None);
        }
        // Owner and project stand before the rest everywhere else.
        let kind = (folder.get(2).copied(), folder.get(3).copied());
        match kind {
            (Some("src"), Some("branch")) => match line {
                None => known(2, 2, &["_edit"], None),
                Some(_) => known(2, 0, &[], Some("display=source")),
            },
            (Some("src"), Some("commit" | "tag")) => known(2, 0, &[], Some("display=source")),
            // On SourceHut a name that begins with a tilde is an owner, and the address means something else.
            (Some("tree"), Some(_)) if !folder.first()?.starts_with('~') => match line {
                None => known(2, 1, &["edit"], None),
                Some(_) => known(2, 1, &["blob"], Some("plain=1")),
            },
            _ => {
                let at = folder
                    .iter()
                    .position(|part| ["tree", "src", "browse"].contains(part))?;
                // Something is looked at, and something is shown of it.
                folder.get(at.checked_sub(1)?).and(folder.get(at + 1))?;
                Some(Self {
                    path: folder.iter().map(|part| (*part).to_owned()).collect(),
                    query: None,
                    has_lines: false,
                    known: false,
                })
            }
        }
    }
}

/// Whether a path stays below where it counts from.
fn is_relative(file: &str) -> bool {
    file.split('/')
        .all(|part| !matches!(part, "" | "." | "..") && !part.contains('\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "01-m/01-été & co.md";
    const ENCODED: &str = "01-m/01-%C3%A9t%C3%A9%20&%20co.md";

    fn edit(repository: &str) -> Option<String> {
        source_url(repository, FILE, None)
    }

    fn at_line(repository: &str) -> Option<String> {
        source_url(repository, FILE, Some(12))
    }

    #[test]
    fn gitlab_opens_its_editor_at_the_line() {
        for repository in [
            "https://framagit.org/g/sub/p/-/tree/main/cours",
            "https://framagit.org/g/sub/p/-/tree/main/cours/",
            "https://framagit.org/g/sub/p/-/tree/main/cours?ref_type=heads#readme",
        ] {
            let page = format!("https://framagit.org/g/sub/p/-/edit/main/cours/{ENCODED}");
            assert_eq!(edit(repository).as_ref(), Some(&page));
            assert_eq!(at_line(repository), Some(format!("{page}#L12")));
        }
        // The course is the whole repository, and its branch has a slash in its name.
        assert_eq!(
            source_url("https://gitlab.com/g/p/-/tree/a/b", "course.md", None).as_deref(),
            Some("https://gitlab.com/g/p/-/edit/a/b/course.md")
        );
    }

    #[test]
    fn github_opens_its_editor_or_the_source_at_the_line() {
        let repository = "https://github.com/o/p/tree/main/cours%20libre";
        assert_eq!(
            edit(repository),
            Some(format!(
                "https://github.com/o/p/edit/main/cours%20libre/{ENCODED}"
            ))
        );
        assert_eq!(
            at_line(repository),
            Some(format!(
                "https://github.com/o/p/blob/main/cours%20libre/{ENCODED}?plain=1#L12"
            ))
        );
    }

    #[test]
    fn forgejo_opens_its_editor_or_the_source_at_the_line() {
        let repository = "https://codeberg.org/o/p/src/branch/main/cours";
        assert_eq!(
            edit(repository),
            Some(format!(
                "https://codeberg.org/o/p/_edit/main/cours/{ENCODED}"
            ))
        );
        assert_eq!(
            at_line(repository),
            Some(format!(
                "https://codeberg.org/o/p/src/branch/main/cours/{ENCODED}?display=source#L12"
            ))
        );
        // Nothing can be edited at a tag.
        assert_eq!(
            edit("https://codeberg.org/o/p/src/tag/v1/cours"),
            Some(format!(
                "https://codeberg.org/o/p/src/tag/v1/cours/{ENCODED}?display=source"
            ))
        );
    }

    #[test]
    fn another_forge_shows_the_file_in_the_folder_that_is_named() {
        for (repository, page) in [
            (
                "https://git.sr.ht/~o/p/tree/main/item/cours",
                format!("https://git.sr.ht/~o/p/tree/main/item/cours/{ENCODED}"),
            ),
            (
                "https://git.example/p/tree/cours?h=main",
                format!("https://git.example/p/tree/cours/{ENCODED}?h=main"),
            ),
            (
                "https://bitbucket.org/o/p/src/main/cours/",
                format!("https://bitbucket.org/o/p/src/main/cours/{ENCODED}"),
            ),
        ] {
            assert_eq!(at_line(repository), Some(page));
        }
    }

    #[test]
    fn an_address_that_names_no_folder_gives_no_link() {
        for repository in [
            "",
            "framagit.org/g/p/-/tree/main",
            "https://github.com/o/p",
            "https://github.com/o/p/tree",
            "https://framagit.org/g/sub/p",
            "https://framagit.org/g/p/-/tree/",
            "https://framagit.org/g/p/-/blob/main/course.md",
            "https://codeberg.org/o/p/src/branch",
            "https://tree/",
            "https://git.example/tree",
            "https://www.example.org/cours",
            "javascript:alert(1)//x/p/tree/main",
            "data:text/html,/o/p/tree/main",
            "ftp://x.example/o/p/tree/main",
            "https://",
        ] {
            assert_eq!(edit(repository), None, "{repository}");
        }
    }

    #[test]
    fn a_file_cannot_leave_the_folder_or_change_the_address() {
        let repository = "https://github.com/o/p/tree/main";
        for file in [
            "", "/a.md", "../a.md", "a/./b.md", "a//b.md", "a/", "a\\..\\b",
        ] {
            assert_eq!(source_url(repository, file, None), None, "{file}");
        }
        assert_eq!(
            source_url(repository, "a?b#c%2e\"<.md", None).as_deref(),
            Some("https://github.com/o/p/edit/main/a%3Fb%23c%252e%22%3C.md")
        );
    }
}
