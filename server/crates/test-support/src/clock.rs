//! A clock that stands still until a test moves it.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use platform::Clock;
use time::OffsetDateTime;

/// 15 January 2026, 12:00 UTC, in seconds since 1970.
const START: i64 = 1_768_478_400;

/// Stands at 15 January 2026, 12:00 UTC, until it is moved. Clones show the same time.
#[derive(Clone, Debug)]
pub struct TestClock {
    now: Arc<Mutex<OffsetDateTime>>,
}

impl TestClock {
    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) += by;
    }
}

impl Default for TestClock {
    fn default() -> Self {
        let start = OffsetDateTime::from_unix_timestamp(START).unwrap();
        Self {
            now: Arc::new(Mutex::new(start)),
        }
    }
}

impl Clock for TestClock {
    fn now(&self) -> OffsetDateTime {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
