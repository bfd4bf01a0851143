//! Films in a lesson, and videos of other hosts: nothing is asked of them before a click.

use test_support::{TestSite, on_sqlite, standard_site};

use crate::{
    client::Site,
    html::{links, tags_named},
    media::LESSON,
};

const CAPTIONS: &str = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Bonjour.\n";

fn site() -> TestSite {
    standard_site()
        .edited("site.yml", "languages:", "peertube: [tube.example]\nlanguages:")
        .with("courses/essai/01-premier/film.webm", b"film")
        .with("courses/essai/01-premier/film.vtt", CAPTIONS)
        .with("courses/essai/01-premier/point.vtt", CAPTIONS)
        .edited(
            "courses/essai/01-premier/01-lecon.md",
            "![Un point](point.png)",
            "![Un point](point.png)\n\n[![Le film](point.png)](film.webm)\n\n\
             [![La visite](point.png)](https://tube.example/w/abcDEF)\n\n\
             [![Ailleurs](point.png)](https://other.example/w/abcDEF)",
        )
        .with("pages/01-page.md", "---\ntitle: Page\n---\n[![Une autre](../courses/essai/01-premier/point.png)](https://tube.example/w/xyz)\n")
}

const VIDEO: &str = "/fr/videos/tube.example/abcDEF";

#[test]
fn a_film_is_played_from_this_site_with_its_captions() {
    on_sqlite(async |database| {
        let site = Site::of(database, &site()).await;
        let page = site.get(LESSON).await.expect(200).text();
        let video = &tags_named(&page, "video")[0];
        assert!(video.is("preload", "none"));
        let poster = video.attribute("poster").unwrap();
        assert_eq!(
            site.get(poster).await.expect(200).header("content-type"),
            "image/png"
        );
        let source = tags_named(&page, "source")[0]
            .attribute("src")
            .unwrap()
            .to_owned();
        assert_eq!(site.get(&source).await.expect(200).body, b"film");
        let track = &tags_named(&page, "track")[0];
        let captions = site.get(track.attribute("src").unwrap()).await.expect(200);
        assert_eq!(captions.header("content-type"), "text/vtt");
        assert_eq!(captions.body, CAPTIONS.as_bytes());
        assert!(
            page.contains("<strong>Ada&nbsp;:</strong> Bonjour."),
            "{page}"
        );
    });
}

#[test]
fn a_video_of_a_named_host_is_played_on_a_page_of_its_own_alone() {
    on_sqlite(async |database| {
        let site = Site::of(database, &site()).await;
        let lesson = site.get(LESSON).await.expect(200);
        assert!(tags_named(&lesson.text(), "iframe").is_empty());
        let found = links(&lesson.text());
        assert!(found.contains(&VIDEO.to_owned()), "{found:?}");
        assert!(found.contains(&"https://tube.example/w/abcDEF".to_owned()));
        let page = site.get(VIDEO).await.expect(200);
        let policy = page.header("content-security-policy");
        assert!(
            policy.ends_with("; frame-src https://tube.example"),
            "{policy}"
        );
        assert_eq!(page.header("x-robots-tag"), "noindex");
        let html = page.text();
        let frames = tags_named(&html, "iframe");
        assert_eq!(frames.len(), 1);
        let frame = &frames[0];
        for (name, value) in [
            (
                "src",
                "https://tube.example/videos/embed/abcDEF?p2p=0&warningTitle=0",
            ),
            ("sandbox", "allow-scripts allow-same-origin allow-popups"),
            ("referrerpolicy", "no-referrer"),
            ("title", "La visite"),
            ("allow", "fullscreen"),
        ] {
            assert_eq!(frame.attribute(name), Some(value));
        }
        assert_eq!(tags_named(&html, "h1")[0].text, "La visite");
        assert!(html.contains("tube.example envoie cette vidéo"), "{html}");
        assert!(html.contains("Bonjour."), "the transcript is here too");
        let back = links(&html);
        assert!(back.contains(&LESSON.to_owned()), "{back:?}");
        assert!(back.contains(&"https://tube.example/w/abcDEF".to_owned()));
    });
}

#[test]
fn a_video_that_no_page_shows_has_no_page() {
    on_sqlite(async |database| {
        let site = Site::of(database, &site()).await;
        for path in [
            "/fr/videos/other.example/abcDEF",
            "/fr/videos/tube.example/abcdef",
            "/fr/videos/tube.example/abcDEF%2f..",
            "/fr/videos/tube.example",
            "/fr/videos/TUBE.example/abcDEF",
            "/fr/videos/*/abcDEF",
            "/xx/videos/tube.example/abcDEF",
        ] {
            site.get(path).await.expect(404);
        }
        // Every page that shows one has a page that plays it, in each language.
        let page = site
            .get("/en/videos/tube.example/xyz")
            .await
            .expect(200)
            .text();
        assert!(
            links(&page).contains(&"/en/pages/page".to_owned()),
            "{page}"
        );
        assert!(page.contains("sends this video to your browser"));
    });
}

#[test]
fn search_engines_are_not_told_of_pages_that_only_play() {
    on_sqlite(async |database| {
        let site = Site::public(database, &site()).await;
        let sitemap = site.get("/sitemap.xml").await.expect(200).text();
        assert!(!sitemap.contains("/videos/"));
        let page = site.get(VIDEO).await.expect(200).text();
        assert!(
            tags_named(&page, "meta")
                .iter()
                .any(|meta| meta.is("content", "noindex"))
        );
    });
}
