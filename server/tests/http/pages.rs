//! What a reader finds on each page.

use test_support::{on_sqlite, site_of};

use crate::{
    client::{Answer, Site},
    html::{links, tags_named},
    quiz::{QUIZ, start},
};

/// The text of the first heading.
fn heading(page: &Answer) -> String {
    tags_named(&page.text(), "h1")[0].text.clone()
}

/// The address that a `link` element of this kind names.
fn head_link(page: &Answer, rel: &str) -> Option<String> {
    let links = tags_named(&page.text(), "link");
    let link = links.iter().find(|link| link.is("rel", rel))?;
    link.attribute("href").map(str::to_owned)
}

#[test]
fn every_page_is_there_in_both_languages() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for (path, french, english) in [
            ("", "Le site", "Le site"),
            ("/courses/essai", "Le cours d’essai", "The test course"),
            (
                "/courses/essai/premier",
                "Le premier module",
                "The first module",
            ),
            (
                "/courses/essai/premier/lecon",
                "La première leçon",
                "The first lesson",
            ),
            (
                "/courses/essai/premier/faire",
                "Faire le point",
                "Faire le point",
            ),
            (
                &format!("/courses/{QUIZ}"),
                "Le quiz d’essai",
                "Le quiz d’essai",
            ),
        ] {
            for (lang, other, title) in [("fr", "en", french), ("en", "fr", english)] {
                let page = site.get(&format!("/{lang}{path}")).await.expect(200);
                assert_eq!(heading(&page), title);
                let html = page.text();
                assert!(html.starts_with("<!DOCTYPE html>"));
                assert!(tags_named(&html, "html")[0].is("lang", lang));
                assert!(tags_named(&html, "title")[0].text.contains(title));
                assert_eq!(page.header("cache-control"), "no-cache");
                assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
                assert_eq!(page.header("vary"), "Cookie");
                // The other language is one link away.
                let there = format!("/{other}{path}");
                assert!(links(&html).contains(&there), "{there}");
            }
        }
    });
}

#[test]
fn the_catalogue_tells_what_a_course_holds() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let page = site.get("/fr").await.expect(200).text();
        for words in [
            "Un résumé.",
            "Un cours pour essayer.",
            "2\u{a0}modules, 5\u{a0}étapes",
            "environ",
            "Français, English",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(links(&page).contains(&"/fr/courses/essai".to_owned()));
    });
}

#[test]
fn the_plan_of_a_course_leads_to_every_step() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let steps = [
            "premier/lecon",
            "premier/en-francais",
            "premier/faire",
            "premier/quiz",
            "second/fin",
        ];
        let page = site.get("/fr/courses/essai").await.expect(200).text();
        let links = links(&page);
        let places: Vec<usize> = steps
            .iter()
            .map(|step| {
                let href = format!("/fr/courses/essai/{step}");
                // The first link may be the button that begins the course.
                links.iter().rposition(|link| *link == href).unwrap()
            })
            .collect();
        assert!(places.is_sorted(), "{places:?}");
    });
}

#[test]
fn a_lesson_has_its_plan_its_contents_and_its_neighbours() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let first = site
            .get("/fr/courses/essai/premier/lecon")
            .await
            .expect(200);
        let html = first.text();
        let sections: Vec<String> = tags_named(&html, "h2")
            .iter()
            .filter_map(|heading| heading.attribute("id").map(str::to_owned))
            .collect();
        for title in ["Un début", "Une suite", "Pour aller plus loin"] {
            let tags = tags_named(&html, "a");
            let link = tags.iter().find(|link| link.text == title);
            let href = link.unwrap().attribute("href").unwrap();
            let anchor = href.strip_prefix('#').unwrap().to_owned();
            assert!(sections.contains(&anchor), "{anchor}: {sections:?}");
        }
        assert!(html.contains("Plan du cours") && html.contains("Savoir une chose"));
        let current = tags_named(&html, "a");
        let current = current.iter().find(|link| link.is("aria-current", "page"));
        assert!(
            current
                .unwrap()
                .is("href", "/fr/courses/essai/premier/lecon")
        );

        for (step, previous, next) in [
            ("premier/lecon", None, Some("premier/en-francais")),
            (
                "premier/faire",
                Some("premier/en-francais"),
                Some("premier/quiz"),
            ),
            ("premier/quiz", Some("premier/faire"), Some("second/fin")),
            ("second/fin", Some("premier/quiz"), None),
        ] {
            let page = site.get(&format!("/fr/courses/essai/{step}")).await;
            let html = page.expect(200).text();
            let neighbour = |rel: &str| {
                let tags = tags_named(&html, "a");
                let link = tags.iter().find(|link| link.is("rel", rel));
                link.map(|link| link.attribute("href").unwrap().to_owned())
            };
            let href = |step: Option<&str>| step.map(|step| format!("/fr/courses/essai/{step}"));
            assert_eq!(neighbour("prev"), href(previous), "{step}");
            assert_eq!(neighbour("next"), href(next), "{step}");
        }
    });
}

