//! Time and randomness, passed in so that every rule about them has a test.

use rand::{
    SeedableRng, TryRng,
    rngs::{StdRng, SysRng},
};
use time::OffsetDateTime;

/// Tells the time.
pub trait Clock: Send + Sync + 'static {
    /// Now, in UTC.
    fn now(&self) -> OffsetDateTime;
}

/// Gives randomness.
pub trait Entropy: Send + Sync + 'static {
    /// A generator fit for secrets, in a state that nobody can guess.
    fn rng(&self) -> StdRng;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the machine's clock is read"
    )]
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(
        clippy::panic,
        reason = "a system without randomness cannot keep a secret: no request may go on"
    )]
    fn rng(&self) -> StdRng {
        let mut seed = [0; 32];
        match SysRng.try_fill_bytes(&mut seed) {
            Ok(()) => StdRng::from_seed(seed),
            Err(error) => panic!("the operating system gives no randomness: {error}"),
        }
    }
}
