//! Pictures: images of the content folder in a text.

use std::fmt::Write as _;

use super::{escape::escape, inline::Said, render::Writer};
use crate::{
    Medium, PictureSize, ShownMedium, SourcePath,
    addresses::medium_address,
    picture_checks::{doubts_about, is_too_large},
};

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

    /// Says what is wrong with the file of a picture that is shown.
    pub(super) fn warn_of_picture(&mut self, file: &str, medium: &Medium) {
        if !self.context.diagnostics.is_full() {
            for found in doubts_about(file, medium) {
                self.context.diagnostics.push(found);
            }
        }
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
