//! When a form was given out, signed: a program that fills forms sends them at once, or sends one that it kept. It asks
//! nothing of people and nothing of another site, as a picture of letters would.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use storage::StorageError;
use time::{Duration, OffsetDateTime};

use crate::{Platform, keyed_hash::keyed_hash};

/// Nobody fills a form in less.
pub const SHORTEST_FILLING: Duration = Duration::seconds(2);
/// A form that is older is given out anew.
pub const LONGEST_FILLING: Duration = Duration::hours(12);

/// How far the clocks of two nodes may be apart.
const CLOCKS_APART: Duration = Duration::minutes(2);

/// Before what is signed here, so that it means nothing where the key signs something else.
const PURPOSE: &str = "ardoise form stamp";

/// Why a form is to be sent again. It is not the fault of who filled it: nothing typed may be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StampFault {
    /// It came back in less than [`SHORTEST_FILLING`]. The same stamp is good a moment later.
    #[error("the form came back too quickly")]
    TooQuick,
    /// It came back after more than [`LONGEST_FILLING`].
    #[error("the form is too old")]
    TooOld,
    /// There is no stamp, or the site did not make it for this form, or not with a key that is still known.
    #[error("the form has no stamp of this site")]
    Foreign,
}

/// A stamp that was read; nothing is known yet about whether it is the site's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct FormStamp<'a> {
    key_id: &'a str,
    /// When the form was given out: milliseconds since 1970, in hexadecimal.
    given: &'a str,
    signature: [u8; 32],
}

/// Stamps a form that is given out now. `form` says which, `key_id` which key is used: 32 hexadecimal digits.
fn stamp_form(form: &str, key_id: &str, secret: &[u8; 32], now: OffsetDateTime) -> String {
    let given = format!("{:x}", milliseconds(now).max(0));
    let signature = hex::encode(signed(form, &given, secret).finalize().into_bytes());
    format!("{key_id}.{given}.{signature}")
}

impl<'a> FormStamp<'a> {
    /// What came back with a form.
    ///
    /// # Errors
    ///
    /// [`StampFault::Foreign`] where it is nothing that the site writes.
    fn read(text: &'a str) -> Result<Self, StampFault> {
        let mut parts = text.split('.');
        let (Some(key_id), Some(given), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(StampFault::Foreign);
        };
        let mut bytes = [0; 32];
        let good = key_id.len() == 32
            && is_hexadecimal(key_id)
            && (1..=15).contains(&given.len())
            && is_hexadecimal(given)
            && is_hexadecimal(signature)
            && hex::decode_to_slice(signature, &mut bytes).is_ok();
        if !good {
            return Err(StampFault::Foreign);
        }
        Ok(Self {
            key_id,
            given,
            signature: bytes,
        })
    }

    /// Which key it says it was made with.
    fn key_id(&self) -> &'a str {
        self.key_id
    }

    /// Judges it, for a form that comes back now. It may come back more than once: whoever mends a field sends the form
    /// again.
    ///
    /// # Errors
    ///
    /// [`StampFault`].
    fn check(&self, form: &str, secret: &[u8; 32], now: OffsetDateTime) -> Result<(), StampFault> {
        // In a time that does not depend on where they differ.
        let verified = signed(form, self.given, secret).verify_slice(&self.signature);
        if verified.is_err() {
            return Err(StampFault::Foreign);
        }
        let given = i64::from_str_radix(self.given, 16).unwrap_or(i64::MAX);
        let age = Duration::milliseconds(milliseconds(now).saturating_sub(given));
        if age < -CLOCKS_APART {
            Err(StampFault::Foreign)
        } else if age < SHORTEST_FILLING {
            Err(StampFault::TooQuick)
        } else if age > LONGEST_FILLING {
            Err(StampFault::TooOld)
        } else {
            Ok(())
        }
    }
}

/// Why a form that came back is not taken.
#[derive(Debug, thiserror::Error)]
pub enum StampError {
    /// It is to be sent again.
    #[error(transparent)]
    Fault(#[from] StampFault),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl Platform {
    /// A stamp for a form that is given out at `given`, now. `form` says which.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn form_stamp(
        &self,
        form: &str,
        given: OffsetDateTime,
    ) -> Result<String, StorageError> {
        let key = self.signing_key().await?;
        Ok(stamp_form(form, &key.id, &key.secret, given))
    }