#[test]
fn a_text_that_is_not_translated_is_shown_in_its_own_language_and_says_so() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let path = "/courses/essai/premier/en-francais";
        let english = site.get(&format!("/en{path}")).await.expect(200);
        let html = english.text();
        assert!(html.contains("This text has not been translated yet"));
        assert!(tags_named(&html, "html")[0].is("lang", "en"));
        assert!(tags_named(&html, "h1")[0].is("lang", "fr"));
        let text = tags_named(&html, "div");
        let text = text.iter().find(|div| div.is("class", "prose__text"));
        assert!(text.unwrap().is("lang", "fr"));
        let french = site.get(&format!("/fr{path}")).await.expect(200).text();
        assert!(!french.contains("pas encore traduit"));
        // A lesson in English is no fallback, whatever language the course was written in.
        let lesson = site.get("/en/courses/essai/premier/lecon").await;
        assert!(!lesson.expect(200).text().contains("not been translated"));
    });
}

#[test]
fn a_link_in_a_lesson_keeps_the_readers_language() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for lang in ["fr", "en"] {
            let path = format!("/{lang}/courses/essai/premier/lecon");
            let page = site.get(&path).await.expect(200).text();
            let quiz = format!("/{lang}/courses/{QUIZ}");
            assert!(links(&page).contains(&quiz), "{page}");
        }
    });
}

#[test]
fn what_is_not_there_is_said_in_the_readers_language() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let nobody = "0".repeat(32);
        for (path, words) in [
            ("/fr/courses/nowhere".to_owned(), "Cette page n’existe pas"),
            ("/en/courses/nowhere".to_owned(), "This page does not exist"),
            (
                "/en/courses/essai/nowhere".to_owned(),
                "This page does not exist",
            ),
            (
                "/fr/courses/essai/premier/nowhere".to_owned(),
                "Cette page n’existe pas",
            ),
            ("/en/nowhere".to_owned(), "This page does not exist"),
            ("/xx".to_owned(), "Cette page n’existe pas"),
            ("/xx/courses/essai".to_owned(), "Cette page n’existe pas"),
            (format!("/en/attempts/{nobody}"), "This page does not exist"),
            (format!("/xx/attempts/{nobody}"), "Cette page n’existe pas"),
            ("/fr/attempts/x".to_owned(), "Cette page n’existe pas"),
            (
                format!("/fr/attempts/{}", "A".repeat(32)),
                "Cette page n’existe pas",
            ),
            (
                format!("/fr/attempts/{}", "0".repeat(33)),
                "Cette page n’existe pas",
            ),
            (
                "/media/0000000000000000/x.png".to_owned(),
                "Cette page n’existe pas",
            ),
        ] {
            let page = site.get(&path).await.expect(404);
            assert!(page.is_html());
            assert_eq!(heading(&page), words, "{path}");
        }
    });
}

#[test]
fn a_page_names_its_style_and_its_icon() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let page = site.get("/fr").await.expect(200);
        for rel in ["stylesheet", "icon"] {
            let address = head_link(&page, rel).unwrap();
            let file = site.get(&address).await.expect(200);
            assert_eq!(
                file.header("cache-control"),
                "public, max-age=31536000, immutable"
            );
            assert!(!file.body.is_empty());
        }
    });
}

#[test]
fn a_correction_is_proposed_under_texts_and_for_a_quiz_once_it_is_graded() {
    on_sqlite(async |database| {
        let forge = "https://git.example/asso/cours/src/branch/main/essai";
        let site = test_support::standard_site().edited(
            "courses/essai/course.md",
            "---\ntitle:",
            &format!("---\nrepository: {forge}\ntitle:"),
        );
        let site = Site::of(database, &site).await;
        let edit = "https://git.example/asso/cours/_edit/main/essai";
        let proposals = |page: &Answer| -> Vec<String> {
            let mut links = links(&page.text());
            links.retain(|href| href.starts_with("https://git.example/"));
            links
        };
        for (path, file) in [
            ("/fr/courses/essai", "course.md"),
            ("/fr/courses/essai/premier/lecon", "01-premier/01-lecon.md"),
            (
                "/en/courses/essai/premier/lecon",
                "01-premier/01-lecon.en.md",
            ),
        ] {
            let page = site.get(path).await.expect(200);
            assert_eq!(proposals(&page), [format!("{edit}/{file}")], "{path}");
        }
        // The file holds the answers.
        let quiz = site.get(&format!("/fr/courses/{QUIZ}")).await.expect(200);
        let started = start(&site).await;
        let open = site.get(&started.page()).await.expect(200);
        for page in [quiz, open] {
            assert_eq!(proposals(&page), [""; 0], "{}", page.what);
        }
        site.post_json(&started.api_submit(), &serde_json::json!({}))
            .await
            .expect(200);
        let result = site.get(&started.page()).await.expect(200);
        assert_eq!(
            proposals(&result),
            [format!("{edit}/01-premier/04-quiz.md")]
        );
    });
}

#[test]
fn a_site_whose_courses_are_all_drafts_has_a_home_page() {
    on_sqlite(async |database| {
        let draft = site_of(&[
            ("site.yml", "title: T\nlanguages: [fr]\nlicence: CC0-1.0\n"),
            ("courses/c/course.md", "---\ntitle: C\ndraft: true\n---\n"),
            ("courses/c/01-m/01-a.md", "# A\n"),
        ]);
        let site = Site::public(database, &draft).await;
        for path in ["/fr", "/sitemap.xml", "/fr/feed.atom", "/api/v1/courses"] {
            let answer = site.get(path).await.expect(200);
            assert!(!answer.text().contains("courses/c"), "{path}");
        }
        site.get("/fr/courses/c").await.expect(404);
    });
}
