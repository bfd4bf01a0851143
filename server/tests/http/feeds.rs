//! Sitemap, robots and Atom.

use axum::http::Method;
use quick_xml::{Reader, events::Event};
use test_support::{on_sqlite, standard_site};

use crate::{
    client::{PUBLIC, Site, request},
    quiz::QUIZ,
};

/// The texts of all elements with this name, in an XML document that is well formed.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut texts = Vec::new();
    let mut open = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let own = start.name().as_ref().to_owned();
                if own == name {
                    texts.push(String::new());
                }
                open.push(own);
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) if open.last().is_some_and(|open| open == name) => {
                texts.last_mut().unwrap().push_str(&text.xml10_content());
            }
            Event::GeneralRef(reference) if open.last().is_some_and(|open| open == name) => {
                let named = reference.as_ref();
                texts.last_mut().unwrap().push_str(&format!("&{named};"));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty());
    texts
}

#[test]
fn the_sitemap_names_every_page_in_each_language_that_it_exists_in() {
    on_sqlite(async |database| {
        let site = Site::public(database, &standard_site()).await;
        let map = site.get("/sitemap.xml").await.expect(200);
        assert_eq!(map.header("content-type"), "application/xml; charset=utf-8");
        let addresses = texts(&map.text(), "loc");
        let lesson = "courses/essai/premier/lecon";
        for path in [
            "fr",
            "en",
            "fr/courses/essai",
            "en/courses/essai/credits",
            &format!("en/{lesson}"),
            &format!("fr/courses/{QUIZ}"),
        ] {
            assert!(
                addresses.contains(&format!("{PUBLIC}/{path}")),
                "{path}: {addresses:?}"
            );
        }
        let untranslated = format!("{PUBLIC}/en/courses/essai/premier/en-francais");
        assert!(!addresses.contains(&untranslated));
        // Each is there, and none is a stand-in.
        for address in addresses {
            let path = address.strip_prefix(PUBLIC).unwrap();
            let page = site.get(path).await.expect(200).text();
            assert!(!page.contains("has not been translated"), "{path}");
        }
    });
}

#[test]
fn robots_are_led_to_the_sitemap_and_away_from_what_is_personal() {
    on_sqlite(async |database| {
        let site = Site::public(database, &standard_site()).await;
        let robots = site.get("/robots.txt").await.expect(200).text();
        assert!(robots.contains(&format!("Sitemap: {PUBLIC}/sitemap.xml\n")));
        assert!(robots.contains("Disallow: /fr/attempts/\n"));
    });
}

#[test]
fn the_feed_tells_what_was_last_revised_in_its_language() {
    on_sqlite(async |database| {
        let dated = |site: test_support::TestSite, file: &str, day: &str| {
            let path = format!("courses/essai/01-premier/{file}");
            site.edited(
                &path,
                "---\ntitle:",
                &format!("---\nupdated: {day}\ntitle:"),
            )
        };
        let site = dated(standard_site(), "01-lecon.md", "2026-03-02");
        let site = dated(site, "01-lecon.en.md", "2026-05-01");
        let site = dated(site, "02-en-francais.md", "2026-04-11").edited(
            "courses/essai/01-premier/02-en-francais.md",
            "title: ",
            "title: A & <B> ",
        );
        let site = Site::public(database, &site).await;

        let feed = site.get("/fr/feed.atom").await.expect(200);
        assert_eq!(
            feed.header("content-type"),
            "application/atom+xml; charset=utf-8"
        );
        let feed = feed.text();
        let updated =
            ["2026-04-11", "2026-04-11", "2026-03-02"].map(|day| format!("{day}T00:00:00Z"));
        assert_eq!(texts(&feed, "updated"), updated);
        assert_eq!(texts(&feed, "title").len(), 3);
        assert!(texts(&feed, "title")[1].starts_with("A &amp; &lt;B&gt;"));
        assert_eq!(
            texts(&feed, "id")[2],
            format!("{PUBLIC}/fr/courses/essai/premier/lecon")
        );

        let english = site.get("/en/feed.atom").await.expect(200).text();
        assert_eq!(texts(&english, "updated"), ["2026-05-01T00:00:00Z"; 2]);
    });
}

#[test]
fn a_feed_without_a_dated_text_is_as_old_as_what_is_served() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let feed = request(Method::GET, "/fr/feed.atom").header("host", "a.example:3000");
        let feed = site.send(feed).await.expect(200).text();
        let updated = texts(&feed, "updated");
        assert_eq!(updated.len(), 1);
        assert!(
            updated[0].ends_with('Z') && updated[0].contains('T'),
            "{updated:?}"
        );
        assert_eq!(texts(&feed, "id"), ["http://a.example:3000/fr/feed.atom"]);
    });
}

#[test]
fn a_feed_for_nobody_is_refused() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        site.get("/xx/feed.atom").await.expect(404);
        // Without a public address and without a host, nothing can be named.
        site.get("/sitemap.xml").await.expect(400);
        let strange = request(Method::GET, "/sitemap.xml").header("host", "a/b\"><x");
        site.send(strange).await.expect(400);
    });
}