    /// Judges the stamp that came back with a form.
    ///
    /// # Errors
    ///
    /// [`StampError`].
    pub async fn check_form_stamp(&self, form: &str, stamp: &str) -> Result<(), StampError> {
        let stamp = FormStamp::read(stamp)?;
        let key = self.signing_key_named(stamp.key_id()).await?;
        let key = key.ok_or(StampFault::Foreign)?;
        Ok(stamp.check(form, &key.secret, self.now())?)
    }
}

fn signed(form: &str, given: &str, secret: &[u8; 32]) -> Hmac<Sha256> {
    keyed_hash(secret).chain_update(format!("{PURPOSE}\n{form}\n{given}"))
}

fn milliseconds(time: OffsetDateTime) -> i64 {
    time.unix_timestamp() * 1_000 + i64::from(time.millisecond())
}

/// As the site writes it: in small letters.
fn is_hexadecimal(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::{Duration, OffsetDateTime};

    use super::{FormStamp, StampFault, stamp_form};

    const KEY: &str = "0123456789abcdef0123456789abcdef";
    const SECRET: [u8; 32] = [9; 32];

    fn start() -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(1_768_478_400).unwrap()
    }

    fn stamp() -> String {
        stamp_form("register", KEY, &SECRET, start())
    }

    fn judged_after(age: Duration) -> Result<(), StampFault> {
        let stamp = stamp();
        let stamp = FormStamp::read(&stamp)?;
        assert_eq!(stamp.key_id(), KEY);
        stamp.check("register", &SECRET, start() + age)
    }

    #[test]
    fn a_form_comes_back_after_two_seconds_and_before_half_a_day() {
        assert_eq!(judged_after(Duration::ZERO), Err(StampFault::TooQuick));
        let almost = Duration::milliseconds(1_999);
        assert_eq!(judged_after(almost), Err(StampFault::TooQuick));
        for good in [
            Duration::seconds(2),
            Duration::hours(1),
            Duration::hours(12),
        ] {
            assert_eq!(judged_after(good), Ok(()));
        }
        let late = Duration::hours(12) + Duration::milliseconds(1);
        assert_eq!(judged_after(late), Err(StampFault::TooOld));
    }

    #[test]
    fn another_node_s_clock_may_be_a_little_ahead_but_not_tomorrow() {
        let ahead = judged_after(Duration::seconds(-30));
        assert_eq!(ahead, Err(StampFault::TooQuick));
        let tomorrow = judged_after(Duration::days(-1));
        assert_eq!(tomorrow, Err(StampFault::Foreign));
    }

    #[test]
    fn a_stamp_is_good_for_its_own_form_and_key() {
        let stamp = stamp();
        let stamp = FormStamp::read(&stamp).unwrap();
        let now = start() + Duration::minutes(1);
        assert_eq!(stamp.check("register", &SECRET, now), Ok(()));
        assert_eq!(
            stamp.check("forgot", &SECRET, now),
            Err(StampFault::Foreign)
        );
        assert_eq!(
            stamp.check("register", &[8; 32], now),
            Err(StampFault::Foreign)
        );
    }

    #[test]
    fn a_changed_character_makes_it_foreign() {
        let stamp = stamp();
        let now = start() + Duration::minutes(1);
        // What names the key is looked up, and not signed.
        for place in 33..stamp.len() {
            let mut changed = stamp.clone().into_bytes();
            changed[place] = if changed[place] == b'0' { b'1' } else { b'0' };
            let changed = String::from_utf8(changed).unwrap();
            let judged =
                FormStamp::read(&changed).and_then(|stamp| stamp.check("register", &SECRET, now));
            assert_eq!(judged, Err(StampFault::Foreign), "{changed}");
        }
    }

    #[test]
    fn what_the_site_does_not_write_is_foreign() {
        let stamp = stamp();
        for text in [
            String::new(),
            "..".to_owned(),
            stamp.to_uppercase(),
            format!("{stamp}."),
            format!("{stamp}0"),
            stamp.replacen('.', "", 1),
            format!("x{}", &stamp[1..]),
            "9".repeat(100_000),
        ] {
            assert_eq!(FormStamp::read(&text), Err(StampFault::Foreign), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_was_not_signed_is_good(text in "[0-9a-f]{32}\\.[0-9a-f]{1,16}\\.[0-9a-f]{64}|\\PC{0,200}") {
            let judged = FormStamp::read(&text).and_then(|stamp| stamp.check("register", &SECRET, start()));
            prop_assert_eq!(judged, Err(StampFault::Foreign));
        }
    }
}
