//! Media of courses: only what a page shows, at an address that never changes.

use std::{fs, os::unix::fs::symlink};

use platform::{ContentOrigin, Platform, load_content};
use test_support::{PNG, TestDatabase, on_sqlite, standard_site};

use crate::{client::Site, html::tags_named};

pub(crate) const LESSON: &str = "/fr/courses/essai/premier/lecon";
const DRAWING_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// Where the images of a page are, in their order.
pub(crate) async fn images(site: &Site, page: &str) -> Vec<String> {
    let html = site.get(page).await.expect(200).text();
    let mut images: Vec<String> = tags_named(&html, "img")
        .iter()
        .map(|image| image.attribute("src").unwrap().to_owned())
        .collect();
    images.retain(|address| address.starts_with("/media/"));
    images
}

#[test]
fn an_image_is_served_as_what_it_is_and_may_be_kept_for_ever() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let images = images(&site, LESSON).await;
        assert_eq!(images.len(), 2, "{images:?}");
        let image = site.get(&images[0]).await.expect(200);
        assert_eq!(image.body, PNG);
        assert_eq!(image.header("content-type"), "image/png");
        assert_eq!(
            image.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
        let hash = images[0].split('/').nth(2).unwrap();
        assert!(hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    });
}

#[test]
fn a_drawing_opened_by_itself_can_run_nothing() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let images = images(&site, LESSON).await;
        let drawing = site.get(&images[1]).await.expect(200);
        assert_eq!(drawing.header("content-type"), "image/svg+xml");
        assert_eq!(drawing.header("content-security-policy"), DRAWING_POLICY);
    });
}

#[test]
fn another_content_has_another_address() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let old = images(&site, LESSON).await;
        let changed = standard_site().with("courses/essai/01-premier/point.png", b"other");
        let site = Site::of(database, &changed).await;
        let new = images(&site, LESSON).await;
        assert_ne!(old[0], new[0]);
        assert_eq!(old[1], new[1]);
        site.get(&old[0]).await.expect(404);
        assert_eq!(site.get(&new[0]).await.expect(200).body, b"other");
    });
}

#[test]
fn no_other_address_leads_to_a_file() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let hash = images(&site, LESSON).await[0]
            .split('/')
            .nth(2)
            .unwrap()
            .to_owned();
        for path in [
            "0000000000000000/point.png".to_owned(),
            format!("{hash}/carre.svg"),
            format!("{hash}/..%2fsite.yml"),
            format!("{hash}/..%2f..%2f..%2fetc%2fpasswd"),
            format!("..%2fcourses/{hash}"),
            "courses%2fessai/04-quiz.md".to_owned(),
            format!("{hash}/point.png%00"),
            format!("{hash}/point.png.br"),
            format!("{hash}/%2e%2e"),
            format!("{hash}/"),
            hash,
        ] {
            let answer = site.get(&format!("/media/{path}")).await;
            assert!(
                answer.status == 404 || answer.status == 308,
                "{path}: {}",
                answer.status
            );
        }
    });
}

/// The standard site in a folder, with a private file beside it and ways to lead there.
fn folder_with_traps() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("private.png"), "SECRETDUDEHORS").unwrap();
    let content = place.path().join("content");
    let module = "courses/essai/01-premier";
    standard_site()
        .edited(
            &format!("{module}/01-lecon.md"),
            "![Un point](point.png)",
            "![A](lien.png)\n\n![B](.cache.png)\n\n![C](dossier/private.png)\n\n![D](../../../../private.png)\n\n![Un point](point.png)",
        )
        .with(&format!("{module}/.cache.png"), "SECRETCACHE")
        .with(".git/config", "SECRETGIT")
        .with(&format!("{module}/.env"), "SECRETENV")
        .write_to(&content);
    symlink(
        place.path().join("private.png"),
        content.join(module).join("lien.png"),
    )
    .unwrap();
    symlink(place.path(), content.join(module).join("dossier")).unwrap();
    symlink(
        place.path().join("private.png"),
        content.join(module).join("05-lien.md"),
    )
    .unwrap();
    place
}

pub(crate) async fn platform_of_folder(
    database: &TestDatabase,
    folder: &std::path::Path,
) -> Platform {
    let origin = ContentOrigin::Folder(folder.to_owned());
    let loaded = load_content(&origin, false).unwrap();
    Platform::new(
        loaded.catalogue.unwrap(),
        origin,
        database.storage().await,
        database.outside(),
    )
}

#[test]
fn links_and_hidden_files_in_the_content_folder_are_never_served() {
    on_sqlite(async |database| {
        let place = folder_with_traps();
        let platform = platform_of_folder(database, &place.path().join("content")).await;
        let media: Vec<String> = platform.catalogue().media.values().cloned().collect();
        let expected = [
            "courses/essai/01-premier/carre.svg",
            "courses/essai/01-premier/point.png",
        ];
        let mut sorted = media.clone();
        sorted.sort();
        assert_eq!(sorted, expected);
        let site = Site::of_platform(platform, None);
        for image in images(&site, LESSON).await {
            let body = site.get(&image).await.expect(200).body;
            assert!(!String::from_utf8_lossy(&body).contains("SECRET"));
        }
        site.get("/fr/courses/essai/premier/lien").await.expect(404);
    });
}

#[test]
fn a_file_that_was_changed_behind_the_catalogue_is_not_served_at_its_old_address() {
    on_sqlite(async |database| {
        let place = tempfile::tempdir().unwrap();
        standard_site().write_to(place.path());
        let platform = platform_of_folder(database, place.path()).await;
        let site = Site::of_platform(platform, None);
        let images = images(&site, LESSON).await;
        site.get(&images[0]).await.expect(200);
        let file = place.path().join("courses/essai/01-premier/point.png");
        fs::write(&file, "other").unwrap();
        site.get(&images[0]).await.expect(404);
        fs::remove_file(&file).unwrap();
        site.get(&images[0]).await.expect(404);
        symlink(place.path().join("site.yml"), &file).unwrap();
        site.get(&images[0]).await.expect(404);
    });
}
