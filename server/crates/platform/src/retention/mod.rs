//! For how long what is kept is kept, and forgetting it then.

mod attempts;
mod outdated;

pub(crate) use attempts::kept_until;
pub use attempts::{GRADED_ATTEMPT_KEPT, OPEN_ATTEMPT_KEPT};
pub use outdated::{
    ACTS_KEPT, DELETION_DELAY, FAILURES_KEPT, LETTERS_KEPT, UNUSED_ACCOUNT_KEPT, WARNED_BEFORE,
    kept_since,
};
