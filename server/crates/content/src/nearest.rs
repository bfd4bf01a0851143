//! “Did you mean …?”

/// Names in a content folder are short; a text of many thousand characters is no mistyped name.
const LONGEST: usize = 300;

/// The known name that is most like a mistaken one, where one is like it at all.
pub(crate) fn nearest<'a>(mistaken: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if mistaken.len() > LONGEST {
        return None;
    }
    let like = |name: &'a str| (strsim::jaro_winkler(mistaken, name), name);
    known
        .map(like)
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|(a, name_a), (b, name_b)| a.total_cmp(b).then_with(|| name_b.cmp(name_a)))
        .map(|(_, name)| name)
}

/// The known path that is most like a mistaken one: first by the name of the file, then by its folders. Paths of one
/// course are all alike, their last parts are not.
pub(crate) fn nearest_path<'a>(
    mistaken: &str,
    known: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let name_of = |path: &str| {
        path.rsplit_once('/')
            .map_or(path.len(), |(_, name)| name.len())
    };
    let name = mistaken
        .get(mistaken.len() - name_of(mistaken)..)?
        .to_lowercase();
    if mistaken.len() > LONGEST {
        return None;
    }
    known
        .filter_map(|path| {
            let own = path.get(path.len() - name_of(path)..)?;
            let likeness = strsim::jaro_winkler(&name, &own.to_lowercase());
            (likeness >= 0.9).then_some((likeness, path))
        })
        .max_by(|(a, path_a), (b, path_b)| {
            let whole = |path: &str| strsim::jaro(mistaken, path);
            a.total_cmp(b)
                .then_with(|| whole(path_a).total_cmp(&whole(path_b)))
                .then_with(|| path_b.cmp(path_a))
        })
        .map(|(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let known = ["title", "summary", "duration"];
        assert_eq!(nearest("titel", known.into_iter()), Some("title"));
        assert_eq!(nearest("durée", known.into_iter()), None);
        assert_eq!(nearest("", known.into_iter()), None);
    }

    #[test]
    fn a_moved_file_and_a_mistyped_name_are_found() {
        let known = [
            "courses/c/01-m/01-outils.md",
            "courses/c/02-n/03-choisir.md",
            "courses/c/02-n/photo.jpg",
        ];
        let find = |path| nearest_path(path, known.into_iter());
        assert_eq!(
            find("courses/c/01-m/03-choisir.md"),
            Some("courses/c/02-n/03-choisir.md")
        );
        assert_eq!(
            find("courses/c/01-m/01-outil.md"),
            Some("courses/c/01-m/01-outils.md")
        );
        assert_eq!(find("courses/c/01-m/absent.svg"), None);
    }
}
