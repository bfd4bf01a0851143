//! Loading again: what a loader keeps from one load to the next never shows.

use content::{LoadOptions, Loader, Medium, load};
use proptest::{prelude::*, sample::select};

use crate::site::Folder;

/// Texts that say something about others, are linked to, or have a mistake.
const TEXTS: &[&str] = &[
    "# La leçon\n\nUn texte.\n",
    "# La leçon\n\nUn texte, puis [b](02-b.md#la-suite) et ![](p.svg).\n\n## La suite\n",
    "# La leçon\n\n![Une image](p.svg \"Une légende\")\n\n![Un film](p.webm)\n",
    "---\ntitle: Venue d'ailleurs\naliases: [02-b.md, ../02-n]\n---\n\n[b](02-b.md) [n](../02-n/01-a.md)\n",
    "---\ntitle: Autre\nid: x\n---\n\n[quiz](03-q.md)\n",
    "---\ntitle: Autre\nid: x\ndraft: true\n---\n",
    "---\ntitle: Une : erreur\n---\n",
    "---\nkind: activity\n---\n\n# Faire\n\n- [ ] ceci\n",
    "---\nkind: quiz\ntitle: Q\n---\n\n## Un ? <!-- q:un -->\n\n- [x] oui\n- [ ] non\n",
    "---\nkind: quiz\ntitle: Q\ndraw: 1\n---\n\n## Deux ? <!-- q:un -->\n\n- = 2\n\n## Trois ? <!-- q:trois -->\n\n- = 3\n",
    "---\nkind: quiz\ntitle: Q\n---\n\n## Un ? <!-- q:un -->\n\n- [ ] oui\n- [ ] non\n",
    "---\ntitle: Cours\nlicence: MIT\nlanguage: en\nauthors: [Grace]\n---\n",
];
const SITES: &[&str] = &[
    "title: Un site\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n",
    "title: Un site\nlanguages: [en, fr]\nlicence: MIT\nfurther_reading: {fr: [La suite], en: [More]}\n",
    "title: Un site\nlanguages: [fr]\nlicence: CC-BY-SA-4.0\nlogo: courses/c/01-m/p.svg\n",
    "title: [\n",
];
const RIGHTS: &[&str] = &[
    "version = 1\n\n[[annotations]]\npath = \"**\"\nSPDX-FileCopyrightText = \"2026 Ada\"\nSPDX-License-Identifier = \"MIT\"\n",
    "version = 1\n\n[[annotations]]\npath = \"**.svg\"\nprecedence = \"override\"\nSPDX-License-Identifier = \"CC0-1.0\"\n",
    "SPDX-FileCopyrightText: Grace\nSPDX-License-Identifier: CC-BY-4.0\n",
    "",
];
const CAPTIONS: &[&str] = &[
    "WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour.\n",
    "WEBVTT\n\n00:00.000 --> 00:03.000\nBonjour.\n",
    "WEBVTT\n\n00:00.000 --> 00:02.000\nBonsoir.\n",
    "rien",
];
const PATHS: &[&str] = &[
    "courses/c/course.md",
    "courses/c/course.en.md",
    "courses/c/01-m/module.md",
    "courses/c/01-m/01-a.md",
    "courses/c/01-m/01-a.en.md",
    "courses/c/01-m/02-b.md",
    "courses/c/01-m/03-q.md",
    "courses/c/01-m/03-q.en.md",
    "courses/c/02-n/01-a.md",
    "courses/d/01-m/01-a.md",
    "pages/a.md",
    "README.md",
];

/// One change of the folder.
#[derive(Clone, Debug)]
enum Change {
    Write(&'static str, &'static str),
    Remove(&'static str),
    Site(&'static str),
    Medium(&'static str),
    Rights(&'static str, &'static str),
    Captions(&'static str),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        6 => (select(PATHS), select(TEXTS)).prop_map(|(path, text)| Change::Write(path, text)),
        2 => select(PATHS).prop_map(Change::Remove),
        1 => select(SITES).prop_map(Change::Site),
        1 => select(&["courses/c/01-m/p.svg", "courses/c/01-m/p.webm", "courses/c/p.svg"][..]).prop_map(Change::Medium),
        1 => (
            select(&["REUSE.toml", "courses/c/REUSE.toml", "courses/c/01-m/p.svg.license"][..]),
            select(RIGHTS),
        )
            .prop_map(|(path, text)| Change::Rights(path, text)),
        1 => select(CAPTIONS).prop_map(Change::Captions),
    ]
}

fn changed(folder: Folder, change: &Change) -> Folder {
    match change {
        Change::Write(path, text) => folder.with(path, text),
        Change::Remove(path) => folder.without(path),
        Change::Site(text) => folder.with("site.yml", text),
        Change::Medium(path) => folder.with_medium(path),
        Change::Rights(path, text) => folder.with(path, text),
        Change::Captions(text) => {
            let path = "courses/c/01-m/p.fr.vtt";
            let mut folder = folder.with_medium(path);
            let hash = format!("{:064x}", text.bytes().map(u64::from).sum::<u64>());
            folder
                .sources
                .media
                .insert(path.to_owned(), Medium::of_hash(hash));
            folder
                .sources
                .captions
                .insert(path.to_owned(), (*text).into());
            folder
        }
    }
}

proptest! {
    #[test]
    fn a_load_after_others_is_the_load_of_a_new_loader(
        changes in prop::collection::vec(change(), 1..20),
        drafts: bool,
    ) {
        let options = LoadOptions { drafts };
        let mut loader = Loader::new(options);
        let mut folder = Folder::sound();
        for change in &changes {
            folder = changed(folder, change);
            let mut again = loader.load(&folder.sources);
            // Only an edit brings it: see below.
            again
                .diagnostics
                .retain(|found| found.code != "quiz-type-changed");
            let anew = load(&folder.sources, options);
            prop_assert_eq!(format!("{again:#?}"), format!("{anew:#?}"), "after {:?}", change);
        }
    }
}

#[test]
fn a_question_that_asks_for_another_kind_of_answer_under_the_same_id_is_told() {
    let quiz = |answers: &str| {
        format!(
            "---\nkind: quiz\ntitle: Q\n---\n\n## Un-deux ? <!-- q:un-deux -->\n\n- [x] a\n- [ ] b\n\n## Un ? <!-- q:un -->\n\n{answers}\n"
        )
    };
    let path = "courses/c/01-m/03-q.md";
    let mut loader = Loader::new(LoadOptions::default());
    let mut told = |folder: &Folder| {
        let load = loader.load(&folder.sources);
        let found = load.diagnostics.into_iter();
        found
            .filter(|found| found.code == "quiz-type-changed")
            .map(|found| (found.line, found.column, found.message))
            .collect::<Vec<_>>()
    };
    let choice = Folder::sound().with(path, &quiz("- [x] oui\n- [ ] non"));
    assert_eq!(told(&choice), []);
    let typed = choice.with(path, &quiz("- = oui"));
    let found = told(&typed);
    assert_eq!(found.len(), 1, "{found:?}");
    let (line, column, message) = &found[0];
    assert_eq!((*line, *column), (11, 14));
    assert!(
        message.contains("`single`") && message.contains("`short`"),
        "{message}"
    );
    // It is told as long as the file stays as it is, and not after the next edit.
    assert_eq!(told(&typed).len(), 1);
    let again = typed.with(path, &quiz("- = oui\n- = si"));
    assert_eq!(told(&again), []);
}
