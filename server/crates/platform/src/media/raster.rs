//! Images of pixels.

use std::io::Cursor;

use content::{Picture, PictureFault, PictureSize};
use exif::{In, Reader, Tag};
use imagesize::{Compression, ImageType};

/// What the head of an image says whose name ends in `extension` (in lower case).
pub(super) fn picture(extension: &str, head: &[u8]) -> Picture {
    let Ok(kind) = imagesize::image_type(head) else {
        return faulty(other_format(head).unwrap_or(PictureFault::Unreadable));
    };
    let format = match kind {
        ImageType::Gif => "gif",
        ImageType::Heif(Compression::Av1) => "avif",
        ImageType::Heif(_) => "heif",
        ImageType::Jpeg => "jpeg",
        ImageType::Png => "png",
        ImageType::Webp => "webp",
        _ => return faulty(PictureFault::Unreadable),
    };
    let named = match extension {
        "jpg" => "jpeg",
        extension => extension,
    };
    let fault = (format != named).then_some(PictureFault::OtherFormat(format));
    let Ok(size) = imagesize::blob_size(head) else {
        return faulty(fault.unwrap_or(PictureFault::Unreadable));
    };
    let (Ok(width @ 1..), Ok(height @ 1..)) =
        (u32::try_from(size.width), u32::try_from(size.height))
    else {
        return faulty(PictureFault::Empty);
    };
    let size = match kind == ImageType::Jpeg && is_turned(head) {
        true => PictureSize {
            width: height,
            height: width,
        },
        false => PictureSize { width, height },
    };
    Picture {
        size: Some(size),
        drawing: false,
        fault,
    }
}

fn faulty(fault: PictureFault) -> Picture {
    Picture {
        fault: Some(fault),
        ..Picture::default()
    }
}

/// A drawing under the name of an image of pixels: browsers show none.
fn other_format(head: &[u8]) -> Option<PictureFault> {
    let is_drawing = super::svg::picture(head).fault.is_none();
    is_drawing.then_some(PictureFault::OtherFormat("svg"))
}

