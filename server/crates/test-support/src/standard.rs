//! A little site with everything that the first pages serve, and marker words in all that a learner may not see early.

use content::{Body, Language};
use quiz::Question;

use crate::{TestSite, site_of};

/// In keys (accepted and foreseen wrong answers), feedback, hints and explanations of the standard site's quiz, and
/// nowhere else. Nothing that is sent before grading may hold one.
pub const MARKERS: [&str; 21] = [
    "INDICECOULEUR",
    "INDICEPAIRS",
    "INDICEMOT",
    "RETOURROUGE",
    "RETOURVERT",
    "RETOURBLEU",
    "RETOURDEUX",
    "RETOURTROIS",
    "RETOURFAUX",
    "RETOURCLEF",
    "RETOURLEURRE",
    "RETOURNOMBRE",
    "EXPLICATIONCOULEUR",
    "EXPLICATIONPAIRS",
    "EXPLICATIONTERRE",
    "EXPLICATIONMOT",
    "EXPLICATIONNOMBRE",
    "CLEFMOT",
    "CLEFLEURRE",
    "271828",
    "314159",
];

/// An image of one dot.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82";

const SVG: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><rect width="9" height="9"/></svg>"#;

const REUSE: &str = "version = 1\n\n[[annotations]]\npath = \"**\"\nSPDX-FileCopyrightText = \"2026 Ada\"\nSPDX-License-Identifier = \"CC-BY-SA-4.0\"\n";

const SITE: &str = "title: Le site\nsummary: { fr: Un résumé., en: A summary. }\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n";

const LESSON: &str = "---
title: La première leçon
summary: Ce que dit la leçon.
objectives: [Savoir une chose]
authors: [Ada]
---

Un texte, puis [le quiz](04-quiz.md).

## Un début

![Un point](point.png)

## Une suite

![Un carré](carre.svg)

## Pour aller plus loin

- [Ailleurs](https://example.org/ailleurs)
";

const LESSON_EN: &str = "---
title: The first lesson
summary: What the lesson says.
---

A text, then [the quiz](04-quiz.md).

## A beginning

One.

## A sequel

Two.
";

const QUIZ: &str = "---
kind: quiz
id: quiz-essai
title: Le quiz d’essai
pass: 60
---

Cinq questions.

## Quelle est la couleur de l’herbe ? <!-- q:couleur -->

- [ ] Rouge
  > RETOURROUGE
- [x] Vert
  > RETOURVERT
- [ ] Bleu
  > RETOURBLEU

> [!TIP]
> INDICECOULEUR

> [!NOTE]
> EXPLICATIONCOULEUR

## Lesquels sont pairs ? <!-- q:pairs points=2 -->

- [x] Deux
  > RETOURDEUX
- [x] Quatre
- [ ] Trois
  > RETOURTROIS
- [ ] Cinq

> [!TIP]
> INDICEPAIRS

> [!NOTE]
> EXPLICATIONPAIRS

## La Terre est ronde. <!-- q:terre -->

- [x] Vrai
- [ ] Faux
  > RETOURFAUX

> [!NOTE]
> EXPLICATIONTERRE

## Quel est le mot ? <!-- q:mot -->

- = CLEFMOT
  > RETOURCLEF
- != CLEFLEURRE
  > RETOURLEURRE

> [!TIP]
> INDICEMOT

> [!NOTE]
> EXPLICATIONMOT

## Quel est le nombre ? <!-- q:nombre -->

- = 271828 ± 1
- != 314159
  > RETOURNOMBRE

> [!NOTE]
> EXPLICATIONNOMBRE
";

/// A course `essai` in French, partly in English, with the modules `premier` (two lessons, an activity and the quiz
/// `quiz-essai` with one question of each type: `couleur`, `pairs` with 2 points, `terre`, `mot`, `nombre`) and
/// `second` (one lesson).
///
/// # Panics
///
/// If the content crate finds an error in it.
#[must_use]
pub fn standard_site() -> TestSite {
    site_of(&[
        ("site.yml", SITE),
        ("courses/essai/course.md", "---\ntitle: Le cours d’essai\nsummary: Un cours pour essayer.\nobjectives: [Essayer]\n---\n\nBienvenue.\n"),
        ("courses/essai/course.en.md", "---\ntitle: The test course\nsummary: A course for testing.\n---\n\nWelcome.\n"),
        ("courses/essai/REUSE.toml", REUSE),
        ("courses/essai/01-premier/module.md", "---\ntitle: Le premier module\nsummary: Le début.\n---\n"),
        ("courses/essai/01-premier/module.en.md", "---\ntitle: The first module\nsummary: The start.\n---\n"),
        ("courses/essai/01-premier/01-lecon.md", LESSON),
        ("courses/essai/01-premier/01-lecon.en.md", LESSON_EN),
        ("courses/essai/01-premier/02-en-francais.md", "---\ntitle: Seulement en français\n---\n\nPas encore traduit.\n"),
        ("courses/essai/01-premier/03-faire.md", "---\nkind: activity\ntitle: Faire le point\n---\n\n- [ ] Regarder\n- [ ] Noter\n"),
        ("courses/essai/01-premier/04-quiz.md", QUIZ),
        ("courses/essai/01-premier/carre.svg", SVG),
        ("courses/essai/02-second/module.md", "---\ntitle: Le second module\n---\n"),
        ("courses/essai/02-second/01-fin.md", "---\ntitle: La fin\n---\n\nC’est fini.\n"),
    ])
    .with("courses/essai/01-premier/point.png", PNG)
    .checked()
}

/// The questions of the standard site's quiz, with their keys.
///
/// # Panics
///
/// If the content crate withholds the quiz.
#[must_use]
pub fn standard_questions() -> Vec<Question> {
    let catalogue = standard_site().catalogue();
    let place = catalogue.item("essai", "premier", "quiz").unwrap();
    let french = Language::parse("fr").unwrap();
    match &place.item.text.get(&french).1.body {
        Body::Quiz { quiz, .. } => quiz.questions().cloned().collect(),
        body => panic!("no quiz but {body:?}"),
    }
}
