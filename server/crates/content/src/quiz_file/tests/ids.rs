//! Questions' ids.

use super::{codes, quiz};

fn ids(text: &str) -> Vec<String> {
    quiz(text)
        .questions()
        .map(|question| question.id.clone())
        .collect()
}

#[test]
fn a_question_without_an_id_gets_one_from_its_heading_and_a_warning() {
    let text = "## Que signifie « H » ?\n\n- = a\n";
    assert_eq!(codes(text), ["quiz-missing-id"]);
    assert_eq!(ids(text), ["que-signifie-h"]);
}

#[test]
fn an_id_from_a_heading_does_not_depend_on_the_question_s_place() {
    let one = "## Où ?\n\nAu nord.\n\n- = a\n\n";
    let other = "## Œuvre & cœur\n\n- = b\n\n";
    let same_heading = "## Où ?\n\nAu sud.\n\n- = c\n\n";
    let first = ids(&format!("{one}{other}{same_heading}"));
    let second = ids(&format!("{same_heading}{one}{other}"));
    assert_eq!(first[0], second[1]);
    assert_eq!(first[1], second[2]);
    assert_eq!(first[2], second[0]);
    assert_eq!(first[1], "oeuvre-coeur");
}

#[test]
fn an_id_does_not_depend_on_the_key() {
    let twice = |question: &str| ids(&format!("## Où ?\n\n- = ici\n\n{question}"));
    for (question, other_key) in [
        (
            "## Où ?\n\n- [x] Ici\n- [ ] Là\n",
            "## Où ?\n\n- [ ] Ici\n- [x] Là\n",
        ),
        (
            "## Où ?\n\n- = ici\n",
            "## Où ?\n\n- = là\n- != ici\n  > Non.\n",
        ),
        ("## Où ?\n\n1. Ici\n2. Là\n", "## Où ?\n\n1. Là\n2. Ici\n"),
        (
            "## Où ?\n\n| a | b |\n| - | - |\n| un | ici |\n| deux | là |\n",
            "## Où ?\n\n| a | b |\n| - | - |\n| un | là |\n| deux | ici |\n",
        ),
        (
            "## Où ?\n\nC’est `= ici`.\n",
            "## Où ?\n\nC’est `= là | ailleurs`.\n",
        ),
        (
            "## Où ?\n\n- [x] Ici\n- [ ] Là\n\n> [!NOTE]\n> Ici.\n",
            "## Où ?\n\n- [x] Ici\n- [ ] Là\n\n> [!TIP]\n> Cherchez.\n",
        ),
    ] {
        assert_eq!(twice(question), twice(other_key), "{question}");
    }
}

#[test]
fn ids_are_unique_also_where_a_heading_is_another_question_s_id() {
    let ids = ids(
        "## Un\n\n- = a\n\n## Autre <!-- q:un -->\n\n- = b\n\n## Un\n\n- = a\n\n## 問題\n\n- = c\n",
    );
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), 4, "{ids:?}");
    assert_eq!(ids[1], "un");
    assert!(ids[3].starts_with("q-"));
}

#[test]
fn a_long_heading_gives_an_id_that_an_author_may_write() {
    let heading = "Très long ".repeat(50);
    let ids = ids(&format!("## {heading}\n\n- = a\n\n## {heading}\n\n- = b\n"));
    for id in &ids {
        assert!(super::super::ids::is_question_id(id), "{id}");
    }
    assert_ne!(ids[0], ids[1]);
}
