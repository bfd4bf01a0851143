//! The server's half of the application: domain types become view types, view types become HTML.

mod account;
mod admin;
mod attempt;
mod course;
mod credits;
mod export;
mod further_reading;
mod letters;
mod mail;
mod my_data;
mod my_path;
mod page;
mod print;
mod progress;
mod public_pages;
mod video;

pub use account::{
    RegisterForm, SettingsForm, SignInForm, register_view, settings_view, sign_in_view,
};
pub use admin::{account_page_view, accounts_view, content_state_view, notes_view};
pub use attempt::{
    answers_of_fields, attempt_view, check_question, question_anchor, refused_views, result_view,
    save_fields, show_hint, submit_fields,
};
pub use course::{ItemView, course_view, home_view, item_view, module_view, site_page_view};
pub use credits::credits_view;
pub use export::{export_attempts_html, export_file, export_html, export_readme};
pub use further_reading::further_reading_view;
pub use letters::{LetterText, letter_text};
pub use mail::{
    EmailForm, confirm_view, forgot_sent_view, forgot_too_often_view, forgot_view,
    not_confirmed_view, reset_view,
};
pub use my_data::{MyDataForm, backups_sentence, my_data_view};
pub use my_path::my_path_view;
pub use page::{ACCESSIBILITY, LEGAL, PRIVACY, Surroundings, is_statement, page_context, render};
pub use print::print_view;
pub(crate) use progress::STEP_FORM;
pub use progress::{StepProgress, resume_in};
pub use public_pages::{PublicPage, PublicText, public_pages};
pub use video::video_view;

use course::direction;
use platform::{AccountId, AttemptKey};

use crate::shared::AppError;

/// Whose request it is, for server functions; `None`: a visitor's.
#[derive(Clone, Debug)]
pub struct Asking(pub Option<AccountId>);

impl Asking {
    /// What opens the attempt at an address.
    fn attempt(&self, id: &str) -> Result<AttemptKey, AppError> {
        let key: AttemptKey = id.parse().map_err(|()| AppError::NotFound)?;
        Ok(key.of(self.0.clone()))
    }
}

/// The address of the drawings, for server functions.
#[derive(Clone, Debug)]
pub struct Icons(pub String);
