//! What readers see of listings in many languages. A coloured piece is written `‹class:piece›`.

use proptest::prelude::*;

use super::{class::CLASSES, grammar};

fn shown(language: &str, code: &str) -> String {
    let tokens = grammar::tokens(language, code).unwrap();
    let mut start = 0;
    let mut shown = String::new();
    for token in tokens {
        let piece = &code[start..token.end];
        start = token.end;
        match token.class {
            Some(class) => shown.push_str(&format!("‹{}:{piece}›", &class.name()[3..])),
            None => shown.push_str(piece),
        }
    }
    assert_eq!(start, code.len());
    shown
}

#[test]
fn what_a_program_is_made_of_is_told_apart() {
    for (language, code, expected) in [
        (
            "rust",
            "#[derive(Debug)]\nfn f<'a>(s: &'a str) -> Option<u8> { println!(\"{s}\\n\"); Some(0xff_u8) } // c",
            "‹attribute:#[derive(Debug)]›\n‹keyword:fn› f<‹attribute:'a›>(s: &‹attribute:'a› ‹type:str›) -> ‹type:Option›<‹type:u8›> \
             { ‹function:println!›(‹string:\"{s}›‹escape:\\n›‹string:\"›); ‹type:Some›(‹number:0xff_u8›) } ‹comment:// c›",
        ),
        (
            "python",
            "@cache\ndef f(x):\n    \"\"\"a\n    b\"\"\"\n    return f\"{len(x)} é\" if x else None # c",
            "‹attribute:@cache›\n‹keyword:def› ‹function:f›(x):\n    ‹string:\"\"\"a\n    b\"\"\"›\n    ‹keyword:return› \
             ‹string:f\"›‹escape:{›‹function:len›(x)‹escape:}›‹string: é\"› ‹keyword:if› x ‹keyword:else› ‹constant:None› ‹comment:# c›",
        ),
        (
            "js",
            "const a = `x ${f(`y ${b}`)} z`; return /a[/]b/g.test(c / d / e)",
            "‹keyword:const› a = ‹string:`x ›‹escape:${›‹function:f›(‹string:`y ›‹escape:${›b‹escape:}›‹string:`›)‹escape:}›‹string: z`›; \
             ‹keyword:return› ‹string:/a[/]b/g›.‹function:test›(c / d / e)",
        ),
        (
            "c",
            "#include <stdio.h>\nint main(void) { return MAX_SIZE; }",
            "‹keyword:#include› ‹string:<stdio.h>›\n‹type:int› ‹function:main›(‹type:void›) { ‹keyword:return› ‹constant:MAX_SIZE›; }",
        ),
        (
            "clojure",
            "(defn f [x] (map inc [1]) :k) ; c",
            "(‹keyword:defn› f [x] (‹function:map› inc [‹number:1›]) ‹constant::k›) ‹comment:; c›",
        ),
        (
            "sql",
            "select nom FROM t WHERE x = 'l''été' -- c",
            "‹keyword:select› nom ‹keyword:FROM› t ‹keyword:WHERE› x = ‹string:'l›‹escape:''›‹string:été'› ‹comment:-- c›",
        ),
        (
            "bash",
            "cat <<EOF # c\nà $x\nEOF\necho \"$#: $(date +%F)\"",
            "‹function:cat› ‹string:<<EOF› ‹comment:# c›\n‹string:à $x\nEOF\n›‹function:echo› ‹string:\"$#: ›‹escape:$(›‹function:date› +%F‹escape:)›‹string:\"›",
        ),
        (
            "console",
            "$ ls -l\ntotal 1\nada@host:~$ cd",
            "‹comment:$ ›‹function:ls› -l\ntotal 1\n‹comment:ada@host:~$ ›‹function:cd›",
        ),
    ] {
        assert_eq!(shown(language, code), expected, "{language}");
    }
}

#[test]
fn what_a_page_or_a_configuration_is_made_of_is_told_apart() {
    for (language, code, expected) in [
        (
            "html",
            "<!-- c --><p class=\"a\" hidden>&amp;{{ x }}</p><script>let x</script><style>p { color: red }</style>",
            "‹comment:<!-- c -->›‹tag:<p› ‹attribute:class›=‹string:\"a\"› ‹attribute:hidden›‹tag:>›‹escape:&amp;{{ x }}›‹tag:</p><script>›\
             ‹keyword:let› x‹tag:</script><style>p› { ‹attribute:color›: red }‹tag:</style>›",
        ),
        (
            "php",
            "<p><?php echo $a; ?></p>",
            "‹tag:<p>›‹keyword:<?php› ‹keyword:echo› ‹attribute:$a›; ‹keyword:?>›‹tag:</p>›",
        ),
        (
            "php",
            "echo \"a $b\";",
            "‹keyword:echo› ‹string:\"a ›‹attribute:$b›‹string:\"›;",
        ),
        (
            "css",
            "@media (min-width: 9px) { a:hover, .b { color: #fff } } /* c */",
            "‹keyword:@media› (min-width: ‹number:9px›) { ‹tag:a›‹keyword::hover›, ‹type:.b› { ‹attribute:color›: ‹number:#fff› } } ‹comment:/* c */›",
        ),
        (
            "yaml",
            "titre: \"Un : deux\" # c\nliste: [1, true]\ntexte: |\n  a\nurl: http://a/#b",
            "‹attribute:titre›: ‹string:\"Un : deux\"› ‹comment:# c›\n‹attribute:liste›: [‹number:1›, ‹constant:true›]\n\
             ‹attribute:texte›:‹keyword: |›‹string:\n  a›\n‹attribute:url›: http://a/#b",
        ),
        (
            "toml",
            "[a]\nb = \"c\" # d\ne = [\n  [1],\n]",
            "‹heading:[a]›\n‹attribute:b› = ‹string:\"c\"› ‹comment:# d›\n‹attribute:e› = [\n  [‹number:1›],\n]",
        ),
        (
            "json",
            "{\"a\": [-2.5e3, \"b\\n\"], \"c\" : null}",
            "{‹attribute:\"a\"›: [-‹number:2.5e3›, ‹string:\"b›‹escape:\\n›‹string:\"›], ‹attribute:\"c\"› : ‹constant:null›}",
        ),
        (
            "diff",
            "--- a\n@@ -1 +1 @@\n-x\n+y\n z",
            "‹heading:--- a›\n‹function:@@ -1 +1 @@›\n‹deleted:-x›\n‹inserted:+y›\n z",
        ),
        (
            "latex",
            "\\begin{a}$x$ \\& % c",
            "‹keyword:\\begin›{‹type:a›}‹escape:$›x‹escape:$› ‹escape:\\&› ‹comment:% c›",
        ),
        (
            "markdown",
            "# T\n- a `b` [c](d)\n```js\n# x\n```",
            "‹heading:# T›\n‹keyword:-› a ‹string:`b`› [c](‹attribute:d›)\n‹string:```js›\n# x\n‹string:```›",
        ),
        (
            "makefile",
            "all: x\n\tcc $(O) # c",
            "‹attribute:all›: x\n\tcc ‹string:$(O)› ‹comment:# c›",
        ),
    ] {
        assert_eq!(shown(language, code), expected, "{language}");
    }
}

