//! The server's half of the application: domain types become view types, view types become HTML.

mod attempt;
mod course;
mod page;
mod print;
mod public_pages;

pub use attempt::{answers_of_fields, attempt_view, refused_views, result_view, submit_fields};
pub use course::{ItemView, course_view, home_view, item_view, module_view, site_page_view};
pub use page::{ACCESSIBILITY, Surroundings, page_context, render};
pub use print::print_view;
pub use public_pages::{PublicPage, PublicText, public_pages};

use course::direction;
