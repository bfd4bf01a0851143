//! What runs in the browser. Each island wraps plain HTML that does the same without it.

mod attempt;

pub use attempt::AttemptInPlace;
