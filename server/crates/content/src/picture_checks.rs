//! What is wrong with an image's file, by what its head says.

use crate::{Medium, PictureFault, PictureSize, diagnostic::Diagnostic};

/// More pixels than this an old phone has no memory for: a browser takes four bytes for each.
const MOST_PIXELS: u64 = 50_000_000;

/// The longest side that every browser can show.
const LONGEST_SIDE: u32 = 16_384;

/// From this size on, an image costs more than all the pages of a course.
const HEAVY_BYTES: u64 = 2 << 20;

/// Whether an image is larger than readers' devices can take.
pub(crate) fn is_too_large(medium: &Medium) -> bool {
    let picture = medium.picture.filter(|picture| !picture.drawing);
    let size = picture.and_then(|picture| picture.size);
    size.is_some_and(|PictureSize { width, height }| {
        width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS
    })
}

/// What its author should know about an image that is shown.
pub(crate) fn doubts_about(file: &str, medium: &Medium) -> Vec<Diagnostic> {
    let picture = medium.picture.unwrap_or_default();
    let broken = picture.fault.map(|fault| {
        let (message, mend) = broken(fault);
        Diagnostic::file_warning("image-broken", file, message, mend)
    });
    let size = picture.size.filter(|_| is_too_large(medium));
    let too_large = size.map(|PictureSize { width, height }| {
        Diagnostic::file_warning(
            "image-too-large",
            file,
            format!("the image has {width} × {height} pixels, more than an old phone has memory for: readers get a link to it, or nothing in place of a cover"),
            "make it smaller: 2,000 pixels are enough for any screen",
        )
    });
    let heavy = (medium.size > HEAVY_BYTES).then(|| {
        let tenths = medium.size.saturating_mul(10) >> 20;
        Diagnostic::file_warning(
            "image-heavy",
            file,
            format!("the image weighs {}.{} MiB: on a slow line readers wait for it, and some pay for it", tenths / 10, tenths % 10),
            "make it smaller, or save it as WebP or AVIF: a picture on a page rarely needs more than 200 kB",
        )
    });
    [broken, too_large, heavy].into_iter().flatten().collect()
}

fn broken(fault: PictureFault) -> (String, String) {
    match fault {
        PictureFault::Unreadable => (
            "the file does not begin like an image of its format: browsers show its alternative text".to_owned(),
            "save the image anew; a file kept by git LFS has to be fetched first".to_owned(),
        ),
        PictureFault::Empty => (
            "the image has no width or no height: there is nothing to see".to_owned(),
            "save the image anew".to_owned(),
        ),
        PictureFault::OtherFormat(format) => (
            format!("the file holds an image of the format {format}, which is not what its name says: not every browser shows it"),
            format!("let its name end in `.{format}`, or save it in the format of its name"),
        ),
    }
}
