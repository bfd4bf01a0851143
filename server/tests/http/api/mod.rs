//! The API's shapes, as programs rely on them.

mod attempts;
mod courses;
mod problems;
