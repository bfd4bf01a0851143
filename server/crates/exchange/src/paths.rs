//! Relative paths with `/` between their parts, as they stand in a book and in a course.

/// The folder of a file, without a slash at its end; empty for a file at the top.
pub(crate) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A file's name without its folder.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// A file's name without its folder and extension.
pub(crate) fn stem(path: &str) -> &str {
    let name = file_name(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A file's extension in lowercase, without its dot; empty without one.
pub(crate) fn extension(path: &str) -> String {
    file_name(path)
        .rsplit_once('.')
        .map_or(String::new(), |(_, extension)| extension.to_lowercase())
}

/// What `relative` means from within `folder`: `.` and `..` taken away. `None` where it is absolute, leads out of
/// the book, or holds what no book path holds (a backslash, a drive, a NUL).
pub(crate) fn join(folder: &str, relative: &str) -> Option<String> {
    if relative.starts_with('/') || relative.contains(['\\', '\0']) {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ if part.contains(':') => return None,
            _ => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// How the file `from` links to the file `to`, both relative to the same folder.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = folder(from)
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    let to: Vec<&str> = to.split('/').collect();
    let shared = from
        .iter()
        .zip(to.iter().take(to.len().saturating_sub(1)))
        .take_while(|(a, b)| a == b)
        .count();
    let mut parts = vec![".."; from.len() - shared];
    parts.extend(to.iter().skip(shared));
    parts.join("/")
}

/// `%20` and the like read; what is no escape, or gives no UTF-8, stays as it is.
pub(crate) fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let escaped = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() {
            tail.get(2..).unwrap_or(&[])
        } else {
            tail
        };
    }
    String::from_utf8(bytes).unwrap_or_else(|_not_utf8| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leads_out_of_the_book_is_none() {
        assert_eq!(
            join("src", "../quizzes/a.toml").as_deref(),
            Some("quizzes/a.toml")
        );
        assert_eq!(join("src/a", "./b//c.md").as_deref(), Some("src/a/b/c.md"));
        for hostile in [
            "../../etc/passwd",
            "/etc/passwd",
            "..",
            "a\\..\\b",
            "C:/x",
            "x\0",
        ] {
            assert_eq!(join("src", hostile), None, "{hostile:?}");
        }
    }

    #[test]
    fn escapes_are_read_where_they_are_some() {
        assert_eq!(percent_decoded("a%20b%2Fc%C3%A9"), "a b/cé");
        assert_eq!(percent_decoded("100%, %zz %f"), "100%, %zz %f");
        assert_eq!(percent_decoded("%ff"), "%ff");
    }

    #[test]
    fn a_link_between_two_files_is_as_short_as_it_can_be() {
        assert_eq!(relative("01-a/01-x.md", "01-a/02-y.md"), "02-y.md");
        assert_eq!(relative("01-a/01-x.md", "02-b/01-y.md"), "../02-b/01-y.md");
        assert_eq!(relative("course.md", "02-b/01-y.md"), "02-b/01-y.md");
        assert_eq!(relative("01-a/x.md", "course.md"), "../course.md");
    }
}
