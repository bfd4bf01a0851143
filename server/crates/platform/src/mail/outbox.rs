//! Letters that wait: written down together with what they are about, sent soon after, and tried again where the mail
//! server does not take them.
//!
//! A letter is dropped once the mail server has taken it. Who is killed between the two leaves it to be sent again after
//! [`TAKEN_FOR`]: a letter may come twice, and none is lost. The link in the second one is new, and the one that works.

use std::sync::{Arc, OnceLock};

use storage::{NewMail, StorageError, StoredAccount, StoredMail};
use time::{Date, Duration, OffsetDateTime};
use tokio::sync::Notify;

use super::{EmailAddress, MailError, Mailer};
use crate::{Platform, accounts::random_hex, throttle::key_hash};

/// How long the letter is nobody else's that one node is sending.
pub(super) const TAKEN_FOR: Duration = Duration::minutes(5);

/// How long to wait after each try that came to nothing; the last one for all that follow.
const BETWEEN_TRIES: [Duration; 6] = [
    Duration::minutes(1),
    Duration::minutes(5),
    Duration::minutes(30),
    Duration::hours(2),
    Duration::hours(6),
    Duration::hours(12),
];

/// After this, a letter is given up: what it is about is over, or nobody reads this address.
const GIVEN_UP_AFTER: Duration = Duration::days(2);

/// How many letters in a row come to nothing before the others wait for the next round: the mail server is away.
const PATIENCE: usize = 3;

/// How many letters of one kind one address gets in [`MOST_IN`] at the most.
const MOST_LETTERS: u32 = 3;
const MOST_IN: Duration = Duration::hours(1);

/// What a letter is about, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MailKind {
    /// Confirm this address.
    Confirm,
    /// Somebody asks for a new password.
    Reset,
    /// The account does not have this address any more.
    AddressChanged,
    /// The account has a new password.
    PasswordChanged,
    /// Nobody came to the account for long; the detail is the day when it goes.
    Inactive,
    /// The owner asked for the account to be deleted; the detail is the day.
    Deletion,
}

impl MailKind {
    const ALL: [Self; 6] = [
        Self::Confirm,
        Self::Reset,
        Self::AddressChanged,
        Self::PasswordChanged,
        Self::Inactive,
        Self::Deletion,
    ];

    /// Its name in the database, which is never changed.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Reset => "reset",
            Self::AddressChanged => "address_changed",
            Self::PasswordChanged => "password_changed",
            Self::Inactive => "inactive",
            Self::Deletion => "deletion",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// The way that letters take.
#[derive(Default)]
pub(crate) struct Post {
    mailer: OnceLock<Arc<dyn Mailer>>,
    enqueued: Notify,
}

impl Platform {
    /// Sends letters by this door from now on. Where there is none, no letter is written; a second one is not taken.
    pub fn set_mailer(&self, mailer: impl Mailer) {
        // Whoever calls this twice gets what the documentation says.
        drop(self.inner.post.mailer.set(Arc::new(mailer)));
    }

    /// Whether letters are sent at all.
    #[must_use]
    pub fn sends_mail(&self) -> bool {
        self.inner.post.mailer.get().is_some()
    }

    /// Waits until a letter was written on this node.
    pub async fn wait_for_mail(&self) {
        self.inner.post.enqueued.notified().await;
    }

    /// Says that letters were written, once what they are about is kept.
    pub(crate) fn mail_is_written(&self) {
        self.inner.post.enqueued.notify_one();
    }

    /// A letter to the owner of an account at its confirmed address; `None` where it has none, or no letters are sent.
    pub(crate) fn mail_to_owner(
        &self,
        kind: MailKind,
        account: &StoredAccount,
        day: Option<Date>,
    ) -> Option<NewMail> {
        let address = account.email.clone()?;
        self.mail_to(kind, account, address, day)
    }

    /// A letter about an account to any address; `None` where no letters are sent.
    pub(crate) fn mail_to(
        &self,
        kind: MailKind,
        account: &StoredAccount,
        address: String,
        day: Option<Date>,
    ) -> Option<NewMail> {
        self.sends_mail().then(|| NewMail {
            id: self.mail_id(),
            kind: kind.as_str(),
            account: Some(account.id.clone()),
            address,
            language: account.language.clone(),
            detail: day.map(|day| day.to_string()),
            at: self.now(),
        })
    }

    pub(super) fn mail_id(&self) -> String {
        random_hex(&mut self.inner.outside.entropy.rng())
    }

