//! Pictures by what their files say of themselves.

use content::{Picture, PictureFault, PictureSize};

use crate::site::Folder;

fn pixels(width: u32, height: u32) -> Picture {
    Picture {
        size: Some(PictureSize { width, height }),
        ..Picture::default()
    }
}

fn faulty(fault: PictureFault) -> Picture {
    Picture {
        fault: Some(fault),
        ..Picture::default()
    }
}

/// A lesson with this text beside an image of these facts.
fn lesson(text: &str, size: u64, picture: Picture) -> Folder {
    Folder::sound()
        .licensed()
        .with("courses/c/01-m/01-a.md", &format!("# La leçon\n\n{text}\n"))
        .with_image("courses/c/01-m/i.png", size, picture)
}

/// The attributes of the images of a lesson with this text beside an image of 600 × 400, without address and text.
fn images(text: &str) -> Vec<String> {
    let html = lesson(text, 1_000, pixels(600, 400)).html("c/m/a");
    html.split("<img src=\"/media/0123456789abcdef/i.png\" alt=\"\" ")
        .skip(1)
        .map(|rest| rest.split_once('>').unwrap().0.to_owned())
        .collect()
}

#[test]
fn a_page_keeps_room_for_a_picture() {
    for (text, attributes) in [
        (
            "![](i.png) a",
            "width=\"600\" height=\"400\" decoding=\"async\"",
        ),
        (
            "<img src='i.png' alt='' width='300'> a",
            "height=\"200\" decoding=\"async\" width=\"300\"",
        ),
        (
            "<img src='i.png' alt='' height=100> a",
            "width=\"150\" decoding=\"async\" height=\"100\"",
        ),
        (
            "<img src='i.png' alt='' height='10' width='10'> a",
            "decoding=\"async\" height=\"10\" width=\"10\"",
        ),
        (
            "<img src='i.png' alt='' width='0' loading='eager' decoding='sync'> a",
            "height=\"1\" decoding=\"async\" width=\"0\"",
        ),
        (
            "<img src='i.png' alt='' width='50%'> a",
            "width=\"600\" height=\"400\" decoding=\"async\"",
        ),
    ] {
        assert_eq!(images(text), [attributes], "{text}");
    }
}

#[test]
fn only_a_first_picture_near_the_top_is_not_waited_for() {
    let lazy: Vec<bool> = images("![](i.png) ![](i.png)\n\n![](i.png) a")
        .iter()
        .map(|image| image.contains("loading=\"lazy\""))
        .collect();
    assert_eq!(lazy, [false, true, true]);
    let below = format!("{}\n\n![](i.png) a", "mot ".repeat(200));
    assert!(images(&below)[0].contains("loading=\"lazy\""));
}

#[test]
fn a_picture_that_needs_more_memory_than_a_phone_has_is_a_link() {
    for (width, height) in [
        (10_000, 5_001),
        (16_385, 1),
        (1, 16_385),
        (u32::MAX, u32::MAX),
    ] {
        let folder = lesson(
            "![Un plan](i.png) a ![](i.png)",
            1_000,
            pixels(width, height),
        );
        assert_eq!(
            folder.html("c/m/a"),
            "<p><a href=\"/media/0123456789abcdef/i.png\">Un plan</a> a <a href=\"/media/0123456789abcdef/i.png\">i.png</a></p>\n"
        );
        let codes = folder.codes();
        assert!(
            codes.contains(&"courses/c/01-m/i.png:0:0 image-too-large".to_owned()),
            "{codes:?}"
        );
    }
    let drawing = Picture {
        drawing: true,
        ..pixels(100_000, 100_000)
    };
    for picture in [pixels(10_000, 5_000), pixels(16_384, 3_000), drawing] {
        let folder = lesson("![Un plan](i.png) a", 1_000, picture);
        assert!(folder.html("c/m/a").contains("<img "));
        assert!(!folder.told().contains("image-too-large"));
    }
}

#[test]
fn a_broken_or_heavy_picture_is_reported_once_and_shown() {
    for (size, picture, code, words) in [
        (
            9,
            faulty(PictureFault::Unreadable),
            "image-broken",
            "git LFS",
        ),
        (
            9,
            faulty(PictureFault::Empty),
            "image-broken",
            "nothing to see",
        ),
        (
            9,
            Picture {
                fault: Some(PictureFault::OtherFormat("webp")),
                ..pixels(6, 4)
            },
            "image-broken",
            "end in `.webp`",
        ),
        (3_400_000, pixels(6, 4), "image-heavy", "3.2 MiB"),
    ] {
        let folder = lesson("![Un plan](i.png) a ![Un plan](i.png)", size, picture);
        assert_eq!(folder.html("c/m/a").matches("<img ").count(), 2);
        let told = folder.told();
        assert_eq!(told.matches(code).count(), 1, "{told}");
        assert!(
            told.contains(words) && told.contains("courses/c/01-m/i.png"),
            "{told}"
        );
    }
    let folder = lesson("a", 3_400_000, faulty(PictureFault::Empty));
    assert_eq!(folder.codes(), Vec::<String>::new(), "nobody sees it");
}

#[test]
fn a_cover_is_an_image_that_devices_can_take() {
    let with_cover = |file: &str, picture| {
        Folder::sound()
            .licensed()
            .with(
                "courses/c/course.md",
                &format!("---\ntitle: C\ncover: {file}\n---\n"),
            )
            .with_medium("courses/c/plan.pdf")
            .with_image("courses/c/i.png", 1_000, picture)
    };
    let cover = |folder: &Folder| {
        let catalogue = folder.catalogue();
        let text = catalogue.courses[0].text.texts().next().unwrap();
        text.cover.clone()
    };
    let sound = with_cover("i.png", pixels(600, 400));
    assert_eq!(cover(&sound).unwrap().size, pixels(600, 400).size);
    assert_eq!(sound.codes(), Vec::<String>::new());
    for (file, picture, code) in [
        (
            "i.png",
            pixels(60_000, 400),
            "courses/c/i.png:0:0 image-too-large",
        ),
        (
            "plan.pdf",
            pixels(1, 1),
            "courses/c/course.md:0:0 image-not-an-image",
        ),
        (
            "absent.png",
            pixels(1, 1),
            "courses/c/course.md:0:0 image-missing",
        ),
    ] {
        let folder = with_cover(file, picture);
        assert_eq!(folder.codes(), [code]);
        assert_eq!(cover(&folder), None);
    }
    let broken = with_cover("i.png", faulty(PictureFault::Unreadable));
    assert!(cover(&broken).is_some());
    assert_eq!(broken.codes(), ["courses/c/i.png:0:0 image-broken"]);
}
