//! Pictures: images of the content folder in a text.

use std::fmt::Write as _;

use super::{escape::escape, inline::Said, render::Writer};
use crate::{
    Medium, PictureFault, PictureSize, ShownMedium, SourcePath, addresses::medium_address,
};

/// More pixels than this an old phone has no memory for: a browser takes four bytes for each.
const MOST_PIXELS: u64 = 50_000_000;

/// The longest side that every browser can show.
const LONGEST_SIDE: u32 = 16_384;

/// From this size on, an image costs more than all the pages of a course.
const HEAVY_BYTES: u64 = 2 << 20;

/// A picture below this many words is below what a screen shows first: it may be loaded when it is near.
const WORDS_ABOVE: usize = 150;

impl Writer<'_, '_> {
    /// An image of the content folder; a link to it where it is larger than readers' devices can take.
    pub(super) fn picture(
        &mut self,
        key: String,
        file: SourcePath,
        alt: &str,
        said: &Said,
    ) -> String {
        let address = escape(&medium_address(&key));
        let medium = self.context.links.medium(&file).cloned();
        let medium = medium.unwrap_or_else(|| Medium::of_hash(""));
        self.warn_of_picture(&file, &medium);
        let name = file.rsplit('/').next().unwrap_or_default().to_owned();
        self.note_shown(&key, &file, alt, said);
        self.context.media.insert(key, file);
        if is_too_large(&medium) {
            return self.linked(&address, "", alt, &name);
        }
        let first = !self.context.has_picture && self.context.words.so_far() < WORDS_ABOVE;
        self.context.has_picture = true;
        let size = medium.picture.and_then(|picture| picture.size);
        format!(
            "<img src=\"{address}\" alt=\"{}\"{}{} decoding=\"async\"{}>",
            escape(alt),
            size.map(|size| missing_sides(said, size))
                .unwrap_or_default(),
            if first { "" } else { " loading=\"lazy\"" },
            said.written()
        )
    }

    pub(super) fn note_shown(&mut self, key: &str, file: &str, alt: &str, said: &Said) {
        self.context.shown.push(ShownMedium {
            file: file.to_owned(),
            address: medium_address(key),
            alt: alt.to_owned(),
            caption: said.title.clone(),
            source: None,
            rights: self.context.links.rights(file),
            withheld: false,
        });
    }

    pub(super) fn warn_of_picture(&mut self, file: &str, medium: &Medium) {
        let picture = medium.picture.unwrap_or_default();
        if let Some(fault) = picture.fault {
            self.context
                .warn_of_file("image-broken", file, || broken(fault));
        }
        if let Some(size) = picture.size
            && is_too_large(medium)
        {
            self.context.warn_of_file("image-too-large", file, || {
                let PictureSize { width, height } = size;
                (
                    format!("the image has {width} × {height} pixels, more than an old phone has memory for: readers get a link to it"),
                    "make it smaller: 2,000 pixels are enough for any screen".to_owned(),
                )
            });
        }
        if medium.size > HEAVY_BYTES {
            self.context.warn_of_file("image-heavy", file, || {
                let tenths = medium.size.saturating_mul(10) >> 20;
                (
                    format!("the image weighs {}.{} MiB: on a slow line readers wait for it, and some pay for it", tenths / 10, tenths % 10),
                    "make it smaller, or save it as WebP or AVIF: a picture on a page rarely needs more than 200 kB".to_owned(),
                )
            });
        }
    }
}

pub(super) fn is_too_large(medium: &Medium) -> bool {
    let picture = medium.picture.filter(|picture| !picture.drawing);
    let size = picture.and_then(|picture| picture.size);
    size.is_some_and(|PictureSize { width, height }| {
        width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS
    })
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

/// Width and height as attributes, so that the page keeps room for the picture; where the author gives one of them, the
/// other in proportion.
fn missing_sides(said: &Said, PictureSize { width, height }: PictureSize) -> String {
    let part = |own: u32, of: u32, whole: u32| {
        let side = u64::from(own) * u64::from(of) / u64::from(whole.max(1));
        side.max(1)
    };
    let mut sides = String::new();
    let _written = match said.size {
        [None, None] => write!(sides, " width=\"{width}\" height=\"{height}\""),
        [Some(own), None] => write!(sides, " height=\"{}\"", part(own, height, width)),
        [None, Some(own)] => write!(sides, " width=\"{}\"", part(own, width, height)),
        [Some(_), Some(_)] => Ok(()),
    };
    sides
}
