//! What a letter says, before it is put into words.

use std::fmt;

use content::{Contact, Language};
use time::{Date, OffsetDateTime};

use crate::{EmailAddress, LinkToken};

/// A letter to one reader.
#[derive(Clone)]
pub struct Letter {
    /// Names this letter, and no other try to send it: 32 hexadecimal digits.
    pub id: String,
    /// The address that it goes to.
    pub to: EmailAddress,
    /// The reader's language, one of the site's.
    pub language: Language,
    /// The site's name in that language. It is whatever the site's keepers wrote.
    pub site: String,
    /// Where the site's keepers can be reached.
    pub contact: Option<Contact>,
    /// When it is written, in UTC.
    pub at: OffsetDateTime,
    /// What it is about.
    pub kind: LetterKind,
}

/// What a letter is about. Whoever reads one of the first kind may never have heard of the site, and whoever caused it
/// to be sent chose the account's pseudonym: so that kind does not hold it.
#[derive(Clone)]
pub enum LetterKind {
    /// Somebody gave this address for an account.
    ConfirmAddress {
        /// What opens the page that confirms it.
        token: LinkToken,
    },
    /// Somebody asked for a new password of the account that confirmed this address.
    ResetPassword {
        /// What opens the page where it is chosen.
        token: LinkToken,
        /// The account's pseudonym.
        pseudonym: String,
    },
    /// Somebody gave this address for another account than the one that confirmed it.
    AddressInUse {
        /// The pseudonym of the account that confirmed it.
        pseudonym: String,
    },
    /// The account does not have this address any more.
    AddressChanged {
        /// The account's pseudonym.
        pseudonym: String,
    },
    /// The account has a new password.
    PasswordChanged {
        /// The account's pseudonym.
        pseudonym: String,
    },
    /// Nobody came to the account for long.
    Inactive {
        /// The account's pseudonym.
        pseudonym: String,
        /// When it is deleted unless somebody comes.
        on: Date,
    },
    /// The account is going to be deleted, as its owner asked.
    DeletionScheduled {
        /// The account's pseudonym.
        pseudonym: String,
        /// When.
        on: Date,
    },
}

/// Masked: it holds an address, and may hold what opens an account.
impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
