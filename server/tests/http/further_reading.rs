//! The further reading of a course, gathered.

use test_support::{on_sqlite, site_of, standard_site};

use crate::client::Site;

const SITE: &str = "title: T\nlanguages: [fr, en]\nlicence: CC0-1.0\nfurther_reading: {fr: Pour aller plus loin, en: Further reading}\n";

#[test]
fn what_lessons_give_to_read_further_is_on_one_page_lesson_by_lesson() {
    on_sqlite(async |database| {
        let site = site_of(&[
            ("site.yml", SITE),
            ("courses/c/course.md", "---\ntitle: Le cours\n---\n"),
            (
                "courses/c/01-m/01-a.md",
                "# La une\n\nTexte.[^1]\n\n## Pour aller plus loin\n\n- [Ailleurs](https://example.org/a)[^1]\n\n### À voir\n\n<section>\n\nUn film.\n\n</section>\n\nEncore.\n\n[^1]: Une note.\n",
            ),
            (
                "courses/c/01-m/02-b.md",
                "# La deux\n\n## Pour aller plus loin\n\n- [a](01-a.md)\n\n### À voir\n\nRien.\n\n## La suite\n\nNi ceci.\n",
            ),
            ("courses/c/01-m/03-c.md", "# La trois\n\nRien de plus.\n"),
            ("courses/d/course.md", "---\ntitle: Sans rien\n---\n"),
            (
                "courses/d/01-m/01-a.md",
                "# La une\n\n> ## Pour aller plus loin\n>\n> Cité.\n",
            ),
        ]);
        let site = Site::of(database, &site).await;
        let page = site.get("/fr/courses/c/further-reading").await.expect(200);
        let html = page.text();
        for part in [
            "<a href=\"/fr/courses/c/m/a\">La une</a>",
            "https://example.org/a",
            "Un film.",
            "Encore.",
            "<a href=\"/fr/courses/c/m/b\">La deux</a>",
            "id=\"m:a:à-voir\"",
            "id=\"m:b:à-voir\"",
            // A note stands in its lesson.
            "href=\"/fr/courses/c/m/a#",
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
        for part in ["La trois", "Ni ceci", "La suite", "Texte."] {
            assert!(!html.contains(part), "{part}: {html}");
        }
        let course = site.get("/fr/courses/c").await.expect(200);
        assert!(
            course
                .text()
                .contains("href=\"/fr/courses/c/further-reading\"")
        );
        let english = site.get("/en/courses/c/further-reading").await.expect(200);
        assert!(english.text().contains("La une"));
        let course = site.get("/fr/courses/d").await.expect(200);
        assert!(!course.text().contains("further-reading"));
        site.get("/fr/courses/d/further-reading").await.expect(404);
    });
    on_sqlite(async |database| {
        let site = Site::of(database, &standard_site()).await;
        site.get("/fr/courses/absent/further-reading")
            .await
            .expect(404);
    });
}
