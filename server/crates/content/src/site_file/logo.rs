//! `logo` of `site.yml`.

use std::ops::Range;

use super::SITE_FILE;
use crate::{
    SourcePath,
    addresses::{Addresses, Nowhere, Target},
    diagnostic::{Diagnostics, SourceFile},
    front_matter::Fields,
    markdown::{IMAGES, is_image},
};

/// The file that shall be the logo.
#[derive(Clone, Debug)]
pub(crate) struct LogoFile {
    /// As it was written.
    path: String,
    file: SourceFile,
    range: Range<usize>,
}

impl LogoFile {
    /// What `site.yml` says.
    pub(super) fn read(
        file: &SourceFile,
        fields: &Fields<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        Some(Self {
            path: fields.text("logo", diagnostics)?,
            file: file.clone(),
            range: fields.range("logo")?,
        })
    }

    /// The key among [`crate::Catalogue::media`] and the file. `None` where there is no such image: that was reported,
    /// and the site has no logo.
    pub(crate) fn find(
        &self,
        addresses: &Addresses,
        diagnostics: &mut Diagnostics,
    ) -> Option<(String, SourcePath)> {
        let path = &self.path;
        let (message, mend) = match addresses.resolve(SITE_FILE, path) {
            Target::Medium(key, file) if is_image(&file) => return Some((key, file)),
            Target::Medium(..) => (
                format!("`{path}` is not an image that a browser shows"),
                format!("use one of the formats {}", IMAGES.join(", ")),
            ),
            Target::Nowhere(Nowhere::NoFile(Some(nearest))) => (
                format!("there is no file `{path}`"),
                format!("did you mean `{nearest}`?"),
            ),
            _ => (
                format!("`{path}` is no file of the content folder"),
                "put an image into the content folder and write its path: `logo: logo.svg`"
                    .to_owned(),
            ),
        };
        let message = format!("{message}: the site has no logo");
        diagnostics.push(
            self.file
                .error("logo-missing", self.range.clone(), message, mend),
        );
        None
    }
}
