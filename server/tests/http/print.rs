//! A whole course as one page.

use std::collections::BTreeSet;

use test_support::{MARKERS, on_sqlite};

use crate::{
    client::Site,
    html::{links, tags},
};

const PAGE: &str = "/fr/courses/essai/print";

#[test]
fn the_page_holds_every_step_of_the_course() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let page = site.get(PAGE).await.expect(200).text();
        for words in [
            "Le cours d’essai",
            "Le premier module",
            "La première leçon",
            "Un texte, puis",
            "Faire le point",
            "Quelle est la couleur de l’herbe",
            "Vert",
        ] {
            assert!(page.contains(words), "{words}");
        }
        assert!(links(&page).contains(&"/fr/courses/essai".to_owned()));
        assert!(links(&site.get("/fr/courses/essai").await.text()).contains(&PAGE.to_owned()));
    });
}

#[test]
fn no_answer_is_on_the_page() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for path in [PAGE, "/en/courses/essai/print"] {
            let page = site.get(path).await.expect(200).text();
            for marker in MARKERS {
                assert!(!page.contains(marker), "{path}: {marker}");
            }
            assert!(
                !tags(&page)
                    .iter()
                    .any(|tag| tag.attribute("checked").is_some())
            );
        }
    });
}

#[test]
fn every_anchor_is_there_once_and_every_link_within_the_page_finds_its_own() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let page = site.get(PAGE).await.expect(200).text();
        let mut ids = BTreeSet::new();
        for id in tags(&page).iter().filter_map(|tag| tag.attribute("id")) {
            assert!(ids.insert(id.to_owned()), "{id} is there twice");
        }
        let within: Vec<String> = links(&page)
            .iter()
            .filter_map(|href| href.strip_prefix('#').map(str::to_owned))
            .collect();
        assert!(within.len() > 5, "{within:?}");
        for anchor in within {
            assert!(ids.contains(&anchor), "{anchor}: {ids:?}");
        }
    });
}

#[test]
fn there_is_no_page_of_a_course_that_is_not_there() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        site.get("/fr/courses/nowhere/print").await.expect(404);
        site.get("/xx/courses/essai/print").await.expect(404);
    });
}
