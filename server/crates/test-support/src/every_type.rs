//! The standard site with a module more, whose quizzes have every type of question, and marker words of their own.

use crate::{TestSite, standard_site};

/// In keys, feedback, hints and explanations of the quizzes of [`every_type_site`], and nowhere else. Nothing that is
/// sent before grading may hold one, except the hints that were asked for.
pub const EVERY_TYPE_MARKERS: [&str; 26] = [
    "CLEFTROU",
    "CLEFAUTRE",
    "161803",
    "141421",
    "173205",
    "INDICEUN",
    "INDICEDEUX",
    "INDICETROUS",
    "INDICECHOIX",
    "RETOURPLUME",
    "RETOURPOIL",
    "RETOURMER",
    "RETOURBON",
    "RETOURMAUVAIS",
    "RETOURCOMPTE",
    "EXPLICATIONORDRE",
    "EXPLICATIONPAIRES",
    "EXPLICATIONTROUS",
    "EXPLICATIONAVIS",
    "EXPLICATIONSEUL",
    "EXPLICATIONRESERVE",
    "EXPLICATIONCHOIX",
    "EXPLICATIONRANG",
    "EXPLICATIONCOMPTE",
    "EXPLICATIONRECIT",
    "EXPLICATIONLIBRE",
];

const FOLDER: &str = "courses/essai/03-types";
const LESSON: &str = include_str!("every_type/lire.md");
const EVERY_TYPE: &str = include_str!("every_type/tout.md");
const EVERY_TYPE_EN: &str = include_str!("every_type/tout.en.md");
const ONE_BY_ONE: &str = include_str!("every_type/un-par-un.md");
const OPEN: &str = include_str!("every_type/ouvert.md");

/// The standard site with the module `types`: the lesson `lire`; the quiz `tout` in French and English (`ordre`,
/// `paires` and `trous` with 3 points each, `avis` without, `seul`, and two of four true-or-false questions: 12
/// points); the quiz `un-par-un`, which gives feedback question by question (`choix`, `rang` with 2 points, `compte`,
/// `recit` without: 4 points); the quiz `ouvert`, which is not graded.
///
/// # Panics
///
/// If the content crate finds an error in it.
#[must_use]
pub fn every_type_site() -> TestSite {
    let files = [
        ("module.md", "---\ntitle: Les types\n---\n"),
        ("module.en.md", "---\ntitle: The types\n---\n"),
        ("01-lire.md", LESSON),
        ("02-tout.md", EVERY_TYPE),
        ("02-tout.en.md", EVERY_TYPE_EN),
        ("03-un-par-un.md", ONE_BY_ONE),
        ("04-ouvert.md", OPEN),
    ];
    files
        .iter()
        .fold(standard_site(), |site, (name, text)| {
            site.with(&format!("{FOLDER}/{name}"), text)
        })
        .checked()
}