/// Whether a photograph lies on its side in its file; browsers turn it (Exif 2.32, `Orientation`).
fn is_turned(head: &[u8]) -> bool {
    // Cameras write much that breaks the rules; the one word that counts here is at the start.
    let exif = Reader::new()
        .continue_on_error(true)
        .read_from_container(&mut Cursor::new(head))
        .or_else(|error| error.distill_partial_result(|_broken| {}));
    exif.is_ok_and(|exif| {
        let field = exif.get_field(Tag::Orientation, In::PRIMARY);
        let orientation = field.and_then(|field| field.value.get_uint(0));
        matches!(orientation, Some(5..=8))
    })
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test that fails should panic"
    )]
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend(b"\x08\x02\0\0\0");
        bytes
    }

    fn gif(width: u16, height: u16) -> Vec<u8> {
        let mut bytes = b"GIF89a".to_vec();
        bytes.extend(width.to_le_bytes());
        bytes.extend(height.to_le_bytes());
        bytes.extend(b"\0\0\0");
        bytes
    }

    fn webp(width: u16, height: u16) -> Vec<u8> {
        let mut bytes = b"RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0\x30\x01\0\x9d\x01\x2a".to_vec();
        bytes.extend(width.to_le_bytes());
        bytes.extend(height.to_le_bytes());
        bytes
    }

    fn boxed(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
        let length = u32::try_from(inside.len() + 8).unwrap();
        [&length.to_be_bytes(), name.as_slice(), inside].concat()
    }

    fn avif(width: u32, height: u32) -> Vec<u8> {
        let size = [[0; 4], width.to_be_bytes(), height.to_be_bytes()].concat();
        let properties = boxed(b"iprp", &boxed(b"ipco", &boxed(b"ispe", &size)));
        let kind = boxed(b"ftyp", b"avif\0\0\0\0avifmif1miaf");
        let meta = boxed(b"meta", &[[0; 4].as_slice(), &properties].concat());
        [kind, meta, boxed(b"mdat", b"")].concat()
    }

    /// A photograph that is to be shown turned as Exif's `orientation` says.
    fn jpeg(width: u16, height: u16, orientation: Option<u8>) -> Vec<u8> {
        let mut bytes = b"\xff\xd8".to_vec();
        if let Some(orientation) = orientation {
            let exif = [
                b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
                &[orientation],
                b"\0\0\0\0\0\0",
            ]
            .concat();
            let length = u16::try_from(exif.len() + 2).unwrap();
            bytes.extend([b"\xff\xe1".as_slice(), &length.to_be_bytes(), &exif].concat());
        }
        bytes.extend(b"\xff\xc0\0\x11\x08");
        bytes.extend(height.to_be_bytes());
        bytes.extend(width.to_be_bytes());
        bytes.extend(b"\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9");
        bytes
    }

    fn sized(width: u32, height: u32) -> Picture {
        Picture {
            size: Some(PictureSize { width, height }),
            ..Picture::default()
        }
    }

    #[test]
    fn every_format_says_its_size() {
        for (extension, bytes) in [
            ("png", png(640, 480)),
            ("gif", gif(640, 480)),
            ("webp", webp(640, 480)),
            ("avif", avif(640, 480)),
            ("jpg", jpeg(640, 480, None)),
            ("jpeg", jpeg(640, 480, Some(1))),
            ("jpg", jpeg(480, 640, Some(6))),
            ("jpg", jpeg(480, 640, Some(8))),
            ("jpg", jpeg(640, 480, Some(3))),
        ] {
            assert_eq!(picture(extension, &bytes), sized(640, 480), "{extension}");
        }
    }

    #[test]
    fn a_size_that_no_file_could_have_is_a_size_all_the_same() {
        let huge = picture("png", &png(u32::MAX, u32::MAX));
        assert_eq!(huge, sized(u32::MAX, u32::MAX));
    }

    #[test]
    fn a_picture_without_pixels_is_told() {
        for bytes in [png(0, 480), png(640, 0)] {
            assert_eq!(picture("png", &bytes).fault, Some(PictureFault::Empty));
        }
    }

    #[test]
    fn a_picture_under_the_name_of_another_format_is_told_with_its_size() {
        let found = picture("jpg", &png(640, 480));
        assert_eq!(found.fault, Some(PictureFault::OtherFormat("png")));
        assert_eq!(found.size, sized(640, 480).size);
        let drawing = picture(
            "png",
            b"<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'/>",
        );
        assert_eq!(drawing.fault, Some(PictureFault::OtherFormat("svg")));
        assert_eq!(drawing.size, None);
    }

    #[test]
    fn whatever_the_head_holds_it_costs_a_word_at_the_most() {
        let whole = [
            ("png", png(640, 480)),
            ("gif", gif(640, 480)),
            ("webp", webp(640, 480)),
            ("avif", avif(640, 480)),
            ("jpg", jpeg(640, 480, Some(6))),
        ];
        for (extension, bytes) in &whole {
            for end in 0..bytes.len() {
                let found = picture(extension, &bytes[..end]);
                assert!(
                    found.size.is_some() || found.fault.is_some(),
                    "{extension} {end}"
                );
                for byte in [0, 1, 0x7f, 0xff] {
                    let mut spoilt = bytes.clone();
                    spoilt[end] = byte;
                    let _whatever = picture(extension, &spoilt);
                }
            }
        }
        for (extension, bytes) in [
            ("png", b"".as_slice()),
            ("jpg", b"<html>not found</html>"),
            ("gif", b"version https://git-lfs.github.com/spec/v1\n"),
        ] {
            assert_eq!(
                picture(extension, bytes).fault,
                Some(PictureFault::Unreadable)
            );
        }
        // Segments without end.
        let mut endless = b"\xff\xd8".to_vec();
        endless.extend(b"\xff\xe0\0\x02".repeat(200_000));
        assert_eq!(
            picture("jpg", &endless).fault,
            Some(PictureFault::Unreadable)
        );
    }
}
