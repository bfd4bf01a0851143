//! Texts as a reader sees them.

/// A text on one line: each run of white space and control characters is one space, except that no-break spaces stay as
/// they are within the text; marks of byte order and the like are left out.
pub(super) fn shown(text: &str) -> String {
    let text: String = text.chars().filter(|c| !is_no_character(*c)).collect();
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    words.join(" ").trim().to_owned()
}

/// The beginning of a text in quotation marks, for losses: the line alone tells little where a file is one line.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("“{short}”")
}

/// Whether there is nothing to see in a text.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| is_gap(c) || is_invisible(c))
}

fn is_no_character(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn is_gap(c: char) -> bool {
    let holds_together = matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
    (c.is_whitespace() && !holds_together) || c.is_control()
}

/// No-break spaces, zero-width and directional characters.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || is_no_character(c)
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_line_and_keeps_its_no_break_spaces() {
        assert_eq!(
            shown(" \u{feff}Qui\r\n\tva\u{a0}? \u{0}\u{2028}Oui\u{a0} "),
            "Qui va\u{a0}? Oui"
        );
        assert_eq!(shown("  <b>*a*</b>  "), "<b>*a*</b>");
        assert_eq!(shown("مرحبا\u{200f} (1)"), "مرحبا\u{200f} (1)");
    }

    #[test]
    fn what_nobody_sees_is_blank() {
        for text in ["", " \n", "\u{a0}", "\u{200b}\u{200f}", "\u{0}", "\u{feff}"] {
            assert!(is_blank(text), "{text:?}");
        }
        assert!(!is_blank("\u{200f}."));
    }
}
