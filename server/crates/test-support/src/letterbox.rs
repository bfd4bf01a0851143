//! Where letters end up that no mail server is needed for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use platform::{Letter, LetterKind, LinkToken, MailError, Mailer};

/// Takes every letter, until it is told to refuse. Clones share what they took.
#[derive(Clone, Default)]
pub struct Letterbox {
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    letters: Vec<Letter>,
    refusal: Option<Refusal>,
    tries: usize,
}

/// How letters are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// They may be taken later.
    NotNow,
    /// They will never be.
    ForGood,
}

impl Letterbox {
    /// The letters taken so far, in their order.
    #[must_use]
    pub fn letters(&self) -> Vec<Letter> {
        self.shared().letters.clone()
    }

    /// The last letter taken.
    ///
    /// # Panics
    ///
    /// If there was none.
    #[must_use]
    pub fn last(&self) -> Letter {
        self.shared().letters.last().unwrap().clone()
    }

    /// What makes the link of the last letter work.
    ///
    /// # Panics
    ///
    /// If there was none, or it has no such link.
    #[must_use]
    pub fn last_token(&self) -> LinkToken {
        match self.last().kind {
            LetterKind::ConfirmAddress { token } | LetterKind::ResetPassword { token, .. } => token,
            _ => panic!("the last letter has no link that does something"),
        }
    }

    /// From now on, letters are refused in this way; `None`: they are taken.
    pub fn refuse(&self, refusal: Option<Refusal>) {
        self.shared().refusal = refusal;
    }

    /// How many letters came, with those that were refused.
    #[must_use]
    pub fn tries(&self) -> usize {
        self.shared().tries
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait::async_trait]
impl Mailer for Letterbox {
    async fn send(&self, letter: &Letter) -> Result<(), MailError> {
        let mut shared = self.shared();
        shared.tries += 1;
        match shared.refusal {
            None => shared.letters.push(letter.clone()),
            Some(Refusal::NotNow) => return Err(MailError::NotNow("away".to_owned())),
            Some(Refusal::ForGood) => return Err(MailError::Refused("no".to_owned())),
        }
        Ok(())
    }
}
