//! What an account may do.

use serde::{Deserialize, Serialize};

/// What an account may do. Each may do what those before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Learn, and keep what was learnt.
    Learner,
    /// See what is to be mended in the content.
    Author,
    /// Look after accounts.
    Admin,
}

impl Role {
    /// Every role, the least first.
    pub const ALL: [Self; 3] = [Self::Learner, Self::Author, Self::Admin];

    /// Its name on the command line and in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Learner => "learner",
            Self::Author => "author",
            Self::Admin => "admin",
        }
    }

    /// The role of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Whether it may do more than learn.
    #[must_use]
    pub fn is_staff(self) -> bool {
        self > Self::Learner
    }
}
