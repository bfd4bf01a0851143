//! Media: what is known of them before anybody asks for them, and how they are opened.

mod beneath;
mod facts;
mod raster;
mod seen;
mod serving;
mod svg;

pub(crate) use beneath::open_beneath;
pub(crate) use facts::{medium_of_bytes, medium_of_file};
pub(crate) use seen::{SeenFiles, Stamp};
pub use serving::{MediumContent, OpenMedium};
