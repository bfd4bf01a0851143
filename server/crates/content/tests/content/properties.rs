//! What holds for any input.

use std::collections::BTreeSet;

use content::{Severity, embed_html, plain_text};
use proptest::prelude::*;

use crate::{
    inert::harms,
    site::{Folder, strange_markup},
};

/// The values of an attribute in some HTML of ours, in their order.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let opening = format!(" {name}=\"");
    let tags = html.split('<').filter_map(|tag| tag.split_once('>'));
    tags.filter_map(|(tag, _)| tag.split_once(&opening)?.1.split('"').next())
        .collect()
}

/// For each reference in some HTML, whether there is what it refers to.
fn references(html: &str) -> Vec<bool> {
    let ids: BTreeSet<&str> = values(html, "id").into_iter().collect();
    let links = values(html, "href");
    let links = links.iter().filter_map(|link| link.strip_prefix('#'));
    let links = links.filter(|anchor| !anchor.is_empty()).map(decoded);
    let labels = values(html, "aria-labelledby");
    links
        .chain(labels.into_iter().map(str::to_owned))
        .map(|id| ids.contains(id.as_str()))
        .collect()
}

fn decoded(anchor: &str) -> String {
    let mut parts = anchor.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

/// Pieces that Markdown, HTML and YAML are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "# ",
        "## ",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "> ",
        "> [!NOTE]\n",
        "- [ ] ",
        "- [x] ",
        "    ",
        "\t",
        "```\n",
        "```html\n",
        "```js\n",
        "```bash\n",
        "\u{a0}",
        "`",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "](",
        ")",
        "![",
        "<",
        ">",
        "</",
        "/>",
        "<b>",
        "</b>",
        "<p>",
        "<div",
        " href=",
        " src=",
        "\"",
        "'",
        "=",
        "javascript:",
        "data:",
        "<script>",
        "</script>",
        "<img src=x onerror=y>",
        "<svg>",
        "<math>",
        "<style>",
        "<!--",
        "-->",
        "&#106;",
        "&lt;",
        "&",
        "|",
        "|-|-|",
        "[^1]",
        "[^1]: ",
        "---\n",
        "title: ",
        "kind: quiz\n",
        "a",
        "é",
        "日本",
        "\u{202e}",
        "\0",
        "\r\n",
        "\r",
        "../",
        "01-a.md",
        "#",
        ": ",
        "{",
        "}",
        "<details>",
        "<a ",
        "<li>",
        "<table>",
        "<td>",
        "<?x",
        "<!X",
        "<![CDATA[",
        "onerror=",
        "$",
        "$$",
        "$x^2$",
        "\\frac",
        "\\text{",
        "\\",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Keys of front matter, right and wrong.
fn key() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "title",
        "summary",
        "id",
        "kind",
        "duration",
        "updated",
        "objectives",
        "authors",
        "licence",
        "draft",
        "shuffle",
        "pass",
        "draw",
        "feedback",
        "titel",
        "\"title\"",
        "? x",
        "<<",
        "&a b",
        "- c",
        "",
        "#",
        "tags",
        "aliases",
    ])
    .prop_map(str::to_owned)
}

