#![allow(clippy::unwrap_used, reason = "tests")]

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use super::*;
use crate::{
    mdbook::{
        book::{ChapterPlace, QuizPlace},
        include::Includer,
        outline,
    },
    report::Losses,
    words::Words,
};

const PAGE: Page<'_> = Page {
    source: "src/a.md",
    target: "01-m/01-a.md",
};

/// Rewrites a chapter (with `chapter`) or a text of a quiz, and gives the losses as well.
fn rewritten(text: &str, chapter: bool) -> (String, Vec<String>) {
    let files: BTreeMap<String, Vec<u8>> = ["src/a.md", "src/b.md", "src/i.png", "quizzes/q.toml"]
        .map(|path| (path.to_owned(), Vec::new()))
        .into();
    let losses = Losses::default();
    let source = Includer { files: &files }.expand("src/a.md", text);
    let outline = outline::outline(&source);
    let place = |target: &str, anchors| ChapterPlace {
        target: target.to_owned(),
        anchors,
    };
    let chapters = BTreeMap::from([
        (
            "src/a.md".to_owned(),
            place("01-m/01-a.md", outline.anchors),
        ),
        (
            "src/b.md".to_owned(),
            place(
                "02-n/03-b.md",
                [("x".to_owned(), Some("x".to_owned()))].into(),
            ),
        ),
    ]);
    let quiz = QuizPlace {
        target: "01-m/02-quiz.md".to_owned(),
        title: "Quiz: *A*".to_owned(),
    };
    let quizzes = BTreeMap::from([("quizzes/q.toml".to_owned(), quiz)]);
    let book = Book {
        files: &files,
        words: Words::English,
        chapters,
        quizzes,
        media: RefCell::default(),
        losses: &losses,
    };
    let out = if chapter {
        let title = outline.title.map(|(_, range)| range);
        rewrite(
            &source,
            &book,
            PAGE,
            Mode::Chapter {
                title,
                shift: outline.shift,
            },
        )
    } else {
        let file: Rc<str> = Rc::from("quizzes/q.toml");
        rewrite(
            &SourceText::plain(text, &file, 7),
            &book,
            PAGE,
            Mode::Fragment,
        )
    };
    let losses = losses
        .into_sorted()
        .iter()
        .map(ToString::to_string)
        .collect();
    (out.trim().to_owned(), losses)
}

fn chapter(text: &str) -> String {
    rewritten(text, true).0
}

fn fragment(text: &str) -> String {
    rewritten(text, false).0
}

#[test]
fn the_title_is_taken_out_and_headings_start_at_level_2() {
    assert_eq!(
        chapter("## T\n\n### A {#own .c}\n\nx\n\n#### B ##\n\n> ### In a quote\n"),
        "## A\n\nx\n\n### B ##\n\n> ## In a quote"
    );
    assert_eq!(chapter("x\n\nOne\ntwo\n===\n\ny\n"), "x\n\n## One two\n\ny");
    assert_eq!(chapter("# T\n\nSmall\n---\n"), "## Small");
}

#[test]
fn links_of_every_form_lead_to_the_new_files() {
    assert_eq!(
        chapter("[*B*](b.html#x \"t\\\"u\") [r] [r][] [s][r] ![i](i.png)\n\n[r]: b.md#x 'Title'\n"),
        "[*B*](../02-n/03-b.md#x \"t\\\"u\") [r] [r][] [s][r] ![i](i.png)\n\n[r]: ../02-n/03-b.md#x \"Title\""
    );
    assert_eq!(
        fragment("[R] and [s][r]\n\n[r]: b.md#x\n"),
        "[R](../02-n/03-b.md#x) and [s](../02-n/03-b.md#x)"
    );
}

#[test]
fn of_a_dead_link_the_words_stay() {
    let (text, losses) = rewritten(
        "a [b `c`](gone.html) [d][e] ![f](../../g.png)\n\n[e]: javascript:x\n",
        true,
    );
    assert_eq!(text, "a b `c` d f");
    assert_eq!(losses.len(), 3, "{losses:?}");
    assert!(
        losses.iter().any(|loss| loss.starts_with("src/a.md:3:")),
        "{losses:?}"
    );
}

#[test]
fn listings_captions_figures_and_images_become_markdown() {
    assert_eq!(
        chapter(
            "<Listing number=\"2-1\" file-name=\"src/main.rs\" caption=\"The `x` *it*\">\n\n```rust,ignore\n# hidden\nx\n```\n\n</Listing>\n"
        ),
        "*Filename: src/main.rs*\n\n```rust\nx\n```\n\nListing 2-1: The `x` *it*"
    );
    assert_eq!(
        chapter(
            "<figure>\n\n<img src=\"i.png\" class=\"center\" alt=\"A [b]\" />\n\n<figcaption>Figure `1` &amp; \"q\"</figcaption>\n\n</figure>\n"
        ),
        "![A \\[b\\]](i.png \"Figure 1 & \\\"q\\\"\")"
    );
    assert_eq!(
        chapter("<span class=\"caption\">Figure 1: `a`\nb</span>\n"),
        "*Figure 1: `a`\nb*"
    );
    assert_eq!(
        chapter("| a |\n| - |\n| <img src='i.png' alt='b'/> |\n"),
        "| a |\n| - |\n| ![b](i.png) |"
    );
}

