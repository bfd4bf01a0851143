//! Directives of other programs, and HTML that could do something.

use super::{Quirk, check};

#[test]
fn directives_of_other_programs_are_hidden_or_shown_as_they_are() {
    check(&[
        Quirk {
            name: "comments",
            file: b"# T <!-- omit in toc -->\n\n<!-- toc -->\n\na <!-- b --> c\n\n<!-- _class: lead -->\n## X <!-- fit -->\n",
            reader: Some(("T", "<p>a  c</p>\n\n<h2 id=\"x\">X </h2>")),
            author: &[],
        },
        Quirk {
            name: "braces of templates, in text and in code",
            file: b"# T\n\n{{ a }} {% b %} `{{ c }}`\n\n```\n{{ d }} {% raw %}\n```\n",
            reader: Some((
                "T",
                "<p>{{ a }} {% b %} <code>{{ c }}</code></p>\n<pre tabindex=\"0\"><code>{{ d }} {% raw %}\n</code></pre>",
            )),
            author: &[],
        },
        Quirk {
            name: "attributes of headings, which are a dialect",
            file: b"# T\n\n## A {#b onclick=x}\n",
            reader: Some((
                "T",
                "<h2 id=\"a-b-onclickx\">A {#b onclick=x}</h2>",
            )),
            author: &[],
        },
    ]);
}

#[test]
fn what_could_run_is_gone_and_told_of() {
    check(&[
        Quirk {
            name: "handlers in headings",
            file: b"# T <b onclick=\"x\">y</b>\n\n## A <span onclick=\"alert(1)\">b</span>\n\n<h2 onclick=x id=y>c</h2>\n",
            reader: Some((
                "T y",
                "<h2 id=\"a-b\">A <span>b</span></h2>\n<h2>c</h2>",
            )),
            author: &[
                "3:6 html-attribute-dropped",
                "5:1 html-attribute-dropped",
                "5:1 html-attribute-dropped",
            ],
        },
        Quirk {
            name: "frames, with what stands in them for old browsers",
            file: b"# T\n\na <iframe src=\"https://x.example/e\">repli *ici*</iframe> b\n\n<iframe\n  src=\"https://x.example\">\nrepli\n</iframe>\n\nc\n",
            reader: Some(("T", "<p>a  b</p>\n\n<p>c</p>")),
            author: &["3:3 html-dropped", "5:1 html-dropped"],
        },
        Quirk {
            name: "a script within a line, and one that is never closed",
            file: b"# T\n\na <script>alert(1)</script> b <SVG><b>c</b></svg > d\n\n- e <style> f\n- g\n",
            reader: Some((
                "T",
                "<p>a  b  d</p>\n<ul>\n<li>e  f</li>\n<li>g</li>\n</ul>",
            )),
            author: &["3:3 html-dropped", "3:31 html-dropped", "5:5 html-dropped"],
        },
        Quirk {
            name: "its end within emphasis closes nothing",
            file: b"# T\n\na <iframe>*b</iframe>* c\n",
            reader: Some(("T", "<p>a <em>b</em> c</p>")),
            author: &["3:3 html-dropped"],
        },
    ]);
}
