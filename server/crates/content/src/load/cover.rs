//! `cover` of `course.md`.

use super::{Gathered, Loading, text::Text};
use crate::{
    Cover, ShownMedium,
    addresses::{Addresses, Target, medium_address},
    diagnostic::Diagnostic,
    front_matter::CourseKeys,
    is_image,
    picture_checks::{doubts_about, is_too_large},
};

impl Loading<'_> {
    /// A course's cover, with what is said of it as a medium. `None` where there is no such image, or one that is too
    /// large: that was reported.
    pub(super) fn cover(
        &mut self,
        text: &Text<CourseKeys>,
        addresses: &Addresses,
        gathered: &mut Gathered,
    ) -> Option<(Cover, ShownMedium)> {
        let path = text.keys.cover.as_ref()?;
        let (key, file) = match addresses.resolve(text.file.path(), path) {
            Target::Medium(key, file) if is_image(&file) => (key, file),
            Target::Medium(..) => {
                let message =
                    format!("`{path}` is no image that a browser shows: the course has no cover");
                self.no_cover(text, "image-not-an-image", message);
                return None;
            }
            _ => {
                let message = format!("there is no file `{path}` for the cover");
                self.no_cover(text, "image-missing", message);
                return None;
            }
        };
        let medium = addresses.medium(&file)?;
        for found in doubts_about(&file, medium) {
            self.diagnostics.push(found);
        }
        if is_too_large(medium) {
            return None;
        }
        let cover = Cover {
            address: medium_address(&key),
            size: medium.picture.and_then(|picture| picture.size),
        };
        let shown = ShownMedium {
            address: cover.address.clone(),
            alt: String::new(),
            caption: String::new(),
            source: None,
            rights: addresses.rights(&file),
            withheld: false,
            file: file.clone(),
        };
        gathered.media.insert(key, file);
        Some((cover, shown))
    }

    fn no_cover(&mut self, text: &Text<CourseKeys>, code: &'static str, message: String) {
        self.diagnostics.push(Diagnostic::file_warning(
            code,
            text.file.path(),
            message,
            "name an image by its path, counted from the course's folder",
        ));
    }
}