#[test]
fn every_language_tells_something_apart_and_none_has_the_name_of_another() {
    assert!(grammar::count() >= 80, "{}", grammar::count());
    let sample = "# T\n<p a=\"b\">1 // # ; -- % ! \" ' (f x) { \\a } + - @x $y\n$ ls\n+a\n; x\n-- x\n% x\nREM x\n1 if\n";
    for name in grammar::names() {
        assert!(shown(name, sample).contains('‹'), "{name}");
    }
    let (given, different) = grammar::names_given();
    assert_eq!(given, different);
}

#[test]
fn a_mistyped_name_is_recognised_and_another_word_is_not() {
    for (name, meant) in [
        ("pyhton", "python"),
        ("Pyton", "python"),
        ("javascirpt", "javascript"),
        ("rsut", "rust"),
        ("bashg", "bash"),
        ("dokerfile", "dockerfile"),
    ] {
        assert_eq!(grammar::meant(name), Some(meant), "{name}");
    }
    for name in [
        "python",
        "Rust",
        "mermaid",
        "text",
        "aquascope",
        "ide",
        "x",
        "",
        "français",
        "output",
        "geogebra",
        "ggb",
        "abc",
        "lilypond",
        "tikz",
        "excalidraw",
        "vega",
        "chart",
        "quiz",
        "brainfuck",
        "befunge",
    ] {
        assert_eq!(grammar::meant(name), None, "{name}");
    }
    assert_eq!(grammar::meant(&"a".repeat(100_000)), None);
}

#[test]
fn a_hostile_listing_is_read_once() {
    // Each of these would take minutes if a reader looked over the rest again at every step.
    let hostile = [
        "\"", "'", "`", "${", "`${", "\"#{", "/", "/*", "(*", "{-", "{", "(", "[", "#[", "#", "<",
        "<!--", "<a ", "<script>", "<?php", "<?", "{{", "{%", "<<A\n", "<<<A ", "\\", "\\(",
        "\"\\(", "- ", "a: ", "|\n", "\"\"\"", "'''", "r\"", "$", "@", ":", "&", "%", "é", "1.",
        "0x", "1e+", "a.", "[[", "--[[", "=", "$(", "\"$(", "@\"", "]", "\n", " ", "\t\n",
        "\"a\" ", "\"a\\", "```\n", "(a", "*", "a\n", "[a]\n",
    ];
    for piece in hostile {
        let code = piece.repeat(5_000);
        for name in [
            "js", "rust", "bash", "html", "php", "yaml", "css", "json", "lisp", "ruby", "csharp",
            "md", "console", "latex", "toml", "lua",
        ] {
            let tokens = grammar::tokens(name, &code).unwrap();
            assert_eq!(tokens.last().unwrap().end, code.len(), "{name}: {piece}");
        }
    }
}

#[test]
fn the_sanitiser_knows_every_class() {
    use super::class::Class::*;
    let all = [
        Attribute, Comment, Constant, Deleted, Escape, Function, Heading, Inserted, Keyword,
        Number, String, Tag, Type,
    ];
    assert_eq!(all.map(super::class::Class::name), CLASSES);
}

proptest! {
    #[test]
    fn nothing_of_a_listing_is_lost_in_any_language(
        code in "([a-z0-9 \n\"'`#$%&/\\\\(){}\\[\\]<>=:;.,!?@*+|é日_-]|fn |<!--|\"\"\"|<<E\n|\\$\\{|#\\{){0,60}",
        number in 0_usize..1_000,
    ) {
        let names = grammar::names();
        let name = names[number % names.len()];
        let tokens = grammar::tokens(name, &code).unwrap();
        let mut start = 0;
        for token in tokens {
            prop_assert!(token.end > start && code.is_char_boundary(token.end), "{name}: {code:?}");
            start = token.end;
        }
        prop_assert_eq!(start, code.len());
    }
}
