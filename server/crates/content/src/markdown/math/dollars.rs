//! Which dollar signs hold a formula between them.
//!
//! Markdown's reader finds pairs by white space alone, as forges do. Here a pair is none where a letter or a digit
//! touches it from outside (`US$5 or US$10`, `$HOME:$PATH`), where nothing stands in it, or where it holds code or a
//! comment: those would lose their meaning, and the blanks of a quiz are code. Its first sign is then text.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag};

/// Events with their places in the text, in bytes.
type EventsInPlace<'a> = Vec<(Event<'a>, Range<usize>)>;

/// How often a text is read anew. Each time, at least half of the pairs that are none are gone.
const MAX_READINGS: usize = 24;

/// Reads Markdown with mathematics.
pub(in super::super) fn read_events(source: &str, options: Options) -> EventsInPlace<'_> {
    let events = |text, options| Parser::new_ext(text, options).into_offset_iter().collect();
    if !source.contains('$') {
        return events(source, options);
    }
    let mut found: EventsInPlace<'_> = events(source, options | Options::ENABLE_MATH);
    let mut no_formula = openings_of_none(&found, source);
    if no_formula.is_empty() {
        return found;
    }
    // What stands for a dollar sign that is text, while the text is read.
    let Some(stand_in) = (1..=8_u8).find(|byte| !source.as_bytes().contains(byte)) else {
        return events(source, options);
    };
    let mut bytes = source.as_bytes().to_vec();
    for _ in 0..MAX_READINGS {
        for at in no_formula {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = stand_in;
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        found = Parser::new_ext(&text, options | Options::ENABLE_MATH)
            .into_offset_iter()
            .map(|(event, range)| {
                (
                    with_dollars(event, char::from(stand_in)).into_static(),
                    range,
                )
            })
            .collect();
        no_formula = openings_of_none(&found, source);
        if no_formula.is_empty() {
            return found;
        }
    }
    events(source, options)
}

/// Where the pairs begin that hold no formula.
fn openings_of_none(events: &[(Event<'_>, Range<usize>)], source: &str) -> Vec<usize> {
    let is_formula = |latex: &str, range: &Range<usize>| {
        let before = source
            .get(..range.start)
            .and_then(|text| text.chars().next_back());
        let after = source.get(range.end..).and_then(|text| text.chars().next());
        let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !(touches(before)
            || touches(after)
            || latex.trim().is_empty()
            || holds_dollars(latex)
            || latex.contains('`')
            || latex.contains("<!--"))
    };
    let mut openings = Vec::new();
    for (event, range) in events {
        match event {
            Event::InlineMath(latex) if !is_formula(latex, range) => openings.push(range.start),
            Event::DisplayMath(latex) if !is_formula(latex, range) => {
                openings.extend([range.start, range.start + 1]);
            }
            _ => {}
        }
    }
    openings
}

/// Whether a dollar sign that was found to be text stands in a formula: as one of its own it is escaped.
fn holds_dollars(latex: &str) -> bool {
    let mut dollars = latex.match_indices('$');
    dollars.any(|(at, _)| !latex.get(..at).is_some_and(|before| before.ends_with('\\')))
}

/// The event with its dollar signs again.
fn with_dollars(event: Event<'_>, stand_in: char) -> Event<'_> {
    let own = |text| own(text, stand_in);
    match event {
        Event::Text(text) => Event::Text(own(text)),
        Event::Code(text) => Event::Code(own(text)),
        Event::Html(text) => Event::Html(own(text)),
        Event::InlineHtml(text) => Event::InlineHtml(own(text)),
        Event::InlineMath(text) => Event::InlineMath(own(text)),
        Event::DisplayMath(text) => Event::DisplayMath(own(text)),
        Event::FootnoteReference(name) => Event::FootnoteReference(own(name)),
        Event::Start(Tag::FootnoteDefinition(name)) => {
            Event::Start(Tag::FootnoteDefinition(own(name)))
        }
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(own(info))))
        }
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Link {
            link_type,
            dest_url: own(dest_url),
            title: own(title),
            id: own(id),
        }),
        Event::Start(Tag::Image {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Image {
            link_type,
            dest_url: own(dest_url),
            title: own(title),
            id: own(id),
        }),
        event => event,
    }
}

fn own(text: CowStr<'_>, stand_in: char) -> CowStr<'_> {
    match text.contains(stand_in) {
        true => text.replace(stand_in, "$").into(),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The formulas of a text, and its words.
    fn read(text: &str) -> (Vec<String>, String) {
        let (mut formulas, mut words) = (Vec::new(), String::new());
        for (event, _) in read_events(text, Options::ENABLE_TABLES) {
            match event {
                Event::InlineMath(latex) | Event::DisplayMath(latex) => {
                    formulas.push(latex.to_string())
                }
                Event::Text(text) | Event::Code(text) => words.push_str(&text),
                _ => {}
            }
        }
        (formulas, words)
    }

    #[test]
    fn prices_and_shells_are_text() {
        for text in [
            "5 $ et 10 $",
            "entre 5$ et 10$ de plus",
            "de $5 à $10",
            "US$5–US$10",
            "US$ 5, US$ 10",
            "100$/mois, 200$/an",
            "echo $HOME:$PATH et $HOME/bin:$HOME",
            "$a$b$c$d$e$f",
            "$$$$ $$ $$",
            "é$x$ et $x$é",
        ] {
            assert_eq!(read(text), (Vec::new(), text.to_owned()));
        }
        assert_eq!(read(r"\$5 et 10\$"), (Vec::new(), "$5 et 10$".to_owned()));
    }

    #[test]
    fn formulas_are_found_beside_them() {
        for (text, formula) in [
            ("US$5, $x$", "x"),
            ("($x^2$), **$", "x^2"),
            ("$HOME:$PATH, $x$.", "x"),
            ("$$\nx\n$$", "\nx\n"),
            (r"$5\$$ **US$5**", r"5\$"),
        ] {
            assert_eq!(read(text).0, [formula], "{text}");
        }
    }

    #[test]
    fn code_and_comments_within_are_not_lost() {
        assert_eq!(
            read("de $5 `= clé` à 10$"),
            (Vec::new(), "de $5 = clé à 10$".to_owned())
        );
        assert_eq!(read("a $x <!-- q:b --> y$").0, Vec::<String>::new());
    }
}