    /// Sends the letters that are due, and gives how many the mail server took. Several nodes may do so at once. Before
    /// each letter, `stops` is asked whether the rest is to wait.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; what was not sent by then is tried again later.
    pub async fn send_due_mails(&self, stops: impl Fn() -> bool) -> Result<usize, StorageError> {
        let Some(mailer) = self.inner.post.mailer.get() else {
            return Ok(0);
        };
        let (mut sent, mut in_vain) = (0, 0);
        while in_vain < PATIENCE && !stops() {
            let now = self.now();
            let storage = &self.inner.storage;
            let Some(mail) = storage.take_due_mail(now, now + TAKEN_FOR).await? else {
                break;
            };
            match self.send(&**mailer, &mail).await? {
                Sending::Sent => (sent, in_vain) = (sent + 1, 0),
                Sending::InVain => in_vain += 1,
                Sending::Dropped => {}
            }
        }
        Ok(sent)
    }

    async fn send(&self, mailer: &dyn Mailer, mail: &StoredMail) -> Result<Sending, StorageError> {
        let storage = &self.inner.storage;
        // Asked first: a letter that is not sent must not take the place of a link that was.
        let letter = match self.is_one_too_many(mail).await? {
            true => None,
            false => self.letter(mail).await?,
        };
        let Some(letter) = letter else {
            storage.drop_mail(&mail.id).await?;
            return Ok(Sending::Dropped);
        };
        match mailer.send(&letter).await {
            Ok(()) => {
                storage.drop_mail(&mail.id).await?;
                Ok(Sending::Sent)
            }
            Err(MailError::Refused(why)) => {
                tracing::warn!(kind = mail.kind, why, "a letter was refused and is dropped");
                storage.drop_mail(&mail.id).await?;
                Ok(Sending::Dropped)
            }
            Err(MailError::NotNow(why)) => {
                self.try_again_later(mail, &why).await?;
                Ok(Sending::InVain)
            }
        }
    }

    /// Whether the letter's address got enough of its kind lately: nobody is to be flooded in the site's name. What is
    /// tried again was counted before.
    async fn is_one_too_many(&self, mail: &StoredMail) -> Result<bool, StorageError> {
        let address = EmailAddress::parse(&mail.address);
        let Some(address) = address.filter(|_| mail.tries <= 1) else {
            return Ok(false);
        };
        let now = self.now();
        let secret = self.signing_key().await?.secret;
        let key = key_hash(&secret, ["letters sent", &mail.kind, &address.key()]);
        let storage = &self.inner.storage;
        let counts = storage.count_failure(&[(&key, now - MOST_IN)], now).await?;
        let count = counts.first().map_or(0, |count| count.count);
        if count > MOST_LETTERS {
            tracing::warn!(
                kind = mail.kind,
                "an address got enough letters; one is dropped"
            );
        }
        Ok(count > MOST_LETTERS)
    }

    async fn try_again_later(&self, mail: &StoredMail, why: &str) -> Result<(), StorageError> {
        let storage = &self.inner.storage;
        let (kind, tries) = (&mail.kind, mail.tries);
        let now = self.now();
        let until = now + wait_after(tries);
        if until > mail.created_at + GIVEN_UP_AFTER {
            tracing::error!(
                kind,
                why,
                tries,
                "a letter was not sent in two days and is dropped"
            );
            return storage.drop_mail(&mail.id).await;
        }
        tracing::warn!(
            kind,
            why,
            tries,
            "a letter was not sent; it is tried again later"
        );
        storage.postpone_mail(&mail.id, until).await
    }
}

/// What became of a letter.
enum Sending {
    /// The mail server has it.
    Sent,
    /// It waits.
    InVain,
    /// It is not to be sent.
    Dropped,
}

/// How long to wait after so many tries.
fn wait_after(tries: u32) -> Duration {
    let at = usize::try_from(tries.saturating_sub(1)).unwrap_or(usize::MAX);
    let longest = BETWEEN_TRIES.last().copied().unwrap_or(TAKEN_FOR);
    BETWEEN_TRIES.get(at).copied().unwrap_or(longest)
}

/// The time before which a letter's account has to have been used last for it to be about an account that nobody uses.
pub(super) fn is_back(account: &StoredAccount, written: OffsetDateTime) -> bool {
    account.last_seen_at > written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_come_less_and_less_often_and_end_after_two_days() {
        let mut after = Duration::ZERO;
        let mut tries = 1;
        while after + wait_after(tries) <= GIVEN_UP_AFTER {
            after += wait_after(tries);
            tries += 1;
        }
        assert_eq!(tries, 9);
        assert!(after > Duration::days(1), "{after}");
        assert!((1..=tries).is_sorted_by_key(wait_after));
    }

    #[test]
    fn every_kind_is_found_by_its_name() {
        for kind in MailKind::ALL {
            assert_eq!(MailKind::named(kind.as_str()), Some(kind));
        }
        assert_eq!(MailKind::named("circular"), None);
    }
}
