//! Letters by e-mail: what they say, to whom, the door they go out by, and what their links do.

mod address;
mod confirm;
mod letter;
mod link_token;
mod links;
mod mailer;
mod outbox;
mod reset;
mod write;

pub use address::EmailAddress;
pub use confirm::{ConfirmError, Confirmation, EmailError, EmailGiven, PENDING_ADDRESS_KEPT};
pub use letter::{Letter, LetterKind};
pub use link_token::{CONFIRM_LINK_WORKS, LinkToken, RESET_LINK_WORKS};
pub use mailer::{MailError, Mailer};
pub(crate) use outbox::{MailKind, Post};
pub use reset::ResetError;
