//! The media of a course, with those who made them.

use content::{Catalogue, CreditPlace, Language};

use crate::site::Folder;

fn folder() -> Folder {
    Folder::sound()
        .with("courses/c/course.md", "---\ntitle: Le cours\nauthors: [Ada Lovelace]\ncover: 01-m/a.svg\n---\n")
        .with("courses/c/01-m/module.md", "# Le module\n\n![](b.svg)\n")
        .with("courses/c/01-m/01-a.md", "# La leçon\n\n![Une image](b.svg)\n\n![](c.svg)\n\n![](b.svg)\n")
        .with("courses/c/01-m/01-a.en.md", "# The lesson\n\n[![A picture](b.svg \"Two\")](https://x.example/b)\n")
        .with(
            "courses/c/01-m/02-q.md",
            "---\nkind: quiz\ntitle: Q\nauthors: [Zoé]\n---\n\n## ![Un plan](d.svg)? <!-- q:q -->\n\n- [x] a\n- [ ] b\n\n> [!NOTE]\n> ![La réponse](e.svg)\n",
        )
        .with_medium("courses/c/01-m/a.svg")
        .with_medium("courses/c/01-m/b.svg")
        .with_medium("courses/c/01-m/c.svg")
        .with_medium("courses/c/01-m/d.svg")
        .with_medium("courses/c/01-m/e.svg")
        .with("courses/c/01-m/a.svg.license", "© 2026 ADA  Lovelace\nSPDX-License-Identifier: CC-BY-SA-4.0")
        .with("courses/c/01-m/b.svg.license", "© 2026 Grace\nSPDX-License-Identifier: CC-BY-4.0")
        .with("courses/c/01-m/d.svg.license", "© Zoe\n© Grace\n")
}

/// `name (language): who, licence, source, third-party; places`
fn credits(catalogue: &Catalogue, language: &str) -> Vec<String> {
    let language = Language::parse(language).unwrap();
    let course = &catalogue.courses[0];
    let place = |place: &CreditPlace<'_>| match place {
        CreditPlace::Course => "course".to_owned(),
        CreditPlace::Module(module) => module.slug.clone(),
        CreditPlace::Item(module, item) => format!("{}/{}", module.slug, item.slug),
    };
    course
        .credits(&language)
        .iter()
        .map(|credit| {
            let places: Vec<String> = credit.places.iter().map(place).collect();
            format!(
                "{} ({}): {}, {}, {}, {}; {}",
                credit.name,
                credit.language,
                credit.holders.join(" & "),
                credit.rights.licence.as_deref().unwrap_or_default(),
                credit.source.unwrap_or_default(),
                if credit.third_party {
                    "third party"
                } else {
                    "own"
                },
                places.join(" ")
            )
        })
        .collect()
}

#[test]
fn a_course_names_what_its_readers_see_and_who_made_it() {
    let catalogue = folder().catalogue();
    assert_eq!(
        credits(&catalogue, "fr"),
        [
            "a.svg (fr): ADA Lovelace, CC-BY-SA-4.0, , own; course",
            "Une image (fr): Grace, CC-BY-4.0, , third party; m m/a",
            "c.svg (fr): , , , own; m/a",
            "Un plan (fr): Zoe & Grace, , , own; m/q",
        ]
    );
    assert_eq!(
        credits(&catalogue, "en"),
        [
            "a.svg (fr): ADA Lovelace, CC-BY-SA-4.0, , own; course",
            "Two (en): Grace, CC-BY-4.0, https://x.example/b, third party; m m/a",
            "Un plan (fr): Zoe & Grace, , , own; m/q",
        ]
    );
}

#[test]
fn an_item_names_its_own_media_alone() {
    let catalogue = folder().catalogue();
    let place = catalogue.item("c", "m", "a").unwrap();
    let french = Language::parse("fr").unwrap();
    let credits = place.course.item_credits(place.module, place.item, &french);
    let names: Vec<&str> = credits.iter().map(|credit| credit.name).collect();
    assert_eq!(names, ["Une image", "c.svg"]);
}
