//! The language of a file, as its name tells it; the order of files.

use crate::paths;

/// A language tag (`fr`, `pt-BR`).
pub(super) type Language = String;

/// Scripts that names of files tell (`zh-hant`).
const SCRIPTS: &[&str] = &["Arab", "Cyrl", "Hans", "Hant", "Latn"];

/// The language of a file by its own name, else by that of its folder; `given` is the name of the folder that the path
/// begins in.
pub(super) fn of_path(path: &str, given: Option<&str>) -> Option<Language> {
    let folder = match paths::folder(path) {
        "" => given.unwrap_or_default(),
        folder => paths::file_name(folder),
    };
    // Of three letters are `src`, `app` and `lib` as well, which hold files in no language of their own.
    tag(paths::stem(path)).or_else(|| tag(folder).filter(|tag| primary(tag).len() == 2))
}

/// `fr`, `pt-br`, `zh_TW`, `zh-hant`, `es-419` in the form of BCP 47. Other words of two or three letters (`web`) look
/// the same, longer ones (`quiz`) are no language.
fn tag(name: &str) -> Option<Language> {
    let name = name.replace('_', "-");
    let mut parts = name.split('-');
    let language = parts.next()?.to_ascii_lowercase();
    if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let Some(part) = parts.next() else {
        return Some(language);
    };
    let script = SCRIPTS
        .iter()
        .find(|script| script.eq_ignore_ascii_case(part));
    let is_region = (part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))
        || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()));
    let second = match script {
        Some(script) => (*script).to_owned(),
        None if is_region => part.to_ascii_uppercase(),
        None => return None,
    };
    parts
        .next()
        .is_none()
        .then(|| format!("{language}-{second}"))
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// What files are sorted by: numbers in their names count as numbers.
pub(super) fn natural_order(path: &str) -> Vec<(String, u64)> {
    let mut order: Vec<(String, u64)> = vec![(String::new(), 0)];
    let mut in_number = false;
    for c in path.chars() {
        let digit = c.to_digit(10).map(u64::from);
        if digit.is_none() && in_number {
            order.push((String::new(), 0));
        }
        in_number = digit.is_some();
        if let Some((word, number)) = order.last_mut() {
            match digit {
                Some(digit) => *number = number.saturating_mul(10).saturating_add(digit),
                None => word.push(c),
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_that_of_the_file_or_of_its_folder() {
        for (path, language) in [
            ("fr.json", Some("fr")),
            ("a/b/pt-br.json", Some("pt-BR")),
            ("zh_TW.json", Some("zh-TW")),
            ("zh-hant.json", Some("zh-Hant")),
            ("es-419.json", Some("es-419")),
            ("hin.json", Some("hin")),
            ("translations/en/lesson-1.json", Some("en")),
            ("src/quiz.json", None),
            ("my-quiz.json", None),
            ("pt-br-x.json", None),
            ("équipe.json", None),
        ] {
            assert_eq!(of_path(path, None).as_deref(), language, "{path}");
        }
        assert_eq!(of_path("group-1.json", Some("es")).as_deref(), Some("es"));
        assert_eq!(of_path("x/group-1.json", Some("es")), None);
        assert_eq!(of_path("quiz.json", Some("app")), None);
    }

    #[test]
    fn numbers_in_names_count_as_numbers() {
        let mut paths = ["en/lesson-10.json", "en/lesson-2.json", "en/index.json"];
        paths.sort_by_key(|path| natural_order(path));
        assert_eq!(
            paths,
            ["en/index.json", "en/lesson-2.json", "en/lesson-10.json"]
        );
    }
}
