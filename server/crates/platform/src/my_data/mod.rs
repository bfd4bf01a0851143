//! What a person may do with all that is kept about them: have it, erase it, have their account deleted.

mod deletion;
mod export;

pub use export::{MyAttempt, MyData, MyQuestion};
