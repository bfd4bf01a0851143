//! Accounts: registering, signing in and out, one's own settings, sessions, attempts that belong to somebody.

mod attempts;
mod browser;
mod device;
mod limits;
mod register;
mod settings;
mod sign_in;
mod tokens;

pub(crate) use browser::{Browser, PASSWORD};
