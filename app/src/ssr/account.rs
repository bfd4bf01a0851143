//! Accounts: what was sent becomes a form that says what is wrong with it.

use platform::{
    PseudonymFault, RegisterError, SettingsError, SignInError, SignedIn, StoredAccount,
    StoredSession, Wait, passwords::RefusedPassword,
};

use super::mail::{EmailForm, email_view};
use crate::{
    i18n::Lang,
    shared::{FieldView, RegisterView, SaidView, SessionView, SettingsView, SignInView},
};

/// The form where members sign in, as it was sent, or empty.
#[derive(Clone, Debug, Default)]
pub struct SignInForm<'a> {
    /// As typed.
    pub name: &'a str,
    /// Whether to stay signed in when the browser is closed.
    pub stay: bool,
    /// Where to go then, on this site.
    pub next: Option<String>,
    /// Whether a page asked for it.
    pub needed: bool,
    /// Whether another password was just chosen.
    pub reset: bool,
    /// Whether one can register.
    pub can_register: bool,
}

/// The page where members sign in, with what went wrong.
#[must_use]
pub fn sign_in_view(lang: Lang, form: SignInForm<'_>, error: Option<&SignInError>) -> SignInView {
    let note = match (form.reset, form.needed) {
        (true, _) => Some(lang.reset_done()),
        (false, true) => Some(lang.sign_in_needed()),
        (false, false) => None,
    };
    let note = note.map(|words| SaidView::Note(words.to_owned()));
    let fault = error.map(|error| match error {
        SignInError::Refused => lang.sign_in_refused().to_owned(),
        SignInError::TooOften(wait) => lang.too_often_text(wait.minutes()),
        SignInError::Passwords(_) | SignInError::Storage(_) => lang.too_busy().to_owned(),
    });
    let name = FieldView::text("name", lang.pseudonym_or_email(), "username").value(form.name);
    let password = FieldView::password("password", lang.password(), "current-password");
    SignInView {
        fields: vec![name, password],
        next: form.next,
        stay: form.stay,
        said: fault.map(SaidView::Fault).or(note),
        can_register: form.can_register,
    }
}

/// The form where visitors become members, as it was sent, or empty.
#[derive(Clone, Debug, Default)]
pub struct RegisterForm<'a> {
    /// As typed.
    pub pseudonym: &'a str,
    /// As typed, on a site that asks for a code.
    pub code: Option<&'a str>,
    /// Whether that is another code.
    pub wrong_code: bool,
    /// When the form was given out, signed.
    pub stamp: String,
    /// Whether it has to be sent again, through no fault of anybody.
    pub again: bool,
    /// For how long nobody can register from there.
    pub wait: Option<Wait>,
    /// An address as typed, on a site that sends letters; it may be empty.
    pub email: Option<&'a str>,
    /// Whether that is none.
    pub wrong_email: bool,
    /// Where to go then, on this site.
    pub next: Option<String>,
}

/// The page where visitors become members, with what is wrong in the form.
#[must_use]
pub fn register_view(
    lang: Lang,
    form: RegisterForm<'_>,
    error: Option<&RegisterError>,
) -> RegisterView {
    let mut pseudonym = FieldView::text("pseudonym", lang.pseudonym(), "username")
        .hint(lang.pseudonym_hint())
        .value(form.pseudonym);
    let mut password = new_password(lang, "password", lang.password());
    let code = form.code.map(|typed| {
        let mut code = FieldView::text("code", lang.registration_code(), "off")
            .hint(lang.registration_code_hint())
            .value(typed);
        code.fault = form.wrong_code.then(|| lang.code_wrong().to_owned());
        code
    });
    let wait = form.wait.map(|wait| too_often(lang, wait));
    let again = || SaidView::Fault(lang.send_again().to_owned());
    let mut said = wait.or_else(|| form.again.then(again));
    let email = form.email.map(|typed| {
        let mut email = FieldView::email("email", lang.email_address())
            .hint(lang.my_email_optional())
            .value(typed);
        email.required = false;
        email.fault = form.wrong_email.then(|| lang.email_no_address().to_owned());
        email
    });
    match error {
        Some(RegisterError::TooOften(wait)) => said = Some(too_often(lang, *wait)),
        Some(RegisterError::Pseudonym(fault)) => {
            pseudonym.fault = Some(pseudonym_fault(lang, *fault))
        }
        Some(RegisterError::Taken) => pseudonym.fault = Some(lang.pseudonym_taken().to_owned()),
        Some(RegisterError::Password(refused)) => {
            password.fault = Some(password_fault(lang, *refused))
        }
        Some(RegisterError::Passwords(_)) => said = Some(busy(lang)),
        Some(RegisterError::Storage(_)) | None => {}
    }
    RegisterView {
        fields: code
            .into_iter()
            .chain([pseudonym, password])
            .chain(email)
            .collect(),
        stamp: form.stamp,
        next: form.next,
        said,
    }
}