#[test]
fn other_html_is_kept_without_its_looks_or_taken_out_with_a_word() {
    let (text, losses) = rewritten(
        "a<!-- c --> <kbd>x</kbd> <i class=\"fa fa-arrow-right\"></i> <em class=\"z\">y</em> <u-n>w</u-n> <a id=\"q\"></a>\n\n<script>\nalert(1)\n</script>\n\n<pre><code>if <em>a</em> &lt; b\n</code></pre>\n",
        true,
    );
    assert_eq!(
        text,
        "a <kbd>x</kbd> → <em>y</em> w \n\n```text\nif a < b\n```"
    );
    assert_eq!(losses.len(), 5, "{losses:#?}");
}

#[test]
fn a_quiz_is_a_paragraph_with_a_link_and_in_code_it_is_code() {
    assert_eq!(
        chapter("a\n{{#quiz ../quizzes/q.toml}}\nb\n\n```\n{{#quiz ../quizzes/q.toml}}\n```\n"),
        "a\n\n[Quiz: \\*A\\*](02-quiz.md)\n\nb\n\n```\n{{#quiz ../quizzes/q.toml}}\n```"
    );
    let (text, losses) = rewritten("{{#quiz ../quizzes/none.toml}}\n\n{{#toc}}\n\nx\n", true);
    assert_eq!((text.as_str(), losses.len()), ("x", 2));
}

#[test]
fn a_missing_listing_leaves_a_remark_in_the_language_of_its_block() {
    let (text, losses) = rewritten(
        "> ```rust,ignore\n> {{#include ../l/a.rs:x}}\n> ```\n\n```toml\n{{#include ../l/C.toml}}\n```\n\n{{#include part_a.md}}\n\n<!--\n{{#include z}}\n-->\n",
        true,
    );
    let remark = "This listing is not part of the imported copy:";
    assert_eq!(
        text,
        format!(
            "> ```rust\n> // {remark} l/a.rs:x\n> ```\n\n```toml\n# {remark} l/C.toml\n```\n\n*{remark} src/part\\_a.md*"
        )
    );
    assert_eq!(losses.len(), 3, "{losses:#?}");
}

#[test]
fn nothing_in_a_prompt_is_read_as_an_answer_a_hint_or_a_heading() {
    let (text, losses) = rewritten(
        "# Big *x*\n\nSmall\n---\n\n- [x] a\n- [ ] b\n\n> [!NOTE]\n> c\n\nd [ ] e [!TIP] `[x]` @Perm[gained]{write}\n",
        false,
    );
    assert_eq!(
        text,
        "**Big *x***\n\n**Small**\n\n- ☑ a\n- ☐ b\n\n> **Note:**\n> c\n\nd ☐ e \\[!TIP] `[x]` +W"
    );
    assert!(
        losses
            .iter()
            .all(|loss| loss.starts_with("quizzes/q.toml:")),
        "{losses:#?}"
    );
    assert!(
        losses
            .iter()
            .any(|loss| loss.starts_with("quizzes/q.toml:18:")),
        "{losses:#?}"
    );
}

#[test]
fn single_dollar_signs_stay_text_and_double_ones_a_formula() {
    assert_eq!(
        chapter("Set $A, then B$; pay 5 $ or US$6.\n\n$$x^2$$\n\n`$c$`\n"),
        "Set \\$A, then B\\$; pay 5 $ or US$6.\n\n$$x^2$$\n\n`$c$`"
    );
}

#[test]
fn hostile_text_is_rewritten_without_harm() {
    for text in [
        "[".repeat(20_000),
        "> ".repeat(20_000),
        "<a".repeat(20_000),
        "<!--".repeat(5_000),
        format!("<div\n{}", "<a ".repeat(20_000)),
        format!("{}{}", "<b>".repeat(20_000), "</i>".repeat(20_000)),
        "@Perm[".repeat(20_000),
        "`".repeat(20_000),
        "```rust\n# ".to_owned(),
        "<Listing>\n\n<figcaption><figure></span></Listing>".to_owned(),
        "\u{0}\u{feff}\u{202e}é\r\n\r\n# \r\n".to_owned(),
        "@Perm@Perm[@Perm{".to_owned(),
        "- ".repeat(3_000),
    ] {
        let _chapter = rewritten(&text, true);
        let _fragment = rewritten(&text, false);
    }
}
