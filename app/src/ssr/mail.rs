//! Pages that have to do with letters by e-mail: what was sent becomes a form that says what is wrong with it.

use platform::{
    CONFIRM_LINK_WORKS, ConfirmError, Confirmation, EmailError, RESET_LINK_WORKS, ResetError,
    SettingsError, StoredAccount, Wait,
};

use super::account::{busy, new_password, password_fault, too_often};
use crate::{
    i18n::Lang,
    shared::{ConfirmView, EmailView, FieldView, ForgotView, ResetForm, ResetView, SaidView},
};

/// Where a link is asked for; with what was typed, and is no address.
#[must_use]
pub fn forgot_view(lang: Lang, wrong: Option<&str>) -> ForgotView {
    let mut field = FieldView::email("email", lang.email_address());
    if let Some(typed) = wrong {
        field = field.value(typed);
        field.fault = Some(lang.email_no_address().to_owned());
    }
    ForgotView::Form(field, None)
}

/// The same where links were asked for too often.
#[must_use]
pub fn forgot_too_often_view(lang: Lang, typed: &str, wait: Wait) -> ForgotView {
    let field = FieldView::email("email", lang.email_address()).value(typed);
    ForgotView::Form(field, Some(too_often(lang, wait)))
}

/// What is said once a link was asked for.
#[must_use]
pub fn forgot_sent_view() -> ForgotView {
    let minutes = RESET_LINK_WORKS.whole_minutes();
    ForgotView::Sent { minutes }
}

/// Where a new password is chosen for the account of this name, with what is wrong with it.
#[must_use]
pub fn reset_view(lang: Lang, pseudonym: &str, error: Option<&ResetError>) -> ResetView {
    let mut password = new_password(lang, "password", lang.new_password());
    let mut said = None;
    match error {
        Some(ResetError::NewPassword(refused)) => {
            password.fault = Some(password_fault(lang, *refused));
        }
        Some(ResetError::Passwords(_)) => said = Some(busy(lang)),
        Some(ResetError::Link | ResetError::Storage(_)) | None => {}
    }
    // For programs that keep passwords: whose it is.
    ResetView::Form(ResetForm {
        pseudonym: pseudonym.to_owned(),
        fields: vec![password],
        said,
    })
}

/// What a link is about to confirm.
#[must_use]
pub fn confirm_view(confirmation: Option<Confirmation>) -> ConfirmView {
    match confirmation {
        Some(Confirmation { pseudonym, address }) => ConfirmView::Question { pseudonym, address },
        None => ConfirmView::Gone,
    }
}

/// Why nothing was confirmed.
#[must_use]
pub fn not_confirmed_view(error: &ConfirmError) -> ConfirmView {
    match error {
        ConfirmError::Taken => ConfirmView::Taken,
        ConfirmError::Link | ConfirmError::Storage(_) => ConfirmView::Gone,
    }
}

/// What was sent from the form of one's own address, and is wrong.
#[derive(Debug)]
pub struct EmailForm<'a> {
    /// As typed.
    pub typed: &'a str,
    /// What is wrong.
    pub error: &'a EmailError,
}

/// The address in one's own settings.
pub(super) fn email_view(
    lang: Lang,
    account: &StoredAccount,
    sends_mail: bool,
    form: Option<&EmailForm<'_>>,
) -> (EmailView, Option<SaidView>) {
    let mut address = FieldView::email("email", lang.email_address());
    let mut current = FieldView::password(
        "email-password",
        lang.current_password(),
        "current-password",
    );
    let mut said = None;
    if let Some(form) = form {
        address = address.value(form.typed);
        match form.error {
            EmailError::NotAnAddress => address.fault = Some(lang.email_no_address().to_owned()),
            EmailError::NoMail => address.fault = Some(lang.my_email_no_mail().to_owned()),
            EmailError::Settings(SettingsError::WrongPassword) => {
                current.fault = Some(lang.password_wrong().to_owned());
            }
            EmailError::Settings(SettingsError::Passwords(_)) => {
                said = Some(busy(lang));
            }
            EmailError::Settings(SettingsError::TooOften(wait)) => {
                said = Some(too_often(lang, *wait));
            }
            EmailError::Settings(_) => {}
        }
    }
    let waits = account.pending_email.as_ref();
    let view = EmailView {
        confirmed: account.email.clone(),
        waits: waits.map(|(address, _)| address.clone()),
        hours: CONFIRM_LINK_WORKS.whole_hours(),
        fields: if sends_mail {
            vec![address, current]
        } else {
            vec![current]
        },
        possible: sends_mail,
    };
    (view, said)
}
