//! Figures, and the credits of a course.

use test_support::{TestSite, on_sqlite, standard_site};

use crate::{
    client::{Answer, Site},
    html::{Tag, links, tags, tags_named},
};

const LESSON: &str = "/fr/courses/essai/premier/lecon";
const CREDITS: &str = "/courses/essai/credits";
const BY: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The standard site, whose picture of a point is by Grace, from another site; the square is by the lesson's author.
fn site() -> TestSite {
    standard_site()
        .edited(
            "courses/essai/01-premier/01-lecon.md",
            "![Un point](point.png)",
            "[![Un point](point.png \"Un point, vu de près\")](https://commons.example/point)",
        )
        .with(
            "courses/essai/01-premier/point.png.license",
            "SPDX-FileCopyrightText: 2019 Grace Hopper <grace@example.org>\nSPDX-License-Identifier: CC-BY-4.0\n",
        )
        .with("courses/essai/REUSE.toml", "version = 1\n[[annotations]]\npath = \"**/*.svg\"\nSPDX-FileCopyrightText = \"2026 ADA\"\n")
}

fn text_after(html: &str, start: &str) -> String {
    content::plain_text(html.split_once(start).unwrap().1)
}

#[test]
fn a_figure_says_below_it_who_made_it_under_which_licence_and_where_it_comes_from() {
    on_sqlite(async |database| {
        let site = Site::of(database, &site()).await;
        let page = site.get(LESSON).await.expect(200).text();
        let (_, figure) = page.split_once("<figure>").unwrap();
        let (figure, rest) = figure.split_once("</figure>").unwrap();
        let image = tags_named(figure, "img").remove(0);
        assert_eq!(image.attribute("alt"), Some("Un point"));
        assert!(image.is("width", "1") && image.is("height", "1") && image.is("decoding", "async"));
        assert_eq!(
            content::plain_text(figure),
            "Un point, vu de près Grace Hopper, CC BY 4.0. Source\u{a0}: commons.example"
        );
        assert_eq!(links(figure), [BY, "https://commons.example/point"]);
        assert!(rest.contains("<figcaption><small class=\"credit\">ADA</small></figcaption>"));
        // The page's own licence is said to machines, and that of a picture is not taken for it.
        let own: Vec<Tag> = tags(&page)
            .into_iter()
            .filter(|tag| tag.is("rel", "license"))
            .collect();
        assert!(
            !own.is_empty() && own.iter().all(|tag| !tag.is("href", BY)),
            "{own:?}"
        );
    });
}

#[test]
fn the_credits_of_a_course_list_its_texts_and_its_media() {
    on_sqlite(async |database| {
        let site = Site::of(database, &site()).await;
        for lang in ["fr", "en"] {
            let address = format!("/{lang}{CREDITS}");
            for from in [
                format!("/{lang}/courses/essai"),
                format!("/{lang}/courses/essai/premier/lecon"),
            ] {
                let page = site.get(&from).await.expect(200).text();
                assert!(links(&page).contains(&address), "{from}");
            }
            let page = site.get(&address).await.expect(200).text();
            let texts = links(&page);
            for step in ["lecon", "en-francais", "faire", "quiz"] {
                assert!(texts.contains(&format!("/{lang}/courses/essai/premier/{step}")));
            }
        }
        let page = site.get(&format!("/fr{CREDITS}")).await.expect(200).text();
        let main = page.split("</main>").next().unwrap();
        let told = text_after(main, "id=\"page:media\">");
        let lines: Vec<&str> = told
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(
            lines.join(" | "),
            "Images et autres médias | Un point, vu de près Œuvre d’un tiers | Œuvre de | Grace Hopper | Licence | CC BY 4.0 | Source | https://commons.example/point | Se trouve dans | La première leçon | Un carré | Œuvre de | ADA | Licence | Inconnue\u{a0}: personne ne l’indique. | Se trouve dans | La première leçon"
        );
        assert!(tags(main).iter().all(|tag| !tag.is("rel", "license")));
        // Nothing is shown to those who read English.
        let page = site.get(&format!("/en{CREDITS}")).await.expect(200).text();
        assert!(page.contains("shows no images"));
        site.get("/fr/courses/nowhere/credits").await.expect(404);
    });
}

