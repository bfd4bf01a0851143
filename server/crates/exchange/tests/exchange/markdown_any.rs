//! Any tree becomes a course, or is refused in one sentence.

use std::collections::BTreeMap;

use exchange::import_markdown;
use proptest::prelude::*;

use crate::markdown_trees::{import, load, tree};

/// Names of folders and files, strange ones among them.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "README", "index", "SUMMARY", "_sidebar", "01-a", "1.2-b", "A", "a", "été", "Été", "日本", "course",
            "module", "print", "credits", "x y", "LICENSE", "..", ".", "", "a%20b", "ch01-02", "node", "-", "#", "?",
        ])
        .prop_map(str::to_owned),
        1 => "[^/\\x00]{0,6}",
    ]
}

fn path() -> impl Strategy<Value = String> {
    let ending = prop::sample::select(vec![
        ".md",
        ".MD",
        ".mdx",
        ".markdown",
        ".png",
        ".svg.license",
        "",
        ".html",
    ]);
    (prop::collection::vec(name(), 1..5), ending)
        .prop_map(|(names, ending)| names.join("/") + ending)
}

/// Lines that mean something to somebody.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(vec![
            "", "# T", "## U {#v}", "T\n=", "---", "+++", "title: a: b", "marp: true", "{% hint style=\"info\" %}",
            "{% endhint %}", "{% tabs %}", "{% endtabs %}", "{% highlight x %}", "{% endhighlight %}", "{% comment %}",
            "{% endcomment %}", "{% embed url=\"a.md\" %}", "::: tip T", ":::details D", ":::", "::::", "!!! note \"N\"",
            "??? x", "=== \"T\"", "    in", "        deeper", "?> q", "!> w", "```", "~~~x", "> q", "- [x] i", "1. [a](../A.md)",
            "[r]: ./a.md\n  'x'", "[r] ![r] [![r](x.png)](a.md#u)", "![bg w:3](https://x.example/y)", "![a [b](c)](d.png)",
            "<!--", "-->", "<a href='01-a/README.md'>", "<img src=x.png alt>", "{{ x }} {{< ref \"a\" >}} ({{ site.url }}/a)",
            "<!-- _class: x -->", "[](a)", "[a]()", "[a](<b c.md> ':include')", "[TOC]", "{: .x}", "| a | b |\n| - | - |\n| [r] | `|` |",
            "* [a](a.md)\n  * [b](/)", "$x$ $$", "\u{feff}", "\u{0}", "<script>", "\r", "[^1]: [a](a.md)", "[^1]",
        ])
        .prop_map(str::to_owned),
        1 => ".{0,12}",
    ]
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        8 => prop::collection::vec(line(), 0..12).prop_map(|lines| lines.join("\n").into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..40),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_tree_becomes_a_course_that_loads_or_is_refused(
        files in prop::collection::btree_map(path(), text(), 0..10)
    ) {
        let files: BTreeMap<String, Vec<u8>> = files;
        if import_markdown(&tree(files.clone())).is_ok() {
            let imported = import(files);
            let load = load(&imported);
            prop_assert!(load.catalogue.is_some());
        }
    }
}

#[test]
fn long_and_deep_texts_take_no_more_than_their_size() {
    let many = |line: &str| line.repeat(60_000 / line.len());
    for text in [
        many("{% hint %}\n"),
        many("::: tip\n"),
        many("!!! note\n    "),
        many("> "),
        many("- "),
        many("[a](b.md) "),
        many("![a]("),
        many("<a href="),
        many("[x]: a.md\n"),
        many("{{"),
        many("{%"),
        many("{: "),
        many("`"),
        many("=== \"a\"\n\n"),
        many("::: a\n:::\n"),
        many("?> a\n"),
        many("# a\n"),
        many("<!-- "),
        many("[a][b]"),
    ] {
        let files = [
            ("a.md".to_owned(), text.into_bytes()),
            ("b.md".to_owned(), b"# B".to_vec()),
        ];
        load(&import(files.into()));
    }
}
