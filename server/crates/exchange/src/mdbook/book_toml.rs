//! `book.toml`, the settings of an mdBook: of them only what a course needs.

use serde::Deserialize;

/// The table `[book]`.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Book {
    pub(super) title: Option<String>,
    #[serde(default)]
    pub(super) authors: Vec<String>,
    pub(super) language: Option<String>,
    pub(super) description: Option<String>,
    /// The folder of the chapters; `src` without it.
    pub(super) src: Option<String>,
}

/// The file as a whole: everything but `[book]` is about how mdBook builds its pages.
#[derive(Debug, Default, Deserialize)]
struct BookToml {
    #[serde(default)]
    book: Book,
}

/// Reads `book.toml`.
///
/// # Errors
///
/// What the TOML reader says, on one line.
pub(super) fn parse(text: &str) -> Result<Book, String> {
    let file: BookToml = toml::from_str(text).map_err(|error| error.message().to_owned())?;
    Ok(file.book)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn title_authors_and_language_are_read_and_the_rest_is_left() {
        let book = parse("[book]\ntitle = \"T\"\nauthors = [\"A\", \"B\"]\nlanguage = \"fr\"\nmultilingual = false\n[output.html]\n").unwrap();
        assert_eq!(
            (book.title.as_deref(), book.language.as_deref()),
            (Some("T"), Some("fr"))
        );
        assert_eq!(book.authors, ["A", "B"]);
        assert!(parse("[book").is_err());
        assert!(parse("").unwrap().title.is_none());
    }
}
