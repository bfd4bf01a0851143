//! Addresses that lead to another one.

use axum::http::Method;
use test_support::{on_sqlite, site_of};

use crate::{
    client::{Site, request},
    html::is_local,
};

#[test]
fn the_bare_address_leads_to_the_language_that_suits_best() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for (accepted, expected) in [
            ("", "/fr"),
            ("en", "/en"),
            ("en-GB,en;q=0.9,fr;q=0.8", "/en"),
            ("de, fr;q=0.5, en;q=0.4", "/fr"),
            ("fr;q=0.1, en;q=0.9", "/en"),
            ("de", "/fr"),
            ("*", "/fr"),
            ("\u{fffd};;;q=,,,x=1", "/fr"),
        ] {
            let sent = request(Method::GET, "/");
            let sent = match accepted.is_ascii() {
                true => sent.header("accept-language", accepted),
                false => sent,
            };
            let answer = site.send(sent).await.expect(303);
            assert_eq!(answer.location(), expected, "{accepted:?}");
            assert_eq!(answer.header("vary").to_lowercase(), "accept-language");
        }
    });
}

#[test]
fn a_regional_language_is_told_from_its_neighbour() {
    on_sqlite(async |database| {
        let site = site_of(&[
            (
                "site.yml",
                "title: T\nlanguages: [pt, pt-BR, en]\nlicence: CC0-1.0\n",
            ),
            ("courses/c/course.md", "---\ntitle: C\n---\n"),
            ("courses/c/01-m/01-l.md", "---\ntitle: L\n---\n\nTexto.\n"),
        ]);
        let site = Site::of(database, &site).await;
        for (accepted, expected) in [("pt-BR", "/pt-BR"), ("pt-br", "/pt-BR"), ("pt-PT", "/pt")] {
            let sent = request(Method::GET, "/").header("accept-language", accepted);
            assert_eq!(site.send(sent).await.expect(303).location(), expected);
        }
    });
}

#[test]
fn a_slash_too_many_leads_to_the_page_without_it() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for (from, to) in [
            ("/fr/", "/fr"),
            ("/fr/courses/essai/", "/fr/courses/essai"),
            (
                "/fr/courses/essai/premier/lecon/",
                "/fr/courses/essai/premier/lecon",
            ),
            (
                "/fr/courses/essai/?a=1&b=//x",
                "/fr/courses/essai?a=1&b=//x",
            ),
        ] {
            assert_eq!(site.get(from).await.expect(308).location(), to, "{from}");
            let page = site.get(to.split('?').next().unwrap()).await;
            page.expect(200);
        }
    });
}

#[test]
fn no_address_leads_to_another_site() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for path in [
            "//evil.example/",
            "///evil.example//",
            "//evil.example/%2e%2e/",
            "/\\evil.example/",
            "/\\/evil.example/",
            "/%5cevil.example/",
            "/%2f%2fevil.example/",
            "/%2fevil.example/",
            "//evil.example",
            "/fr//evil.example/",
            "/https://evil.example/",
            "/.//evil.example/",
        ] {
            // Some of these are no addresses at all, which is as good.
            let Ok(uri) = path.parse::<axum::http::Uri>() else {
                continue;
            };
            if uri.path().is_empty() {
                continue;
            }
            let answer = site.get(path).await;
            let location = answer.header("location");
            assert!(
                location.is_empty() || is_local(location),
                "{path}: {location}"
            );
        }
    });
}

#[test]
fn a_page_that_was_moved_is_found_where_it_was() {
    on_sqlite(async |database| {
        let site = site_of(&[
            (
                "site.yml",
                "title: T\nlanguages: [fr, en]\nlicence: CC0-1.0\n",
            ),
            ("courses/c/course.md", "---\ntitle: C\n---\n"),
            (
                "courses/c/02-n/module.md",
                "---\ntitle: N\naliases: ../01-m\n---\n",
            ),
            (
                "courses/c/02-n/01-l.md",
                "---\ntitle: L\naliases: [01-vieux.md, /mod/page/view.php]\n---\n\nTexte.\n",
            ),
        ]);
        let site = Site::of(database, &site).await;
        for (former, now) in [
            ("/fr/courses/c/n/vieux", "/fr/courses/c/n/l"),
            ("/en/courses/c/n/vieux?x=1", "/en/courses/c/n/l?x=1"),
            ("/en/courses/c/m", "/en/courses/c/n"),
            ("/fr/courses/c/m/l", "/fr/courses/c/n/l"),
            ("/mod/page/view.php?id=12", "/en/courses/c/n/l?id=12"),
        ] {
            let sent = request(Method::GET, former).header("accept-language", "en");
            let answer = site.send(sent).await.expect(308);
            assert_eq!(answer.location(), now, "{former}");
        }
        for nowhere in [
            "/fr/courses/c/x",
            "/de/courses/c/m",
            "/fr/courses/c/m/%0d%0aset-cookie:x",
            "/fr/courses/c/m//evil.example",
        ] {
            site.get(nowhere).await.expect(404);
        }
        // What is there today is shown.
        site.get("/fr/courses/c/n/l").await.expect(200);
    });
}
