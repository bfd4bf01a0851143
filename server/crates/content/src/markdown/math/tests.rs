use proptest::prelude::*;

use super::{
    latex::to_mathml,
    mathml::{ATTRIBUTES, TAGS},
};
use crate::markdown::sanitise::sanitise;

/// What a page shows of a formula.
fn shown(latex: &str) -> Result<String, String> {
    Ok(format!("<math>{}</math>", to_mathml(latex, true)?))
}

#[test]
fn what_is_written_in_courses_passes_the_sanitiser_as_it_is() {
    for latex in [
        r"x_1^2",
        r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}",
        r"\sqrt[3]{x} \le \left( \sum_{i=0}^n \lim_{x \to 0} \right)",
        r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
        r"\begin{aligned} a &= b \\ &= c \end{aligned}",
        r"\begin{array}{|l|r} a & b \\ \hline c & d \end{array}",
        r"f(x) = \begin{cases} 1 & \text{si } x > 0 \\ 0 & \textbf{sinon} \end{cases}",
        r"\int\!\! f \, \mathrm{d}x \quad \mathbb{R} \vec{v} \overline{ab} \overbrace{ab}^c \phantom{x}",
        r"\bigl( a \bigr) \operatorname{pgcd}(a, b) \binom{n}{k} \underset{a}{b} {}_a^b X",
        r"10\,\% \times 3{,}5 < 4 \& 5",
    ] {
        let html = shown(latex).unwrap();
        assert_eq!(sanitise(&html), html.replace('\u{a0}', "&nbsp;"), "{latex}");
    }
}

#[test]
fn styles_become_classes_and_colours_go() {
    assert_eq!(
        to_mathml(r"\color{red} x \!", false).unwrap(),
        r#"<mrow><mi>x</mi><mspace class="formula-back"></mspace></mrow>"#
    );
}

#[test]
fn what_could_link_run_or_define_is_refused() {
    for latex in [
        r"\href{javascript:alert(1)}{x}",
        r"\url{https://elsewhere.example}",
        r"\begin{align} a \label{x} \end{align} \eqref{x}",
        r"\class{x}{y}",
        r"\style{color:red}{x}",
        r"\html{<script>}",
        r"\def\a{\a\a}\a",
        r"\newcommand{\a}{\a}\a",
        r"\cancel{x}",
        r"\input{/etc/passwd}",
        r"\frac{1",
        "&",
    ] {
        assert!(to_mathml(latex, false).is_err(), "{latex}");
    }
}

#[test]
fn any_depth_is_read_or_refused() {
    for level in [
        r"\frac\\ ",
        r"\frac& ",
        r"\overset\\",
        r"\overset&",
        r"\sqrt[&]",
        r"\sqrt&",
        r"\hat\\",
        r"x^\\",
        r"x^&\hat",
        r"\genfrac()\\1",
        r"\frac\right",
        r"\frac\end{matrix}",
        r"\frac}",
        r"^",
        r"x_",
        r"{}^",
        r"'",
        r"\not\\",
        r"\color{red}\\",
        r"\displaystyle\\",
        r"\left(\\",
        r"\begin{matrix}&\frac",
        r"\over ",
        r"1\over\\",
        r"\choose ",
        r"\mathop\\",
        r"\text\\",
        r"\big\\",
        r"\substack\\",
        r"\pmod\\",
        r"\operatorname\\",
        "{",
        "x^{",
        "}",
        r"\sqrt ",
        r"\sqrt[",
        r"\sqrt{",
        r"\hat ",
        r"\frac1",
        r"\frac{",
        r"\overset a",
        r"\left(",
        r"\text{",
        r"\textbf{",
        r"\color{red}",
        r"\begin{matrix}",
        r"\begin{cases}",
        r"\not ",
        r"\mathrm ",
        r"x^\hat ",
        r"\binom1",
        r"\displaystyle ",
        r"\middle|",
        r"\genfrac(){1pt}1 ",
    ] {
        for times in [10, 200, 390, 795] {
            let latex = format!("{}x{}", level.repeat(times), "}".repeat(times));
            drop(to_mathml(&latex, true));
            drop(to_mathml(&level.repeat(times), false));
            let rows = level.repeat(times);
            drop(to_mathml(
                &format!(r"\begin{{matrix}}{rows}\end{{matrix}}"),
                false,
            ));
        }
    }
}

#[test]
fn no_character_is_deep_by_itself() {
    for c in (' '..='~').chain(['√', '∑', '′', '\u{338}', '\n']) {
        for latex in [c.to_string(), format!("x{c}"), format!("{c}1")] {
            let times = 3_990 / latex.len();
            drop(to_mathml(&latex.repeat(times), true));
        }
    }
}

/// Pieces of LaTeX and of HTML, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "^",
        "_",
        "'",
        "&",
        r"\\",
        r"\",
        "#1",
        "~",
        "%",
        "x",
        "1",
        ".",
        "é",
        "日",
        "\u{338}",
        "\0",
        "\n",
        " ",
        "<",
        ">",
        "\"",
        "<script>",
        "onerror=y",
        r"\frac",
        r"\sqrt",
        r"\left",
        r"\right",
        r"\middle",
        r"\big",
        r"\begin{matrix}",
        r"\end{matrix}",
        r"\begin{array}{c|c}",
        r"\begin{array}",
        r"\end{array}",
        r"\hline",
        r"\begin{align}",
        r"\end{align}",
        r"\begin{aligned}",
        r"\end{aligned}",
        r"\begin{cases}",
        r"\end{cases}",
        r"\begin{multline}",
        r"\end{multline}",
        r"\tag{1}",
        r"\label{a}",
        r"\eqref{a}",
        r"\text",
        r"\textbf",
        r"\textsf",
        r"\mathrm",
        r"\mathbb",
        r"\operatorname",
        r"\not",
        r"\sum",
        r"\int",
        r"\limits",
        r"\hat",
        r"\overbrace",
        r"\cancel",
        r"\color{red}",
        r"\color",
        r"\hspace{-1em}",
        r"\hspace",
        r"\mathop",
        r"\genfrac",
        r"\over",
        r"\choose",
        r"\prime",
        r"\mathbin",
        r"\substack",
        r"\overset",
        r"\displaystyle",
        r"\phantom",
        r"\href{a}{b}",
        r"\!",
        r"\,",
        r"\Large",
        r"\rule",
        r"\sideset",
        r"\prescript",
        r"\pmod",
        r"\bmod",
        r"\dots",
        r"\mathllap",
        r"\smash",
        r"\def\a{\a}",
        r"\a",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_formula_holds_listed_markup_alone(latex in pieces(), display: bool) {
        if let Ok(written) = to_mathml(&latex, display) {
            for tag in written.split('<').skip(1) {
                let (tag, _) = tag.split_once('>').unwrap();
                let name = tag.trim_start_matches('/').split(' ').next().unwrap();
                let in_text = ["b", "code", "em", "i", "s", "span", "u"].contains(&name);
                prop_assert!(TAGS.contains(&name) || in_text, "{name} in {written}");
                for attribute in tag.split(' ').skip(1).filter_map(|part| part.split_once("=\"")) {
                    let listed = ATTRIBUTES.iter().any(|(tag, names)| *tag == name && names.contains(&attribute.0));
                    prop_assert!(listed || name == "mtd" || name == "mtable", "{} in {written}", attribute.0);
                }
            }
        }
    }
}
