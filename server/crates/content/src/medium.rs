//! What is known of a medium without its bytes.

/// A file that pages show or link to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Medium {
    /// The SHA-256 of its content in lowercase hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// What its head says, where its name is that of an image (see [`crate::is_image`]) and somebody looked.
    pub picture: Option<Picture>,
}

impl Medium {
    /// A medium of which nothing but its hash is known.
    #[must_use]
    pub fn of_hash(sha256: impl Into<String>) -> Self {
        Self {
            sha256: sha256.into(),
            size: 0,
            picture: None,
        }
    }
}

/// What the head of an image's file says. The picture itself is never decoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Its size as browsers show it, where it says one.
    pub size: Option<PictureSize>,
    /// Whether it is a drawing of lines (SVG), which takes no memory for its size.
    pub drawing: bool,
    /// What is wrong with it.
    pub fault: Option<PictureFault>,
}

/// Width and height in CSS pixels, both at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureSize {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// Why a browser will hardly show a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// Its head is no image's, or breaks off.
    Unreadable,
    /// It has no width or no height.
    Empty,
    /// It is of another format than its name says: this one.
    OtherFormat(&'static str),
}
