//! Listings.

use insta::assert_snapshot;

use crate::site::{Folder, item, strange_markup};

fn lesson(markdown: &str) -> Folder {
    Folder::sound().with(
        "courses/c/01-m/02-b.md",
        &format!("---\ntitle: B\n---\n\n{markdown}"),
    )
}

#[test]
fn code_is_in_colours_by_classes_alone() {
    let folder = lesson(
        "```rust,ignore\nfn main() {} // <b> & \"c\"\n```\n\n    indented\n\n> ```JS\n> let a;\n> ```\n",
    );
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <pre tabindex="0"><code class="language-rust"><span class="hl-keyword">fn</span> <span class="hl-function">main</span>() {} <span class="hl-comment">// &lt;b&gt; &amp; "c"</span>
    </code></pre>
    <pre tabindex="0"><code>indented
    </code></pre>
    <blockquote>
    <pre tabindex="0"><code class="language-JS"><span class="hl-keyword">let</span> a;
    </code></pre>
    </blockquote>
    "#);
    assert_eq!(folder.told(), "");
}

#[test]
fn a_mistyped_language_is_told_with_the_nearest_one_and_others_are_not() {
    let folder = lesson(
        "```pyhton title=\"a\"\nprint(1)\n```\n\n- ~~~ bashg\n  ls\n  ~~~\n\n```mermaid\ngraph TD\n```\n\n```aquascope,x\na\n```\n\n```\nb\n```\n",
    );
    assert!(
        folder
            .html("c/m/b")
            .contains("<code class=\"language-pyhton\">print(1)\n</code>")
    );
    assert_snapshot!(folder.told(), @r#"
    warning[code-language-unknown]: no language is called `pyhton`: this code is shown without colours
     --> courses/c/01-m/02-b.md:5:4
      |
    5 | ```pyhton title="a"
      |    ^^^^^^
      |
      = mend: did you mean `python`? If it is no code, write `text`

    warning[code-language-unknown]: no language is called `bashg`: this code is shown without colours
     --> courses/c/01-m/02-b.md:9:7
      |
    9 | - ~~~ bashg
      |       ^^^^^
      |
      = mend: did you mean `bash`? If it is no code, write `text`
    "#);
}

#[test]
fn an_author_cannot_write_these_classes_by_hand() {
    let html = lesson("<span class=\"hl-keyword\">a</span>\n").html("c/m/b");
    assert!(!html.contains("hl-"), "{html}");
}

#[test]
fn the_code_of_a_quiz_is_in_colours_and_does_not_change_what_is_asked() {
    let quiz = "---\nkind: quiz\ntitle: Q\n---\n\n## Que fait ceci ? <!-- q:a -->\n\n```python\nprint(1)\n```\n\n- [x]\n  ```pyton\n  return 1\n  ```\n- [ ]\n  ```python\n  return 2\n  ```\n";
    let folder = Folder::sound().with("courses/c/01-m/02-b.md", quiz);
    let catalogue = folder.catalogue();
    let item = item(&catalogue, "c/m/b");
    let content::Body::Quiz { quiz, .. } = &item.text.get(item.text.original()).1.body else {
        panic!("{}", folder.told());
    };
    let shown = format!("{quiz:?}");
    assert!(
        shown.contains("hl-function") && shown.contains("hl-keyword"),
        "{shown}"
    );
    assert_eq!(
        folder.codes(),
        ["courses/c/01-m/02-b.md:13:6 code-language-unknown"]
    );
}

#[test]
fn words_are_counted_as_without_colours() {
    let words = |language: &str| {
        let folder = lesson(&format!(
            "Un deux.\n\n```{language}\nlet a_b = foo(1); // trois\n```\n"
        ));
        let catalogue = folder.catalogue();
        let item = item(&catalogue, "c/m/b");
        match &item.text.get(item.text.original()).1.body {
            content::Body::Prose(prose) => prose.words,
            _ => 0,
        }
    };
    assert_eq!(words("js"), words("text"));
    assert_eq!(words("js"), 6);
}

#[test]
fn a_text_of_code_alone_has_a_bounded_number_of_coloured_pieces_and_is_whole() {
    let code = "1 ".repeat(250_000);
    let html = lesson(&format!("```js\n{code}\n```\n")).html("c/m/b");
    assert_eq!(html.matches("<span").count(), 40_000);
    assert_eq!(html.matches('1').count(), 250_000);
    assert!(strange_markup(&html).is_empty());
}

#[test]
fn every_language_of_the_guide_is_known() {
    let guide = include_str!("../../../../../docs/content-format.md");
    let section = guide.split("### Code").nth(1).unwrap();
    let section = section.split("\n##").next().unwrap();
    let lists = section.split("\n- ").skip(1).collect::<String>();
    let names: Vec<&str> = lists.split('`').skip(1).step_by(2).collect();
    assert!(names.len() > 80, "{names:?}");
    for name in names.into_iter().filter(|name| !name.contains("$ ")) {
        let html = lesson(&format!(
            "```{name}\n# T\n<p a=\"b\">1 // ; -- % ' (f x) \\a - @x $y\n$ ls\n+a\n; x\n-- x\n% x\n```\n"
        ))
        .html("c/m/b");
        assert!(html.contains("hl-"), "{name}: {html}");
    }
}
