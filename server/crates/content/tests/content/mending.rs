//! Mending a whole folder by machine.

use content::{LoadOptions, mend};

use crate::site::Folder;

const QUIZ: &str = "courses/c/01-m/02-q.md";
const TRANSLATION: &str = "courses/c/01-m/02-q.en.md";

#[test]
fn everything_that_needs_no_decision_is_mended_in_all_languages() {
    let mut folder = Folder::sound()
        .with("site.yml", "title: T\nlanguages: [fr, en]\nlicence: CC0-1.0\n")
        .with(
            QUIZ,
            "\u{feff}---\r\nkind: quiz\r\ntitle: Quiz : les bases\r\n---\r\n\r\n## Où ?\r\n\r\n- [x] ici\r\n- [\u{a0}] là\r\n",
        )
        .with(
            TRANSLATION,
            "---\ntitle: Quiz\n---\n\n## Where?\n\n- [x] here\n- [ ] there\n",
        );
    let mending = mend(&mut folder.sources, LoadOptions::default());
    assert_eq!(mending.mended, 4);
    assert_eq!(
        mending.changed.iter().collect::<Vec<_>>(),
        [TRANSLATION, QUIZ]
    );
    let text = |path: &str| folder.sources.texts[path].as_str().unwrap().to_owned();
    assert_eq!(
        text(QUIZ),
        "\u{feff}---\r\nkind: quiz\r\ntitle: \"Quiz : les bases\"\r\n---\r\n\r\n## Où ? <!-- q:ou -->\r\n\r\n- [x] ici\r\n- [ ] là\r\n"
    );
    assert_eq!(
        text(TRANSLATION),
        "---\ntitle: Quiz\n---\n\n## Where? <!-- q:ou -->\n\n- [x] here\n- [ ] there\n"
    );
    assert!(mending.diagnostics.is_empty(), "{:?}", mending.diagnostics);
    let again = mend(&mut folder.sources, LoadOptions::default());
    assert_eq!((again.mended, again.changed.len()), (0, 0));
}

#[test]
fn a_comment_behind_a_title_with_a_colon_is_left_to_its_author() {
    let lesson = "---\ntitle: Un : deux # trois\n---\n";
    let mut folder = Folder::sound().with("courses/c/01-m/02-b.md", lesson);
    let mending = mend(&mut folder.sources, LoadOptions::default());
    assert_eq!(mending.mended, 0);
    assert_eq!(mending.diagnostics[0].code, "yaml-colon");
}
