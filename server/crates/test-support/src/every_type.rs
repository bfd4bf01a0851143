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

const LESSON: &str = "---
title: À lire d’abord
---

## Un endroit

Un texte.
";

const EVERY_TYPE: &str = "---
kind: quiz
id: quiz-types
title: Tous les types
pass: 50
---

## Remettez les étapes en ordre. <!-- q:ordre points=3 -->

1. Semer
2. Arroser
3. Attendre
4. Récolter

> [!NOTE]
> EXPLICATIONORDRE : voir [l’endroit](01-lire.md#un-endroit).

## Associez chaque animal. <!-- q:paires points=3 -->

| Animal | Famille |
| ------ | ------- |
| Merle  | oiseau  |
| Pie    | oiseau  |
| Truite | poisson |
|        | reptile |

> [!NOTE]
> EXPLICATIONPAIRES

## Complétez. <!-- q:trous points=3 -->

Le mot `= CLEFTROU | CLEFAUTRE` vaut `= 161803 ± 1`, et c’est `= certain | != douteux | != faux`.

> [!TIP]
> INDICETROUS

> [!NOTE]
> EXPLICATIONTROUS

## Qu’en pensez-vous ? <!-- q:avis -->

> [!NOTE]
> EXPLICATIONAVIS

## Que porte l’oiseau ? <!-- q:seul -->

- [x] Une plume
  > RETOURPLUME
- [ ] Un poil
  > RETOURPOIL

> [!TIP]
> INDICEUN

> [!TIP]
> INDICEDEUX

> [!NOTE]
> EXPLICATIONSEUL

## Réserve <!-- pool draw=2 -->

### La mer est salée. <!-- q:mer -->

- [x] Vrai
- [ ] Faux
  > RETOURMER

> [!NOTE]
> EXPLICATIONRESERVE

### La neige est froide. <!-- q:neige -->

- [x] Vrai
- [ ] Faux

> [!NOTE]
> EXPLICATIONRESERVE

### Le feu brûle. <!-- q:feu -->

- [x] Vrai
- [ ] Faux

> [!NOTE]
> EXPLICATIONRESERVE

### Le sable coule. <!-- q:sable -->

- [x] Vrai
- [ ] Faux

> [!NOTE]
> EXPLICATIONRESERVE
";

const EVERY_TYPE_EN: &str = "---
kind: quiz
title: Every type
pass: 50
---

## Put the steps in order. <!-- q:ordre points=3 -->

1. Sow
2. Water
3. Wait
4. Harvest

> [!NOTE]
> EXPLICATIONORDRE: see [the place](01-lire.md#un-endroit).

## Match each animal. <!-- q:paires points=3 -->

| Animal    | Family  |
| --------- | ------- |
| Blackbird | bird    |
| Magpie    | bird    |
| Trout     | fish    |
|           | reptile |

> [!NOTE]
> EXPLICATIONPAIRES

## Fill in. <!-- q:trous points=3 -->

The word `= CLEFTROU | CLEFAUTRE` is worth `= 161803 ± 1`, and that is `= certain | != doubtful | != wrong`.

> [!TIP]
> INDICETROUS

> [!NOTE]
> EXPLICATIONTROUS

## What do you think of it? <!-- q:avis -->

> [!NOTE]
> EXPLICATIONAVIS

## What does a bird wear? <!-- q:seul -->

- [x] A feather
  > RETOURPLUME
- [ ] Hair
  > RETOURPOIL

> [!TIP]
> INDICEUN

> [!TIP]
> INDICEDEUX

> [!NOTE]
> EXPLICATIONSEUL

## Pool <!-- pool draw=2 -->

### The sea is salty. <!-- q:mer -->

- [x] True
- [ ] False
  > RETOURMER

> [!NOTE]
> EXPLICATIONRESERVE

### Snow is cold. <!-- q:neige -->

- [x] True
- [ ] False

> [!NOTE]
> EXPLICATIONRESERVE

### Fire burns. <!-- q:feu -->

- [x] True
- [ ] False

> [!NOTE]
> EXPLICATIONRESERVE

### Sand flows. <!-- q:sable -->

- [x] True
- [ ] False

> [!NOTE]
> EXPLICATIONRESERVE
";

const ONE_BY_ONE: &str = "---
kind: quiz
id: quiz-un-par-un
title: Un par un
feedback: immediate
---

## Choisissez. <!-- q:choix -->

- [x] Celui-ci
  > RETOURBON
- [ ] Celui-là
  > RETOURMAUVAIS

> [!TIP]
> INDICECHOIX

> [!NOTE]
> EXPLICATIONCHOIX

## Rangez. <!-- q:rang points=2 -->

1. Aube
2. Midi
3. Soir

> [!NOTE]
> EXPLICATIONRANG

## Combien ? <!-- q:compte -->

- = 141421
- != 173205
  > RETOURCOMPTE

> [!NOTE]
> EXPLICATIONCOMPTE

## Racontez. <!-- q:recit -->

> [!NOTE]
> EXPLICATIONRECIT
";

const OPEN: &str = "---
kind: quiz
id: quiz-ouvert
title: Sans note
---

## Dites-le librement. <!-- q:libre -->

> [!NOTE]
> EXPLICATIONLIBRE
";

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
