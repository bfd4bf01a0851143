//! The content engine: the files of a course folder become an immutable [`Catalogue`] and a list of [`Diagnostic`]s.
//!
//! Pure: given bytes, it returns values. Walking a folder, watching it and serving media is the platform's work.
//! The format is described in the author's guide.

mod addresses;
mod captions;
mod catalogue;
mod colour;
mod colours;
mod contrast;
mod course;
mod credits;
mod diagnostic;
mod films;
mod forge;
mod former;
mod front_matter;
mod hosted_video;
mod language;
mod licence;
mod load;
mod lookups;
mod markdown;
mod medium;
mod nearest;
mod peertube;
mod picture_checks;
mod place;
mod plain_text;
mod prose;
mod publisher;
mod quiz_file;
mod quiz_settings;
mod reuse;
mod rights;
mod shown;
mod site_file;
mod sources;
mod steps;
mod translations;
mod tree;

pub use captions::MAX_CAPTIONS_BYTES;
pub use catalogue::{
    Body, Catalogue, Course, CourseText, Cover, Item, ItemKind, ItemText, Localised, Module,
    ModuleText, PageText, Site, SitePage,
};
pub use colour::Colour;
pub use colours::{Colours, LightDark};
pub use credits::{CreditPlace, MediumCredit};
pub use diagnostic::{Diagnostic, Edit, Fix, MAX_TEXT_BYTES, Severity, apply_fixes, human};
pub use forge::source_url;
pub use former::FormerAddresses;
pub use hosted_video::{HostedVideo, VideoPage};
pub use language::{Language, is_right_to_left};
pub use licence::{LicencePart, licence_parts};
pub use load::{Load, LoadOptions, Loader, Mending, load, mend, mentions_draft};
pub use markdown::{embed_html, is_image, phrasing_html};
pub use medium::{Medium, Picture, PictureFault, PictureSize};
pub use place::ItemPlace;
pub use plain_text::plain_text;
pub use prose::{Heading, Prose, html_for};
pub use publisher::{Contact, Publisher};
pub use reuse::{MAX_REUSE_BYTES, is_reuse_file};
pub use rights::Rights;
pub use shown::ShownMedium;
pub use site_file::site_languages;
pub use sources::{SourcePath, SourceText, Sources};
pub use steps::{Step, StepBox, html_with_boxes};
pub use tree::{slug, title_of};
