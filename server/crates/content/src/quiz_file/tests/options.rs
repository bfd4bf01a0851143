//! Options' ids.

use super::choice;

fn ids(options: &str) -> Vec<String> {
    let choice = choice(&format!("## Q <!-- q:a -->\n\n{options}\n"));
    choice.options.into_iter().map(|option| option.id).collect()
}

#[test]
fn an_option_s_id_is_made_from_its_text_and_not_from_its_place() {
    let before = ids("- [x] Hébergeurs\n- [ ] Hôtes\n- [ ] Historiques");
    let after = ids("- [ ] Autre\n- [ ] Historiques\n- [ ] Hôtes\n- [x] Hébergeurs");
    assert_eq!(before[0], after[3]);
    assert_eq!(before[1], after[2]);
    assert_eq!(before[2], after[1]);
    assert!(
        before
            .iter()
            .all(|id| id.len() == 8 && id.bytes().all(|b| b.is_ascii_hexdigit()))
    );
}

#[test]
fn ids_are_the_same_for_ever() {
    // The first digits of the SHA-256 of "Hébergeurs".
    assert_eq!(ids("- [x] Hébergeurs\n- [ ] Hôtes")[0], HEBERGEURS);
}

const HEBERGEURS: &str = "a5360842";

#[test]
fn key_feedback_white_space_and_line_breaks_leave_an_id_as_it_is() {
    let plain = ids("- [x] Un logiciel libre\n- [ ] B");
    for written in [
        "- [ ] Un  logiciel libre\n- [x] B",
        "- [x] Un logiciel\n  libre\n- [ ] B",
        "* [x] Un logiciel\u{a0}libre\n* [ ] B",
        "- [x] Un logiciel libre\n\n- [ ] B",
        "- [x] Un logiciel libre\n  > Bravo.\n- [ ] B",
        "1. [x] Un logiciel libre\n2. [ ] B",
        "- [x]   Un logiciel libre  \n- [ ] B",
    ] {
        assert_eq!(ids(written), plain, "{written}");
    }
}

#[test]
fn indentation_within_code_tells_options_apart() {
    let ids = ids(
        "- [x]\n  ```py\n  if a:\n      b()\n      c()\n  ```\n- [ ]\n  ```py\n  if a:\n      b()\n  c()\n  ```",
    );
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn the_same_code_indented_further_is_the_same_option() {
    let one = ids("- [x]\n  ```py\n  if a:\n      b()\n  ```\n- [ ] B");
    let other = ids("-   [x]\n    ```py\n    if a:\n        b()\n    ```\n-   [ ] B");
    assert_eq!(one, other);
}

#[test]
fn ids_that_would_be_the_same_grow_longer() {
    // Two texts whose SHA-256 begin with the same eight digits, found by trying numbers.
    let texts = [
        COLLISION.0.to_owned(),
        COLLISION.1.to_owned(),
        "other".to_owned(),
    ];
    let ids = super::super::ids::of_options(&texts);
    assert_eq!(ids[0].len(), 16);
    assert_eq!(ids[1].len(), 16);
    assert_eq!(ids[0][..8], ids[1][..8]);
    assert_ne!(ids[0], ids[1]);
    assert_eq!(ids[2].len(), 8);
}

const COLLISION: (&str, &str) = ("69235", "95303");
