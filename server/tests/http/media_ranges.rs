//! Parts of media: what a player asks for when somebody jumps to the middle of a film.

use std::fs;

use axum::http::Method;
use test_support::{TestDatabase, TestSite, on_sqlite, standard_site};

use crate::{
    client::{Answer, Site, request},
    media::{LESSON, images, platform_of_folder},
};

/// A file that is longer than what is held in memory at once, in which every part looks different.
fn film() -> Vec<u8> {
    (0..200_000_u32).flat_map(u32::to_be_bytes).collect()
}

fn site_with_film() -> TestSite {
    standard_site()
        .with("courses/essai/01-premier/film.webm", film())
        .with("courses/essai/01-premier/vide.webm", b"")
        .edited(
            "courses/essai/01-premier/01-lecon.md",
            "![Un point](point.png)",
            "![Un point](point.png) [Le film](film.webm) [Rien](vide.webm)",
        )
}

/// The address of a file that the lesson links to.
async fn address_of(site: &Site, name: &str) -> String {
    let html = site.get(LESSON).await.expect(200).text();
    let mut quoted = html.split('"');
    quoted
        .find(|part| part.starts_with("/media/") && part.ends_with(name))
        .unwrap_or_else(|| panic!("the lesson does not lead to {name}"))
        .to_owned()
}

