//! The door that letters go out by.

use async_trait::async_trait;

use crate::Letter;

/// Puts letters into words and sends them.
#[async_trait]
pub trait Mailer: Send + Sync + 'static {
    /// Sends one letter. `Ok` means that somebody else answers for it from now on.
    ///
    /// # Errors
    ///
    /// [`MailError`], which holds neither the address nor anything else of the letter.
    async fn send(&self, letter: &Letter) -> Result<(), MailError>;
}

/// Why a letter was not sent.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// It will never be: the mail server does not want it, or there is no such address.
    #[error("refused for good: {0}")]
    Refused(String),
    /// It may be later.
    #[error("not sent: {0}")]
    NotNow(String),
}
