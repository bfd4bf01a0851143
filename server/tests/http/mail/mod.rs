//! Letters by e-mail, against a mail server that speaks SMTP on a port of this machine.

mod addresses;
mod away;
mod forgotten;
mod read;
mod site;
mod smtp;

pub(crate) use site::{MailSite, path_of};