async fn part(site: &Site, address: &str, headers: &[(&'static str, &str)]) -> Answer {
    let mut sent = request(Method::GET, address);
    for (name, value) in headers {
        sent = sent.header(name, value);
    }
    site.send(sent).await
}

/// The same site as the program carries it and in a folder.
async fn both(database: &TestDatabase) -> [(Site, Option<tempfile::TempDir>); 2] {
    let site = site_with_film();
    let folder = tempfile::tempdir().unwrap();
    site.write_to(folder.path());
    let platform = platform_of_folder(database, folder.path()).await;
    [
        (Site::of(database, &site).await, None),
        (Site::of_platform(platform, None), Some(folder)),
    ]
}

#[test]
fn a_part_of_a_film_is_answered_with_that_part() {
    on_sqlite(async |database| {
        let film = film();
        let last = film.len() - 1;
        for (site, _folder) in both(database).await {
            let address = address_of(&site, "film.webm").await;
            let whole = site.get(&address).await.expect(200);
            assert!(whole.body == film);
            assert_eq!(whole.header("content-type"), "video/webm");
            assert_eq!(whole.header("accept-ranges"), "bytes");
            assert_eq!(whole.header("content-length"), film.len().to_string());
            let hash = address.split('/').nth(2).unwrap();
            assert_eq!(whole.header("etag"), format!("\"{hash}\""));
            for (range, first, end) in [
                ("bytes=0-0", 0, 0),
                ("bytes=0-99", 0, 99),
                ("bytes=131071-131073", 131_071, 131_073),
                ("bytes=300000-", 300_000, last),
                ("bytes=300000-99999999", 300_000, last),
                ("bytes=-5", last - 4, last),
                ("bytes=-99999999", 0, last),
            ] {
                let answer = part(&site, &address, &[("range", range)]).await.expect(206);
                assert!(answer.body == film[first..=end], "{range}");
                assert_eq!(
                    answer.header("content-range"),
                    format!("bytes {first}-{end}/{}", film.len())
                );
                assert_eq!(
                    answer.header("content-length"),
                    (end - first + 1).to_string()
                );
                for name in ["content-type", "etag", "cache-control", "accept-ranges"] {
                    assert_eq!(answer.header(name), whole.header(name), "{name}");
                }
            }
        }
    });
}

#[test]
fn what_is_no_single_range_is_answered_with_the_whole_and_what_lies_beyond_with_the_length() {
    on_sqlite(async |database| {
        let film = film();
        for (site, _folder) in both(database).await {
            let address = address_of(&site, "film.webm").await;
            for range in [
                "bytes=0-1,5-6",
                "bytes=9-3",
                "bytes=x",
                "bytes=",
                "items=0-1",
                "bytes=-",
                "bytes=99999999999999999999999-",
            ] {
                let answer = part(&site, &address, &[("range", range)]).await.expect(200);
                assert!(answer.body == film, "{range}");
                assert_eq!(answer.header("content-range"), "", "{range}");
            }
            let many = format!("bytes={}", vec!["0-1"; 1000].join(","));
            let answer = part(&site, &address, &[("range", &many)]).await;
            assert_eq!(answer.expect(200).body.len(), film.len());
            for range in ["bytes=800000-", "bytes=18446744073709551615-"] {
                let answer = part(&site, &address, &[("range", range)]).await.expect(416);
                assert_eq!(answer.header("content-range"), "bytes */800000");
                assert_eq!(answer.header("cache-control"), "no-store");
                assert_eq!(answer.header("etag"), "");
            }
            let empty = address_of(&site, "vide.webm").await;
            let answer = site.get(&empty).await.expect(200);
            assert_eq!(answer.header("content-length"), "0");
            let answer = part(&site, &empty, &[("range", "bytes=0-")]).await;
            assert_eq!(answer.expect(416).header("content-range"), "bytes */0");
        }
    });
}

#[test]
fn a_part_is_only_sent_to_whom_has_the_rest_of_this_very_file() {
    on_sqlite(async |database| {
        for (site, _folder) in both(database).await {
            let address = address_of(&site, "film.webm").await;
            let tag = site.get(&address).await.header("etag").to_owned();
            let weak = format!("W/{tag}");
            for (condition, status) in [
                (tag.as_str(), 206),
                (weak.as_str(), 200),
                ("\"0000000000000000\"", 200),
                ("Tue, 24 Nov 2026 12:00:00 GMT", 200),
                ("?", 200),
            ] {
                let headers = [("range", "bytes=0-9"), ("if-range", condition)];
                part(&site, &address, &headers).await.expect(status);
            }
        }
    });
}

#[test]
fn who_has_a_medium_already_is_told_so() {
    on_sqlite(async |database| {
        for (site, _folder) in both(database).await {
            for name in ["film.webm", "carre.svg"] {
                let address = address_of(&site, name).await;
                let tag = site.get(&address).await.header("etag").to_owned();
                let several = format!("\"other\", {tag}");
                for known in [tag.as_str(), several.as_str(), "*"] {
                    let headers = [("if-none-match", known), ("range", "bytes=0-9")];
                    let answer = part(&site, &address, &headers).await.expect(304);
                    assert!(answer.body.is_empty());
                    assert_eq!(answer.header("etag"), tag);
                    assert!(answer.header("cache-control").ends_with("immutable"));
                    let sandboxed = answer.header("content-security-policy").contains("sandbox");
                    assert_eq!(sandboxed, name.ends_with(".svg"));
                }
                let headers = [("if-none-match", "\"other\"")];
                part(&site, &address, &headers).await.expect(200);
            }
        }
    });
}

#[test]
fn head_tells_the_length_and_nothing_of_the_content() {
    on_sqlite(async |database| {
        for (site, _folder) in both(database).await {
            let address = address_of(&site, "film.webm").await;
            for range in ["bytes=0-9", "bytes=99999999-", ""] {
                let sent = request(Method::HEAD, &address).header("range", range);
                let answer = site.send(sent).await.expect(200);
                assert!(answer.body.is_empty());
                assert_eq!(answer.header("content-length"), "800000");
                assert_eq!(answer.header("accept-ranges"), "bytes");
                assert_eq!(answer.header("content-type"), "video/webm");
            }
        }
    });
}

#[test]
fn only_drawings_and_texts_are_compressed_on_their_way_and_never_a_part() {
    on_sqlite(async |database| {
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\">{}</svg>",
            "<g/>".repeat(500)
        );
        let site = site_with_film().with("courses/essai/01-premier/carre.svg", &drawing);
        let site = Site::of(database, &site).await;
        let film = address_of(&site, "film.webm").await;
        let encodings = ("accept-encoding", "br, gzip");
        let answer = part(&site, &film, &[encodings]).await.expect(200);
        assert_eq!(answer.header("content-encoding"), "");
        assert_eq!(answer.header("content-length"), "800000");
        let address = images(&site, LESSON).await[1].clone();
        let answer = part(&site, &address, &[encodings]).await.expect(200);
        assert_eq!(answer.header("content-encoding"), "br");
        assert!(answer.body.len() < drawing.len() / 4);
        // Two forms share the tag: it cannot promise bytes.
        assert!(answer.header("etag").starts_with("W/\""));
        let headers = [encodings, ("range", "bytes=0-99")];
        let answer = part(&site, &address, &headers).await.expect(206);
        assert_eq!(answer.header("content-encoding"), "");
        assert_eq!(answer.body, drawing.as_bytes()[..100]);
    });
}

#[test]
fn a_file_that_is_not_any_more_what_its_address_promises_is_gone() {
    on_sqlite(async |database| {
        let [_, (site, folder)] = both(database).await;
        let folder = folder.unwrap();
        let file = folder.path().join("courses/essai/01-premier/film.webm");
        let address = address_of(&site, "film.webm").await;
        let range = [("range", "bytes=0-9")];
        part(&site, &address, &range).await.expect(206);
        // The same length, and another content.
        let mut other = film();
        other[0] ^= 1;
        fs::write(&file, &other).unwrap();
        part(&site, &address, &range).await.expect(404);
        site.get(&address).await.expect(404);
        fs::write(&file, film()).unwrap();
        part(&site, &address, &range).await.expect(206);
        fs::write(&file, &film()[..1000]).unwrap();
        part(&site, &address, &range).await.expect(404);
        // The right content, but behind a link: first the file, then a folder above it.
        let aside = folder.path().join("aside.webm");
        fs::write(&aside, film()).unwrap();
        fs::remove_file(&file).unwrap();
        std::os::unix::fs::symlink(&aside, &file).unwrap();
        part(&site, &address, &range).await.expect(404);
        fs::remove_file(&file).unwrap();
        fs::rename(&aside, &file).unwrap();
        part(&site, &address, &range).await.expect(206);
        let module = folder.path().join("courses/essai/01-premier");
        let moved = folder.path().join("moved");
        fs::rename(&module, &moved).unwrap();
        std::os::unix::fs::symlink(&moved, &module).unwrap();
        part(&site, &address, &range).await.expect(404);
    });
}
