//! Letters by SMTP.

mod message;
mod settings;
mod smtp;
mod worker;

pub use settings::MailSettings;
pub(crate) use settings::{SmtpServer, mailbox};
pub use smtp::SmtpMailer;
pub(crate) use worker::MailWorker;