/// Values of every kind, right and wrong.
fn value() -> impl Strategy<Value = String> {
    let values = prop::sample::select(vec![
        "T",
        "a : b",
        "\"a : b\"",
        "'c'",
        "[d, e]",
        "[f",
        "{g: h}",
        "5",
        "-1",
        "1e400",
        "0x1f",
        "true",
        "null",
        "~",
        "2026-03-02",
        "2026-02-31",
        "quiz",
        "lesson",
        "activity",
        "|\n  a\n  b",
        ">-\n  c",
        "*a",
        "&a x",
        "!!binary y",
        "\t",
        "\"",
        "<script>",
        "\u{a0}",
        "é",
        "\u{202e}",
        "CC-BY-4.0",
        "answers",
        "@x",
        "`y`",
        "%z",
        "",
        "- a",
        "\n  - a\n  - b",
    ])
    .prop_map(str::to_owned);
    prop_oneof![values, "\\PC{0,12}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_rendered_text_holds_nothing_but_allowed_markup(text in pieces()) {
        let folder = Folder::sound().with("courses/c/01-m/02-b.md", &format!("---\ntitle: B\n---\n{text}"));
        let html = folder.html("c/m/b");
        let strange = strange_markup(&html);
        prop_assert!(strange.is_empty(), "{strange:?} in {html}");
        let harms = harms(&html);
        prop_assert!(harms.is_empty(), "{harms:?} in {html}");
    }

    #[test]
    fn a_text_in_a_larger_page_says_the_same_and_keeps_its_references(text in pieces(), deeper in 0_u8..9) {
        let site = "title: T\nlanguages: [fr]\nlicence: CC0-1.0\nfurther_reading: [a]\n";
        let folder = Folder::sound().with("site.yml", site).with("courses/c/01-m/02-b.md", &format!("---\ntitle: B\n---\n{text}\n\n## a\n\n[a](#a) b[^9]\n\n[^9]: c\n"));
        let html = folder.html("c/m/b");
        let (one, other) = (embed_html(&html, "a-", deeper), embed_html(&html, "b-", deeper));
        prop_assert_eq!(plain_text(&one), plain_text(&html));
        prop_assert!(strange_markup(&one).is_empty());
        let both = format!("{one}{other}");
        let ids = values(&both, "id");
        prop_assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        prop_assert_eq!(ids.len(), 2 * values(&html, "id").len());
        // Sections lose their names, and nothing else changes but for the prefix.
        let unnamed = embed_html(&html, "", 0);
        prop_assert_eq!(references(&one), references(&unnamed));
        prop_assert_eq!(embed_html(&unnamed, "", 0), unnamed);
    }

    #[test]
    fn every_diagnostic_lies_in_its_line(text in pieces()) {
        let path = "courses/c/01-m/02-b.md";
        let load = Folder::sound().with(path, &text).load();
        for diagnostic in load.diagnostics.iter().filter(|diagnostic| diagnostic.file == path && diagnostic.line > 0) {
            let line = text.strip_prefix('\u{feff}').unwrap_or(&text).split('\n').nth(diagnostic.line - 1).unwrap().trim_end_matches('\r');
            prop_assert_eq!(&diagnostic.source_line, line);
            prop_assert!(diagnostic.column >= 1 && diagnostic.length >= 1);
            prop_assert!(diagnostic.column <= line.chars().count() + 1);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_file_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..300), text in pieces()) {
        for path in ["site.yml", "courses/c/course.md", "courses/c/01-m/module.md", "courses/c/01-m/02-b.md", "pages/b.md"] {
            let _ = Folder::sound().with_bytes(path, &bytes).load();
            let _ = Folder::sound().with(path, &text).load();
            let _ = Folder::sound().with(path, &format!("---\n{text}\n---\n")).load();
        }
    }

    #[test]
    fn front_matter_is_read_or_told_of(lines in prop::collection::vec((key(), value()), 0..8)) {
        let yaml: String = lines.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
        let path = "courses/c/01-m/02-b.md";
        let load = Folder::sound().with(path, &format!("---\n{yaml}---\n# T\n")).load();
        let catalogue = load.catalogue.unwrap();
        let items = &catalogue.courses[0].modules[0].items;
        let served = items.iter().any(|item| item.slug == "b");
        let error = load.diagnostics.iter().any(|told| told.file == path && told.severity == Severity::Error);
        // Nothing is left out without a word, but what says itself that it is a draft.
        let draft = lines.iter().any(|(key, _)| key == "draft");
        prop_assert!(served || error || draft, "{yaml}: {:?}", load.diagnostics);
        for told in &load.diagnostics {
            prop_assert!(!told.message.is_empty() && !told.mend.is_empty(), "{yaml}: {told:?}");
        }
    }

    #[test]
    fn any_name_is_survived(name in "[ -~é日]{0,12}") {
        let _ = Folder::sound().with(&format!("courses/c/01-m/{name}.md"), "# T").load();
        let _ = Folder::sound().with(&format!("courses/{name}/01-m/a.md"), "# T").load();
        let _ = Folder::sound().with(&format!("pages/{name}.md"), "# T").load();
    }

    #[test]
    fn a_style_sheet_holds_nothing_but_colours(light in "#?[0-9a-fA-F]{0,7}|.{0,12}", dark in "#[0-9a-fA-F]{6}") {
        // JSON's texts are texts of YAML too.
        let (light, dark) = (format!("{light:?}"), format!("{dark:?}"));
        let site = format!("title: T\nlanguages: [fr]\nlicence: CC0-1.0\ncolours: {{link: {{light: {light}, dark: {dark}}}}}\n");
        if let Some(catalogue) = Folder::sound().with("site.yml", &site).load().catalogue {
            let sheet = catalogue.site.colours.style_sheet().unwrap();
            let values = sheet.replace("@layer tokens{:root{", "").replace("--link-visited:", "").replace("--link:", "")
                .replace("var(--lightningcss-light,", "").replace("var(--lightningcss-dark,", "");
            prop_assert!(values.chars().all(|c| c.is_ascii_hexdigit() || "#);}".contains(c)), "{sheet}");
        }
    }
}
