//! Accounts, as their owners see them.

use super::EmailView;

/// A field of a form, with what was typed into it and what is wrong with that.
#[derive(Clone, Debug)]
pub struct FieldView {
    /// The name that its value is sent under; its id too.
    pub name: &'static str,
    /// What it is.
    pub label: String,
    /// As browsers know it: `text`, `password`, `email`.
    pub kind: &'static str,
    /// What a browser may fill in (HTML, 4.10.18.7).
    pub autocomplete: &'static str,
    /// What stands in it.
    pub value: String,
    /// A word of help below the label.
    pub hint: Option<String>,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// Whether it must be filled.
    pub required: bool,
}

impl FieldView {
    /// A line of text that has to be filled.
    #[must_use]
    pub fn text(name: &'static str, label: &str, autocomplete: &'static str) -> Self {
        Self {
            name,
            label: label.to_owned(),
            kind: "text",
            autocomplete,
            value: String::new(),
            hint: None,
            fault: None,
            required: true,
        }
    }

    /// A password, which is never written back into a page.
    #[must_use]
    pub fn password(name: &'static str, label: &str, autocomplete: &'static str) -> Self {
        Self {
            kind: "password",
            ..Self::text(name, label, autocomplete)
        }
    }

    /// An address of mail that has to be filled.
    #[must_use]
    pub fn email(name: &'static str, label: &str) -> Self {
        Self {
            kind: "email",
            ..Self::text(name, label, "email")
        }
    }

    /// The same with a word of help.
    #[must_use]
    pub fn hint(mut self, hint: &str) -> Self {
        self.hint = Some(hint.to_owned());
        self
    }

    /// The same with this in it.
    #[must_use]
    pub fn value(mut self, value: &str) -> Self {
        value.clone_into(&mut self.value);
        self
    }
}

/// Where members sign in.
#[derive(Clone, Debug)]
pub struct SignInView {
    /// Name and password.
    pub fields: Vec<FieldView>,
    /// Where to go then, on this site.
    pub next: Option<String>,
    /// Whether to stay signed in when the browser is closed.
    pub stay: bool,
    /// What is said above the form.
    pub said: Option<SaidView>,
    /// Whether one can register.
    pub can_register: bool,
}

/// Something said above a form.
#[derive(Clone, Debug)]
pub enum SaidView {
    /// What is to be known.
    Note(String),
    /// What went wrong.
    Fault(String),
}

/// Where visitors become members.
#[derive(Clone, Debug)]
pub struct RegisterView {
    /// Pseudonym, password, perhaps a code and an address.
    pub fields: Vec<FieldView>,
    /// When the form was given out, signed.
    pub stamp: String,
    /// Where to go then, on this site.
    pub next: Option<String>,
    /// What went wrong as a whole.
    pub said: Option<SaidView>,
}

/// What members set about their account.
#[derive(Clone, Debug)]
pub struct SettingsView {
    /// Whether something was just kept.
    pub kept: bool,
    /// What went wrong as a whole.
    pub said: Option<SaidView>,
    /// The form of the pseudonym.
    pub pseudonym: Vec<FieldView>,
    /// The form of the password.
    pub password: Vec<FieldView>,
    /// The address, and its form.
    pub email: EmailView,
    /// The devices that are signed in, the last used first.
    pub sessions: Vec<SessionView>,
}

/// A device that is signed in.
#[derive(Clone, Debug)]
pub struct SessionView {
    /// By which it is ended: made from what names it to the site, which is a secret.
    pub mark: String,
    /// Browser and system.
    pub device: String,
    /// The day when it was last used, `YYYY-MM-DD`.
    pub seen: String,
    /// The day when it was signed in, `YYYY-MM-DD`.
    pub since: String,
    /// Whether it is the one that asks.
    pub here: bool,
}
