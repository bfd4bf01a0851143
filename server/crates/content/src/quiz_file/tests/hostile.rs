//! Whatever a file holds, reading it ends soon and withholds rather than panics.

use proptest::prelude::*;
use quiz::{QuestionAsAsked, order_on_paper};

use super::{codes, read_in, sound::assert_sound};
use crate::Severity;

/// Lines that quizzes are made of, whole and broken.
pub(super) const LINES: &[&str] = &[
    "## Question <!-- q:a -->",
    "## Question <!-- q:b points=2 credit=each -->",
    "## Question",
    "##Question",
    "### Niveau 3",
    "# Titre",
    "Texte",
    "---",
    "===",
    "- [ ] un",
    "- [x] deux",
    "- [X] trois",
    "+ [ ] quatre",
    "* [x] cinq",
    "- [\u{a0}] six",
    "- []",
    "[x] sept",
    "- = huit",
    "- = `neuf`",
    "- != dix",
    "- = 11 ± 1",
    "- =",
    "- ==",
    "- douze",
    "  > retour",
    "> retour",
    "> [!TIP]",
    "> [!NOTE]",
    "> [!note] a",
    "  > [!TIP]",
    "> texte",
    "1. un",
    "2. deux",
    "| a | b |",
    "|---|---|",
    "| = c | d |",
    "```",
    "  ```",
    "~~~",
    "<!--",
    "-->",
    "<!-- q:c -->",
    "<div>",
    "</div>",
    "    code",
    "  suite",
    "`= trou`",
    "`= trou | != autre`",
    "texte `= 3 ± 1` et **`= a | b`**",
    "[`= lien`](#a)",
    "![`= image`](a.png)",
    "`!= a | = b`",
    "`= ",
    "\u{fdd0}1\u{fdd1}",
    "<summary>",
    "</summary>",
    "## Ordre <!-- q:d type=ordering -->",
    "## Ouverte <!-- q:e type=open -->",
    "## Texte <!-- q:f type=cloze -->",
    "## Paires <!-- q:g type=matching credit=all -->",
    "### <!-- q:h -->",
    "| c | d |",
    "| | e |",
    "1. trois",
    "   > quatre",
    "[^1]",
    "[^1]: note",
    "&amp; \\*",
    "**gras**",
    "\u{feff}",
    "\0",
    "\t- [x] tab",
    "## <!-- pool draw=2 -->",
    "[x]: http://exemple.org",
    "  - [x] dedans",
    "$$",
    "",
    "",
    "",
    "",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn no_arrangement_of_lines_panics_or_gives_an_unsound_quiz(
        lines in prop::collection::vec(prop::sample::select(LINES), 0..25),
    ) {
        let (read, diagnostics) = read_in("fr", &lines.join("\n"));
        let error = diagnostics.iter().any(|d| d.severity == Severity::Error);
        prop_assert_eq!(read.is_none(), error);
        if let Some((_, quiz)) = read {
            assert_sound(&quiz);
        }
    }

    #[test]
    fn no_text_panics(text in "(\\PC|[-#>=!x\\[\\]`<|*_ \n]){0,200}") {
        let (read, _) = read_in("en", &text);
        if let Some((_, quiz)) = read {
            assert_sound(&quiz);
        }
    }

    #[test]
    fn a_mistake_never_shows_a_key_or_feedback(
        lines in prop::collection::vec(prop::sample::select(LINES), 0..12),
    ) {
        let text = format!(
            "## Q <!-- q:z -->\n\n- [x] oui\n  > SECRET\n- [ ] non\n\n> [!TIP]\n> SECRET\n\n> [!NOTE]\n> SECRET\n\n{}",
            lines.join("\n")
        );
        let Some((introduction, quiz)) = read_in("fr", &text).0 else { return Ok(()) };
        let language = crate::Language::parse("fr").unwrap();
        prop_assert!(!introduction.html(&language).contains("SECRET"));
        for question in quiz.questions() {
            let order = order_on_paper(question);
            let asked = format!("{:?}", QuestionAsAsked::new(question, &order));
            prop_assert!(!asked.contains("SECRET"), "{asked}");
        }
    }

    #[test]
    fn a_blank_s_key_is_in_nothing_that_is_asked(
        lines in prop::collection::vec(prop::sample::select(LINES), 0..12),
    ) {
        let text = format!("## Des `= SECRET` {{}}\n\nTexte **`= SECRET`**\n\n{}", lines.join("\n"));
        for comment in ["", "<!-- q:z -->"] {
            let Some((introduction, quiz)) = read_in("fr", &text.replace("{}", comment)).0 else { continue };
            let language = crate::Language::parse("fr").unwrap();
            prop_assert!(!introduction.html(&language).contains("SECRET"));
            for question in quiz.questions() {
                let asked = QuestionAsAsked::new(question, &order_on_paper(question));
                let asked = format!("{asked:?}").to_lowercase();
                prop_assert!(!asked.contains("secret"), "{asked}");
            }
        }
    }
}

