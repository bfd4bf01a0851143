//! One page a file, rendered on the server from its view type.

mod accessibility;
mod admin;
mod attempt;
mod course;
mod credits;
mod device;
mod error;
mod further_reading;
mod home;
mod legal;
mod lesson;
mod module;
mod my_path;
mod preferences;
mod print;
mod privacy;
mod quiz;
mod register;
mod result;
mod settings;
mod sign_in;
mod site;
#[cfg(debug_assertions)]
mod style;
mod video;

pub use accessibility::accessibility_page;
pub use admin::{account_page, accounts_page, content_page, notes_page};
pub use attempt::attempt_page;
pub use course::course_page;
pub use credits::credits_page;
pub use device::{device_page, taken_along_page};
pub use error::{ErrorKind, error_page};
pub use further_reading::further_reading_page;
pub use home::home_page;
pub use legal::legal_page;
pub use lesson::lesson_page;
pub use module::module_page;
pub use my_path::my_path_page;
pub use preferences::preferences_page;
pub use print::print_page;
pub use privacy::privacy_page;
pub use quiz::quiz_page;
pub use register::register_page;
pub use result::result_page;
pub use settings::settings_page;
pub(crate) use sign_in::next_address;
pub use sign_in::sign_in_page;
pub use site::site_page;
#[cfg(debug_assertions)]
pub use style::style_page;
pub use video::video_page;
