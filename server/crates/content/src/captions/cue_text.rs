//! The text of one caption: its tags are left out, but for who speaks.

/// What one voice says in a caption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// Who speaks, where the caption says so.
    pub(super) speaker: Option<String>,
    /// Plain text on one line; never empty.
    pub(super) text: String,
}

/// What is said in the text of a caption (<https://www.w3.org/TR/webvtt1/#webvtt-cue-text-parsing-rules>).
pub(super) fn said(text: &str) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    let mut speaker: Option<String> = None;
    let mut spoken = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        spoken.push_str(before);
        // A tag that is not closed goes on to the end.
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        let new = match voice(tag) {
            Some(name) => Some(Some(name)),
            None if tag.trim() == "/v" => Some(None),
            None => None,
        };
        if let Some(new) = new {
            push(&mut found, speaker.take(), &spoken);
            spoken.clear();
            speaker = new;
        }
        rest = after;
    }
    spoken.push_str(rest);
    push(&mut found, speaker, &spoken);
    found
}

/// The name in the tag `v Name` or `v.class Name`.
fn voice(tag: &str) -> Option<String> {
    let after = tag.strip_prefix('v')?;
    if !after.starts_with(['.', ' ', '\t', '\n']) {
        return None;
    }
    let (_, name) = after.split_once([' ', '\t', '\n'])?;
    Some(one_line(name)).filter(|name| !name.is_empty())
}

fn push(found: &mut Vec<Said>, speaker: Option<String>, spoken: &str) {
    let text = one_line(spoken);
    if !text.is_empty() {
        found.push(Said { speaker, text });
    }
}

/// Without line ends, tabs and what stands for a character (`&amp;`).
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split([' ', '\n', '\t', '\r', '\u{c}'])
        .filter(|word| !word.is_empty())
        .collect();
    decoded(&words.join(" "))
}

fn decoded(text: &str) -> String {
    const KNOWN: [(&str, &str); 8] = [
        ("amp;", "&"),
        ("lt;", "<"),
        ("gt;", ">"),
        ("nbsp;", "\u{a0}"),
        ("quot;", "\""),
        ("#39;", "'"),
        // Marks of direction: the page's own `dir` does that.
        ("lrm;", ""),
        ("rlm;", ""),
    ];
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        let known = KNOWN.into_iter().find(|(name, _)| after.starts_with(name));
        let (name, meant) = known.unwrap_or(("", "&"));
        decoded.push_str(meant);
        rest = after.get(name.len()..).unwrap_or_default();
    }
    decoded.push_str(rest);
    decoded
}

#[cfg(test)]
mod tests {
    use super::said;

    fn read(text: &str) -> Vec<(String, String)> {
        let said = said(text).into_iter();
        said.map(|said| (said.speaker.unwrap_or_default(), said.text))
            .collect()
    }

    #[test]
    fn tags_go_and_voices_stay() {
        for (text, expected) in [
            (
                "a <b>b</b>\n<c.red.x>c</c> <00:01.000>d",
                vec![("", "a b c d")],
            ),
            ("<v Ada>Hello <i>all</i></v>", vec![("Ada", "Hello all")]),
            (
                "<v.loud Ada Lovelace>a\n<v Grace>b",
                vec![("Ada Lovelace", "a"), ("Grace", "b")],
            ),
            ("a<v Ada>b</v>c", vec![("", "a"), ("Ada", "b"), ("", "c")]),
            ("<v>a", vec![("", "a")]),
            ("<video>a <vx b>c", vec![("", "a c")]),
            (
                "a &lt;script&gt; &amp;amp; &copy; b&nbsp;c & d",
                vec![("", "a <script> &amp; &copy; b\u{a0}c & d")],
            ),
            ("a <never closed", vec![("", "a")]),
            ("<script>alert(1)</script>", vec![("", "alert(1)")]),
            ("<v <b>>x", vec![("<b", ">x")]),
            ("  \n ", vec![]),
            ("<i></i>", vec![]),
        ] {
            let expected: Vec<(String, String)> = expected
                .into_iter()
                .map(|(speaker, text)| (speaker.to_owned(), text.to_owned()))
                .collect();
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