#[test]
fn large_files_are_read_in_bounded_time() {
    // Large enough for what grows with the square of the length to be noticed, in an unoptimised build too.
    let many = |line: &str| line.repeat(200_000 / line.len());
    for text in [
        many("## Q\n"),
        many("## Q\n\n- = a\n\n"),
        format!("## Q <!-- q:a -->\n\n{}", many("- [x] a\n")),
        format!("## Q <!-- q:a -->\n\n{}", many("- = a\n")),
        format!("## Q <!-- q:a -->\n\n{}", many("- [ ] a\n\n+ [ ] b\n\n")),
        format!("## Q <!-- q:a -->\n\n{}- [x] a\n- [ ] b\n", many("> ")),
        format!("## Q <!-- {} -->\n\n- = a\n", many("points=1 ")),
        format!("## {} <!-- q:a -->\n\n- = a\n", many("<!-- q:b --> ")),
        format!("## Q <!-- q:a -->\n\n- [x] {}\n- [ ] b\n", many("[x] ")),
        format!("## Q <!-- q:a -->\n\n- = {}\n", many("\\*")),
        format!("## {} <!-- q:a -->\n\n- = a\n", many("<! ")),
        format!("## Q <!-- q:a -->\n\n{}", many("> [!TIP]\n> a\n\n")),
        format!("## Q <!-- q:a -->\n\n{}", many("##a\n")),
        format!("## Q <!-- q:a -->\n\n{}", many("\\[!a ")),
        format!("## Q <!-- q:a -->\n\n{}", many("1. a\n")),
        format!("## Q <!-- q:a -->\n\n{}", many("`= a` ")),
        format!("## Q <!-- q:a -->\n\n{}", many("[`= a`](#b) ")),
        format!("## Q <!-- q:a -->\n\n`= {}`", many("a|")),
        format!("## Q <!-- q:a -->\n\n{}", many("` ")),
        format!("## Q <!-- q:a -->\n\n{}", many("`\\ ")),
        format!("## Q <!-- q:a -->\n\n`= a` {}", many("\u{fdd0}1\u{fdd1}")),
        format!("## Q <!-- q:a -->\n\n`= a` {}", many("<summary>")),
        format!("## {} <!-- q:a -->\n", many("`= a` ")),
        format!(
            "## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n{}",
            many("| c | d |\n")
        ),
        format!(
            "## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n{}",
            many("| c ")
        ),
        format!("## Q <!-- q:a -->\n\n{}", many("|")),
        format!(
            "## Q <!-- pool draw=2 -->\n\n{}",
            many("### Q\n\n`= a`\n\n")
        ),
        many("## Q <!-- pool draw=1 -->\n\n### Q\n\n- = a\n\n"),
    ] {
        let _read = read_in("fr", &text);
    }
}

#[test]
fn more_questions_than_anybody_answers_are_an_error() {
    assert_eq!(
        codes(&"## Q\n\n- = a\n\n".repeat(501)),
        ["quiz-too-many-questions"]
    );
}
