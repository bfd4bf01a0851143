//! Pages that have to do with letters by e-mail.

use super::{FieldView, SaidView};

/// Where a link is asked for that sets a new password.
#[derive(Clone, Debug)]
pub enum ForgotView {
    /// No letters are sent.
    NoMail,
    /// The form.
    Form(FieldView, Option<SaidView>),
    /// What was asked for is on its way, if there is anything to send.
    Sent {
        /// For how long the link will work.
        minutes: i64,
    },
}

/// What is behind a link that sets a new password.
#[derive(Clone, Debug)]
pub enum ResetView {
    /// The form.
    Form(ResetForm),
    /// It does nothing any more.
    Gone,
}

/// Where a new password is chosen.
#[derive(Clone, Debug)]
pub struct ResetForm {
    /// The account's name.
    pub pseudonym: String,
    /// The password.
    pub fields: Vec<FieldView>,
    /// What went wrong as a whole.
    pub said: Option<SaidView>,
}

/// What is behind a link that confirms an address.
#[derive(Clone, Debug)]
pub enum ConfirmView {
    /// Whether it is to be confirmed.
    Question {
        /// The account's name.
        pseudonym: String,
        /// The address.
        address: String,
    },
    /// It is confirmed.
    Done,
    /// Another account has confirmed it.
    Taken,
    /// The link does nothing any more.
    Gone,
}

/// The address in one's own settings.
#[derive(Clone, Debug)]
pub struct EmailView {
    /// The one that is confirmed.
    pub confirmed: Option<String>,
    /// The one that waits for its confirmation.
    pub waits: Option<String>,
    /// For how long the link works that was sent there, in hours.
    pub hours: i64,
    /// Address and password; without an address where no letters are sent.
    pub fields: Vec<FieldView>,
    /// Whether letters are sent.
    pub possible: bool,
}
