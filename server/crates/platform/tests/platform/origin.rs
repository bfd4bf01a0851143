//! Reading a content folder.

use std::{fs, os::unix::fs::symlink};

use platform::{ContentOrigin, OriginError};
use test_support::standard_site;

#[test]
fn a_folder_is_read_without_links_hidden_files_and_names_that_no_address_can_say() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};

    let folder = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.md"), "secret").unwrap();
    standard_site().write_to(folder.path());
    let clean = ContentOrigin::Folder(folder.path().to_owned())
        .sources()
        .unwrap();
    let module = folder.path().join("courses/essai/01-premier");
    symlink(outside.path().join("secret.md"), module.join("05-lien.md")).unwrap();
    symlink(outside.path(), module.join("dossier")).unwrap();
    symlink(folder.path(), module.join("boucle")).unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::write(folder.path().join(".git/config"), "secret").unwrap();
    fs::write(module.join(".06-cache.md"), "secret").unwrap();
    fs::write(module.join(OsStr::from_bytes(b"\xff.md")), "secret").unwrap();
    let read = ContentOrigin::Folder(folder.path().to_owned())
        .sources()
        .unwrap();
    assert_eq!(read.texts, clean.texts);
    assert_eq!(read.media, clean.media);
}

#[test]
fn captions_are_media_that_are_read_but_never_without_end() {
    let captions = "courses/essai/01-premier/film.VTT";
    let folder = tempfile::tempdir().unwrap();
    let site = standard_site().with(captions, "WEBVTT").with(
        "courses/essai/01-premier/long.vtt",
        vec![b' '; content::MAX_CAPTIONS_BYTES * 2],
    );
    site.write_to(folder.path());
    for origin in [
        ContentOrigin::Folder(folder.path().to_owned()),
        site.origin(),
    ] {
        let read = origin.sources().unwrap();
        assert_eq!(read.captions[captions], "WEBVTT".into());
        assert!(read.media.contains_key(captions));
        let long = &read.captions["courses/essai/01-premier/long.vtt"];
        assert_eq!(long.as_bytes().len(), content::MAX_CAPTIONS_BYTES + 1);
    }
}

#[test]
fn a_link_to_the_content_folder_itself_is_followed() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("content");
    standard_site().write_to(&folder);
    let link = place.path().join("link");
    symlink(&folder, &link).unwrap();
    let read = ContentOrigin::Folder(link).sources().unwrap();
    assert!(read.texts.contains_key("site.yml"));
}

#[test]
fn a_folder_that_cannot_be_read_is_named() {
    let place = tempfile::tempdir().unwrap();
    let missing = place.path().join("missing");
    let file = place.path().join("file");
    fs::write(&file, "").unwrap();
    for folder in [missing, file] {
        let error = ContentOrigin::Folder(folder.clone()).sources().unwrap_err();
        assert!(matches!(error, OriginError::Folder { .. }));
        assert!(
            error.to_string().contains(folder.to_str().unwrap()),
            "{error}"
        );
    }
    let empty = place.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let error = ContentOrigin::Folder(empty).sources().unwrap_err();
    assert!(matches!(error, OriginError::Empty(_)), "{error}");
}

#[test]
fn what_says_who_made_the_media_is_read_as_far_as_anybody_writes() {
    let folder = tempfile::tempdir().unwrap();
    standard_site().write_to(folder.path());
    let module = folder.path().join("courses/essai/01-premier");
    fs::write(module.join("REUSE.toml"), "version = 1\n").unwrap();
    fs::write(module.join("point.png.license"), vec![b'x'; 1 << 20]).unwrap();
    fs::write(module.join("LICENSE"), "MIT").unwrap();
    let read = ContentOrigin::Folder(folder.path().to_owned())
        .sources()
        .unwrap();
    let length = |path: &str| {
        read.texts
            .get(&format!("courses/essai/01-premier/{path}"))
            .map(|text| text.as_bytes().len())
    };
    assert_eq!(length("REUSE.toml"), Some(12));
    assert_eq!(
        length("point.png.license"),
        Some(content::MAX_REUSE_BYTES + 1)
    );
    assert_eq!(length("LICENSE"), None);
    let picture = read
        .media
        .get("courses/essai/01-premier/point.png")
        .unwrap();
    let size = picture.picture.unwrap().size.unwrap();
    assert_eq!((size.width, size.height), (1, 1));
}
