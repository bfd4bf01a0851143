//! A site with a name, a logo, colours and a publisher of its own; and one in Arabic.

use test_support::{TestSite, on_sqlite, standard_site};

use crate::{
    client::{Answer, Site},
    html::{links, tags_named},
};

const LOGO: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>"#;

fn with_lines(lines: &str) -> TestSite {
    standard_site()
        .edited(
            "site.yml",
            "licence: CC-BY-SA-4.0\n",
            &format!("licence: CC-BY-SA-4.0\n{lines}"),
        )
        .with("logo.svg", LOGO)
}

fn sheets(page: &Answer) -> Vec<String> {
    let mut tags = tags_named(&page.text(), "link");
    tags.retain(|tag| tag.is("rel", "stylesheet"));
    tags.iter()
        .map(|tag| tag.attribute("href").unwrap().to_owned())
        .collect()
}

#[test]
fn a_logo_stands_on_every_page() {
    on_sqlite(async |database| {
        let site = Site::of(database, &with_lines("logo: logo.svg\n")).await;
        for (path, status) in [
            ("/fr", 200),
            ("/fr/courses/essai", 200),
            ("/fr/nowhere", 404),
        ] {
            let page = site.get(path).await.expect(status);
            let image = tags_named(&page.text(), "img").remove(0);
            let address = image.attribute("src").unwrap();
            assert!(address.starts_with("/media/"), "{address}");
            assert_eq!(site.get(address).await.expect(200).body, LOGO.as_bytes());
        }
    });
}

#[test]
fn colours_are_a_style_sheet_of_their_own_that_never_changes() {
    on_sqlite(async |database| {
        let plain = Site::standard(database).await;
        assert_eq!(sheets(&plain.get("/fr").await).len(), 1);

        let site = with_lines("colours:\n  link: { light: \"#0b5394\", dark: \"#9fc5e8\" }\n");
        let site = Site::of(database, &site).await;
        let sheets = sheets(&site.get("/fr").await.expect(200));
        assert_eq!(sheets.len(), 2);
        let sheet = site.get(&sheets[1]).await.expect(200);
        assert_eq!(sheet.header("content-type"), "text/css");
        assert_eq!(
            sheet.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
        assert!(sheet.text().contains("--link:"), "{}", sheet.text());
        assert!(sheet.text().contains("#0b5394") && sheet.text().contains("#9fc5e8"));
        site.get("/assets/colours.0000000000000000.css")
            .await
            .expect(404);
        plain.get(&sheets[1]).await.expect(404);
    });
}

#[test]
fn who_keeps_the_site_is_named_and_can_be_written_to() {
    on_sqlite(async |database| {
        let lines = "publisher:\n  name: { fr: \"L’Atelier & fils\", en: The Workshop }\n  url: https://atelier.example/\n  contact: bonjour@atelier.example\n";
        let site = Site::of(database, &with_lines(lines)).await;
        for (path, name) in [
            ("/fr", "L’Atelier &amp; fils"),
            ("/en/accessibility", "The Workshop"),
        ] {
            let page = site.get(path).await.expect(200).text();
            assert!(page.contains(name), "{path}");
            assert!(links(&page).contains(&"https://atelier.example/".to_owned()));
            assert!(links(&page).contains(&"mailto:bonjour@atelier.example".to_owned()));
        }
    });
}

#[test]
fn a_page_in_arabic_is_written_from_right_to_left() {
    on_sqlite(async |database| {
        let site = standard_site()
            .edited("site.yml", "languages: [fr, en]", "languages: [fr, en, ar]")
            .with(
                "courses/essai/01-premier/01-lecon.ar.md",
                "---\ntitle: الدرس الأول\nsummary: ما يقوله الدرس.\n---\n\nنص قصير.\n\n## بداية\n\nكلمة.\n\n## تتمة\n\nكلمة.\n",
            );
        let site = Site::of(database, &site).await;
        let lesson = site
            .get("/ar/courses/essai/premier/lecon")
            .await
            .expect(200);
        let html = lesson.text();
        let root = tags_named(&html, "html").remove(0);
        assert!(root.is("lang", "ar") && root.is("dir", "rtl"));
        assert_eq!(tags_named(&html, "h1")[0].text, "الدرس الأول");
        // The interface speaks Arabic too.
        assert!(
            !html.contains("Skip to content"),
            "the interface is not translated"
        );

        // A French text on an Arabic page says how it is written.
        let french = site
            .get("/ar/courses/essai/premier/en-francais")
            .await
            .expect(200);
        let heading = tags_named(&french.text(), "h1").remove(0);
        assert!(heading.is("lang", "fr") && heading.is("dir", "ltr"));
        // And the other way round: no direction where it is the page's own.
        let own = site
            .get("/fr/courses/essai/premier/lecon")
            .await
            .expect(200)
            .text();
        assert!(tags_named(&own, "html")[0].is("dir", "ltr"));
        assert_eq!(tags_named(&own, "h1")[0].attribute("dir"), None);
    });
}
