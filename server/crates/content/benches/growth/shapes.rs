//! Texts that grow, of shapes that have been slow somewhere: in this crate, in its libraries or in those of others.

/// A shape: its name, and a lesson of about so many bytes.
pub(crate) type Shape = (&'static str, fn(usize) -> String);

/// Every shape.
pub(crate) const SHAPES: &[Shape] = &[
    ("prose", |n| {
        repeated("Un *mot* après **l’autre**, [ici](01-a.md).\n\n", n)
    }),
    ("quotes in quotes", |n| "> ".repeat(n / 2)),
    ("lists in lists", |n| repeated("- ", n) + "a"),
    ("steps by indents", |n| {
        // Each line is longer than the one before.
        let mut text = String::new();
        for depth in 0.. {
            if text.len() >= n {
                break;
            }
            text.push_str(&format!("{}- a\n", "  ".repeat(depth % 60)));
        }
        text
    }),
    ("emphasis", |n| repeated("*a _b ", n)),
    ("opening brackets", |n| repeated("[", n)),
    ("links that do not end", |n| repeated("[a](", n)),
    ("images in images", |n| {
        "![".repeat(n / 12) + &"](a.png)".repeat(n / 12)
    }),
    ("dead links", |n| repeated("[a](b.md) ", n)),
    ("links with spaces", |n| repeated("[a](b c.md) ", n)),
    ("references", |n| {
        let definitions = (0..n / 50).map(|at| format!("[{at}]: 01-a.md\n\n"));
        definitions.collect::<String>() + &repeated("[1] ", n / 3)
    }),
    ("notes", |n| {
        let notes = (0..n / 30).map(|at| format!("a[^{at}]\n\n[^{at}]: b\n\n"));
        notes.collect()
    }),
    ("headings of one name", |n| repeated("## a\n\n", n)),
    ("headings with a space that does not break", |n| {
        repeated("##\u{a0}a\n-\u{a0}b\n", n)
    }),
    ("no-break spaces", |n| repeated("10\u{a0}000\u{a0}€, ", n)),
    ("rows", |n| {
        "|a|b|\n|-|-|\n".to_owned() + &repeated("|c|d|\n", n)
    }),
    ("columns", |n| {
        format!("{}|\n{}|\n", repeated("|a", n / 2), repeated("|-", n / 2))
    }),
    ("tables", |n| repeated("|a|\n|-|\n|b|\n\n", n)),
    ("tables under a long heading", |n| {
        format!("## {}\n\n", "a&".repeat(200)) + &repeated("|a|\n|-|\n\n", n)
    }),
    ("a heading of escaped signs", |n| {
        format!("## {}", repeated("&", n))
    }),
    ("a link's title of escaped signs", |n| {
        format!("[a](01-a.md \"{}\")", repeated("&", n))
    }),
    ("code of escaped signs", |n| {
        format!("`{}`", repeated("&", n))
    }),
    ("backticks of every length", |n| {
        let mut text = String::new();
        for length in 1.. {
            if text.len() >= n {
                break;
            }
            text.push_str(&"`".repeat(length));
            text.push(' ');
        }
        text
    }),
    ("tags that are not closed", |n| repeated("<b>", n)),
    ("blocks that are not closed", |n| repeated("<div>\n\n", n)),
    ("half tags", |n| repeated("<a ", n)),
    ("frames in a line", |n| {
        "a ".to_owned() + &repeated("<iframe><svg><style>", n)
    }),
    ("frames in a block", |n| {
        "<div>\n".to_owned() + &repeated("<svg><math><video>\n", n)
    }),
    ("comments that are not closed", |n| repeated("<!-- ", n)),
    ("formatting over paragraphs", |n| {
        repeated("<p><b title=x><i>\n\n", n)
    }),
    ("entities", |n| repeated("&amp;&#106;", n)),
    ("signs that are escaped", |n| repeated("&<>\"", n)),
    ("formulas", |n| repeated("$x^2$ ", n)),
    ("dollar signs", |n| repeated("$ $a", n)),
    ("listings", |n| repeated("```js\nlet a = 1;\n```\n\n", n)),
    ("one listing", |n| {
        format!("```rust\n{}```\n", repeated("fn a() -> u8 { 1 } // b\n", n))
    }),
    ("a listing in one line", |n| {
        format!(
            "```json\n{}\n```\n",
            repeated("{\"a\": [1, \"b\\n\"]}, ", n)
        )
    }),
    ("a listing of templates", |n| {
        format!("```js\n{}\n```\n", repeated("`${\"/", n))
    }),
    ("a listing of pages", |n| {
        format!("```html\n{}\n```\n", repeated("<a b={{ <script>&x;", n))
    }),
    ("mistyped languages", |n| {
        repeated("```pyhton\na\n```\n\n", n)
    }),
    ("front matter", |n| {
        format!(
            "---\ntitle: T\nobjectives:\n{}---\n",
            repeated("  - \"a: b\"\n", n.min(30_000))
        )
    }),
    ("Chinese", |n| repeated("这是一个句子。", n)),
    ("one word", |n| repeated("a", n)),
    ("blank lines", |n| repeated("\n \t", n)),
];

/// A piece as often as makes so many bytes.
fn repeated(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}
