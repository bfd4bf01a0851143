//! Randomness that repeats itself.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use platform::Entropy;
use rand::{SeedableRng, rngs::StdRng};

/// Gives generators with the seeds 1, 2, 3, … Clones continue the same count, so that no two generators are equal.
#[derive(Clone, Debug, Default)]
pub struct SeededEntropy {
    given: Arc<AtomicU64>,
}

impl Entropy for SeededEntropy {
    fn rng(&self) -> StdRng {
        StdRng::seed_from_u64(self.given.fetch_add(1, Ordering::Relaxed) + 1)
    }
}
