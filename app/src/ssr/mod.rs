//! The server's half of the application: domain types become view types, view types become HTML.

mod attempt;
mod course;
mod page;

pub use attempt::{answers_of_fields, attempt_view, refused_views, result_view, submit_fields};
pub use course::{ItemView, course_view, home_view, item_view, module_view};
pub use page::{page_context, render};