#[test]
fn what_a_quiz_withholds_is_not_in_the_credits() {
    on_sqlite(async |database| {
        let quiz = "courses/essai/01-premier/09-images.md";
        let text = "---\nkind: quiz\ntitle: Images\n---\n\n## Que voit-on ? <!-- q:a -->\n\n![Un carré](carre.svg)\n\n- [x] Un carré\n- [ ] Un rond\n\n> [!NOTE]\n> ![Secret](point.png)\n";
        let site = standard_site()
            .edited(
                "courses/essai/01-premier/01-lecon.md",
                "![Un point](point.png)",
                "",
            )
            .edited(
                "courses/essai/01-premier/01-lecon.md",
                "![Un carré](carre.svg)",
                "",
            )
            .with(quiz, text);
        let site = Site::of(database, &site).await;
        let page = site.get(&format!("/fr{CREDITS}")).await.expect(200).text();
        assert!(
            page.contains("Un carré") && !page.contains("Secret") && !page.contains("point.png")
        );
    });
}

#[test]
fn search_engines_and_programs_are_told_who_made_a_picture() {
    on_sqlite(async |database| {
        let site = Site::of(database, &site()).await;
        let page = site.get(LESSON).await.expect(200);
        let lesson = linked_data(&page);
        assert_eq!(lesson["creditText"], "Ada");
        assert_eq!(lesson["copyrightHolder"][0]["name"], "Ada");
        let images = lesson["image"].as_array().unwrap();
        // The other has no licence.
        assert_eq!(images.len(), 1);
        assert_eq!(images[0]["@type"], "ImageObject");
        assert_eq!(images[0]["license"], BY);
        assert_eq!(
            images[0]["acquireLicensePage"],
            "https://commons.example/point"
        );
        assert_eq!(images[0]["creator"][0]["name"], "Grace Hopper");
        assert_eq!(images[0]["creditText"], "Grace Hopper");
        assert_eq!(
            images[0]["copyrightNotice"],
            "2019 Grace Hopper <grace@example.org>"
        );
        assert!(
            images[0]["contentUrl"]
                .as_str()
                .unwrap()
                .starts_with("/media/")
        );
        let json = site
            .get("/api/v1/lessons/essai/premier/lecon")
            .await
            .expect(200)
            .json();
        let media = json["media"].as_array().unwrap();
        assert_eq!(media.len(), 2);
        assert_eq!(media[0]["credits"][0], "Grace Hopper");
        assert_eq!(media[0]["third_party"], true);
        assert_eq!(media[1]["licence"], serde_json::Value::Null);
    });
}

#[test]
fn hostile_credits_stay_text() {
    on_sqlite(async |database| {
        let evil = "</script><script>alert(1)</script>\"><img src=x onerror=y>";
        let site = site().with(
            "courses/essai/01-premier/point.png.license",
            format!("SPDX-FileCopyrightText: {evil}\nSPDX-License-Identifier: CC-BY-4.0\n"),
        );
        let site = Site::of(database, &site).await;
        // That nothing is inline or foreign is checked where the answer is received.
        for path in [LESSON, &format!("/fr{CREDITS}")] {
            let page = site.get(path).await.expect(200).text();
            assert!(!page.contains("<script>alert"), "{path}");
            assert!(
                tags(&page)
                    .iter()
                    .all(|tag| tag.attribute("onerror").is_none()),
                "{path}"
            );
        }
    });
}

fn linked_data(page: &Answer) -> serde_json::Value {
    let html = page.text();
    let (_, json) = html.split_once("application/ld+json\">").unwrap();
    serde_json::from_str(json.split_once("</script>").unwrap().0).unwrap()
}