/// What was sent from a page of settings: to which of its forms, and what is wrong with it.
#[derive(Debug)]
pub enum SettingsForm<'a> {
    /// Nothing.
    Unsent,
    /// Something, and it is kept.
    Kept,
    /// Another pseudonym, as typed.
    Pseudonym(String, &'a SettingsError),
    /// Another password.
    Password(&'a SettingsError),
    /// Another address, or none.
    Email(EmailForm<'a>),
}

/// The page of one's own settings.
#[must_use]
pub fn settings_view(
    lang: Lang,
    who: &SignedIn,
    account: &StoredAccount,
    sends_mail: bool,
    sessions: &[(String, StoredSession)],
    form: &SettingsForm<'_>,
) -> SettingsView {
    let mut pseudonym =
        FieldView::text("pseudonym", lang.pseudonym(), "username").value(&who.pseudonym);
    let mut current = FieldView::password("current", lang.current_password(), "current-password");
    let mut new = new_password(lang, "new", lang.new_password());
    let mut said = None;
    let mut other = |error: &SettingsError| match error {
        SettingsError::Passwords(_) => said = Some(busy(lang)),
        SettingsError::TooOften(wait) => said = Some(too_often(lang, *wait)),
        _ => {}
    };
    match form {
        SettingsForm::Unsent | SettingsForm::Kept | SettingsForm::Email(_) => {}
        SettingsForm::Pseudonym(typed, error) => {
            typed.clone_into(&mut pseudonym.value);
            match error {
                SettingsError::Pseudonym(fault) => {
                    pseudonym.fault = Some(pseudonym_fault(lang, *fault))
                }
                SettingsError::Taken => pseudonym.fault = Some(lang.pseudonym_taken().to_owned()),
                error => other(error),
            }
        }
        SettingsForm::Password(error) => match error {
            SettingsError::WrongPassword => current.fault = Some(lang.password_wrong().to_owned()),
            SettingsError::NewPassword(refused) => new.fault = Some(password_fault(lang, *refused)),
            error => other(error),
        },
    }
    let email_form = match form {
        SettingsForm::Email(form) => Some(form),
        _ => None,
    };
    let (email, said_of_email) = email_view(lang, account, sends_mail, email_form);
    let new = new.hint(lang.change_password_hint());
    SettingsView {
        kept: matches!(form, SettingsForm::Kept),
        said: said.or(said_of_email),
        pseudonym: vec![pseudonym],
        password: vec![current, new],
        email,
        sessions: sessions
            .iter()
            .map(|(mark, session)| session_view(lang, who, mark, session))
            .collect(),
    }
}

/// Days stand as ISO 8601 has them.
fn session_view(lang: Lang, who: &SignedIn, mark: &str, session: &StoredSession) -> SessionView {
    let device = match session.device.as_str() {
        "" => lang.unknown_device(),
        device => device,
    };
    SessionView {
        mark: mark.to_owned(),
        device: device.to_owned(),
        seen: session.last_seen_at.date().to_string(),
        since: session.created_at.date().to_string(),
        here: session.id == who.session.as_str(),
    }
}

/// The field of a password that is chosen.
pub(super) fn new_password(lang: Lang, name: &'static str, label: &str) -> FieldView {
    FieldView::password(name, label, "new-password").hint(lang.password_hint())
}

/// What is wrong with a pseudonym.
fn pseudonym_fault(lang: Lang, fault: PseudonymFault) -> String {
    match fault {
        PseudonymFault::TooShort => lang.pseudonym_too_short(),
        PseudonymFault::TooLong => lang.pseudonym_too_long(),
        PseudonymFault::Character => lang.pseudonym_characters(),
    }
    .to_owned()
}

/// What is wrong with a password that is chosen.
pub(super) fn password_fault(lang: Lang, refused: RefusedPassword) -> String {
    match refused {
        RefusedPassword::TooShort { missing } => lang.password_too_short(missing),
        RefusedPassword::TooLong => lang.password_too_long().to_owned(),
        RefusedPassword::Common => lang.password_common().to_owned(),
        RefusedPassword::Predictable => lang.password_predictable().to_owned(),
        RefusedPassword::Pseudonym => lang.password_is_pseudonym().to_owned(),
    }
}

/// What is said where something was tried too often.
pub(super) fn too_often(lang: Lang, wait: Wait) -> SaidView {
    SaidView::Fault(lang.too_often_text(wait.minutes()))
}

/// What is said where passwords cannot be verified now.
pub(super) fn busy(lang: Lang) -> SaidView {
    SaidView::Fault(lang.too_busy().to_owned())
}
