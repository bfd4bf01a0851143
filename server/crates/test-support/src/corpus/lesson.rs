//! One lesson.

use super::{
    dice::Dice,
    prose::{paragraph, sentence, title, words},
};

const CODE: &[&str] = &[
    "```python\ndef moyenne(notes: list[float]) -> float:\n    \"\"\"La moyenne, zéro sans note.\"\"\"\n    return sum(notes) / len(notes) if notes else 0.0\n```",
    "```bash\n# Une copie chaque nuit\nfor dossier in /srv/*; do\n  rsync --archive \"$dossier\" coffre.example.org:/sauvegardes/\ndone\n```",
    "```toml\n[site]\ntitre = \"Un grand site\"\nlangues = [\"fr\", \"en\"]\n```",
    "```html\n<p class=\"note\">Une <em>note</em>.</p>\n```",
];

/// A lesson by its number. The first of a module has none before it to link to.
pub(super) fn lesson(number: usize, first: bool) -> String {
    let mut dice = Dice::new(number, 0);
    let dice = &mut dice;
    let title = title(dice);
    let mut text = format!(
        "---\nid: lecon-{number}\ntitle: \"{title}, {}\"\nsummary: \"{}\"\nobjectives:\n  - \"{}\"\n  - \"{}\"\n---\n\n{}\n",
        number + 1,
        sentence(dice),
        words(dice),
        words(dice),
        paragraph(dice)
    );
    for section in 1..=dice.between(4, 6) {
        text.push_str(&format!(
            "\n## {section}. {}\n\n{}\n\n",
            words(dice),
            paragraph(dice)
        ));
        text.push_str(&part(dice, number, first));
        text.push_str(&format!("\n\n{}\n", paragraph(dice)));
    }
    text.push_str(&format!(
        "\n## Pour aller plus loin\n\n- [{}](https://exemple.org/{number})\n- {}\n\n[^1]: {}\n",
        words(dice),
        sentence(dice),
        sentence(dice)
    ));
    text
}

/// What stands between two paragraphs.
fn part(dice: &mut Dice, number: usize, first: bool) -> String {
    let lines = |dice: &mut Dice, mark: &dyn Fn(usize) -> String| {
        let lines = (1..=dice.between(3, 6)).map(|at| format!("{}{}", mark(at), sentence(dice)));
        lines.collect::<Vec<_>>().join("\n")
    };
    match dice.between(0, 8) {
        0 => lines(dice, &|_| "- ".to_owned()),
        1 => lines(dice, &|at| format!("{at}. ")),
        2 => table(dice),
        3 => (*dice.one_of(CODE)).to_owned(),
        4 => format!("> [!TIP]\n> {}", paragraph(dice)),
        5 => format!("> {}", paragraph(dice)),
        6 => format!(
            "{} Soit $m = \\frac{{1}}{{n}}\\sum_{{i=1}}^n x_i$, d’où ${}$.",
            sentence(dice),
            dice.between(2, 99)
        ),
        7 => format!(
            "{}[^1]\n\n### {}\n\n{}",
            sentence(dice),
            words(dice),
            paragraph(dice)
        ),
        _ if first => paragraph(dice),
        _ => {
            // The lesson before, in the same module.
            let before = super::corpus_lesson_path(number - 1);
            let file = before.rsplit('/').next().unwrap_or_default();
            format!("{} Revoir [la leçon précédente]({file}).", sentence(dice))
        }
    }
}

fn table(dice: &mut Dice) -> String {
    let mut table = "| Qui | Quoi | Combien |\n| --- | --- | ---: |".to_owned();
    for _ in 0..dice.between(3, 6) {
        let (who, what) = (words(dice), words(dice));
        table.push_str(&format!(
            "\n| {who} | {what} | {} € |",
            dice.between(1, 900)
        ));
    }
    table
}
