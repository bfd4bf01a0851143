//! Which lines of a file an inclusion shows.

/// The chosen lines of an included file: by numbers (`2`, `2:`, `:10`, `2:10`), by anchor, or all.
pub(super) fn select(
    text: &str,
    start: Option<&str>,
    end: Option<&str>,
) -> Option<(usize, String)> {
    let lines = |first: usize, last: usize| {
        let chosen: Vec<&str> = text
            .lines()
            .skip(first.saturating_sub(1))
            .take(last.saturating_sub(first.max(1) - 1))
            .collect();
        (first.max(1), chosen.join("\n"))
    };
    let number = |text: &str| text.trim().parse::<usize>().ok();
    match (start.map(str::trim), end.map(str::trim)) {
        (None, _) | (Some(""), None | Some("")) => Some(lines(1, usize::MAX)),
        (Some(""), Some(last)) => Some(lines(1, number(last)?)),
        (Some(start), end) => match (number(start), end) {
            (Some(line), None) => Some(lines(line.max(1), line.max(1))),
            (Some(first), Some("")) => Some(lines(first, usize::MAX)),
            (Some(first), Some(last)) => Some(lines(first, number(last)?)),
            (None, _) => anchored(text, start),
        },
    }
}

/// The lines between `ANCHOR: name` and `ANCHOR_END: name`, without those that hold an anchor.
fn anchored(text: &str, name: &str) -> Option<(usize, String)> {
    let marks = |line: &str, mark: &str| {
        line.split_once(mark)
            .is_some_and(|(_, rest)| rest.split_whitespace().next() == Some(name))
    };
    let (mut first, mut inside, mut chosen) = (None, false, Vec::new());
    for (number, line) in text.lines().enumerate() {
        if marks(line, "ANCHOR_END:") {
            inside = false;
        } else if marks(line, "ANCHOR:") {
            inside = true;
            first.get_or_insert(number + 2);
        } else if inside && !line.contains("ANCHOR:") && !line.contains("ANCHOR_END:") {
            chosen.push(line);
        }
    }
    first.map(|first| (first, chosen.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_ends_where_it_says_and_numbers_beyond_the_file_show_nothing() {
        let text = "a\n# ANCHOR: x\nb\n# ANCHOR_END: x\nc\n// ANCHOR: x-y\nd\n";
        assert_eq!(select(text, Some("x"), None), Some((3, "b".to_owned())));
        assert_eq!(select(text, Some("x-y"), None), Some((7, "d".to_owned())));
        assert_eq!(select(text, Some("y"), None), None);
        assert_eq!(
            select(text, Some("90"), Some("95")),
            Some((90, String::new()))
        );
        assert_eq!(select(text, Some("3"), Some("1")), Some((3, String::new())));
        assert_eq!(select(text, Some("0"), None), Some((1, "a".to_owned())));
    }
}
