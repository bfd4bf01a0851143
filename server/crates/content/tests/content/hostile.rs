//! Input that means harm: it is inert, reported, and costs little.

use crate::{
    inert::harms,
    site::{Folder, strange_markup},
};

fn lesson(markdown: &str) -> Folder {
    Folder::sound().with(
        "courses/c/01-m/02-b.md",
        &format!("---\ntitle: B\n---\n{markdown}\n"),
    )
}

#[test]
fn nothing_that_could_run_reaches_the_page_and_all_of_it_is_reported() {
    for attack in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
        "<svg onload=alert(1)>",
        "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"\tjava\nscript:alert(1)\">x</a>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<form action=\"https://x.example\"><button>x</button></form>",
        "<style>@import 'https://x.example'</style>",
        "<base href=\"https://x.example\">",
        "<meta http-equiv=refresh content=0>",
        "<object data=x></object><embed src=x>",
        "<template><script>x</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<p style=\"background:url(https://x.example)\">x</p>",
        "<p id=\"main\" class=\"callout\">x</p>",
        "[x](javascript:alert(1))",
        "[x](vbscript:x)",
        "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "<details ontoggle=alert(1) open>x</details>",
        "<a href=\"//x.example\" target=_blank ping=x>x</a>",
    ] {
        let folder = lesson(&format!("Texte {attack} suite.\n\n{attack}\n"));
        let html = folder.html("c/m/b");
        let strange = strange_markup(&html);
        assert!(strange.is_empty(), "{attack}: {strange:?} in {html}");
        assert_eq!(harms(&html), Vec::<String>::new(), "{attack}");
        assert!(
            !html.contains("id=\"main\"") && !html.contains("class=\"callout\""),
            "{attack}: {html}"
        );
        assert!(
            !folder.load().diagnostics.is_empty(),
            "nothing was reported: {attack}"
        );
    }
}

#[test]
fn markup_in_names_and_front_matter_stays_text() {
    let folder = Folder::sound().with(
        "courses/c/01-m/02-b.md",
        "---\ntitle: \"<script>alert(1)</script>\"\n---\n## <img src=x onerror=y>`<b>` \"'&\n",
    );
    let catalogue = folder.catalogue();
    let item = crate::site::item(&catalogue, "c/m/b");
    // Plain text: whoever shows it escapes it.
    assert_eq!(
        item.text.get(item.text.original()).1.title,
        "<script>alert(1)</script>"
    );
    assert!(!folder.html("c/m/b").contains("onerror"));
}

#[test]
fn deep_nesting_is_flattened_and_reported() {
    for (name, deep) in [
        ("quotes", ">".repeat(100_000) + " texte"),
        ("quotes with spaces", "> ".repeat(100_000) + "texte"),
        ("lists", "- ".repeat(100_000) + "texte"),
        (
            "emphasis",
            "*a _b ".repeat(30_000) + &"b_ a* ".repeat(30_000),
        ),
        ("brackets", "[".repeat(100_000)),
        ("links", "[a](".repeat(50_000)),
        ("images", "![".repeat(50_000) + &"](a.png)".repeat(50_000)),
        ("tags", "<b>".repeat(100_000)),
        ("blocks", "<div>\n".repeat(50_000)),
        ("half tags", "<a ".repeat(50_000)),
        ("comments", "<!--".repeat(100_000)),
        (
            "formatting in paragraphs",
            "<p><b title=x><i>\n\n".repeat(30_000),
        ),
        (
            "backticks",
            (1..1_000).map(|n| "`".repeat(n) + " ").collect(),
        ),
        (
            "tables",
            "|".repeat(10_000) + "\n" + &"|-".repeat(10_000) + "\n" + &"|\n".repeat(10_000),
        ),
        (
            "tables under a long heading",
            format!("## {}\n\n", "a&".repeat(50_000)) + &"|a|\n|-|\n\n".repeat(3_000),
        ),
        ("headings", "# a\n".repeat(50_000)),
        (
            "footnotes",
            (0..20_000).map(|n| format!("[^{n}]: a\n\n")).collect(),
        ),
        ("dead links", "[a](b.md) ".repeat(50_000)),
        (
            "references",
            (0..20_000)
                .map(|n| format!("[{n}]: x\n"))
                .collect::<String>()
                + &"[1] ".repeat(50_000),
        ),
        ("entities", "&amp;".repeat(100_000)),
        (
            "entities in an alternative text",
            format!("![{}](a.png)", "&amp;".repeat(100_000)),
        ),
        (
            "entities in a title",
            format!("[a](01-a.md \"{}\")", "&amp;".repeat(100_000)),
        ),
        ("dollars", "$".repeat(200_000)),
        ("dollars with spaces", "$ ".repeat(100_000)),
        ("prices", "$a$b".repeat(50_000)),
        ("display in display", "$$a$$b ".repeat(30_000)),
        ("code between dollars", "$a `b` c$ ".repeat(20_000)),
        (
            "groups in a formula",
            format!("${}{}$", "{".repeat(10_000), "}".repeat(10_000)),
        ),
        ("short formulas", "$x$ ".repeat(100_000)),
        (
            "deep formulas",
            format!("${}x$ ", "\\sqrt ".repeat(600)).repeat(50),
        ),
        (
            "cells of a formula",
            format!(
                "$$\\begin{{matrix}}{}\\end{{matrix}}$$\n\n",
                "&".repeat(3_900)
            )
            .repeat(10),
        ),
        ("a formula without an end", "$x^{".repeat(20_000)),
        (
            "entities in formulas",
            format!("$\\text{{{}}}$ ", "<".repeat(3_900)).repeat(20),
        ),
        ("macros", "$\\def\\a{\\a\\a}\\a$ ".repeat(5_000)),
        ("entities in code", format!("`{}`", "&".repeat(200_000))),
        (
            "entities in HTML",
            format!("<div>{}</div>", "&".repeat(200_000)),
        ),
        (
            "entities in a heading",
            format!("# {}", "&".repeat(200_000)),
        ),
    ] {
        // How long that takes is measured by `cargo bench -p content`; here it comes to an end.
        let load = lesson(&deep).load();
        assert!(load.catalogue.is_some(), "{name}");
        assert!(load.diagnostics.len() <= 200, "{name}");
    }
    let codes = lesson(&(">".repeat(100_000) + " texte")).codes();
    assert!(
        codes.contains(&"courses/c/01-m/02-b.md:4:49 nesting-too-deep".to_owned()),
        "{codes:?}"
    );
}

#[test]
fn a_text_above_a_megabyte_is_refused() {
    let codes = lesson(&"mot ".repeat(300_000)).codes();
    assert_eq!(codes, ["courses/c/01-m/02-b.md:0:0 file-too-large"]);
}

#[test]
fn a_file_has_a_bounded_number_of_diagnostics() {
    assert!(
        lesson(&"[a](b.md)\n".repeat(5_000))
            .load()
            .diagnostics
            .len()
            <= 200
    );
}

#[test]
fn paths_that_are_none_do_no_harm() {
    let mut folder = Folder::sound();
    for path in [
        "",
        "/",
        "courses",
        "courses/",
        "courses//a.md",
        "courses/c//a.md",
        "../x.md",
        "courses/../x.md",
        "courses/c/01-m/.md",
        "courses/c/01-m/01-.md",
        "courses/c/01-m/en.md",
        "courses/c/01-m/.en.md",
        "courses/ /x/y.md",
    ] {
        folder = folder.with(path, "# T\n").with_medium(path);
    }
    assert!(folder.load().catalogue.is_some());
}
