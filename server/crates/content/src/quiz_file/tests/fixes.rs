//! What `check --fix` does to a quiz.

use proptest::prelude::*;

use super::{Original, hostile::LINES, quiz, read_after, read_in};
use crate::{Diagnostic, Fix, apply_fixes, quiz_settings::QuizSettings};

/// More rounds than any file needs.
const ROUNDS: usize = 64;

fn fixes(diagnostics: &[Diagnostic]) -> Vec<&Fix> {
    diagnostics.iter().filter_map(|d| d.fix.as_ref()).collect()
}

/// A French quiz with everything mended that can be mended by machine.
fn mended(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        let (_, diagnostics) = read_in("fr", &text);
        let fixes = fixes(&diagnostics);
        if fixes.is_empty() {
            return text;
        }
        text = apply_fixes(&text, &fixes);
    }
    panic!("no end of mending:\n{text}");
}

#[test]
fn a_missing_id_is_written_at_the_end_of_the_heading() {
    for (before, after) in [
        ("## Où ?\n\n- = a\n", "## Où ? <!-- q:ou -->\n\n- = a\n"),
        (
            "## Où ?  \r\n\r\n- = a\r\n",
            "## Où ? <!-- q:ou -->  \r\n\r\n- = a\r\n",
        ),
        ("## Où ? ##\n\n- = a", "## Où ? <!-- q:ou --> ##\n\n- = a"),
        (
            "\u{feff}## Où ?\n\n- = a\n",
            "\u{feff}## Où ? <!-- q:ou -->\n\n- = a\n",
        ),
        (
            "## Où `x`\n\n- = a\n",
            "## Où `x` <!-- q:ou-x -->\n\n- = a\n",
        ),
        (
            "## Où <!-- points=2 -->\n\n- = a\n",
            "## Où <!-- q:ou points=2 -->\n\n- = a\n",
        ),
        (
            "## Où <!--type=short-->\n\n- = a\n",
            "## Où <!--q:ou type=short-->\n\n- = a\n",
        ),
        (
            "## Où <!-- à voir -->\n\n- = a\n",
            "## Où <!-- à voir --> <!-- q:ou -->\n\n- = a\n",
        ),
        ("## Les `= vidéos`\n", "## Les `= vidéos` <!-- q:les -->\n"),
        (
            "## R <!-- pool draw=1 -->\n\n### A\n\n- = a\n\n### B\n\n- = b\n",
            "## R <!-- pool draw=1 -->\n\n### A <!-- q:a -->\n\n- = a\n\n### B <!-- q:b -->\n\n- = b\n",
        ),
    ] {
        assert_eq!(mended(before), after);
        assert_eq!(quiz(before), quiz(after), "nobody's results are lost");
    }
}

#[test]
fn a_box_is_written_with_plain_spaces() {
    let quiz = |list: &str| format!("## Q <!-- q:a -->\n\n{list}");
    for (before, after) in [
        ("- [x] a\n- [\u{a0}] b\n", "- [x] a\n- [ ] b\n"),
        (
            "- [\u{202f}x\u{202f}] a\r\n- []\u{a0}b\r\n",
            "- [x] a\r\n- [ ] b\r\n",
        ),
        ("* [x]a\n* [ ]b\n", "* [x] a\n* [ ] b\n"),
        ("1. [ ] a\n2. [х] b\n", "1. [ ] a\n2. [x] b\n"),
        ("-\u{a0}[x] a\n-\u{a0}[ ] b\n", "- [x] a\n- [ ] b\n"),
        ("-[x] a\n-[ ] b\n", "- [x] a\n- [ ] b\n"),
    ] {
        assert_eq!(mended(&quiz(before)), quiz(after));
    }
}

#[test]
fn what_is_doubtful_is_left_to_the_author() {
    for list in [
        "- [x] a\n- [✗] b\n",
        "- [x] a\n- [-] b\n",
        "• [x] a\n• [ ] b\n",
    ] {
        let text = format!("## Q <!-- q:a -->\n\n{list}");
        assert_eq!(mended(&text), text);
    }
}

/// The translation of a quiz as the machine mends it.
fn translated(french: &str, english: &str) -> String {
    let original = quiz(french);
    let original = Original::Read {
        path: "quiz.md",
        quiz: &original.into(),
    };
    let settings = QuizSettings::default();
    let (_, diagnostics) = read_after("en", english, &settings, original);
    apply_fixes(english, &fixes(&diagnostics))
}

#[test]
fn a_translation_takes_the_ids_of_its_original_by_position() {
    let french = "## Un <!-- q:a -->\n\n- = un\n\n## Deux\n\n- [x] b\n- [ ] c\n";
    assert_eq!(
        translated(
            french,
            "## One\n\n- = one\n\n## Two <!-- points=2 -->\n\n- [x] b\n- [ ] c\n"
        ),
        "## One <!-- q:a -->\n\n- = one\n\n## Two <!-- q:deux points=2 -->\n\n- [x] b\n- [ ] c\n"
    );
    for doubtful in [
        "## One\n\n- = one\n",
        "## Two\n\n- [x] b\n- [ ] c\n\n## One\n\n- = one\n",
        "## One <!-- q:x -->\n\n- = one\n\n## Two\n\n- [x] b\n- [ ] c\n",
    ] {
        assert_eq!(translated(french, doubtful), doubtful);
    }
}

#[test]
fn a_translation_of_a_withheld_quiz_is_left_to_its_author() {
    let english = "## One\n\n- = one\n";
    let settings = QuizSettings::default();
    let (_, diagnostics) = read_after("en", english, &settings, Original::Withheld);
    assert!(fixes(&diagnostics).is_empty());
    assert!(
        diagnostics[0].mend.contains("in the original"),
        "{}",
        diagnostics[0].mend
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(700))]

    #[test]
    fn mending_twice_changes_nothing_and_mending_loses_no_line(
        lines in prop::collection::vec(prop::sample::select(LINES), 0..25),
    ) {
        let text = lines.join("\n");
        let once = mended(&text);
        prop_assert_eq!(mended(&once), once.clone());
        prop_assert_eq!(once.lines().count(), text.lines().count());
        if let Some((_, quiz)) = read_in("fr", &text).0 {
            let (read, _) = read_in("fr", &once);
            prop_assert_eq!(read.map(|(_, quiz)| quiz), Some(quiz));
        }
    }
}
