//! Languages that are not written in Latin letters, or not from left to right.

use content::Body;

use super::{LESSON, Quirk, check, titled};
use crate::site::{Folder, item};

#[test]
fn every_script_is_read_like_any_other() {
    check(&[
        Quirk {
            name: "Arabic, a passage marked as such",
            file: "# T\n\n[x](#العربية)\n\n<p dir=\"rtl\" lang=\"ar\">مرحبا</p>\n\n## العربية\n"
                .as_bytes(),
            reader: Some((
                "T",
                "<p><a href=\"#%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9\">x</a></p>\n<p dir=\"rtl\" lang=\"ar\">مرحبا</p>\n<h2 id=\"العربية\">العربية</h2>",
            )),
            author: &[],
        },
        Quirk {
            name: "Hebrew in a table and a list",
            file: "# שלום\n\n- אחת\n\n|א|\n|-|\n|ב|\n".as_bytes(),
            reader: Some((
                "שלום",
                "<ul>\n<li>אחת</li>\n</ul>\n<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"Tableau\"><table><thead><tr><th scope=\"col\">א</th></tr></thead><tbody>\n<tr><td>ב</td></tr>\n</tbody></table></section>",
            )),
            author: &[],
        },
        Quirk {
            name: "Chinese, with its own punctuation",
            file: "# 标题\n\n## 第一章：开始\n\n这是**重要**的。[回去](#第一章开始)\n".as_bytes(),
            reader: Some((
                "标题",
                "<h2 id=\"第一章开始\">第一章：开始</h2>\n<p>这是<strong>重要</strong>的。<a href=\"#%E7%AC%AC%E4%B8%80%E7%AB%A0%E5%BC%80%E5%A7%8B\">回去</a></p>",
            )),
            author: &[],
        },
        Quirk {
            // CommonMark sees no end of emphasis between punctuation and a letter; forges show the stars too.
            name: "Japanese, emphasis that ends at a bracket",
            file: "# 題\n\n**これは「重要」**です。<ruby>漢<rt>かん</rt></ruby>\n".as_bytes(),
            reader: Some((
                "題",
                "<p>**これは「重要」**です。<ruby>漢<rt>かん</rt></ruby></p>",
            )),
            author: &[],
        },
    ]);
}

#[test]
fn what_is_written_without_spaces_takes_its_time_to_read() {
    let minutes = |markdown: &str| {
        let folder = Folder::sound().with_bytes(LESSON, &titled(markdown));
        let catalogue = folder.catalogue();
        let item = item(&catalogue, "c/m/b");
        let text = item.text.get(item.text.original()).1;
        assert!(matches!(text.body, Body::Prose(_)));
        text.duration_minutes
    };
    assert_eq!(
        minutes(&"mot ".repeat(1_000)),
        minutes(&"漢字".repeat(1_000))
    );
    assert_eq!(
        minutes(&"mot ".repeat(1_000)),
        minutes(&"ひらがな。カタカナ。".repeat(250))
    );
}
