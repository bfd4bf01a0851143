//! The address that a file or folder has, or would have, from its path alone.

use super::{
    course::item_slug,
    name::{Name, order_of, slug, without_extension},
};
use crate::Language;

/// The address below the language of what lies at `path`, which begins with `courses/` or `pages/`: a file, a folder, or
/// an address already. `None` where a part of it gives none.
pub(crate) fn address_of(path: &str, languages: &[Language]) -> Option<String> {
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let last = parts.pop()?;
    let is_file = super::is_markdown(last);
    let name = match is_file {
        true => Name::read(without_extension(last), languages).stem,
        false => last.to_owned(),
    };
    // A course's and a module's own text stand for the folder.
    let stands_for_folder =
        is_file && matches!((parts.len(), name.as_str()), (2, "course") | (3, "module"));
    if !stands_for_folder {
        parts.push(&name);
    }
    let slugs = match parts.as_slice() {
        ["pages", page] => vec![slug(order_of(page).1)],
        ["courses", course] => vec![slug(course)],
        ["courses", course, module] => vec![slug(course), slug(order_of(module).1)],
        ["courses", course, module, folders @ .., item] => vec![
            slug(course),
            slug(order_of(module).1),
            flattened(folders, item),
        ],
        _ => return None,
    };
    let top = parts.first()?;
    let good = slugs.iter().all(|slug| !slug.is_empty());
    good.then(|| format!("{top}/{}", slugs.join("/")))
}

/// An item's slug; one that is an address already is `folder--name`.
fn flattened(folders: &[&str], item: &str) -> String {
    match folders {
        [] => {
            let parts: Vec<&str> = item.split("--").collect();
            match parts.split_last() {
                Some((last, folders)) => item_slug(folders.iter().copied(), last),
                None => String::new(),
            }
        }
        folders => item_slug(folders.iter().copied(), item),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_gives_the_address_that_the_page_had() {
        let languages = ["fr", "en"].map(|tag| Language::parse(tag).unwrap());
        let address = |path| address_of(path, &languages);
        for (path, expected) in [
            ("courses/c", "courses/c"),
            ("courses/C/course.en.md", "courses/c"),
            ("courses/c/01-m/", "courses/c/m"),
            ("courses/c/01-m/module.md", "courses/c/m"),
            ("courses/c/01-m/02-L'été.en.md", "courses/c/m/l-ete"),
            ("courses/c/01-m/02-x/03-y.md", "courses/c/m/x--y"),
            ("courses/c/01-m/02-x/README.md", "courses/c/m/x"),
            ("courses/c/m/x--y", "courses/c/m/x--y"),
            ("pages/01-a-propos.md", "pages/a-propos"),
        ] {
            assert_eq!(address(path).as_deref(), Some(expected), "{path}");
        }
        for path in [
            "courses",
            "pages/a/b.md",
            "courses/日本",
            "courses/c/日本/a.md",
        ] {
            assert_eq!(address(path), None, "{path}");
        }
    }
}
