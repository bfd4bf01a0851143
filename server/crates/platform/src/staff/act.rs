//! What is done to an account by others than its owner.

use storage::{
    AccountChange, ChangeAccountError, EndSessions, NewAuditEntry, Role, StaffAct, StorageError,
    StoredAccount,
};

use crate::{AccountId, Platform, accounts::random_hex};

/// Who does it.
#[derive(Clone, Debug)]
pub enum Actor {
    /// An administrator who is signed in.
    Administrator(AccountId),
    /// Whoever may run the program on the machine.
    CommandLine,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The account was made.
    Create,
    /// It may not be used any more, and its sessions end.
    Disable,
    /// It may be used again.
    Enable,
    /// It may do more or less from now on. Its sessions end: how long one lasts depends on the role.
    SetRole(Role),
    /// A link was made by which a new password can be chosen.
    MakeResetLink,
    /// It went at once, with everything that belongs to it.
    Delete,
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// There is no such account.
    #[error("there is no such account")]
    NotFound,
    /// Nobody would be left who can look after accounts.
    #[error("this is the last administrator: make another one first")]
    LastAdministrator,
    /// Administrators do not take their own account away by mistake.
    #[error("administrators cannot do this to themselves")]
    Oneself,
    /// The account may not be used, and so a new password would open nothing.
    #[error("this account is disabled: enable it first")]
    Disabled,
    /// It is so already. Nothing is noted.
    #[error("it is so already")]
    SoAlready,
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<ChangeAccountError<Self>> for StaffError {
    fn from(error: ChangeAccountError<Self>) -> Self {
        match error {
            ChangeAccountError::NotFound
            | ChangeAccountError::Taken
            | ChangeAccountError::LinkGone => Self::NotFound,
            ChangeAccountError::Refused(error) => error,
            ChangeAccountError::Storage(error) => Self::Storage(error),
        }
    }
}

impl Actor {
    fn id(&self) -> Option<&AccountId> {
        match self {
            Self::Administrator(id) => Some(id),
            Self::CommandLine => None,
        }
    }

    fn via(&self) -> &'static str {
        match self {
            Self::Administrator(_) => "web",
            Self::CommandLine => "command line",
        }
    }
}

impl Act {
    /// Its name in the log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Disable => "disable",
            Self::Enable => "enable",
            Self::SetRole(_) => "role",
            Self::MakeResetLink => "reset",
            Self::Delete => "delete",
        }
    }

    fn detail(self) -> Option<&'static str> {
        match self {
            Self::SetRole(role) => Some(role.as_str()),
            _ => None,
        }
    }

    /// Whether an administrator is none any more after it.
    fn ends_administrator(self) -> bool {
        match self {
            Self::Disable | Self::Delete => true,
            Self::SetRole(role) => role != Role::Admin,
            Self::Create | Self::Enable | Self::MakeResetLink => false,
        }
    }
}

impl Platform {
    /// Does something to an account and notes it; both or neither. Making an account or a link is done elsewhere, and only
    /// noted here.
    ///
    /// # Errors
    ///
    /// [`StaffError`]; then nothing was done and nothing noted.
    pub async fn act(
        &self,
        actor: &Actor,
        act: Act,
        subject: &AccountId,
    ) -> Result<(), StaffError> {
        let entry = NewAuditEntry {
            id: random_hex(&mut self.inner.outside.entropy.rng()),
            at: self.now(),
            actor: actor.id().map(ToString::to_string),
            via: actor.via(),
            act: act.as_str(),
            detail: act.detail(),
        };
        let decide = |stored: &StoredAccount, other_administrators: usize| {
            let administrator = stored.role == Role::Admin && stored.disabled_at.is_none();
            if administrator && act.ends_administrator() {
                if actor.id() == Some(subject) {
                    return Err(StaffError::Oneself);
                }
                if other_administrators == 0 {
                    return Err(StaffError::LastAdministrator);
                }
            }
            self.decide(act, stored)
        };
        let storage = &self.inner.storage;
        Ok(storage
            .act_on_account(subject.as_str(), entry, decide)
            .await?)
    }

    fn decide(&self, act: Act, stored: &StoredAccount) -> Result<StaffAct, StaffError> {
        let disabled = stored.disabled_at.is_some();
        let change = match act {
            Act::Disable if disabled => return Err(StaffError::SoAlready),
            Act::Disable => AccountChange {
                disabled_at: Some(Some(self.now())),
                end_sessions: EndSessions::All,
                ..AccountChange::default()
            },
            Act::Enable if !disabled => return Err(StaffError::SoAlready),
            Act::Enable => AccountChange {
                disabled_at: Some(None),
                ..AccountChange::default()
            },
            Act::SetRole(role) if role == stored.role => return Err(StaffError::SoAlready),
            Act::SetRole(role) => AccountChange {
                role: Some(role),
                end_sessions: EndSessions::All,
                ..AccountChange::default()
            },
            Act::MakeResetLink if disabled => return Err(StaffError::Disabled),
            Act::Create | Act::MakeResetLink => AccountChange::default(),
            Act::Delete => return Ok(StaffAct::Delete),
        };
        Ok(StaffAct::Change(Box::new(change)))
    }
}
